import {
  appMeshObject,
  appMeshRoute,
  httpRoute,
  istioRetries,
  istioRoute,
  retryPolicy,
  virtualNode,
} from "../../check/fixturesMesh";
import { defineRule, Outcome, violation } from "../../check/rule";
import { isAbsent, isKnown } from "../../model/field";
import { MeshNode, MeshRoute } from "../../model/mesh";
import { UNKNOWN } from "../../model/input";
import { rulesIn } from "./_rules";
import { effectiveTimeout, secondsText, shownSeconds, Timeout, unsetMeans } from "./_timeouts";
import { sources } from "./_sources";

const tcpRoutes = {
  routes: [{ name: "a", tcpRoute: { action: { weightedTargets: [] } } }],
};
const milliseconds = (value: number) => ({ perRequest: { unit: "ms", value } });

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
      {
        name: "connections, of which no request has a timeout",
        settings: { inferenceSeconds: 60 },
        declare: [
          appMeshObject("routerObject", tcpRoutes),
          virtualNode({ portMapping: { port: 8080, protocol: "tcp" } }),
        ],
      },
      { name: "0s, which is none", declare: [istioRoute({ timeout: "0s", retries: undefined })] },
    ],
    bad: [
      {
        name: "half a second in App Mesh",
        declare: [appMeshRoute({ timeout: milliseconds(500) })],
        finds: ["spec.httpRoute.timeout.perRequest is 0.5 s", "at least 1 s"],
      },
      {
        name: "of a listener",
        declare: [virtualNode({ timeout: { http: milliseconds(250) } })],
        finds: ["spec.listeners[0].timeout.http.perRequest is 0.25 s"],
      },
      {
        name: "of each try",
        declare: [
          appMeshRoute({
            retryPolicy: { ...retryPolicy, perRetryTimeout: { unit: "ms", value: 900 } },
          }),
        ],
        finds: ["spec.httpRoute.retryPolicy.perRetryTimeout is 0.9 s"],
      },
      {
        name: "of each try in Istio",
        declare: [istioRoute({ retries: { ...istioRetries, perTryTimeout: "300ms" } })],
        finds: ["spec.http[0].retries.perTryTimeout is 0.3 s"],
      },
      {
        name: "in Gateway API, for models that take a minute",
        settings: { inferenceSeconds: 60 },
        declare: [httpRoute()],
        finds: [
          "spec.rules[0].timeouts.request is 15 s",
          "spec.rules[0].timeouts.backendRequest is 5 s",
        ],
      },
      {
        name: "App Mesh without a timeout, which is 15 seconds",
        settings: { inferenceSeconds: 60 },
        declare: [appMeshRoute({ timeout: undefined, retryPolicy: undefined })],
        finds: [
          "spec.httpRoute.timeout.perRequest is not set",
          "at least 60 s; not set means 15 s",
        ],
      },
      {
        name: "a listener without one, which is 15 seconds too",
        settings: { inferenceSeconds: 60 },
        declare: [virtualNode()],
        finds: ["spec.listeners[0].timeout is not set", "at least 60 s; not set means 15 s"],
      },
    ],
    unknown: [
      { name: "timeout unknown", declare: [istioRoute({ timeout: UNKNOWN, retries: undefined })] },
      {
        name: "protocol of a listener unknown",
        settings: { inferenceSeconds: 60 },
        declare: [virtualNode({ portMapping: { port: 8080, protocol: UNKNOWN } })],
      },
      { name: "listener's timeout unknown", declare: [virtualNode({ timeout: UNKNOWN })] },
    ],
  },
  check: (subject, settings) => {
    const least = settings.number("inferenceSeconds");
    const timeouts = subject.kind === "meshNode" ? ofNode(subject) : ofRoute(subject);
    return timeouts.flatMap((timeout) => tooShort(timeout, least));
  },
});

function ofRoute(route: MeshRoute): readonly Timeout[] {
  return rulesIn(route).flatMap((rule) => [
    rule,
    ...(rule.retries
      ? [{ timeoutSeconds: rule.retries.perTrySeconds, assumedTimeoutSeconds: undefined }]
      : []),
  ]);
}

function ofNode({ listeners }: MeshNode): readonly Timeout[] {
  return isKnown(listeners) ? listeners.value : [];
}

function tooShort(timeout: Timeout, least: number): Outcome[] {
  const counted = effectiveTimeout(timeout);
  if (!isKnown(counted) || counted.value === 0 || counted.value >= least) return [];
  const declared = timeout.timeoutSeconds;
  const unset = isAbsent(declared) ? unsetMeans(counted.value) : "";
  const allowed = `at least ${secondsText(least)}${unset}`;
  return [violation(declared, allowed, undefined, shownSeconds(declared))];
}
