import { strict as assert } from "node:assert";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect } from "node:net";
import type * as grpc from "@grpc/grpc-js";
import { endpoint } from "../provider/samples";
import { FakeEngine } from "./fakeEngine";
import { PluginProcess } from "./pluginProcess";

const second = 1000;

describe("the life of the plugin's process", function () {
  this.timeout(120_000);
  let engine: FakeEngine;
  let plugin: PluginProcess;

  beforeEach(async () => {
    engine = await FakeEngine.start({
      fate: ({ type, name }) => (name === "stuck" && type.endsWith(":Endpoint") ? "drop" : "make"),
    });
    plugin = await PluginProcess.start(engine);
  });
  afterEach(async () => {
    await plugin.stop();
    engine.stop();
  });

  async function underWay(): Promise<void> {
    plugin.construct(endpoint, { name: "stuck" }).catch(() => undefined);
    while (!engine.children.some(({ type }) => type.endsWith(":Endpoint"))) await pause(20);
  }

  async function end(): Promise<number | NodeJS.Signals | "still there"> {
    return Promise.race([plugin.ended, pause(10 * second).then(() => "still there" as const)]);
  }

  it("makes nothing new after Cancel, and says so", async () => {
    await plugin.construct(endpoint);
    const before = engine.registrations.length;
    await plugin.cancel();
    const failure = await plugin.failure(endpoint, { name: "late" });
    assert.match(failure.message, /asked to stop/);
    assert.equal(engine.registrations.length, before);
  });

  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    it(`ends on ${signal} in the middle of a component, and registers nothing more`, async () => {
      await underWay();
      const before = engine.registrations.length;
      plugin.child.kill(signal);
      assert.equal(await end(), signal);
      assert.equal(engine.registrations.length, before);
    });
  }

  it("ends when the engine is gone in the middle of a component, not as a success", async () => {
    await underWay();
    const before = engine.registrations.length;
    engine.stop();
    assert.equal(await end(), 1);
    assert.equal(engine.registrations.length, before);
  });

  it("ends when the engine is gone while it has nothing to do", async () => {
    await plugin.construct(endpoint);
    engine.stop();
    assert.equal(await end(), 1);
  });

  it("stays while an engine that it has asked for nothing is there", async () => {
    await pause(second);
    assert.ok(plugin.isRunning);
    await plugin.schema();
  });

  it("outlives bytes that are no call", async () => {
    const requests = [
      "GET / HTTP/1.1\r\n\r\n",
      "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
      randomBytes(9999),
      "",
    ];
    for (const bytes of requests) {
      const socket = connect(plugin.port, "127.0.0.1").on("error", () => undefined);
      await once(socket, "connect");
      socket.end(bytes);
      await Promise.race([once(socket, "close"), pause(300)]);
      socket.destroy();
    }
    await plugin.construct(endpoint);
    assert.ok(plugin.isRunning);
  });

  it("outlives calls of methods that it does not have and requests that make no sense", async () => {
    const client = plugin.connect();
    const service = "/pulumirpc.ResourceProvider";
    const junk = Buffer.from("ff".repeat(99), "hex");
    try {
      for (const [method, bytes, code] of [
        [`${service}/Nothing`, junk, 12],
        ["/no.Service/Construct", junk, 12],
        [`${service}/Construct`, junk, 13],
        [`${service}/Construct`, Buffer.alloc(0), 2],
        [`${service}/Create`, Buffer.alloc(0), 2],
        [`${service}/Parameterize`, Buffer.alloc(0), 2],
      ] as const) {
        const error = await new Promise<grpc.ServiceError | null>((done) => {
          const same = (raw: Buffer): Buffer => raw;
          client.makeUnaryRequest(method, same, same, bytes, (error) => done(error));
        });
        assert.equal(error?.code, code, `${method}: ${error?.message}`);
      }
    } finally {
      client.close();
    }
    await plugin.construct(endpoint);
    assert.ok(plugin.isRunning, plugin.text);
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
