package main

import (
	"context"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func tagTargets(
	_ context.Context, args *pulumi.ResourceTransformArgs,
) *pulumi.ResourceTransformResult {
	if args.Type != "aws:appautoscaling/target:Target" {
		return nil
	}
	args.Props["tags"] = pulumi.StringMap{"owner": pulumi.String("platform")}
	return &pulumi.ResourceTransformResult{Props: args.Props, Opts: args.Opts}
}
