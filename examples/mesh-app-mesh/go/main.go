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

		// App Mesh ended on 2026-09-30: the preview warns, and `replacement` has what takes its place.
		ranker, err := mlscale.NewMeshModelService(ctx, "ranker", &mlscale.MeshModelServiceArgs{
			Namespace: ranking.Metadata.Name(),
			Mesh: mlscale.MeshArgs{
				AppMesh: &mlscale.MeshAppMeshArgs{
					VirtualGatewayPort: pulumi.IntRef(8088),
				},
			},
			Versions: []mlscale.MeshVersionArgs{
				{
					Name:   "stable",
					Weight: pulumi.IntRef(90),
					Image:  pulumi.String(settings.Require("image")),
				},
				{
					Name:   "next",
					Weight: pulumi.IntRef(10),
					Image:  pulumi.String(settings.Require("nextImage")),
				},
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
				On: []mlscale.RetryCondition{
					mlscale.RetryConditionConnectFailure,
					mlscale.RetryConditionReset,
					mlscale.RetryConditionGatewayError,
				},
			},
			OutlierDetection: &mlscale.OutlierDetectionArgs{
				ConsecutiveErrors:  pulumi.IntRef(5),
				MaxEjectionPercent: 50,
			},
			ConnectionPool: &mlscale.MeshConnectionPoolArgs{
				MaxConnections:     pulumi.IntRef(100),
				MaxPendingRequests: pulumi.IntRef(100),
			},
			Autoscaling: mlscale.MeshAutoscalingArgs{
				// A queue tells of a load late, when it is there already: hence five at least.
				MinReplicas: pulumi.IntRef(5),
				MaxReplicas: 12,
				Demand: &mlscale.DemandMetricArgs{
					Series:       "ranker_queue_depth",
					Signal:       ptr(mlscale.DemandSignalBacklog),
					AverageValue: 2,
				},
				Latency: &mlscale.LatencyGuardrailArgs{
					Series:        "ranker_request_seconds",
					Percentile:    pulumi.Float64Ref(95),
					TargetSeconds: 0.5,
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
		ctx.Export("replacement", ranker.Replacement)
		ctx.Export("reliability", ranker.Reliability)
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
