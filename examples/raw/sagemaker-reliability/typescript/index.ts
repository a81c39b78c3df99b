// Three endpoints that scale on invocations per instance, written by hand. Each has a mistake:
// the policy of `reco` has no scalable target, and reads its metric as nobody publishes it; the
// target of `search` names a variant that does not exist; the policy of `ranking` has its target
// per second, while the metric counts per minute.
//
// finds: aas-policy-target-exists on reco-policy (mandatory)
// finds: aas-custom-metric-published on reco-policy (mandatory)
// finds: sagemaker-variant-autoscaled on reco (advisory)
// finds: sagemaker-variant-name-matches on search-target (mandatory)
// finds: sagemaker-variant-autoscaled on search (advisory)
// finds: sagemaker-deployment-guardrail on search (advisory)
// finds: aas-target-value-sane on ranking-policy (mandatory)
// finds: sagemaker-deployment-guardrail on ranking (advisory)
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const role = new aws.iam.Role("inference", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "sagemaker.amazonaws.com" }),
});

function serve(name: string): aws.sagemaker.Endpoint {
  const model = new aws.sagemaker.Model(`${name}-model`, {
    executionRoleArn: role.arn,
    primaryContainer: {
      image: `123456789012.dkr.ecr.eu-west-1.amazonaws.com/${name}:1.4.0`,
      modelDataUrl: `s3://my-models/${name}/1.4.0/model.tar.gz`,
    },
  });
  const configuration = new aws.sagemaker.EndpointConfiguration(`${name}-config`, {
    productionVariants: [
      {
        variantName: "variant-1",
        modelName: model.name,
        instanceType: "ml.m4.xlarge",
        initialInstanceCount: 1,
      },
    ],
  });
  return new aws.sagemaker.Endpoint(name, {
    name: name,
    endpointConfigName: configuration.name,
  });
}

const reco = serve("reco");
const search = serve("search");
const ranking = serve("ranking");

const recoPolicy = new aws.appautoscaling.Policy("reco-policy", {
  policyType: "TargetTrackingScaling",
  serviceNamespace: "sagemaker",
  scalableDimension: "sagemaker:variant:DesiredInstanceCount",
  resourceId: pulumi.interpolate`endpoint/${reco.name}/variant/variant-1`,
  targetTrackingScalingPolicyConfiguration: {
    customizedMetricSpecification: {
      namespace: "AWS/SageMaker",
      metricName: "InvocationsPerInstance",
      dimensions: [{ name: "EndpointName", value: reco.name }],
      statistic: "Average",
    },
    targetValue: 75,
    scaleInCooldown: 60,
    scaleOutCooldown: 60,
  },
});

const searchTarget = new aws.appautoscaling.Target("search-target", {
  serviceNamespace: "sagemaker",
  scalableDimension: "sagemaker:variant:DesiredInstanceCount",
  resourceId: pulumi.interpolate`endpoint/${search.name}/variant/AllTraffic`,
  minCapacity: 1,
  maxCapacity: 4,
});

new aws.appautoscaling.Policy("search-policy", {
  policyType: "TargetTrackingScaling",
  serviceNamespace: searchTarget.serviceNamespace,
  scalableDimension: searchTarget.scalableDimension,
  resourceId: searchTarget.resourceId,
  targetTrackingScalingPolicyConfiguration: {
    predefinedMetricSpecification: {
      predefinedMetricType: "SageMakerVariantInvocationsPerInstance",
    },
    targetValue: 75,
    scaleInCooldown: 60,
    scaleOutCooldown: 60,
  },
});

const rankingTarget = new aws.appautoscaling.Target("ranking-target", {
  serviceNamespace: "sagemaker",
  scalableDimension: "sagemaker:variant:DesiredInstanceCount",
  resourceId: pulumi.interpolate`endpoint/${ranking.name}/variant/variant-1`,
  minCapacity: 1,
  maxCapacity: 4,
});

new aws.appautoscaling.Policy("ranking-policy", {
  policyType: "TargetTrackingScaling",
  serviceNamespace: rankingTarget.serviceNamespace,
  scalableDimension: rankingTarget.scalableDimension,
  resourceId: rankingTarget.resourceId,
  targetTrackingScalingPolicyConfiguration: {
    predefinedMetricSpecification: {
      predefinedMetricType: "SageMakerVariantInvocationsPerInstance",
    },
    targetValue: 1.25,
    scaleInCooldown: 60,
    scaleOutCooldown: 60,
  },
});

export const endpointName = reco.name;
export const policyArn = recoPolicy.arn;
