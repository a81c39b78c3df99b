import { strict as assert } from "node:assert";
import fc from "fast-check";
import * as fixtures from "../../../scaling/check/fixturesKubernetes";
import { ScalingModel } from "../../../scaling/link/scalingModel";
import { Declaration, Input, Secret, UNKNOWN } from "../../../scaling/model/input";
import { pathsOf, replaceAt } from "../inputPaths";

const annotated = { metadata: { annotations: { "autoscaling.keda.sh/paused": "true" } } };
const v2beta1 = "kubernetes:autoscaling/v2beta1:HorizontalPodAutoscaler";

/** One of each kind, with all parts that the readers look for. */
const everything: readonly Declaration[] = [
  fixtures.deployment(),
  fixtures.hpa(),
  fixtures.hpa({}, { name: "old", type: v2beta1 }),
  fixtures.scaledObject({ advanced: { scalingModifiers: { formula: "a" } } }, annotated),
  fixtures.vpa({ resourcePolicy: { containerPolicies: [{ containerName: "*" }] } }),
  fixtures.budget({
    selector: { matchExpressions: [{ key: "a", operator: "In", values: ["b"] }] },
  }),
  fixtures.kubernetesService(),
  fixtures.quota(),
  fixtures.limitRange(),
  fixtures.apiService(),
  fixtures.release(),
  fixtures.kubernetesProvider("eu", { namespace: "prod" }),
  fixtures.deployment(
    {},
    {
      name: "eu",
      provider: fixtures.kubernetesUrn("provider", "eu"),
      metadata: { namespace: "a" },
    },
  ),
];

/** Asks for all that the model can tell. */
function ask(declarations: readonly Declaration[]): void {
  const model = ScalingModel.of(declarations);
  const links = model.kubernetes;
  for (const target of [...model.all("workload"), ...model.all("customObject")]) {
    links.scalersOf(target);
    links.vpasOf(target);
    links.scaledBounds(target);
    links.quotasIn(target);
    links.bundlesAround(target);
    links.apiServicesFor(target, "custom.metrics.k8s.io");
    links.prometheusRulesAround(target);
    links.namespaceOf(target);
  }
  for (const workload of model.all("workload")) {
    links.budgetsOf(workload);
    links.servicesOf(workload);
    const { containers } = workload.pod;
    if (containers.state !== "known") continue;
    for (const container of containers.value) links.requestOf(workload, container, "cpu");
  }
  for (const scaler of model.all("horizontalPodAutoscaler")) links.targetOf(scaler);
  for (const each of model.all("podDisruptionBudget")) links.workloadsUnder(each);
  for (const each of model.all("kubernetesService")) links.workloadsBehind(each);
}

const values: readonly Input[] = [UNKNOWN, null, "", "a", -1, 1e308, NaN, true, [], {}, [[]]];

const strange: readonly Input[] = [
  ...values,
  [UNKNOWN],
  [null],
  { __proto__: null },
  { constructor: "a", toString: UNKNOWN },
  new Secret(UNKNOWN),
  new Secret({ app: new Secret("a") }),
];

describe("readers and links of Kubernetes under hostile declarations", function () {
  this.timeout(60_000);

  it("never fail, whatever stands in the place of any one part", () => {
    for (const [index, declaration] of everything.entries()) {
      for (const path of pathsOf(declaration.inputs)) {
        for (const value of strange) {
          const inputs = replaceAt(declaration.inputs, path, () => value);
          ask(everything.map((each, i) => (i === index ? { ...declaration, inputs } : each)));
        }
      }
    }
  });

  it("never fail when many parts at once are replaced", () => {
    const change = fc.tuple(fc.nat(), fc.nat(), fc.constantFrom(...strange));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const program = [...everything];
        for (const [which, where, value] of changes) {
          const index = which % program.length;
          const declaration = program[index]!;
          const paths = pathsOf(declaration.inputs);
          if (paths.length === 0) continue;
          const inputs = replaceAt(declaration.inputs, paths[where % paths.length]!, () => value);
          program[index] = { ...declaration, inputs };
        }
        ask(program);
      }),
      { numRuns: 300 },
    );
  });

  it("say nothing for sure of what is not known: no link turns to another by what becomes unknown", () => {
    const targetsOf = (declarations: readonly Declaration[]) => {
      const model = ScalingModel.of(declarations);
      return model
        .all("horizontalPodAutoscaler")
        .map((each) => [each.source.urn, model.kubernetes.targetOf(each)] as const);
    };
    const known = new Map(targetsOf(everything));
    for (const [index, declaration] of everything.entries()) {
      for (const path of pathsOf(declaration.inputs)) {
        const inputs = replaceAt(declaration.inputs, path, () => UNKNOWN);
        const program = everything.map((each, i) =>
          i === index ? { ...declaration, inputs } : each,
        );
        for (const [urn, link] of targetsOf(program)) {
          const before = known.get(urn)!;
          assert.ok(before.state === "linked" && before.by === "name");
          assert.notEqual(link.state, "missing", `${urn} after ${path.join(".")} became unknown`);
          if (link.state !== "linked") continue;
          assert.equal(link.to.source.urn, before.to.source.urn);
        }
      }
    }
  });
});
