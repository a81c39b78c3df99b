import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { simulate } from "../../provider/functions/simulate";
import { declare } from "../../scaling/check/declare";
import { target, trackingPolicy } from "../../scaling/check/fixtures";
import { manifests, reliability, roomy, tight, tightYaml } from "./declarations";
import { preview, stackExport } from "./files";
import { sandbox } from "./run";

interface Figures {
  readonly holds: boolean;
  readonly loads: readonly {
    readonly name: string;
    readonly figures: readonly { readonly measure: string; readonly decides: number | null }[];
  }[];
}

/** Figures of the only load by name. */
function figuresOf(json: string): Readonly<Record<string, number>> {
  const [load] = (JSON.parse(json) as Figures).loads;
  const finite = load!.figures.filter(({ decides }) => decides !== null);
  return Object.fromEntries(finite.map(({ measure, decides }) => [measure, decides!]));
}

describe("mlscale simulate", function () {
  this.timeout(60_000);
  const box = sandbox();

  it("exits with 0 where every load holds and with 1 where one does not", async () => {
    box.current.write("roomy.json", roomy);
    box.current.write("tight.json", tight);
    assert.equal((await box.current.run(["simulate", "roomy.json"])).code, 0);
    const broken = await box.current.run(["simulate", "tight.json"]);
    assert.equal(broken.code, 1);
    assert.match(broken.stdout, /does not hold the load "evening rush"/);
    assert.match(broken.stdout, /would hold/);
    assert.match(broken.stderr, /^1 target, 1 load, 2 runs, 0 ms$/m);
  });

  it("gives the figures of the provider's function, in YAML and JSON alike", async () => {
    box.current.write("tight.yaml", tightYaml);
    box.current.write("tight.json", tight);
    const args = ["--format", "json"];
    const yaml = figuresOf((await box.current.run(["simulate", "tight.yaml", ...args])).stdout);
    const json = figuresOf((await box.current.run(["simulate", "tight.json", ...args])).stdout);
    assert.deepEqual(yaml, json);
    const { figures } = simulate(tight).loads[0]!;
    for (const name of ["overloadSeconds", "instanceHoursPerDay", "peakInstances"]) {
      assert.equal(json[name], Number(figures[name]!.toPrecision(9)), name);
    }
  });

  it("gives the same bytes on every run and the same figures in every format", async () => {
    box.current.write("web.yaml", tightYaml);
    const formats = ["text=a.txt", "json=a.json", "markdown=a.md", "html=a.html", "svg=a.svg"];
    const flags = (mark: string) =>
      formats.flatMap((each) => ["--format", each.replace("=a.", `=${mark}.`)]);
    await box.current.run(["simulate", "web.yaml", ...flags("a")]);
    await box.current.run(["simulate", "web.yaml", ...flags("b")]);
    const read = (name: string) => readFileSync(box.current.path(name), "utf8");
    for (const ending of ["txt", "json", "md", "html", "svg"]) {
      assert.equal(read(`a.${ending}`), read(`b.${ending}`), ending);
    }
    const { overloadSeconds } = figuresOf(read("a.json"));
    for (const ending of ["txt", "md", "html"]) {
      assert.ok(read(`a.${ending}`).includes(`${overloadSeconds} s`), ending);
    }
  });

  it("shows a saved run exactly as it was shown when it was made", async () => {
    box.current.write("web.yaml", tightYaml);
    const formats = ["json=a.json", "markdown=a.md", "html=a.html", "svg=a.svg"];
    const flags = formats.flatMap((each) => ["--format", each]);
    const made = await box.current.run([
      "simulate",
      "web.yaml",
      "--format",
      "text",
      ...flags,
      "-o",
      "run.json",
    ]);
    const again = flags.map((each) => each.replace("=a.", "=b."));
    const shown = await box.current.run(["report", "run.json", "--format", "text", ...again]);
    assert.equal(shown.stdout, made.stdout);
    assert.equal(shown.code, made.code);
    const read = (name: string) => readFileSync(box.current.path(name), "utf8");
    for (const ending of ["json", "md", "html", "svg"]) {
      assert.equal(read(`a.${ending}`), read(`b.${ending}`), ending);
    }
  });

  it("names every problem of a declaration at once, with its place, and writes nothing", async () => {
    const bad = tightYaml
      .replace("maxCapacity: 10", "maxCapacity: ten")
      .replace("baseRps: 20,", "baseRps: -1,")
      .replace("maxOverloadSeconds: 60", "maxOverload: 60");
    box.current.write("bad.yaml", bad);
    const { code, stdout, stderr } = await box.current.run(["simulate", "bad.yaml"]);
    assert.equal(code, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /bad\.yaml:4:3: scaling\.maxCapacity: got "ten"; allowed: .*; fix: /);
    assert.match(stderr, /bad\.yaml:12:16: reliability\.loads\[0\]\.spike\.baseRps: got -1/);
    assert.match(
      stderr,
      /bad\.yaml:14:5: reliability\.objectives\.maxOverload: .*maxOverloadSeconds/,
    );
  });

  it("checks meaning as a component does", async () => {
    const crossed = { ...tight, scaling: { ...tight.scaling, minCapacity: 12 } };
    box.current.write("crossed.json", crossed);
    const { code, stderr } = await box.current.run(["simulate", "crossed.json"]);
    assert.equal(code, 2);
    assert.match(stderr, /minCapacity/);
  });

  it("simulates a target of an export under the reliability that is given", async () => {
    box.current.write("stack.json", stackExport([target(), trackingPolicy()]));
    box.current.write("web.yaml", tightYaml);
    const without = await box.current.run(["simulate", "stack.json"]);
    assert.equal(without.code, 2);
    assert.match(without.stderr, /has no reliability; give one with --reliability FILE/);
    const given = await box.current.run(["simulate", "stack.json", "--reliability", "web.yaml"]);
    assert.equal(given.stderr.includes("internal"), false, given.stderr);
    assert.ok(given.code === 0 || given.code === 1, given.stderr);
  });

  it("takes a component in a preview with the reliability that it declares", async () => {
    const component = declare("mlscale:index:EndpointScaling", "shop", {
      endpointName: "shop",
      variantName: "blue",
      ...JSON.parse(JSON.stringify(tight)),
    });
    box.current.write("preview.json", preview([component]));
    const { code, stdout } = await box.current.run(["simulate", "preview.json"]);
    assert.equal(code, 1);
    assert.match(stdout, /^EndpointScaling shop/);
    const json = await box.current.run(["simulate", "preview.json", "--format", "json"]);
    const { figures } = simulate(tight).loads[0]!;
    assert.equal(
      figuresOf(json.stdout)["instanceHoursPerDay"],
      Number(figures["instanceHoursPerDay"]!.toPrecision(9)),
    );
  });

  it("asks which of several targets is meant, and takes the one that is named", async () => {
    box.current.write("rel.json", reliability);
    const other = target({ resourceId: "endpoint/other/variant/blue" }, {});
    box.current.write("stack.json", stackExport([target(), { ...other, urn: `${other.urn}-2` }]));
    const args = ["simulate", "stack.json", "--reliability", "rel.json"];
    const open = await box.current.run(args);
    assert.equal(open.code, 2);
    assert.match(open.stderr, /has 2 targets: .*; choose with --target NAME/);
    const wrong = await box.current.run([...args, "--target", "nothing"]);
    assert.match(wrong.stderr, /--target: "nothing" is not in stack\.json; allowed: /);
    const named = await box.current.run([...args, "--target", "endpoint/other/variant/blue"]);
    assert.match(named.stdout, /^endpoint\/other\/variant\/blue/);
  });

  it("simulates an autoscaler of Kubernetes with the requests of what it scales", async () => {
    box.current.write("k8s.yaml", manifests);
    box.current.write("rel.json", { reliability });
    const { code, stdout } = await box.current.run([
      "simulate",
      "k8s.yaml",
      "--reliability",
      "rel.json",
    ]);
    assert.equal(code, 1);
    assert.match(stdout, /^HorizontalPodAutoscaler api/);
    const cores = manifests.replace(
      "Utilization, averageUtilization: 60",
      "AverageValue, averageValue: 300m",
    );
    box.current.write("cores.yaml", cores);
    const args = ["--reliability", "rel.json", "--format", "json"];
    const first = await box.current.run(["simulate", "k8s.yaml", ...args]);
    const second = await box.current.run(["simulate", "cores.yaml", ...args]);
    const [percent, milli] = [first, second].map(({ stdout: json }) => figuresOf(json));
    assert.equal(milli!["peakInstances"], percent!["peakInstances"]);
    const hours = [percent, milli].map((each) => each!["instanceHoursPerDay"]!);
    assert.ok(Math.abs(hours[0]! - hours[1]!) < 0.05 * hours[0]!, hours.join(", "));
  });

  it("says what of a manifest it cannot simulate instead of guessing", async () => {
    box.current.write("rel.json", reliability);
    const custom = manifests.replace(
      "type: Resource\n      resource: { name: cpu, target: { type: Utilization, averageUtilization: 60 } }",
      'type: Pods\n      pods: { metric: { name: hits }, target: { type: AverageValue, averageValue: "12" } }',
    );
    const memory = manifests.replace("name: cpu", "name: memory");
    const unrequested = manifests.replace("cpu: 500m, ", "");
    const old = manifests.replace("autoscaling/v2", "autoscaling/v2beta2");
    const cases: readonly (readonly [string, RegExp])[] = [
      [custom, /what the metric hits stands for is not known: give --metric hits=SIGNAL/],
      [memory, /the use of memory does not follow from the load/],
      [unrequested, /a container requests no CPU/],
      [old, /apiVersion autoscaling\/v2beta2 is not read; write it as autoscaling\/v2/],
    ];
    for (const [text, expected] of cases) {
      box.current.write("k8s.yaml", text);
      const { code, stderr } = await box.current.run([
        "simulate",
        "k8s.yaml",
        "--reliability",
        "rel.json",
      ]);
      assert.equal(code, 2);
      assert.match(stderr, expected);
    }
    box.current.write("k8s.yaml", custom);
    const metric = ["--metric", "hits=requestsPerSecond"];
    const told = await box.current.run([
      "simulate",
      "k8s.yaml",
      "--reliability",
      "rel.json",
      ...metric,
    ]);
    assert.equal(told.code, 1, told.stderr);
  });

  it("names wrong numbers of a manifest with their places", async () => {
    box.current.write("rel.json", reliability);
    const bad = manifests
      .replace("minReplicas: 2", "minReplicas: 20")
      .replace("averageUtilization: 60", "averageUtilization: 6x");
    box.current.write("k8s.yaml", bad);
    const { code, stderr } = await box.current.run([
      "simulate",
      "k8s.yaml",
      "--reliability",
      "rel.json",
    ]);
    assert.equal(code, 2);
    assert.match(
      stderr,
      /k8s\.yaml:18:3: spec\.minReplicas: got 20; allowed: at most maxReplicas, 12/,
    );
    assert.match(stderr, /spec\.metrics\[0\]\.resource\.target\.averageUtilization: got "6x"/);
  });

  it("plays a recorded load in the place of the declared ones", async () => {
    box.current.write("web.yaml", tightYaml);
    const rows = Array.from({ length: 120 }, (_, minute) => {
      const hour = String(10 + Math.floor(minute / 60));
      return `2027-01-04T${hour}:${String(minute % 60).padStart(2, "0")}:00Z,600`;
    });
    box.current.write("day.csv", ["time,requests", ...rows].join("\n"));
    const { code, stdout } = await box.current.run(["simulate", "web.yaml", "--load", "day.csv"]);
    assert.equal(code, 0);
    assert.match(stdout, /holds the load "day"/);
    const bad = await box.current.run(["simulate", "web.yaml", "--rows", "count"]);
    assert.equal(bad.code, 2);
    assert.match(bad.stderr, /--rows has no effect without --load/);
  });

  it("takes the place of no input, and puts pictures nowhere but in files", async () => {
    box.current.write("web.yaml", tightYaml);
    for (const flags of [
      ["-o", "web.yaml"],
      ["--format", "html=web.yaml"],
    ]) {
      const { code, stderr } = await box.current.run(["simulate", "web.yaml", ...flags]);
      assert.equal(code, 2);
      assert.match(stderr, /is an input of this run and is not overwritten/);
    }
    assert.equal(readFileSync(box.current.path("web.yaml"), "utf8"), tightYaml);
    const { stderr } = await box.current.run(["simulate", "web.yaml", "--format", "png"]);
    assert.match(stderr, /png is no text; write png=FILE/);
  });

  it("refuses what is no input, in a sentence", async () => {
    const cases: readonly (readonly [string, RegExp])[] = [
      ["", /is empty/],
      ["a: 1\n", /is none of the known kinds of file/],
      ["scaling: 1\n---\nscaling: 2\n", /several YAML documents/],
      ["scaling: &a [*a]\n", /more than|contains/],
      ['{"steps": 3}', /steps is a number/],
      ["kind: Service\napiVersion: v1\n", /no autoscaler/],
    ];
    for (const [text, expected] of cases) {
      box.current.write("x.yaml", text);
      const { code, stderr } = await box.current.run(["simulate", "x.yaml"]);
      assert.equal(code, 2, stderr);
      assert.match(stderr, expected);
    }
  });
});
