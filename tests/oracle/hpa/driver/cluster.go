package hpa

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"time"

	autoscalingv1 "k8s.io/api/autoscaling/v1"
	autoscalingv2 "k8s.io/api/autoscaling/v2"
	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime/schema"
	autoscalinginformers "k8s.io/client-go/informers/autoscaling/v2"
	coreinformers "k8s.io/client-go/informers/core/v1"
	autoscalingclient "k8s.io/client-go/kubernetes/typed/autoscaling/v2"
	coreclient "k8s.io/client-go/kubernetes/typed/core/v1"
	autoscalinglisters "k8s.io/client-go/listers/autoscaling/v2"
	corelisters "k8s.io/client-go/listers/core/v1"
	"k8s.io/client-go/scale"
	"k8s.io/client-go/tools/cache"
	defaults "k8s.io/kubernetes/pkg/apis/autoscaling/v2"
	"k8s.io/kubernetes/pkg/controller/podautoscaler/metrics"
)

// cluster stands in for the API server, the informers and the metrics APIs of many scenarios, one per
// namespace: the controller's own code cannot tell. Each interface is the real one; what the
// controller never calls panics.
type cluster struct {
	targets map[string]*target
	handler cache.ResourceEventHandler
}

// stored returns an HPA as the API server would hand it out: written, read and defaulted.
func stored(hpa *autoscalingv2.HorizontalPodAutoscaler) *autoscalingv2.HorizontalPodAutoscaler {
	text, err := json.Marshal(hpa)
	if err != nil {
		panic(err)
	}
	read := &autoscalingv2.HorizontalPodAutoscaler{}
	if err := json.Unmarshal(text, read); err != nil {
		panic(err)
	}
	defaults.SetDefaults_HorizontalPodAutoscaler(read)
	return read
}

// The scale subresource.

type scales struct {
	scale.ScaleInterface
	target *target
}

func (c *cluster) Scales(namespace string) scale.ScaleInterface {
	return scales{target: c.targets[namespace]}
}

func (s scales) Get(context.Context, schema.GroupResource, string, metav1.GetOptions) (*autoscalingv1.Scale, error) {
	s.target.syncs++
	return s.target.scale(), nil
}

func (s scales) Update(_ context.Context, _ schema.GroupResource, update *autoscalingv1.Scale, _ metav1.UpdateOptions) (*autoscalingv1.Scale, error) {
	s.target.replicas = update.Spec.Replicas
	return update, nil
}

// The HPAs, of which the controller writes the status.

type autoscalers struct {
	autoscalingclient.HorizontalPodAutoscalerInterface
	target *target
}

func (c *cluster) HorizontalPodAutoscalers(namespace string) autoscalingclient.HorizontalPodAutoscalerInterface {
	return autoscalers{target: c.targets[namespace]}
}

func (a autoscalers) UpdateStatus(_ context.Context, hpa *autoscalingv2.HorizontalPodAutoscaler, _ metav1.UpdateOptions) (*autoscalingv2.HorizontalPodAutoscaler, error) {
	updated := a.target.hpa.DeepCopy()
	updated.Status = *hpa.Status.DeepCopy()
	a.target.hpa = updated
	return updated, nil
}

type autoscalerInformer struct {
	cache.SharedIndexInformer
	autoscalinglisters.HorizontalPodAutoscalerLister
	cluster *cluster
}

var _ autoscalinginformers.HorizontalPodAutoscalerInformer = autoscalerInformer{}

func (i autoscalerInformer) Informer() cache.SharedIndexInformer { return i }

func (i autoscalerInformer) Lister() autoscalinglisters.HorizontalPodAutoscalerLister { return i }

func (i autoscalerInformer) HasSynced() bool { return true }

func (i autoscalerInformer) AddEventHandlerWithResyncPeriod(handler cache.ResourceEventHandler, _ time.Duration) (cache.ResourceEventHandlerRegistration, error) {
	i.cluster.handler = handler
	return nil, nil
}

type namespacedAutoscalers struct {
	autoscalinglisters.HorizontalPodAutoscalerNamespaceLister
	target *target
}

func (i autoscalerInformer) HorizontalPodAutoscalers(namespace string) autoscalinglisters.HorizontalPodAutoscalerNamespaceLister {
	return namespacedAutoscalers{target: i.cluster.targets[namespace]}
}

func (n namespacedAutoscalers) Get(string) (*autoscalingv2.HorizontalPodAutoscaler, error) {
	return n.target.hpa, nil
}

// The pods.

type podInformer struct {
	cache.SharedIndexInformer
	corelisters.PodLister
	cluster *cluster
}

var _ coreinformers.PodInformer = podInformer{}

func (i podInformer) Informer() cache.SharedIndexInformer { return i }

func (i podInformer) Lister() corelisters.PodLister { return i }

func (i podInformer) HasSynced() bool { return true }

type namespacedPods struct {
	corelisters.PodNamespaceLister
	target *target
}

func (i podInformer) Pods(namespace string) corelisters.PodNamespaceLister {
	return namespacedPods{target: i.cluster.targets[namespace]}
}

func (n namespacedPods) List(labels.Selector) ([]*corev1.Pod, error) { return n.target.pods, nil }

// Events go nowhere.

type events struct{ coreclient.EventInterface }

func (c *cluster) Events(string) coreclient.EventInterface { return events{} }

func (events) CreateWithEventNamespace(event *corev1.Event) (*corev1.Event, error) {
	return event, nil
}

func (events) PatchWithEventNamespace(event *corev1.Event, _ []byte) (*corev1.Event, error) {
	return event, nil
}

func (events) UpdateWithEventNamespace(event *corev1.Event) (*corev1.Event, error) {
	return event, nil
}

// The metrics APIs.

type measurements struct{ cluster *cluster }

var _ metrics.MetricsClient = measurements{}

func (m measurements) GetResourceMetric(_ context.Context, resource corev1.ResourceName, namespace string, _ labels.Selector, container string) (metrics.PodMetricsInfo, time.Time, error) {
	t := m.cluster.targets[namespace]
	for i, spec := range t.hpa.Spec.Metrics {
		whole := spec.Resource != nil && spec.Resource.Name == resource && container == ""
		part := spec.ContainerResource != nil && spec.ContainerResource.Name == resource &&
			spec.ContainerResource.Container == container
		if whole || part {
			info, err := t.usage(i)
			return info, t.start, err
		}
	}
	panic(fmt.Sprintf("no metric %s of container %q", resource, container))
}

func (m measurements) GetRawMetric(metric string, namespace string, _ labels.Selector, _ labels.Selector) (metrics.PodMetricsInfo, time.Time, error) {
	t := m.cluster.targets[namespace]
	info, err := t.usage(indexOf(metric))
	return info, t.start, err
}

func (m measurements) GetObjectMetric(metric string, namespace string, _ *autoscalingv2.CrossVersionObjectReference, _ labels.Selector) (int64, time.Time, error) {
	t := m.cluster.targets[namespace]
	values, err := t.values(indexOf(metric))
	if err != nil {
		return 0, t.start, err
	}
	return values[0], t.start, nil
}

func (m measurements) GetExternalMetric(metric string, namespace string, _ labels.Selector) ([]int64, time.Time, error) {
	t := m.cluster.targets[namespace]
	values, err := t.values(indexOf(metric))
	return values, t.start, err
}

// indexOf reads the index of a metric of the spec from its name, such as metric-2.
func indexOf(metric string) int {
	index := 0
	if _, err := fmt.Sscanf(metric[strings.LastIndex(metric, "-")+1:], "%d", &index); err != nil {
		panic(err)
	}
	return index
}
