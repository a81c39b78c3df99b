import { strict as assert } from "node:assert";
import * as pulumi from "@pulumi/pulumi";
import { components } from "../../provider/components";
import { loadTestNotes } from "../../provider/components/loadTestNotes";
import { Plugin } from "../../provider/plugin";
import type { LoadTestArgs } from "../../scaling/contract/generated/types";
import type { Problem } from "../../scaling/contract/problem";
import { allProblems } from "../../scaling/meaning/allProblems";
import { loadTests } from "./loadTestSamples";
import { outputValue, recordRegistrations } from "./mocks";

const isOutput = (value: unknown): boolean => pulumi.Output.isInstance(value);

function problems(args: object, name = "reco"): readonly Problem[] {
  return allProblems(components.get("mlscale:index:LoadTest")!, name, args, isOutput);
}

async function outputsOf(args: LoadTestArgs): Promise<Record<string, pulumi.Output<unknown>>> {
  recordRegistrations({});
  const result = await new Plugin("0.0.0").construct("reco", "mlscale:index:LoadTest", args, {});
  return result.state as Record<string, pulumi.Output<unknown>>;
}

const changed = (change: Partial<LoadTestArgs>): LoadTestArgs => ({
  ...loadTests.least,
  ...change,
});
const url = (text: string) => changed({ target: { http: { url: text } } });

const cases: readonly {
  readonly mistake: string;
  readonly args: LoadTestArgs;
  readonly path: string;
  readonly says: string;
}[] = [
  {
    mistake: "no address",
    args: url("reco.example.com/"),
    path: "target.http.url",
    says: "https://",
  },
  {
    mistake: "an address with a password in it",
    args: url("http://me:secret@reco/"),
    path: "target.http.url",
    says: "credentials",
  },
  {
    mistake: "a region that is none",
    args: changed({
      target: { sageMaker: { endpointName: "reco", region: "Frankfurt" } },
      serviceAccountName: "load",
    }),
    path: "target.sageMaker.region",
    says: "eu-central-1",
  },
  {
    mistake: "an endpoint without keys",
    args: changed({ target: { sageMaker: { endpointName: "reco", region: "eu-west-1" } } }),
    path: "target.sageMaker",
    says: "credentialsSecretName, or serviceAccountName",
  },
  {
    mistake: "a header with two values",
    args: changed({
      target: {
        http: {
          url: "http://reco/",
          headers: { authorization: "none" },
          headersFromSecrets: [{ name: "Authorization", secretName: "token", key: "header" }],
        },
      },
    }),
    path: "target.http.headersFromSecrets[0].name",
    says: "headers does not have",
  },
  {
    mistake: "a body whose letters take more than one byte each",
    args: changed({ body: { text: "ü".repeat(530_000) } }),
    path: "body",
    says: "ConfigMap",
  },
  {
    mistake: "a TestRun that somebody waits for",
    args: changed({ operator: true, waitForCompletion: true }),
    path: "waitForCompletion",
    says: "drop operator",
  },
  {
    mistake: "a TestRun that is to delete itself",
    args: changed({ operator: true, ttlSecondsAfterFinished: 60 }),
    path: "ttlSecondsAfterFinished",
    says: "drop operator",
  },
  {
    mistake: "a name behind which the operator has no room for its own objects' ends",
    args: changed({ operator: true, resourceName: "r".repeat(43) }),
    path: "resourceName",
    says: "at most 42 characters with operator",
  },
  {
    mistake: "memory that is no quantity",
    args: changed({ resources: { memory: "much" } }),
    path: "resources.memory",
    says: "512Mi",
  },
  {
    mistake: "a percentage in the place of a share",
    args: changed({
      load: { name: "rush", spike: { baseRps: 5, peakRps: 4, rampSeconds: 60, holdSeconds: 60 } },
    }),
    path: "load.spike.peakRps",
    says: "5",
  },
];

describe("a LoadTest", () => {
  for (const [name, args] of Object.entries(loadTests)) {
    it(`has nothing against ${name}`, () => assert.deepEqual(problems(args), []));
  }

  for (const { mistake, args, path, says } of cases) {
    it(`finds ${mistake}`, () => {
      const found = problems(args);
      const text = found.map(({ message }) => message).join("\n");
      assert.deepEqual(
        found.map((each) => each.path),
        [path],
        text,
      );
      assert.ok(text.includes(says), text);
      assert.ok(!text.includes("me:secret"), text);
    });
  }

  it("takes the longest names that there is room for", () => {
    assert.deepEqual(problems(changed({ resourceName: "r".repeat(50) })), []);
    assert.deepEqual(problems(changed({ operator: true, resourceName: "r".repeat(42) })), []);
    const [found] = problems(changed({ operator: true }), "r".repeat(43));
    assert.equal(found?.path, "name");
  });

  it("takes an address that only the deployment knows", () => {
    const unknown = pulumi.output(new Promise<string>(() => undefined)) as unknown as string;
    assert.deepEqual(problems(url(unknown)), []);
    const sageMaker = { endpointName: unknown, region: unknown, credentialsSecretName: unknown };
    assert.deepEqual(problems(changed({ target: { sageMaker } })), []);
  });

  it("puts an address that is an output into the script", async () => {
    const { script } = await outputsOf(url(pulumi.output("http://late.example.com/") as never));
    assert.match(String(await outputValue(script!)), /http:\/\/late\.example\.com\//);
  });

  it("tells how long and how much it sends, and how its results are read", async () => {
    const outputs = await outputsOf(loadTests.inParts);
    const name = String(await outputValue(outputs["jobName"]!));
    assert.match(name, /^reco-load-[0-9a-z]{8}$/);
    assert.equal(await outputValue(outputs["configMapName"]!), name);
    assert.equal(await outputValue(outputs["peakRequestsPerSecond"]!), 100);
    const seconds = Number(await outputValue(outputs["durationSeconds"]!));
    const total = Number(await outputValue(outputs["totalRequests"]!));
    assert.ok(total > 0 && total < 100 * seconds, `${total} in ${seconds} s`);
    const command = String(await outputValue(outputs["resultsCommand"]!));
    assert.ok(
      command.includes(`--namespace ranking --selector batch.kubernetes.io/job-name=${name}`),
    );
    const operated = await outputsOf(loadTests.byOperator);
    assert.match(
      String(await outputValue(operated["resultsCommand"]!)),
      / --selector runner=true,k6_cr=reco-/,
    );
  });

  it("says what it leaves out: faults, and requests for which there are too few users", () => {
    assert.deepEqual(loadTestNotes(changed({ parallelism: 2 })), []);
    const { load } = loadTests.least;
    const faults = [{ slowStart: { startSeconds: 0, durationSeconds: 60, factor: 2 } }];
    const [first] = loadTestNotes(changed({ parallelism: 2, load: { ...load, faults } }));
    assert.match(first!, /load\.faults/);
    assert.match(loadTestNotes(changed({ mostUsers: 10 }))[0]!, /10 requests can be open/);
  });
});
