package hpa

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"syscall"
	"testing"
	"testing/synctest"
	"time"

	"github.com/go-logr/logr"
	autoscalingv1 "k8s.io/api/autoscaling/v1"
	autoscalingv2 "k8s.io/api/autoscaling/v2"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/api/meta/testrestmapper"
	"k8s.io/apimachinery/pkg/labels"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/informers"
	"k8s.io/client-go/kubernetes/fake"
	scalefake "k8s.io/client-go/scale/fake"
	core "k8s.io/client-go/testing"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/controller/podautoscaler"
)

// What running the controller costs, by how much of it runs.
type rates struct {
	// The whole controller on client-go's own fakes of the API server, as its own tests run it.
	BlackBox rate `json:"blackBox"`
	// The whole controller on the leaner stand-ins of this package.
	Lean rate `json:"lean"`
	// Its functions for proposal, stabilization and rates, called directly.
	Decisions rate `json:"decisions"`
	// Of these only stabilization and rates, without looking at any pod.
	Normalization rate `json:"normalization"`
}

type rate struct {
	Syncs int `json:"syncs"`
	// Of the processor, in all threads.
	Seconds float64 `json:"seconds"`
	// The sum of the replicas of all syncs: equal, if all ran the same scenario to the same end.
	Sum int64 `json:"sum"`
}

// TestBench measures HPA_SYNCS syncs of one scenario, also in ../../../../bench/hpa.ts.
func TestBench(t *testing.T) {
	syncs, err := strconv.Atoi(os.Getenv("HPA_SYNCS"))
	if err != nil {
		t.Skip("HPA_SYNCS is not set")
	}
	measured := rates{
		BlackBox:      measure(t, syncs, runBlackBox),
		Lean:          measure(t, syncs, runLean),
		Decisions:     measure(t, syncs, runDecisions),
		Normalization: measure(t, 10*syncs, runNormalization),
	}
	if err := json.NewEncoder(os.Stdout).Encode(measured); err != nil {
		t.Fatal(err)
	}
}

func measure(t *testing.T, syncs int, run func(context.Context, int) int64) rate {
	r := rate{Syncs: syncs}
	started := processorSeconds()
	synctest.Test(t, func(t *testing.T) {
		r.Sum = run(klog.NewContext(t.Context(), logr.Discard()), syncs)
	})
	r.Seconds = processorSeconds() - started
	return r
}

func processorSeconds() float64 {
	usage := syscall.Rusage{}
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano()).Seconds()
}

const (
	request = 1000
	percent = 60
)

// load rises and falls once a day; shared among the pods.
func load(index int) int64 {
	const half = 2880
	at := int64(index % (2 * half))
	if at >= half {
		at = 2*half - at
	}
	return 5000 + 50000*at/half
}

func benchScenario() scenario {
	target := autoscalingv2.MetricTarget{
		Type: autoscalingv2.UtilizationMetricType, AverageUtilization: new(int32(percent)),
	}
	cpu := autoscalingv2.MetricSpec{
		Type:     autoscalingv2.ResourceMetricSourceType,
		Resource: &autoscalingv2.ResourceMetricSource{Name: corev1.ResourceCPU, Target: target},
	}
	return scenario{
		Replicas: 10,
		Spec: autoscalingv2.HorizontalPodAutoscalerSpec{
			MinReplicas: new(int32(2)),
			MaxReplicas: 200,
			Metrics:     []autoscalingv2.MetricSpec{cpu},
			Behavior:    &autoscalingv2.HorizontalPodAutoscalerBehavior{},
		},
	}
}

// stage makes all pods that there may ever be, so that the measured syncs need not.
func stage() func(t *target, index int) {
	pods := group{
		Count: 200, Phase: "R", Ready: "True", Started: new(int64(-4000)), Changed: new(int64(-3900)),
		Usage:   []milli{{given: true, share: true}},
		Request: []milli{{given: true, value: request}},
	}
	all := &target{}
	return func(t *target, index int) {
		if all.pods == nil {
			*all = *t
			all.scenario.Steps = []step{{Groups: []group{pods}}}
			all.prepare(0)
		}
		t.status = t.replicas
		t.pods, t.groups = all.pods[:t.replicas], all.groups[:t.replicas]
		t.step = step{Metrics: []sample{{Load: milli{given: true, value: load(index)}}}}
	}
}

// runSyncs lets a started controller sync, and sums its replicas up.
func runSyncs(t *target, syncs int, prepared func()) int64 {
	sum, prepare := int64(0), stage()
	for index := range syncs {
		prepare(t, index)
		prepared()
		time.Sleep(15 * time.Second)
		synctest.Wait()
		sum += int64(t.replicas)
	}
	return sum
}

func runLean(ctx context.Context, syncs int) int64 {
	ctx, cancel := context.WithCancel(ctx)
	defer synctest.Wait()
	defer cancel()
	t := newTarget(benchScenario(), time.Now())
	world := &cluster{targets: map[string]*target{t.namespace: t}}
	controller := standalone(ctx, world)
	world.handler.OnAdd(t.hpa, true)
	go controller.Run(ctx, 1)
	return runSyncs(t, syncs, func() {})
}

func standalone(ctx context.Context, world *cluster) *podautoscaler.HorizontalController {
	return podautoscaler.NewHorizontalController(
		ctx, world, world, world,
		testrestmapper.TestOnlyStaticRESTMapper(legacyscheme.Scheme),
		measurements{world}, autoscalerInformer{cluster: world}, podInformer{cluster: world},
		15*time.Second, 300*time.Second, 0.1, 300*time.Second, 30*time.Second,
	)
}

func runBlackBox(ctx context.Context, syncs int) int64 {
	ctx, cancel := context.WithCancel(ctx)
	t := newTarget(benchScenario(), time.Now())
	world := &cluster{targets: map[string]*target{t.namespace: t}}
	client := fake.NewClientset(t.hpa)
	scaler := &scalefake.FakeScaleClient{}
	scaler.AddReactor("get", "deployments", func(core.Action) (bool, runtime.Object, error) {
		return true, t.scale(), nil
	})
	scaler.AddReactor("update", "deployments", func(action core.Action) (bool, runtime.Object, error) {
		scale := action.(core.UpdateAction).GetObject().(*autoscalingv1.Scale)
		t.replicas = scale.Spec.Replicas
		return true, scale, nil
	})
	factory := informers.NewSharedInformerFactory(client, 0)
	pods := factory.Core().V1().Pods()
	controller := podautoscaler.NewHorizontalController(
		ctx, client.CoreV1(), scaler, client.AutoscalingV2(),
		testrestmapper.TestOnlyStaticRESTMapper(legacyscheme.Scheme),
		measurements{world}, factory.Autoscaling().V2().HorizontalPodAutoscalers(), pods,
		15*time.Second, 300*time.Second, 0.1, 300*time.Second, 30*time.Second,
	)
	factory.Start(ctx.Done())
	factory.WaitForCacheSync(ctx.Done())
	go controller.Run(ctx, 1)
	sum := runSyncs(t, syncs, func() {
		objects := make([]any, len(t.pods))
		for i, pod := range t.pods {
			objects[i] = pod
		}
		if err := pods.Informer().GetIndexer().Replace(objects, ""); err != nil {
			panic(err)
		}
	})
	cancel()
	factory.Shutdown()
	synctest.Wait()
	return sum
}

// runDecisions calls what a sync calls, in its order, without queue, API server, events and status.
func runDecisions(ctx context.Context, syncs int) int64 {
	prepare := stage()
	return runDirectly(ctx, syncs, func(t *target, index int, calculator *podautoscaler.ReplicaCalculator) int32 {
		prepare(t, index)
		desired, _, _, _, err := calculator.GetResourceReplicas(context.Background(), t.replicas, percent,
			corev1.ResourceCPU, tolerances(0.1, 0.1), t.namespace, labels.Everything(), "")
		if err != nil {
			panic(err)
		}
		return desired
	})
}

// runNormalization takes the recommendation from arithmetic of its own.
func runNormalization(ctx context.Context, syncs int) int64 {
	return runDirectly(ctx, syncs, func(t *target, index int, _ *podautoscaler.ReplicaCalculator) int32 {
		replicas := int64(t.replicas)
		utilization := load(index) / replicas * 100 / request
		if utilization >= percent-6 && utilization <= percent+6 {
			return t.replicas
		}
		return int32((utilization*replicas + percent - 1) / percent)
	})
}

func runDirectly(ctx context.Context, syncs int, propose func(*target, int, *podautoscaler.ReplicaCalculator) int32) int64 {
	ctx, cancel := context.WithCancel(ctx)
	t := newTarget(benchScenario(), time.Now())
	world := &cluster{targets: map[string]*target{t.namespace: t}}
	controller := standalone(ctx, world)
	calculator := podautoscaler.NewReplicaCalculator(
		measurements{world}, podInformer{cluster: world}, 300*time.Second, 30*time.Second)
	key := fmt.Sprintf("%s/%s", t.namespace, name)
	sum := int64(0)
	for index := range syncs {
		time.Sleep(15 * time.Second)
		recordInitialRecommendation(controller, t.replicas, key)
		desired := propose(t, index, calculator)
		next := normalizeWithBehaviors(controller, t.hpa, key, t.replicas, desired, 2)
		if next != t.replicas {
			storeScaleEvent(controller, t.hpa.Spec.Behavior, key, t.replicas, next)
			t.replicas = next
		}
		sum += int64(t.replicas)
	}
	// Only Run ends the queue's own goroutine.
	cancel()
	controller.Run(ctx, 1)
	synctest.Wait()
	return sum
}
