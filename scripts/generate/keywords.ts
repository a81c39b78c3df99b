import { _, stringify } from "ajv";
import type { Code, CodeKeywordDefinition, KeywordCxt, Name } from "ajv";

/** The contract's rules that JSON schema cannot say, as ajv keywords that compile to plain code. */
export const keywords: readonly CodeKeywordDefinition[] = [
  groupKeyword("exactlyOneOf", (count) => _`${count} !== 1`),
  groupKeyword("atLeastOneOf", (count) => _`${count} < 1`),
  groupKeyword("atMostOneOf", (count) => _`${count} > 1`),
  {
    keyword: "requires",
    type: "object",
    schemaType: "object",
    error: {
      message: "needs other properties",
      params: ({ params }) => _`{name: ${params.name}, missing: ${params.missing}}`,
    },
    code: requires,
  },
  {
    keyword: "uniqueBy",
    type: "array",
    schemaType: "string",
    error: {
      message: "has items that share a value",
      params: ({ params }) => _`{index: ${params.index}, first: ${params.first}}`,
    },
    code: uniqueBy,
  },
];

/** Keywords that only carry words for messages. */
export const annotations = ["unit", "patternHint", "example", "input", "secret"];

function groupKeyword(keyword: string, isWrong: (count: Code) => Code): CodeKeywordDefinition {
  return {
    keyword,
    type: "object",
    schemaType: "array",
    error: {
      message: "has the wrong number of properties of a group",
      params: ({ params }) => _`{names: ${params.names}, given: ${params.given}}`,
    },
    code(cxt) {
      for (const names of cxt.schema as string[][]) {
        const list = stringify(names);
        const given = cxt.gen.const(
          "given",
          _`${list}.filter((name) => ${cxt.data}[name] !== undefined)`,
        );
        cxt.setParams({ names: list, given });
        cxt.fail(isWrong(_`${given}.length`));
      }
    },
  };
}

function requires(cxt: KeywordCxt): void {
  for (const [name, others] of Object.entries(cxt.schema as Record<string, string[]>)) {
    const missing = cxt.gen.const(
      "missing",
      _`${stringify(others)}.filter((other) => ${cxt.data}[other] === undefined)`,
    );
    cxt.setParams({ name: stringify(name), missing });
    cxt.fail(_`${cxt.data}[${name}] !== undefined && ${missing}.length > 0`);
  }
}

function uniqueBy(cxt: KeywordCxt): void {
  const { gen, data, schema } = cxt;
  const seen = gen.const("seen", _`new Map()`);
  gen.forRange("index", 0, _`${data}.length`, (index: Name) => {
    const key = gen.const("key", _`${data}[${index}]?.[${schema as string}]`);
    gen.if(_`typeof ${key} === "string" || typeof ${key} === "number"`, () => {
      const first = gen.const("first", _`${seen}.get(${key})`);
      gen.if(
        _`${first} === undefined`,
        () => gen.code(_`${seen}.set(${key}, ${index})`),
        () => {
          cxt.setParams({ index, first });
          cxt.error();
        },
      );
    });
  });
}
