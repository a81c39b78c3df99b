// Autoscaling of ML inference, declared once, checked, simulated and judged before anything is deployed.
package mlscale
