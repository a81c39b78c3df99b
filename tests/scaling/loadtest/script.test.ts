import { transformSync } from "esbuild";
import { strict as assert } from "node:assert";
import { Service } from "../../../scaling/contract/generated/types";
import {
  planOf,
  RequestTarget,
  runLimits,
  Script,
  scriptOf,
  targetProblems,
} from "../../../scaling/loadtest";

const service: Service = { requestsPerSecondPerInstance: 20, serviceTimeSeconds: 0.2 };
const http: RequestTarget = { http: { url: "http://127.0.0.1/" } };
const sageMaker: RequestTarget = { sageMaker: { endpointName: "reco", region: "eu-west-1" } };

function script(name: string, target = http, rps = 10, extra: object = {}): Script {
  const plan = planOf({ name, constant: { rps }, durationSeconds: 600 });
  const limits = runLimits({ maxQueueDelayP99Seconds: 1, maxDroppedFraction: 0.001 }, service);
  return scriptOf({ plan, limits, service, target, toolVersion: "1.2.3", ...extra });
}

/** What the script exports, run with stand-ins for the modules of k6. */
function exported(text: string, environment: object = {}): Record<string, unknown> {
  const { code } = transformSync(text, { format: "cjs" });
  const metric = class {
    add(): void {}
  };
  const modules = { Counter: metric, Gauge: metric, Rate: metric, Trend: metric, b64decode: atob };
  const module = { exports: {} };
  const load = new Function("module", "exports", "require", "__ENV", code);
  load(module, module.exports, () => modules, environment);
  return module.exports as Record<string, unknown>;
}

describe("the script of a load test", () => {
  it("is JavaScript whatever the names, addresses and bodies hold", () => {
    const nasty = 'a"; throw 1; //\n*/ \u2028 ${x} `';
    const body = { text: `${nasty}\\"\u0000` };
    const url = `http://127.0.0.1/?q=${encodeURIComponent(nasty)}'"`;
    const targets: readonly RequestTarget[] = [
      { http: { url, headers: { "X-Note": 'a"b`${c}' } }, body },
      { ...sageMaker, body },
      { ...http, body: { base64: "AAEC" } },
    ];
    for (const target of targets) {
      const { text } = script(nasty, target);
      const { options } = exported(text) as { options: { scenarios: { load: object } } };
      assert.ok("stages" in options.scenarios.load);
      assert.ok(text.split("\n")[0]!.startsWith('// Load "a"; throw 1; // */'));
    }
  });

  it("is the same for the same declaration, and imports nothing but k6's own modules", () => {
    const { text } = script("steady", sageMaker);
    assert.equal(text, script("steady", sageMaker).text);
    const from = [...text.matchAll(/from "([^"]+)"/g)].map(([, name]) => name!);
    assert.ok(from.length >= 4);
    from.forEach((name) => assert.match(name, /^k6(\/|$)/));
    assert.doesNotMatch(text, /https?:\/\/(?!runtime\.sagemaker\.eu-west-1\.amazonaws\.com)/);
  });

  it("has the objectives as thresholds: the wait and the service together", () => {
    const { options } = exported(script("steady").text) as {
      options: { thresholds: Record<string, string[]> };
    };
    const { thresholds } = options;
    assert.deepEqual(thresholds["mlscale_latency"], ["p(99)<=1922"]);
    assert.deepEqual(thresholds["mlscale_failed"], ["rate<=0.001"]);
    assert.deepEqual(thresholds["dropped_iterations"], ["count<=6"]);
  });

  it("divides what may be left out, and the load, among its parts", () => {
    const environment = { MLSCALE_PARTS: "3", MLSCALE_PART: "2" };
    const { options } = exported(script("steady").text, environment) as {
      options: Record<string, unknown> & { thresholds: Record<string, string[]> };
    };
    assert.equal(options["executionSegment"], "2/3:1");
    assert.equal(options["executionSegmentSequence"], "0,1/3,2/3,1");
    assert.deepEqual(options.thresholds["dropped_iterations"], ["count<=2"]);
  });

  it("has a user for each request that may be open, and says where there are fewer", () => {
    const few = script("few", http, 10);
    assert.deepEqual(few.users, { count: 612, wanted: 612 });
    assert.deepEqual(few.notes, []);
    const many = script("many", http, 100);
    assert.equal(many.users.count, 2000);
    assert.match(many.notes.join(), /enough while each takes up to 20 s/);
    assert.equal(script("parts", http, 100, { parts: 4 }).users.count, 6030);
    assert.equal(script("own", http, 100, { mostUsers: 7000 }).users.count, 6030);
  });

  it("names the variables of the environment and never their values", () => {
    const headersFromEnvironment = { Authorization: "TOKEN" };
    const { text } = script("named", {
      http: { url: "http://127.0.0.1/", headersFromEnvironment },
    });
    const { setup } = exported(text) as { setup: () => void };
    assert.throws(setup, /set TOKEN in the environment/);
    (exported(text, { TOKEN: "x" }) as { setup: () => void }).setup();
  });
});

describe("thresholds of latency", () => {
  for (const [variation, seconds] of [
    [0, 1.2],
    [1, 1 + 0.2 * Math.log(100)],
    [0.5, 1 + (0.2 / Math.sqrt(1.25)) * Math.exp(2.3263478740408408 * Math.sqrt(Math.log(1.25)))],
  ] as const) {
    it(`allow for service times that vary by ${variation}`, () => {
      const limits = runLimits(
        { maxQueueDelayP99Seconds: 1 },
        { ...service, serviceTimeVariation: variation },
      );
      assert.equal(limits.latencies.length, 1);
      assert.ok(Math.abs(limits.latencies[0]!.seconds - seconds) < 1e-9);
    });
  }
});

describe("the target of a load test", () => {
  const wrong: readonly (readonly [string, RequestTarget, RegExp])[] = [
    ["neither kind", {}, /exactly one/],
    ["both kinds", { ...http, ...sageMaker }, /exactly one/],
    ["no address", { http: { url: "models.example" } }, /http\.url: is no address/],
    ["another protocol", { http: { url: "file:///etc/passwd" } }, /http\.url: is no address/],
    ["credentials in the address", { http: { url: "http://a:b@x/" } }, /has credentials in it/],
    ["an unknown method", { http: { url: "http://x/", method: "BREW" } }, /BREW; allowed: GET/],
    [
      "a header with a line end",
      { http: { url: "http://x/", headers: { A: "1\r\nB: 2" } } },
      /line end/,
    ],
    ["a header without a name", { http: { url: "http://x/", headers: { "A B": "1" } } }, /no name/],
    [
      "a variable that is none",
      { http: { url: "http://x/", headersFromEnvironment: { A: "$X" } } },
      /no name of a variable/,
    ],
    [
      "a region that is none",
      { sageMaker: { endpointName: "e", region: "here" } },
      /region: is "here"/,
    ],
    [
      "an endpoint by its ARN",
      { sageMaker: { endpointName: "arn:aws:sagemaker:x", region: "eu-west-1" } },
      /endpointName: is "arn/,
    ],
  ];
  for (const [name, target, problem] of wrong) {
    it(`is refused with ${name}`, () => {
      const told = targetProblems(target).map(({ path, message }) => `${path}: ${message}`);
      assert.match(told.join("\n"), problem);
    });
  }

  it("is accepted where nothing is wrong with it", () => {
    assert.deepEqual(targetProblems(http), []);
    assert.deepEqual(targetProblems(sageMaker), []);
  });
});
