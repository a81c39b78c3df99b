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
		ctx.Export("bucketName", results.Bucket)
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
