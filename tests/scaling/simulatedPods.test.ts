import { strict as assert } from "node:assert";
import fc from "fast-check";
import { configurationProblems } from "../../scaling/check/configurationProblems";
import {
  container,
  deployment,
  hpa,
  podTemplate,
  resourceMetric,
  scaledObject,
} from "../../scaling/check/fixturesKubernetes";
import { Declaration, Input, InputObject, Secret, UNKNOWN } from "../../scaling/model/input";
import rule from "../../scaling/rules/simulated/simulated-load-survives";
import { pathsOf, replaceAt } from "./inputPaths";
import { judgeExample, texts } from "./ruleExamples";

const service = {
  requestsPerSecondPerInstance: 10,
  serviceTimeSeconds: 0.1,
  startup: { seconds: 120, spread: 0 },
};
const surge = { name: "surge", step: { fromRps: 0.5, toRps: 1.5, atSeconds: 600 } };
const settings = {
  services: { "*": service },
  signals: { prometheus: "requestsPerSecond" },
  loads: [surge],
  objectives: { maxOverloadSeconds: 30 },
};

function found(declare: readonly Declaration[], given: object = settings) {
  return judgeExample(rule, { name: "it", declare, settings: { ...given } });
}

/** A fast service for the pods that have the key, and a slow one for all others. */
function servedBy(key: string) {
  const slow = { ...service, startup: { seconds: 3000, spread: 0 } };
  const fast = { ...service, startup: { seconds: 0, spread: 0 } };
  return { ...settings, services: { "*": slow, [key]: fast } };
}

describe("simulated loads on pods", () => {
  it("fit fleets of any size with rates relative to the lower bound", () => {
    for (const count of [1, 5, 50]) {
      const [finding] = found([deployment(), hpa({ minReplicas: count, maxReplicas: count })]);
      assert.match(finding!.message, new RegExp(`demand reached ${(count * 1.5).toFixed(1)}`));
    }
  });

  it("find the service by the workload's name, by a label of it, or by one of its pods", () => {
    const template = podTemplate({}, { app: "ml-model", tier: "gpu" });
    const labelled = deployment({ template }, { metadata: { labels: { team: "search" } } });
    for (const key of ["ml-model", "team=search", "tier=gpu"]) {
      assert.deepEqual(found([labelled, hpa()], servedBy(key)), [], key);
    }
    for (const key of ["other", "team=ads", "gpu", "tier="]) {
      assert.equal(found([labelled, hpa()], servedBy(key)).length, 1, key);
    }
  });

  it("show no figure where a number that counts is secret, whatever else is", () => {
    const tight = { maxReplicas: 2 };
    const env = [{ name: "TOKEN", value: new Secret("hunter2") }];
    const template = podTemplate({ containers: [container({ env })] });
    assert.match(found([deployment({ template }), hpa(tight)])[0]!.message, /overload \d+ s/);
    const metrics = [resourceMetric(new Secret(51))];
    const [finding] = found([deployment(), hpa({ ...tight, metrics })]);
    assert.match(finding!.message, /"surge" is not held: it breaks maxOverloadSeconds/);
    assert.doesNotMatch(`${finding!.message} ${finding!.fix}`, /51|\d+ s |demand/);
  });

  it("begin with the declared number of pods, within the bounds", () => {
    const loads = [{ name: "flat", constant: { rps: 1.4 } }];
    const still = {
      minReplicas: 2,
      maxReplicas: 6,
      behavior: { scaleUp: { selectPolicy: "Disabled" } },
    };
    const held = (replicas: number) =>
      found([deployment({ replicas }), hpa(still)], { ...settings, loads }).length === 0;
    assert.deepEqual([1, 2, 3, 9].map(held), [false, false, true, true]);
  });

  it("read the one metric of the first version of autoscalers, or the one it assumes", () => {
    const type = "kubernetes:autoscaling/v1:HorizontalPodAutoscaler";
    const target = (targetCPUUtilizationPercentage?: number) =>
      found([deployment(), hpa({ targetCPUUtilizationPercentage, metrics: undefined }, { type })]);
    const same = (percent: number) =>
      found([deployment(), hpa({ metrics: [resourceMetric(percent)] })]);
    const told = (findings: ReturnType<typeof found>) => findings.map(({ message }) => message);
    assert.notDeepEqual(told(target(95)), told(target()));
    assert.deepEqual(told(target(95)), told(same(95)));
    assert.deepEqual(told(target()), told(same(80)));
  });

  it("count the requests of sidecars, and say that utilization needs them", () => {
    const tight = hpa({ maxReplicas: 2 });
    const beside = (initContainers: InputObject[]) =>
      found([deployment({ template: podTemplate({ initContainers }) }), tight])[0]!;
    assert.equal(beside([{ name: "init" }]).verdict, "violation");
    const sidecar = { name: "proxy", restartPolicy: "Always" };
    assert.match(beside([sidecar]).message, /a container requests no CPU/);
    const requests = { cpu: "100m" };
    assert.equal(beside([{ ...sidecar, resources: { requests } }]).verdict, "violation");
  });

  it("are told without a change that would hold for more fleets than there is time to search for", () => {
    const fleets = Array.from({ length: 53 }, (_, index) => {
      const name = `m${index}`;
      const scaleTargetRef = { apiVersion: "apps/v1", kind: "Deployment", name };
      const bounds = { minReplicas: index + 1, maxReplicas: index + 1 };
      return [deployment({}, { name }), hpa({ scaleTargetRef, ...bounds }, { name })];
    });
    const loads = [{ ...surge, durationSeconds: 900 }];
    const fixes = found(fleets.flat(), { ...settings, loads }).map(({ fix }) => fix);
    assert.equal(fixes.length, 53);
    assert.equal(fixes.filter((fix) => fix.startsWith("change maxReplicas")).length, 50);
  });

  it("take no meaning of a metric that there is none of", () => {
    const given = { ...settings, signals: { queue: "size" } };
    assert.deepEqual(configurationProblems([rule], new Map([[rule.id, given]])), [
      'simulated-load-survives.signals.queue is "size"; allowed: requestsPerSecond, concurrency, ' +
        "backlog, latency; fix: use one of them",
    ]);
  });

  it("never fail, and never alarm about what is unknown, in whatever part of a program", () => {
    const programs = [
      [deployment(), hpa()],
      [deployment(), scaledObject()],
    ] as const;
    const part: fc.Arbitrary<Input> = fc.oneof(
      fc.constant<Input>(UNKNOWN),
      fc.constantFrom<Input>(null, true, "", "80", 0, -1, 1e9, new Secret(3)),
      fc.constantFrom<Input>([], {}),
    );
    const ramp = { fromRps: 0.5, toRps: 0.9, startSeconds: 600, rampSeconds: 600 };
    const held = { ...settings, loads: [{ name: "calm", ramp, durationSeconds: 1800 }] };
    fc.assert(
      fc.property(
        fc.constantFrom(...programs),
        fc.nat(1),
        fc.nat(),
        part,
        (all, which, at, value) => {
          const chosen = all[which]!;
          const paths = pathsOf(chosen.inputs);
          const inputs = replaceAt(chosen.inputs, paths[at % paths.length]!, () => value);
          const declare = all.map((each) => (each === chosen ? { ...chosen, inputs } : each));
          for (const finding of found(declare, held)) {
            assert.doesNotMatch(finding.message, /rule failed/, texts([finding]).join());
            if (value === UNKNOWN) assert.equal(finding.verdict, "indeterminate");
          }
        },
      ),
      { numRuns: 250 },
    );
  });
});
