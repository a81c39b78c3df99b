import {
  appMeshRoute,
  httpRoute,
  istioRetries,
  istioRoute,
  listeners,
  retryPolicy,
  virtualNode,
} from "../../check/fixturesMesh";
import { defineRule, Outcome, violation } from "../../check/rule";
import { Field, isAbsent, isKnown, known } from "../../model/field";
import { MeshNode, MeshRoute } from "../../model/mesh";
import { UNKNOWN } from "../../model/input";
import { rulesIn } from "./_rules";
import { sources } from "./_sources";

const milliseconds = (value: number) => ({ perRequest: { unit: "ms", value } });

/** What App Mesh waits where a route does not say. */
const appMeshSeconds = 15;

export default defineRule({
  id: "mesh-timeout-covers-inference",
  area: "mesh",
  title: "Timeouts of the mesh are not shorter than inference takes",
  severity: "high",
  level: "advisory",
  rationale:
    "A timeout below the slowest requests of a model cuts off answers that were almost done: the work is paid for, the client gets an error, " +
    "and with retries the same work begins again. Language models and batches take longer than the defaults of meshes allow.",
  fix: "Set the timeout of the route, of each try and of the listener above the 99th percentile of the model's latency; 60 seconds cover what SageMaker allows in real time.",
  whenNotToUse:
    "Where a late answer is worth nothing, as in auctions: set inferenceSeconds to what still counts.",
  sources: [sources.appMeshRoutes, sources.httpTimeouts, sources.istioRetry],
  on: ["meshRoute", "meshNode"],
  knobs: {
    inferenceSeconds: {
      type: "number",
      minimum: 0,
      default: 1,
      description: "99th percentile of the latency of your models, in seconds.",
    },
  },
  examples: {
    good: [
      { name: "15 seconds in App Mesh", declare: [appMeshRoute(), virtualNode()] },
      { name: "in Gateway API", declare: [httpRoute()] },
      {
        name: "in Istio, which waits for ever unless it is told",
        declare: [istioRoute({ timeout: undefined, retries: undefined })],
      },
      { name: "just enough", declare: [istioRoute({ timeout: "1s", retries: undefined })] },
      { name: "0s, which is none", declare: [istioRoute({ timeout: "0s", retries: undefined })] },
    ],
    bad: [
      {
        name: "half a second in App Mesh",
        declare: [appMeshRoute({ timeout: milliseconds(500) })],
        finds: ["spec.httpRoute.timeout.perRequest is 0.5", "at least 1 second"],
      },
      {
        name: "of a listener",
        declare: [virtualNode({ timeout: { http: milliseconds(250) } })],
        finds: ["spec.listeners[0].timeout.http.perRequest is 0.25"],
      },
      {
        name: "of each try",
        declare: [
          appMeshRoute({
            retryPolicy: { ...retryPolicy, perRetryTimeout: { unit: "ms", value: 900 } },
          }),
        ],
        finds: ["spec.httpRoute.retryPolicy.perRetryTimeout is 0.9"],
      },
      {
        name: "of each try in Istio",
        declare: [istioRoute({ retries: { ...istioRetries, perTryTimeout: "300ms" } })],
        finds: ["spec.http[0].retries.perTryTimeout is 0.3"],
      },
      {
        name: "in Gateway API, for models that take a minute",
        settings: { inferenceSeconds: 60 },
        declare: [httpRoute()],
        finds: [
          "spec.rules[0].timeouts.request is 15",
          "spec.rules[0].timeouts.backendRequest is 5",
        ],
      },
      {
        name: "App Mesh without a timeout, which is 15 seconds",
        settings: { inferenceSeconds: 60 },
        declare: [appMeshRoute({ timeout: undefined, retryPolicy: undefined })],
        finds: ["is not set", "not set means 15"],
      },
    ],
    unknown: [
      { name: "timeout unknown", declare: [istioRoute({ timeout: UNKNOWN, retries: undefined })] },
      { name: "listeners unknown", declare: [virtualNode({ timeout: UNKNOWN })] },
      {
        name: "no such thing as a listener's timeout",
        declare: [virtualNode({ listeners: listeners() })],
      },
    ],
  },
  check: (subject, settings) => {
    const least = settings.number("inferenceSeconds");
    const timeouts = subject.kind === "meshNode" ? ofNode(subject) : ofRoute(subject);
    return timeouts.flatMap((timeout) => tooShort(timeout, least));
  },
});

interface Timeout {
  readonly seconds: Field<number>;
  /** What counts where it is not set. */
  readonly assumed?: number;
}

function ofRoute(route: MeshRoute): readonly Timeout[] {
  const assumed = route.mesh === "App Mesh" ? { assumed: appMeshSeconds } : {};
  return rulesIn(route).flatMap(({ timeoutSeconds, retries }) => [
    { seconds: timeoutSeconds, ...assumed },
    ...(retries ? [{ seconds: retries.perTrySeconds }] : []),
  ]);
}

function ofNode({ listeners: declared }: MeshNode): readonly Timeout[] {
  if (!isKnown(declared)) return [];
  return declared.value.map(({ timeoutSeconds }) => ({ seconds: timeoutSeconds }));
}

function tooShort({ seconds, assumed }: Timeout, least: number): Outcome[] {
  const counted =
    isAbsent(seconds) && assumed !== undefined ? known(assumed, seconds.path) : seconds;
  if (!isKnown(counted) || counted.value === 0 || counted.value >= least) return [];
  const unset = isAbsent(seconds) ? `; not set means ${assumed}` : "";
  return [violation(seconds, `at least ${least} second${least === 1 ? "" : "s"}${unset}`)];
}
