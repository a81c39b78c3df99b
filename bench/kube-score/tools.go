//go:build tools

// Package tools names the program that the benchmark compares with, so that its sums are kept.
package tools

import _ "github.com/zegl/kube-score/cmd/kube-score"
