// A ranking service behind a route of Gateway API, written by hand. The new version gets a fifth of the
// requests and keeps the one pod that it was made with. The route gives up after a second, of which each
// of its six tries may take half. The stable version is scaled twice: by an autoscaler on its CPU, and by
// KEDA, which divides a percentile of the latency, all that it looks at, by the number of pods.
//
// finds: hpa-single-owner on ranker-stable (mandatory)
// finds: hpa-latency-not-alone on ranker-stable (advisory)
// finds: hpa-latency-not-average-value on ranker-stable (advisory)
// finds: mesh-retry-bounded on ranker (advisory)
// finds: mesh-timeout-covers-inference on ranker (advisory)
// finds: mesh-weighted-route-scaled on ranker (advisory)
package main

import (
	"github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes"
	"github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/apiextensions"
	appsv1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/apps/v1"
	autoscalingv2 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/autoscaling/v2"
	corev1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/core/v1"
	metav1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/meta/v1"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

const latency = "histogram_quantile(0.95, sum by (le) " +
	`(rate(http_request_duration_seconds_bucket{app="ranker-stable"}[2m])))`

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
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
		if err := route(ctx, namespace); err != nil {
			return err
		}
		if err := scale(ctx, namespace, stable.Metadata.Name().Elem()); err != nil {
			return err
		}

		ctx.Export("url", pulumi.String("https://ranker.example.com/"))
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

func route(ctx *pulumi.Context, namespace pulumi.StringPtrInput) error {
	_, err := apiextensions.NewCustomResource(ctx, "ranker", &apiextensions.CustomResourceArgs{
		ApiVersion: pulumi.String("gateway.networking.k8s.io/v1"),
		Kind:       pulumi.String("HTTPRoute"),
		Metadata:   &metav1.ObjectMetaArgs{Name: pulumi.String("ranker"), Namespace: namespace},
		OtherFields: kubernetes.UntypedArgs{"spec": map[string]any{
			"parentRefs": []any{map[string]any{"name": "models", "namespace": "gateways"}},
			"hostnames":  []any{"ranker.example.com"},
			"rules": []any{map[string]any{
				"backendRefs": []any{
					map[string]any{"name": "ranker-stable", "port": 80, "weight": 80},
					map[string]any{"name": "ranker-next", "port": 80, "weight": 20},
				},
				"timeouts": map[string]any{"request": "1s", "backendRequest": "500ms"},
				"retry":    map[string]any{"attempts": 5, "codes": []any{500, 502, 503, 504}},
			}},
		}},
	})
	return err
}

func scale(ctx *pulumi.Context, namespace pulumi.StringPtrInput, target pulumi.StringOutput) error {
	metadata := &metav1.ObjectMetaArgs{Name: pulumi.String("ranker-stable"), Namespace: namespace}
	_, err := autoscalingv2.NewHorizontalPodAutoscaler(ctx, "ranker-stable", &autoscalingv2.HorizontalPodAutoscalerArgs{
		Metadata: metadata,
		Spec: &autoscalingv2.HorizontalPodAutoscalerSpecArgs{
			ScaleTargetRef: &autoscalingv2.CrossVersionObjectReferenceArgs{
				ApiVersion: pulumi.String("apps/v1"),
				Kind:       pulumi.String("Deployment"),
				Name:       target,
			},
			MinReplicas: pulumi.Int(1),
			MaxReplicas: pulumi.Int(10),
			Metrics: autoscalingv2.MetricSpecArray{&autoscalingv2.MetricSpecArgs{
				Type: pulumi.String("Resource"),
				Resource: &autoscalingv2.ResourceMetricSourceArgs{
					Name: pulumi.String("cpu"),
					Target: &autoscalingv2.MetricTargetArgs{
						Type:               pulumi.String("Utilization"),
						AverageUtilization: pulumi.Int(60),
					},
				},
			}},
		},
	})
	if err != nil {
		return err
	}

	_, err = apiextensions.NewCustomResource(ctx, "ranker-stable", &apiextensions.CustomResourceArgs{
		ApiVersion: pulumi.String("keda.sh/v1alpha1"),
		Kind:       pulumi.String("ScaledObject"),
		Metadata:   metadata,
		OtherFields: kubernetes.UntypedArgs{"spec": map[string]any{
			"scaleTargetRef":  map[string]any{"name": target},
			"minReplicaCount": 1,
			"maxReplicaCount": 10,
			"fallback":        map[string]any{"failureThreshold": 3, "replicas": 5},
			"triggers": []any{map[string]any{
				"type": "prometheus",
				"metadata": map[string]any{
					"serverAddress":    "http://prometheus.monitoring:9090",
					"query":            latency,
					"threshold":        "0.5",
					"ignoreNullValues": "false",
				},
			}},
		}},
	})
	return err
}
