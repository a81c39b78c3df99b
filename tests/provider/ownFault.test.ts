import { strict as assert } from "node:assert";
import { components, type ComponentKind } from "../../provider/components";
import { Plugin } from "../../provider/plugin";
import { recordRegistrations } from "./mocks";
import { sound } from "./reliability";

const type = "mlscale:index:InferenceEndpoint";

describe("a fault of our own while reliability is simulated", () => {
  const table = components as Map<string, ComponentKind>;
  const kind = components.get(type)!;
  afterEach(() => void table.set(type, kind));

  it("becomes one error that says so, registers nothing and leaves a neighbour alone", async () => {
    const registered = recordRegistrations();
    table.set(type, {
      ...kind,
      assess: (args, component) => {
        if (component === "bad") throw new TypeError("undefined is not a queue");
        return kind.assess(args, component);
      },
    });
    const plugin = new Plugin("0.0.0");
    const [bad, good] = await Promise.allSettled(
      ["bad", "good"].map((name) => plugin.construct(name, type, sound, {})),
    );
    assert.ok(bad!.status === "rejected" && good!.status === "fulfilled");
    const { message } = bad!.reason as Error;
    assert.match(
      message,
      /^simulating mlscale:index:InferenceEndpoint "bad" failed by a fault of mlscale/,
    );
    assert.match(message, /nothing was made: undefined is not a queue; please report it/);
    assert.deepEqual(
      registered.filter(({ name }) => name.startsWith("bad")),
      [],
    );
    assert.ok(registered.some(({ name }) => name === "good-config"));
  });
});
