package main

import (
	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

// The same program as in TypeScript: one model server whose parts a test turns by configuration.
func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		settings := config.New(ctx, "")
		args := &mlscale.ModelServiceArgs{
			Namespace: pulumi.String(settings.Require("namespace")),
			Labels:    map[string]pulumi.StringInput{"team": pulumi.String("ranking")},
			Image:     pulumi.String(settings.Require("image")),
			Port:      pulumi.IntRef(9000),
			Env:       map[string]pulumi.StringInput{"TOKEN": secret(settings, "token")},
			Resources: mlscale.PodResourcesArgs{Cpu: text(settings, "cpu", "500m"), Memory: "1Gi"},
			Model:     &mlscale.ServedModelArgs{LoadSeconds: pulumi.IntRef(20)},
			Health:    &mlscale.HealthArgs{HttpPath: pulumi.StringRef("/health")},
			Service:   &mlscale.NetworkServiceArgs{Port: pulumi.IntRef(8080)},
			Availability: &mlscale.AvailabilityArgs{
				Rollout: &mlscale.RolloutArgs{MinReadySeconds: pulumi.IntRef(0)},
			},
			Autoscaling: mlscale.AutoscalingArgs{
				MinReplicas: pulumi.IntRef(2),
				MaxReplicas: 10,
				Cpu: &mlscale.ResourceTargetArgs{
					AverageUtilization: pulumi.IntRef(number(settings, "utilization", 50)),
				},
				Pods: []mlscale.PodsMetricArgs{{
					MetricName:   "in_flight",
					AverageValue: 4,
					Signal:       ptr(mlscale.MetricSignalConcurrency),
				}},
			},
			LongestRequestSeconds: pulumi.IntRef(60),
		}
		if name := settings.Get("resourceName"); name != "" {
			args.ResourceName = &name
		}
		if app := settings.Get("app"); app != "" {
			args.Selector = map[string]string{"app": app}
		}
		reco, err := mlscale.NewModelService(ctx, "reco", args)
		if err != nil {
			return err
		}
		ctx.Export("url", reco.Url)
		ctx.Export("address", reco.Address)
		ctx.Export("names", pulumi.StringArray{
			reco.ServiceName, reco.DeploymentName, reco.ScalerName, reco.HpaName,
		})
		ctx.Export("namespace", reco.Namespace)
		ctx.Export("selector", reco.Selector)
		return nil
	})
}

func number(settings *config.Config, key string, otherwise int) int {
	if value := settings.GetInt(key); value != 0 {
		return value
	}
	return otherwise
}

func text(settings *config.Config, key string, otherwise string) string {
	if value := settings.Get(key); value != "" {
		return value
	}
	return otherwise
}

func secret(settings *config.Config, key string) pulumi.StringInput {
	if settings.Get(key) == "" {
		return pulumi.String("none")
	}
	return settings.GetSecret(key)
}

func ptr[T any](value T) *T { return &value }
