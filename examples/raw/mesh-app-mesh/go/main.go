// A ranking service in App Mesh that scales on custom metrics, written by hand. App Mesh itself ended on
// 2026-09-30. The virtual service points straight at its node, so that the route beside it decides nothing;
// the route tries six times in a second, while one inference takes that long; the node has neither health
// check nor limits, and ejects the only pod that there is. The autoscaler is written in a version of its
// API that clusters serve no more, holds the mean latency of the pods as if more of them shared it, counts
// the CPU of a proxy that requests none, and asks for the depth of a queue that no adapter serves.
//
// finds: appmesh-end-of-support on ranker (mandatory)
// finds: appmesh-end-of-support on ranking (mandatory)
// finds: hpa-api-version on ranker (mandatory)
// finds: hpa-latency-not-average-value on ranker (advisory)
// finds: hpa-metrics-adapter-present on ranker (advisory)
// finds: mesh-health-check-listener on ranker (advisory)
// finds: mesh-outlier-vs-min-replicas on ranker (advisory)
// finds: mesh-retry-bounded on ranker (advisory)
// finds: mesh-sidecar-requests on ranker (advisory)
// finds: mesh-timeout-covers-inference on ranker (advisory)
// finds: mesh-virtual-service-behind-router on ranker (advisory)
package main

import (
	"github.com/pulumi/pulumi-aws/sdk/v7/go/aws/appmesh"
	apiregistrationv1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/apiregistration/v1"
	appsv1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/apps/v1"
	"github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/autoscaling/v2beta1"
	corev1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/core/v1"
	metav1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/meta/v1"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

var labels = pulumi.StringMap{"app": pulumi.String("ranker")}

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		ranking, err := corev1.NewNamespace(ctx, "ranking", &corev1.NamespaceArgs{
			Metadata: &metav1.ObjectMetaArgs{Name: pulumi.String("ranking")},
		})
		if err != nil {
			return err
		}
		metadata := &metav1.ObjectMetaArgs{
			Name:      pulumi.String("ranker"),
			Namespace: ranking.Metadata.Name(),
			Labels:    labels,
		}

		service, err := mesh(ctx)
		if err != nil {
			return err
		}
		deployment, err := serve(ctx, metadata)
		if err != nil {
			return err
		}
		if err := scale(ctx, metadata, deployment); err != nil {
			return err
		}

		ctx.Export("virtualServiceName", service.Name)
		return nil
	})
}

func mesh(ctx *pulumi.Context) (*appmesh.VirtualService, error) {
	mesh, err := appmesh.NewMesh(ctx, "ranking", &appmesh.MeshArgs{Name: pulumi.String("ranking")})
	if err != nil {
		return nil, err
	}

	node, err := appmesh.NewVirtualNode(ctx, "ranker", &appmesh.VirtualNodeArgs{
		Name:     pulumi.String("ranker"),
		MeshName: mesh.Name,
		Spec: &appmesh.VirtualNodeSpecArgs{
			Listeners: appmesh.VirtualNodeSpecListenerArray{&appmesh.VirtualNodeSpecListenerArgs{
				PortMapping: &appmesh.VirtualNodeSpecListenerPortMappingArgs{
					Port:     pulumi.Int(8080),
					Protocol: pulumi.String("http"),
				},
				OutlierDetection: &appmesh.VirtualNodeSpecListenerOutlierDetectionArgs{
					MaxServerErrors: pulumi.Int(5),
					Interval: &appmesh.VirtualNodeSpecListenerOutlierDetectionIntervalArgs{
						Unit:  pulumi.String("s"),
						Value: pulumi.Int(10),
					},
					BaseEjectionDuration: &appmesh.VirtualNodeSpecListenerOutlierDetectionBaseEjectionDurationArgs{
						Unit:  pulumi.String("s"),
						Value: pulumi.Int(30),
					},
					MaxEjectionPercent: pulumi.Int(100),
				},
			}},
			ServiceDiscovery: &appmesh.VirtualNodeSpecServiceDiscoveryArgs{
				Dns: &appmesh.VirtualNodeSpecServiceDiscoveryDnsArgs{
					Hostname: pulumi.String("ranker.ranking.svc.cluster.local"),
				},
			},
		},
	})
	if err != nil {
		return nil, err
	}

	router, err := appmesh.NewVirtualRouter(ctx, "ranker", &appmesh.VirtualRouterArgs{
		Name:     pulumi.String("ranker"),
		MeshName: mesh.Name,
		Spec: &appmesh.VirtualRouterSpecArgs{
			Listeners: appmesh.VirtualRouterSpecListenerArray{&appmesh.VirtualRouterSpecListenerArgs{
				PortMapping: &appmesh.VirtualRouterSpecListenerPortMappingArgs{
					Port:     pulumi.Int(8080),
					Protocol: pulumi.String("http"),
				},
			}},
		},
	})
	if err != nil {
		return nil, err
	}

	_, err = appmesh.NewRoute(ctx, "ranker", &appmesh.RouteArgs{
		Name:              pulumi.String("ranker"),
		MeshName:          mesh.Name,
		VirtualRouterName: router.Name,
		Spec: &appmesh.RouteSpecArgs{HttpRoute: &appmesh.RouteSpecHttpRouteArgs{
			Match: &appmesh.RouteSpecHttpRouteMatchArgs{Prefix: pulumi.String("/")},
			Action: &appmesh.RouteSpecHttpRouteActionArgs{
				WeightedTargets: appmesh.RouteSpecHttpRouteActionWeightedTargetArray{
					&appmesh.RouteSpecHttpRouteActionWeightedTargetArgs{
						VirtualNode: node.Name,
						Weight:      pulumi.Int(100),
					},
				},
			},
			Timeout: &appmesh.RouteSpecHttpRouteTimeoutArgs{
				PerRequest: &appmesh.RouteSpecHttpRouteTimeoutPerRequestArgs{
					Unit:  pulumi.String("s"),
					Value: pulumi.Int(1),
				},
			},
			RetryPolicy: &appmesh.RouteSpecHttpRouteRetryPolicyArgs{
				HttpRetryEvents: pulumi.ToStringArray([]string{"server-error", "gateway-error"}),
				MaxRetries:      pulumi.Int(5),
				PerRetryTimeout: &appmesh.RouteSpecHttpRouteRetryPolicyPerRetryTimeoutArgs{
					Unit:  pulumi.String("ms"),
					Value: pulumi.Int(500),
				},
			},
		}},
	})
	if err != nil {
		return nil, err
	}

	return appmesh.NewVirtualService(ctx, "ranker", &appmesh.VirtualServiceArgs{
		Name:     pulumi.String("ranker.ranking.svc.cluster.local"),
		MeshName: mesh.Name,
		Spec: &appmesh.VirtualServiceSpecArgs{Provider: &appmesh.VirtualServiceSpecProviderArgs{
			VirtualNode: &appmesh.VirtualServiceSpecProviderVirtualNodeArgs{VirtualNodeName: node.Name},
		}},
	})
}

func serve(ctx *pulumi.Context, metadata *metav1.ObjectMetaArgs) (*appsv1.Deployment, error) {
	probe := func(failureThreshold pulumi.IntPtrInput) *corev1.ProbeArgs {
		return &corev1.ProbeArgs{
			HttpGet:          &corev1.HTTPGetActionArgs{Path: pulumi.String("/health"), Port: pulumi.String("http")},
			FailureThreshold: failureThreshold,
		}
	}
	_, err := corev1.NewService(ctx, "ranker", &corev1.ServiceArgs{
		Metadata: metadata,
		Spec: &corev1.ServiceSpecArgs{
			Selector: labels,
			Ports: corev1.ServicePortArray{&corev1.ServicePortArgs{
				Name:       pulumi.String("http"),
				Port:       pulumi.Int(8080),
				TargetPort: pulumi.String("http"),
			}},
		},
	})
	if err != nil {
		return nil, err
	}

	return appsv1.NewDeployment(ctx, "ranker", &appsv1.DeploymentArgs{
		Metadata: metadata,
		Spec: &appsv1.DeploymentSpecArgs{
			Selector: &metav1.LabelSelectorArgs{MatchLabels: labels},
			Template: &corev1.PodTemplateSpecArgs{
				Metadata: &metav1.ObjectMetaArgs{
					Labels:      labels,
					Annotations: pulumi.StringMap{"appmesh.k8s.aws/sidecarInjectorWebhook": pulumi.String("enabled")},
				},
				Spec: &corev1.PodSpecArgs{Containers: corev1.ContainerArray{&corev1.ContainerArgs{
					Name:  pulumi.String("server"),
					Image: pulumi.String("registry.example.com/ranker:4.1.0"),
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

func scale(ctx *pulumi.Context, metadata *metav1.ObjectMetaArgs, deployment *appsv1.Deployment) error {
	_, err := apiregistrationv1.NewAPIService(ctx, "custom-metrics", &apiregistrationv1.APIServiceArgs{
		Metadata: &metav1.ObjectMetaArgs{Name: pulumi.String("v1beta1.custom.metrics.k8s.io")},
		Spec: &apiregistrationv1.APIServiceSpecArgs{
			Group:                pulumi.String("custom.metrics.k8s.io"),
			Version:              pulumi.String("v1beta1"),
			GroupPriorityMinimum: pulumi.Int(100),
			VersionPriority:      pulumi.Int(100),
			Service: &apiregistrationv1.ServiceReferenceArgs{
				Name:      pulumi.String("prometheus-adapter"),
				Namespace: pulumi.String("monitoring"),
			},
		},
	})
	if err != nil {
		return err
	}

	_, err = v2beta1.NewHorizontalPodAutoscaler(ctx, "ranker", &v2beta1.HorizontalPodAutoscalerArgs{
		Metadata: metadata,
		Spec: &v2beta1.HorizontalPodAutoscalerSpecArgs{
			ScaleTargetRef: &v2beta1.CrossVersionObjectReferenceArgs{
				ApiVersion: pulumi.String("apps/v1"),
				Kind:       pulumi.String("Deployment"),
				Name:       deployment.Metadata.Name().Elem(),
			},
			MinReplicas: pulumi.Int(1),
			MaxReplicas: pulumi.Int(10),
			Metrics: v2beta1.MetricSpecArray{
				&v2beta1.MetricSpecArgs{
					Type: pulumi.String("Pods"),
					Pods: &v2beta1.PodsMetricSourceArgs{
						MetricName:         pulumi.String("request_latency_seconds"),
						TargetAverageValue: pulumi.String("200m"),
					},
				},
				&v2beta1.MetricSpecArgs{
					Type: pulumi.String("External"),
					External: &v2beta1.ExternalMetricSourceArgs{
						MetricName:         pulumi.String("queue_depth"),
						TargetAverageValue: pulumi.String("10"),
					},
				},
				&v2beta1.MetricSpecArgs{
					Type: pulumi.String("Resource"),
					Resource: &v2beta1.ResourceMetricSourceArgs{
						Name:                     pulumi.String("cpu"),
						TargetAverageUtilization: pulumi.Int(60),
					},
				},
			},
		},
	})
	return err
}
