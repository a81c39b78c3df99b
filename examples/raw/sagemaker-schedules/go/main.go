// Scaling by the clock, written by hand. The endpoint reco runs on a type that cannot be scaled;
// its step policy has no alarm; what was to be its schedule is a policy, and the schedule that came
// later raises the bounds for good. The target of search, an endpoint of another program, has its
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
package main

import (
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

var tags = pulumi.StringMap{
	"team":        pulumi.String("recommendations"),
	"environment": pulumi.String("staging"),
}

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		reco, err := serve(ctx)
		if err != nil {
			return err
		}

		target, err := appautoscaling.NewTarget(ctx, "reco-target", &appautoscaling.TargetArgs{
			ServiceNamespace:  pulumi.String("sagemaker"),
			ScalableDimension: pulumi.String("sagemaker:variant:DesiredInstanceCount"),
			ResourceId:        pulumi.Sprintf("endpoint/%s/variant/variant-1", reco.Name),
			MinCapacity:       pulumi.Int(1),
			MaxCapacity:       pulumi.Int(2),
		})
		if err != nil {
			return err
		}
		busy, err := step(ctx, "reco-busy", target, "StepScaling", "ChangeInCapacity", 1)
		if err != nil {
			return err
		}
		if _, err := step(ctx, "reco-weekdays-at-17", target, "ScheduledScaling", "ExactCapacity", 2); err != nil {
			return err
		}
		if err := schedule(ctx, "reco-evening", target, "cron(0 17 ? * MON-FRI *)", 2, 5); err != nil {
			return err
		}

		searchTarget, err := appautoscaling.NewTarget(ctx, "search-target", &appautoscaling.TargetArgs{
			ServiceNamespace:  pulumi.String("sagemaker"),
			ScalableDimension: pulumi.String("sagemaker:variant:DesiredInstanceCount"),
			ResourceId:        pulumi.String("arn:aws:sagemaker:eu-west-1:123456789012:endpoint/search/variant/variant-1"),
			MinCapacity:       pulumi.Int(1),
			MaxCapacity:       pulumi.Int(2),
		})
		if err != nil {
			return err
		}
		if err := schedule(ctx, "search-evening", searchTarget, "cron(0 17 * * MON-FRI)", 2, 5); err != nil {
			return err
		}
		if err := schedule(ctx, "search-night", searchTarget, "cron(0 22 * * MON-FRI)", 1, 2); err != nil {
			return err
		}

		ctx.Export("endpointName", reco.Name)
		ctx.Export("policyArn", busy.Arn)
		return nil
	})
}

func serve(ctx *pulumi.Context) (*sagemaker.Endpoint, error) {
	role, err := iam.NewRole(ctx, "inference", &iam.RoleArgs{
		AssumeRolePolicy: pulumi.String(assumeRolePolicy),
		Tags:             tags,
	})
	if err != nil {
		return nil, err
	}
	model, err := sagemaker.NewModel(ctx, "reco-model", &sagemaker.ModelArgs{
		ExecutionRoleArn: role.Arn,
		PrimaryContainer: &sagemaker.ModelPrimaryContainerArgs{
			Image:        pulumi.String("123456789012.dkr.ecr.eu-west-1.amazonaws.com/reco:1.4.0"),
			ModelDataUrl: pulumi.String("s3://my-models/reco/1.4.0/model.tar.gz"),
		},
		Tags: tags,
	})
	if err != nil {
		return nil, err
	}
	configuration, err := sagemaker.NewEndpointConfiguration(ctx, "reco-config", &sagemaker.EndpointConfigurationArgs{
		ProductionVariants: sagemaker.EndpointConfigurationProductionVariantArray{
			&sagemaker.EndpointConfigurationProductionVariantArgs{
				VariantName:          pulumi.String("variant-1"),
				ModelName:            model.Name,
				InstanceType:         pulumi.String("ml.t2.medium"),
				InitialInstanceCount: pulumi.Int(1),
			},
		},
		Tags: tags,
	})
	if err != nil {
		return nil, err
	}
	return sagemaker.NewEndpoint(ctx, "reco", &sagemaker.EndpointArgs{
		Name:               pulumi.String("reco"),
		EndpointConfigName: configuration.Name,
		Tags:               tags,
	})
}

func step(
	ctx *pulumi.Context, name string, target *appautoscaling.Target, policyType, adjustmentType string, adjustment int,
) (*appautoscaling.Policy, error) {
	return appautoscaling.NewPolicy(ctx, name, &appautoscaling.PolicyArgs{
		PolicyType:        pulumi.String(policyType),
		ServiceNamespace:  target.ServiceNamespace,
		ScalableDimension: target.ScalableDimension,
		ResourceId:        target.ResourceId,
		StepScalingPolicyConfiguration: &appautoscaling.PolicyStepScalingPolicyConfigurationArgs{
			AdjustmentType: pulumi.String(adjustmentType),
			Cooldown:       pulumi.Int(300),
			StepAdjustments: appautoscaling.PolicyStepScalingPolicyConfigurationStepAdjustmentArray{
				&appautoscaling.PolicyStepScalingPolicyConfigurationStepAdjustmentArgs{
					MetricIntervalLowerBound: pulumi.String("0"),
					ScalingAdjustment:        pulumi.Int(adjustment),
				},
			},
		},
	})
}

func schedule(ctx *pulumi.Context, name string, target *appautoscaling.Target, cron string, least, most int) error {
	_, err := appautoscaling.NewScheduledAction(ctx, name, &appautoscaling.ScheduledActionArgs{
		ServiceNamespace:  target.ServiceNamespace,
		ScalableDimension: target.ScalableDimension,
		ResourceId:        target.ResourceId,
		Schedule:          pulumi.String(cron),
		ScalableTargetAction: &appautoscaling.ScheduledActionScalableTargetActionArgs{
			MinCapacity: pulumi.Int(least),
			MaxCapacity: pulumi.Int(most),
		},
	})
	return err
}
