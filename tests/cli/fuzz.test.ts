import { strict as assert } from "node:assert";
import fc from "fast-check";
import { Declaration } from "../../scaling/model/input";
import { rules } from "../../scaling/rules";
import { preview, stackExport } from "./files";
import { autoscaler, deployment } from "./manifestFiles";
import { sandbox } from "./run";

/** Every example of every rule, as the files in which Pulumi would show it. */
const corpus: readonly string[] = rules
  .flatMap(({ examples }) => [...examples.good, ...examples.bad, ...examples.unknown])
  .map(({ declare }): readonly Declaration[] => declare)
  .flatMap((declare) => [
    JSON.stringify(stackExport(declare)),
    JSON.stringify(stackExport(declare, "plaintext")),
    JSON.stringify(preview(declare)),
  ]);

const odd: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e308,
  "",
  "0",
  "-",
  "x".repeat(300),
  "__proto__",
  "::",
  "urn:pulumi:::::",
  [],
  {},
  [[]],
  "04da6b54-80e4-46f7-96ec-b56ff0331ba9",
  { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270" },
  { "4dabf18193072939515e22adb298388d": 5, value: {} },
  { __proto__: null, length: 3 },
  "\u202e\u0000",
  9007199254740993,
];

type Node = { [key: string]: unknown };

/** Every place in a document, as a container and a key. */
function placesIn(value: unknown): readonly (readonly [Node, string])[] {
  const places: [Node, string][] = [];
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== "object" || next === null) continue;
    for (const key of Object.keys(next)) {
      places.push([next as Node, key]);
      open.push((next as Node)[key]);
    }
  }
  return places;
}

const mutation = fc.record({
  place: fc.nat(),
  action: fc.constantFrom("replace", "remove", "rename", "repeat"),
  value: fc.constantFrom(...odd),
});

function mutate(
  text: string,
  { place, action, value }: { place: number; action: string; value: unknown },
): string {
  const document = JSON.parse(text) as unknown;
  const places = placesIn(document);
  if (places.length === 0) return text; // an earlier mutation left nothing to change
  const [container, key] = places[place % places.length]!;
  if (action === "replace") container[key] = value;
  else if (action === "remove") delete container[key];
  else if (action === "rename") container[`${key}${JSON.stringify(value)}`] = container[key];
  else if (Array.isArray(container)) container.push(container[Number(key)]);
  else container[key] = [container[key], container[key]];
  return JSON.stringify(document);
}

const mutated = fc
  .tuple(fc.constantFrom(...corpus), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([text, mutations]) => mutations.reduce(mutate, text));

/** Bytes changed without regard to what they mean. */
const garbled = fc
  .tuple(
    fc.constantFrom(...corpus),
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { minLength: 1, maxLength: 5 }),
  )
  .map(([text, edits]) => {
    const bytes = Buffer.from(text);
    for (const [at, byte] of edits) bytes[at % bytes.length] = byte;
    return bytes;
  });

/** Pieces of YAML, put anywhere. */
const pieces = fc.constantFrom(
  "",
  "- ",
  ": ",
  "? ",
  "[",
  "{",
  "]",
  "}",
  "&a ",
  "*a",
  "!!x ",
  "|\n",
  "\t",
  "#",
  "'",
  '"',
  "---\n",
  "%YAML 1.2\n",
  "<<: *a\n",
  "\u0000",
  "# mlscale:ignore hpa-bounds-valid reason=x",
  "\n# mlscale:ignore hpa-bounds-valid reason=moves\n",
);
const edits = fc.array(fc.tuple(fc.nat(), pieces), { minLength: 1, maxLength: 4 });

function edited(text: string, changes: readonly (readonly [number, string])[]): string {
  return changes.reduce((before, [at, piece]) => {
    const position = at % (before.length + 1);
    return before.slice(0, position) + piece + before.slice(position);
  }, text);
}

describe("any input at all", function () {
  this.timeout(120_000);
  const box = sandbox();

  async function survives(content: string | Buffer): Promise<void> {
    box.current.write("input.json", content);
    const { code, stdout, stderr } = await box.current.run([
      "check",
      "input.json",
      "--format",
      "json",
    ]);
    assert.ok([0, 1, 2].includes(code), `exit code ${code}: ${stderr}`);
    if (code === 2) assert.match(stderr, /^mlscale: /);
    else assert.ok(Array.isArray(JSON.parse(stdout)));
    assert.doesNotMatch(stdout, /not judged, since the rule failed/);
  }

  it("is judged or refused, never a crash: mutated states and previews", async () => {
    await fc.assert(fc.asyncProperty(mutated, survives), { numRuns: 600 });
  });

  it("is judged or refused, never a crash: garbled bytes", async () => {
    await fc.assert(fc.asyncProperty(garbled, survives), { numRuns: 300 });
  });

  it("is refused with a place and a way out: any JSON", async () => {
    const anyJson = fc.jsonValue().map((value) => JSON.stringify(value));
    await fc.assert(
      fc.asyncProperty(anyJson, async (text) => {
        box.current.write("input.json", text);
        const { code, stderr } = await box.current.run(["check", "input.json"]);
        assert.equal(code, 2);
        assert.match(stderr, /^mlscale: input\.json(:\d+:\d+)?: (is|holds) .*; expected /);
      }),
      { numRuns: 200 },
    );
  });

  it("is judged or refused, never a crash: mutated manifests", async () => {
    const text = `${deployment}---\n${autoscaler}`;
    await fc.assert(
      fc.asyncProperty(edits, (changes) => survives(edited(text, changes))),
      { numRuns: 300 },
    );
  });

  it("is a configuration or refused, never a crash: mutated YAML", async () => {
    const text = `environment: production\nrules:\n  all: advisory\n  aas-target-bounds-valid:\n    exemptions:\n      - urn: "*"\n        reason: because\n`;
    box.current.write("input.json", corpus[0]!);
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const config = edited(text, changes);
        box.current.write(".mlscale.yaml", config);
        const { code, stderr } = await box.current.run(["check", "input.json"]);
        assert.ok([0, 1, 2].includes(code), `exit code ${code}: ${stderr}`);
      }),
      { numRuns: 500 },
    );
  });
});
