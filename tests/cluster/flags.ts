import { type ClusterOptions, HPA_DEFAULTS, type Program } from "./options";

/** Where the programs of one control plane find each other and their files. */
export interface Places {
  readonly apiPort: number;
  readonly etcdPort: number;
  readonly file: (name: string) => string;
}

const CONTROLLERS = [
  "deployment",
  "replicaset",
  "statefulset",
  "job",
  "horizontal-pod-autoscaler",
  "endpointslice",
  "disruption",
  "resourcequota",
  "garbage-collector",
  "namespace",
].map((name) => `${name}-controller`);

/** Who waits for one of several is not there; loopback needs no lease. */
const ALONE = ["--leader-elect=false", "--secure-port=0", "--authentication-skip-lookup=true"];
const HASTE = ["--kube-api-qps=500", "--kube-api-burst=1000"];

export function flagsOf(program: Program, places: Places, options: ClusterOptions): string[] {
  const gates = Object.entries(options.featureGates ?? {}).map(([gate, on]) => `${gate}=${on}`);
  return [
    ...own[program](places, options),
    ...(gates.length > 0 ? [`--feature-gates=${gates.join()}`] : []),
    ...(options.flags?.[program] ?? []),
  ];
}

const own: Record<Program, (places: Places, options: ClusterOptions) => string[]> = {
  "kube-apiserver": apiServer,
  "kube-controller-manager": controllerManager,
  "kube-scheduler": ({ file }) => [`--kubeconfig=${file("kubeconfig")}`, ...ALONE, ...HASTE],
};

/**
 * No service accounts and no node conditions as taints: their controllers do not run here. An
 * address of the documentation network stands for the API server's own, which must not be loopback.
 */
function apiServer({ apiPort, etcdPort, file }: Places): string[] {
  return [
    `--etcd-servers=http://127.0.0.1:${etcdPort}`,
    "--bind-address=127.0.0.1",
    `--secure-port=${apiPort}`,
    "--advertise-address=192.0.2.1",
    "--endpoint-reconciler-type=none",
    "--service-cluster-ip-range=10.96.0.0/16",
    `--tls-cert-file=${file("tls.crt")}`,
    `--tls-private-key-file=${file("tls.key")}`,
    `--cert-dir=${file("run")}`,
    `--token-auth-file=${file("tokens.csv")}`,
    "--authorization-mode=AlwaysAllow",
    "--anonymous-auth=false",
    "--service-account-issuer=https://kubernetes.default.svc",
    `--service-account-key-file=${file("sa.key")}`,
    `--service-account-signing-key-file=${file("sa.key")}`,
    "--disable-admission-plugins=ServiceAccount,TaintNodesByCondition",
    "--enable-priority-and-fairness=false",
    "--profiling=false",
  ];
}

function controllerManager({ file }: Places, options: ClusterOptions): string[] {
  const hpa = { ...HPA_DEFAULTS, ...options.hpa };
  const prefix = "--horizontal-pod-autoscaler";
  return [
    `--kubeconfig=${file("kubeconfig")}`,
    ...ALONE,
    ...HASTE,
    "--use-service-account-credentials=false",
    "--controller-start-interval=0s",
    `--controllers=${CONTROLLERS.join()}`,
    `${prefix}-sync-period=${hpa.syncPeriod}`,
    `${prefix}-downscale-stabilization=${hpa.downscaleStabilization}`,
    `${prefix}-cpu-initialization-period=${hpa.cpuInitializationPeriod}`,
    `${prefix}-initial-readiness-delay=${hpa.initialReadinessDelay}`,
    `${prefix}-tolerance=${hpa.tolerance}`,
  ];
}
