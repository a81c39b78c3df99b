package main

import (
	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func reliability(conf *config.Config) *mlscale.ReliabilityArgs {
	return &mlscale.ReliabilityArgs{
		Service: mlscale.ServiceArgs{
			RequestsPerSecondPerInstance: pulumi.Float64Ref(20),
			ServiceTimeSeconds:           0.12,
		},
		Loads: []mlscale.LoadArgs{
			{
				Name:      "evening rush",
				StartTime: pulumi.StringRef("2027-01-04T15:30:00Z"),
				Spike:     &mlscale.SpikeLoadArgs{BaseRps: 20, PeakRps: 80, RampSeconds: 1800, HoldSeconds: 3600},
			},
			{
				Name: "two sources",
				Sum: []mlscale.LoadPartArgs{
					constant(5),
					{Sequence: []mlscale.LoadPartArgs{
						{Constant: constant(10).Constant, DurationSeconds: pulumi.Float64Ref(600)},
						constant(15),
					}},
				},
			},
		},
		Objectives:  mlscale.ObjectivesArgs{MaxOverloadSeconds: pulumi.Float64Ref(60)},
		OnViolation: ptr(mlscale.ViolationAction(conf.Get("reliability"))),
	}
}

func constant(rps float64) mlscale.LoadPartArgs {
	return mlscale.LoadPartArgs{Constant: &mlscale.ConstantLoadArgs{Rps: rps}}
}

// The same by the function, which takes plain values.
func simulate(ctx *pulumi.Context, maxCapacity int) (*mlscale.SimulateResult, error) {
	return mlscale.Simulate(ctx, &mlscale.SimulateArgs{
		Scaling: mlscale.Scaling{
			MinCapacity: 2,
			MaxCapacity: maxCapacity,
			TargetTracking: []mlscale.TargetTracking{{
				Metric:                  ptr(mlscale.ScalingMetricInvocationsPerInstance),
				Target:                  pulumi.Float64Ref(600),
				ScaleOutCooldownSeconds: pulumi.IntRef(60),
			}},
		},
		Reliability: mlscale.Reliability{
			Service: mlscale.Service{
				RequestsPerSecondPerInstance: pulumi.Float64Ref(20),
				ServiceTimeSeconds:           0.12,
			},
			Loads: []mlscale.Load{
				{
					Name:      "evening rush",
					StartTime: pulumi.StringRef("2027-01-04T15:30:00Z"),
					Spike:     &mlscale.SpikeLoad{BaseRps: 20, PeakRps: 80, RampSeconds: 1800, HoldSeconds: 3600},
				},
				{
					Name: "two sources",
					Sum: []mlscale.LoadPart{
						{Constant: &mlscale.ConstantLoad{Rps: 5}},
						{Sequence: []mlscale.LoadPart{
							{Constant: &mlscale.ConstantLoad{Rps: 10}, DurationSeconds: pulumi.Float64Ref(600)},
							{Constant: &mlscale.ConstantLoad{Rps: 15}},
						}},
					},
				},
			},
			Objectives: mlscale.Objectives{MaxOverloadSeconds: pulumi.Float64Ref(60)},
		},
	})
}
