import { strict as assert } from "node:assert";
import {
  deployment,
  kubernetesObject,
  kubernetesService,
  kubernetesTypes,
  prometheusTrigger,
} from "../../../scaling/check/fixturesKubernetes";
import { Input, InputObject, UNKNOWN } from "../../../scaling/model/input";
import { readOne, withoutPaths } from "./readers";

describe("the strategy of a workload", () => {
  const strategyOf = (type: string, spec: InputObject) =>
    withoutPaths(
      readOne(deployment({ strategy: undefined, ...spec }, { type }), "workload").strategy,
    );
  const rolling = { type: "RollingUpdate", rollingUpdate: { maxSurge: "25%", maxUnavailable: 1 } };
  const read = {
    presence: true,
    type: "RollingUpdate",
    maxSurge: { amount: 25, percent: true },
    maxUnavailable: { amount: 1, percent: false },
  };

  it("stands where each kind has it", () => {
    assert.deepEqual(strategyOf(kubernetesTypes.deployment, { strategy: rolling }), read);
    assert.deepEqual(strategyOf(kubernetesTypes.statefulSet, { updateStrategy: rolling }), read);
    assert.deepEqual(strategyOf(kubernetesTypes.daemonSet, { updateStrategy: rolling }), read);
    const patch = `${kubernetesTypes.deployment}Patch`;
    assert.deepEqual(strategyOf(patch, { strategy: rolling }), read);
  });

  it("of a rollout is that of its canary, or blue and green", () => {
    const canary = { maxSurge: "25%", maxUnavailable: 1 };
    const { rollout } = kubernetesTypes;
    assert.deepEqual(strategyOf(rollout, { strategy: { canary } }), { ...read, type: "Canary" });
    const blueGreen = strategyOf(rollout, { strategy: { blueGreen: {} } }) as { type: string };
    assert.equal(blueGreen.type, "BlueGreen");
    const open = strategyOf(rollout, { strategy: UNKNOWN }) as { type: string };
    assert.equal(open.type, "(unknown)");
  });

  it("belongs to a controller that selects by plain labels too", () => {
    const type = "kubernetes:core/v1:ReplicationController";
    const { selector } = readOne(deployment({ selector: { app: "a" } }, { type }), "workload");
    assert.deepEqual(withoutPaths(selector), {
      matchLabels: { app: "a" },
      matchExpressions: "(absent)",
    });
  });
});

describe("the reader of services", () => {
  it("tells the port of the service from that of the pods", () => {
    const { ports } = readOne(kubernetesService(), "kubernetesService");
    assert.deepEqual(withoutPaths(ports), [
      { name: "http", port: 80, targetPort: "http", protocol: "(absent)" },
    ]);
  });
});

describe("the reader of quotas", () => {
  it("knows a quota for some of the pods by either way to say so", () => {
    const scopes = (spec: InputObject) =>
      readOne(kubernetesObject(kubernetesTypes.quota, { spec }), "resourceQuota").scopes.state;
    assert.equal(scopes({ scopes: ["BestEffort"] }), "known");
    assert.equal(scopes({ scopeSelector: { matchExpressions: [] } }), "known");
    assert.equal(scopes({}), "absent");
    assert.equal(scopes({ scopes: UNKNOWN }), "unknown");
  });
});

describe("the reader of scaled jobs", () => {
  it("reads bounds and triggers", () => {
    const spec = { minReplicaCount: 1, maxReplicaCount: 7, triggers: [prometheusTrigger] };
    const job = readOne(kubernetesObject(kubernetesTypes.scaledJob, { spec }), "scaledJob");
    assert.deepEqual(withoutPaths([job.minReplicaCount, job.maxReplicaCount]), [1, 7]);
    const [trigger] = withoutPaths(job.triggers) as { type: string }[];
    assert.equal(trigger?.type, "prometheus");
  });
});

describe("the reader of alerts", () => {
  const alertsOf = (groups: Input) =>
    readOne(
      kubernetesObject(kubernetesTypes.prometheusRule, { spec: { groups } }),
      "prometheusRule",
    ).alerts;
  const alert = { alert: "AtMax", expr: "a == b", for: "15m" };

  it("has those of all groups, without recorded series", () => {
    const recorded = { record: "a:b", expr: "sum(a)" };
    const alerts = alertsOf([{ rules: [recorded, alert] }, { rules: [alert] }]);
    const read = { name: "AtMax", expression: "a == b", holdsFor: "15m" };
    assert.deepEqual(withoutPaths(alerts), [read, read]);
  });

  it("knows none for sure while a group is not known", () => {
    assert.equal(alertsOf([{ rules: [alert] }, { rules: UNKNOWN }]).state, "unknown");
    assert.equal(alertsOf(UNKNOWN).state, "unknown");
  });
});
