package main

import (
	"slices"

	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/cloudwatch"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

// A shop that opens at nine, Saturdays and Sundays excepted: requests a second, by the hour.
var (
	open   = []float64{10, 8, 6, 6, 6, 8, 10, 12, 20, 90, 110, 120, 125, 120, 115, 110, 105, 100, 90, 70, 40, 25, 18, 12}
	closed = []float64{10, 8, 6, 6, 6, 6, 8, 10, 12, 20, 30, 40, 45, 45, 40, 40, 35, 30, 30, 25, 20, 15, 12, 10}
	week   = mlscale.TraceLoadArgs{
		StepSeconds: 3600,
		Rps:         slices.Concat(open, open, open, open, open, closed, closed),
	}
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		settings := config.New(ctx, "")
		var subnetIds []string
		settings.RequireObject("subnetIds", &subnetIds)

		// The model server counts its errors here. Two bad minutes take a rollout back.
		errors, err := cloudwatch.NewMetricAlarm(ctx, "reco-errors", &cloudwatch.MetricAlarmArgs{
			Namespace:          pulumi.String("ModelServer"),
			MetricName:         pulumi.String("Errors"),
			Statistic:          pulumi.String("Sum"),
			Period:             pulumi.Int(60),
			EvaluationPeriods:  pulumi.Int(2),
			Threshold:          pulumi.Float64(5),
			ComparisonOperator: pulumi.String("GreaterThanOrEqualToThreshold"),
			TreatMissingData:   pulumi.String("notBreaching"),
		})
		if err != nil {
			return err
		}

		reco, err := mlscale.NewPredictiveFleet(ctx, "reco", &mlscale.PredictiveFleetArgs{
			SubnetIds: pulumi.ToStringArray(subnetIds),
			Launch: &mlscale.FleetLaunchArgs{
				// The image holds the CodeDeploy agent, and the role reads the revisions that it installs.
				ImageId:      pulumi.String(settings.Require("imageId")),
				InstanceType: pulumi.StringRef("m6i.large"),
				InstanceRole: &mlscale.InstanceRoleArgs{
					ManagedPolicyArns: pulumi.StringArray{
						pulumi.String(settings.Require("revisionsPolicyArn")),
					},
				},
			},
			Capacity:             mlscale.FleetCapacityArgs{MinCapacity: 1, MaxCapacity: 10},
			DefaultWarmupSeconds: pulumi.IntRef(300),
			// The forecast starts instances ten minutes before the load comes, and never ends one.
			Predictive: &mlscale.PredictivePolicyArgs{
				Pair:                    ptr(mlscale.PredictivePairCpuUtilization),
				Target:                  70,
				Mode:                    ptr(mlscale.PredictiveModeForecastAndScale),
				SchedulingBufferSeconds: pulumi.IntRef(600),
			},
			// This one ends them, and meets what no history could tell.
			TargetTracking: []mlscale.FleetTargetTrackingArgs{{
				Metric:         ptr(mlscale.FleetMetricCpuUtilization),
				Target:         pulumi.Float64Ref(70),
				DisableScaleIn: pulumi.BoolRef(false),
			}},
			Rollout: &mlscale.FleetRolloutArgs{
				// No instance goes by scale-in while a revision is installed on it.
				InPlace: &mlscale.InPlaceRolloutArgs{
					ProcessesToSuspend: []mlscale.SuspendedProcess{
						mlscale.SuspendedProcessTerminate,
						mlscale.SuspendedProcessAzRebalance,
					},
				},
				RollbackAlarmNames: pulumi.StringArray{errors.Name},
			},
			Reliability: &mlscale.ReliabilityArgs{
				// What a load test of one instance showed: 20 requests a second, 0.12 seconds each.
				Service: mlscale.ServiceArgs{
					RequestsPerSecondPerInstance: pulumi.Float64Ref(20),
					ServiceTimeSeconds:           0.12,
					Startup:                      &mlscale.StartupArgs{Seconds: pulumi.Float64Ref(240)},
					PricePerInstanceHour:         pulumi.Float64Ref(0.107),
				},
				Loads: []mlscale.LoadArgs{
					{Name: "a week of the shop", Trace: &week, History: &week},
					{
						Name:    "rollout at noon",
						Trace:   &mlscale.TraceLoadArgs{StepSeconds: 3600, Rps: open},
						History: &week,
						Faults: []mlscale.LoadFaultArgs{{
							Deployment: &mlscale.DeploymentFaultArgs{
								StartSeconds:   43200,
								InstallSeconds: pulumi.Float64Ref(120),
							},
						}},
					},
				},
				Objectives: mlscale.ObjectivesArgs{
					MaxOverloadSeconds:      pulumi.Float64Ref(60),
					MaxQueueDelayP95Seconds: pulumi.Float64Ref(0.5),
					MaxDroppedFraction:      pulumi.Float64Ref(0),
					MaxInstanceHoursPerDay:  pulumi.Float64Ref(150),
				},
				StepSeconds: pulumi.IntRef(60),
			},
		})
		if err != nil {
			return err
		}

		ctx.Export("groupName", reco.GroupName)
		ctx.Export("applicationName", reco.ApplicationName)
		ctx.Export("deploymentGroupName", reco.DeploymentGroupName)
		// To run once: the AWS provider has no input for the processes that stand still.
		ctx.Export("suspendProcessesCommand", reco.SuspendProcessesCommand)
		ctx.Export("forecastPolicyArn", reco.PolicyArns.MapIndex(pulumi.String("forecast")))
		ctx.Export("cpuPolicyArn", reco.PolicyArns.MapIndex(pulumi.String("CpuUtilization")))
		ctx.Export("reliability", reco.Reliability)
		return nil
	})
}

func ptr[T any](value T) *T { return &value }
