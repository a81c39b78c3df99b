import { deployment, deploymentOf, kubernetesService } from "../../check/fixturesKubernetes";
import { defineRule } from "../../check/rule";
import type { ScalingModel } from "../../link/scalingModel";
import { knownTo, valueOf } from "../../model/field";
import { KubernetesService, runningContainers, Workload } from "../../model/kubernetes";
import { Input, UNKNOWN } from "../../model/input";
import { byNumber, leadingNowhere } from "./_services";

const to = (targetPort: Input, port: Input = 80) =>
  kubernetesService({ ports: [{ port, targetPort }] });

export default defineRule({
  id: "service-port-declared",
  area: "kubernetes",
  title: "A Service sends to a number among the ports that its pods declare",
  severity: "high",
  level: "advisory",
  rationale:
    "A Service without targetPort sends to its own port, and a number with a slip in it to nobody: connections are " +
    "refused while every pod is ready. A container may listen on more ports than it declares, so this is no proof, but " +
    "one that declares some and not this one is the classic mistake.",
  fix: "Set targetPort to the port on which the container listens, best by its name.",
  whenNotToUse: "Where containers listen on ports that they do not declare.",
  sources: [
    {
      title: "Services, field targetPort",
      url: "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
    },
    {
      title: "Debug Services, is the Service defined correctly",
      url: "https://kubernetes.io/docs/tasks/debug/debug-application/debug-service/#is-the-service-defined-correctly",
    },
  ],
  on: ["kubernetesService"],
  examples: {
    good: [
      { name: "the number of the container's port", declare: [deployment(), to(8080)] },
      { name: "the number as a text", declare: [deployment(), to("8080")] },
      { name: "a name, which another rule judges", declare: [deployment(), kubernetesService()] },
      {
        name: "the service's own port, which the container has too",
        declare: [deployment(), kubernetesService({ ports: [{ port: 8080 }] })],
      },
      {
        name: "a container with an empty list of ports",
        declare: [deploymentOf({ ports: [] }), to(9090)],
      },
      {
        name: "a container that declares no ports",
        declare: [deploymentOf({ ports: undefined }), to(9090)],
      },
    ],
    bad: [
      {
        name: "a slip in the number",
        declare: [deployment(), to(8000)],
        finds: ['targetPort is "8000"', '8080 "http"'],
      },
      {
        name: "no target, so that the service's own port is meant",
        declare: [deployment(), kubernetesService({ ports: [{ port: 80 }] })],
        finds: ["ports[0].port is 80", '8080 "http"'],
      },
    ],
    unknown: [
      { name: "target not known", declare: [deployment(), to(UNKNOWN)] },
      {
        name: "no target, and the port not known",
        declare: [deployment(), kubernetesService({ ports: [{ port: UNKNOWN }] })],
      },
      {
        name: "ports of the container not known",
        declare: [deploymentOf({ ports: UNKNOWN }), to(8000)],
      },
      {
        name: "number of the container's port not known",
        declare: [deploymentOf({ ports: [{ containerPort: UNKNOWN }] }), to(8000)],
      },
      {
        name: "selector not known",
        declare: [
          deployment(),
          kubernetesService({ selector: UNKNOWN, ports: [{ port: 80, targetPort: 8000 }] }),
        ],
      },
    ],
  },
  checkInStack: (service, model) =>
    allDeclare(service, model) ? leadingNowhere(service, model, byNumber) : [],
});

/** Whether the pods behind a service declare ports at all, which they need not. */
function allDeclare(service: KubernetesService, model: ScalingModel): boolean {
  return model.kubernetes.workloadsBehind(service).linked.every(declaresPorts);
}

function declaresPorts({ pod }: Workload): boolean {
  const containers = valueOf(runningContainers(pod)) ?? [];
  return containers.some(({ ports }) => knownTo(ports, (all) => all.length > 0));
}
