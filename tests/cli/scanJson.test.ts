import { strict as assert } from "node:assert";
import fc from "fast-check";
import { limitsFor } from "../../cli/input/limits";
import { JsonProblem, JsonScanner } from "../../cli/input/scanJson";

const limits = limitsFor(10);

function problemIn(text: string, bounds = limits): JsonProblem | undefined {
  try {
    new JsonScanner(text, bounds).scan();
    return undefined;
  } catch (error) {
    if (error instanceof JsonProblem) return error;
    throw error;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Texts that are nearly JSON: pieces of its syntax in any order. */
const nearlyJson = fc
  .array(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"a"',
      '"b"',
      '"',
      "\\",
      "\\u00",
      "0",
      "-",
      "1.5",
      "1e5",
      "01",
      "+1",
      ".5",
      "1.",
      "true",
      "null",
      "nul",
      "NaN",
      " ",
      "\n",
      "\t",
      "\u0001",
      "\u00a0",
      "/*",
      "'x'",
      "\\n",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe("the JSON scanner", function () {
  this.timeout(60_000);
  it("accepts every JSON document", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, "\t"), (text, indent) => {
        const value: unknown = JSON.parse(text);
        assert.equal(problemIn(JSON.stringify(value, undefined, indent)), undefined);
      }),
      { numRuns: 1000 },
    );
  });

  it("accepts and refuses as JSON.parse does, duplicate keys and endless numbers apart", () => {
    fc.assert(
      fc.property(nearlyJson, (text) => {
        const problem = problemIn(text);
        if (problem === undefined) assert.ok(isJson(text), `accepted ${JSON.stringify(text)}`);
        else if (problem.kind === "syntax")
          assert.ok(!isJson(text), `refused ${JSON.stringify(text)}`);
      }),
      { numRuns: 5000 },
    );
  });

  it("accepts and refuses damaged documents as JSON.parse does", () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", '"', "}", "]", ",", ":", "\\", "0", "x"))
      .map(([text, at, piece]) => {
        const position = at % (text.length + 1);
        return text.slice(0, position) + piece + text.slice(position + 1);
      });
    fc.assert(
      fc.property(damaged, (text) => {
        const problem = problemIn(text);
        if (problem === undefined) assert.ok(isJson(text), `accepted ${JSON.stringify(text)}`);
        else if (problem.kind === "syntax")
          assert.ok(!isJson(text), `refused ${JSON.stringify(text)}`);
      }),
      { numRuns: 3000 },
    );
  });

  const refused: readonly [string, string, RegExp][] = [
    [
      "a duplicate key",
      '{"a":1,\n "b":{"c":1,"c":2}}',
      /has the key "c" twice in b; .* \(line 2 column 13\)/,
    ],
    [
      "a duplicate key that is written differently",
      '{"ab":1,"\\u0061b":2}',
      /has the key "ab" twice/,
    ],
    ["a duplicate prototype", '{"__proto__":1,"__proto__":2}', /has the key "__proto__" twice/],
    [
      "a number out of range",
      '{"a":[1,1e400]}',
      /has the number 1e400, at a\[1\], which is out of range/,
    ],
    ["an endless number", `[${"9".repeat(10_000)}]`, /a number of 10000 characters/],
    ["too little", '{"a":', /ends too early, where a value is expected, at a/],
    ["too much", "{} {}", /has "\{" where the end of the file is expected \(line 1 column 4\)/],
    ["a raw control character", '["\u0007"]', /a control character inside a text/],
    ["an unknown escape", '["\\x"]', /an escape that JSON does not know/],
    ["an open text", '["abc', /a text without its closing quote/],
    ["a trailing comma", "[1,]", /has "\]" where a value is expected/],
    ["a comment", "{ // x\n}", /has "\/" where a key or end is expected/],
    ["a wrong closing bracket", "[1}", /has "\}" where a comma or end is expected/],
  ];
  for (const [title, text, message] of refused) {
    it(`names what is wrong and where: ${title}`, () => {
      assert.match(problemIn(text)?.message ?? "accepted", message);
    });
  }

  it("counts values and levels, also of the JSON inside open secrets", () => {
    const small = { ...limits, values: 10, depth: 5 };
    assert.equal(problemIn("[1,2,3,4,5,6,7,8,9]", small), undefined);
    assert.match(
      problemIn("[1,2,3,4,5,6,7,8,9,10]", small)!.message,
      /more than 10 values, the limit/,
    );
    assert.equal(problemIn("[[[[[1]]]]]", small), undefined);
    assert.match(
      problemIn("[[[[[[1]]]]]]", small)!.message,
      /nested more than 5 levels deep, the limit/,
    );
    const secret = (inner: string) => JSON.stringify({ plaintext: inner });
    assert.equal(problemIn(secret("[1,2,3]"), small), undefined);
    assert.equal(problemIn(secret("[1,2"), small), undefined);
    assert.equal(problemIn(secret("[1,2,3,4,5,6,7,8,9]"), small)?.kind, "limit");
    assert.equal(problemIn(secret(secret("[1,2,3,4,5,6,7]")), small)?.kind, "limit");
    assert.equal(problemIn(secret("[[[[[[1]]]]]]"), small)?.kind, "limit");
  });
});
