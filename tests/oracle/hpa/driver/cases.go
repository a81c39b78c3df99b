// Package hpa runs the HorizontalPodAutoscaler controller of Kubernetes itself on scenarios, in the
// virtual time of testing/synctest, and writes the replicas that it decides on.
package hpa

import (
	"bytes"
	"encoding/json"
	"strconv"

	autoscalingv2 "k8s.io/api/autoscaling/v2"
)

// scenario is one line of the input; docs and generator: ../scenario.ts.
type scenario struct {
	ID       int                                       `json:"id"`
	Spec     autoscalingv2.HorizontalPodAutoscalerSpec `json:"spec"`
	Options  settings                                  `json:"options"`
	Replicas int32                                     `json:"replicas"`
	Steps    []step                                    `json:"steps"`
}

// settings of the controller: scenarios with the same ones share a controller.
type settings struct {
	SyncSeconds                   int64   `json:"syncSeconds"`
	Tolerance                     float64 `json:"tolerance"`
	DownscaleStabilizationSeconds int64   `json:"downscaleStabilizationSeconds"`
	CPUInitializationSeconds      int64   `json:"cpuInitializationSeconds"`
	InitialReadinessDelaySeconds  int64   `json:"initialReadinessDelaySeconds"`
	ScaleToZero                   bool    `json:"scaleToZero"`
	ConfigurableTolerance         bool    `json:"configurableTolerance"`
}

// step is what one sync sees; null stands for the same as before.
type step struct {
	Same    bool     `json:"-"`
	Groups  []group  `json:"g"`
	Metrics []sample `json:"m"`
	// Replicas in the scale object's status; default: as in its spec.
	Status *int32 `json:"st"`
	// Somebody sets the replicas before the sync.
	Set *int32 `json:"set"`
}

// group is a number of pods that are alike.
type group struct {
	// -1: as many as the other groups leave of the current replicas.
	Count   int     `json:"n"`
	Phase   string  `json:"p"`
	Ready   string  `json:"r"`
	Deleted bool    `json:"d"`
	Started *int64  `json:"s"`
	Changed *int64  `json:"c"`
	Usage   []milli `json:"u"`
	Request []milli `json:"q"`
	// When the samples were taken, and over how long.
	Measured int64 `json:"t"`
	Window   int64 `json:"w"`
}

// sample is what a metric returns besides the usage of the pods.
type sample struct {
	Failed bool `json:"e"`
	// Load that is shared among all pods.
	Load   milli   `json:"l"`
	Values []milli `json:"v"`
	// Samples of pods that do not exist.
	Stray []milli `json:"x"`
}

// milli is an int64, written as a number or in quotes; null: none; "=": an equal share of the load.
type milli struct {
	given bool
	share bool
	value int64
}

func (m *milli) UnmarshalJSON(text []byte) error {
	*m = milli{}
	if string(text) == "null" {
		return nil
	}
	m.given = true
	digits := string(bytes.Trim(text, `"`))
	if digits == "=" {
		m.share = true
		return nil
	}
	var err error
	m.value, err = strconv.ParseInt(digits, 10, 64)
	return err
}

func (s *step) UnmarshalJSON(text []byte) error {
	if string(text) == "null" {
		s.Same = true
		return nil
	}
	type plain step
	return json.Unmarshal(text, (*plain)(s))
}

// result is one line of the output.
type result struct {
	ID       int     `json:"id"`
	Replicas []int32 `json:"replicas"`
	// Reasons of AbleToScale, ScalingActive and ScalingLimited after each sync; "": as before.
	Conditions []string `json:"conditions"`
	// How often the controller looked at the scale object.
	Syncs int `json:"syncs"`
}
