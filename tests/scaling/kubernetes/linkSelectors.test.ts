import { strict as assert } from "node:assert";
import fc from "fast-check";
import {
  apiService,
  budget,
  deployment,
  deploymentOf,
  kubernetesObject,
  kubernetesService,
  kubernetesUrn,
  limitRange,
  podTemplate,
  quota,
} from "../../../scaling/check/fixturesKubernetes";
import { labelsMatch, selects } from "../../../scaling/link/kubernetes/labels";
import { ScalingModel } from "../../../scaling/link/scalingModel";
import { isKnown } from "../../../scaling/model/field";
import { Declaration, Input, InputObject, nameOf, UNKNOWN } from "../../../scaling/model/input";
import { KubernetesObject } from "../../../scaling/model/kubernetes";
import { withoutPaths } from "./readers";

const eu = { provider: kubernetesUrn("provider", "eu") };
const elsewhere = { metadata: { namespace: "elsewhere" } };
const open = { metadata: { namespace: UNKNOWN } };

const linksOf = (...declarations: readonly Declaration[]) => {
  const model = ScalingModel.of(declarations);
  return { links: model.kubernetes, workload: model.all("workload")[0]!, model };
};

/** Whether the good workload's pods are surely, perhaps or not selected. */
function selected(object: Declaration, labels?: Input): string {
  const template = podTemplate({}, labels ?? { app: "ml-model", tier: "serving" });
  const { links, workload } = linksOf(deployment({ template }), object);
  const [budgets, services] = [links.budgetsOf(workload), links.servicesOf(workload)];
  if (budgets.linked.length + services.linked.length > 0) return "yes";
  return budgets.undecided.length + services.undecided.length > 0 ? "perhaps" : "no";
}

describe("what selects the pods of a workload", () => {
  const by = (selector: Input, place = {}) => budget({ selector }, place);
  const expression = (key: Input, operator: Input, values?: Input) =>
    by({ matchExpressions: [{ key, operator, values }] });

  it("asks for labels that the pods have, in the same namespace and cluster", () => {
    for (const make of [budget, kubernetesService]) {
      assert.equal(selected(make()), "yes");
      assert.equal(selected(make({}, elsewhere)), "no");
      assert.equal(selected(make({}, open)), "perhaps");
      assert.equal(selected(make({}, eu)), "no");
    }
    assert.equal(selected(by({ matchLabels: { app: "ml-model", tier: "web" } })), "no");
    assert.equal(selected(by({ matchLabels: { app: "ml-model", zone: "a" } })), "no");
  });

  it("is not decided while labels or selector are not known", () => {
    assert.equal(selected(by({ matchLabels: { app: UNKNOWN } })), "perhaps");
    assert.equal(selected(by({ matchLabels: { app: UNKNOWN, tier: "web" } })), "no");
    assert.equal(selected(by(UNKNOWN)), "perhaps");
    assert.equal(selected(budget(), UNKNOWN), "perhaps");
    assert.equal(selected(budget(), { app: UNKNOWN }), "perhaps");
    assert.equal(selected(kubernetesService({ selector: UNKNOWN })), "perhaps");
    assert.equal(selected(kubernetesService(), { app: UNKNOWN }), "perhaps");
    assert.equal(selected(kubernetesService(), { app: "other", zone: UNKNOWN }), "no");
  });

  it("follows expressions as the API server does", () => {
    assert.equal(selected(expression("tier", "In", ["serving", "web"])), "yes");
    assert.equal(selected(expression("tier", "In", ["web"])), "no");
    assert.equal(selected(expression("tier", "NotIn", ["web"])), "yes");
    assert.equal(selected(expression("tier", "NotIn", ["serving"])), "no");
    assert.equal(selected(expression("zone", "In", ["a"])), "no");
    assert.equal(selected(expression("zone", "NotIn", ["a"])), "yes");
    assert.equal(selected(expression("tier", "Exists")), "yes");
    assert.equal(selected(expression("zone", "Exists")), "no");
    assert.equal(selected(expression("zone", "DoesNotExist")), "yes");
    assert.equal(selected(expression("tier", "DoesNotExist")), "no");
    assert.equal(selected(expression("tier", "In", [UNKNOWN])), "perhaps");
    assert.equal(selected(expression("tier", UNKNOWN, ["web"])), "perhaps");
  });

  it("takes an empty selector as its version of the API does", () => {
    const old = { type: "kubernetes:policy/v1beta1:PodDisruptionBudget" };
    assert.equal(selected(by({})), "yes");
    assert.equal(selected(by({}, old)), "no");
    assert.equal(selected(by({ matchLabels: UNKNOWN }, old)), "perhaps");
    assert.equal(selected(by(undefined)), "no");
    assert.equal(selected(kubernetesService({ selector: undefined })), "no");
    assert.equal(selected(kubernetesService({ selector: {} })), "no");
  });

  it("is the same from both ends", () => {
    const { links, model, workload } = linksOf(deployment(), budget(), kubernetesService());
    const [under] = links.workloadsUnder(model.all("podDisruptionBudget")[0]!).linked;
    const [behind] = links.workloadsBehind(model.all("kubernetesService")[0]!).linked;
    assert.equal(under, workload);
    assert.equal(behind, workload);
  });
});

const labelMap = fc.dictionary(
  fc.constantFrom("app", "tier", "zone"),
  fc.constantFrom<Input>("a", "b", UNKNOWN),
  { maxKeys: 3 },
) as fc.Arbitrary<InputObject>;

const namespace = fc.constantFrom<Input>(undefined, "default", "prod", UNKNOWN);

const program = fc
  .array(fc.tuple(labelMap, labelMap, namespace, fc.constantFrom({}, eu)), { maxLength: 12 })
  .map((rows) =>
    rows.flatMap(([labels, selector, where, provider], index) => {
      const place = { name: `r${index}`, metadata: { namespace: where }, ...provider };
      return [
        deployment({ template: podTemplate({}, labels) }, place),
        budget({ selector: { matchLabels: selector } }, place),
        kubernetesService({ selector }, place),
      ];
    }),
  );

describe("the index of selectors", () => {
  it("finds what holding every selector against every workload finds", () => {
    fc.assert(
      fc.property(program, (declarations) => {
        const { kubernetes: links, ...model } = modelOf(declarations);
        for (const workload of model.workloads) {
          const { labels } = workload.pod;
          const near = (each: KubernetesObject) => links.sameNamespace(each, workload);
          const naive = {
            budgets: model.budgets.map((each) => [near(each), selects(each.selector!, labels)]),
            services: model.services.map((each) => [
              near(each),
              isKnown(each.selector) && Object.keys(each.selector.value).length === 0
                ? false
                : labelsMatch(each.selector, labels),
            ]),
          };
          const found = {
            budgets: links.budgetsOf(workload),
            services: links.servicesOf(workload),
          };
          for (const kind of ["budgets", "services"] as const) {
            const sure = model[kind].filter((_, i) => naive[kind][i]!.every((t) => t === true));
            const maybe = model[kind].filter((_, i) => !naive[kind][i]!.includes(false));
            assert.deepEqual(names(found[kind].linked), names(sure));
            const all = [...found[kind].linked, ...found[kind].undecided];
            assert.deepEqual(names(all), names(maybe));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

function modelOf(declarations: readonly Declaration[]) {
  const model = ScalingModel.of(declarations);
  return {
    kubernetes: model.kubernetes,
    workloads: model.all("workload"),
    budgets: model.all("podDisruptionBudget"),
    services: model.all("kubernetesService"),
  };
}

function names(objects: readonly KubernetesObject[]): readonly string[] {
  return objects.map(({ source }) => nameOf(source.urn)).sort();
}

describe("what surrounds an object", () => {
  const count = ({
    linked,
    undecided,
  }: {
    linked: readonly unknown[];
    undecided: readonly unknown[];
  }) => [linked.length, undecided.length] as const;

  it("is in its namespace: quotas and limit ranges", () => {
    const quotas = (...declarations: readonly Declaration[]) => {
      const { links, workload } = linksOf(deployment(), ...declarations);
      return count(links.quotasIn(workload));
    };
    assert.deepEqual(quotas(quota(), limitRange()), [1, 0]);
    assert.deepEqual(quotas(quota({}, elsewhere), quota({}, { ...eu, name: "eu" })), [0, 0]);
    assert.deepEqual(quotas(quota({}, open)), [0, 1]);
    const models = kubernetesObject(
      "kubernetes:core/v1:Namespace",
      {},
      { metadata: { name: undefined } },
    );
    const within = { ...open, from: { metadata: [models.urn] } };
    const { links, workload } = linksOf(models, deployment({}, within), quota({}, within));
    assert.deepEqual(count(links.quotasIn(workload)), [1, 0]);
  });

  it("is in its cluster: the APIs that are served", () => {
    const { links, workload } = linksOf(
      deployment(),
      apiService(),
      apiService(UNKNOWN, "v1", { name: "open" }),
      apiService("external.metrics.k8s.io", "v1beta1", eu),
    );
    assert.deepEqual(count(links.apiServicesFor(workload, "custom.metrics.k8s.io")), [1, 1]);
    assert.deepEqual(count(links.apiServicesFor(workload, "external.metrics.k8s.io")), [0, 1]);
  });

  it("gives a request to containers that declare neither a request nor a limit", () => {
    const request = (resources: Input, ...ranges: readonly Declaration[]) => {
      const { links, workload } = linksOf(deploymentOf({ resources }), ...ranges);
      const { containers } = workload.pod;
      assert.ok(isKnown(containers));
      return withoutPaths(links.requestOf(workload, containers.value[0]!, "cpu"));
    };
    const limit = limitRange({ defaultRequest: undefined, default: { cpu: "2" } });
    assert.equal(request({}, limitRange()), 0.25);
    assert.equal(request({}, limit), 2);
    assert.equal(request({ limits: { cpu: 1 } }, limitRange()), 1);
    assert.equal(request({}), "(absent)");
    assert.equal(request({}, limitRange({}, elsewhere)), "(absent)");
    assert.equal(request({}, limitRange({}, open)), "(unknown)");
    assert.equal(request({}, limitRange({ type: "Pod" })), "(absent)");
    assert.equal(request({}, limitRange({ type: UNKNOWN })), "(unknown)");
    assert.equal(request({}, limitRange({ defaultRequest: UNKNOWN })), "(unknown)");
  });
});
