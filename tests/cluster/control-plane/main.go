// Command control-plane is a whole Kubernetes control plane in one executable: the first argument
// says which of its programs to be. The rest are that program's own arguments.
package main

import (
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"
	"k8s.io/component-base/cli"
	_ "k8s.io/component-base/logs/json/register"
	_ "k8s.io/component-base/metrics/prometheus/clientgo"
	_ "k8s.io/component-base/metrics/prometheus/version"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app"
	controllers "k8s.io/kubernetes/cmd/kube-controller-manager/app"
	scheduler "k8s.io/kubernetes/cmd/kube-scheduler/app"
)

// programs of Kubernetes itself; each reads its flags from os.Args.
var programs = map[string]func() *cobra.Command{
	"kube-apiserver":          apiserver.NewAPIServerCommand,
	"kube-controller-manager": controllers.NewControllerManagerCommand,
	"kube-scheduler":          func() *cobra.Command { return scheduler.NewSchedulerCommand() },
}

const usage = `usage: control-plane certificates FOLDER
       control-plane etcd FOLDER CLIENT_URL PEER_URL
       control-plane kube-apiserver|kube-controller-manager|kube-scheduler FLAGS...`

func main() {
	os.Exit(run(os.Args[1:]))
}

func run(args []string) int {
	if len(args) == 0 {
		return fail(usage)
	}
	name, rest := args[0], args[1:]
	switch {
	case name == "certificates" && len(rest) == 1:
		if err := writeCertificates(rest[0]); err != nil {
			return fail(err)
		}
		return 0
	case name == "etcd" && len(rest) == 3:
		endWithStarter()
		if err := serveEtcd(rest[0], rest[1], rest[2]); err != nil {
			return fail(err)
		}
		return 0
	}
	newCommand, known := programs[name]
	if !known {
		return fail(usage)
	}
	endWithStarter()
	os.Args = append([]string{name}, rest...)
	return cli.Run(newCommand())
}

// endWithStarter ends this process when its standard input does: when the process that holds the
// other end of the pipe is gone, however it went.
func endWithStarter() {
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin)
		os.Exit(1)
	}()
}

func fail(reason any) int {
	fmt.Fprintln(os.Stderr, reason)
	return 1
}
