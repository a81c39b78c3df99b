import {
  container,
  deployment,
  deploymentOf,
  kubernetesService,
  podTemplate,
} from "../../check/fixturesKubernetes";
import { defineRule } from "../../check/rule";
import { Input, UNKNOWN } from "../../model/input";
import { byName, leadingNowhere } from "./_services";

const to = (targetPort: Input, more = {}) =>
  kubernetesService({ ports: [{ port: 80, targetPort, ...more }] });

export default defineRule({
  id: "service-port-matches",
  area: "kubernetes",
  title: "A Service sends to a named port that its pods have",
  severity: "critical",
  level: "mandatory",
  rationale:
    "A name that no container gives to a port leads nowhere: the pods are ready, the Service has no port to send to, " +
    "and every request fails while the autoscaler sees no load at all. Names count only with their protocol.",
  fix: "Set targetPort to the name of a port of the container, or give the container's port that name.",
  whenNotToUse:
    "Where the port belongs to a container that is added to the pods later, as by a mesh.",
  sources: [
    {
      title: "Services, field targetPort",
      url: "https://kubernetes.io/docs/concepts/services-networking/service/#field-spec-ports",
    },
    {
      title: "Kubernetes, how a named port is found",
      url: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/api/v1/pod/util.go",
    },
  ],
  on: ["kubernetesService"],
  examples: {
    good: [
      { name: "a name that the container has", declare: [deployment(), kubernetesService()] },
      { name: "a number, which another rule judges", declare: [deployment(), to(9090)] },
      {
        name: "the name of a sidecar's port",
        declare: [
          deployment({
            template: podTemplate({
              initContainers: [
                {
                  name: "proxy",
                  image: "proxy:1",
                  restartPolicy: "Always",
                  ports: [{ name: "proxy", containerPort: 15001 }],
                },
              ],
            }),
          }),
          to("proxy"),
        ],
      },
      {
        name: "pods of another namespace",
        declare: [
          deployment(),
          kubernetesService(
            { ports: [{ port: 80, targetPort: "grpc" }] },
            { metadata: { namespace: "elsewhere" } },
          ),
        ],
      },
    ],
    bad: [
      {
        name: "a name that no container has",
        declare: [deployment(), to("grpc")],
        finds: ['targetPort is "grpc"', '8080 "http"', 'Deployment "ml-model"'],
      },
      {
        name: "a container without ports",
        declare: [deploymentOf({ ports: undefined }), kubernetesService()],
        finds: ['targetPort is "http"', "none has one"],
      },
      {
        name: "the name under another protocol",
        declare: [deployment(), to("http", { protocol: "UDP" })],
        finds: ['targetPort is "http"'],
      },
      {
        name: "the name in an init container that has ended by then",
        declare: [
          deployment({
            template: podTemplate({
              initContainers: [
                { name: "load", image: "load:1", ports: [{ name: "grpc", containerPort: 9000 }] },
              ],
            }),
          }),
          to("grpc"),
        ],
        finds: ['targetPort is "grpc"'],
      },
    ],
    unknown: [
      { name: "target not known", declare: [deployment(), to(UNKNOWN)] },
      {
        name: "ports of the service not known",
        declare: [deployment(), kubernetesService({ ports: UNKNOWN })],
      },
      {
        name: "ports of the container not known",
        declare: [deploymentOf({ ports: UNKNOWN }), to("grpc")],
      },
      {
        name: "name of the container's port not known",
        declare: [deploymentOf({ ports: [{ name: UNKNOWN, containerPort: 8080 }] }), to("grpc")],
      },
      {
        name: "protocol not known",
        declare: [deployment(), to("http", { protocol: UNKNOWN })],
      },
      {
        name: "selector not known",
        declare: [
          deployment(),
          kubernetesService({ selector: UNKNOWN, ports: [{ port: 80, targetPort: "grpc" }] }),
        ],
      },
      {
        name: "whether a container is a sidecar is not known",
        declare: [
          deployment({
            template: podTemplate({
              initContainers: [
                container({
                  restartPolicy: UNKNOWN,
                  ports: [{ name: "grpc", containerPort: 9000 }],
                }),
              ],
            }),
          }),
          to("grpc"),
        ],
      },
    ],
  },
  checkInStack: (service, model) => leadingNowhere(service, model, byName),
});
