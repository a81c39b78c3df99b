package main

import (
	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		settings := config.New(ctx, "")
		timezone := pulumi.StringRef("Europe/Berlin")

		reco, err := mlscale.NewInferenceEndpoint(ctx, "reco", &mlscale.InferenceEndpointArgs{
			EndpointName: pulumi.StringRef("reco"),
			Variants: []mlscale.VariantArgs{{
				Name:                 "variant-1",
				InstanceType:         pulumi.StringRef("ml.m4.xlarge"),
				InitialInstanceCount: pulumi.IntRef(1),
				Model: &mlscale.ModelSpecArgs{
					Image:            pulumi.String(settings.Require("image")),
					ModelDataUrl:     pulumi.String(settings.Require("modelDataUrl")),
					ExecutionRoleArn: pulumi.String(settings.Require("executionRoleArn")),
				},
			}},
			Scaling: &mlscale.ScalingArgs{
				MinCapacity: 1,
				MaxCapacity: 2,
				StepScaling: []mlscale.StepScalingArgs{{
					Name:            "busy",
					AdjustmentType:  ptr(mlscale.AdjustmentTypeChangeInCapacity),
					Steps:           []mlscale.StepArgs{{LowerBound: pulumi.Float64Ref(0), Adjustment: 1}},
					CooldownSeconds: pulumi.IntRef(300),
					Alarm: mlscale.ScalingAlarmArgs{
						Metric:    ptr(mlscale.AlarmMetricInvocationsPerInstance),
						Threshold: 75,
					},
				}},
				Schedules: []mlscale.ScheduleArgs{
					{
						Name:        "evening",
						Cron:        pulumi.StringRef("0 17 ? * MON-FRI *"),
						Timezone:    timezone,
						MinCapacity: pulumi.IntRef(2),
						MaxCapacity: pulumi.IntRef(5),
					},
					// The step policy only adds: what it added goes when the night lowers the maximum.
					{
						Name:        "night",
						Cron:        pulumi.StringRef("0 22 ? * MON-FRI *"),
						Timezone:    timezone,
						MinCapacity: pulumi.IntRef(1),
						MaxCapacity: pulumi.IntRef(2),
					},
				},
			},
			Deployment: &mlscale.DeploymentArgs{
				AllAtOnce: &mlscale.AllAtOnceArgs{WaitIntervalSeconds: pulumi.IntRef(300)},
				RollbackAlarms: []mlscale.RollbackAlarmArgs{{
					Name:      "errors",
					Metric:    mlscale.AlarmMetricInvocation5XXErrors,
					Threshold: 5,
				}},
			},
			Tags: map[string]pulumi.StringInput{
				"team":        pulumi.String("recommendations"),
				"environment": pulumi.String("staging"),
			},
		})
		if err != nil {
			return err
		}

		ctx.Export("endpointName", reco.EndpointName)
		ctx.Export("policyArn", reco.PolicyArns.MapIndex(pulumi.String("variant-1/busy")))
		ctx.Export("alarmArn", reco.AlarmArns.MapIndex(pulumi.String("variant-1/busy")))
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
