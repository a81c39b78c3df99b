import { strict as assert } from "node:assert";
import { configuration, endpoint, target, variant } from "../../scaling/check/fixtures";
import { deployment, hpa, scaledObject } from "../../scaling/check/fixturesKubernetes";
import { Rule } from "../../scaling/check/rule";
import { Declaration, Secret } from "../../scaling/model/input";
import budget from "../../scaling/rules/cross/cross-capacity-budget";
import coupling from "../../scaling/rules/cross/cross-name-literal-coupling";
import waits from "../../scaling/rules/cross/cross-time-constants-ordered";
import { judgeExample, texts } from "./ruleExamples";

function found(rule: Rule, declare: readonly Declaration[], settings = {}) {
  return judgeExample(rule, { name: "it", declare, settings });
}

/** A service of its own, with a deployment and an autoscaler of that many pods. */
function service(name: string, maxReplicas: number): readonly Declaration[] {
  const scaleTargetRef = { apiVersion: "apps/v1", kind: "Deployment", name };
  return [deployment({}, { name }), hpa({ scaleTargetRef, maxReplicas }, { name })];
}

describe("the budget of all scalers", () => {
  it("is told once for each thing, on the scaler that takes the most of it", () => {
    const services = [service("small", 5), service("large", 90), service("medium", 30)].flat();
    const settings = { budget: { cpu: 10, pods: 100, memory: 1000 } };
    const findings = found(budget, services, settings);
    assert.deepEqual(
      findings.map(({ resource, message }) => [
        resource.split("::").pop(),
        /most \d+ \w+/.exec(message)?.[0],
      ]),
      [
        ["large", "most 10 cores"],
        ["large", "most 100 pods"],
      ],
    );
  });

  it("does not give away a bound, an instance type or a sum that is secret", () => {
    const hidden = [
      configuration([variant({ instanceType: new Secret("ml.m5.xlarge") })]),
      endpoint(),
      target({ maxCapacity: new Secret(77) }),
    ];
    const [finding] = found(budget, hidden, { budget: { "ml.m5.xlarge": 10 } });
    assert.match(
      finding!.message,
      /^maxCapacity is \[secret\]; allowed: upper bounds of at most 10 /,
    );
    assert.doesNotMatch(texts([finding!]).join(), /77|come to/);
  });
});

describe("rules about order and time", () => {
  it("have nothing to say about the order of manifests, which is that of whoever applies them", () => {
    const triggers = [{ type: "cpu", metadata: { value: "50" } }];
    const declare = [deployment(), scaledObject({ triggers })];
    const provider = "urn:pulumi:example::example::pulumi:providers:kubernetes::default";
    assert.deepEqual(found(coupling, declare), []);
    const managed = declare.map((each) => ({ ...each, provider }));
    assert.equal(found(coupling, managed).length, 1);
  });

  it("take the slowest container for the start of a pod, and the share of its probe that is configured", () => {
    const probed = (failureThreshold: number) => ({
      name: `c${failureThreshold}`,
      startupProbe: { tcpSocket: { port: 80 }, periodSeconds: 10, failureThreshold },
    });
    const template = { spec: { containers: [probed(10), probed(90), probed(20)] } };
    const declare = [deployment({ template }), hpa()];
    const [finding] = found(waits, declare);
    assert.match(finding!.message, /about 450 s/);
    assert.deepEqual(found(waits, declare, { probeShare: 0.3 }), []);
  });
});
