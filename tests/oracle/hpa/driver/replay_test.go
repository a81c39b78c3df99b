package hpa

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"testing"
	"testing/synctest"
	"time"

	"github.com/go-logr/logr"
	"k8s.io/apimachinery/pkg/api/meta/testrestmapper"
	"k8s.io/apimachinery/pkg/util/runtime"
	"k8s.io/apiserver/pkg/util/feature"
	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	_ "k8s.io/kubernetes/pkg/apis/apps/install"
	_ "k8s.io/kubernetes/pkg/apis/autoscaling/install"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	"k8s.io/kubernetes/pkg/controller/podautoscaler"
)

// How many scenarios share a controller and a bubble of virtual time.
const together = 200

var inputPath, outputPath = os.Getenv("HPA_SCENARIOS"), os.Getenv("HPA_REPLICAS")

func init() {
	// An error is no reason to sleep: the time of the next sync would drift by it.
	runtime.ErrorHandlers = nil
	klog.SetLogger(logr.Discard())
}

// TestReplay reads scenarios from the file HPA_SCENARIOS and writes their replicas to HPA_REPLICAS.
func TestReplay(t *testing.T) {
	if inputPath == "" {
		t.Skip("HPA_SCENARIOS is not set")
	}
	output, err := os.Create(outputPath)
	if err != nil {
		t.Fatal(err)
	}
	defer output.Close()
	write := json.NewEncoder(output)
	for _, batch := range batches(t, inputPath) {
		synctest.Test(t, func(t *testing.T) {
			for _, r := range replay(t.Context(), batch) {
				if err := write.Encode(r); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

// batches reads scenarios and puts those with the same settings together.
func batches(t *testing.T, path string) [][]scenario {
	input, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer input.Close()
	open := map[settings]int{}
	all := [][]scenario{}
	lines := bufio.NewScanner(input)
	lines.Buffer(nil, 1<<28)
	for lines.Scan() {
		s := scenario{}
		if err := json.Unmarshal(lines.Bytes(), &s); err != nil {
			t.Fatalf("%v in %.200s", err, lines.Text())
		}
		index, found := open[s.Options]
		if !found || len(all[index]) == together {
			index = len(all)
			open[s.Options] = index
			all = append(all, nil)
		}
		all[index] = append(all[index], s)
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
	return all
}

// replay runs one controller on all scenarios of a batch at once.
func replay(ctx context.Context, batch []scenario) []result {
	options := batch[0].Options
	gates := map[string]bool{
		"HPAScaleToZero":           options.ScaleToZero,
		"HPAConfigurableTolerance": options.ConfigurableTolerance,
	}
	if err := feature.DefaultMutableFeatureGate.SetFromMap(gates); err != nil {
		panic(err)
	}
	world := &cluster{targets: map[string]*target{}}
	for _, s := range batch {
		t := newTarget(s, time.Now())
		world.targets[t.namespace] = t
	}
	ctx, cancel := context.WithCancel(klog.NewContext(ctx, logr.Discard()))
	defer synctest.Wait()
	defer cancel()
	controller := podautoscaler.NewHorizontalController(
		ctx, world, world, world,
		testrestmapper.TestOnlyStaticRESTMapper(legacyscheme.Scheme),
		measurements{world}, autoscalerInformer{cluster: world}, podInformer{cluster: world},
		seconds(options.SyncSeconds), seconds(options.DownscaleStabilizationSeconds),
		options.Tolerance,
		seconds(options.CPUInitializationSeconds), seconds(options.InitialReadinessDelaySeconds),
	)
	for _, t := range world.targets {
		world.handler.OnAdd(t.hpa, true)
	}
	go controller.Run(ctx, 2)
	return run(world, batch)
}

func run(world *cluster, batch []scenario) []result {
	steps := 0
	for _, s := range batch {
		steps = max(steps, len(s.Steps))
	}
	for index := range steps {
		for _, t := range world.targets {
			if index < len(t.scenario.Steps) {
				t.prepare(index)
			}
		}
		time.Sleep(seconds(batch[0].Options.SyncSeconds))
		synctest.Wait()
		for _, t := range world.targets {
			if index < len(t.scenario.Steps) {
				t.record()
			}
		}
	}
	results := []result{}
	for _, s := range batch {
		results = append(results, world.targets[namespaceOf(s)].result)
	}
	return results
}

func seconds(n int64) time.Duration { return time.Duration(n) * time.Second }
