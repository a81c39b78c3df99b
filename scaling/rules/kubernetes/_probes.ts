import { Outcome, violation } from "../../check/rule";
import {
  Field,
  isKnown,
  known,
  knownTo,
  notKnown,
  shownValueOf,
  withDefault,
} from "../../model/field";
import { Container, Probe } from "../../model/kubernetes";

/** Containers that take requests, as far as their ports say so, and never tell when they can. */
export function notServing(containers: readonly Container[]): Outcome[] {
  return serving(containers)
    .filter(({ readinessProbe }) => readinessProbe.presence.state === "absent")
    .map((container) =>
      violation(
        container.readinessProbe.presence,
        `a probe that tells when container ${quoted(container)} can take requests`,
      ),
    );
}

/** Those with ports; the first where none has any and none has a probe. */
function serving(containers: readonly Container[]): readonly Container[] {
  if (containers.some(({ ports }) => ports.state === "unknown")) return [];
  const open = containers.filter(({ ports }) => knownTo(ports, (all) => all.length > 0));
  if (open.length > 0) return open;
  const isBare = containers.every(
    ({ readinessProbe }) => readinessProbe.presence.state === "absent",
  );
  return isBare ? containers.slice(0, 1) : [];
}

/** A liveness probe that counts from the first second, with nothing to hold it back. */
export function withoutStartup({ livenessProbe, startupProbe }: Container): Outcome[] {
  if (!isKnown(livenessProbe.presence) || startupProbe.presence.state !== "absent") return [];
  if (!knownTo(withDefault(livenessProbe.initialDelaySeconds, 0), (delay) => delay === 0))
    return [];
  const patience = patienceOf(livenessProbe);
  const after = isKnown(patience) && !patience.secret ? ` after ${patience.value} seconds` : "";
  const allowed = `a probe that waits for the model, or livenessProbe.initialDelaySeconds; what still loads is killed${after}`;
  return [violation(startupProbe.presence, allowed)];
}

/** A container that is killed before so many seconds of loading are over. */
export function shortOfLoad(
  { livenessProbe, startupProbe }: Container,
  seconds: number,
): Outcome[] {
  const judge = isKnown(startupProbe.presence) ? startupProbe : livenessProbe;
  if (startupProbe.presence.state === "unknown" || !isKnown(judge.presence)) return [];
  const patience = patienceOf(judge);
  if (!isKnown(patience) || patience.value >= seconds) return [];
  const seen = patience.secret ? "too short" : `${patience.value} seconds long`;
  const allowed = `at least ${seconds} seconds of initialDelaySeconds + periodSeconds x failureThreshold`;
  return [violation(judge.presence, allowed, undefined, seen)];
}

/** How long a probe fails before the container is killed, with what Kubernetes assumes. */
function patienceOf(probe: Probe): Field<number> {
  const { path } = probe;
  const parts = [
    withDefault(probe.initialDelaySeconds, 0),
    withDefault(probe.periodSeconds, 10),
    withDefault(probe.failureThreshold, 3),
  ] as const;
  const [delay, period, failures] = parts;
  if (!isKnown(delay) || !isKnown(period) || !isKnown(failures)) return notKnown(path);
  const secret = parts.some((part) => isKnown(part) && part.secret);
  return known(delay.value + period.value * failures.value, path, secret);
}

function quoted({ name }: Container): string {
  return JSON.stringify(shownValueOf(name) ?? "");
}
