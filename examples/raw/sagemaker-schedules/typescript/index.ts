// Scaling by the clock, written by hand. The endpoint `reco` runs on a type that cannot be scaled;
// its step policy has no alarm; what was to be its schedule is a policy, and the schedule that came
// later raises the bounds for good. The target of `search`, an endpoint of another program, has its
// id from the ARN, and a schedule in the five fields of crontab.
//
// finds: sagemaker-no-burstable-autoscaling on reco-config (mandatory)
// finds: sagemaker-deployment-guardrail on reco (advisory)
// finds: aas-step-policy-wired on reco-busy (mandatory)
// finds: aas-policy-type-matches on reco-weekdays-at-17 (mandatory)
// finds: aas-schedule-bounds on reco-evening (advisory)
// finds: cross-ignore-changes-count on reco-target (advisory)
// finds: cross-ignore-changes-count on search-target (advisory)
// finds: aas-triple-consistent on search-target (mandatory)
// finds: aas-triple-consistent on search-evening (mandatory)
// finds: aas-triple-consistent on search-night (mandatory)
// finds: aas-schedule-valid on search-evening (mandatory)
// finds: aas-schedule-valid on search-night (mandatory)
import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

const tags = { team: "recommendations", environment: "staging" };

const role = new aws.iam.Role("inference", {
  assumeRolePolicy: aws.iam.assumeRolePolicyForPrincipal({ Service: "sagemaker.amazonaws.com" }),
  tags,
});
const model = new aws.sagemaker.Model("reco-model", {
  executionRoleArn: role.arn,
  primaryContainer: {
    image: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/reco:1.4.0",
    modelDataUrl: "s3://my-models/reco/1.4.0/model.tar.gz",
  },
  tags,
});
const configuration = new aws.sagemaker.EndpointConfiguration("reco-config", {
  productionVariants: [
    {
      variantName: "variant-1",
      modelName: model.name,
      instanceType: "ml.t2.medium",
      initialInstanceCount: 1,
    },
  ],
  tags,
});
const reco = new aws.sagemaker.Endpoint("reco", {
  name: "reco",
  endpointConfigName: configuration.name,
  tags,
});

const target = new aws.appautoscaling.Target("reco-target", {
  serviceNamespace: "sagemaker",
  scalableDimension: "sagemaker:variant:DesiredInstanceCount",
  resourceId: pulumi.interpolate`endpoint/${reco.name}/variant/variant-1`,
  minCapacity: 1,
  maxCapacity: 2,
});

const busy = new aws.appautoscaling.Policy("reco-busy", {
  policyType: "StepScaling",
  serviceNamespace: target.serviceNamespace,
  scalableDimension: target.scalableDimension,
  resourceId: target.resourceId,
  stepScalingPolicyConfiguration: {
    adjustmentType: "ChangeInCapacity",
    cooldown: 300,
    stepAdjustments: [{ metricIntervalLowerBound: "0", scalingAdjustment: 1 }],
  },
});

new aws.appautoscaling.Policy("reco-weekdays-at-17", {
  policyType: "ScheduledScaling",
  serviceNamespace: target.serviceNamespace,
  scalableDimension: target.scalableDimension,
  resourceId: target.resourceId,
  stepScalingPolicyConfiguration: {
    adjustmentType: "ExactCapacity",
    cooldown: 300,
    stepAdjustments: [{ metricIntervalLowerBound: "0", scalingAdjustment: 2 }],
  },
});

new aws.appautoscaling.ScheduledAction("reco-evening", {
  serviceNamespace: target.serviceNamespace,
  scalableDimension: target.scalableDimension,
  resourceId: target.resourceId,
  schedule: "cron(0 17 ? * MON-FRI *)",
  scalableTargetAction: { minCapacity: 2, maxCapacity: 5 },
});

const searchTarget = new aws.appautoscaling.Target("search-target", {
  serviceNamespace: "sagemaker",
  scalableDimension: "sagemaker:variant:DesiredInstanceCount",
  resourceId: "arn:aws:sagemaker:eu-west-1:123456789012:endpoint/search/variant/variant-1",
  minCapacity: 1,
  maxCapacity: 2,
});

new aws.appautoscaling.ScheduledAction("search-evening", {
  serviceNamespace: searchTarget.serviceNamespace,
  scalableDimension: searchTarget.scalableDimension,
  resourceId: searchTarget.resourceId,
  schedule: "cron(0 17 * * MON-FRI)",
  scalableTargetAction: { minCapacity: 2, maxCapacity: 5 },
});

new aws.appautoscaling.ScheduledAction("search-night", {
  serviceNamespace: searchTarget.serviceNamespace,
  scalableDimension: searchTarget.scalableDimension,
  resourceId: searchTarget.resourceId,
  schedule: "cron(0 22 * * MON-FRI)",
  scalableTargetAction: { minCapacity: 1, maxCapacity: 2 },
});

export const endpointName = reco.name;
export const policyArn = busy.arn;
