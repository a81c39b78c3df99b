import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Alias } from "@pulumi/pulumi/proto/alias_pb";
import { FakeEngine } from "./fakeEngine";
import { type ConstructOptions, PluginProcess } from "./pluginProcess";
import { plannedChildren, type Subject, subjects } from "./subjects";

const provider = "urn:pulumi:test::project::pulumi:providers:aws::frankfurt::1a2b3c";
const parent = "urn:pulumi:test::project::my:index:App::app";
const outputs = {
  InferenceEndpoint: [
    "alarmArns",
    "endpointArn",
    "endpointConfigName",
    "endpointName",
    "policyArns",
    "resourceIds",
  ],
  EndpointScaling: ["alarmArns", "policyArns", "resourceId"],
};

describe("the plugin's process", function () {
  this.timeout(120_000);
  let engine: FakeEngine;
  let plugin: PluginProcess;

  before(async () => {
    engine = await FakeEngine.start();
    plugin = await PluginProcess.start(engine);
  });
  beforeEach(() => void engine.registrations.splice(0));
  after(async () => {
    await plugin.stop();
    engine.stop();
  });

  const make = ({ component, args }: Subject, options: ConstructOptions = {}) =>
    plugin.construct(args, { component, ...options });
  const bytes = () => engine.registrations.map((each) => each.bytes).sort();

  it("answers GetSchema with the contract, byte for byte", async () => {
    const contract = readFileSync(join(__dirname, "..", "..", "schema.json"), "utf8");
    assert.equal(await plugin.schema(), contract);
  });

  it("accepts secrets, outputs and resources when configured", async () => {
    const { acceptsecrets, acceptoutputs, acceptresources } = await plugin.configure();
    assert.deepEqual([acceptsecrets, acceptoutputs, acceptresources], [true, true, true]);
  });

  it("answers invocationsTarget and names the wrong input", async () => {
    const token = "mlscale:index:invocationsTarget";
    const good = await plugin.invoke(token, { peakRequestsPerSecondPerInstance: 20 });
    assert.deepEqual(good, { outputs: { target: 600 }, failures: [] });
    const bad = await plugin.invoke(token, { peakRequestsPerSecondPerInstance: "20" });
    assert.deepEqual(bad, { outputs: {}, failures: ["peakRequestsPerSecondPerInstance"] });
  });

  for (const subject of subjects) {
    it(`registers exactly what is planned for ${subject.title}, under it and by its provider`, async () => {
      const { urn, state } = await make(subject, { providers: { aws: provider }, protect: true });
      const children = engine.children;
      assert.deepEqual(
        children.map(({ type, name }) => `${type} ${name}`).sort(),
        plannedChildren(subject, "reco"),
      );
      for (const { name, parent, request } of children) {
        assert.equal(parent, urn, name);
        assert.equal(request.provider, provider, name);
        assert.equal(request.protect, true, name);
      }
      assert.deepEqual(Object.keys(state).sort(), outputs[subject.component]);
      assert.deepEqual(engine.outputs.at(-1), { urn, outputs: state });
      assert.deepEqual(engine.registrations.find(({ custom }) => !custom)?.inputs, {});
    });

    it(`registers ${subject.title} twice alike, byte for byte`, async () => {
      await make(subject);
      const first = bytes();
      engine.registrations.splice(0);
      await make(subject);
      assert.ok(first.length > 1);
      assert.deepEqual(bytes(), first);
    });

    it(`registers the same URNs of ${subject.title} in preview and update`, async () => {
      const urns = () => engine.registrations.map(({ urn }) => urn).sort();
      await make(subject, { dryRun: true });
      const previewed = urns();
      engine.registrations.splice(0);
      await make(subject);
      assert.deepEqual(urns(), previewed);
    });
  }

  it("hands every alias on to the component's own registration, and to that alone", async () => {
    const urn = "urn:pulumi:test::project::old:index:Endpoint::reco";
    const spec = new Alias.Spec().setName("old").setParenturn(parent);
    await make(subjects[0]!, { aliases: [urn, spec, new Alias.Spec().setNoparent(true)] });
    const [component, ...children] = engine.registrations;
    const given = component!.request.aliasesList;
    assert.equal(given.length, 3);
    assert.equal(given[0]!.urn, urn);
    assert.equal(given[1]!.spec?.name, "old");
    assert.equal(given[1]!.spec?.parenturn, parent);
    assert.equal(given[2]!.spec?.noparent, true);
    for (const { name, request } of children) assert.deepEqual(request.aliasesList, [], name);
  });

  it("gives the component the options that it was declared with", async () => {
    const before = "urn:pulumi:test::project::my:index:Thing::before";
    const options = { parent, dependsOn: [before], ignoreChanges: ["tags"], retainOnDelete: true };
    const { urn } = await make(subjects[0]!, options);
    const { request } = engine.registrations.find((each) => each.urn === urn)!;
    assert.equal(request.parent, parent);
    assert.deepEqual(request.dependenciesList, [before]);
    assert.deepEqual(request.ignorechangesList, ["tags"]);
    assert.equal(request.retainondelete, true);
  });

  it("protects nothing and gives no provider unless it is told to", async () => {
    await make(subjects[0]!);
    for (const { name, request } of engine.registrations) {
      assert.equal(request.protect ?? false, false, name);
      assert.equal(request.provider, "", name);
    }
  });
});
