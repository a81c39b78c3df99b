import { Cluster } from "./cluster";
import { SHARED_CRD_SETS } from "./crds";

/** How long an unused cluster waits for the next test file of this process. */
const LINGER_MS = 1500;

let running: Promise<Cluster> | undefined;
let users = 0;
let linger: NodeJS.Timeout | undefined;

/**
 * The cluster that the test files of one process share, for the `describe` that calls this: started
 * by the first that needs it, stopped soon after the last. It has one node with GPUs, every set of
 * custom resources, and an HPA controller that syncs each second. Tests keep apart by namespaces.
 */
export function useCluster(): () => Cluster {
  let cluster: Cluster | undefined;
  before(async function () {
    // The control plane may have to be compiled.
    this.timeout(1_800_000);
    clearTimeout(linger);
    users += 1;
    running ??= Cluster.start({
      nodes: [{}, { gpus: 8 }],
      crds: SHARED_CRD_SETS,
      featureGates: { HPAScaleToZero: true },
    });
    cluster = await running;
  });
  after(() => {
    users -= 1;
    if (users === 0) linger = setTimeout(stop, LINGER_MS);
  });
  return () => {
    if (!cluster) throw new Error("the cluster is there only while tests run");
    return cluster;
  };
}

function stop(): void {
  const stopping = running;
  running = undefined;
  void stopping?.then((cluster) => cluster.stop());
}
