package main

import (
	"bytes"
	"encoding/json"
)

// publishable completes the generated package.json: the generator leaves out the entry points,
// because it expects the bin folder to be published; ours is published, and linked, as it stands.
func publishable(text []byte) ([]byte, error) {
	var manifest map[string]any
	if err := json.Unmarshal(text, &manifest); err != nil {
		return nil, err
	}
	manifest["main"] = "bin/index.js"
	manifest["types"] = "bin/index.d.ts"
	manifest["files"] = []string{"bin", "LICENSE", "README.md"}
	manifest["engines"] = map[string]string{"node": ">=20"}
	manifest["scripts"] = map[string]string{
		"build":   "tsc && node -e \"fs.copyFileSync('package.json', 'bin/package.json')\"",
		"prepare": "npm run build",
	}
	manifest["//"] = "Generated from schema.json by sdk-gen. Change contract/, then run: npm run generate"
	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(manifest)
	return out.Bytes(), err
}
