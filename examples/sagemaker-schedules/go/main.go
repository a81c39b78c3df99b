package main

import (
	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		settings := config.New(ctx, "")
		timezone := pulumi.StringRef("Europe/Berlin")

		reco, err := mlscale.NewInferenceEndpoint(ctx, "reco", &mlscale.InferenceEndpointArgs{
			EndpointName: pulumi.StringRef("reco"),
			Variants: []mlscale.VariantArgs{{
				Name:                 "variant-1",
				InstanceType:         pulumi.StringRef("ml.m4.xlarge"),
				InitialInstanceCount: pulumi.IntRef(1),
				Model: &mlscale.ModelSpecArgs{
					Image:            pulumi.String(settings.Require("image")),
					ModelDataUrl:     pulumi.String(settings.Require("modelDataUrl")),
					ExecutionRoleArn: pulumi.String(settings.Require("executionRoleArn")),
				},
			}},
			Scaling: &mlscale.ScalingArgs{
				MinCapacity: 1,
				MaxCapacity: 2,
				StepScaling: []mlscale.StepScalingArgs{{
					Name:            "busy",
					AdjustmentType:  ptr(mlscale.AdjustmentTypeChangeInCapacity),
					Steps:           []mlscale.StepArgs{{LowerBound: pulumi.Float64Ref(0), Adjustment: 1}},
					CooldownSeconds: pulumi.IntRef(300),
					Alarm: mlscale.ScalingAlarmArgs{
						Metric:    ptr(mlscale.AlarmMetricInvocationsPerInstance),
						Threshold: 75,
					},
				}},
				Schedules: []mlscale.ScheduleArgs{
					{
						Name:        "evening",
						Cron:        pulumi.StringRef("0 17 ? * MON-FRI *"),
						Timezone:    timezone,
						MinCapacity: pulumi.IntRef(2),
						MaxCapacity: pulumi.IntRef(5),
					},
					// The step policy only adds: what it added goes when the night lowers the maximum.
					{
						Name:        "night",
						Cron:        pulumi.StringRef("0 22 ? * MON-FRI *"),
						Timezone:    timezone,
						MinCapacity: pulumi.IntRef(1),
						MaxCapacity: pulumi.IntRef(2),
					},
				},
			},
			Reliability: &mlscale.ReliabilityArgs{
				Service: mlscale.ServiceArgs{
					RequestsPerSecondPerInstance: pulumi.Float64Ref(2.5),
					ServiceTimeSeconds:           0.4,
					Startup: &mlscale.StartupArgs{
						Preset: ptr(mlscale.StartupPresetSageMakerCpu),
					},
				},
				Loads: []mlscale.LoadArgs{
					{
						Name:      "weekday evening",
						StartTime: pulumi.StringRef("2027-01-04T15:00:00+01:00"),
						Spike: &mlscale.SpikeLoadArgs{
							BaseRps:      2,
							PeakRps:      6,
							StartSeconds: pulumi.Float64Ref(7500),
							RampSeconds:  3600,
							HoldSeconds:  5400,
							FallSeconds:  pulumi.Float64Ref(1800),
						},
					},
					{
						// Clocks change on 28 March 2027: schedules and the wave follow the clocks of Berlin.
						Name:            "two weeks around summer time",
						StartTime:       pulumi.StringRef("2027-03-22T00:00:00+01:00"),
						DurationSeconds: pulumi.Float64Ref(1209600),
						Diurnal: &mlscale.DiurnalLoadArgs{
							BaseRps:       0.5,
							PeakRps:       4.5,
							PeakHour:      pulumi.Float64Ref(20),
							Timezone:      timezone,
							WeekendFactor: pulumi.Float64Ref(0.7),
						},
					},
				},
				Objectives: mlscale.ObjectivesArgs{
					MaxOverloadSeconds:      pulumi.Float64Ref(60),
					MaxQueueDelayP95Seconds: pulumi.Float64Ref(2),
					MaxDroppedFraction:      pulumi.Float64Ref(0),
					MaxInstanceHoursPerDay:  pulumi.Float64Ref(100),
				},
				StepSeconds: pulumi.IntRef(30),
			},
			Deployment: &mlscale.DeploymentArgs{
				AllAtOnce: &mlscale.AllAtOnceArgs{WaitIntervalSeconds: pulumi.IntRef(300)},
				RollbackAlarms: []mlscale.RollbackAlarmArgs{{
					Name:      "errors",
					Metric:    mlscale.AlarmMetricInvocation5XXErrors,
					Threshold: 5,
				}},
			},
			Tags: map[string]pulumi.StringInput{
				"team":        pulumi.String("recommendations"),
				"environment": pulumi.String("staging"),
			},
		})
		if err != nil {
			return err
		}

		ctx.Export("endpointName", reco.EndpointName)
		ctx.Export("reliability", reco.Reliability)
		ctx.Export("policyArn", reco.PolicyArns.MapIndex(pulumi.String("variant-1/busy")))
		ctx.Export("alarmArn", reco.AlarmArns.MapIndex(pulumi.String("variant-1/busy")))
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
