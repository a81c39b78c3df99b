package main

import (
	"bytes"
	"errors"
	"fmt"
)

// usableFromCheckout lets the Python SDK be imported from a checkout, where it is not installed and
// its version cannot be asked for.
func usableFromCheckout(utilities []byte, version string) ([]byte, error) {
	lookup := []byte("    pep440_version_string = importlib.metadata.version(root_package)\n")
	if bytes.Count(utilities, lookup) != 1 {
		return nil, errors.New("_utilities.py does not look up its version where it used to")
	}
	fallback := fmt.Sprintf(`    try:
        pep440_version_string = importlib.metadata.version(root_package)
    except importlib.metadata.PackageNotFoundError:
        pep440_version_string = %q
`, version)
	return bytes.Replace(utilities, lookup, []byte(fallback), 1), nil
}
