import { appMeshObject, meshTypes, virtualNode } from "../../check/fixturesMesh";
import { declare } from "../../check/declare";
import { defineRule, violation } from "../../check/rule";
import { isKnown } from "../../model/field";
import { UNKNOWN } from "../../model/input";
import { sources } from "./_sources";

export default defineRule({
  id: "mesh-health-check-listener",
  area: "mesh",
  title: "Listeners of virtual nodes have a health check and limits of their connections",
  severity: "medium",
  level: "advisory",
  rationale:
    "Without a health check a proxy sends requests to a server that is still loading its model. Without limits of the connection pool a slow " +
    "server gets all that comes: its queue grows until every request in it is too old.",
  fix: "Give each listener healthCheck and connectionPool; maxPendingRequests is about what a server can answer within the timeout.",
  whenNotToUse: "Where something else bounds what a server gets, as a queue of its own.",
  sources: [sources.appMeshNodes, sources.appMeshBestPractices],
  on: ["meshNode"],
  examples: {
    good: [{ name: "both", declare: [virtualNode()] }],
    bad: [
      {
        name: "no health check",
        declare: [virtualNode({ healthCheck: undefined })],
        finds: ["spec.listeners[0].healthCheck is not set", "a health check"],
      },
      {
        name: "no limits",
        declare: [virtualNode({ connectionPool: undefined })],
        finds: ["spec.listeners[0].connectionPool is not set", "limits of the connection pool"],
      },
      {
        name: "neither, in a custom resource",
        declare: [
          appMeshObject("nodeObject", {
            listeners: [{ portMapping: { port: 8080, protocol: "http" } }],
          }),
        ],
        finds: ["spec.listeners[0].healthCheck", "spec.listeners[0].connectionPool"],
      },
    ],
    unknown: [
      { name: "health check unknown", declare: [virtualNode({ healthCheck: UNKNOWN })] },
      { name: "limits unknown", declare: [virtualNode({ connectionPool: UNKNOWN })] },
      {
        name: "listeners unknown",
        declare: [declare(meshTypes.appMeshNode, "ml-model", { spec: { listeners: UNKNOWN } })],
      },
      {
        name: "no listeners, as of what only sends",
        declare: [declare(meshTypes.appMeshNode, "client", { spec: {} })],
      },
    ],
  },
  check: ({ listeners: declared }) =>
    (isKnown(declared) ? declared.value : []).flatMap(({ healthCheck, connectionPool }) => [
      ...(healthCheck.state === "absent" ? [violation(healthCheck, "a health check")] : []),
      ...(connectionPool.state === "absent"
        ? [violation(connectionPool, "limits of the connection pool")]
        : []),
    ]),
});
