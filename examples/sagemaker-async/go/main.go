package main

import (
	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/s3"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		settings := config.New(ctx, "")
		results, err := s3.NewBucket(ctx, "transcripts", nil)
		if err != nil {
			return err
		}

		transcriber, err := mlscale.NewInferenceEndpoint(ctx, "transcriber", &mlscale.InferenceEndpointArgs{
			EndpointName: pulumi.StringRef("transcriber"),
			Variants: []mlscale.VariantArgs{{
				Name:                 "gpu",
				InstanceType:         pulumi.StringRef("ml.g5.xlarge"),
				InitialInstanceCount: pulumi.IntRef(1),
				Model: &mlscale.ModelSpecArgs{
					Image:            pulumi.String(settings.Require("image")),
					ModelDataUrl:     pulumi.String(settings.Require("modelDataUrl")),
					ExecutionRoleArn: pulumi.String(settings.Require("executionRoleArn")),
				},
			}},
			Async: &mlscale.AsyncInferenceArgs{
				OutputS3Uri:                         pulumi.Sprintf("s3://%s/results", results.Bucket),
				FailureS3Uri:                        pulumi.Sprintf("s3://%s/failures", results.Bucket),
				MaxConcurrentInvocationsPerInstance: pulumi.IntRef(2),
			},
			Scaling: &mlscale.ScalingArgs{
				MinCapacity: 0,
				MaxCapacity: 5,
				TargetTracking: []mlscale.TargetTrackingArgs{{
					Metric:                  ptr(mlscale.ScalingMetricBacklogSizePerInstance),
					Target:                  pulumi.Float64Ref(5),
					ScaleInCooldownSeconds:  pulumi.IntRef(600),
					ScaleOutCooldownSeconds: pulumi.IntRef(300),
				}},
				WakeFromZero: &mlscale.WakeFromZeroArgs{
					Instances:       pulumi.IntRef(1),
					CooldownSeconds: pulumi.IntRef(300),
				},
			},
			Reliability: &mlscale.ReliabilityArgs{
				// Two recordings at a time, half a minute each; nobody waits at the other end.
				Service: mlscale.ServiceArgs{
					ConcurrencyPerInstance: pulumi.Float64Ref(2),
					ServiceTimeSeconds:     30,
					TimeoutSeconds:         pulumi.Float64Ref(21600),
					Startup: &mlscale.StartupArgs{
						Preset: ptr(mlscale.StartupPresetSageMakerGpu),
					},
				},
				Loads: []mlscale.LoadArgs{{
					Name:            "recordings of the morning",
					StartTime:       pulumi.StringRef("2027-01-04T07:00:00Z"),
					DurationSeconds: pulumi.Float64Ref(28800),
					Spike: &mlscale.SpikeLoadArgs{
						BaseRps:      0,
						PeakRps:      0.2,
						StartSeconds: pulumi.Float64Ref(3600),
						RampSeconds:  600,
						HoldSeconds:  7200,
						FallSeconds:  pulumi.Float64Ref(600),
					},
				}},
				Objectives: mlscale.ObjectivesArgs{
					MaxQueueDelayP95Seconds: pulumi.Float64Ref(1800),
					MaxDroppedFraction:      pulumi.Float64Ref(0),
					MaxInstanceHoursPerDay:  pulumi.Float64Ref(60),
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

		ctx.Export("endpointName", transcriber.EndpointName)
		ctx.Export("reliability", transcriber.Reliability)
		ctx.Export("bucketName", results.Bucket)
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
