import { strict as assert } from "node:assert";
import type { EngineResult, Workspace } from "./harness";
import { languages, scenario } from "./scenarios";

interface Figures {
  readonly holds: boolean;
  readonly summary: string;
  readonly loads: readonly (object & { readonly variantName?: string })[];
}

function made({ steps }: EngineResult): readonly string[] {
  return steps.filter(({ type }) => type.startsWith("aws:")).map(({ urn }) => urn);
}

/** Texts of the diagnostics, as a user sees them. */
function told({ diagnostics }: EngineResult, severity: string): string {
  return diagnostics
    .flatMap((each) => (each.severity === severity ? [each.message] : []))
    .join("\n");
}

const sentence =
  /the declared scaling does not hold the load "evening rush"\n {4}overload {5}\d+ s from [\d:]+ \(objective: at most 60 s.*\n {4}why .*maxCapacity 3 was the limit\n {4}would hold {3}maxCapacity 3 -> \d+/;

describe("reliability on the real engine", function () {
  this.timeout(600_000);
  const open: Workspace[] = [];
  const preview = async (
    language: (typeof languages)[number],
    config: Readonly<Record<string, string>>,
  ): Promise<EngineResult> => {
    const workspace = await scenario(language, config, { pack: false });
    open.push(workspace);
    return workspace.preview();
  };
  after(() => open.forEach((workspace) => workspace.close()));

  const figures = new Map<string, Figures>();

  for (const language of languages) {
    it(`that holds is an output of a preview in ${language}, the same as the function's`, async () => {
      const held = await preview(language, { reliability: "Fail" });
      assert.equal(held.code, 0, held.text);
      assert.ok(made(held).length >= 4, held.text);
      const component = held.outputs["figures"] as Figures;
      const { report, ...simulated } = held.outputs["simulated"] as Figures & { report: string };
      figures.set(language, component);
      assert.equal(component.holds, true);
      assert.match(report, /two sources/);
      const loads = component.loads.map(({ variantName, ...load }) => {
        assert.equal(variantName, "blue");
        return load;
      });
      assert.deepEqual({ ...component, loads }, simulated);
    });

    it(`that breaks stops a preview in ${language} with a sentence to act on, before anything is made`, async () => {
      const broken = await preview(language, { reliability: "Fail", maxCapacity: "3" });
      assert.notEqual(broken.code, 0);
      assert.match(told(broken, "error"), sentence, broken.text);
      assert.match(broken.text, /mlscale:index:InferenceEndpoint "reco": the declared scaling/);
      assert.deepEqual(made(broken), []);
    });
  }

  it("gives the same figures in every language", () => {
    const [first, ...others] = [...figures.values()];
    assert.equal(others.length, languages.length - 1);
    for (const each of others) assert.deepEqual(each, first);
  });

  it("only warns where it is told to", async () => {
    const warned = await preview("typescript", { reliability: "Warn", maxCapacity: "3" });
    assert.equal(warned.code, 0, warned.text);
    assert.match(told(warned, "warning"), sentence, warned.text);
    assert.ok(made(warned).length >= 4, warned.text);
    assert.equal((warned.outputs["figures"] as Figures).holds, false);
  });

  it("finds a target that was meant per second, and a cooldown of an hour, with what to write", async () => {
    const config = { reliability: "Ignore", target: "10", cooldown: "3600" };
    const refused = await preview("typescript", config);
    assert.notEqual(refused.code, 0);
    assert.match(refused.text, /targetTracking\[0\]\.target.*write 600/);
    assert.match(refused.text, /scaleOutCooldownSeconds.*use 900 or less/);
    assert.deepEqual(made(refused), []);
  });
});
