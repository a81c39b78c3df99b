import {
  deployment,
  hpa,
  kubernetesService,
  prometheusTrigger,
  scaledObject,
} from "../../check/fixturesKubernetes";
import {
  appMeshRoute,
  httpRoute,
  istioRetries,
  istioRoute,
  retryPolicy,
  virtualNode,
} from "../../check/fixturesMesh";
import { matchesGlob } from "../../check/glob";
import { defineRule, Outcome, RuleSettings, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { isKnown, knownTo, shownValueOf } from "../../model/field";
import { InputObject, UNKNOWN } from "../../model/input";
import { HorizontalScaler, Workload } from "../../model/kubernetes";
import { MeshRoute, MeshRule } from "../../model/mesh";
import { scalerName } from "../kubernetes/_scaled";
import { isLatencyQuery } from "../kubernetes/_hpaLatency";
import { textOf } from "../kubernetes/_hpaSignals";
import { rulesIn } from "./_rules";
import { sources } from "./_sources";

const requests = (name: string | typeof UNKNOWN): InputObject => ({
  type: "Pods",
  pods: { metric: { name }, target: { type: "AverageValue", averageValue: "50" } },
});
const byRequests = [
  deployment(),
  kubernetesService(),
  hpa({ metrics: [requests("http_requests_per_second")] }),
];
const fiveTimes = { retries: { ...istioRetries, attempts: 4 } };

export default defineRule({
  id: "mesh-retry-amplifies-scaling",
  area: "mesh",
  title: "Retries do not multiply the rate that a scaler counts",
  severity: "medium",
  level: "advisory",
  rationale:
    "A proxy that tries again after an error of the server sends each request up to attempts + 1 times, and a scaler on the rate of requests counts every " +
    "try. A dependency that fails then looks like a load several times as large, and drives the workload to its maximum, where it helps nobody.",
  fix: "Retry only what no server has worked on (connect-failure, refused-stream), lower the attempts, or scale on requests in flight.",
  whenNotToUse:
    "Where the rate is counted before the proxies, as by a gateway that does not retry.",
  sources: [
    sources.retryStorms,
    sources.istioRetry,
    sources.appMeshBestPractices,
    sources.hpaAlgorithm,
  ],
  on: ["meshRoute"],
  knobs: {
    maxAmplification: {
      type: "number",
      minimum: 1,
      default: 3,
      description: "Most times that one request may be counted: attempts and the first one.",
    },
    ratePatterns: {
      type: "array",
      items: { type: "string" },
      default: ["*requests*per*second*", "*request*rate*", "*rps*", "*qps*", "*rate(*request*"],
      description:
        "Globs over names of metrics and queries, in lower case, that count requests in a time.",
    },
  },
  examples: {
    good: [
      { name: "two retries", declare: [...byRequests, istioRoute()] },
      {
        name: "many retries of lost connections alone",
        declare: [
          ...byRequests,
          istioRoute({ retries: { ...istioRetries, attempts: 9, retryOn: "connect-failure" } }),
        ],
      },
      {
        name: "many retries of lost connections alone, in App Mesh",
        declare: [
          ...byRequests,
          virtualNode(),
          appMeshRoute({
            retryPolicy: {
              maxRetries: 9,
              perRetryTimeout: { unit: "s", value: 1 },
              tcpRetryEvents: ["connection-error"],
            },
          }),
        ],
      },
      {
        name: "many retries, and a scaler on CPU",
        declare: [deployment(), kubernetesService(), hpa(), istioRoute(fiveTimes)],
      },
      {
        name: "many retries, and a scaler on requests in flight",
        declare: [
          deployment(),
          kubernetesService(),
          hpa({ metrics: [requests("requests_in_flight")] }),
          istioRoute(fiveTimes),
        ],
      },
      {
        name: "many retries, and a scaler on a percentile made of rates",
        declare: [
          deployment(),
          kubernetesService(),
          scaledObject({
            triggers: [
              {
                ...prometheusTrigger,
                metadata: {
                  query: "histogram_quantile(0.95, rate(http_request_duration_seconds_bucket[1m]))",
                },
              },
            ],
          }),
          istioRoute(fiveTimes),
        ],
      },
    ],
    bad: [
      {
        name: "four retries of errors, in Istio",
        declare: [...byRequests, istioRoute(fiveTimes)],
        finds: [
          "spec.http[0].retries.attempts is 4",
          "at most 2",
          "which scales on the rate of requests",
        ],
      },
      {
        name: "in Gateway API",
        declare: [...byRequests, httpRoute({ retry: { attempts: 3, codes: [503] } })],
        finds: ["spec.rules[0].retry.attempts is 3"],
      },
      {
        name: "in App Mesh, by the DNS name of its node",
        declare: [
          ...byRequests,
          virtualNode(),
          appMeshRoute({ retryPolicy: { ...retryPolicy, maxRetries: 3 } }),
        ],
        finds: ["spec.httpRoute.retryPolicy.maxRetries is 3"],
      },
      {
        name: "in KEDA, by its query",
        declare: [deployment(), kubernetesService(), scaledObject(), istioRoute(fiveTimes)],
        finds: ['ScaledObject "ml-model"'],
      },
      {
        name: "less than the organization allows",
        settings: { maxAmplification: 2 },
        declare: [...byRequests, istioRoute()],
        finds: ["at most 1"],
      },
    ],
    unknown: [
      {
        name: "attempts unknown",
        declare: [...byRequests, istioRoute({ retries: { ...istioRetries, attempts: UNKNOWN } })],
      },
      {
        name: "events of App Mesh unknown",
        declare: [
          ...byRequests,
          virtualNode(),
          appMeshRoute({
            retryPolicy: { ...retryPolicy, maxRetries: 3, httpRetryEvents: UNKNOWN },
          }),
        ],
      },
      {
        name: "conditions unknown",
        declare: [
          ...byRequests,
          istioRoute({ retries: { ...fiveTimes.retries, retryOn: UNKNOWN } }),
        ],
      },
      {
        name: "metric unknown",
        declare: [
          deployment(),
          kubernetesService(),
          hpa({ metrics: [requests(UNKNOWN)] }),
          istioRoute(fiveTimes),
        ],
      },
      { name: "workload of another program", declare: [istioRoute(fiveTimes)] },
      {
        name: "query unknown",
        declare: [
          deployment(),
          kubernetesService(),
          scaledObject({
            triggers: [
              { ...prometheusTrigger, metadata: { ...prometheusTrigger.metadata, query: UNKNOWN } },
            ],
          }),
          istioRoute(fiveTimes),
        ],
      },
    ],
  },
  checkInStack: (route, model, settings) =>
    rulesIn(route).flatMap((rule) => amplified(route, rule, model, settings)),
});

function amplified(
  route: MeshRoute,
  { retries, targets }: MeshRule,
  model: ScalingModel,
  settings: RuleSettings,
): Outcome[] {
  const most = settings.number("maxAmplification");
  if (!retries || !isKnown(targets) || !isKnown(retries.attempts)) return [];
  const { attempts, onServerErrors } = retries;
  if (attempts.value + 1 <= most || !knownTo(onServerErrors, (on) => on)) return [];
  const workloads = targets.value.flatMap((target) => model.mesh.behind(route, target).workloads);
  const scaler = workloads.map((workload) => onRate(workload, model, settings)).find(Boolean);
  if (scaler === undefined) return [];
  const allowed = `at most ${Math.floor(most - 1)} before ${scalerName(scaler)}, which scales on the rate of requests`;
  return [violation(attempts, allowed)];
}

/** A scaler of the workload that counts requests in a time. */
function onRate(
  workload: Workload,
  model: ScalingModel,
  settings: RuleSettings,
): HorizontalScaler | undefined {
  const { hpas, scaledObjects } = model.kubernetes.scalersOf(workload);
  const globs = settings.list("ratePatterns");
  const counts = (text: string): boolean =>
    !isLatencyQuery(text) && globs.some((glob) => matchesGlob(glob, text.toLowerCase()));
  return [...hpas.linked, ...scaledObjects.linked].find((scaler) =>
    signalTexts(scaler).some(counts),
  );
}

/** Names of metrics and queries, as far as they are known and no secret. */
function signalTexts(scaler: HorizontalScaler): readonly string[] {
  if (scaler.kind === "horizontalPodAutoscaler") {
    const metrics = isKnown(scaler.metrics) ? scaler.metrics.value : [];
    return metrics.flatMap(({ type, name }) =>
      knownTo(type, (each) => each.endsWith("Resource")) ? [] : (shownValueOf(name) ?? []),
    );
  }
  const triggers = isKnown(scaler.triggers) ? scaler.triggers.value : [];
  return triggers.flatMap(({ metadata }) =>
    ["query", "metricName"].flatMap((key) => shownValueOf(textOf(metadata, key)) ?? []),
  );
}
