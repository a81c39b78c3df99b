// Command sdk-gen turns schema.json into the SDKs with Pulumi's own code generators.
//
//	sdk-gen check    -schema schema.json
//	sdk-gen generate -schema schema.json -license LICENSE -out sdk
//
// Build it with Go 1.24: later releases changed filepath.Rel, and the Node SDK would come out with
// wrong imports.
package main

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "sdk-gen:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) == 0 {
		return errors.New("give a command: check or generate")
	}
	flags := flag.NewFlagSet(args[0], flag.ContinueOnError)
	schemaPath := flags.String("schema", "schema.json", "the Pulumi package schema")
	licensePath := flags.String("license", "LICENSE", "the licence text that every SDK carries")
	out := flags.String("out", "sdk", "the folder that receives nodejs/, python/ and go/")
	if err := flags.Parse(args[1:]); err != nil {
		return err
	}
	spec, err := readSpec(*schemaPath)
	if err != nil {
		return err
	}
	switch args[0] {
	case "check":
		_, err := bind(spec)
		return err
	case "generate":
		license, err := os.ReadFile(*licensePath)
		if err != nil {
			return err
		}
		return generate(spec, license, *out)
	default:
		return fmt.Errorf("unknown command %q: give check or generate", args[0])
	}
}

func generate(spec packageSpec, license []byte, out string) error {
	for _, sdk := range sdks {
		// Each generator gets a package of its own: they change names inside the package they are given.
		pkg, err := bind(spec)
		if err != nil {
			return err
		}
		files, err := sdk.files(pkg)
		if err != nil {
			return fmt.Errorf("%s SDK: %w", sdk.name, err)
		}
		files["LICENSE"] = license
		if err := writeFiles(filepath.Join(out, sdk.name), files); err != nil {
			return fmt.Errorf("%s SDK: %w", sdk.name, err)
		}
	}
	return nil
}
