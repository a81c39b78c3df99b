// Three endpoints that scale on invocations per instance, written by hand. Each has a mistake:
// the policy of reco has no scalable target, and reads its metric as nobody publishes it; the
// target of search names a variant that does not exist; the policy of ranking has its target
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
package main

import (
	"fmt"

	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/appautoscaling"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/iam"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/sagemaker"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

const assumeRolePolicy = `{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": "sts:AssumeRole",
    "Principal": {"Service": "sagemaker.amazonaws.com"}
  }]
}`

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		role, err := iam.NewRole(ctx, "inference", &iam.RoleArgs{
			AssumeRolePolicy: pulumi.String(assumeRolePolicy),
		})
		if err != nil {
			return err
		}

		reco, err := serve(ctx, role, "reco")
		if err != nil {
			return err
		}
		search, err := serve(ctx, role, "search")
		if err != nil {
			return err
		}
		ranking, err := serve(ctx, role, "ranking")
		if err != nil {
			return err
		}

		recoPolicy, err := appautoscaling.NewPolicy(ctx, "reco-policy", &appautoscaling.PolicyArgs{
			PolicyType:        pulumi.String("TargetTrackingScaling"),
			ServiceNamespace:  pulumi.String("sagemaker"),
			ScalableDimension: pulumi.String("sagemaker:variant:DesiredInstanceCount"),
			ResourceId:        pulumi.Sprintf("endpoint/%s/variant/variant-1", reco.Name),
			TargetTrackingScalingPolicyConfiguration: &appautoscaling.PolicyTargetTrackingScalingPolicyConfigurationArgs{
				CustomizedMetricSpecification: &appautoscaling.PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationArgs{
					Namespace:  pulumi.String("AWS/SageMaker"),
					MetricName: pulumi.String("InvocationsPerInstance"),
					Dimensions: appautoscaling.PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationDimensionArray{
						&appautoscaling.PolicyTargetTrackingScalingPolicyConfigurationCustomizedMetricSpecificationDimensionArgs{
							Name:  pulumi.String("EndpointName"),
							Value: reco.Name,
						},
					},
					Statistic: pulumi.String("Average"),
				},
				TargetValue:      pulumi.Float64(75),
				ScaleInCooldown:  pulumi.Int(60),
				ScaleOutCooldown: pulumi.Int(60),
			},
		})
		if err != nil {
			return err
		}

		searchTarget, err := appautoscaling.NewTarget(ctx, "search-target", &appautoscaling.TargetArgs{
			ServiceNamespace:  pulumi.String("sagemaker"),
			ScalableDimension: pulumi.String("sagemaker:variant:DesiredInstanceCount"),
			ResourceId:        pulumi.Sprintf("endpoint/%s/variant/AllTraffic", search.Name),
			MinCapacity:       pulumi.Int(1),
			MaxCapacity:       pulumi.Int(4),
		})
		if err != nil {
			return err
		}
		if err := track(ctx, "search-policy", searchTarget, 75); err != nil {
			return err
		}

		rankingTarget, err := appautoscaling.NewTarget(ctx, "ranking-target", &appautoscaling.TargetArgs{
			ServiceNamespace:  pulumi.String("sagemaker"),
			ScalableDimension: pulumi.String("sagemaker:variant:DesiredInstanceCount"),
			ResourceId:        pulumi.Sprintf("endpoint/%s/variant/variant-1", ranking.Name),
			MinCapacity:       pulumi.Int(1),
			MaxCapacity:       pulumi.Int(4),
		})
		if err != nil {
			return err
		}
		if err := track(ctx, "ranking-policy", rankingTarget, 1.25); err != nil {
			return err
		}

		ctx.Export("endpointName", reco.Name)
		ctx.Export("policyArn", recoPolicy.Arn)
		return nil
	})
}

func serve(ctx *pulumi.Context, role *iam.Role, name string) (*sagemaker.Endpoint, error) {
	model, err := sagemaker.NewModel(ctx, name+"-model", &sagemaker.ModelArgs{
		ExecutionRoleArn: role.Arn,
		PrimaryContainer: &sagemaker.ModelPrimaryContainerArgs{
			Image:        pulumi.String(fmt.Sprintf("123456789012.dkr.ecr.eu-west-1.amazonaws.com/%s:1.4.0", name)),
			ModelDataUrl: pulumi.String(fmt.Sprintf("s3://my-models/%s/1.4.0/model.tar.gz", name)),
		},
	})
	if err != nil {
		return nil, err
	}
	configuration, err := sagemaker.NewEndpointConfiguration(ctx, name+"-config", &sagemaker.EndpointConfigurationArgs{
		ProductionVariants: sagemaker.EndpointConfigurationProductionVariantArray{
			&sagemaker.EndpointConfigurationProductionVariantArgs{
				VariantName:          pulumi.String("variant-1"),
				ModelName:            model.Name,
				InstanceType:         pulumi.String("ml.m4.xlarge"),
				InitialInstanceCount: pulumi.Int(1),
			},
		},
	})
	if err != nil {
		return nil, err
	}
	return sagemaker.NewEndpoint(ctx, name, &sagemaker.EndpointArgs{
		Name:               pulumi.String(name),
		EndpointConfigName: configuration.Name,
	})
}

func track(ctx *pulumi.Context, name string, target *appautoscaling.Target, perInstance float64) error {
	_, err := appautoscaling.NewPolicy(ctx, name, &appautoscaling.PolicyArgs{
		PolicyType:        pulumi.String("TargetTrackingScaling"),
		ServiceNamespace:  target.ServiceNamespace,
		ScalableDimension: target.ScalableDimension,
		ResourceId:        target.ResourceId,
		TargetTrackingScalingPolicyConfiguration: &appautoscaling.PolicyTargetTrackingScalingPolicyConfigurationArgs{
			PredefinedMetricSpecification: &appautoscaling.PolicyTargetTrackingScalingPolicyConfigurationPredefinedMetricSpecificationArgs{
				PredefinedMetricType: pulumi.String("SageMakerVariantInvocationsPerInstance"),
			},
			TargetValue:      pulumi.Float64(perInstance),
			ScaleInCooldown:  pulumi.Int(60),
			ScaleOutCooldown: pulumi.Int(60),
		},
	})
	return err
}
