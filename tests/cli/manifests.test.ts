import { strict as assert } from "node:assert";
import { mkdirSync, symlinkSync } from "node:fs";
import {
  autoscaler,
  autoscalerUrn,
  boundsRule,
  deployment,
  deploymentUrn,
  findings,
  goodAutoscaler,
  onlyBounds,
  onlyReplicas,
  replicasRule,
  writeAll,
} from "./manifestFiles";
import { stackExport } from "./files";
import * as programs from "./programs";
import { sandbox } from "./run";

/** Moves a document to the right, as an item of a list. */
function item(document: string): string {
  const [first, ...rest] = document.trimEnd().split("\n");
  return [`  - ${first}`, ...rest.map((line) => `    ${line}`)].join("\n");
}

describe("check of Kubernetes manifests", function () {
  this.timeout(60_000);
  const box = sandbox();

  const check = (files: Readonly<Record<string, string>>, ...args: readonly string[]) => {
    writeAll(box.current, files);
    return findings(box.current, args);
  };

  describe("reads", () => {
    it("a file, and names the line of what is wrong", async () => {
      const { code, entries, places } = await check(
        { "hpa.yaml": autoscaler },
        "hpa.yaml",
        ...onlyBounds,
      );
      assert.equal(code, 1);
      assert.deepEqual(places, [`${boundsRule} hpa.yaml:11:3`]);
      assert.equal(entries[0]!.resource, autoscalerUrn);
    });

    it("standard input with many documents as one program", async () => {
      const text = `---\n${goodAutoscaler}---\n# nothing here\n---\n${deployment}`;
      const flags = ["-", "--stdin-filename", "chart", ...onlyReplicas];
      const { places, entries } = await findings(box.current, flags, text);
      assert.deepEqual(places, [`${replicasRule} chart:28:3`]);
      assert.equal(entries[0]!.resource, deploymentUrn);
    });

    it("several files as one program: an autoscaler finds its workload in another", async () => {
      const files = { "a.yaml": deployment, "b.yml": goodAutoscaler };
      assert.deepEqual((await check(files, "a.yaml", ...onlyReplicas)).places, []);
      assert.deepEqual((await check(files, "a.yaml", "b.yml", ...onlyReplicas)).places, [
        `${replicasRule} a.yaml:7:3`,
      ]);
    });

    it("folders, in one order, without what hides or what others wrote", async () => {
      const files = {
        "deploy/z/hpa.yaml": autoscaler,
        "deploy/a/hpa.yml": autoscaler.replaceAll("reco", "a"),
        "deploy/b.json": "[]",
        "deploy/notes.txt": autoscaler.replaceAll("reco", "txt"),
        "deploy/.hidden/hpa.yaml": autoscaler.replaceAll("reco", "hidden"),
        "deploy/.hidden.yaml": autoscaler.replaceAll("reco", "hidden-file"),
        "deploy/node_modules/x/hpa.yaml": autoscaler.replaceAll("reco", "module"),
      };
      const { places, stderr, code } = await check(files, "deploy", ...onlyBounds);
      assert.deepEqual(places, [
        `${boundsRule} deploy/a/hpa.yml:11:3`,
        `${boundsRule} deploy/z/hpa.yaml:11:3`,
      ]);
      assert.equal(code, 1);
      assert.match(
        stderr,
        /^mlscale: warning: deploy\/b\.json: is about something else; skipped$/m,
      );
      assert.match(stderr, /^3 files \(1 skipped\), 2 resources/m);
    });

    it("a file once, however often it is named", async () => {
      const { places } = await check(
        { "d/hpa.yaml": autoscaler },
        "d",
        "d/hpa.yaml",
        "./d/",
        ...onlyBounds,
      );
      assert.deepEqual(places, [`${boundsRule} d/hpa.yaml:11:3`]);
    });

    it("the items of lists, typed ones too", async () => {
      const list = `apiVersion: v1\nkind: List\nitems:\n${item(autoscaler)}\n${item(deployment)}\n`;
      assert.deepEqual((await check({ "list.yaml": list }, "list.yaml", ...onlyBounds)).places, [
        `${boundsRule} list.yaml:14:7`,
      ]);
      const untyped = autoscaler.split("\n").slice(2).join("\n");
      const typed = `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscalerList\nitems:\n${item(untyped)}\n`;
      assert.deepEqual((await check({ "t.yaml": typed }, "t.yaml", ...onlyBounds)).places, [
        `${boundsRule} t.yaml:12:7`,
      ]);
    });

    it("JSON as kubectl prints it, with its lines", async () => {
      const object = {
        apiVersion: "autoscaling/v2",
        kind: "HorizontalPodAutoscaler",
        metadata: { name: "reco" },
        spec: { minReplicas: 12, maxReplicas: 10 },
      };
      const text = JSON.stringify(
        { apiVersion: "v1", kind: "List", items: [object] },
        undefined,
        "\t",
      );
      assert.deepEqual((await check({ "l.json": text }, "l.json", ...onlyBounds)).places, [
        `${boundsRule} l.json:12:5`,
      ]);
    });

    it("manifests beside what Pulumi wrote, which stays a program of its own", async () => {
      box.current.write("stack.json", stackExport([programs.swappedBounds]));
      const { entries } = await check(
        { "hpa.yaml": autoscaler },
        ...["hpa.yaml", "stack.json", ...onlyBounds, "--only", programs.boundsRule],
      );
      assert.deepEqual(
        entries.map(({ file, rule }) => `${file} ${rule}`),
        [`stack.json ${programs.boundsRule}`, `hpa.yaml ${boundsRule}`],
      );
    });

    it("the same through a mark of byte order, Windows' line ends, comments and anchors", async () => {
      const odd = `\ufeff# about\n${autoscaler
        .replace("minReplicas: 12", "minReplicas: &least 12 # too many")
        .replace(
          "namespace: serving",
          "namespace: serving\n  labels: { least: *least }".replace("*least", "x"),
        )}`;
      const text = odd.replaceAll("\n", "\r\n");
      assert.deepEqual((await check({ "hpa.yaml": text }, "hpa.yaml", ...onlyBounds)).places, [
        `${boundsRule} hpa.yaml:13:3`,
      ]);
    });

    it("values as the API server would get them", async () => {
      const text = autoscaler
        .replace("minReplicas: 12", "minReplicas: 014")
        .replace("spec:", "x-bounds: &bounds { maxReplicas: 10 }\nspec:\n  <<: *bounds")
        .replace("  maxReplicas: 10\n", "");
      const { entries } = await check({ "hpa.yaml": text }, "hpa.yaml", ...onlyBounds);
      assert.match(entries[0]!.message, /spec\.minReplicas is 12; allowed: .*10/);
    });

    it("objects that nothing is known of, and counts them", async () => {
      const unknown = "apiVersion: example.com/v1\nkind: Thing\nmetadata: { name: x }\n";
      const { code, stderr } = await check(
        { "t.yaml": `${goodAutoscaler}---\n${unknown}` },
        "t.yaml",
        ...onlyBounds,
      );
      assert.deepEqual([code, stderr], [0, "1 file, 2 resources, 1 rule, 0 ms\n"]);
    });
  });

  describe("is never green on what it did not read", () => {
    const cases: readonly [string, string, RegExp][] = [
      ["broken YAML", `${autoscaler}  x: [`, /^mlscale: m\.yaml:\d+:\d+: is not plain YAML/m],
      ["a tab", `${autoscaler}\tx: 1\n`, /m\.yaml:18:1: is not plain YAML/],
      [
        "a duplicate key",
        `${autoscaler}kind: X\n`,
        /m\.yaml:18:1: the key "kind" is there twice; remove one/,
      ],
      [
        "a Helm template",
        autoscaler.replace("reco", "{{ .Values.name }}"),
        /m\.yaml:4:\d+: is not plain YAML.*render it first, as with `helm template`/,
      ],
      [
        "a template's first line",
        `{{- if .Values.on }}\n${autoscaler}{{- end }}\n`,
        /`helm template`/,
      ],
      [
        "a document of something else",
        `${autoscaler}---\nreplicas: 3\n`,
        /m\.yaml:19:1: is no Kubernetes object: it has no apiVersion and no kind; expected/,
      ],
      ["a document without its kind", "apiVersion: v1\nmetadata: {}\n", /it has no kind/],
      [
        "an item that is none",
        "apiVersion: v1\nkind: List\nitems: [5]\n",
        /m\.yaml:3:9: .* it is a number/,
      ],
      ["a list", "- apiVersion: v1\n", /it is a list/],
      [
        "an alias without an anchor",
        "apiVersion: v1\nkind: *x\n",
        /has the alias \*x, but no anchor/,
      ],
      [
        "what contains itself",
        "apiVersion: v1\nkind: X\nx: &x [*x]\n",
        /once its aliases are written out/,
      ],
      ["nothing", "", /is empty; expected/],
      ["comments", "# x\n", /has only comments/],
    ];
    for (const [title, text, message] of cases) {
      it(`refuses ${title} with exit code 2, and judges the other files`, async () => {
        const files = { "m.yaml": text, "other.yaml": autoscaler };
        const { code, stderr, places } = await check(files, "m.yaml", "other.yaml", ...onlyBounds);
        assert.equal(code, 2, stderr);
        assert.match(stderr, message);
        assert.deepEqual(places, [`${boundsRule} other.yaml:11:3`]);
      });
    }

    it("leaves open what a file that was not read may hold", async () => {
      const rule = "hpa-bounds-valid";
      const files = {
        "broken.yaml": "apiVersion: [",
        "d.yaml": deployment,
        "h.yaml": goodAutoscaler,
      };
      const linked = ["d.yaml", "h.yaml", ...onlyReplicas];
      assert.deepEqual(
        (await check(files, ...linked)).entries.map(({ verdict }) => verdict),
        ["violation"],
      );
      const { entries } = await check(files, "broken.yaml", ...linked);
      assert.deepEqual(
        entries.map(({ verdict }) => verdict),
        ["indeterminate"],
        rule,
      );
      assert.match(entries[0]!.message, /left open, since 1 file could not be read/);
    });

    it("skips what folders hold beside, but nothing that may be a manifest", async () => {
      const files = {
        "d/hpa.yaml": goodAutoscaler,
        "d/values.yaml": "replicas: 3\n",
        "d/notes.yaml": "a: [\n",
        "d/tsconfig.json": "{ // comment\n}",
        "d/Chart.yaml": "apiVersion: v2\nname: reco\n",
        "d/empty.yml": "\n",
      };
      const fine = await check(files, "d", ...onlyBounds);
      assert.equal(fine.code, 0, fine.stderr);
      for (const name of [
        "values.yaml",
        "notes.yaml",
        "tsconfig.json",
        "Chart.yaml",
        "empty.yml",
      ]) {
        assert.ok(
          fine.stderr.includes(`warning: d/${name}: is about something else; skipped`),
          name,
        );
      }
      assert.match(fine.stderr, /^6 files \(5 skipped\), 1 resource/m);
      const broken = await check(
        { "d/broken.yaml": "apiVersion: v1\nkind: [" },
        "d",
        ...onlyBounds,
      );
      assert.equal(broken.code, 2);
      assert.match(broken.stderr, /d\/broken\.yaml:2:8: is not plain YAML/);
    });

    it("says so when folders and files hold nothing to check", async () => {
      mkdirSync(box.current.path("void"));
      const none = await findings(box.current, ["void"]);
      assert.deepEqual([none.code, none.stdout], [2, ""]);
      assert.match(none.stderr, /void: is a folder without files to check/);
      const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: x }\n";
      const aside = await check({ "c.yaml": config }, "c.yaml");
      assert.equal(aside.code, 2);
      assert.match(aside.stderr, /nothing to check: .* add --allow-empty/);
      const empty = '{"apiVersion":"v1","kind":"List","items":[]}';
      assert.equal((await check({ "l.json": empty }, "l.json")).code, 2);
      assert.equal((await check({ "l.json": empty }, "l.json", "--allow-empty")).code, 0);
    });
  });

  it("follows links in folders only when that is asked for, and no link for ever", async () => {
    writeAll(box.current, {
      "real/hpa.yaml": autoscaler,
      "d/good.yaml": goodAutoscaler.replaceAll("reco", "x"),
    });
    symlinkSync(box.current.path("real/hpa.yaml"), box.current.path("d/hpa.yaml"));
    symlinkSync(box.current.path("d"), box.current.path("d/loop"));
    const kept = await findings(box.current, ["d", ...onlyBounds]);
    assert.equal(kept.code, 0);
    assert.match(
      kept.stderr,
      /d\/hpa\.yaml: is a symbolic link and was skipped; see --follow-symlinks/,
    );
    const followed = await findings(box.current, ["d", "--follow-symlinks", ...onlyBounds]);
    assert.deepEqual(followed.places, [`${boundsRule} d/hpa.yaml:11:3`]);
  });

  it("names objects that are there twice apart, and says so", async () => {
    const files = { "dev.yaml": autoscaler, "prod.yaml": autoscaler };
    const { entries, stderr } = await check(files, "dev.yaml", "prod.yaml", ...onlyBounds);
    assert.deepEqual(
      entries.map(({ resource, file }) => `${resource} ${file}`),
      [`${autoscalerUrn} dev.yaml`, `${autoscalerUrn}#2 prod.yaml`],
    );
    const again =
      /warning: prod\.yaml:1:1: HorizontalPodAutoscaler serving\/reco is there again, first in dev\.yaml:1:1/;
    assert.match(stderr, again);
  });

  it("shows the place in the report for people", async () => {
    writeAll(box.current, { "hpa.yaml": autoscaler });
    const { stdout } = await box.current.run(["check", "hpa.yaml", ...onlyBounds]);
    assert.match(stdout, /^kubernetes:autoscaling\/v2:HorizontalPodAutoscaler "serving\/reco"$/m);
    assert.match(stdout, /^ {6}at {7}hpa\.yaml:11:3$/m);
  });

  it("exempts by URN and by file, with a glob for each", async () => {
    const files = {
      "old/hpa.yaml": autoscaler,
      "new/hpa.yaml": autoscaler.replaceAll("reco", "new"),
    };
    const exemption = { urn: "*::serving/*", file: "old/*", reason: "moves in spring" };
    box.current.write(".mlscale.yaml", { rules: { [boundsRule]: { exemptions: [exemption] } } });
    const { places, stderr } = await check(files, "old", "new", ...onlyBounds);
    assert.deepEqual(places, [`${boundsRule} new/hpa.yaml:11:3`]);
    assert.doesNotMatch(stderr, /covers nothing/);
    const elsewhere = { ...exemption, file: "older/*" };
    box.current.write(".mlscale.yaml", { rules: { [boundsRule]: { exemptions: [elsewhere] } } });
    const other = await check(files, "old", ...onlyBounds);
    assert.equal(other.places.length, 1);
    assert.match(other.stderr, /covers nothing: .* in "older\/\*"/);
  });
});

describe("the rules of Kubernetes on files", function () {
  this.timeout(60_000);
  const box = sandbox();

  /** A title, what is declared, the rule, and where it finds that broken; nothing where it holds. */
  type Case = readonly [string, Readonly<Record<string, string>>, string, readonly string[]];

  const withoutRequests = deployment.replace(
    "            requests: { cpu: 500m }\n",
    "            limits: {}\n",
  );
  const dangling = goodAutoscaler.replace(
    "    name: reco\n  minReplicas",
    "    name: rceo\n  minReplicas",
  );
  const cases: readonly Case[] = [
    ["bounds in order", { "h.yaml": goodAutoscaler, "d.yaml": deployment }, "hpa-bounds-valid", []],
    ["bounds out of order", { "h.yaml": autoscaler }, "hpa-bounds-valid", ["h.yaml:11:3"]],
    [
      "requests of CPU",
      { "h.yaml": goodAutoscaler, "d.yaml": deployment },
      "hpa-resource-requests",
      [],
    ],
    [
      "no requests of CPU in another file",
      { "h.yaml": goodAutoscaler, "d.yaml": withoutRequests },
      "hpa-resource-requests",
      ["h.yaml"],
    ],
    [
      "a target in another file",
      { "h.yaml": goodAutoscaler, "d.yaml": deployment },
      "hpa-target-exists",
      [],
    ],
    [
      "a target that is nowhere",
      { "h.yaml": dangling, "d.yaml": deployment },
      "hpa-target-exists",
      ["h.yaml:10:5"],
    ],
    [
      "replicas beside an autoscaler",
      { "h.yaml": goodAutoscaler, "d.yaml": deployment },
      "workload-replicas-unset-under-hpa",
      ["d.yaml:7:3"],
    ],
    [
      "replicas left to the autoscaler",
      { "h.yaml": goodAutoscaler, "d.yaml": deployment.replace("  replicas: 3\n", "") },
      "workload-replicas-unset-under-hpa",
      [],
    ],
  ];
  for (const [title, files, rule, places] of cases) {
    it(`say of ${title}, by ${rule}: ${places.join(", ") || "nothing"}`, async () => {
      writeAll(box.current, files);
      const found = await findings(box.current, [...Object.keys(files), "--only", rule]);
      const violations = found.entries.filter(({ verdict }) => verdict === "violation");
      assert.equal(violations.length, places.length, found.stdout + found.stderr);
      violations.forEach(({ file, line, column }, index) => {
        assert.ok(
          `${file}:${line}:${column}`.startsWith(places[index]!),
          `${file}:${line}:${column}`,
        );
      });
    });
  }
});
