package main

import (
	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	corev1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/core/v1"
	metav1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/meta/v1"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		settings := config.New(ctx, "")

		models, err := corev1.NewNamespace(ctx, "models", &corev1.NamespaceArgs{
			Metadata: &metav1.ObjectMetaArgs{Name: pulumi.String("models")},
		})
		if err != nil {
			return err
		}

		model, err := mlscale.NewModelService(ctx, "ml-model", &mlscale.ModelServiceArgs{
			Namespace: models.Metadata.Name(),
			Labels:    map[string]pulumi.StringInput{"app": pulumi.String("ml-model")},
			Image:     pulumi.String(settings.Require("image")),
			Port:      pulumi.IntRef(8080),
			Resources: mlscale.PodResourcesArgs{
				Cpu:    "500m",
				Memory: "1Gi",
				Limits: &mlscale.ResourceLimitsArgs{
					Cpu:    pulumi.StringRef("1"),
					Memory: pulumi.StringRef("2Gi"),
				},
			},
			Model:  &mlscale.ServedModelArgs{LoadSeconds: pulumi.IntRef(20)},
			Health: &mlscale.HealthArgs{HttpPath: pulumi.StringRef("/health")},
			Service: &mlscale.NetworkServiceArgs{
				Type: ptr(mlscale.ServiceTypeLoadBalancer),
				Port: pulumi.IntRef(80),
			},
			Autoscaling: mlscale.AutoscalingArgs{
				MinReplicas: pulumi.IntRef(1),
				MaxReplicas: 10,
				Cpu:         &mlscale.ResourceTargetArgs{AverageUtilization: pulumi.IntRef(50)},
			},
			Reliability: &mlscale.ReliabilityArgs{
				// What a load test of one pod showed: 20 requests a second, 0.05 seconds each, on the
				// whole core of its limit, which is 200 percent of what it requests.
				Service: mlscale.ServiceArgs{
					RequestsPerSecondPerInstance: pulumi.Float64Ref(20),
					ServiceTimeSeconds:           0.05,
					UtilizationPercentAtCapacity: pulumi.Float64Ref(200),
				},
				Loads: []mlscale.LoadArgs{
					{
						Name: "morning rush",
						Spike: &mlscale.SpikeLoadArgs{
							BaseRps:     4,
							PeakRps:     40,
							RampSeconds: 300,
							HoldSeconds: 3600,
						},
						Noise: &mlscale.LoadNoiseArgs{RelativeStandardDeviation: 0.05},
					},
					{
						Name: "flash crowd",
						FlashCrowd: &mlscale.FlashCrowdLoadArgs{
							BaseRps:      4,
							PeakRps:      40,
							AtSeconds:    900,
							RiseSeconds:  120,
							DecaySeconds: 1200,
						},
					},
				},
				Objectives: mlscale.ObjectivesArgs{
					MaxOverloadSeconds:      pulumi.Float64Ref(30),
					MaxQueueDelayP95Seconds: pulumi.Float64Ref(0.5),
					MaxDroppedFraction:      pulumi.Float64Ref(0),
					MaxInstanceHoursPerDay:  pulumi.Float64Ref(150),
				},
			},
		})
		if err != nil {
			return err
		}

		ctx.Export("url", model.Url)
		ctx.Export("reliability", model.Reliability)
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
