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
			Reliability: &mlscale.ReliabilityArgs{
				Service: mlscale.ServiceArgs{
					RequestsPerSecondPerInstance: pulumi.Float64Ref(20),
					ServiceTimeSeconds:           0.12,
				},
				Loads: []mlscale.LoadArgs{{
					Name: "evening rush",
					Spike: &mlscale.SpikeLoadArgs{
						BaseRps:     15,
						PeakRps:     70,
						RampSeconds: 1800,
						HoldSeconds: 3600,
						FallSeconds: pulumi.Float64Ref(1800),
					},
				}},
				Objectives: mlscale.ObjectivesArgs{
					MaxOverloadSeconds:      pulumi.Float64Ref(60),
					MaxQueueDelayP99Seconds: pulumi.Float64Ref(1),
				},
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
			Reliability: &mlscale.ReliabilityArgs{
				// Ten requests at a time on each copy, eight seconds each.
				Service: mlscale.ServiceArgs{
					ConcurrencyPerInstance: pulumi.Float64Ref(10),
					ServiceTimeSeconds:     8,
					Startup: &mlscale.StartupArgs{
						Preset: ptr(mlscale.StartupPresetSageMakerLlm),
					},
				},
				Loads: []mlscale.LoadArgs{{
					Name: "office hours",
					Spike: &mlscale.SpikeLoadArgs{
						BaseRps:     0.3,
						PeakRps:     2,
						RampSeconds: 3600,
						HoldSeconds: 3600,
						FallSeconds: pulumi.Float64Ref(3600),
					},
				}},
				Objectives: mlscale.ObjectivesArgs{
					MaxOverloadSeconds: pulumi.Float64Ref(60),
					MaxDroppedFraction: pulumi.Float64Ref(0),
				},
			},
		})
		if err != nil {
			return err
		}

		ctx.Export("variantPolicyArn", variant.PolicyArns.MapIndex(pulumi.String("InvocationsPerInstance")))
		ctx.Export("copiesPolicyArn", copies.PolicyArns.MapIndex(pulumi.String("ConcurrentRequestsPerCopy")))
		ctx.Export("variantReliability", variant.Reliability)
		ctx.Export("copiesReliability", copies.Reliability)
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
