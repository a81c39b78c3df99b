package main

import (
	"embed"
	"strings"

	gogen "github.com/pulumi/pulumi/pkg/v3/codegen/go"
	"github.com/pulumi/pulumi/pkg/v3/codegen/nodejs"
	"github.com/pulumi/pulumi/pkg/v3/codegen/python"
	"github.com/pulumi/pulumi/pkg/v3/codegen/schema"
)

const tool = "sdk-gen"

//go:embed assets
var assets embed.FS

type fileSet = map[string][]byte

type sdk struct {
	name  string
	files func(pkg *schema.Package) (fileSet, error)
}

var sdks = []sdk{
	{"nodejs", nodeFiles},
	{"python", pythonFiles},
	{"go", goFiles},
}

func nodeFiles(pkg *schema.Package) (fileSet, error) {
	files, err := nodejs.GeneratePackage(tool, pkg, nil, nil, false, nil)
	if err != nil {
		return nil, err
	}
	files["package.json"], err = publishable(files["package.json"])
	if err != nil {
		return nil, err
	}
	return withReadme(files, "README.md", "nodejs", pkg)
}

func pythonFiles(pkg *schema.Package) (fileSet, error) {
	files, err := python.GeneratePackage(tool, pkg, nil, nil)
	if err != nil {
		return nil, err
	}
	for name, content := range files {
		if files[name], err = withResourceName(content); err != nil {
			return nil, err
		}
	}
	utilities := "pulumi_" + pkg.Name + "/_utilities.py"
	files[utilities], err = usableFromCheckout(files[utilities], pkg.Version.String())
	if err != nil {
		return nil, err
	}
	return withReadme(files, "README.md", "python", pkg)
}

// goFiles adds the module files: one module for sdk/go, so that `go get` of the package inside works.
func goFiles(pkg *schema.Package) (fileSet, error) {
	files, err := gogen.GeneratePackage(tool, pkg, nil)
	if err != nil {
		return nil, err
	}
	for asset, name := range map[string]string{"go.mod.txt": "go.mod", "go.sum.txt": "go.sum"} {
		if files[name], err = assets.ReadFile("assets/" + asset); err != nil {
			return nil, err
		}
	}
	return withReadme(files, "README.md", "go", pkg)
}

func withReadme(files fileSet, name, language string, pkg *schema.Package) (fileSet, error) {
	text, err := assets.ReadFile("assets/README." + language + ".md")
	if err != nil {
		return nil, err
	}
	replacer := strings.NewReplacer("{{version}}", pkg.Version.String(), "{{repository}}", pkg.Repository)
	files[name] = []byte(replacer.Replace(string(text)))
	return files, nil
}
