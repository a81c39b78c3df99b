import { match, ok } from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { goBuildFlags, goEnvironment } from "../toolchain/go";
import { ensurePython } from "../toolchain/python";
import { repositoryRoot } from "../toolchain/repository";
import { runOrFail } from "../toolchain/run";

const sdk = (...path: string[]): string => join(repositoryRoot, "sdk", ...path);

/** The example that an SDK's README shows. */
function readmeExample(language: string): string {
  const text = readFileSync(sdk(language, "README.md"), "utf8");
  const code = /```(?:ts|python|go)\n([^]*?)```/.exec(text)?.[1];
  ok(code !== undefined, `the README of ${language} shows no example`);
  return code;
}

describe("The generated SDKs", function () {
  this.timeout(900_000);
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "mlscale-sdk-"));
  });

  after(() => rmSync(folder, { recursive: true }));

  it("compile in TypeScript, with the example of the README", async () => {
    await runOrFail("npm", ["run", "build", "--workspace", "@mlscale/pulumi"], {
      cwd: repositoryRoot,
    });
    const program = mkdtempSync(join(repositoryRoot, "node_modules", ".mlscale-readme-"));
    try {
      writeFileSync(join(program, "index.ts"), readmeExample("nodejs"));
      const options = [
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "--types",
        "node",
        "--target",
        "es2022",
      ];
      const modules = ["--module", "node16", "--moduleResolution", "node16"];
      await runOrFail("npx", ["tsc", ...options, ...modules, join(program, "index.ts")], {
        cwd: repositoryRoot,
      });
    } finally {
      rmSync(program, { recursive: true });
    }
  });

  it("load in Node from the package's own entry point", async () => {
    const code =
      'const sdk = require("@mlscale/pulumi"); console.log(typeof sdk.InferenceEndpoint)';
    match(await runOrFail("node", ["-e", code], { cwd: repositoryRoot }), /function/);
  });

  it("import in Python, and pass mypy with the example of the README", async () => {
    const { python } = await ensurePython();
    const env = {
      ...process.env,
      PYTHONPATH: sdk("python"),
      MYPYPATH: sdk("python"),
      PYTHONDONTWRITEBYTECODE: "1",
    };
    await runOrFail(python, ["-c", "import pulumi_mlscale; pulumi_mlscale.InferenceEndpoint"], {
      env,
    });
    const program = join(folder, "readme.py");
    writeFileSync(program, readmeExample("python"));
    const cache = ["--cache-dir", join(folder, "mypy")];
    await runOrFail(
      python,
      ["-m", "mypy", "--strict", "--follow-imports=silent", ...cache, program],
      { env },
    );
  });

  it("pass go vet, with the example of the README as a module of its own", async () => {
    const program = join(folder, "go");
    mkdirSync(program);
    const own = readFileSync(sdk("go", "go.mod"), "utf8");
    const path = "github.com/mlscale/pulumi-mlscale/sdk/go";
    const link = `require ${path} v0.0.0\n\nreplace ${path} => ${sdk("go")}\n`;
    writeFileSync(
      join(program, "go.mod"),
      `${own.replace(`module ${path}`, "module readme")}\n${link}`,
    );
    writeFileSync(join(program, "go.sum"), readFileSync(sdk("go", "go.sum")));
    writeFileSync(join(program, "main.go"), readmeExample("go"));
    const env = goEnvironment();
    await runOrFail("go", ["vet", "-mod=readonly", "./..."], { cwd: sdk("go"), env });
    await runOrFail("go", ["build", ...goBuildFlags, "-o", join(folder, "readme"), "."], {
      cwd: program,
      env,
    });
  });

  it("carry the licence and the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(repositoryRoot, "schema.json"), "utf8")) as {
      version: string;
    };
    for (const language of ["nodejs", "python", "go"]) {
      match(readFileSync(sdk(language, "LICENSE"), "utf8"), /Apache License/);
    }
    for (const file of [
      "nodejs/package.json",
      "python/pyproject.toml",
      "go/mlscale/pulumi-plugin.json",
    ]) {
      match(
        readFileSync(sdk(file), "utf8"),
        new RegExp(`"?version"? ?[=:] "${version.replaceAll(".", "\\.")}"`),
      );
    }
  });
});
