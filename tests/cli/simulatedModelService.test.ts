import { strict as assert } from "node:assert";
import { stringify } from "yaml";
import { declare } from "../../scaling/check/declare";
import { assessService } from "../../scaling/assess";
import type { ModelServiceArgs, Reliability } from "../../scaling/contract/generated/types";
import { declarationsOf } from "../../scaling/plan/declarations";
import { planModelService } from "../../scaling/plan/modelService";
import { kedaService, modelService } from "../provider/samples";
import { preview } from "./files";
import { sandbox } from "./run";

const reliability: Reliability = {
  service: { requestsPerSecondPerInstance: 20, serviceTimeSeconds: 0.1, startup: { seconds: 40 } },
  loads: [
    { name: "rush", spike: { baseRps: 20, peakRps: 120, rampSeconds: 120, holdSeconds: 1800 } },
  ],
  objectives: { maxOverloadSeconds: 0 },
};

/** The objects that the component makes, as a file for the cluster. */
function manifests(args: ModelServiceArgs): string {
  const planned = declarationsOf(planModelService(args, "reco").plan, "reco");
  return planned.map(({ declaration }) => stringify(declaration.inputs)).join("---\n");
}

interface Run {
  readonly loads: readonly {
    readonly figures: readonly { readonly measure: string; readonly decides: number | null }[];
  }[];
}

describe("simulate on a ModelService", function () {
  this.timeout(60_000);
  const box = sandbox();

  async function figures(...args: string[]): Promise<Readonly<Record<string, number>>> {
    const { code, stdout, stderr } = await box.current.run([
      "simulate",
      ...args,
      "--format",
      "json",
    ]);
    assert.equal(code, 1, stderr);
    const run = JSON.parse(stdout) as Run;
    const known = run.loads[0]!.figures.filter(({ decides }) => decides !== null);
    return Object.fromEntries(known.map(({ measure, decides }) => [measure, decides!]));
  }

  for (const [name, args] of Object.entries({ modelService, kedaService })) {
    it(`gives the figures of the component's own preview, from arguments and from manifests: ${name}`, async () => {
      const declared = { ...args, reliability };
      const own = assessService(declared, "reco")!.figures!.loads[0]!.figures;
      const expected = Object.fromEntries(
        Object.entries(own).map(([measure, value]) => [measure, Number(value.toPrecision(9))]),
      );
      const alike = (found: Readonly<Record<string, number>>) =>
        Object.fromEntries(Object.keys(expected).map((measure) => [measure, found[measure]]));
      const component = declare(
        "mlscale:index:ModelService",
        "reco",
        JSON.parse(JSON.stringify(declared)) as never,
      );
      box.current.write("preview.json", preview([component]));
      assert.deepEqual(alike(await figures("preview.json")), expected);
      box.current.write("reco.yaml", manifests(args));
      box.current.write("rel.json", reliability);
      const meaning = args.autoscaling.keda ? ["--metric", "waiting=concurrency"] : [];
      const read = await figures("reco.yaml", "--reliability", "rel.json", ...meaning);
      assert.deepEqual(alike(read), expected);
    });
  }
});
