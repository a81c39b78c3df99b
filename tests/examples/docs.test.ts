import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";
import { assessEndpoint, assessMesh, assessService } from "../../scaling/assess";
import {
  InferenceEndpointArgs,
  MeshModelServiceArgs,
  ModelServiceArgs,
} from "../../scaling/contract/generated/types";
import { checkMeshModelService, checkModelService } from "../../scaling/meaning";
import { rules } from "../../scaling/rules";
import { pictures } from "../../scripts/docs/pictures";
import { withRegions } from "../../scripts/docs/regions";
import { fleetsPage, fleetsPath } from "../../scripts/docs/forecast";
import { meshPage, meshPath } from "../../scripts/docs/mesh";
import { simulatorPage, simulatorPath } from "../../scripts/docs/simulator";
import { repositoryRoot } from "../toolchain/repository";

const committed = (path: string): string => readFileSync(join(repositoryRoot, path), "utf8");

describe("the guide to the simulator", () => {
  it("has tables as the code has them; else run: npm run generate", () => {
    assert.equal(committed(simulatorPath), simulatorPage());
    assert.equal(committed(fleetsPath), fleetsPage());
    assert.equal(committed(meshPath), meshPage());
  });

  it("has pictures of what the examples come to today; else run: npm run generate", function () {
    this.timeout(60_000);
    for (const [path, text] of pictures()) assert.ok(committed(path) === text, `${path} is stale`);
  });

  it("has places for all tables that are made", () => {
    const page = "<!-- begin a: made -->\nold\n<!-- end a -->\nkept";
    const expected = "<!-- begin a: made -->\n\nnew $1\n\n<!-- end a -->\nkept";
    assert.equal(withRegions(page, new Map([["a", "new $1"]])), expected);
    assert.throws(() => withRegions(page, new Map([["b", ""]])), /no place for "b"/);
  });
});

/** What the first program of a page gives to its component. */
function argumentsIn<T>(page: string, component: string): T {
  const [, program = ""] = /```ts\n([^]*?)```/.exec(committed(page)) ?? [];
  const { code } = transformSync(program, { loader: "ts", format: "cjs" });
  const declared: T[] = [];
  class Component {
    constructor(_name: string, args: T) {
      declared.push(args);
    }
  }
  const run = new Function("require", "module", "exports", "model", code);
  run(() => ({ [component]: Component }), { exports: {} }, {}, { name: "reco-model" });
  return declared[0]!;
}

describe("the program of the README", () => {
  const args = argumentsIn<InferenceEndpointArgs>("README.md", "InferenceEndpoint");

  it("holds its loads", () => {
    const { figures } = assessEndpoint(args, "reco")!;
    assert.equal(figures!.holds, true, figures!.summary);
  });

  it("does not when the evening's minimum is lowered, and is told so in the README's words", () => {
    const schedules = args.scaling!.schedules!.map((each) =>
      each.minCapacity === 6 ? { ...each, minCapacity: 4 } : each,
    );
    const lowered = { ...args, scaling: { ...args.scaling!, schedules } };
    const { figures } = assessEndpoint(lowered, "reco")!;
    assert.equal(figures!.holds, false);
    assert.ok(committed("README.md").includes(`\n${figures!.summary}\n`), figures!.summary);
  });
});

describe("the README", () => {
  it("counts the rules as they are, in all and in each area", () => {
    const readme = committed("README.md");
    assert.ok(readme.includes(` ${rules.length} rules about scaling`), String(rules.length));
    const table = readme.slice(readme.indexOf("| area | rules |"));
    const counted = [...table.matchAll(/^\| [^|]+ \| (\d+) \|/gm)].map(([, count]) => count);
    const areas = [...new Set(rules.map(({ area }) => area))];
    const counts = areas.map((each) => String(rules.filter(({ area }) => area === each).length));
    assert.deepEqual(counted.sort(), counts.sort());
  });
});

describe("the program of the guide to Kubernetes", () => {
  const guide = "docs/kubernetes.md";
  const args = argumentsIn<ModelServiceArgs>(guide, "ModelService");
  const summaryOf = (declared: ModelServiceArgs): string =>
    assessService(declared, "reco")!.figures!.summary;

  it("holds its loads", () => {
    assert.equal(assessService(args, "reco")!.figures!.holds, true, summaryOf(args));
    assert.deepEqual(checkModelService(args, "reco"), []);
  });

  it("does not when the model loads slowly, and is told so in the guide's words", () => {
    const slow = summaryOf({ ...args, model: { loadSeconds: 180 } });
    assert.ok(committed(guide).includes(`\n${slow}\n`), slow);
  });

  it("is told of every mistake at once, in the guide's words", () => {
    const problems = checkModelService(
      {
        ...args,
        resources: { ...args.resources, memory: "2Gi", limits: { memory: "1Gi" } },
        availability: { podDisruptionBudget: { minAvailable: 2 } },
      },
      "reco",
    );
    const text = problems.map(({ message }) => message).join("\n");
    assert.ok(committed(guide).includes(`\n${text}\n`), text);
  });
});

describe("the program of the guide to meshes", () => {
  const args = argumentsIn<MeshModelServiceArgs>("docs/mesh.md", "MeshModelService");

  it("has no mistake, and holds its load over all steps of its canary", () => {
    assert.deepEqual(checkMeshModelService(args, "ranker"), []);
    const { figures } = assessMesh(args, "ranker")!;
    assert.equal(figures!.holds, true, figures!.summary);
    assert.deepEqual(
      figures!.loads.map(({ variantName }) => variantName),
      ["stable", "next"],
    );
  });
});
