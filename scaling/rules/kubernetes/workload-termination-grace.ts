import {
  container,
  deployment,
  deploymentOf,
  kubernetesTypes,
  podTemplate,
} from "../../check/fixturesKubernetes";
import { defineRule, violation } from "../../check/rule";
import { isKnown, shownValueOf, valueOf, withDefault } from "../../model/field";
import { Workload } from "../../model/kubernetes";
import { UNKNOWN } from "../../model/input";

const DEFAULT_GRACE_SECONDS = 30;

/** A deployment with so long a grace period and a hook that sleeps so long. */
function going(grace: number | typeof UNKNOWN | undefined, sleep: number | typeof UNKNOWN) {
  const hook = { lifecycle: { preStop: { sleep: { seconds: sleep } } } };
  const containers = [container(hook)];
  return deployment({
    template: podTemplate({ containers, terminationGracePeriodSeconds: grace }),
  });
}

export default defineRule({
  id: "workload-termination-grace",
  area: "kubernetes",
  title: "A pod that goes has time for its hook and its longest request",
  severity: "medium",
  level: "advisory",
  rationale:
    "The grace period begins before the preStop hook, not after it: a hook that sleeps as long as the period leaves " +
    "nothing, and the container is killed with the requests that it still computes. Every scale-in then costs answers.",
  fix: "Set terminationGracePeriodSeconds to the sleep of preStop, the longest request, and some seconds more.",
  whenNotToUse: "For workers that take up their work again elsewhere.",
  sources: [
    {
      title: "Pod lifecycle, termination of pods",
      url: "https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination",
    },
    {
      title: "Container lifecycle hooks, execution",
      url: "https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution",
    },
  ],
  on: ["workload"],
  knobs: {
    longestRequestSeconds: {
      type: "number",
      minimum: 0,
      default: 10,
      description: "Seconds that the longest request takes.",
    },
  },
  examples: {
    good: [
      { name: "sixty seconds, of which the hook sleeps ten", declare: [deployment()] },
      { name: "just enough", declare: [going(20, 10)] },
      {
        name: "no hook, and the default of thirty seconds",
        declare: [
          deployment({
            template: podTemplate({
              containers: [container({ lifecycle: undefined })],
              terminationGracePeriodSeconds: undefined,
            }),
          }),
        ],
      },
      {
        name: "requests that take no time worth counting",
        settings: { longestRequestSeconds: 1 },
        declare: [going(11, 10)],
      },
      {
        name: "a DaemonSet, which nothing scales",
        declare: [
          deployment(
            {
              strategy: undefined,
              template: podTemplate({ terminationGracePeriodSeconds: 5 }),
            },
            { type: kubernetesTypes.daemonSet },
          ),
        ],
      },
    ],
    bad: [
      {
        name: "as long as the hook",
        declare: [going(10, 10)],
        finds: ["terminationGracePeriodSeconds is 10", "at least 20", "10 s of preStop"],
      },
      {
        name: "the default, all of which the hook sleeps",
        declare: [going(undefined, 30)],
        finds: ["terminationGracePeriodSeconds is not set", "at least 40", "Kubernetes assumes 30"],
      },
      {
        name: "killed at once",
        declare: [
          deploymentOf({ lifecycle: undefined }),
          deployment(
            {
              template: podTemplate({
                containers: [container({ lifecycle: undefined })],
                terminationGracePeriodSeconds: 0,
              }),
            },
            { name: "killed" },
          ),
        ],
        finds: ["terminationGracePeriodSeconds is 0", "at least 10"],
      },
      {
        name: "long requests",
        settings: { longestRequestSeconds: 120 },
        declare: [deployment()],
        finds: ["terminationGracePeriodSeconds is 60", "at least 130"],
      },
    ],
    unknown: [
      { name: "grace period not known", declare: [going(UNKNOWN, 100)] },
      { name: "sleep not known", declare: [going(30, UNKNOWN)] },
      {
        name: "a hook that does something else",
        declare: [
          deploymentOf({ lifecycle: { preStop: { httpGet: { path: "/drain", port: 8080 } } } }),
        ],
      },
      {
        name: "containers not known",
        declare: [
          deployment({
            template: podTemplate({ containers: UNKNOWN, terminationGracePeriodSeconds: 15 }),
          }),
        ],
      },
    ],
  },
  check: (workload, settings) => {
    const longest = settings.number("longestRequestSeconds");
    const { terminationGracePeriodSeconds: declared } = workload.pod;
    const grace = withDefault(declared, DEFAULT_GRACE_SECONDS);
    if (!workload.scalable || !isKnown(grace)) return [];
    const hook = sleepOf(workload);
    if (grace.value >= hook + longest) return [];
    const parts = hook > 0 ? `, ${hook} s of preStop and ${longest} s of a request` : "";
    const assumed =
      declared.state === "absent" ? `; Kubernetes assumes ${DEFAULT_GRACE_SECONDS}` : "";
    return [violation(declared, `at least ${hook + longest} seconds${parts}${assumed}`)];
  },
});

/** The longest sleep of a hook that is known, since the hooks of all containers run side by side. */
function sleepOf({ pod }: Workload): number {
  const sleeps = (valueOf(pod.containers) ?? []).map(
    ({ preStop }) => shownValueOf(preStop.sleepSeconds) ?? 0,
  );
  return Math.max(0, ...sleeps);
}
