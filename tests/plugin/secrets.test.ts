import { strict as assert } from "node:assert";
import { FakeEngine, plainTraffic } from "./fakeEngine";
import { CallError, PluginProcess } from "./pluginProcess";
import {
  dotted,
  inputLeaves,
  type Path,
  type Subject,
  subjects,
  valueAt,
  withValue,
} from "./subjects";
import { inTheOpen, output, secret } from "./values";

const plainPlaces = [
  ["scaling", "minCapacity"],
  ["scaling", "schedules", 0, "cron"],
  ["variants", 0, "name"],
  ["variants", 0, "instanceType"],
  ["deployment", "terminationWaitSeconds"],
] as const;

const tried = new Set<string>();

/** The inputs of a subject that no subject before it has. */
function newLeaves(subject: Subject): readonly Path[] {
  return inputLeaves(subject).filter((path) => {
    const place = `${subject.component} ${dotted(path)}`;
    return !tried.has(place) && tried.add(place);
  });
}

describe("secrets and values not known yet, in the plugin's process", function () {
  this.timeout(120_000);
  let engine: FakeEngine;
  let plugin: PluginProcess;

  before(async () => {
    engine = await FakeEngine.start();
    plugin = await PluginProcess.start(engine);
  });
  beforeEach(() => {
    for (const list of [engine.registrations, engine.outputs, engine.logs, engine.debugLogs]) {
      list.splice(0);
    }
  });
  after(async () => {
    await plugin.stop();
    engine.stop();
  });

  const [simple] = subjects;
  const urns = () => engine.registrations.map(({ urn }) => urn).sort();

  for (const subject of subjects) {
    const { title, component, args } = subject;
    for (const path of newLeaves(subject)) {
      it(`keeps a secret ${dotted(path)} of ${title} out of sight everywhere`, async () => {
        const canary = `${String(valueAt(args, path))}-canary-5e1f`;
        const given = withValue(args, path, output({ value: canary, secret: true }));
        const { state } = await plugin.construct(given, { component });
        assert.ok(JSON.stringify(engine.registrations).includes(canary), "no child was given it");
        assert.ok(!plainTraffic(engine).includes(canary), plainTraffic(engine));
        assert.ok(!JSON.stringify(inTheOpen(state)).includes(canary), JSON.stringify(state));
        assert.ok(!plugin.text.includes(canary), plugin.text);
      });

      it(`plans ${title} while ${dotted(path)} is not known yet, by the same names`, async () => {
        await plugin.construct(args, { component, dryRun: true });
        const known = urns();
        engine.registrations.splice(0);
        const given = withValue(args, path, output({}));
        await plugin.construct(given, { component, dryRun: true });
        assert.deepEqual(urns(), known);
      });
    }
  }

  it("has found every kind of input that may be an output", () => {
    assert.ok(tried.size >= 25, [...tried].join(", "));
  });

  for (const path of plainPlaces) {
    it(`refuses a secret as ${dotted(path)}, which must be plain, without showing it`, async () => {
      const value = "canary-5e1f";
      const given = withValue(simple!.args, path, output({ value, secret: true }));
      refused(await plugin.failure(given), path, value);
    });

    it(`refuses what is not known yet as ${dotted(path)}, which must be plain`, async () => {
      const given = withValue(simple!.args, path, output({}));
      refused(await plugin.failure(given, { dryRun: true }), path, "no canary");
    });
  }

  function refused(failure: CallError, path: readonly (string | number)[], canary: string): void {
    assert.equal(failure.cause.code, 3, failure.text);
    const problem = failure.problems.find((each) => each.path === dotted(path));
    assert.match(problem?.reason ?? "", /plain value/, failure.text);
    assert.ok(!failure.text.includes(canary) && !plainTraffic(engine).includes(canary));
    assert.deepEqual(engine.registrations, []);
  }

  it("shows no secret in the error for another input's mistake", async () => {
    const canary = "arn:aws:kms:eu-west-1:123456789012:key/canary-5e1f";
    const kmsKeyArn = output({ value: canary, secret: true });
    const given = withValue({ ...simple!.args, kmsKeyArn }, ["scaling", "minCapacity"], 99);
    const failure = await plugin.failure(given);
    assert.ok(failure.problems.length > 0 && !failure.text.includes(canary), failure.text);
  });

  it("shows no secret that an engine without output values marks from within", async () => {
    const canary = "canary-5e1f";
    const path = ["variants", 0, "model", "environment", "TOKEN"];
    const given = withValue(subjects[1]!.args, path, secret(canary));
    const answer = await plugin.construct(given).catch((error: CallError) => error);
    const text = answer instanceof CallError ? answer.text : JSON.stringify(inTheOpen(answer));
    assert.ok(!`${text}${plainTraffic(engine)}${plugin.text}`.includes(canary), text);
  });

  it("keeps what an output comes from as a dependency of the children that use it", async () => {
    const from = "urn:pulumi:test::project::aws:kms/key:Key::key";
    const kmsKeyArn = output({ value: "arn:aws:kms:eu-west-1:123456789012:key/3", from: [from] });
    await plugin.construct({ ...simple!.args, kmsKeyArn });
    const configuration = engine.children.find(({ name }) => name === "reco-config")!;
    assert.ok(configuration.request.dependenciesList.includes(from));
  });
});
