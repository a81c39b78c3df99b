import {
  appMeshRoute,
  httpRoute,
  istioRetries,
  istioRoute,
  meshTypes,
  retryPolicy,
} from "../../check/fixturesMesh";
import { kubernetesObject } from "../../check/fixturesKubernetes";
import { defineRule, Edit, Outcome, RuleSettings, violation } from "../../check/rule";
import { isKnown, shownValueOf } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { MeshRetries, MeshRule } from "../../model/mesh";
import { rulesIn } from "./_rules";
import { sources } from "./_sources";

const oneSecond = { unit: "s", value: 1 };

export default defineRule({
  id: "mesh-retry-bounded",
  area: "mesh",
  title: "Retries are few, and all tries fit into the timeout of the route",
  severity: "high",
  level: "advisory",
  rationale:
    "Each retry of a mesh is another request to servers that have just failed one: with five of them an overload is six times as large. " +
    "Tries that do not fit into the route's timeout are begun and cut off, which is work without an answer.",
  fix: "Allow at most maxAttempts retries, and give the route a timeout of all tries together.",
  whenNotToUse: "For clients that hedge requests on purpose, with a budget of their own.",
  sources: [sources.appMeshRoutes, sources.httpRetry, sources.istioRetry, sources.retryStorms],
  on: ["meshRoute"],
  knobs: {
    maxAttempts: {
      type: "integer",
      minimum: 0,
      default: 3,
      description: "Most tries after the first one.",
    },
  },
  examples: {
    good: [
      { name: "two retries of App Mesh within 15 seconds", declare: [appMeshRoute()] },
      { name: "two of Gateway API", declare: [httpRoute()] },
      { name: "two of Istio", declare: [istioRoute()] },
      {
        name: "three retries that just fit",
        declare: [istioRoute({ retries: { ...istioRetries, attempts: 3 }, timeout: "20s" })],
      },
      { name: "no retries at all", declare: [istioRoute({ retries: undefined })] },
      {
        name: "a timeout of 0s, which is none",
        declare: [istioRoute({ timeout: "0s" })],
      },
      {
        name: "a duration in two units",
        declare: [
          istioRoute({ timeout: "1m30s", retries: { ...istioRetries, perTryTimeout: "30s" } }),
        ],
      },
    ],
    bad: [
      {
        name: "five retries of App Mesh",
        declare: [
          appMeshRoute({
            retryPolicy: { ...retryPolicy, maxRetries: 5, perRetryTimeout: oneSecond },
          }),
        ],
        finds: ["spec.httpRoute.retryPolicy.maxRetries is 5", "at most 3"],
      },
      {
        name: "tries that do not fit, in App Mesh",
        declare: [appMeshRoute({ timeout: { perRequest: { unit: "ms", value: 14999 } } })],
        finds: ["14.999", "at least 15 seconds, the time of 3 tries of 5"],
      },
      {
        name: "of a router by the controller",
        declare: [
          kubernetesObject(meshTypes.routerObject, {
            spec: {
              routes: [
                {
                  name: "a",
                  httpRoute: { retryPolicy: { ...retryPolicy, maxRetries: 4 }, action: {} },
                },
              ],
            },
          }),
        ],
        finds: ["spec.routes[0].httpRoute.retryPolicy.maxRetries is 4"],
      },
      {
        name: "of Gateway API",
        declare: [
          httpRoute({ retry: { attempts: 2 }, timeouts: { request: "10s", backendRequest: "5s" } }),
        ],
        finds: ["spec.rules[0].timeouts.request", "at least 15 seconds"],
      },
      {
        name: "of Istio",
        declare: [istioRoute({ retries: { ...istioRetries, attempts: 10 }, timeout: "60s" })],
        finds: ["spec.http[0].retries.attempts is 10", "at most 3"],
      },
      {
        name: "more than the organization allows",
        settings: { maxAttempts: 1 },
        declare: [istioRoute()],
        finds: ["at most 1"],
      },
    ],
    unknown: [
      { name: "attempts unknown", declare: [istioRoute({ retries: { attempts: UNKNOWN } })] },
      { name: "timeout unknown", declare: [istioRoute({ timeout: UNKNOWN })] },
      { name: "retries unknown", declare: [istioRoute({ retries: UNKNOWN })] },
      { name: "a duration that nobody can read", declare: [istioRoute({ timeout: "soon" })] },
    ],
  },
  check: (route, settings) =>
    rulesIn(route).flatMap((rule) => [...tooMany(rule.retries, settings), ...tooLong(rule)]),
  remedy: (route, settings): readonly Edit[] =>
    rulesIn(route).flatMap(({ retries }) =>
      tooMany(retries, settings).map(({ path }) => ({
        path,
        value: settings.number("maxAttempts"),
      })),
    ),
});

function tooMany(retries: MeshRetries | undefined, settings: RuleSettings): Outcome[] {
  const most = settings.number("maxAttempts");
  if (!retries || !isKnown(retries.attempts) || retries.attempts.value <= most) return [];
  const fix = `set ${retries.attempts.path} to ${most}`;
  return [violation(retries.attempts, `at most ${most} tries after the first one`, fix)];
}

/** A timeout of 0 is none. */
function tooLong({ retries, timeoutSeconds: timeout }: MeshRule): Outcome[] {
  if (!retries || !isKnown(timeout) || timeout.value === 0) return [];
  const { attempts, perTrySeconds } = retries;
  if (!isKnown(attempts) || !isKnown(perTrySeconds)) return [];
  const tries = attempts.value + 1;
  const needed = tries * perTrySeconds.value;
  if (needed <= timeout.value || attempts.value === 0) return [];
  const [most, each] = [shownValueOf(attempts), shownValueOf(perTrySeconds)];
  const why =
    most === undefined || each === undefined ? "" : `, the time of ${most + 1} tries of ${each}`;
  return [violation(timeout, `at least ${needed} seconds${why}`)];
}
