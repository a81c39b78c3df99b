import {
  appMeshObject,
  appMeshRoute,
  httpRoute,
  istioRetries,
  istioRoute,
  retryPolicy,
} from "../../check/fixturesMesh";
import { defineRule, Edit, Outcome, RuleSettings, violation } from "../../check/rule";
import { isAbsent, isKnown, valueOf } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { MeshRetries, MeshRule } from "../../model/mesh";
import { rulesIn } from "./_rules";
import { effectiveTimeout, secondsText, shownSeconds, unsetMeans } from "./_timeouts";
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
      {
        name: "none at all, whatever a try would take",
        declare: [istioRoute({ retries: { attempts: 0, perTryTimeout: "60s" } })],
      },
      { name: "no retries at all", declare: [istioRoute({ retries: undefined })] },
      {
        name: "a timeout of 0s, which is none",
        declare: [istioRoute({ timeout: "0s" })],
      },
      {
        name: "tenths of a second that just fit",
        declare: [
          istioRoute({ timeout: "0.3s", retries: { ...istioRetries, perTryTimeout: "100ms" } }),
        ],
      },
      {
        name: "connections, which have no time for a request",
        declare: [
          appMeshObject("routerObject", {
            routes: [{ name: "a", tcpRoute: { action: { weightedTargets: [] } } }],
          }),
        ],
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
        finds: ["perRequest is 14.999 s", "at least 15 s, the time of 3 tries of 5 s"],
      },
      {
        name: "tries that do not fit into what App Mesh assumes",
        declare: [
          appMeshRoute({
            timeout: undefined,
            retryPolicy: { ...retryPolicy, perRetryTimeout: { unit: "s", value: 10 } },
          }),
        ],
        finds: ["timeout.perRequest is not set", "at least 30 s", "not set means 15 s"],
      },
      {
        name: "of a router by the controller",
        declare: [
          appMeshObject("routerObject", {
            routes: [
              {
                name: "a",
                httpRoute: { retryPolicy: { ...retryPolicy, maxRetries: 4 }, action: {} },
              },
            ],
          }),
        ],
        finds: ["spec.routes[0].httpRoute.retryPolicy.maxRetries is 4"],
      },
      {
        name: "of Gateway API",
        declare: [
          httpRoute({ retry: { attempts: 2 }, timeouts: { request: "10s", backendRequest: "5s" } }),
        ],
        finds: ["spec.rules[0].timeouts.request", "at least 15 s"],
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
      {
        name: "time of a try unknown",
        declare: [istioRoute({ retries: { ...istioRetries, perTryTimeout: UNKNOWN } })],
      },
      { name: "routes unknown", declare: [appMeshRoute({ retryPolicy: UNKNOWN })] },
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
function tooLong(rule: MeshRule): Outcome[] {
  const { retries, timeoutSeconds: declared } = rule;
  const timeout = effectiveTimeout(rule);
  if (!retries || !isKnown(timeout) || timeout.value === 0) return [];
  const { attempts, perTrySeconds } = retries;
  if (!isKnown(attempts) || !isKnown(perTrySeconds) || attempts.value === 0) return [];
  const needed = asWritten((attempts.value + 1) * perTrySeconds.value);
  if (needed <= timeout.value) return [];
  const isSecret = attempts.secret || perTrySeconds.secret;
  const tries = `${attempts.value + 1} tries of ${secondsText(perTrySeconds.value)}`;
  const least = isSecret
    ? "the time of all tries together"
    : `at least ${secondsText(needed)}, the time of ${tries}`;
  const unset = isAbsent(declared) ? unsetMeans(valueOf(timeout)) : "";
  return [violation(declared, `${least}${unset}`, undefined, shownSeconds(declared))];
}

/** Without the rests of binary fractions: three times 0.1 is 0.3. */
function asWritten(seconds: number): number {
  return Math.round(seconds * 1_000_000) / 1_000_000;
}
