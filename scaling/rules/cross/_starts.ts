import { RuleSettings } from "../../check/rule";
import { Field, isKnown, known, notKnown, withDefault } from "../../model/field";
import { Container, Probe, runningContainers, Workload } from "../../model/kubernetes";

/** Knobs of rules that compare waits with the time that a pod takes to start. */
export const startKnobs = {
  startupSeconds: {
    type: "number",
    minimum: 0,
    default: 0,
    description: "What a pod takes from its creation until it serves; 0 means what its probes say.",
  },
  probeShare: {
    type: "number",
    minimum: 0,
    maximum: 1,
    default: 0.5,
    description:
      "Share of the time that a startup probe allows that a start is taken to need; probes allow for more.",
  },
} as const;

/** Seconds until a pod serves, as its slowest container has it. */
export function startOf({ pod }: Workload, settings: RuleSettings): Field<number> {
  const given = settings.number("startupSeconds");
  if (given > 0) return known(given, pod.path);
  const containers = runningContainers(pod);
  if (!isKnown(containers)) return notKnown(containers.path);
  const share = settings.number("probeShare");
  let slowest = known(0, pod.path, containers.secret);
  for (const container of containers.value) {
    const seconds = startOfContainer(container, share);
    if (!isKnown(seconds)) return notKnown(seconds.path);
    const secret = slowest.secret || seconds.secret;
    slowest = known(Math.max(slowest.value, seconds.value), pod.path, secret);
  }
  return slowest;
}

/** Nothing counts before the startup probe; without one, the readiness probe waits by itself. */
function startOfContainer(container: Container, share: number): Field<number> {
  const { startupProbe, readinessProbe } = container;
  if (startupProbe.presence.state === "unknown") return notKnown(startupProbe.path);
  if (isKnown(startupProbe.presence)) return allowed(startupProbe, share);
  if (readinessProbe.presence.state === "unknown") return notKnown(readinessProbe.path);
  return withDefault(readinessProbe.initialDelaySeconds, 0);
}

/** Kubernetes assumes ten seconds and three failures. */
function allowed(probe: Probe, share: number): Field<number> {
  const delay = withDefault(probe.initialDelaySeconds, 0);
  const period = withDefault(probe.periodSeconds, 10);
  const failures = withDefault(probe.failureThreshold, 3);
  if (!isKnown(delay) || !isKnown(period) || !isKnown(failures)) return notKnown(probe.path);
  const secret = delay.secret || period.secret || failures.secret;
  return known(delay.value + share * period.value * failures.value, probe.path, secret);
}
