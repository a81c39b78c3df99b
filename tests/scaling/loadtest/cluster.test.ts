import { strict as assert } from "node:assert";
import type { LoadTestArgs } from "../../../scaling/contract/generated/types";
import { planLoadTest } from "../../../scaling/loadtest/cluster";
import { declarationsOf } from "../../../scaling/plan/declarations";
import { loadTests } from "../../provider/loadTestSamples";
import { at } from "../plan/at";

function planned(args: LoadTestArgs, kind: string): unknown {
  const { plan } = planLoadTest(args, "reco");
  const found = declarationsOf(plan, "reco").filter(
    ({ declaration }) => declaration.inputs["kind"] === kind,
  );
  assert.equal(found.length, 1, `${found.length} of ${kind}`);
  return found[0]!.declaration.inputs;
}

const job = (args: LoadTestArgs, ...path: (string | number)[]): unknown =>
  at(planned(args, "Job"), ...path);
const container = (args: LoadTestArgs, ...path: (string | number)[]): unknown =>
  job(args, "spec", "template", "spec", "containers", 0, ...path);
const script = (args: LoadTestArgs): string =>
  String(at(planned(args, "ConfigMap"), "data", "load.js"));
const nameOf = (args: LoadTestArgs): unknown => job(args, "metadata", "name");
const changed = (change: Partial<LoadTestArgs>): LoadTestArgs => ({
  ...loadTests.least,
  ...change,
});
const variables = (args: LoadTestArgs) =>
  container(args, "env") as readonly { readonly name: string; readonly value?: string }[];

describe("a load test in a cluster", () => {
  it("runs the script of its ConfigMap once, and tells its results in its log", () => {
    const { least } = loadTests;
    assert.deepEqual(container(least, "command"), [
      ...["k6", "run", "--quiet", "--no-usage-report", "/load/load.js"],
    ]);
    assert.equal(variables(least).find(({ name }) => name === "MLSCALE_RUN")?.value, "-");
    const volume = ["spec", "template", "spec", "volumes", 0, "configMap", "name"];
    assert.equal(job(least, ...volume), at(planned(least, "ConfigMap"), "metadata", "name"));
    assert.equal(job(least, "spec", "backoffLimit"), 0);
    assert.equal(job(least, "spec", "template", "spec", "restartPolicy"), "Never");
    assert.match(script(least), /http:\/\/reco\.ranking\.svc\/v1\/predict/);
  });

  it("is sent in parts, each pod its own by the index of the Job, none of which ends the others", () => {
    const { inParts } = loadTests;
    const spec = job(inParts, "spec") as Record<string, unknown>;
    assert.deepEqual(
      [spec["completions"], spec["parallelism"], spec["completionMode"]],
      [4, 4, "Indexed"],
    );
    assert.deepEqual(
      [spec["backoffLimit"], spec["backoffLimitPerIndex"], spec["maxFailedIndexes"]],
      [undefined, 0, 4],
    );
    assert.deepEqual(variables(inParts).slice(-2), [
      { name: "MLSCALE_PARTS", value: "4" },
      {
        name: "MLSCALE_PART",
        valueFrom: {
          fieldRef: {
            fieldPath: "metadata.annotations['batch.kubernetes.io/job-completion-index']",
          },
        },
      },
    ]);
  });

  it("leaves the parts to the operator, where a TestRun is made", () => {
    const spec = at(planned(loadTests.byOperator, "TestRun"), "spec");
    assert.equal(at(spec, "parallelism"), 8);
    assert.equal(at(spec, "script", "configMap", "file"), "load.js");
    const names = (at(spec, "runner", "env") as { name: string }[]).map(({ name }) => name);
    assert.deepEqual(names, ["HOME", "MLSCALE_RUN"]);
    const { plan } = planLoadTest(loadTests.byOperator, "reco");
    assert.ok(!plan.resources.some(({ inputs }) => inputs["kind"] === "Job"));
  });

  it("has secrets in variables, never in the script", () => {
    const { inParts, sageMakerKeys } = loadTests;
    assert.deepEqual(
      variables(inParts).find(({ name }) => name === "MLSCALE_HEADER_0"),
      {
        name: "MLSCALE_HEADER_0",
        valueFrom: { secretKeyRef: { name: "reco-token", key: "header" } },
      },
    );
    assert.match(script(inParts), /"Authorization": ?"MLSCALE_HEADER_0"/);
    assert.deepEqual(container(sageMakerKeys, "envFrom"), [{ secretRef: { name: "load-keys" } }]);
  });

  it("signs requests to SageMaker with the keys of its ServiceAccount, where no Secret is given", () => {
    const { sageMaker } = loadTests;
    assert.equal(job(sageMaker, "spec", "template", "spec", "serviceAccountName"), "load");
    assert.equal(container(sageMaker, "envFrom"), undefined);
    assert.match(script(sageMaker), /runtime\.sagemaker\.eu-central-1\.amazonaws\.com/);
  });

  it("has another name, and so another run, whenever the run changes, and the same where it does not", () => {
    const first = nameOf(loadTests.least);
    assert.match(String(first), /^reco-[0-9a-z]{8}$/);
    assert.equal(nameOf({ ...loadTests.least }), first);
    const { load } = loadTests.least;
    const others = [
      changed({ load: { ...load, ramp: { ...load.ramp!, toRps: 51 } } }),
      changed({ image: "grafana/k6:1.8.0" }),
      changed({ parallelism: 2 }),
      changed({ runId: "again" }),
      changed({ target: { http: { url: "http://reco.ranking.svc/v2/predict" } } }),
    ].map(nameOf);
    assert.equal(new Set([first, ...others]).size, 6);
  });

  it("is waited for where that is wanted, for as long as it may take, and else not at all", () => {
    const skip = (args: LoadTestArgs) =>
      job(args, "metadata", "annotations", "pulumi.com/skipAwait");
    assert.equal(skip(loadTests.least), "true");
    assert.equal(skip(loadTests.inParts), undefined);
    const run = planLoadTest(loadTests.inParts, "reco").run;
    assert.equal(run.timeoutSeconds, job(loadTests.inParts, "spec", "activeDeadlineSeconds"));
    assert.ok(run.timeoutSeconds! > planLoadTest(loadTests.inParts, "reco").load.durationSeconds);
  });

  it("requests memory for its users, unless it is told otherwise", () => {
    const memory = (args: LoadTestArgs) => container(args, "resources", "limits", "memory");
    // 50 requests a second, each open for at most 60.1 seconds, and ten to spare: more than 2000
    assert.equal(memory(changed({})), "756Mi");
    assert.equal(memory(changed({ parallelism: 2 })), "633Mi");
    assert.equal(memory(changed({ resources: { memory: "1Gi" } })), "1Gi");
  });

  it("requests memory for two copies of the body in each user", () => {
    const mebibytes = (body: LoadTestArgs["body"]): number =>
      parseInt(
        String(container(changed({ body, mostUsers: 100 }), "resources", "limits", "memory")),
      );
    const text = "ü".repeat(196_608);
    assert.equal(mebibytes({ text }) - mebibytes({ text: "" }), 75);
    const base64 = Buffer.from(text).toString("base64");
    assert.equal(mebibytes({ base64 }) - mebibytes({ text: "" }), 75);
  });

  it("labels all that is made, and its pods further", () => {
    const args = changed({ labels: { team: "ranking" }, podLabels: { mesh: "out" } });
    const labels = (tree: unknown) => at(tree, "metadata", "labels") as Record<string, string>;
    const objects = [planned(args, "ConfigMap"), planned(args, "Job")];
    for (const object of objects) {
      assert.deepEqual([labels(object)["team"], labels(object)["mesh"]], ["ranking", undefined]);
    }
    const pods = labels(job(args, "spec", "template"));
    assert.deepEqual([pods["team"], pods["mesh"]], ["ranking", "out"]);
  });

  it("never sends from two pods what one was to send", () => {
    assert.equal(job(loadTests.least, "spec", "podReplacementPolicy"), "Failed");
    assert.equal(job(loadTests.inParts, "spec", "podReplacementPolicy"), "Failed");
  });

  it("keeps every pod of the operator to the restricted profile, and lets its initializer write to /tmp", () => {
    const spec = at(planned(loadTests.byOperator, "TestRun"), "spec");
    for (const pod of ["runner", "starter"]) {
      assert.equal(at(spec, pod, "securityContext", "runAsNonRoot"), true);
      assert.equal(at(spec, pod, "containerSecurityContext", "readOnlyRootFilesystem"), true);
      assert.equal(at(spec, pod, "automountServiceAccountToken"), "false");
    }
    const mounts = at(spec, "runner", "volumeMounts") as readonly { readonly name: string }[];
    assert.deepEqual(mounts, [{ name: "tmp", mountPath: "/tmp" }]);
    assert.deepEqual(at(spec, "runner", "volumes"), [{ name: mounts[0]!.name, emptyDir: {} }]);
    assert.equal(at(spec, "initializer"), undefined, "it is like a runner");
  });

  it("runs under the restricted profile, with nothing to write but /tmp", () => {
    assert.deepEqual(container(loadTests.least, "securityContext"), {
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ["ALL"] },
    });
    const pod = job(loadTests.least, "spec", "template", "spec", "securityContext");
    assert.equal(at(pod, "runAsNonRoot"), true);
    assert.equal(at(pod, "seccompProfile", "type"), "RuntimeDefault");
    assert.equal(
      job(loadTests.least, "spec", "template", "spec", "automountServiceAccountToken"),
      false,
    );
  });
});
