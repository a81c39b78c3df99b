package hpa

import (
	"unsafe"

	autoscalingv2 "k8s.io/api/autoscaling/v2"
	"k8s.io/kubernetes/pkg/controller/podautoscaler"
)

// What the controller does not export: how it turns a recommendation into replicas.

//go:linkname normalizeWithBehaviors k8s.io/kubernetes/pkg/controller/podautoscaler.(*HorizontalController).normalizeDesiredReplicasWithBehaviors
func normalizeWithBehaviors(a *podautoscaler.HorizontalController, hpa *autoscalingv2.HorizontalPodAutoscaler, key string, current, desired, least int32) int32

//go:linkname recordInitialRecommendation k8s.io/kubernetes/pkg/controller/podautoscaler.(*HorizontalController).recordInitialRecommendation
func recordInitialRecommendation(a *podautoscaler.HorizontalController, current int32, key string)

//go:linkname storeScaleEvent k8s.io/kubernetes/pkg/controller/podautoscaler.(*HorizontalController).storeScaleEvent
func storeScaleEvent(a *podautoscaler.HorizontalController, behavior *autoscalingv2.HorizontalPodAutoscalerBehavior, key string, before, after int32)

// tolerances has the fields of the type of the same name, which are not exported.
func tolerances(down, up float64) podautoscaler.Tolerances {
	both := [2]float64{down, up}
	return *(*podautoscaler.Tolerances)(unsafe.Pointer(&both))
}
