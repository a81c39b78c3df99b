package main

import (
	"bytes"
	"errors"
)

// withResourceName lets an argument be called resourceName. In Python that is the name of the resource
// itself; the constructor's parameter for the argument has an underscore more, and the class of the
// arguments has not, so that one has to be handed over as the other.
func withResourceName(module []byte) ([]byte, error) {
	if !bytes.Contains(module, []byte(" resource_name_: ")) {
		return module, nil
	}
	call := []byte("            __self__._internal_init(resource_name, opts, **resource_args.__dict__)\n")
	if bytes.Count(module, call) != 1 {
		return nil, errors.New("a Python resource does not take its arguments as it used to")
	}
	return bytes.Replace(module, call, []byte(`            arguments = dict(resource_args.__dict__)
            if "resource_name" in arguments:
                arguments["resource_name_"] = arguments.pop("resource_name")
            __self__._internal_init(resource_name, opts, **arguments)
`), 1), nil
}
