import { Outcome, violation } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { Field, isKnown, knownTo, show, withDefault } from "../../model/field";
import {
  Container,
  ContainerPort,
  KubernetesService,
  runningContainers,
  ServicePort,
  Workload,
} from "../../model/kubernetes";
import { named } from "./_scaled";

/** What of a port of a service is looked for among the ports of the containers. */
export type Wanted = (port: ServicePort) => { readonly text: string } | undefined;

/** A port is sent to by name, which some container must have. */
export const byName: Wanted = ({ targetPort }) =>
  isKnown(targetPort) && !isNumber(targetPort.value) ? { text: targetPort.value } : undefined;

/** A port is sent to by number, that of the service itself where nothing else is said. */
export const byNumber: Wanted = ({ targetPort, port }) => {
  const target: Field<string | number> = targetPort.state === "absent" ? port : targetPort;
  const text = isKnown(target) ? String(target.value) : "";
  return isNumber(text) ? { text } : undefined;
};

/** Ports of a service that lead to no declared port of the pods behind it. */
export function leadingNowhere(
  service: KubernetesService,
  model: ScalingModel,
  wanted: Wanted,
): Outcome[] {
  if (!isKnown(service.ports)) return [];
  const ports = service.ports.value;
  return model.kubernetes.workloadsBehind(service).linked.flatMap((workload) => {
    const declared = declaredPorts(workload);
    if (declared === undefined) return [];
    return ports.flatMap((port) => nowhere(port, declared, workload, wanted));
  });
}

function nowhere(
  port: ServicePort,
  declared: readonly ContainerPort[],
  workload: Workload,
  wanted: Wanted,
): Outcome[] {
  const target = wanted(port);
  if (target === undefined || declared.some((each) => mayBe(each, port, target.text))) return [];
  const field = port.targetPort.state === "absent" ? port.port : port.targetPort;
  const there = declared.map(portText).join(", ");
  const allowed = `a port of the pods of ${named(workload.objectKind, workload)}: ${there || "none has one"}`;
  return [violation(field, allowed)];
}

/** All ports of the containers that run, if all are known. */
function declaredPorts({ pod }: Workload): readonly ContainerPort[] | undefined {
  const containers = runningContainers(pod);
  if (!isKnown(containers) || containers.value.some(hasUnknownPorts)) return undefined;
  return containers.value.flatMap(({ ports }) => (isKnown(ports) ? ports.value : []));
}

function hasUnknownPorts({ ports }: Container): boolean {
  return ports.state === "unknown";
}

/** Whether a container's port may be the one meant; names count only together with the protocol. */
function mayBe({ name, containerPort, protocol }: ContainerPort, port: ServicePort, text: string) {
  const [own, other] = [withDefault(protocol, "TCP"), withDefault(port.protocol, "TCP")];
  if (isKnown(own) && isKnown(other) && own.value !== other.value) return false;
  if (!isNumber(text)) return name.state === "unknown" || knownTo(name, (each) => each === text);
  return (
    containerPort.state === "unknown" || knownTo(containerPort, (number) => String(number) === text)
  );
}

function portText({ name, containerPort, protocol }: ContainerPort): string {
  const number = protocol.state === "absent" ? "" : `/${unquoted(show(protocol))}`;
  const called = name.state === "absent" ? "" : ` ${show(name)}`;
  return `${show(containerPort)}${number}${called}`;
}

function unquoted(text: string): string {
  return text.replaceAll('"', "");
}

function isNumber(text: string): boolean {
  return /^\d+$/.test(text);
}
