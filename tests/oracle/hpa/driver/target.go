package hpa

import (
	"fmt"
	"strings"
	"time"

	autoscalingv1 "k8s.io/api/autoscaling/v1"
	autoscalingv2 "k8s.io/api/autoscaling/v2"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/kubernetes/pkg/controller/podautoscaler/metrics"
)

const (
	name      = "web"
	container = "app"
	selector  = "app=web"
)

// target is the world of one scenario: a namespace with an HPA, a deployment's scale and its pods.
type target struct {
	scenario  scenario
	namespace string
	start     time.Time

	hpa      *autoscalingv2.HorizontalPodAutoscaler
	replicas int32
	status   int32
	step     step
	pods     []*corev1.Pod
	// Of each pod of pods its group.
	groups []*group
	syncs  int

	last   string
	result result
}

func namespaceOf(s scenario) string { return fmt.Sprintf("s%d", s.ID) }

func newTarget(s scenario, start time.Time) *target {
	namespace := namespaceOf(s)
	s.Spec.ScaleTargetRef = autoscalingv2.CrossVersionObjectReference{
		Kind: "Deployment", Name: name, APIVersion: "apps/v1",
	}
	hpa := &autoscalingv2.HorizontalPodAutoscaler{
		ObjectMeta: metav1.ObjectMeta{Name: name, Namespace: namespace},
		Spec:       s.Spec,
	}
	return &target{
		scenario: s, namespace: namespace, start: start, hpa: stored(hpa), replicas: s.Replicas,
		result: result{ID: s.ID},
	}
}

// prepare sets what the sync of a step will see.
func (t *target) prepare(index int) {
	next := t.scenario.Steps[index]
	if !next.Same {
		t.step = next
		if next.Set != nil {
			t.replicas = *next.Set
		}
	}
	t.status = t.replicas
	if t.step.Status != nil {
		t.status = *t.step.Status
	}
	t.pods, t.groups = nil, nil
	fixed := 0
	for _, g := range t.step.Groups {
		fixed += max(g.Count, 0)
	}
	for i := range t.step.Groups {
		g := &t.step.Groups[i]
		count := g.Count
		if count < 0 {
			count = max(int(t.replicas)-fixed, 0)
		}
		for n := range count {
			t.pods = append(t.pods, t.pod(g, fmt.Sprintf("%d-%d", i, n)))
			t.groups = append(t.groups, g)
		}
	}
}

// record notes what the sync decided.
func (t *target) record() {
	t.result.Replicas = append(t.result.Replicas, t.replicas)
	reasons := map[autoscalingv2.HorizontalPodAutoscalerConditionType]string{}
	for _, c := range t.hpa.Status.Conditions {
		reasons[c.Type] = c.Reason
	}
	line := strings.Join([]string{
		reasons[autoscalingv2.AbleToScale],
		reasons[autoscalingv2.ScalingActive],
		reasons[autoscalingv2.ScalingLimited],
	}, "|")
	if line == t.last {
		line = ""
	} else {
		t.last = line
	}
	t.result.Conditions = append(t.result.Conditions, line)
	t.result.Syncs = t.syncs
}

func (t *target) scale() *autoscalingv1.Scale {
	return &autoscalingv1.Scale{
		ObjectMeta: metav1.ObjectMeta{Name: name, Namespace: t.namespace},
		Spec:       autoscalingv1.ScaleSpec{Replicas: t.replicas},
		Status:     autoscalingv1.ScaleStatus{Replicas: t.status, Selector: selector},
	}
}

var phases = map[string]corev1.PodPhase{
	"P": corev1.PodPending,
	"R": corev1.PodRunning,
	"S": corev1.PodSucceeded,
	"F": corev1.PodFailed,
	"U": corev1.PodUnknown,
}

func (t *target) pod(g *group, name string) *corev1.Pod {
	pod := &corev1.Pod{
		ObjectMeta: metav1.ObjectMeta{
			Name: name, Namespace: t.namespace, Labels: map[string]string{"app": "web"},
		},
		Status: corev1.PodStatus{Phase: phases[g.Phase], StartTime: t.at(g.Started)},
	}
	if g.Deleted {
		pod.DeletionTimestamp = &metav1.Time{Time: t.start}
	}
	if g.Ready != "" {
		condition := corev1.PodCondition{Type: corev1.PodReady, Status: corev1.ConditionStatus(g.Ready)}
		if changed := t.at(g.Changed); changed != nil {
			condition.LastTransitionTime = *changed
		}
		pod.Status.Conditions = []corev1.PodCondition{condition}
	}
	pod.Spec.Containers = t.containers(g)
	return pod
}

func (t *target) at(seconds *int64) *metav1.Time {
	if seconds == nil {
		return nil
	}
	return &metav1.Time{Time: t.start.Add(time.Duration(*seconds) * time.Second)}
}

// containers splits the request of a pod between two containers, unless a metric looks at one alone.
func (t *target) containers(g *group) []corev1.Container {
	app, sidecar := corev1.ResourceList{}, corev1.ResourceList{}
	for i, spec := range t.hpa.Spec.Metrics {
		request := milli{}
		if i < len(g.Request) {
			request = g.Request[i]
		}
		switch {
		case spec.Type == autoscalingv2.ContainerResourceMetricSourceType && request.given:
			app[spec.ContainerResource.Name] = quantity(request.value)
		case spec.Type == autoscalingv2.ResourceMetricSourceType && request.given:
			app[spec.Resource.Name] = quantity(request.value / 3)
			sidecar[spec.Resource.Name] = quantity(request.value - request.value/3)
		case spec.Type == autoscalingv2.ResourceMetricSourceType:
			app[spec.Resource.Name] = quantity(100)
		}
	}
	return []corev1.Container{
		{Name: container, Resources: corev1.ResourceRequirements{Requests: app}},
		{Name: "sidecar", Resources: corev1.ResourceRequirements{Requests: sidecar}},
	}
}

func quantity(milli int64) resource.Quantity {
	return *resource.NewMilliQuantity(milli, resource.DecimalSI)
}

var errNoMetric = fmt.Errorf("the metric cannot be had")

// usage returns the samples of the pods for the metric with an index.
func (t *target) usage(index int) (metrics.PodMetricsInfo, error) {
	sample := t.step.Metrics[index]
	if sample.Failed {
		return nil, errNoMetric
	}
	info := metrics.PodMetricsInfo{}
	for i, pod := range t.pods {
		g := t.groups[i]
		usage := g.Usage[index]
		if !usage.given {
			continue
		}
		value := usage.value
		if usage.share {
			value = sample.Load.value / int64(len(t.pods))
		}
		info[pod.Name] = metrics.PodMetric{
			Timestamp: t.start.Add(time.Duration(g.Measured) * time.Second),
			Window:    time.Duration(g.Window) * time.Second,
			Value:     value,
		}
	}
	for i, stray := range sample.Stray {
		info[fmt.Sprintf("gone-%d", i)] = metrics.PodMetric{Timestamp: t.start, Value: stray.value}
	}
	return info, nil
}

func (t *target) values(index int) ([]int64, error) {
	sample := t.step.Metrics[index]
	if sample.Failed {
		return nil, errNoMetric
	}
	values := []int64{}
	for _, v := range sample.Values {
		values = append(values, v.value)
	}
	return values, nil
}
