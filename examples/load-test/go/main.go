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

		// What is simulated in every preview, and sent for real once the service is there.
		service := mlscale.ServiceArgs{
			RequestsPerSecondPerInstance: pulumi.Float64Ref(20),
			ServiceTimeSeconds:           0.05,
		}
		objectives := mlscale.ObjectivesArgs{
			MaxOverloadSeconds:      pulumi.Float64Ref(30),
			MaxQueueDelayP95Seconds: pulumi.Float64Ref(0.5),
			MaxDroppedFraction:      pulumi.Float64Ref(0),
		}
		rush := mlscale.LoadArgs{
			Name: "morning rush",
			Spike: &mlscale.SpikeLoadArgs{
				BaseRps:     4,
				PeakRps:     40,
				RampSeconds: 300,
				HoldSeconds: 1200,
			},
		}

		model, err := mlscale.NewModelService(ctx, "ml-model", &mlscale.ModelServiceArgs{
			Namespace: models.Metadata.Name(),
			Image:     pulumi.String(settings.Require("image")),
			Resources: mlscale.PodResourcesArgs{Cpu: "1", Memory: "1Gi"},
			Model:     &mlscale.ServedModelArgs{LoadSeconds: pulumi.IntRef(20)},
			Health:    &mlscale.HealthArgs{HttpPath: pulumi.StringRef("/health")},
			Service:   &mlscale.NetworkServiceArgs{Type: ptr(mlscale.ServiceTypeClusterIp)},
			Autoscaling: mlscale.AutoscalingArgs{
				MinReplicas: pulumi.IntRef(2),
				MaxReplicas: 10,
				Cpu:         &mlscale.ResourceTargetArgs{AverageUtilization: pulumi.IntRef(50)},
			},
			Reliability: &mlscale.ReliabilityArgs{
				Service:    service,
				Objectives: objectives,
				Loads:      []mlscale.LoadArgs{rush},
			},
		})
		if err != nil {
			return err
		}

		runID := settings.Get("runId")
		if runID == "" {
			runID = "first"
		}
		test, err := mlscale.NewLoadTest(ctx, "rush", &mlscale.LoadTestArgs{
			Namespace: models.Metadata.Name(),
			Target: mlscale.LoadTestTargetArgs{
				Http: &mlscale.LoadTestHttpArgs{
					Url:     pulumi.Sprintf("%sv1/predict", model.Url),
					Headers: map[string]string{"Content-Type": "application/json"},
				},
			},
			Body:        &mlscale.LoadTestBodyArgs{Text: pulumi.StringRef(`{"features": [1, 2, 3]}`)},
			Load:        rush,
			Service:     service,
			Objectives:  &objectives,
			Parallelism: pulumi.IntRef(2),
			// Another text runs it again, though nothing else has changed.
			RunId: pulumi.StringRef(runID),
		})
		if err != nil {
			return err
		}

		ctx.Export("url", model.Url)
		ctx.Export("job", test.JobName)
		ctx.Export("results", test.ResultsCommand)
		ctx.Export("reliability", model.Reliability)
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
