package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"

	"github.com/pulumi/pulumi/pkg/v3/codegen/schema"
)

type packageSpec = schema.PackageSpec

func readSpec(path string) (packageSpec, error) {
	var spec packageSpec
	text, err := os.ReadFile(path)
	if err != nil {
		return spec, err
	}
	if err := json.Unmarshal(text, &spec); err != nil {
		return spec, fmt.Errorf("%s: %w", path, err)
	}
	return spec, nil
}

// bind checks the schema against Pulumi's package metaschema and resolves every reference in it.
// Warnings count as errors: nothing in our schema should need one.
func bind(spec packageSpec) (*schema.Package, error) {
	pkg, diagnostics, err := schema.BindSpec(spec, nil, schema.ValidationOptions{})
	problems := make([]error, 0, len(diagnostics))
	for _, diagnostic := range diagnostics {
		problems = append(problems, fmt.Errorf("%s %s", diagnostic.Summary, diagnostic.Detail))
	}
	return pkg, errors.Join(append(problems, err)...)
}
