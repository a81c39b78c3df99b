// Two services in a network of VPC Lattice, written by hand: `ranker` on Kubernetes through the controller of
// Lattice, `search` on fleets of instances. Half of the requests to `ranker` go to a new version that
// nothing scales, and are given up before one inference is done. Its Services send them to a port that the
// pods do not have, so that no target is ever healthy. The stable version is scaled by the time that
// Lattice measures, which does not tell how many pods are missing. Of `search`, the new fleet has no policy,
// and neither fleet hears of the health checks of Lattice.
//
// finds: service-port-matches on ranker-next (mandatory)
// finds: service-port-matches on ranker-stable (mandatory)
// finds: asg-elb-health-check on search-next (advisory)
// finds: asg-elb-health-check on search-stable (advisory)
// finds: hpa-latency-not-alone on ranker-stable (advisory)
// finds: hpa-latency-not-average-value on ranker-stable (advisory)
// finds: mesh-timeout-covers-inference on ranker (advisory)
// finds: mesh-weighted-route-scaled on ranker (advisory)
// finds: mesh-weighted-route-scaled on search (advisory)
package main

import (
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/autoscaling"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/ec2"
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/vpclattice"
	"github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes"
	"github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/apiextensions"
	appsv1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/apps/v1"
	corev1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/core/v1"
	metav1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/meta/v1"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

const (
	gatewayAPI = "gateway.networking.k8s.io/v1"
	vpc        = "vpc-0a1b2c3d4e5f60718"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		network, err := vpclattice.NewServiceNetwork(ctx, "models", &vpclattice.ServiceNetworkArgs{
			Name: pulumi.String("models"),
		})
		if err != nil {
			return err
		}
		_, err = vpclattice.NewServiceNetworkVpcAssociation(ctx, "models", &vpclattice.ServiceNetworkVpcAssociationArgs{
			ServiceNetworkIdentifier: network.ID(),
			VpcIdentifier:            pulumi.String(vpc),
		})
		if err != nil {
			return err
		}

		ranking, err := corev1.NewNamespace(ctx, "ranking", &corev1.NamespaceArgs{
			Metadata: &metav1.ObjectMetaArgs{Name: pulumi.String("ranking")},
		})
		if err != nil {
			return err
		}
		namespace := ranking.Metadata.Name()

		stable, err := serve(ctx, namespace, "ranker-stable", "registry.example.com/ranker:4.1.0")
		if err != nil {
			return err
		}
		if _, err := serve(ctx, namespace, "ranker-next", "registry.example.com/ranker:5.0.0"); err != nil {
			return err
		}
		if err := route(ctx, namespace, network); err != nil {
			return err
		}
		if err := scale(ctx, namespace, stable.Metadata.Name().Elem()); err != nil {
			return err
		}
		if err := search(ctx); err != nil {
			return err
		}

		ctx.Export("serviceNetworkArn", network.Arn)
		return nil
	})
}

// A version of the model server, with the Service that the route sends requests to.
func serve(
	ctx *pulumi.Context,
	namespace pulumi.StringPtrInput,
	name, image string,
) (*appsv1.Deployment, error) {
	labels := pulumi.StringMap{"app": pulumi.String(name)}
	metadata := &metav1.ObjectMetaArgs{Name: pulumi.String(name), Namespace: namespace, Labels: labels}
	probe := func(failureThreshold pulumi.IntPtrInput) *corev1.ProbeArgs {
		return &corev1.ProbeArgs{
			HttpGet:          &corev1.HTTPGetActionArgs{Path: pulumi.String("/health"), Port: pulumi.String("http")},
			FailureThreshold: failureThreshold,
		}
	}
	_, err := corev1.NewService(ctx, name, &corev1.ServiceArgs{
		Metadata: metadata,
		Spec: &corev1.ServiceSpecArgs{
			Selector: labels,
			Ports: corev1.ServicePortArray{&corev1.ServicePortArgs{
				Name:       pulumi.String("http"),
				Port:       pulumi.Int(80),
				TargetPort: pulumi.String("api"),
			}},
		},
	})
	if err != nil {
		return nil, err
	}

	return appsv1.NewDeployment(ctx, name, &appsv1.DeploymentArgs{
		Metadata: metadata,
		Spec: &appsv1.DeploymentSpecArgs{
			Selector: &metav1.LabelSelectorArgs{MatchLabels: labels},
			Template: &corev1.PodTemplateSpecArgs{
				Metadata: &metav1.ObjectMetaArgs{Labels: labels},
				Spec: &corev1.PodSpecArgs{Containers: corev1.ContainerArray{&corev1.ContainerArgs{
					Name:  pulumi.String("server"),
					Image: pulumi.String(image),
					Ports: corev1.ContainerPortArray{&corev1.ContainerPortArgs{
						Name:          pulumi.String("http"),
						ContainerPort: pulumi.Int(8080),
					}},
					ReadinessProbe: probe(nil),
					StartupProbe:   probe(pulumi.Int(30)),
					Resources: &corev1.ResourceRequirementsArgs{
						Requests: pulumi.StringMap{"cpu": pulumi.String("500m"), "memory": pulumi.String("1Gi")},
						Limits:   pulumi.StringMap{"memory": pulumi.String("2Gi")},
					},
				}}},
			},
		},
	})
}

func route(
	ctx *pulumi.Context,
	namespace pulumi.StringPtrInput,
	network *vpclattice.ServiceNetwork,
) error {
	gateway := &metav1.ObjectMetaArgs{Name: network.Name, Namespace: namespace}
	models, err := custom(ctx, "models", gatewayAPI, "Gateway", gateway, map[string]any{
		"gatewayClassName": "amazon-vpc-lattice",
		"listeners":        []any{map[string]any{"name": "http", "protocol": "HTTP", "port": 80}},
	})
	if err != nil {
		return err
	}

	ranker := &metav1.ObjectMetaArgs{Name: pulumi.String("ranker"), Namespace: namespace}
	_, err = custom(ctx, "ranker", gatewayAPI, "HTTPRoute", ranker, map[string]any{
		"parentRefs": []any{map[string]any{"name": models.Metadata.Name().Elem()}},
		"rules": []any{map[string]any{
			"backendRefs": []any{
				map[string]any{"name": "ranker-stable", "port": 80, "weight": 50},
				map[string]any{"name": "ranker-next", "port": 80, "weight": 50},
			},
			"timeouts": map[string]any{"request": "500ms"},
		}},
	})
	return err
}

func scale(ctx *pulumi.Context, namespace pulumi.StringPtrInput, target pulumi.StringOutput) error {
	metadata := &metav1.ObjectMetaArgs{Name: pulumi.String("ranker-stable"), Namespace: namespace}
	_, err := custom(ctx, "ranker-stable", "keda.sh/v1alpha1", "ScaledObject", metadata, map[string]any{
		"scaleTargetRef":  map[string]any{"name": target},
		"minReplicaCount": 1,
		"maxReplicaCount": 10,
		"fallback":        map[string]any{"failureThreshold": 3, "replicas": 5},
		"triggers": []any{map[string]any{
			"type": "aws-cloudwatch",
			"metadata": map[string]any{
				"namespace":         "AWS/VpcLattice",
				"metricName":        "RequestTime",
				"dimensionName":     "Service",
				"dimensionValue":    "ranker-ranking",
				"metricStat":        "p95",
				"targetMetricValue": "500",
				"minMetricValue":    "0",
				"awsRegion":         "eu-west-1",
			},
		}},
	})
	return err
}

// An object of a kind of which the SDK has no types.
func custom(
	ctx *pulumi.Context,
	name, apiVersion, kind string,
	metadata *metav1.ObjectMetaArgs,
	spec map[string]any,
) (*apiextensions.CustomResource, error) {
	return apiextensions.NewCustomResource(ctx, name, &apiextensions.CustomResourceArgs{
		ApiVersion:  pulumi.String(apiVersion),
		Kind:        pulumi.String(kind),
		Metadata:    metadata,
		OtherFields: kubernetes.UntypedArgs{"spec": spec},
	})
}

func search(ctx *pulumi.Context) error {
	service, err := vpclattice.NewService(ctx, "search", &vpclattice.ServiceArgs{
		Name: pulumi.String("search"),
	})
	if err != nil {
		return err
	}
	template, err := ec2.NewLaunchTemplate(ctx, "search", &ec2.LaunchTemplateArgs{
		ImageId:      pulumi.String("ami-0123456789abcdef0"),
		InstanceType: pulumi.String("m6i.large"),
		MetadataOptions: &ec2.LaunchTemplateMetadataOptionsArgs{
			HttpTokens: pulumi.String("required"),
		},
		Monitoring: &ec2.LaunchTemplateMonitoringArgs{Enabled: pulumi.Bool(true)},
	})
	if err != nil {
		return err
	}
	group, stable, err := fleet(ctx, "search-stable", template)
	if err != nil {
		return err
	}
	_, next, err := fleet(ctx, "search-next", template)
	if err != nil {
		return err
	}

	_, err = autoscaling.NewPolicy(ctx, "search-stable", &autoscaling.PolicyArgs{
		AutoscalingGroupName: group.Name,
		PolicyType:           pulumi.String("TargetTrackingScaling"),
		TargetTrackingConfiguration: &autoscaling.PolicyTargetTrackingConfigurationArgs{
			PredefinedMetricSpecification: &autoscaling.PolicyTargetTrackingConfigurationPredefinedMetricSpecificationArgs{
				PredefinedMetricType: pulumi.String("ASGAverageCPUUtilization"),
			},
			TargetValue: pulumi.Float64(50),
		},
	})
	if err != nil {
		return err
	}

	_, err = vpclattice.NewListener(ctx, "search", &vpclattice.ListenerArgs{
		ServiceIdentifier: service.ID(),
		Protocol:          pulumi.String("HTTP"),
		Port:              pulumi.Int(80),
		DefaultAction: &vpclattice.ListenerDefaultActionArgs{
			Forwards: vpclattice.ListenerDefaultActionForwardArray{
				&vpclattice.ListenerDefaultActionForwardArgs{
					TargetGroups: vpclattice.ListenerDefaultActionForwardTargetGroupArray{
						&vpclattice.ListenerDefaultActionForwardTargetGroupArgs{
							TargetGroupIdentifier: stable.ID(),
							Weight:                pulumi.Int(90),
						},
						&vpclattice.ListenerDefaultActionForwardTargetGroupArgs{
							TargetGroupIdentifier: next.ID(),
							Weight:                pulumi.Int(10),
						},
					},
				},
			},
		},
	})
	return err
}

// A version of the search, as a fleet of instances in a target group of its own.
func fleet(
	ctx *pulumi.Context,
	name string,
	template *ec2.LaunchTemplate,
) (*autoscaling.Group, *vpclattice.TargetGroup, error) {
	targets, err := vpclattice.NewTargetGroup(ctx, name, &vpclattice.TargetGroupArgs{
		Name: pulumi.String(name),
		Type: pulumi.String("INSTANCE"),
		Config: &vpclattice.TargetGroupConfigArgs{
			VpcIdentifier: pulumi.String(vpc),
			Port:          pulumi.Int(8080),
			Protocol:      pulumi.String("HTTP"),
		},
	})
	if err != nil {
		return nil, nil, err
	}

	group, err := autoscaling.NewGroup(ctx, name, &autoscaling.GroupArgs{
		Name:    pulumi.String(name),
		MinSize: pulumi.Int(1),
		MaxSize: pulumi.Int(10),
		VpcZoneIdentifiers: pulumi.ToStringArray([]string{
			"subnet-0a1b2c3d4e5f60718",
			"subnet-0b1c2d3e4f5a60718",
		}),
		LaunchTemplate: &autoscaling.GroupLaunchTemplateArgs{
			Id:      template.ID(),
			Version: pulumi.String("$Latest"),
		},
		TrafficSources: autoscaling.GroupTrafficSourceArray{&autoscaling.GroupTrafficSourceArgs{
			Identifier: targets.Arn,
			Type:       pulumi.String("vpc-lattice"),
		}},
		HealthCheckType:        pulumi.String("ELB"),
		HealthCheckGracePeriod: pulumi.Int(300),
		DefaultInstanceWarmup:  pulumi.Int(300),
	})
	return group, targets, err
}
