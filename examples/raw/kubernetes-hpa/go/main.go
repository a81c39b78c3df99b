// A model server on Kubernetes, written by hand. The Deployment `ml-model` pins the number of replicas
// that its autoscaler moves, runs whatever `latest` is, and serves before the model is loaded; its
// sidecar requests no CPU, so that utilization is not defined. The autoscaler is written in a version
// of its API that clusters serve no more, the Service looks for a port of another name, and the budget
// holds on to the only pod. The Deployment `search` gets its name from Pulumi, which its autoscaler does
// not know, and would lose replicas in each short lull.
//
// finds: hpa-api-version on ml-model (mandatory)
// finds: hpa-resource-requests on ml-model (mandatory)
// finds: service-port-matches on ml-model (mandatory)
// finds: workload-replicas-unset-under-hpa on ml-model (advisory)
// finds: workload-image-pinned on ml-model (advisory)
// finds: workload-readiness-startup on ml-model (advisory)
// finds: pdb-min-one-deadlock on ml-model (advisory)
// finds: hpa-target-exists on search (mandatory)
// finds: hpa-target-ref-literal-mismatch on search (advisory)
// finds: hpa-scale-down-window on search (advisory)
package main

import (
	appsv1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/apps/v1"
	autoscalingv2 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/autoscaling/v2"
	"github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/autoscaling/v2beta2"
	corev1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/core/v1"
	metav1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/meta/v1"
	policyv1 "github.com/pulumi/pulumi-kubernetes/sdk/v4/go/kubernetes/policy/v1"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

var (
	labels       = pulumi.StringMap{"app": pulumi.String("ml-model")}
	searchLabels = pulumi.StringMap{"app": pulumi.String("search")}
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		models, err := corev1.NewNamespace(ctx, "models", &corev1.NamespaceArgs{
			Metadata: &metav1.ObjectMetaArgs{Name: pulumi.String("models")},
		})
		if err != nil {
			return err
		}
		namespace := models.Metadata.Name()

		service, err := serve(ctx, namespace)
		if err != nil {
			return err
		}
		if err := search(ctx, namespace); err != nil {
			return err
		}

		address := service.Status.LoadBalancer().Ingress().Index(pulumi.Int(0)).Ip().Elem()
		ctx.Export("url", pulumi.Sprintf("http://%s/", address))
		return nil
	})
}

func serve(ctx *pulumi.Context, namespace pulumi.StringPtrInput) (*corev1.Service, error) {
	metadata := &metav1.ObjectMetaArgs{
		Name:      pulumi.String("ml-model"),
		Namespace: namespace,
		Labels:    labels,
	}
	selector := &metav1.LabelSelectorArgs{MatchLabels: labels}

	deployment, err := appsv1.NewDeployment(ctx, "ml-model", &appsv1.DeploymentArgs{
		Metadata: metadata,
		Spec: &appsv1.DeploymentSpecArgs{
			Replicas: pulumi.Int(3),
			Selector: selector,
			Template: &corev1.PodTemplateSpecArgs{
				Metadata: &metav1.ObjectMetaArgs{Labels: labels},
				Spec: &corev1.PodSpecArgs{Containers: corev1.ContainerArray{
					&corev1.ContainerArgs{
						Name:  pulumi.String("server"),
						Image: pulumi.String("registry.example.com/ml-model:latest"),
						Ports: corev1.ContainerPortArray{&corev1.ContainerPortArgs{
							Name:          pulumi.String("api"),
							ContainerPort: pulumi.Int(8080),
						}},
						Resources: &corev1.ResourceRequirementsArgs{
							Requests: pulumi.StringMap{"cpu": pulumi.String("500m"), "memory": pulumi.String("1Gi")},
							Limits:   pulumi.StringMap{"cpu": pulumi.String("1"), "memory": pulumi.String("2Gi")},
						},
					},
					&corev1.ContainerArgs{
						Name:  pulumi.String("exporter"),
						Image: pulumi.String("registry.example.com/exporter:2.3.1"),
					},
				}},
			},
		},
	})
	if err != nil {
		return nil, err
	}

	_, err = v2beta2.NewHorizontalPodAutoscaler(ctx, "ml-model", &v2beta2.HorizontalPodAutoscalerArgs{
		Metadata: metadata,
		Spec: &v2beta2.HorizontalPodAutoscalerSpecArgs{
			ScaleTargetRef: &v2beta2.CrossVersionObjectReferenceArgs{
				ApiVersion: pulumi.String("apps/v1"),
				Kind:       pulumi.String("Deployment"),
				Name:       deployment.Metadata.Name().Elem(),
			},
			MinReplicas: pulumi.Int(1),
			MaxReplicas: pulumi.Int(10),
			Metrics: v2beta2.MetricSpecArray{&v2beta2.MetricSpecArgs{
				Type: pulumi.String("Resource"),
				Resource: &v2beta2.ResourceMetricSourceArgs{
					Name: pulumi.String("cpu"),
					Target: &v2beta2.MetricTargetArgs{
						Type:               pulumi.String("Utilization"),
						AverageUtilization: pulumi.Int(50),
					},
				},
			}},
		},
	})
	if err != nil {
		return nil, err
	}

	_, err = policyv1.NewPodDisruptionBudget(ctx, "ml-model", &policyv1.PodDisruptionBudgetArgs{
		Metadata: metadata,
		Spec:     &policyv1.PodDisruptionBudgetSpecArgs{MinAvailable: pulumi.Int(1), Selector: selector},
	})
	if err != nil {
		return nil, err
	}

	return corev1.NewService(ctx, "ml-model", &corev1.ServiceArgs{
		Metadata: metadata,
		Spec: &corev1.ServiceSpecArgs{
			Type:     pulumi.String("LoadBalancer"),
			Selector: labels,
			Ports: corev1.ServicePortArray{&corev1.ServicePortArgs{
				Port:       pulumi.Int(80),
				TargetPort: pulumi.String("http"),
			}},
		},
	})
}

func search(ctx *pulumi.Context, namespace pulumi.StringPtrInput) error {
	probe := func(failureThreshold pulumi.IntPtrInput) *corev1.ProbeArgs {
		return &corev1.ProbeArgs{
			HttpGet:          &corev1.HTTPGetActionArgs{Path: pulumi.String("/health"), Port: pulumi.String("http")},
			FailureThreshold: failureThreshold,
		}
	}
	_, err := appsv1.NewDeployment(ctx, "search", &appsv1.DeploymentArgs{
		Metadata: &metav1.ObjectMetaArgs{Namespace: namespace, Labels: searchLabels},
		Spec: &appsv1.DeploymentSpecArgs{
			Selector: &metav1.LabelSelectorArgs{MatchLabels: searchLabels},
			Template: &corev1.PodTemplateSpecArgs{
				Metadata: &metav1.ObjectMetaArgs{Labels: searchLabels},
				Spec: &corev1.PodSpecArgs{Containers: corev1.ContainerArray{&corev1.ContainerArgs{
					Name:  pulumi.String("server"),
					Image: pulumi.String("registry.example.com/search:4.1.0"),
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
	if err != nil {
		return err
	}

	_, err = autoscalingv2.NewHorizontalPodAutoscaler(ctx, "search", &autoscalingv2.HorizontalPodAutoscalerArgs{
		Metadata: &metav1.ObjectMetaArgs{Name: pulumi.String("search"), Namespace: namespace},
		Spec: &autoscalingv2.HorizontalPodAutoscalerSpecArgs{
			ScaleTargetRef: &autoscalingv2.CrossVersionObjectReferenceArgs{
				ApiVersion: pulumi.String("apps/v1"),
				Kind:       pulumi.String("Deployment"),
				Name:       pulumi.String("search"),
			},
			MinReplicas: pulumi.Int(2),
			MaxReplicas: pulumi.Int(10),
			Metrics: autoscalingv2.MetricSpecArray{&autoscalingv2.MetricSpecArgs{
				Type: pulumi.String("Resource"),
				Resource: &autoscalingv2.ResourceMetricSourceArgs{
					Name: pulumi.String("cpu"),
					Target: &autoscalingv2.MetricTargetArgs{
						Type:               pulumi.String("Utilization"),
						AverageUtilization: pulumi.Int(50),
					},
				},
			}},
			Behavior: &autoscalingv2.HorizontalPodAutoscalerBehaviorArgs{
				ScaleDown: &autoscalingv2.HPAScalingRulesArgs{StabilizationWindowSeconds: pulumi.Int(0)},
			},
		},
	})
	return err
}
