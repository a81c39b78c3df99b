import { deepStrictEqual, match, ok, rejects, strictEqual } from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaults } from "../../scaling/contract/generated/defaults";
import { schemas } from "../../scaling/contract/generated/validators";
import type { ShapeSchema } from "../../scaling/contract/rules";
import { checkShape } from "../../scaling/contract/shape";
import { checkSchema } from "../../scripts/generate/sdk";
import { inputs, outputs, schema, schemaPath } from "./schemaFile";
import type { Owned } from "./schemaFile";

/** Numbers that count nothing and measure nothing. */
const withoutUnit: readonly string[] = [];

const whole = ({ owner, name }: Owned): string => `${owner}.${name}`;

/** The problem that a value has at a property of its own, whatever else is missing beside it. */
function problemAt({ owner, name }: Owned, value: unknown): string | undefined {
  return checkShape(owner, { [name]: value }).find((p) => p.path === name && /^["\d-]/.test(p.seen))
    ?.message;
}

interface Bounds {
  readonly within: readonly number[];
  readonly beyond: readonly number[];
}

/** Reads "Range: 0 to 3600." and its like back into numbers on both sides of each bound. */
function boundsOf(text: string, step: number): Bounds {
  const number = "(-?\\d+(?:\\.\\d+)?(?:e[+-]?\\d+)?)";
  const read = (pattern: string): number | undefined => {
    const found = new RegExp(`Range: (?:[^.]*, )?${pattern}`).exec(text)?.slice(1).at(-1);
    return found === undefined ? undefined : Number(found);
  };
  const least = read(`${number} to `) ?? read(`at least ${number}`);
  const most = read(`-?[\\d.]+ to ${number}`) ?? read(`at most ${number}`);
  const above = read(`more than ${number}`);
  const below = read(`less than ${number}`);
  const known = (values: readonly (number | undefined)[]) => values.filter((v) => v !== undefined);
  const moved = (value: number | undefined, by: number) =>
    value === undefined ? value : value + by;
  return {
    within: known([least, most, moved(above, step), moved(below, -step)]),
    beyond: known([moved(least, -step), moved(most, step), above, below]),
  };
}

describe("schema.json", function () {
  this.timeout(600_000);

  it("satisfies Pulumi's package metaschema, and every reference in it resolves", async () => {
    await checkSchema(schemaPath);
  });

  for (const [what, change] of [
    ["a reference to nothing", { $ref: "#/types/mlscale:index:Nothing" }],
    ["a type that does not exist", { type: "decimal" }],
    ["a list of nothing", { type: "array" }],
  ] as const) {
    it(`would be refused with ${what}`, async () => {
      const folder = mkdtempSync(join(tmpdir(), "mlscale-schema-"));
      const broken = structuredClone(schema) as {
        resources: Record<string, { inputProperties: object }>;
      };
      Object.assign(Object.values(broken.resources)[0]!.inputProperties, { broken: change });
      const path = join(folder, "schema.json");
      writeFileSync(path, JSON.stringify(broken));
      await rejects(checkSchema(path), /broken/);
      rmSync(folder, { recursive: true });
    });
  }

  it("keeps every token in the module index", () => {
    const tokens = [schema.types, schema.resources, schema.functions].flatMap((kind) =>
      Object.keys(kind),
    );
    ok(tokens.length > 0);
    for (const token of tokens) match(token, /^mlscale:index:[A-Za-z][A-Za-z0-9]*$/);
  });

  it("describes everything in sentences", () => {
    const specs = [
      ...Object.entries({ ...schema.types, ...schema.resources, ...schema.functions }),
      ...Object.entries(schema.types).flatMap(([token, type]) =>
        (type.enum ?? []).map((value) => [`${token} ${value.value}`, value] as const),
      ),
      ...[...inputs, ...outputs].map((property) => [whole(property), property.spec] as const),
    ];
    for (const [name, { description }] of specs) match(description, /^\S[^]*[.>]$/, name);
  });

  it("gives every number a unit", () => {
    const numbers = [...inputs, ...outputs].filter(({ spec }) =>
      /^(number|integer)$/.test(spec.type ?? ""),
    );
    ok(numbers.length > 20);
    const bare = numbers.filter(({ spec }) => spec.language?.mlscale.unit === undefined).map(whole);
    deepStrictEqual(bare, withoutUnit);
  });

  it("marks every property that decides what is made as plain", () => {
    const numbers = inputs.filter(({ spec }) =>
      /^(number|integer|boolean|array)$/.test(spec.type ?? ""),
    );
    const inComponents = numbers.filter(
      ({ owner }) => schema.functions[`mlscale:index:${owner}`] === undefined,
    );
    const waiting = inComponents.filter(({ spec }) => spec.plain !== true && spec.type !== "array");
    deepStrictEqual(waiting.map(whole), []);
  });

  it("gives enum values names that read well in every language", () => {
    for (const value of Object.values(schema.types).flatMap((type) => type.enum ?? [])) {
      match(value.name, /^[A-Z][a-zA-Z0-9]*$/);
    }
  });
});

describe("The ranges that schema.json promises", () => {
  const ranged = inputs.filter(({ spec }) => spec.description.includes(" Range: "));

  it("are on every number that the validators bound, and on no other", () => {
    const bounded = inputs.filter(({ owner, name }) => {
      const shape = schemas[owner]?.properties?.[name] ?? ({} as ShapeSchema);
      const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = shape;
      return [minimum, maximum, exclusiveMinimum, exclusiveMaximum].some(
        (bound) => bound !== undefined,
      );
    });
    ok(bounded.length > 20);
    deepStrictEqual(ranged.map(whole), bounded.map(whole));
  });

  for (const property of ranged) {
    it(`hold at ${whole(property)}: its bounds pass and the next values do not`, () => {
      const { spec } = property;
      const multiple = Number(/Multiple of: (\d+)/.exec(spec.description)?.[1] ?? 1);
      const { within, beyond } = boundsOf(
        spec.description,
        spec.type === "integer" ? multiple : 1e-6,
      );
      ok(beyond.length > 0, "no bound could be read");
      for (const value of within) strictEqual(problemAt(property, value), undefined);
      for (const value of beyond) ok(problemAt(property, value) !== undefined, `${value} passed`);
    });
  }

  it("go with lengths and sizes that hold as well", () => {
    const sized = inputs.filter(({ spec }) =>
      / (Length|Size): (?:\d+ to |at most )?\d+/.test(spec.description),
    );
    ok(sized.length > 20);
    for (const property of sized) {
      const text = property.spec.description;
      const most = / (?:Length|Size): (?:\d+ to |at most )(\d+)/.exec(text)?.[1];
      if (most === undefined || property.spec.type === "object") continue;
      const isText = property.spec.type === "string";
      const value = isText ? "x".repeat(Number(most) + 1) : new Array(Number(most) + 1).fill("x");
      const found = checkShape(property.owner, { [property.name]: value });
      ok(
        found.some(
          ({ path, fix }) => path === property.name && /(shorten it by|remove) 1 /.test(fix),
        ),
        whole(property),
      );
    }
  });
});

describe("The defaults that schema.json promises", () => {
  it("are the constants that the provider applies, and pass its own checks", () => {
    const table: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> = defaults;
    const promised = inputs.filter(({ spec }) => spec.language?.mlscale.default !== undefined);
    ok(promised.length > 10);
    for (const property of promised) {
      const value = table[property.owner]?.[property.name];
      const words = typeof value === "string" ? value : JSON.stringify(value);
      ok(property.spec.description.includes(` Default: ${words}.`), whole(property));
      strictEqual(problemAt(property, value), undefined);
    }
    const applied = Object.values(table).flatMap((values) => Object.keys(values ?? {}));
    strictEqual(applied.length, promised.length);
  });

  it("are left to the provider: no SDK fills them in", () => {
    deepStrictEqual(
      inputs.filter(({ spec }) => "default" in spec || "const" in spec).map(whole),
      [],
    );
  });
});
