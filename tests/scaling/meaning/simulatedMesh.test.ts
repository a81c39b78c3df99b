import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { SimulateInputs } from "../../../scaling/contract/generated/types";
import { allProblems } from "../../../scaling/meaning/allProblems";
import { checkSimulate } from "../../../scaling/meaning/simulate";
import { repositoryRoot } from "../../toolchain/repository";

const file = join(repositoryRoot, "examples", "simulate", "mesh-retries.yaml");
const sound = parse(readFileSync(file, "utf8")) as SimulateInputs;

/** Where something is wrong with a mesh in front of a service whose requests take 0.2 s. */
function problemsOf(mesh: unknown): readonly string[] {
  const known = { name: "simulate", check: checkSimulate };
  return allProblems(known, "simulated", { ...sound, mesh } as never, () => false).map(
    ({ path }) => path,
  );
}

describe("the mesh of a simulation", () => {
  it("is accepted with any of its parts alone, and with all", () => {
    const retries = { attempts: 2 };
    const outlierDetection = { maxEjectionPercent: 50 };
    const canary = [{ weightPercent: 10, holdSeconds: 60 }];
    for (const mesh of [
      { retries },
      { outlierDetection },
      { canary },
      { retries, retryBudgetPercent: 20, outlierDetection, ejectsAtLeastOne: true, canary },
      { retries: { attempts: 2, perTrySeconds: 0.2 } },
    ]) {
      assert.deepEqual(problemsOf(mesh), []);
    }
  });

  it("is refused where it does nothing, or a part says more of one that is not there", () => {
    assert.deepEqual(problemsOf({}), ["mesh"]);
    assert.deepEqual(problemsOf({ retryBudgetPercent: 20, canary: [] }).toSorted(), [
      "mesh.canary",
      "mesh.retryBudgetPercent",
    ]);
    const ejects = { retries: { attempts: 1 }, ejectsAtLeastOne: true };
    assert.deepEqual(problemsOf(ejects), ["mesh.ejectsAtLeastOne"]);
  });

  it("is refused where a proxy gives up what an instance has not had the time to answer", () => {
    const retries = { attempts: 2, perTrySeconds: 0.1 };
    assert.deepEqual(problemsOf({ retries }), ["mesh.retries.perTrySeconds"]);
  });
});
