package main

import (
	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		settings := config.New(ctx, "")
		var subnetIds []string
		settings.RequireObject("subnetIds", &subnetIds)

		llm, err := mlscale.NewPredictiveFleet(ctx, "llm", &mlscale.PredictiveFleetArgs{
			SubnetIds:       pulumi.ToStringArray(subnetIds),
			TargetGroupArns: pulumi.StringArray{pulumi.String(settings.Require("targetGroupArn"))},
			LoadBalancerArn: pulumi.String(settings.Require("loadBalancerArn")),
			Launch: &mlscale.FleetLaunchArgs{
				ImageId:      pulumi.String(settings.Require("imageId")),
				InstanceType: pulumi.StringRef("g5.2xlarge"),
				InstanceRole: &mlscale.InstanceRoleArgs{
					ManagedPolicyArns: pulumi.StringArray{
						pulumi.String(settings.Require("revisionsPolicyArn")),
					},
				},
				Volumes: []mlscale.FleetVolumeArgs{{
					DeviceName:      "/dev/xvda",
					SizeGib:         pulumi.IntRef(200),
					ThroughputMibps: pulumi.IntRef(500),
				}},
			},
			Capacity: mlscale.FleetCapacityArgs{MinCapacity: 4, MaxCapacity: 12},
			// From the pool an instance serves after a minute and a half; without it, after ten minutes.
			WarmPool: &mlscale.FleetWarmPoolArgs{
				MinCapacity:         pulumi.IntRef(2),
				MaxPreparedCapacity: pulumi.IntRef(12),
				State:               ptr(mlscale.WarmPoolStateStopped),
				ReuseOnScaleIn:      pulumi.BoolRef(true),
			},
			DefaultWarmupSeconds: pulumi.IntRef(120),
			HealthCheck:          &mlscale.FleetHealthCheckArgs{GraceSeconds: pulumi.IntRef(900)},
			// Half of what an instance answers in a load test, 2 requests a second.
			TargetTracking: []mlscale.FleetTargetTrackingArgs{{
				Metric:                           ptr(mlscale.FleetMetricAlbRequestCountPerTarget),
				PeakRequestsPerSecondPerInstance: pulumi.Float64Ref(2),
				SafetyFactor:                     pulumi.Float64Ref(0.5),
			}},
			// A crowd does not wait for three minutes of evidence: one bad minute adds at once.
			StepScaling: []mlscale.FleetStepScalingArgs{{
				Name:                   "crowd",
				AdjustmentType:         ptr(mlscale.AdjustmentTypePercentChangeInCapacity),
				MinAdjustmentMagnitude: pulumi.IntRef(2),
				Steps: []mlscale.StepArgs{
					{LowerBound: pulumi.Float64Ref(0), UpperBound: pulumi.Float64Ref(60), Adjustment: 50},
					{LowerBound: pulumi.Float64Ref(60), Adjustment: 100},
				},
				Alarm: mlscale.FleetAlarmArgs{
					Metric:            ptr(mlscale.FleetMetricAlbRequestCountPerTarget),
					Threshold:         90,
					EvaluationPeriods: pulumi.IntRef(1),
				},
			}},
			// Only shown: compare it with what happens for two weeks, and then let it scale.
			Predictive: &mlscale.PredictivePolicyArgs{
				Pair:   ptr(mlscale.PredictivePairAlbRequestCount),
				Target: 60,
				Mode:   ptr(mlscale.PredictiveModeForecastOnly),
			},
			Alarms: &mlscale.FleetAlarmsArgs{
				AtMaximum:      &mlscale.AtMaximumAlarmArgs{Minutes: pulumi.IntRef(10)},
				UnhealthyHosts: &mlscale.UnhealthyHostsAlarmArgs{},
			},
			Rollout: &mlscale.FleetRolloutArgs{
				// One instance in four is out of service at a time, out of the target group meanwhile.
				Speed: &mlscale.DeploymentSpeedArgs{MinHealthyPercent: pulumi.IntRef(75)},
				// No instance goes by scale-in while a revision is installed on it.
				InPlace: &mlscale.InPlaceRolloutArgs{
					ProcessesToSuspend: []mlscale.SuspendedProcess{
						mlscale.SuspendedProcessTerminate,
						mlscale.SuspendedProcessAzRebalance,
					},
				},
			},
			Reliability: &mlscale.ReliabilityArgs{
				Service: mlscale.ServiceArgs{
					ConcurrencyPerInstance: pulumi.Float64Ref(8),
					ServiceTimeSeconds:     4,
					TimeoutSeconds:         pulumi.Float64Ref(60),
					Startup: &mlscale.StartupArgs{
						Seconds:             pulumi.Float64Ref(600),
						FromWarmPoolSeconds: pulumi.Float64Ref(90),
					},
					PricePerInstanceHour:         pulumi.Float64Ref(1.353),
					WarmPoolPricePerInstanceHour: pulumi.Float64Ref(0.03),
				},
				Loads: []mlscale.LoadArgs{
					{
						Name: "flash crowd",
						FlashCrowd: &mlscale.FlashCrowdLoadArgs{
							BaseRps:      3,
							PeakRps:      12,
							AtSeconds:    3600,
							RiseSeconds:  300,
							DecaySeconds: 3600,
						},
					},
					{
						Name:            "rollout in office hours",
						Constant:        &mlscale.ConstantLoadArgs{Rps: 4},
						DurationSeconds: pulumi.Float64Ref(14400),
						Faults: []mlscale.LoadFaultArgs{{
							Deployment: &mlscale.DeploymentFaultArgs{
								StartSeconds:   1800,
								InstallSeconds: pulumi.Float64Ref(180),
							},
						}},
					},
				},
				Objectives: mlscale.ObjectivesArgs{
					MaxOverloadSeconds:      pulumi.Float64Ref(210),
					MaxQueueDelayP99Seconds: pulumi.Float64Ref(32),
					MaxDroppedFraction:      pulumi.Float64Ref(0),
					MaxInstanceHoursPerDay:  pulumi.Float64Ref(140),
				},
				StepSeconds: pulumi.IntRef(10),
			},
		})
		if err != nil {
			return err
		}

		ctx.Export("groupName", llm.GroupName)
		ctx.Export("suspendProcessesCommand", llm.SuspendProcessesCommand)
		ctx.Export("atMaximumAlarmArn", llm.AlarmArns.MapIndex(pulumi.String("atMaximum")))
		ctx.Export("reliability", llm.Reliability)
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
