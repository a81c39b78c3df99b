package main

import (
	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/cloudwatch"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/ec2"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/lb"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/sns"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

const timezone = "Europe/Berlin"

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		settings := config.New(ctx, "")
		front, err := newFront(ctx, settings)
		if err != nil {
			return err
		}
		oncall, err := sns.NewTopic(ctx, "oncall", &sns.TopicArgs{
			KmsMasterKeyId: pulumi.String("alias/oncall"),
		})
		if err != nil {
			return err
		}
		errors, err := newErrorAlarm(ctx, front, oncall)
		if err != nil {
			return err
		}
		var privateSubnetIds []string
		settings.RequireObject("privateSubnetIds", &privateSubnetIds)

		reco, err := mlscale.NewPredictiveFleet(ctx, "reco", &mlscale.PredictiveFleetArgs{
			SubnetIds:       pulumi.ToStringArray(privateSubnetIds),
			TargetGroupArns: pulumi.StringArray{front.targets.Arn},
			// Of the listener and not of the load balancer: policies on requests wait until it forwards.
			LoadBalancerArn: front.listener.LoadBalancerArn,
			Launch: &mlscale.FleetLaunchArgs{
				ImageId: pulumi.String(settings.Require("imageId")),
				InstanceRole: &mlscale.InstanceRoleArgs{
					ManagedPolicyArns: pulumi.StringArray{
						pulumi.String(settings.Require("revisionsPolicyArn")),
						pulumi.String("arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"),
					},
				},
				SecurityGroupIds: pulumi.StringArray{front.servers.ID()},
				UserData:         pulumi.String("#!/bin/bash\nsystemctl enable --now codedeploy-agent\n"),
				Volumes: []mlscale.FleetVolumeArgs{{
					DeviceName:      "/dev/xvda",
					SizeGib:         pulumi.IntRef(200),
					ThroughputMibps: pulumi.IntRef(500),
				}},
			},
			// The same GPU in three sizes, so that each instance serves alike. Two are always on-demand.
			Instances: &mlscale.MixedInstancesArgs{
				Types: []mlscale.InstanceChoiceArgs{
					{InstanceType: "g5.xlarge"},
					{InstanceType: "g5.2xlarge"},
					{InstanceType: "g5.4xlarge"},
				},
				OnDemandBaseCapacity:     pulumi.IntRef(2),
				OnDemandPercentAboveBase: pulumi.IntRef(25),
			},
			Capacity:             mlscale.FleetCapacityArgs{MinCapacity: 2, MaxCapacity: 20},
			DefaultWarmupSeconds: pulumi.IntRef(300),
			HealthCheck:          &mlscale.FleetHealthCheckArgs{GraceSeconds: pulumi.IntRef(420)},
			// A GPU is busy long before its CPU is: both policies count requests.
			Predictive: &mlscale.PredictivePolicyArgs{
				Pair:                    ptr(mlscale.PredictivePairAlbRequestCount),
				Target:                  720,
				SchedulingBufferSeconds: pulumi.IntRef(600),
			},
			// 20 requests a second per instance in a load test, half of it as target: 600 a minute.
			TargetTracking: []mlscale.FleetTargetTrackingArgs{{
				Metric:                           ptr(mlscale.FleetMetricAlbRequestCountPerTarget),
				PeakRequestsPerSecondPerInstance: pulumi.Float64Ref(20),
				SafetyFactor:                     pulumi.Float64Ref(0.5),
			}},
			Schedules: []mlscale.FleetScheduleArgs{
				// A newsletter goes out; no history tells of it before it is a habit.
				{
					Name:        "newsletter",
					Cron:        pulumi.StringRef("30 17 * * 4"),
					Timezone:    pulumi.StringRef(timezone),
					MinCapacity: pulumi.IntRef(12),
				},
				{
					Name:        "newsletter-over",
					Cron:        pulumi.StringRef("0 20 * * 4"),
					Timezone:    pulumi.StringRef(timezone),
					MinCapacity: pulumi.IntRef(2),
				},
			},
			Maintenance: &mlscale.MaintenancePolicyArgs{MinHealthyPercent: 100, MaxHealthyPercent: 120},
			// A new launch template reaches a quarter of the fleet first, and waits there.
			InstanceRefresh: &mlscale.FleetInstanceRefreshArgs{
				MaxHealthyPercent:      pulumi.IntRef(120),
				CheckpointPercents:     []int{25, 100},
				CheckpointDelaySeconds: pulumi.IntRef(900),
				AlarmNames:             pulumi.StringArray{errors.Name},
			},
			LifecycleHooks: []mlscale.FleetLifecycleHookArgs{{
				// Answers under way have two minutes; an instance that says nothing goes all the same.
				Name:             "finish-requests",
				Transition:       mlscale.LifecycleTransitionInstanceTerminating,
				HeartbeatSeconds: pulumi.IntRef(120),
				DefaultResult:    ptr(mlscale.LifecycleResultContinue),
			}},
			Alarms: &mlscale.FleetAlarmsArgs{
				AtMaximum:         &mlscale.AtMaximumAlarmArgs{},
				UnhealthyHosts:    &mlscale.UnhealthyHostsAlarmArgs{},
				ForecastShortfall: &mlscale.ForecastShortfallAlarmArgs{},
				ActionArns:        pulumi.StringArray{oncall.Arn},
			},
			Notifications: &mlscale.FleetNotificationsArgs{TopicArn: oncall.Arn},
			Rollout: &mlscale.FleetRolloutArgs{
				// To roll out: set standbyCapacity for the load, update; deploy with --target-instances
				// autoScalingGroups=NAME, the standby group's; turn liveColor over, standbyCapacity back
				// to 0, and update.
				BlueGreen: &mlscale.BlueGreenRolloutArgs{
					LiveColor:       ptr(mlscale.FleetColor(settings.Require("liveColor"))),
					StandbyCapacity: pulumi.IntRef(settings.RequireInt("standbyCapacity")),
				},
				RollbackAlarmNames: pulumi.StringArray{errors.Name},
				Triggers: []mlscale.DeploymentTriggerArgs{{
					Name:     "oncall",
					TopicArn: oncall.Arn,
					Events: []mlscale.DeploymentEvent{
						mlscale.DeploymentEventDeploymentFailure,
						mlscale.DeploymentEventDeploymentRollback,
					},
				}},
			},
			Reliability: reliability(),
			Tags: map[string]pulumi.StringInput{
				"team":        pulumi.String("recommendations"),
				"environment": pulumi.String("production"),
			},
		})
		if err != nil {
			return err
		}

		ctx.Export("url", pulumi.Sprintf("https://%s/", front.balancer.DnsName))
		ctx.Export("groupName", reco.GroupName)
		ctx.Export("blueGroupName", reco.GroupNames.MapIndex(pulumi.String("blue")))
		ctx.Export("greenGroupName", reco.GroupNames.MapIndex(pulumi.String("green")))
		ctx.Export("applicationName", reco.ApplicationName)
		ctx.Export("deploymentGroupName", reco.DeploymentGroupName)
		ctx.Export("atMaximumAlarmArn", reco.AlarmArns.MapIndex(pulumi.String("blue/atMaximum")))
		ctx.Export("reliability", reco.Reliability)
		return nil
	})
}

type front struct {
	servers  *ec2.SecurityGroup
	balancer *lb.LoadBalancer
	targets  *lb.TargetGroup
	listener *lb.Listener
}

// newFront makes what callers reach: the load balancer, which alone reaches the instances.
func newFront(ctx *pulumi.Context, settings *config.Config) (*front, error) {
	vpcId := pulumi.String(settings.Require("vpcId"))
	var publicSubnetIds []string
	settings.RequireObject("publicSubnetIds", &publicSubnetIds)
	anywhere := pulumi.StringArray{pulumi.String("0.0.0.0/0")}

	callers, err := ec2.NewSecurityGroup(ctx, "front", &ec2.SecurityGroupArgs{
		VpcId:       vpcId,
		Description: pulumi.String("Callers of the recommender"),
		Ingress: ec2.SecurityGroupIngressArray{&ec2.SecurityGroupIngressArgs{
			Protocol:   pulumi.String("tcp"),
			FromPort:   pulumi.Int(443),
			ToPort:     pulumi.Int(443),
			CidrBlocks: anywhere,
		}},
		Egress: ec2.SecurityGroupEgressArray{&ec2.SecurityGroupEgressArgs{
			Protocol:   pulumi.String("tcp"),
			FromPort:   pulumi.Int(8080),
			ToPort:     pulumi.Int(8080),
			CidrBlocks: pulumi.StringArray{pulumi.String(settings.Require("vpcCidr"))},
		}},
	})
	if err != nil {
		return nil, err
	}
	servers, err := ec2.NewSecurityGroup(ctx, "servers", &ec2.SecurityGroupArgs{
		VpcId:       vpcId,
		Description: pulumi.String("Instances of the recommender"),
		Ingress: ec2.SecurityGroupIngressArray{&ec2.SecurityGroupIngressArgs{
			Protocol:       pulumi.String("tcp"),
			FromPort:       pulumi.Int(8080),
			ToPort:         pulumi.Int(8080),
			SecurityGroups: pulumi.StringArray{callers.ID()},
		}},
		Egress: ec2.SecurityGroupEgressArray{&ec2.SecurityGroupEgressArgs{
			Protocol:   pulumi.String("tcp"),
			FromPort:   pulumi.Int(443),
			ToPort:     pulumi.Int(443),
			CidrBlocks: anywhere,
		}},
	})
	if err != nil {
		return nil, err
	}
	balancer, err := lb.NewLoadBalancer(ctx, "front", &lb.LoadBalancerArgs{
		LoadBalancerType:        pulumi.String("application"),
		SecurityGroups:          pulumi.StringArray{callers.ID()},
		Subnets:                 pulumi.ToStringArray(publicSubnetIds),
		DropInvalidHeaderFields: pulumi.Bool(true),
	})
	if err != nil {
		return nil, err
	}
	targets, err := lb.NewTargetGroup(ctx, "reco", &lb.TargetGroupArgs{
		VpcId:               vpcId,
		Port:                pulumi.Int(8080),
		Protocol:            pulumi.String("HTTP"),
		DeregistrationDelay: pulumi.Int(60),
		HealthCheck: &lb.TargetGroupHealthCheckArgs{
			Path:               pulumi.String("/health"),
			Interval:           pulumi.Int(10),
			HealthyThreshold:   pulumi.Int(2),
			UnhealthyThreshold: pulumi.Int(3),
		},
	})
	if err != nil {
		return nil, err
	}
	listener, err := lb.NewListener(ctx, "https", &lb.ListenerArgs{
		LoadBalancerArn: balancer.Arn,
		Port:            pulumi.Int(443),
		Protocol:        pulumi.String("HTTPS"),
		CertificateArn:  pulumi.String(settings.Require("certificateArn")),
		SslPolicy:       pulumi.String("ELBSecurityPolicy-TLS13-1-2-2021-06"),
		DefaultActions: lb.ListenerDefaultActionArray{&lb.ListenerDefaultActionArgs{
			Type:           pulumi.String("forward"),
			TargetGroupArn: targets.Arn,
		}},
	})
	if err != nil {
		return nil, err
	}
	return &front{servers, balancer, targets, listener}, nil
}

func newErrorAlarm(ctx *pulumi.Context, front *front, oncall *sns.Topic) (*cloudwatch.MetricAlarm, error) {
	return cloudwatch.NewMetricAlarm(ctx, "reco-errors", &cloudwatch.MetricAlarmArgs{
		Namespace:  pulumi.String("AWS/ApplicationELB"),
		MetricName: pulumi.String("HTTPCode_Target_5XX_Count"),
		Dimensions: pulumi.StringMap{
			"LoadBalancer": front.balancer.ArnSuffix,
			"TargetGroup":  front.targets.ArnSuffix,
		},
		Statistic:          pulumi.String("Sum"),
		Period:             pulumi.Int(60),
		EvaluationPeriods:  pulumi.Int(2),
		Threshold:          pulumi.Float64(10),
		ComparisonOperator: pulumi.String("GreaterThanOrEqualToThreshold"),
		TreatMissingData:   pulumi.String("notBreaching"),
		AlarmActions:       pulumi.Array{oncall.Arn},
	})
}

func reliability() *mlscale.ReliabilityArgs {
	return &mlscale.ReliabilityArgs{
		Service: mlscale.ServiceArgs{
			RequestsPerSecondPerInstance: pulumi.Float64Ref(20),
			ServiceTimeSeconds:           0.12,
			TimeoutSeconds:               pulumi.Float64Ref(10),
			Startup: &mlscale.StartupArgs{
				Stages: []mlscale.StartupStageArgs{
					{Name: "instance", Seconds: 60},
					{Name: "revision", Seconds: 60},
					{Name: "weights", Seconds: 120},
				},
			},
			DrainSeconds:         pulumi.Float64Ref(120),
			PricePerInstanceHour: pulumi.Float64Ref(1.123),
		},
		Loads: []mlscale.LoadArgs{
			{
				Name: "production week",
				Diurnal: &mlscale.DiurnalLoadArgs{
					BaseRps:       20,
					PeakRps:       140,
					PeakHour:      pulumi.Float64Ref(20),
					Timezone:      pulumi.StringRef(timezone),
					WeekendFactor: pulumi.Float64Ref(0.7),
				},
				Noise: &mlscale.LoadNoiseArgs{
					RelativeStandardDeviation: 0.05,
					CorrelationSeconds:        pulumi.Float64Ref(300),
				},
			},
			{
				Name: "spike that no history told of",
				Spike: &mlscale.SpikeLoadArgs{
					BaseRps:     60,
					PeakRps:     120,
					RampSeconds: 900,
					HoldSeconds: 3600,
				},
			},
			{
				// 20:00 in Berlin is 19:00 UTC, in which the seconds of a load count.
				Name: "rollout at the peak",
				Diurnal: &mlscale.DiurnalLoadArgs{
					BaseRps:  20,
					PeakRps:  140,
					PeakHour: pulumi.Float64Ref(20),
					Timezone: pulumi.StringRef(timezone),
				},
				DurationSeconds: pulumi.Float64Ref(86400),
				Faults: []mlscale.LoadFaultArgs{{
					Deployment: &mlscale.DeploymentFaultArgs{
						StartSeconds:   68400,
						InstallSeconds: pulumi.Float64Ref(180),
					},
				}},
			},
		},
		Objectives: mlscale.ObjectivesArgs{
			MaxOverloadSeconds:      pulumi.Float64Ref(60),
			MaxQueueDelayP99Seconds: pulumi.Float64Ref(0.2),
			MaxDroppedFraction:      pulumi.Float64Ref(0),
			// For as long as both groups are kept, a rollout doubles the fleet.
			MaxInstanceHoursPerDay: pulumi.Float64Ref(300),
		},
		// AWS does not publish how it forecasts; this stands in for it.
		Forecast: &mlscale.ForecastAssumptionsArgs{
			Forecaster:  ptr(mlscale.ForecasterSeasonalMean),
			HistoryDays: pulumi.IntRef(14),
		},
		StepSeconds: pulumi.IntRef(60),
	}
}

func ptr[T any](value T) *T { return &value }
