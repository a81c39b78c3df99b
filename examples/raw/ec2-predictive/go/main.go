// Fleets that scale by forecasts, written by hand. The forecast of reco stands alone, with a buffer
// that its behavior has no use for, and begins anew whenever a deployment copies the fleet. The plan of
// search scales on what a policy tracks already, and deletes that policy; one forecast does not say
// whose requests, the other was announced and never configured; the schedule is for the application in
// the place of the fleet.
//
// finds: asg-predictive-has-dynamic on reco-forecast (advisory)
// finds: asg-predictive-survives-blue-green on reco-forecast (advisory)
// finds: asg-predictive-valid on reco-forecast (mandatory)
// finds: codedeploy-bluegreen-copy-drift on reco-rollout (advisory)
// finds: asg-predictive-valid on search-forecast (mandatory)
// finds: asg-predictive-valid on search-weekdays (mandatory)
// finds: asg-single-scaling-authority on search-plan (mandatory)
// finds: asg-group-not-application on search-evening (mandatory)
package main

import (
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/autoscaling"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/autoscalingplans"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/codedeploy"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/ec2"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/iam"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

const targetGroups = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup"

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

var subnets = pulumi.StringArray{
	pulumi.String("subnet-0a1b2c3d4e5f60718"),
	pulumi.String("subnet-0b1c2d3e4f5a60718"),
}

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		role, err := rolloutRole(ctx)
		if err != nil {
			return err
		}
		template, err := ec2.NewLaunchTemplate(ctx, "template", &ec2.LaunchTemplateArgs{
			ImageId:         pulumi.String("ami-0123456789abcdef0"),
			InstanceType:    pulumi.String("m6i.large"),
			MetadataOptions: &ec2.LaunchTemplateMetadataOptionsArgs{HttpTokens: pulumi.String("required")},
			Monitoring:      &ec2.LaunchTemplateMonitoringArgs{Enabled: pulumi.Bool(true)},
			Tags:            tags,
		})
		if err != nil {
			return err
		}

		reco, err := autoscaling.NewGroup(ctx, "reco-fleet", &autoscaling.GroupArgs{
			Name:                   pulumi.String("reco-fleet"),
			MinSize:                pulumi.Int(1),
			MaxSize:                pulumi.Int(10),
			VpcZoneIdentifiers:     subnets,
			LaunchTemplate:         latest(template),
			TargetGroupArns:        pulumi.StringArray{pulumi.String(targetGroups + "/reco/0123456789abcdef")},
			HealthCheckType:        pulumi.String("ELB"),
			HealthCheckGracePeriod: pulumi.Int(300),
			DefaultInstanceWarmup:  pulumi.Int(300),
		})
		if err != nil {
			return err
		}
		forecast, err := predict(ctx, "reco-forecast", reco, &autoscaling.PolicyPredictiveScalingConfigurationArgs{
			MetricSpecification:       pair("ASGCPUUtilization", 70),
			Mode:                      pulumi.String("ForecastAndScale"),
			SchedulingBufferTime:      pulumi.String("300"),
			MaxCapacityBreachBehavior: pulumi.String("HonorMaxCapacity"),
			MaxCapacityBuffer:         pulumi.String("10"),
		})
		if err != nil {
			return err
		}
		if _, err := rollOut(ctx, "reco", "COPY_AUTO_SCALING_GROUP", role, reco); err != nil {
			return err
		}

		search, err := autoscaling.NewGroup(ctx, "search-fleet", &autoscaling.GroupArgs{
			Name:                   pulumi.String("search-fleet"),
			MinSize:                pulumi.Int(1),
			MaxSize:                pulumi.Int(10),
			VpcZoneIdentifiers:     subnets,
			LaunchTemplate:         latest(template),
			TargetGroupArns:        pulumi.StringArray{pulumi.String(targetGroups + "/search/0123456789abcdef")},
			HealthCheckType:        pulumi.String("ELB"),
			HealthCheckGracePeriod: pulumi.Int(300),
			DefaultInstanceWarmup:  pulumi.Int(300),
		})
		if err != nil {
			return err
		}
		if err := scaleSearch(ctx, search); err != nil {
			return err
		}
		searchServer, err := rollOut(ctx, "search", "DISCOVER_EXISTING", role, search)
		if err != nil {
			return err
		}
		_, err = autoscaling.NewSchedule(ctx, "search-evening", &autoscaling.ScheduleArgs{
			ScheduledActionName:  pulumi.String("evening"),
			AutoscalingGroupName: searchServer.Name,
			Recurrence:           pulumi.String("0 17 * * 1-5"),
			TimeZone:             pulumi.String("Europe/Berlin"),
			MinSize:              pulumi.Int(4),
			MaxSize:              pulumi.Int(10),
			DesiredCapacity:      pulumi.Int(-1),
		})
		if err != nil {
			return err
		}

		ctx.Export("groupName", reco.Name)
		ctx.Export("policyArn", forecast.Arn)
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

func latest(template *ec2.LaunchTemplate) *autoscaling.GroupLaunchTemplateArgs {
	return &autoscaling.GroupLaunchTemplateArgs{Id: template.ID(), Version: pulumi.String("$Latest")}
}

func pair(
	metric string, target float64,
) *autoscaling.PolicyPredictiveScalingConfigurationMetricSpecificationArgs {
	return &autoscaling.PolicyPredictiveScalingConfigurationMetricSpecificationArgs{
		TargetValue: pulumi.Float64(target),
		PredefinedMetricPairSpecification: &autoscaling.PolicyPredictiveScalingConfigurationMetricSpecificationPredefinedMetricPairSpecificationArgs{
			PredefinedMetricType: pulumi.String(metric),
		},
	}
}

func predict(
	ctx *pulumi.Context, name string, fleet *autoscaling.Group,
	configuration autoscaling.PolicyPredictiveScalingConfigurationPtrInput,
) (*autoscaling.Policy, error) {
	return autoscaling.NewPolicy(ctx, name, &autoscaling.PolicyArgs{
		AutoscalingGroupName:           fleet.Name,
		PolicyType:                     pulumi.String("PredictiveScaling"),
		PredictiveScalingConfiguration: configuration,
	})
}

func scaleSearch(ctx *pulumi.Context, search *autoscaling.Group) error {
	_, err := autoscaling.NewPolicy(ctx, "search-cpu", &autoscaling.PolicyArgs{
		AutoscalingGroupName: search.Name,
		PolicyType:           pulumi.String("TargetTrackingScaling"),
		TargetTrackingConfiguration: &autoscaling.PolicyTargetTrackingConfigurationArgs{
			PredefinedMetricSpecification: &autoscaling.PolicyTargetTrackingConfigurationPredefinedMetricSpecificationArgs{
				PredefinedMetricType: pulumi.String("ASGAverageCPUUtilization"),
			},
			TargetValue: pulumi.Float64(70),
		},
	})
	if err != nil {
		return err
	}
	_, err = predict(ctx, "search-forecast", search, &autoscaling.PolicyPredictiveScalingConfigurationArgs{
		MetricSpecification: pair("ALBRequestCount", 600),
		Mode:                pulumi.String("ForecastAndScale"),
	})
	if err != nil {
		return err
	}
	if _, err := predict(ctx, "search-weekdays", search, nil); err != nil {
		return err
	}
	return plan(ctx, search)
}

func plan(ctx *pulumi.Context, search *autoscaling.Group) error {
	_, err := autoscalingplans.NewScalingPlan(ctx, "search-plan", &autoscalingplans.ScalingPlanArgs{
		Name: pulumi.String("search-plan"),
		ApplicationSource: &autoscalingplans.ScalingPlanApplicationSourceArgs{
			TagFilters: autoscalingplans.ScalingPlanApplicationSourceTagFilterArray{
				&autoscalingplans.ScalingPlanApplicationSourceTagFilterArgs{
					Key:    pulumi.String("team"),
					Values: pulumi.StringArray{pulumi.String("search")},
				},
			},
		},
		ScalingInstructions: autoscalingplans.ScalingPlanScalingInstructionArray{
			&autoscalingplans.ScalingPlanScalingInstructionArgs{
				ServiceNamespace:            pulumi.String("autoscaling"),
				ResourceId:                  pulumi.Sprintf("autoScalingGroup/%s", search.Name),
				ScalableDimension:           pulumi.String("autoscaling:autoScalingGroup:DesiredCapacity"),
				MinCapacity:                 pulumi.Int(1),
				MaxCapacity:                 pulumi.Int(10),
				ScalingPolicyUpdateBehavior: pulumi.String("ReplaceExternalPolicies"),
				TargetTrackingConfigurations: autoscalingplans.ScalingPlanScalingInstructionTargetTrackingConfigurationArray{
					&autoscalingplans.ScalingPlanScalingInstructionTargetTrackingConfigurationArgs{
						PredefinedScalingMetricSpecification: &autoscalingplans.ScalingPlanScalingInstructionTargetTrackingConfigurationPredefinedScalingMetricSpecificationArgs{
							PredefinedScalingMetricType: pulumi.String("ASGAverageCPUUtilization"),
						},
						TargetValue: pulumi.Float64(70),
					},
				},
			},
		},
	})
	return err
}

func rollOut(
	ctx *pulumi.Context, service, greenFleet string, role *iam.Role, fleet *autoscaling.Group,
) (*codedeploy.Application, error) {
	application, err := codedeploy.NewApplication(ctx, service+"-server", &codedeploy.ApplicationArgs{
		Name:            pulumi.String(service + "-server"),
		ComputePlatform: pulumi.String("Server"),
		Tags:            tags,
	})
	if err != nil {
		return nil, err
	}
	_, err = codedeploy.NewDeploymentGroup(ctx, service+"-rollout", &codedeploy.DeploymentGroupArgs{
		AppName:             application.Name,
		DeploymentGroupName: pulumi.String(service + "-rollout"),
		ServiceRoleArn:      role.Arn,
		AutoscalingGroups:   pulumi.StringArray{fleet.Name},
		DeploymentStyle: &codedeploy.DeploymentGroupDeploymentStyleArgs{
			DeploymentType:   pulumi.String("BLUE_GREEN"),
			DeploymentOption: pulumi.String("WITH_TRAFFIC_CONTROL"),
		},
		BlueGreenDeploymentConfig: &codedeploy.DeploymentGroupBlueGreenDeploymentConfigArgs{
			DeploymentReadyOption: &codedeploy.DeploymentGroupBlueGreenDeploymentConfigDeploymentReadyOptionArgs{
				ActionOnTimeout: pulumi.String("CONTINUE_DEPLOYMENT"),
			},
			GreenFleetProvisioningOption: &codedeploy.DeploymentGroupBlueGreenDeploymentConfigGreenFleetProvisioningOptionArgs{
				Action: pulumi.String(greenFleet),
			},
		},
		LoadBalancerInfo: &codedeploy.DeploymentGroupLoadBalancerInfoArgs{
			TargetGroupInfos: codedeploy.DeploymentGroupLoadBalancerInfoTargetGroupInfoArray{
				&codedeploy.DeploymentGroupLoadBalancerInfoTargetGroupInfoArgs{Name: pulumi.String(service)},
			},
		},
		AutoRollbackConfiguration: &codedeploy.DeploymentGroupAutoRollbackConfigurationArgs{
			Enabled: pulumi.Bool(true),
			Events: pulumi.StringArray{
				pulumi.String("DEPLOYMENT_FAILURE"),
				pulumi.String("DEPLOYMENT_STOP_ON_ALARM"),
			},
		},
		AlarmConfiguration: &codedeploy.DeploymentGroupAlarmConfigurationArgs{
			Enabled: pulumi.Bool(true),
			Alarms:  pulumi.StringArray{pulumi.String(service + "-errors")},
		},
		Tags: tags,
	})
	return application, err
}
