//go:build tools

// Package tools pins the k6 that the tests build from its Go module.
package tools

import _ "go.k6.io/k6"
