package main

import (
	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		variant, err := mlscale.NewEndpointScaling(ctx, "search", &mlscale.EndpointScalingArgs{
			EndpointName: pulumi.String("search"),
			VariantName:  pulumi.StringRef("blue"),
			InstanceType: pulumi.StringRef("ml.c6i.xlarge"),
			Scaling: mlscale.ScalingArgs{
				MinCapacity: 2,
				MaxCapacity: 10,
				// A load test found that an instance answers 20 requests per second; half of it is the target.
				TargetTracking: []mlscale.TargetTrackingArgs{{
					Metric:                           ptr(mlscale.ScalingMetricInvocationsPerInstance),
					PeakRequestsPerSecondPerInstance: pulumi.Float64Ref(20),
					SafetyFactor:                     pulumi.Float64Ref(0.5),
				}},
			},
		})
		if err != nil {
			return err
		}

		copies, err := mlscale.NewEndpointScaling(ctx, "llm", &mlscale.EndpointScalingArgs{
			InferenceComponentName: pulumi.String("llm"),
			Scaling: mlscale.ScalingArgs{
				MinCapacity: 0,
				MaxCapacity: 4,
				TargetTracking: []mlscale.TargetTrackingArgs{{
					Metric: ptr(mlscale.ScalingMetricConcurrentRequestsPerCopy),
					Target: pulumi.Float64Ref(5),
				}},
			},
		})
		if err != nil {
			return err
		}

		ctx.Export("variantPolicyArn", variant.PolicyArns.MapIndex(pulumi.String("InvocationsPerInstance")))
		ctx.Export("copiesPolicyArn", copies.PolicyArns.MapIndex(pulumi.String("ConcurrentRequestsPerCopy")))
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
