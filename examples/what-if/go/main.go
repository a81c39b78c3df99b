package main

import (
	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		// What a load test of one instance showed: 2.5 requests a second, 0.4 seconds each.
		service := mlscale.Service{
			RequestsPerSecondPerInstance: pulumi.Float64Ref(2.5),
			ServiceTimeSeconds:           0.4,
		}
		loads := []mlscale.Load{{
			Name: "evening rush",
			Spike: &mlscale.SpikeLoad{
				BaseRps:     1,
				PeakRps:     9,
				RampSeconds: 3600,
				HoldSeconds: 3600,
				FallSeconds: pulumi.Float64Ref(3600),
			},
		}}
		objectives := mlscale.Objectives{
			MaxOverloadSeconds:      pulumi.Float64Ref(60),
			MaxQueueDelayP95Seconds: pulumi.Float64Ref(2),
		}

		// Would three instances do?
		three, err := mlscale.Simulate(ctx, &mlscale.SimulateArgs{
			Scaling: mlscale.Scaling{
				MinCapacity: 1,
				MaxCapacity: 3,
				TargetTracking: []mlscale.TargetTracking{{
					Metric: ptr(mlscale.ScalingMetricInvocationsPerInstance),
					Target: pulumi.Float64Ref(75),
				}},
			},
			Reliability: mlscale.Reliability{Service: service, Loads: loads, Objectives: objectives},
		})
		if err != nil {
			return err
		}

		// What would, at the lowest cost?
		recommended, err := mlscale.RecommendScaling(ctx, &mlscale.RecommendScalingArgs{
			Service:    service,
			Loads:      loads,
			Objectives: objectives,
		})
		if err != nil {
			return err
		}

		// When to have how many, for a day as it was measured hour by hour?
		planned, err := mlscale.SynthesizeSchedule(ctx, &mlscale.SynthesizeScheduleArgs{
			Load: mlscale.Load{
				Name:      "yesterday",
				StartTime: pulumi.StringRef("2027-01-04T00:00:00+01:00"),
				Trace: &mlscale.TraceLoad{
					Rps: []float64{
						1, 1, 1, 1, 1, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5, 7, 9, 9, 8, 5, 3, 2,
					},
					StepSeconds: 3600,
				},
			},
			Service:  service,
			Timezone: pulumi.StringRef("Europe/Berlin"),
		})
		if err != nil {
			return err
		}

		ctx.Export("holds", pulumi.Bool(three.Holds))
		ctx.Export("why", pulumi.String(three.Summary))
		ctx.Export("minCapacity", pulumi.Int(recommended.MinCapacity))
		ctx.Export("maxCapacity", pulumi.Int(recommended.MaxCapacity))
		ctx.Export("target", pulumi.Float64(recommended.Target))
		ctx.Export("schedules", pulumi.ToOutput(planned.Schedules))
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
