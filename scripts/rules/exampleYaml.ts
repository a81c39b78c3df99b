import { stringify } from "yaml";
import { Example } from "../../scaling/check/rule";
import { Declaration, Input, nameOf, Secret, Unknown } from "../../scaling/model/input";

/** More resources than this are not printed; an example about a quota has hundreds that are alike. */
const mostResources = 12;

/** An example's declarations as a person would write them in Pulumi YAML. */
export function exampleYaml({ declare }: Example): string {
  const printed = declare.length > mostResources ? declare.slice(0, 2) : declare;
  const rest = declare.length - printed.length;
  const more = rest > 0 ? [`  # and ${rest} more like these`] : [];
  return ["resources:", ...printed.flatMap(resource), ...more].join("\n");
}

function resource(declaration: Declaration): readonly string[] {
  const { urn, type, inputs } = declaration;
  const properties = Object.keys(inputs).filter((key) => inputs[key] !== undefined);
  return [
    `  ${nameOf(urn)}:`,
    `    type: ${type}`,
    ...(properties.length > 0 ? ["    properties:"] : []),
    ...properties.flatMap((key) => indent(property(declaration, key), 6)),
    ...indent(options(declaration), 4),
  ];
}

/** One input; where it comes from other resources, these are named behind it. */
function property({ inputs, propertyDependencies }: Declaration, key: string): readonly string[] {
  const names = (propertyDependencies[key] ?? []).map(nameOf);
  const from = names.length > 0 ? [`# ${key} comes from ${names.join(", ")}`] : [];
  return [...from, ...yamlLines({ [key]: plain(inputs[key]) })];
}

function options({ ignoreChanges, protect, parent }: Declaration): readonly string[] {
  const given = {
    ...(parent ? { parent: nameOf(parent) } : {}),
    ...(ignoreChanges.length > 0 ? { ignoreChanges } : {}),
    ...(protect ? { protect } : {}),
  };
  return Object.keys(given).length > 0 ? yamlLines({ options: given }) : [];
}

function plain(value: Input): unknown {
  if (value instanceof Unknown) return "<known only after deployment>";
  if (value instanceof Secret) return { "fn::secret": plain(value.value) };
  if (Array.isArray(value)) return value.map((item: Input) => plain(item));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, plain(part as Input)]));
}

function yamlLines(value: unknown): readonly string[] {
  return stringify(value, { lineWidth: 0 }).trimEnd().split("\n");
}

function indent(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => `${" ".repeat(by)}${line}`);
}
