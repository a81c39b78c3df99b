import { strict as assert } from "node:assert";
import { readYaml } from "../../cli/yaml/read";
import { coreSchema, kubernetesSchema } from "../../cli/yaml/schema";

const limits = { depth: 20, parts: 1000, expanded: 500, remedy: "use less" };

function read(text: string, schema = kubernetesSchema) {
  return readYaml("f.yaml", text, { limits, schema });
}

function dataOf(text: string): readonly unknown[] {
  return read(text).map(({ data }) => data);
}

/** As sigs.k8s.io/yaml v1.6 turns them into JSON, which is what the API server is sent. */
const scalars: readonly [string, unknown][] = [
  ...["yes", "Yes", "YES", "y", "Y", "on", "On", "true", "True", "TRUE"].map(
    (text): [string, unknown] => [text, true],
  ),
  ...["no", "No", "NO", "n", "N", "off", "OFF", "false"].map((text): [string, unknown] => [
    text,
    false,
  ]),
  ["nO", "nO"],
  ["TrUE", "TrUE"],
  ["0777", 511],
  ["010", 8],
  ["08", 8],
  ["0o17", 15],
  ["-0o17", -15],
  ["0_7", 7],
  ["1_000", 1000],
  ["0b11", 3],
  ["0B11", 3],
  ["0b2", "0b2"],
  ["0xff", 255],
  ["0x_1", 1],
  ["0x", "0x"],
  ["-0x1F", -31],
  ["+12", 12],
  ["_1", "_1"],
  ["1:30", "1:30"],
  ["2020-01-01", "2020-01-01"],
  ["1e3", 1000],
  ["1.5e3", 1500],
  [".5", 0.5],
  ["1.", 1],
  ["0.1_5", 0.15],
  ["1e400", "1e400"],
  ["12345678901234567890123", 1.2345678901234568e22],
  ["100m", "100m"],
  ["25%", "25%"],
  ["~", null],
  ["null", null],
  ["", null],
  ['"yes"', "yes"],
  ["!!str 5", "5"],
];

describe("YAML", () => {
  for (const [text, value] of scalars) {
    it(`reads ${JSON.stringify(text)} as Kubernetes does`, () => {
      assert.deepEqual(dataOf(`a: ${text}\n`), [{ a: value }]);
    });
  }

  it("reads keys as texts, whatever they look like", () => {
    assert.deepEqual(dataOf("1: a\n1.5: b\non: c\n"), [{ "1": "a", "1.5": "b", true: "c" }]);
  });

  it("merges, own members winning, where Kubernetes does", () => {
    const text = "x: &m { q: 1, r: 2 }\nz:\n  <<: *m\n  q: 3\n";
    assert.deepEqual(dataOf(text), [{ x: { q: 1, r: 2 }, z: { q: 3, r: 2 } }]);
    assert.deepEqual(read("a: yes\nb: 0777\n", coreSchema)[0]!.data, { a: "yes", b: 777 });
  });

  it("takes no prototype from a key", () => {
    const [data] = dataOf("__proto__: { polluted: true }\n") as [{ polluted?: boolean }];
    assert.equal(data.polluted, undefined);
    assert.ok(Object.hasOwn(data, "__proto__"));
  });

  it("cuts documents at markers and nowhere else", () => {
    const text =
      "# head\n%YAML 1.2\n---\na: |\n  --- no\n  x\n--- # second\nb: 'c\n  ---d'\n---\n...\n---\nc: 1";
    assert.deepEqual(
      dataOf(text.replace("# head\n", "")).filter((each) => each !== null && each !== undefined),
      [{ a: "--- no\nx\n" }, { b: "c ---d" }, { c: 1 }],
    );
  });

  const located = `# about
a:
  "b c": [x, { d: 1 }]
  e.f/g: &h
    - i: 1
    -   j: 2
--- # next
k: { l: 2 }
`;
  const places: readonly [number, readonly (string | number)[], string][] = [
    [0, ["a"], ":2:1"],
    [0, ["a", "b c"], ":3:3"],
    [0, ["a", "b c", 1, "d"], ":3:16"],
    [0, ["a", "e", "f/g", 1, "j"], ":6:9"],
    [0, ["a", "e.f/g", 0], ":5:7"],
    [0, ["a", "gone", "further"], ":2:1"],
    [0, ["a", "e.f/g", 7], ":4:3"],
    [0, ["gone"], ":2:1"],
    [1, ["k", "l"], ":8:6"],
  ];
  for (const [document, path, place] of places) {
    it(`finds ${path.join(".")} of document ${document}, or what is nearest to it`, () => {
      assert.equal(read(located)[document]!.locate(path), place);
    });
  }

  it("finds members of JSON, however it is indented", () => {
    const text = '{\n\t"a": [\n\t\t{"b":1, "c": {}}\n\t]\n}';
    assert.equal(read(text)[0]!.locate(["a", 0, "c", "gone"]), ":3:11");
  });

  const refused: readonly [string, string, RegExp][] = [
    ["deep flow", "[".repeat(30), /nested more than 20 levels deep, the limit; use less/],
    [
      "deep blocks",
      Array.from({ length: 30 }, (_, i) => `${" ".repeat(i)}a:`).join("\n"),
      /levels deep/,
    ],
    ["many parts", "a: 1\n".repeat(600), /has more than 1000 parts, the limit; use less/],
    ["many documents", "---\n".repeat(2000), /has more than 1000 parts/],
    [
      "few aliases that stand for much",
      "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b]\n",
      /more than 500 values once its aliases are written out/,
    ],
    [
      "a key twice, further down",
      "---\nx: 1\n---\na:\n  b: 1\n  c: 2\n  b: 3\n",
      /f\.yaml:7:3: the key "b" is there twice/,
    ],
    ["a tag of a language", "a: !!js/function x\n", /f\.yaml:1:4: is not plain YAML/],
    ["documents without a marker", "a: 1\n...\nb: 1\n", /separates documents without "---"/],
  ];
  for (const [title, text, message] of refused) {
    it(`refuses ${title}`, () => {
      assert.throws(() => read(text), message);
    });
  }
});
