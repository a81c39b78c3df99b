// Two services in Istio that scale on metrics of their requests, written by hand, with autoscalers in a
// version of their API that clusters serve no more. Of `ranker`, the new version gets a tenth of the
// requests and has no autoscaler; four tries of five seconds do not fit into the ten seconds of the route;
// the only pod is ejected when it fails; and the autoscaler of the stable version sees the latency alone.
// Of `search`, a request that fails is tried five times, which its autoscaler takes for five times the
// load, and the CPU of its pods has in it that of proxies whose requests nobody set.
//
// finds: hpa-api-version on ranker-stable (mandatory)
// finds: hpa-api-version on search (mandatory)
// finds: hpa-latency-not-alone on ranker-stable (advisory)
// finds: mesh-outlier-vs-min-replicas on ranker-stable (advisory)
// finds: mesh-retry-amplifies-scaling on search (advisory)
// finds: mesh-retry-bounded on ranker (advisory)
// finds: mesh-retry-bounded on search (advisory)
// finds: mesh-sidecar-requests on search (advisory)
// finds: mesh-weighted-route-scaled on ranker (advisory)
package main

import (
	"github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes"
	"github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/apiextensions"
	apiregistrationv1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/apiregistration/v1"
	appsv1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/apps/v1"
	"github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/autoscaling/v2beta2"
	corev1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/core/v1"
	metav1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/meta/v1"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

const istio = "networking.istio.io/v1"

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		models, err := corev1.NewNamespace(ctx, "models", &corev1.NamespaceArgs{
			Metadata: &metav1.ObjectMetaArgs{
				Name:   pulumi.String("models"),
				Labels: pulumi.StringMap{"istio-injection": pulumi.String("enabled")},
			},
		})
		if err != nil {
			return err
		}
		namespace := models.Metadata.Name()

		if err := services(ctx, namespace); err != nil {
			return err
		}
		if err := adapter(ctx); err != nil {
			return err
		}
		if err := routes(ctx, namespace); err != nil {
			return err
		}

		ctx.Export("host", pulumi.Sprintf("ranker.%s.svc.cluster.local", namespace.Elem()))
		return nil
	})
}

func services(ctx *pulumi.Context, namespace pulumi.StringPtrInput) error {
	stable, err := serve(ctx, namespace, "ranker-stable", "registry.example.com/ranker:4.1.0")
	if err != nil {
		return err
	}
	err = scale(ctx, namespace, "ranker-stable", stable, v2beta2.MetricSpecArray{
		&v2beta2.MetricSpecArgs{
			Type: pulumi.String("Object"),
			Object: &v2beta2.ObjectMetricSourceArgs{
				Metric: &v2beta2.MetricIdentifierArgs{Name: pulumi.String("request_latency_p95_seconds")},
				DescribedObject: &v2beta2.CrossVersionObjectReferenceArgs{
					ApiVersion: pulumi.String("v1"),
					Kind:       pulumi.String("Service"),
					Name:       pulumi.String("ranker-stable"),
				},
				Target: &v2beta2.MetricTargetArgs{Type: pulumi.String("Value"), Value: pulumi.String("500m")},
			},
		},
	})
	if err != nil {
		return err
	}

	if _, err := serve(ctx, namespace, "ranker-next", "registry.example.com/ranker:5.0.0"); err != nil {
		return err
	}

	search, err := serve(ctx, namespace, "search", "registry.example.com/search:2.2.0")
	if err != nil {
		return err
	}
	return scale(ctx, namespace, "search", search, v2beta2.MetricSpecArray{
		&v2beta2.MetricSpecArgs{
			Type: pulumi.String("Pods"),
			Pods: &v2beta2.PodsMetricSourceArgs{
				Metric: &v2beta2.MetricIdentifierArgs{Name: pulumi.String("requests_per_second")},
				Target: &v2beta2.MetricTargetArgs{
					Type:         pulumi.String("AverageValue"),
					AverageValue: pulumi.String("50"),
				},
			},
		},
		&v2beta2.MetricSpecArgs{
			Type: pulumi.String("Resource"),
			Resource: &v2beta2.ResourceMetricSourceArgs{
				Name: pulumi.String("cpu"),
				Target: &v2beta2.MetricTargetArgs{
					Type:               pulumi.String("Utilization"),
					AverageUtilization: pulumi.Int(60),
				},
			},
		},
	})
}

// A version of a model server, with the Service that a route sends requests to.
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
				TargetPort: pulumi.String("http"),
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

func scale(
	ctx *pulumi.Context,
	namespace pulumi.StringPtrInput,
	name string,
	deployment *appsv1.Deployment,
	metrics v2beta2.MetricSpecArray,
) error {
	_, err := v2beta2.NewHorizontalPodAutoscaler(ctx, name, &v2beta2.HorizontalPodAutoscalerArgs{
		Metadata: &metav1.ObjectMetaArgs{
			Name:      pulumi.String(name),
			Namespace: namespace,
			Labels:    pulumi.StringMap{"app": pulumi.String(name)},
		},
		Spec: &v2beta2.HorizontalPodAutoscalerSpecArgs{
			ScaleTargetRef: &v2beta2.CrossVersionObjectReferenceArgs{
				ApiVersion: pulumi.String("apps/v1"),
				Kind:       pulumi.String("Deployment"),
				Name:       deployment.Metadata.Name().Elem(),
			},
			MinReplicas: pulumi.Int(1),
			MaxReplicas: pulumi.Int(10),
			Metrics:     metrics,
		},
	})
	return err
}

func adapter(ctx *pulumi.Context) error {
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
	return err
}

func routes(ctx *pulumi.Context, namespace pulumi.StringPtrInput) error {
	_, err := custom(ctx, namespace, "ranker", "VirtualService", map[string]any{
		"hosts": []any{"ranker"},
		"http": []any{map[string]any{
			"route": []any{
				map[string]any{"destination": map[string]any{"host": "ranker-stable"}, "weight": 90},
				map[string]any{"destination": map[string]any{"host": "ranker-next"}, "weight": 10},
			},
			"timeout": "10s",
			"retries": map[string]any{
				"attempts":      3,
				"perTryTimeout": "5s",
				"retryOn":       "connect-failure,reset",
			},
		}},
	})
	if err != nil {
		return err
	}

	_, err = custom(ctx, namespace, "ranker-stable", "DestinationRule", map[string]any{
		"host": "ranker-stable",
		"trafficPolicy": map[string]any{
			"outlierDetection": map[string]any{
				"consecutive5xxErrors": 5,
				"interval":             "10s",
				"baseEjectionTime":     "30s",
				"maxEjectionPercent":   100,
			},
		},
	})
	if err != nil {
		return err
	}

	_, err = custom(ctx, namespace, "search", "VirtualService", map[string]any{
		"hosts": []any{"search"},
		"http": []any{map[string]any{
			"route":   []any{map[string]any{"destination": map[string]any{"host": "search"}}},
			"timeout": "10s",
			"retries": map[string]any{"attempts": 4, "perTryTimeout": "2s", "retryOn": "5xx"},
		}},
	})
	return err
}

// An object of Istio, of whose kinds the SDK has no types.
func custom(
	ctx *pulumi.Context,
	namespace pulumi.StringPtrInput,
	name, kind string,
	spec map[string]any,
) (*apiextensions.CustomResource, error) {
	return apiextensions.NewCustomResource(ctx, name, &apiextensions.CustomResourceArgs{
		ApiVersion:  pulumi.String(istio),
		Kind:        pulumi.String(kind),
		Metadata:    &metav1.ObjectMetaArgs{Name: pulumi.String(name), Namespace: namespace},
		OtherFields: kubernetes.UntypedArgs{"spec": spec},
	})
}
