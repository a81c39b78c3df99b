package main

import (
	"os"
	"path/filepath"
)

// kept names what a package manager or compiler put into an SDK folder; it is no output of ours.
var kept = map[string]bool{"node_modules": true, "bin": true}

// writeFiles makes dir hold exactly the given files.
func writeFiles(dir string, files fileSet) error {
	if err := clear(dir); err != nil {
		return err
	}
	for name, content := range files {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(path, content, 0o644); err != nil {
			return err
		}
	}
	return nil
}

func clear(dir string) error {
	entries, err := os.ReadDir(dir)
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		return err
	}
	for _, entry := range entries {
		if kept[entry.Name()] {
			continue
		}
		if err := os.RemoveAll(filepath.Join(dir, entry.Name())); err != nil {
			return err
		}
	}
	return nil
}
