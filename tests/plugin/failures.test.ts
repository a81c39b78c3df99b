import { strict as assert } from "node:assert";
import { endpoint } from "../provider/samples";
import { type EngineOptions, FakeEngine, type Registration } from "./fakeEngine";
import { CallError, PluginProcess } from "./pluginProcess";
import { plannedChildren, subjects } from "./subjects";

const planned = plannedChildren(subjects[0]!, "NAME");

describe("a component that fails in the plugin's process", function () {
  this.timeout(180_000);
  let engine: FakeEngine;
  let plugin: PluginProcess;

  async function start(options: EngineOptions): Promise<void> {
    engine = await FakeEngine.start(options);
    plugin = await PluginProcess.start(engine);
  }
  afterEach(async () => {
    await plugin.stop();
    engine.stop();
  });

  const isNth = ({ type, name }: Registration): boolean => {
    const [bad, index] = /^bad(\d+)/.exec(name) ?? [];
    return bad !== undefined && `${type} ${name}` === planned[Number(index)]!.replace("NAME", bad);
  };

  for (const fate of ["refuse", "fail"] as const) {
    it(`ends with one error that names the child when the engine would ${fate} it, its neighbours go on`, async () => {
      const slow = { delayMs: 100 };
      await start({
        fate: (each) => (isNth(each) ? fate : /^good/.test(each.name) ? slow : "make"),
      });
      const bad = planned.map((_, index) => plugin.failure(endpoint, { name: `bad${index}` }));
      const good = ["good1", "good2"].map((name) => plugin.construct(endpoint, { name }));
      for (const [index, failure] of (await Promise.all(bad)).entries()) {
        const [type, name] = planned[index]!.replace("NAME", `bad${index}`).split(" ");
        assert.ok(failure.message.includes(`${name!} [${type!}]`), failure.message);
      }
      for (const { state } of await Promise.all(good)) assert.equal(state["endpointName"], "reco");
      await plugin.construct(endpoint, { name: "later" });
      assert.ok(plugin.isRunning, plugin.text);
      assert.deepEqual(
        engine.logs.filter((text) => text.startsWith("Error")),
        [],
      );
      assert.equal(plugin.text.replace(/^\d+\n/, ""), "");
    });
  }

  it("registers nothing that depends on the child that was refused, and nothing unplanned", async () => {
    await start({ fate: ({ type }) => (type.endsWith(":Endpoint") ? "refuse" : "make") });
    await plugin.failure(endpoint);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const names = engine.children.map(({ type, name }) => `${type} ${name}`).sort();
    const expected = /EndpointConfiguration|sagemaker\/endpoint:Endpoint|rollback-errors/;
    assert.deepEqual(
      names,
      plannedChildren(subjects[0]!, "reco").filter((each) => expected.test(each)),
    );
  });

  it("fails itself when the engine refuses the component", async () => {
    await start({ fate: ({ custom }) => (custom ? "make" : "refuse") });
    const failure = await plugin.failure(endpoint);
    assert.match(failure.message, /reco \[mlscale:index:InferenceEndpoint\]/);
    assert.deepEqual(engine.children, []);
  });

  it("registers nothing when the arguments are wrong, and names every problem", async () => {
    await start({});
    const failure = await plugin.failure({ variants: [], scaling: { minCapacity: 2 } });
    assert.ok(failure instanceof CallError && failure.problems.length >= 2, failure.text);
    assert.deepEqual(engine.registrations, []);
  });

  it("leaves the other 49 of 50 alone, which share its name under other parents", async () => {
    const parentOf = (index: number) => `urn:pulumi:test::project::my:index:App${index}::app`;
    await start({
      fate: ({ urn, type }) =>
        urn.includes("App7$") && type.endsWith(":Target") ? "refuse" : "make",
    });
    const made = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) => {
        const args = { ...endpoint, endpointName: `reco-${index}`, tags: { index: `${index}` } };
        return plugin.construct(args, { parent: parentOf(index) });
      }),
    );
    for (const [index, result] of made.entries()) {
      if (index === 7) assert.equal(result.status, "rejected");
      else if (result.status === "rejected") throw result.reason;
      else {
        const { urn, state } = result.value;
        assert.equal(state["endpointName"], `reco-${index}`);
        const children = engine.children.filter((each) => each.parent === urn);
        assert.equal(children.length, planned.length);
        for (const { inputs } of children) {
          assert.equal(
            ((inputs["tags"] ?? { index: `${index}` }) as { index: string }).index,
            `${index}`,
          );
        }
      }
    }
  });

  it("registers with the engine of its own update, when one process serves two", async () => {
    await start({});
    const other = await FakeEngine.start();
    try {
      const names = ["a", "b", "c"];
      await Promise.all([
        ...names.map((name) => plugin.construct(endpoint, { name: `here-${name}` })),
        ...names.map((name) =>
          plugin.construct(endpoint, { name: `there-${name}`, engine: other }),
        ),
      ]);
      assert.ok(engine.registrations.every(({ name }) => name.startsWith("here-")));
      assert.ok(other.registrations.every(({ name }) => name.startsWith("there-")));
      assert.equal(other.registrations.length, 3 * (planned.length + 1));
    } finally {
      other.stop();
    }
  });
});
