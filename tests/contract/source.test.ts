import { deepStrictEqual, match, ok, strictEqual, throws } from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkValues } from "../../scripts/generate/check-values";
import { enumName } from "../../scripts/generate/enum-name";
import { modelOf } from "../../scripts/generate/model";
import { pulumiSchema } from "../../scripts/generate/pulumi-schema";
import { readSource } from "../../scripts/generate/read-source";
import { repositoryRoot } from "../toolchain/repository";

/** Runs a test on a copy of contract/ with one file added. */
function withFile<T>(path: string, text: string, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "mlscale-contract-"));
  try {
    cpSync(join(repositoryRoot, "contract"), folder, { recursive: true });
    writeFileSync(join(folder, path), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function type(properties: string, rest = ""): string {
  return `description: Only a test.\n${rest}properties:\n${properties.replace(/^/gm, "  ")}\n`;
}

function refuses(path: string, text: string, message: RegExp): void {
  withFile(path, text, (folder) => throws(() => readSource(folder), message));
}

describe("The contract's source", () => {
  it("is read without complaint", () => {
    ok(Object.keys(readSource(join(repositoryRoot, "contract")).components).length > 0);
  });

  it("may not hold a key that means nothing", () => {
    refuses(
      "types/Test.yaml",
      type("a: { type: integer, min: 1, description: A. }"),
      /Test\.yaml: .*\[min\]/,
    );
  });

  it("must say of what kind each property is, once", () => {
    refuses(
      "types/Test.yaml",
      type("a: { description: A. }"),
      /give one of type, ref, items, values/,
    );
    refuses(
      "types/Test.yaml",
      type("a: { type: string, ref: Scaling, description: A. }"),
      /give one of/,
    );
  });

  it("must put every pattern into words", () => {
    refuses(
      "types/Test.yaml",
      type('a: { type: string, pattern: "^a$", description: A. }'),
      /patternHint/,
    );
  });

  it("may not name a type that does not exist", () => {
    refuses(
      "types/Test.yaml",
      type("a: { ref: Nothing, description: A. }"),
      /Test\.a: ref names Nothing/,
    );
  });

  it("may not name a property that does not exist in a group", () => {
    const groups = "exactlyOneOf: [[a, b]]\n";
    refuses(
      "types/Test.yaml",
      type("a: { type: string, description: A. }", groups),
      /names b, which is no property/,
    );
  });

  it("may not make items unique by what they do not have", () => {
    const list = "a: { items: { ref: Step }, uniqueBy: colour, description: A. }";
    refuses("types/Test.yaml", type(list), /uniqueBy names colour/);
  });

  it("may not nest lists, whose inner rules would have no place", () => {
    refuses(
      "types/Test.yaml",
      type("a: { items: { items: { type: string } }, description: A. }"),
      /do not nest/,
    );
  });

  it("may not use a name twice", () => {
    refuses(
      "enums/Scaling.yaml",
      "description: A.\nvalues: [{ value: A, description: A. }]\n",
      /Scaling is declared twice/,
    );
  });

  it("may not give an enum value a name that the Go SDK needs", () => {
    refuses(
      "enums/Test.yaml",
      "description: A.\nvalues: [{ value: Input, description: A. }]\n",
      /the name Input is taken/,
    );
  });

  it("names all of its mistakes at once", () => {
    const text = type("a: { ref: Nothing, description: A. }\nb: { ref: Nobody, description: B. }");
    refuses("types/Test.yaml", text, /Nothing[^]*Nobody/);
  });

  it("may not promise a default or show an example that breaks its own rules", () => {
    const text = type(
      "a: { type: integer, maximum: 3, default: 4, example: 5, unit: pods, description: A. }",
    );
    withFile("types/Test.yaml", text, (folder) => {
      const model = modelOf(pulumiSchema(readSource(folder)));
      throws(() => checkValues(model), /Test\.a: the default 4\nTest\.a: the example 5/);
    });
  });

  it("writes out what a type borrows of another behind its own, and as overrides without default and duty", () => {
    const lender = type(
      "a: { type: integer, maximum: 3, unit: pods, default: 2, description: A. }",
      "",
    ).concat("  b: { type: string, required: true, description: B. }\n");
    const borrower = (more: string): string =>
      type("own: { type: boolean, description: Own. }", `borrows: [{ from: Lender, ${more} }]\n`);
    const propertiesOf = (text: string): object => {
      let found: object = {};
      withFile("types/Lender.yaml", lender, (folder) => {
        writeFileSync(join(folder, "types", "Test.yaml"), text);
        found = readSource(folder).types.Test!.properties;
      });
      return found;
    };
    const own = { own: { type: "boolean", description: "Own." } };
    const a = { type: "integer", maximum: 3, unit: "pods", description: "A." };
    const b = { type: "string", description: "B." };
    deepStrictEqual(propertiesOf(borrower("properties: [a, b]")), {
      ...own,
      a: { ...a, default: 2 },
      b: { ...b, required: true },
    });
    const ours = { defaultText: "the component's own" };
    deepStrictEqual(propertiesOf(borrower("properties: [b, a], overrides: true")), {
      ...own,
      b: { ...b, ...ours },
      a: { ...a, ...ours },
    });
    throws(() => propertiesOf(borrower("properties: [c]")), /types\/Test: borrows Lender\.c/);
  });

  it("survives the way through schema.json: descriptions come back without their rules", () => {
    const text =
      type(
        "a: { type: integer, maximum: 3, unit: pods, description: Some pods. }",
        "atMostOneOf: [[a, b]]\n",
      ) + "  b: { items: { type: string, maxLength: 5 }, minItems: 1, description: Some words. }\n";
    withFile("types/Test.yaml", text, (folder) => {
      const schema = pulumiSchema(readSource(folder));
      const spec = schema.types["mlscale:index:Test"];
      strictEqual(spec?.description, "Only a test. Give at most one of `a` and `b`.");
      strictEqual(spec.properties.a?.description, "Some pods. Unit: pods. Range: at most 3.");
      strictEqual(
        spec.properties.b?.description,
        "Some words. Each: at most 5 characters. Size: at least 1 item.",
      );
      const test = modelOf(schema).types.find(({ name }) => name === "Test");
      strictEqual(test?.description, "Only a test.");
      deepStrictEqual(
        test.properties.map(({ description }) => description),
        ["Some pods.", "Some words."],
      );
    });
  });
});

describe("enumName", () => {
  for (const [value, name] of [
    ["CPU_UTILIZATION", "CpuUtilization"],
    ["InvocationsPerInstance", "InvocationsPerInstance"],
    ["notBreaching", "NotBreaching"],
    ["ml.m5.xlarge", "MlM5Xlarge"],
    [60, "Value60"],
  ] as const) {
    it(`makes ${name} of ${value}`, () => {
      strictEqual(enumName(value), name);
    });
  }
});

describe("The reference pages", () => {
  it("name every input of every component", () => {
    const source = readSource(join(repositoryRoot, "contract"));
    for (const [name, { properties, outputs }] of Object.entries(source.components)) {
      const page = readFileSync(join(repositoryRoot, "docs", "components", `${name}.md`), "utf8");
      for (const property of Object.keys({ ...properties, ...outputs })) {
        match(page, new RegExp(`\\| \`${property}\` \\|`));
      }
    }
  });
});
