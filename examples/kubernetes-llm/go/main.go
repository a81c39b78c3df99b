package main

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"strconv"

	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	corev1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/core/v1"
	metav1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/meta/v1"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		settings := config.New(ctx, "")

		// An hour of conversations at Azure, counted every 10 seconds.
		trace, err := readTrace(filepath.Join("..", "..", "traces", "azure-llm-2023-conv-10s.csv"))
		if err != nil {
			return err
		}

		llms, err := corev1.NewNamespace(ctx, "llms", &corev1.NamespaceArgs{
			Metadata: &metav1.ObjectMetaArgs{Name: pulumi.String("llms")},
		})
		if err != nil {
			return err
		}

		llm, err := mlscale.NewModelService(ctx, "llm", &mlscale.ModelServiceArgs{
			Namespace: llms.Metadata.Name(),
			Image:     pulumi.String(settings.Require("image")),
			Args: []pulumi.StringInput{
				pulumi.String("--model"), pulumi.String("/models/llm"),
				pulumi.String("--max-num-seqs"), pulumi.String("16"),
			},
			Env:  map[string]pulumi.StringInput{"HOME": pulumi.String("/tmp")},
			Port: pulumi.IntRef(8000),
			Resources: mlscale.PodResourcesArgs{
				Cpu:          "6",
				Memory:       "48Gi",
				SharedMemory: pulumi.StringRef("8Gi"),
				Accelerators: &mlscale.AcceleratorsArgs{Count: 1},
			},
			Model: &mlscale.ServedModelArgs{
				LoadSeconds: pulumi.IntRef(90),
				Volume:      &mlscale.ModelVolumeArgs{ClaimName: pulumi.String(settings.Require("weights"))},
			},
			Health:                &mlscale.HealthArgs{HttpPath: pulumi.StringRef("/health")},
			LongestRequestSeconds: pulumi.IntRef(120),
			Security:              &mlscale.PodSecurityArgs{RunAsUser: pulumi.IntRef(1000)},
			Service: &mlscale.NetworkServiceArgs{
				Type: ptr(mlscale.ServiceTypeClusterIp),
				Port: pulumi.IntRef(80),
			},
			Autoscaling: mlscale.AutoscalingArgs{
				MinReplicas: pulumi.IntRef(0),
				MaxReplicas: 8,
				Keda: &mlscale.KedaArgs{
					PollingIntervalSeconds: pulumi.IntRef(15),
					CooldownSeconds:        pulumi.IntRef(900),
					Triggers: []mlscale.KedaTriggerArgs{{
						// The router in front keeps requests while there is no replica, and counts
						// them; the server's own metrics are away with the server.
						Type:       "prometheus",
						Name:       pulumi.StringRef("in-flight"),
						Target:     pulumi.Float64Ref(8),
						Activation: pulumi.Float64Ref(0),
						Signal:     ptr(mlscale.MetricSignalConcurrency),
						Metadata: map[string]pulumi.StringInput{
							"serverAddress":    pulumi.String(settings.Require("prometheus")),
							"query":            pulumi.String(`sum(router_requests_in_flight{model="llm"})`),
							"ignoreNullValues": pulumi.String("false"),
						},
					}},
					Fallback: &mlscale.KedaFallbackArgs{
						FailureThreshold: 3,
						Replicas:         6,
						Behavior:         ptr(mlscale.KedaFallbackBehaviorCurrentReplicasIfHigher),
					},
				},
			},
			Reliability: &mlscale.ReliabilityArgs{
				// What a load test of one replica showed: 16 conversations at a time, 8 seconds each.
				// Clients are patient: they wait for a replica that starts.
				Service: mlscale.ServiceArgs{
					ConcurrencyPerInstance: pulumi.Float64Ref(16),
					ServiceTimeSeconds:     8,
					TimeoutSeconds:         pulumi.Float64Ref(600),
				},
				Loads: []mlscale.LoadArgs{
					{Name: "an hour of conversations, from sleep", Trace: trace},
					{
						Name:   "the same, and Prometheus comes ten minutes late",
						Trace:  trace,
						Faults: withoutMetrics(0, 600),
					},
					{
						Name:   "the same, and Prometheus is away while the load rises",
						Trace:  trace,
						Faults: withoutMetrics(1200, 1200),
					},
				},
				Objectives: mlscale.ObjectivesArgs{
					MaxOverloadSeconds:      pulumi.Float64Ref(360),
					MaxQueueDelayP95Seconds: pulumi.Float64Ref(240),
					MaxDroppedFraction:      pulumi.Float64Ref(0),
					MaxInstanceHoursPerDay:  pulumi.Float64Ref(200),
				},
			},
		})
		if err != nil {
			return err
		}

		ctx.Export("url", llm.Url)
		ctx.Export("reliability", llm.Reliability)
		return nil
	})
}

func readTrace(path string) (*mlscale.TraceLoadArgs, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	rows, err := csv.NewReader(file).ReadAll()
	if err != nil {
		return nil, err
	}
	trace := mlscale.TraceLoadArgs{StepSeconds: 10}
	for _, row := range rows[1:] {
		requests, err := strconv.ParseFloat(row[1], 64)
		if err != nil {
			return nil, err
		}
		trace.Rps = append(trace.Rps, requests/10)
	}
	return &trace, nil
}

func withoutMetrics(start, duration float64) []mlscale.LoadFaultArgs {
	outage := mlscale.MetricOutageFaultArgs{StartSeconds: start, DurationSeconds: duration}
	return []mlscale.LoadFaultArgs{{MetricOutage: &outage}}
}

func ptr[T any](value T) *T { return &value }
