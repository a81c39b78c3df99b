import assert from "node:assert/strict";
import type { LoadTestArgs } from "../../scaling/contract/generated/types";
import { planLoadTest } from "../../scaling/loadtest/cluster";
import { declarationsOf } from "../../scaling/plan/declarations";
import { loadTests } from "../provider/loadTestSamples";
import type { KubeObject } from "./api/objects";
import { hasCrds, installCrds } from "./crds";
import { kept } from "./modelService/kept";
import { useCluster } from "./shared";

function objectsOf(args: LoadTestArgs): readonly KubeObject[] {
  const planned = declarationsOf(planLoadTest(args, "reco").plan, "reco");
  return planned.map(
    ({ declaration }) => JSON.parse(JSON.stringify(declaration.inputs)) as KubeObject,
  );
}

describe("The objects of a load test", function () {
  this.timeout(300_000);
  const cluster = useCluster();

  async function take(args: LoadTestArgs): Promise<readonly KubeObject[]> {
    const namespace = await cluster().namespace();
    const objects = objectsOf({ ...args, namespace });
    for (const object of objects) {
      assert.deepEqual(kept(object, await cluster().create(object)), object);
    }
    return objects;
  }

  for (const name of ["least", "inParts", "sageMaker", "sageMakerKeys"] as const) {
    it(`are taken by the API server as they are sent: ${name}`, async () => {
      const kinds = (await take(loadTests[name])).map(({ kind }) => kind);
      assert.deepEqual(kinds, ["ConfigMap", "Job"]);
    });
  }

  it("are refused where a Job says what it cannot", async () => {
    const namespace = await cluster().namespace();
    const job = objectsOf({ ...loadTests.inParts, namespace })[1]!;
    const spec = (job as unknown as { spec: Record<string, unknown> }).spec;
    spec["completionMode"] = "NonIndexed";
    await assert.rejects(cluster().create(job), /backoffLimitPerIndex|completionMode/);
  });

  (hasCrds("k6-operator") ? it : it.skip)(
    "are taken by the definition of the k6 operator, where it can be had",
    async () => {
      await installCrds(cluster().api, "k6-operator");
      const kinds = (await take(loadTests.byOperator)).map(({ kind }) => kind);
      assert.deepEqual(kinds, ["ConfigMap", "TestRun"]);
    },
  );
});
