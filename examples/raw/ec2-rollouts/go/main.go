// A model server on a fleet that scales, and its rollouts, written by hand. The instances are
// measured every five minutes and count from their start; each update takes the fleet back to two.
// The policy on requests may come before the target group is attached. Two deployment groups work in
// place on one fleet that shrinks meanwhile, with nothing to stop them. The scaling plan names the
// application in the place of the fleet, and announces a forecast of no load.
//
// finds: asg-detailed-monitoring on reco-template (advisory)
// finds: asg-default-warmup on reco-fleet (advisory)
// finds: asg-desired-not-pinned on reco-fleet (advisory)
// finds: asg-elb-health-check on reco-fleet (advisory)
// finds: asg-request-count-label on reco-requests (advisory)
// finds: codedeploy-auto-rollback on reco-rollout (advisory)
// finds: codedeploy-suspends-terminate on reco-rollout (advisory)
// finds: codedeploy-traffic-control on reco-rollout (advisory)
// finds: codedeploy-auto-rollback on reco-sidecar (advisory)
// finds: codedeploy-one-group-per-asg on reco-sidecar (mandatory)
// finds: codedeploy-suspends-terminate on reco-sidecar (advisory)
// finds: codedeploy-traffic-control on reco-sidecar (advisory)
// finds: asg-plan-valid on reco-plan (mandatory)
package main

import (
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/autoscaling"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/autoscalingplans"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/codedeploy"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/ec2"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/iam"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

const assumeRolePolicy = `{
  "Version": "2012-10-17",
  "Statement": [{
    "Effect": "Allow",
    "Action": "sts:AssumeRole",
    "Principal": {"Service": "codedeploy.amazonaws.com"}
  }]
}`

var tags = pulumi.StringMap{
	"team":        pulumi.String("recommendations"),
	"environment": pulumi.String("staging"),
}

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		role, err := rolloutRole(ctx)
		if err != nil {
			return err
		}
		template, err := ec2.NewLaunchTemplate(ctx, "reco-template", &ec2.LaunchTemplateArgs{
			ImageId:         pulumi.String("ami-0123456789abcdef0"),
			InstanceType:    pulumi.String("m6i.large"),
			MetadataOptions: &ec2.LaunchTemplateMetadataOptionsArgs{HttpTokens: pulumi.String("required")},
			Tags:            tags,
		})
		if err != nil {
			return err
		}
		fleet, err := autoscaling.NewGroup(ctx, "reco-fleet", &autoscaling.GroupArgs{
			Name:            pulumi.String("reco-fleet"),
			MinSize:         pulumi.Int(1),
			MaxSize:         pulumi.Int(10),
			DesiredCapacity: pulumi.Int(2),
			VpcZoneIdentifiers: pulumi.StringArray{
				pulumi.String("subnet-0a1b2c3d4e5f60718"),
				pulumi.String("subnet-0b1c2d3e4f5a60718"),
			},
			LaunchTemplate: &autoscaling.GroupLaunchTemplateArgs{
				Id:      template.ID(),
				Version: pulumi.String("$Latest"),
			},
		})
		if err != nil {
			return err
		}
		_, err = autoscaling.NewAttachment(ctx, "reco-attachment", &autoscaling.AttachmentArgs{
			AutoscalingGroupName: fleet.Name,
			LbTargetGroupArn:     pulumi.String("arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/reco/0123456789abcdef"),
		})
		if err != nil {
			return err
		}

		cpu, err := scale(ctx, fleet)
		if err != nil {
			return err
		}
		application, err := codedeploy.NewApplication(ctx, "reco-server", &codedeploy.ApplicationArgs{
			Name:            pulumi.String("reco-server"),
			ComputePlatform: pulumi.String("Server"),
			Tags:            tags,
		})
		if err != nil {
			return err
		}
		if err := rollOut(ctx, "reco-rollout", "model", application, role, fleet); err != nil {
			return err
		}
		if err := rollOut(ctx, "reco-sidecar", "sidecar", application, role, fleet); err != nil {
			return err
		}
		if err := plan(ctx, application); err != nil {
			return err
		}

		ctx.Export("groupName", fleet.Name)
		ctx.Export("policyArn", cpu.Arn)
		return nil
	})
}

func rolloutRole(ctx *pulumi.Context) (*iam.Role, error) {
	return iam.NewRole(ctx, "rollouts", &iam.RoleArgs{
		AssumeRolePolicy: pulumi.String(assumeRolePolicy),
		ManagedPolicyArns: pulumi.StringArray{
			pulumi.String("arn:aws:iam::aws:policy/service-role/AWSCodeDeployRole"),
		},
		Tags: tags,
	})
}

func scale(ctx *pulumi.Context, fleet *autoscaling.Group) (*autoscaling.Policy, error) {
	_, err := track(ctx, "reco-requests", fleet, 600,
		&autoscaling.PolicyTargetTrackingConfigurationPredefinedMetricSpecificationArgs{
			PredefinedMetricType: pulumi.String("ALBRequestCountPerTarget"),
			ResourceLabel:        pulumi.String("app/front/0123456789abcdef/targetgroup/reco/0123456789abcdef"),
		})
	if err != nil {
		return nil, err
	}
	return track(ctx, "reco-cpu", fleet, 70,
		&autoscaling.PolicyTargetTrackingConfigurationPredefinedMetricSpecificationArgs{
			PredefinedMetricType: pulumi.String("ASGAverageCPUUtilization"),
		})
}

func track(
	ctx *pulumi.Context, name string, fleet *autoscaling.Group, target float64,
	metric *autoscaling.PolicyTargetTrackingConfigurationPredefinedMetricSpecificationArgs,
) (*autoscaling.Policy, error) {
	return autoscaling.NewPolicy(ctx, name, &autoscaling.PolicyArgs{
		AutoscalingGroupName:    fleet.Name,
		PolicyType:              pulumi.String("TargetTrackingScaling"),
		EstimatedInstanceWarmup: pulumi.Int(300),
		TargetTrackingConfiguration: &autoscaling.PolicyTargetTrackingConfigurationArgs{
			PredefinedMetricSpecification: metric,
			TargetValue:                   pulumi.Float64(target),
		},
	})
}

func rollOut(
	ctx *pulumi.Context, name, what string, application *codedeploy.Application, role *iam.Role, fleet *autoscaling.Group,
) error {
	_, err := codedeploy.NewDeploymentGroup(ctx, name, &codedeploy.DeploymentGroupArgs{
		AppName:             application.Name,
		DeploymentGroupName: pulumi.String(what),
		ServiceRoleArn:      role.Arn,
		AutoscalingGroups:   pulumi.StringArray{fleet.Name},
		Tags:                tags,
	})
	return err
}

func plan(ctx *pulumi.Context, application *codedeploy.Application) error {
	_, err := autoscalingplans.NewScalingPlan(ctx, "reco-plan", &autoscalingplans.ScalingPlanArgs{
		Name: pulumi.String("reco-plan"),
		ApplicationSource: &autoscalingplans.ScalingPlanApplicationSourceArgs{
			TagFilters: autoscalingplans.ScalingPlanApplicationSourceTagFilterArray{
				&autoscalingplans.ScalingPlanApplicationSourceTagFilterArgs{
					Key:    pulumi.String("team"),
					Values: pulumi.StringArray{pulumi.String("recommendations")},
				},
			},
		},
		ScalingInstructions: autoscalingplans.ScalingPlanScalingInstructionArray{
			&autoscalingplans.ScalingPlanScalingInstructionArgs{
				ServiceNamespace:      pulumi.String("autoscaling"),
				ResourceId:            pulumi.Sprintf("autoScalingGroup:%s", application.Name),
				ScalableDimension:     pulumi.String("autoscaling:autoScalingGroup:DesiredCapacity"),
				MinCapacity:           pulumi.Int(1),
				MaxCapacity:           pulumi.Int(10),
				PredictiveScalingMode: pulumi.String("ForecastAndScale"),
				TargetTrackingConfigurations: autoscalingplans.ScalingPlanScalingInstructionTargetTrackingConfigurationArray{
					&autoscalingplans.ScalingPlanScalingInstructionTargetTrackingConfigurationArgs{
						PredefinedScalingMetricSpecification: &autoscalingplans.ScalingPlanScalingInstructionTargetTrackingConfigurationPredefinedScalingMetricSpecificationArgs{
							PredefinedScalingMetricType: pulumi.String("ASGAverageCPUUtilization"),
						},
						TargetValue:             pulumi.Float64(70),
						EstimatedInstanceWarmup: pulumi.Int(300),
					},
				},
			},
		},
	})
	return err
}
