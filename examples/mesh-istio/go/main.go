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

		ranking, err := corev1.NewNamespace(ctx, "ranking", &corev1.NamespaceArgs{
			Metadata: &metav1.ObjectMetaArgs{Name: pulumi.String("ranking")},
		})
		if err != nil {
			return err
		}

		ranker, err := mlscale.NewMeshModelService(ctx, "ranker", &mlscale.MeshModelServiceArgs{
			Namespace: ranking.Metadata.Name(),
			Mesh: mlscale.MeshArgs{
				Istio: &mlscale.MeshIstioArgs{
					MutualTls: ptr(mlscale.MutualTlsStrict),
					Gateways:  []pulumi.StringInput{pulumi.String("istio-ingress/public")},
					Hosts:     []pulumi.StringInput{pulumi.String("ranker.example.com")},
				},
			},
			Versions: []mlscale.MeshVersionArgs{
				{
					Name:  "stable",
					Image: pulumi.String(settings.Require("image")),
				},
				{
					Name:  "next",
					Image: pulumi.String(settings.Require("nextImage")),
				},
			},
			// What is sent is the first step. Raise currentStep to go on; the simulation plays them all.
			Canary: &mlscale.CanaryProgressionArgs{
				Version: "next",
				Steps: []mlscale.CanaryStepArgs{
					{
						WeightPercent: 5,
						HoldSeconds:   600,
					},
					{
						WeightPercent: 25,
						HoldSeconds:   600,
					},
					{
						WeightPercent: 50,
						HoldSeconds:   600,
					},
					{
						WeightPercent: 100,
						HoldSeconds:   600,
					},
				},
				CurrentStep: pulumi.IntRef(0),
			},
			Port: pulumi.IntRef(8080),
			Resources: mlscale.PodResourcesArgs{
				Cpu:    "1",
				Memory: "2Gi",
			},
			Model: &mlscale.ServedModelArgs{
				LoadSeconds: pulumi.IntRef(20),
			},
			Health: &mlscale.HealthArgs{
				HttpPath: pulumi.StringRef("/health"),
			},
			LongestRequestSeconds: pulumi.IntRef(2),
			Timeouts: &mlscale.MeshTimeoutsArgs{
				RequestSeconds: pulumi.Float64Ref(6),
			},
			Retries: &mlscale.MeshRetriesArgs{
				Attempts:      2,
				PerTrySeconds: pulumi.Float64Ref(2),
				On:            []mlscale.RetryCondition{mlscale.RetryConditionConnectFailure, mlscale.RetryConditionReset, mlscale.RetryConditionUnavailable},
			},
			OutlierDetection: &mlscale.OutlierDetectionArgs{
				ConsecutiveErrors:  pulumi.IntRef(5),
				EjectionSeconds:    pulumi.Float64Ref(30),
				MaxEjectionPercent: 34,
			},
			ConnectionPool: &mlscale.MeshConnectionPoolArgs{
				MaxPendingRequests: pulumi.IntRef(100),
			},
			Sidecar: &mlscale.SidecarArgs{
				Cpu:    pulumi.StringRef("200m"),
				Memory: pulumi.StringRef("128Mi"),
			},
			Autoscaling: mlscale.MeshAutoscalingArgs{
				MinReplicas: pulumi.IntRef(3),
				MaxReplicas: 12,
				// Half of what a pod works on at a time; latency adds replicas only beside it.
				Demand: &mlscale.DemandMetricArgs{
					Series:       "ranker_requests_in_flight",
					AverageValue: 4,
				},
				Latency: &mlscale.LatencyGuardrailArgs{
					Series:        "ranker_request_seconds",
					Percentile:    pulumi.Float64Ref(95),
					TargetSeconds: 0.5,
				},
				ContainerResources: []mlscale.ContainerResourceMetricArgs{
					{
						Resource:           mlscale.PodResourceCpu,
						AverageUtilization: pulumi.IntRef(70),
					},
				},
				PrometheusAdapter: &mlscale.PrometheusAdapterArgs{
					Namespace: pulumi.String("monitoring"),
				},
			},
			Reliability: &mlscale.ReliabilityArgs{
				// What a load test of one pod showed: 8 requests at a time, 0.1 seconds each.
				Service: mlscale.ServiceArgs{
					ConcurrencyPerInstance: pulumi.Float64Ref(8),
					ServiceTimeSeconds:     0.1,
					QueueLimitPerInstance:  pulumi.IntRef(40),
				},
				Loads: []mlscale.LoadArgs{
					{
						Name: "lunch",
						Spike: &mlscale.SpikeLoadArgs{
							BaseRps:     80,
							PeakRps:     320,
							RampSeconds: 300,
							HoldSeconds: 1800,
						},
						Noise: &mlscale.LoadNoiseArgs{
							RelativeStandardDeviation: 0.05,
						},
					},
				},
				Objectives: mlscale.ObjectivesArgs{
					MaxOverloadSeconds:      pulumi.Float64Ref(60),
					MaxQueueDelayP95Seconds: pulumi.Float64Ref(0.5),
					MaxDroppedFraction:      pulumi.Float64Ref(0.001),
				},
			},
		})
		if err != nil {
			return err
		}

		ctx.Export("url", ranker.Url)
		ctx.Export("weights", ranker.Weights)
		ctx.Export("adapterRules", ranker.AdapterRules)
		ctx.Export("reliability", ranker.Reliability)
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
