import { strict as assert } from "node:assert";
import { sandbox } from "./run";

/** An autoscaler of the Deployment "llm" with the given metrics, or a ScaledObject with triggers. */
function manifests(scaler: object): string {
  const labels = { app: "llm" };
  const containers = [{ name: "server", resources: { requests: { cpu: "2" } } }];
  const deployment = {
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: "llm", namespace: "models" },
    spec: {
      replicas: 3,
      selector: { matchLabels: labels },
      template: { metadata: { labels }, spec: { containers } },
    },
  };
  return [deployment, scaler].map((each) => `---\n${JSON.stringify(each)}\n`).join("");
}

const metadata = { name: "llm", namespace: "models" };
const reference = { apiVersion: "apps/v1", kind: "Deployment", name: "llm" };

function hpa(...metrics: object[]): object {
  const spec = { scaleTargetRef: reference, minReplicas: 2, maxReplicas: 6, metrics };
  return { apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler", metadata, spec };
}

const cpu = (averageUtilization: number) => ({
  type: "Resource",
  resource: { name: "cpu", target: { type: "Utilization", averageUtilization } },
});

const queue = {
  type: "Pods",
  pods: { metric: { name: "queue" }, target: { type: "AverageValue", averageValue: "3" } },
};

const scaledObject = {
  apiVersion: "keda.sh/v1alpha1",
  kind: "ScaledObject",
  metadata,
  spec: {
    scaleTargetRef: { name: "llm" },
    minReplicaCount: 1,
    triggers: [{ type: "prometheus", name: "queue", metadata: { threshold: "9" } }],
  },
};

const startup = { seconds: 90, spread: 0.3, newNode: { room: 4, seconds: 200 } };
const service = { requestsPerSecondPerInstance: 10, serviceTimeSeconds: 0.2, startup };
const loads = [
  { name: "rush", ramp: { fromRps: 10, toRps: 80, startSeconds: 600, rampSeconds: 600 } },
  { name: "steady", constant: { rps: 20 } },
];
const objectives = { maxOverloadSeconds: 30, maxQueueDelayP95Seconds: 2 };

/** Each broken load with its breaches and the change that would hold, as the simulation prints them. */
function toldBySimulation(stdout: string): readonly string[] {
  const lines = stdout.split("\n").map((line) => line.trim().replace(/ {2,}/g, " "));
  return lines.filter((line) => /^(overload|queue delay|would hold) /.test(line));
}

/** The texts among those that a finding does not have. */
function untold(texts: readonly string[], findings: string): readonly string[] {
  const said = texts.map((text) => text.replace(/^would hold (?!no change)/, "change "));
  return said.filter((text) => !text.startsWith("would hold no") && !findings.includes(text));
}

describe("loads of the configuration that mlscale check plays against manifests", function () {
  this.timeout(60_000);
  const box = sandbox();

  for (const [what, scaler] of [
    ["an autoscaler on CPU", hpa(cpu(80))],
    ["an autoscaler on two metrics", hpa(cpu(90), queue)],
    ["a scaled object", scaledObject],
  ] as const) {
    it(`break with the figures of mlscale simulate for ${what}`, async () => {
      box.current.write("llm.yaml", manifests(scaler));
      box.current.write("reliability.json", { service, loads, objectives });
      const knobs = { services: { llm: service }, signals: { queue: "backlog" } };
      const rule = { ...knobs, loads, objectives, relativeTo: "requestsPerSecond" };
      box.current.write(".mlscale.yaml", { rules: { "simulated-load-survives": rule } });
      const args = ["--reliability", "reliability.json", "--metric", "queue=backlog"];
      const simulated = await box.current.run(["simulate", "llm.yaml", ...args]);
      const only = ["--only", "simulated-load-survives", "--format", "json"];
      const checked = await box.current.run(["check", "llm.yaml", ...only]);
      assert.equal(simulated.code, 1, simulated.stderr);
      assert.equal(checked.code, 1, checked.stderr);
      const texts = toldBySimulation(simulated.stdout);
      assert.ok(texts.length >= 2, simulated.stdout);
      assert.deepEqual(untold(texts, checked.stdout.replaceAll('\\"', '"')), []);
    });
  }

  it("say what they need of the configuration, not of a flag", async () => {
    box.current.write("llm.yaml", manifests(hpa(queue)));
    const rule = { services: { "*": service }, loads, objectives };
    box.current.write(".mlscale.yaml", { rules: { "simulated-load-survives": rule } });
    const only = ["--only", "simulated-load-survives", "-v"];
    const { code, stdout } = await box.current.run(["check", "llm.yaml", ...only]);
    assert.equal(code, 0);
    assert.match(
      stdout.replace(/\s+/g, " "),
      /the metric queue stands for .* add signals\["queue"\]/,
    );
  });
});
