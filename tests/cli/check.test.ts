import { strict as assert } from "node:assert";
import fs, { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { target, trackingPolicy } from "../../scaling/check/fixtures";
import { Declaration, Secret, UNKNOWN } from "../../scaling/model/input";
import { rules } from "../../scaling/rules";
import { preview, stackExport } from "./files";
import * as programs from "./programs";
import { sandbox } from "./run";

const { onlyBounds, boundsRule, linkRule } = programs;

interface Entry {
  readonly rule: string;
  readonly verdict: string;
  readonly resource: string;
  readonly file: string;
}

describe("check", function () {
  this.timeout(60_000);
  const box = sandbox();

  async function check(file: object, ...flags: readonly string[]) {
    box.current.write("stack.json", file);
    return box.current.run(["check", "stack.json", ...flags]);
  }

  async function verdicts(file: object, ...flags: readonly string[]): Promise<readonly string[]> {
    const { stdout } = await check(file, "--format", "json", ...flags);
    return (JSON.parse(stdout) as readonly Entry[]).map(
      ({ rule, verdict }) => `${rule} ${verdict}`,
    );
  }

  describe("exit code", () => {
    const cases: readonly [string, readonly Declaration[], readonly string[], number][] = [
      ["0 without violations", [programs.goodTarget], onlyBounds, 0],
      ["1 with a mandatory violation", [programs.swappedBounds], onlyBounds, 1],
      [
        "0 when what is found stays below --fail-on",
        [programs.swappedBounds],
        [...onlyBounds, "--fail-on", "never"],
        0,
      ],
      [
        "1 at --fail-on mandatory with a mandatory violation",
        [programs.swappedBounds],
        [...onlyBounds, "--fail-on", "mandatory"],
        1,
      ],
      ["2 when nothing is about scaling", [programs.bucket], [], 2],
      [
        "0 when nothing is about scaling and that is allowed",
        [programs.bucket],
        ["--allow-empty"],
        0,
      ],
    ];
    for (const [title, declarations, flags, code] of cases) {
      it(`is ${title}`, async () => {
        const result = await check(stackExport(declarations), ...flags);
        assert.equal(result.code, code, result.stdout + result.stderr);
      });
    }

    it("is 0 when checks are only not decided", async () => {
      const program = stackExport([trackingPolicy({}, { resourceId: UNKNOWN })]);
      const { code, stdout } = await check(program, "--only", linkRule);
      assert.match(stdout, /^no violations; 1 not decided/);
      assert.equal(code, 0);
    });

    it("is 1 with an advisory violation, and 0 at --fail-on mandatory", async () => {
      box.current.write(".mlscale.yaml", { rules: { [boundsRule]: "advisory" } });
      const program = stackExport([programs.swappedBounds]);
      assert.equal((await check(program, ...onlyBounds)).code, 1);
      assert.equal((await check(program, ...onlyBounds, "--fail-on", "mandatory")).code, 0);
    });

    it("is 2 when one of several files cannot be read, and the others are judged", async () => {
      box.current.write("broken.json", "{");
      box.current.write("good.json", stackExport([programs.swappedBounds]));
      const files = ["broken.json", "good.json", "missing.json"];
      const result = await box.current.run(["check", ...files, ...onlyBounds, "--format", "json"]);
      assert.equal(result.code, 2);
      assert.equal((JSON.parse(result.stdout) as unknown[]).length, 1);
      assert.match(result.stderr, /^mlscale: broken\.json: /m);
      assert.match(result.stderr, /^mlscale: missing\.json: does not exist/m);
    });
  });

  describe("input", () => {
    it("is read from standard input for -, under the name that it is given", async () => {
      const text = JSON.stringify(stackExport([programs.swappedBounds]));
      const flags = ["--stdin-filename", "prod.json", "--format", "json", ...onlyBounds];
      const { code, stdout } = await box.current.run(["check", "-", ...flags], text);
      assert.equal(code, 1);
      assert.equal((JSON.parse(stdout) as Entry[])[0]!.file, "prod.json");
    });

    it("may be a checkpoint of a file backend", async () => {
      const { deployment } = stackExport([programs.swappedBounds]);
      const checkpoint = { version: 3, checkpoint: { stack: "example", latest: deployment! } };
      assert.deepEqual(await verdicts(checkpoint, ...onlyBounds), [`${boundsRule} violation`]);
    });

    it("leaves out what is pending deletion", async () => {
      const file = structuredClone(stackExport([programs.swappedBounds, programs.goodTarget])) as {
        deployment: { resources: { delete?: boolean }[] };
      };
      file.deployment.resources[1]!.delete = true;
      assert.deepEqual(await verdicts(file, ...onlyBounds), []);
    });

    it("links resources that others own but does not judge them", async () => {
      const file = structuredClone(
        stackExport([programs.swappedBounds, programs.danglingPolicy]),
      ) as {
        deployment: { resources: { external?: boolean }[] };
      };
      file.deployment.resources[1]!.external = true;
      assert.deepEqual(await verdicts(file, ...onlyBounds, "--only", linkRule), []);
    });

    it("takes the new state of each step of a preview and no deleted resource", async () => {
      const strayPolicy = trackingPolicy({}, { resourceId: "endpoint/other/variant/blue" });
      const file = structuredClone(preview([programs.swappedBounds, strayPolicy])) as {
        steps: { op: string; oldState?: unknown; newState?: unknown }[];
      };
      const [, first, second] = file.steps;
      file.steps.push({ ...first!, op: "delete", oldState: first!.newState, newState: undefined });
      second!.op = "delete-replaced";
      assert.deepEqual(await verdicts(file, ...onlyBounds, "--only", linkRule), [
        `${boundsRule} violation`,
      ]);
    });

    it("judges a replacement once, as it will be", async () => {
      const before = preview([programs.swappedBounds]) as { steps: readonly object[] };
      const after = preview([programs.goodTarget]) as { steps: readonly object[] };
      const file = { ...before, steps: [...before.steps, after.steps[1]!] };
      assert.deepEqual(await verdicts(file, ...onlyBounds), []);
    });

    it("leaves links open in a preview that does not list what is unchanged", async () => {
      const linked = [...onlyBounds, "--only", linkRule];
      const declared = [programs.danglingPolicy, programs.swappedBounds];
      const dangling = [programs.danglingPolicy];
      assert.deepEqual(await verdicts(preview(dangling), ...linked), [`${linkRule} violation`]);
      assert.deepEqual(await verdicts(preview(dangling, 3), ...linked), [
        `${linkRule} indeterminate`,
      ]);
      assert.deepEqual(await verdicts(preview(declared, 3), ...linked), [
        `${boundsRule} violation`,
      ]);
      const { stderr } = await check(preview(dangling, 3));
      assert.match(
        stderr,
        /leaves out 3 unchanged resources: a partial view; run `pulumi preview --json --show-sames`/,
      );
    });

    it("leaves links open in a preview that failed and in a state with a creation under way", async () => {
      const failed = {
        ...preview([programs.danglingPolicy]),
        diagnostics: [{ severity: "error", message: "x" }],
      };
      assert.deepEqual(await verdicts(failed, "--only", linkRule), [`${linkRule} indeterminate`]);
      const { version, deployment } = stackExport([programs.danglingPolicy]);
      const pending_operations = [{ type: "creating", resource: {} }];
      const cutOff = { version, deployment: { ...(deployment as object), pending_operations } };
      assert.deepEqual(await verdicts(cutOff, "--only", linkRule), [`${linkRule} indeterminate`]);
      assert.match((await check(cutOff)).stderr, /has 1 pending operation: a partial view/);
    });

    it("follows the rule's own onUnknown for links that are left open", async () => {
      const partial = preview([programs.danglingPolicy], 3);
      box.current.write(".mlscale.yaml", { rules: { [linkRule]: { onUnknown: "violate" } } });
      assert.deepEqual(await verdicts(partial, "--only", linkRule), [`${linkRule} violation`]);
      box.current.write(".mlscale.yaml", { rules: { [linkRule]: { onUnknown: "ignore" } } });
      assert.deepEqual(await verdicts(partial, "--only", linkRule), []);
    });

    it("is not followed through a symbolic link unless that is asked for", async () => {
      box.current.write("real.json", stackExport([programs.goodTarget]));
      symlinkSync(box.current.path("real.json"), box.current.path("link.json"));
      const refused = await box.current.run(["check", "link.json", ...onlyBounds]);
      assert.equal(refused.code, 2);
      assert.match(refused.stderr, /link\.json: is a symbolic link, which is not followed/);
      const followed = await box.current.run([
        "check",
        "link.json",
        "--follow-symlinks",
        ...onlyBounds,
      ]);
      assert.equal(followed.code, 0);
    });

    it("is named relative to the working folder, even if it is given in full", async () => {
      box.current.write("stack.json", stackExport([programs.swappedBounds]));
      const full = box.current.path("stack.json");
      const { stdout, stderr } = await box.current.run([
        "check",
        full,
        "--format",
        "json",
        "-v",
        ...onlyBounds,
      ]);
      assert.equal((JSON.parse(stdout) as Entry[])[0]!.file, "stack.json");
      assert.ok(!(stdout + stderr).includes(box.current.folder));
    });
  });

  describe("secrets", () => {
    const canary = "hunter2-canary";
    const secrets = target({
      minCapacity: new Secret(987654),
      resourceId: new Secret(`endpoint/${canary}/variant/blue`),
      serviceNamespace: new Secret(canary),
      roleArn: new Secret({ nested: [canary] }),
    });

    for (const secrecy of ["ciphertext", "plaintext"] as const) {
      it(`are never shown, as ${secrecy}`, async () => {
        const file = stackExport([secrets, programs.danglingPolicy], secrecy);
        for (const flags of [["-v"], ["--format", "json"], ["--debug"]]) {
          const { code, stdout, stderr } = await check(file, ...flags);
          assert.ok(code < 2, stderr);
          for (const secret of [canary, "987654", "c2VhbGVk"]) {
            assert.ok(!(stdout + stderr).includes(secret), `${flags.join(" ")} shows ${secret}`);
          }
        }
      });
    }

    it("are judged where the file holds them in the open", async () => {
      const swapped = target({ minCapacity: new Secret(12), maxCapacity: 10 });
      assert.deepEqual(await verdicts(stackExport([swapped], "plaintext"), ...onlyBounds), [
        `${boundsRule} violation`,
      ]);
    });

    it("leave a link open where the file holds them sealed or masked", async () => {
      const resourceId = new Secret("endpoint/reco/variant/blue");
      const policy = trackingPolicy({}, { resourceId });
      const open = [`${linkRule} indeterminate`];
      const program = [policy, programs.goodTarget];
      for (const file of [stackExport(program, "ciphertext"), preview(program)]) {
        assert.deepEqual(await verdicts(file, "--only", linkRule), open);
      }
      assert.deepEqual(await verdicts(stackExport(program, "plaintext"), "--only", linkRule), []);
    });
  });

  describe("reports", () => {
    it("go to files and standard output at once", async () => {
      const flags = ["--format", "text", "--format", "json=findings.json", ...onlyBounds];
      const { stdout } = await check(stackExport([programs.swappedBounds]), ...flags);
      assert.match(stdout, /aas-target-bounds-valid/);
      const written = JSON.parse(
        readFileSync(box.current.path("findings.json"), "utf8"),
      ) as Entry[];
      assert.deepEqual(
        written.map(({ resource }) => resource),
        [programs.targetUrn],
      );
    });

    it("leave no draft behind and take the place of an older report", async () => {
      box.current.write("findings.json", "old");
      await check(
        stackExport([programs.swappedBounds]),
        "--format",
        "json=findings.json",
        ...onlyBounds,
      );
      assert.deepEqual(readdirSync(box.current.folder).sort(), ["findings.json", "stack.json"]);
      assert.match(readFileSync(box.current.path("findings.json"), "utf8"), /^\[/);
    });

    it("are not written through a link, over an input, or into a folder that is not there", async () => {
      box.current.write("victim.txt", "precious");
      symlinkSync(box.current.path("victim.txt"), box.current.path("out.json"));
      const program = stackExport([programs.swappedBounds]);
      const linked = await check(program, "--format", "json=out.json");
      assert.equal(linked.code, 2);
      assert.match(linked.stderr, /out\.json: is a symbolic link and is not written through/);
      assert.equal(readFileSync(box.current.path("victim.txt"), "utf8"), "precious");
      const over = await check(program, "--format", "json=./stack.json");
      assert.equal(over.code, 2);
      assert.match(over.stderr, /is an input of this run and is not overwritten/);
      const nowhere = await check(program, "--format", "json=no/such/folder.json");
      assert.equal(nowhere.code, 2);
      assert.match(nowhere.stderr, /no\/such\/folder\.json: cannot be written \(ENOENT\)/);
      assert.ok(!existsSync(box.current.path("no")));
    });

    it("leave nothing behind when the last step of writing fails", async () => {
      const { renameSync } = fs;
      fs.renameSync = () => {
        throw Object.assign(new Error("full"), { code: "ENOSPC" });
      };
      try {
        const program = stackExport([programs.goodTarget]);
        const { code, stderr } = await check(program, "--format", "json=findings.json");
        assert.equal(code, 2);
        assert.match(stderr, /findings\.json: cannot be written \(ENOSPC\)/);
      } finally {
        fs.renameSync = renameSync;
      }
      assert.deepEqual(readdirSync(box.current.folder), ["stack.json"]);
    });

    it("are not written in the place of a folder", async () => {
      mkdirSync(box.current.path("reports"));
      const { code, stderr } = await check(
        stackExport([programs.goodTarget]),
        "--format",
        "json=reports",
      );
      assert.equal(code, 2);
      assert.match(stderr, /reports: is not a regular file/);
    });

    it("say what was looked at in the last line of standard error", async () => {
      const { stderr } = await check(
        stackExport([programs.goodTarget, programs.bucket]),
        ...onlyBounds,
      );
      assert.equal(stderr, "1 file, 3 resources, 1 rule, 0 ms\n");
      const all = (await check(stackExport([programs.goodTarget]))).stderr;
      const active = rules.filter(({ level }) => level !== "disabled").length;
      assert.match(all, new RegExp(`^1 file, 2 resources, ${active} rules, 0 ms\\n$`));
    });

    it("are findings and errors only with -q", async () => {
      const { stdout, stderr } = await check(
        stackExport([programs.swappedBounds]),
        "-q",
        ...onlyBounds,
      );
      assert.equal(stderr, "");
      assert.match(stdout, /aas-target-bounds-valid/);
      assert.ok(!stdout.includes("1 violation"));
      assert.equal(
        (await check(stackExport([programs.goodTarget]), "-q", ...onlyBounds)).stdout,
        "",
      );
    });

    it("name the component where the change belongs", async () => {
      const file = stackExport([programs.component, programs.swappedInComponent]);
      const { stdout } = await check(file, ...onlyBounds);
      assert.match(stdout, /part of mlscale:index:InferenceEndpoint "reco": change it there/);
      const json = (await check(file, "--format", "json", ...onlyBounds)).stdout;
      assert.deepEqual((JSON.parse(json) as { component: unknown }[])[0]!.component, {
        type: "mlscale:index:InferenceEndpoint",
        name: "reco",
      });
    });
  });

  describe("flags that cannot take effect", () => {
    const cases: readonly [readonly string[], RegExp][] = [
      [["--stdin-filename", "x"], /--stdin-filename has no effect without "-"/],
      [["-q", "-v"], /--quiet and --verbose exclude each other/],
      [["--format", "json", "--format", "text"], /only one report can go to standard output/],
      [["--format", "json=a", "--format", "text=./a"], /two reports go to the same file/],
      [["--format", "xml"], /--format: is "xml"; allowed: text, json/],
      [["--format", "json="], /names no file/],
      [["--fail-on", "high"], /--fail-on: is "high"; allowed: mandatory, advisory, never/],
      [["--color", "red"], /--color: is "red"; allowed: auto, always, never/],
      [["--max-input-mib", "0"], /--max-input-mib: is "0"; allowed: a number above 0/],
      [["--max-input-mib", "1e9"], /--max-input-mib: is "1e9"/],
      [
        ["--only", "aas-target-bound-valid"],
        /"aas-target-bound-valid" is no rule; did you mean "aas-target-bounds-valid"\?/,
      ],
      [["--only", "aaa", "--only", "bbb"], /"aaa" is no rule(.|\n)*"bbb" is no rule/],
      [["--environment", ""], /--environment is empty/],
      [["--bogus"], /unknown option '--bogus'/],
      [["--config", "nowhere.yaml"], /nowhere\.yaml: does not exist/],
    ];
    for (const [flags, message] of cases) {
      it(`are refused with exit code 2: ${flags.join(" ")}`, async () => {
        const { code, stdout, stderr } = await check(stackExport([programs.goodTarget]), ...flags);
        assert.equal(code, 2);
        assert.equal(stdout, "");
        assert.match(stderr, message);
        for (const line of stderr.trimEnd().split("\n")) assert.match(line, /^mlscale: /);
      });
    }

    it("include standard input given twice", async () => {
      const { code, stderr } = await box.current.run(["check", "-", "-"], "{}");
      assert.equal(code, 2);
      assert.match(stderr, /"-" is given twice/);
    });
  });

  it("tells the mistake and the way out when the verb is missing or misspelt", async () => {
    const missing = await box.current.run([]);
    assert.deepEqual(
      [missing.code, missing.stderr],
      [2, "mlscale: no verb given; see `mlscale --help`\n"],
    );
    const misspelt = await box.current.run(["chek", "x"]);
    assert.equal(misspelt.code, 2);
    assert.match(misspelt.stderr, /Did you mean check\?/);
  });

  it("prints help with examples and exit codes, and the version", async () => {
    const help = await box.current.run(["check", "--help"]);
    assert.equal(help.code, 0);
    assert.match(help.stdout, /pulumi stack export \| mlscale check -/);
    assert.match(
      help.stdout,
      /2 {4}bad flags or configuration, unreadable input, or nothing to check/,
    );
    const version = await box.current.run(["--version"]);
    assert.equal(version.code, 0);
    assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
