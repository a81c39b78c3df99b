// STAND-IN for tests and the offline demo, never shipped:
// aws:iam/getPolicyDocument:getPolicyDocument, a policy as text.
import { isProps, type Props, type Value } from "../../../plugin-kit/values";
import { present } from "../translate";

export function getPolicyDocument(args: Props): Props {
  const statements = listOf(args["statements"]).filter(isProps);
  const document = {
    Version: args["version"] ?? "2012-10-17",
    Statement: statements.map(statementOf),
  };
  const minifiedJson = JSON.stringify(document);
  const json = JSON.stringify(document, undefined, 2);
  return { ...args, id: String(minifiedJson.length), json, minifiedJson };
}

function statementOf(statement: Props): Props {
  return present({
    Sid: statement["sid"],
    Effect: statement["effect"] ?? "Allow",
    Action: oneOrMany(statement["actions"]),
    NotAction: oneOrMany(statement["notActions"]),
    Resource: oneOrMany(statement["resources"]),
    NotResource: oneOrMany(statement["notResources"]),
    Principal: principals(statement["principals"]),
    Condition: conditions(statement["conditions"]),
  });
}

function principals(list: Value | undefined): Props {
  const entries = listOf(list)
    .filter(isProps)
    .map(({ type, identifiers }) => [String(type), oneOrMany(identifiers)]);
  return Object.fromEntries(entries) as Props;
}

function conditions(list: Value | undefined): Props {
  const tests: Record<string, Props> = {};
  for (const { test, variable, values } of listOf(list).filter(isProps)) {
    tests[String(test)] = { ...tests[String(test)], [String(variable)]: oneOrMany(values) };
  }
  return tests;
}

function oneOrMany(list: Value | undefined): Value | undefined {
  return Array.isArray(list) && list.length === 1 ? list[0] : list;
}

function listOf(value: Value | undefined): Value[] {
  return Array.isArray(value) ? value : [];
}
