//go:build tools

// Package tools pins the engine that the tests build from its Go modules.
package tools

import _ "github.com/pulumi/pulumi/pkg/v3/cmd/pulumi"
