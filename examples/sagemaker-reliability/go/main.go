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
				MaxCapacity: 4,
				TargetTracking: []mlscale.TargetTrackingArgs{{
					Metric:                  ptr(mlscale.ScalingMetricInvocationsPerInstance),
					Target:                  pulumi.Float64Ref(75),
					ScaleInCooldownSeconds:  pulumi.IntRef(60),
					ScaleOutCooldownSeconds: pulumi.IntRef(60),
				}},
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
		ctx.Export("policyArn", reco.PolicyArns.MapIndex(pulumi.String("variant-1/InvocationsPerInstance")))
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
