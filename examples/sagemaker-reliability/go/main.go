package main

import (
	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		settings := config.New(ctx, "")

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
				MaxCapacity: 10,
				TargetTracking: []mlscale.TargetTrackingArgs{{
					Metric:                  ptr(mlscale.ScalingMetricInvocationsPerInstance),
					Target:                  pulumi.Float64Ref(75),
					ScaleInCooldownSeconds:  pulumi.IntRef(60),
					ScaleOutCooldownSeconds: pulumi.IntRef(60),
				}},
			},
			Reliability: &mlscale.ReliabilityArgs{
				// What a load test of one instance showed: 2.5 requests a second, 0.4 seconds each.
				Service: mlscale.ServiceArgs{
					RequestsPerSecondPerInstance: pulumi.Float64Ref(2.5),
					ServiceTimeSeconds:           0.4,
					Startup: &mlscale.StartupArgs{
						Preset: ptr(mlscale.StartupPresetSageMakerCpu),
					},
				},
				Loads: []mlscale.LoadArgs{
					{
						Name:      "evening rush",
						StartTime: pulumi.StringRef("2027-01-04T16:00:00Z"),
						Spike: &mlscale.SpikeLoadArgs{
							BaseRps:     1,
							PeakRps:     9,
							RampSeconds: 3600,
							HoldSeconds: 3600,
							FallSeconds: pulumi.Float64Ref(3600),
						},
						Noise: &mlscale.LoadNoiseArgs{RelativeStandardDeviation: 0.05},
					},
					{
						Name: "production day",
						Diurnal: &mlscale.DiurnalLoadArgs{
							BaseRps:  1,
							PeakRps:  8,
							PeakHour: pulumi.Float64Ref(18),
						},
						Noise: &mlscale.LoadNoiseArgs{
							RelativeStandardDeviation: 0.05,
							CorrelationSeconds:        pulumi.Float64Ref(300),
						},
						DurationSeconds: pulumi.Float64Ref(86400),
					},
				},
				Objectives: mlscale.ObjectivesArgs{
					MaxOverloadSeconds:      pulumi.Float64Ref(60),
					MaxQueueDelayP95Seconds: pulumi.Float64Ref(2),
					MaxDroppedFraction:      pulumi.Float64Ref(0),
					MaxInstanceHoursPerDay:  pulumi.Float64Ref(150),
				},
			},
			Deployment: &mlscale.DeploymentArgs{
				AllAtOnce: &mlscale.AllAtOnceArgs{WaitIntervalSeconds: pulumi.IntRef(300)},
				RollbackAlarms: []mlscale.RollbackAlarmArgs{{
					Name:      "errors",
					Metric:    mlscale.AlarmMetricInvocation5XXErrors,
					Threshold: 5,
				}},
			},
		})
		if err != nil {
			return err
		}

		ctx.Export("endpointName", reco.EndpointName)
		ctx.Export("reliability", reco.Reliability)
		ctx.Export("policyArn", reco.PolicyArns.MapIndex(pulumi.String("variant-1/InvocationsPerInstance")))
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
