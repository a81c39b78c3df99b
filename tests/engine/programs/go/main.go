package main

import (
	"github.com/mlscale/pulumi-mlscale/sdk/go/mlscale"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

// The same program as in TypeScript: one endpoint whose parts a test turns by configuration.
func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		conf := config.New(ctx, "")
		scaling := &mlscale.ScalingArgs{
			MinCapacity: number(conf, "minCapacity", 2),
			MaxCapacity: number(conf, "maxCapacity", 10),
			TargetTracking: []mlscale.TargetTrackingArgs{{
				Metric: ptr(mlscale.ScalingMetric(text(conf, "metric", "InvocationsPerInstance"))),
				Target: pulumi.Float64Ref(float64(number(conf, "target", 600))),

				ScaleOutCooldownSeconds: pulumi.IntRef(number(conf, "cooldown", 60)),
			}},
		}
		if cron := conf.Get("cron"); cron != "" {
			scaling.Schedules = []mlscale.ScheduleArgs{
				{Name: "up", Cron: &cron, MinCapacity: pulumi.IntRef(4)},
				{Name: "down", Cron: pulumi.StringRef("0 22 ? * * *"), MinCapacity: pulumi.IntRef(2)},
			}
		}
		role, err := roleArn(ctx, conf)
		if err != nil {
			return err
		}
		args := &mlscale.InferenceEndpointArgs{
			Variants: []mlscale.VariantArgs{{
				Name:                 text(conf, "variant", "blue"),
				InstanceType:         pulumi.StringRef(text(conf, "instanceType", "ml.m5.xlarge")),
				InitialInstanceCount: pulumi.IntRef(number(conf, "initialInstanceCount", 2)),
				Model: &mlscale.ModelSpecArgs{
					Image:            pulumi.String(text(conf, "image", "registry/reco:1")),
					ExecutionRoleArn: role,
					Environment:      map[string]pulumi.StringInput{"TOKEN": secret(conf, "token")},
				},
			}},
			Scaling: scaling,
			Deployment: &mlscale.DeploymentArgs{
				AllAtOnce:          &mlscale.AllAtOnceArgs{},
				RollbackAlarmNames: []pulumi.StringInput{pulumi.String("pager")},
			},
		}
		if conf.Get("reliability") != "" {
			args.Reliability = reliability(conf)
		}
		if !conf.GetBool("autoName") {
			args.EndpointName = pulumi.StringRef("reco")
		}
		if conf.Get("key") != "" {
			args.KmsKeyArn = conf.GetSecret("key")
		}
		options, err := optionsOf(ctx, conf)
		if err != nil {
			return err
		}
		reco, err := mlscale.NewInferenceEndpoint(ctx, text(conf, "name", "reco"), args, options...)
		if err != nil {
			return err
		}
		ctx.Export("endpointName", reco.EndpointName)
		ctx.Export("resourceIds", reco.ResourceIds)
		ctx.Export("target", mlscale.InvocationsTargetOutput(ctx, mlscale.InvocationsTargetOutputArgs{
			PeakRequestsPerSecondPerInstance: pulumi.Float64(20),
		}).Target())
		if conf.Get("reliability") != "" {
			ctx.Export("figures", reco.Reliability)
			simulated, err := simulate(ctx, number(conf, "maxCapacity", 10))
			if err != nil {
				return err
			}
			ctx.Export("simulated", pulumi.ToOutput(*simulated))
		}
		return nil
	})
}

type role struct {
	pulumi.CustomResourceState
	Arn pulumi.StringOutput `pulumi:"arn"`
}

func roleArn(ctx *pulumi.Context, conf *config.Config) (pulumi.StringInput, error) {
	if !conf.GetBool("unknownRole") {
		return pulumi.String("arn:aws:iam::123456789012:role/reco"), nil
	}
	var made role
	props := pulumi.Map{"assumeRolePolicy": pulumi.String("{}")}
	err := ctx.RegisterResource("aws:iam/role:Role", "reco", props, &made)
	return made.Arn, err
}

func optionsOf(ctx *pulumi.Context, conf *config.Config) ([]pulumi.ResourceOption, error) {
	options := []pulumi.ResourceOption{pulumi.Protect(conf.GetBool("protect"))}
	if alias := conf.Get("alias"); alias != "" {
		options = append(options, pulumi.Aliases([]pulumi.Alias{{Name: pulumi.String(alias)}}))
	}
	if conf.GetBool("explicitProvider") {
		var provider pulumi.ProviderResourceState
		props := pulumi.Map{"region": pulumi.String("eu-central-1")}
		if err := ctx.RegisterResource("pulumi:providers:aws", "frankfurt", props, &provider); err != nil {
			return nil, err
		}
		options = append(options, pulumi.Providers(&provider))
	}
	if conf.GetBool("transform") {
		options = append(options, pulumi.Transforms([]pulumi.ResourceTransform{tagTargets}))
	}
	return options, nil
}

func number(conf *config.Config, key string, otherwise int) int {
	if value := conf.GetInt(key); value != 0 {
		return value
	}
	return otherwise
}

func text(conf *config.Config, key string, otherwise string) string {
	if value := conf.Get(key); value != "" {
		return value
	}
	return otherwise
}

func secret(conf *config.Config, key string) pulumi.StringInput {
	if conf.Get(key) == "" {
		return pulumi.String("none")
	}
	return conf.GetSecret(key)
}

func ptr[T any](value T) *T { return &value }
