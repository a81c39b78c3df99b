import { lengthWords, patternWords, rangeWords, sizeWords } from "../../scaling/contract/words";
import { banner } from "./banner";
import type { CallModel, EnumModel, Model, ObjectModel, PropertyModel, Shape } from "./model";
import { defaultWords, groupSentences, sourcesOf } from "./sentence";

/** The reference pages, by path below docs/. */
export function docsFiles(model: Model): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  const add = (folder: string, calls: readonly CallModel[]) => {
    if (calls.length > 0) pages.set(`${folder}/README.md`, indexPage(folder, calls));
    for (const call of calls) pages.set(`${folder}/${call.name}.md`, page(call, model));
  };
  add("components", model.components);
  add("functions", model.functions);
  return pages;
}

function indexPage(folder: string, calls: readonly CallModel[]): string {
  const rows = calls.map(
    (c) => `| [${c.name}](${c.name}.md) | ${cell(firstSentence(c.description))} |`,
  );
  const title = folder === "components" ? "Components" : "Functions";
  return lines([
    banner("<!--"),
    `# ${title}`,
    ["| name | purpose |", "| --- | --- |", ...rows].join("\n"),
  ]);
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/s.exec(text)?.[0] ?? text;
}

function page(call: CallModel, model: Model): string {
  const { types, enums } = namedShapes(call, model);
  return lines([
    banner("<!--"),
    `# ${call.name}`,
    call.description,
    "## Inputs",
    ...inputs(call),
    "## Outputs",
    outputTable(call.outputs),
    ...(types.length > 0 ? ["## Types"] : []),
    ...types.flatMap((type) => [`### ${type.name}`, type.description, ...inputs(type)]),
    ...(enums.length > 0 ? ["## Enums"] : []),
    ...enums.flatMap(enumSection),
  ]);
}

function lines(blocks: readonly string[]): string {
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function inputs(model: ObjectModel): string[] {
  const ordered = [...model.properties].sort((a, b) => Number(b.required) - Number(a.required));
  return [groupSentences(model.groups), inputTable(ordered)];
}

const inputColumns = [
  "name",
  "type",
  "required",
  "in preview",
  "unit",
  "allowed",
  "default",
  "description",
  "source",
];

function inputTable(properties: readonly PropertyModel[]): string {
  return table(
    inputColumns,
    properties.map((property) => [
      `\`${property.name}\``,
      typeWords(property.shape),
      property.required ? "yes" : "no",
      property.shape.eventual ? "may be unknown" : "known",
      unitOf(property.shape),
      allowedWords(property.shape),
      defaultWords(property.shape.rules),
      describe(property),
      sourcesOf(property.shape.rules).map(link).join(", "),
    ]),
  );
}

/** A link named after its page: API_CreateModel. */
function link(url: string): string {
  const { hostname, pathname } = new URL(url);
  const page = pathname.split("/").findLast((part) => part !== "") ?? hostname;
  return `[${page.replace(/[.]html$/, "")}](${url})`;
}

function outputTable(properties: readonly PropertyModel[]): string {
  const rows = properties.map((property) => [
    `\`${property.name}\``,
    typeWords(property.shape),
    property.required ? "yes" : "no",
    unitOf(property.shape),
    describe(property),
  ]);
  return table(["name", "type", "always there", "unit", "description"], rows);
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "None.";
  const used = columns.map((_, i) => i === 0 || rows.some((row) => row[i] !== ""));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, i) => used[i])
      .map(cell)
      .join(" | ")} |`;
  return [line(columns), line(columns.map(() => "---")), ...rows.map(line)].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s*\n\s*/g, " ");
}

function describe({ description, deprecated, secret }: PropertyModel): string {
  return [
    deprecated === undefined ? "" : `**Deprecated:** ${deprecated}`,
    description,
    secret ? "Secret: never shown." : "",
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function typeWords(shape: Shape): string {
  switch (shape.kind) {
    case "list":
      return `list of ${typeWords(shape.of)}`;
    case "map":
      return `map of ${typeWords(shape.of)}`;
    case "object":
    case "enum":
      return `[${shape.name}](#${shape.name.toLowerCase()})`;
    default:
      return shape.kind;
  }
}

function unitOf(shape: Shape): string {
  if (shape.kind === "list" || shape.kind === "map") return shape.rules.unit ?? unitOf(shape.of);
  return shape.rules.unit ?? "";
}

function allowedWords(shape: Shape): string {
  const { rules } = shape;
  const each = shape.kind === "list" || shape.kind === "map" ? allowedWords(shape.of) : "";
  return [
    rangeWords(rules),
    rules.multipleOf === undefined ? "" : `a multiple of ${rules.multipleOf}`,
    lengthWords(rules),
    patternWords(rules),
    sizeWords(rules),
    rules.uniqueBy === undefined ? "" : `no two with the same \`${rules.uniqueBy}\``,
    each === "" ? "" : `each: ${each}`,
  ]
    .filter((words) => words !== "")
    .join("; ");
}

function enumSection({ name, description, values }: EnumModel): string[] {
  const rows = values.map(({ value, description: meaning, deprecated }) => [
    `\`${value}\``,
    deprecated === undefined ? meaning : `**Deprecated:** ${deprecated} ${meaning}`,
  ]);
  return [`### ${name}`, description, table(["value", "meaning"], rows)];
}

/** The types and enums that a component or function mentions at any depth, by name. */
function namedShapes(call: CallModel, model: Model): { types: ObjectModel[]; enums: EnumModel[] } {
  const seen = new Set<string>();
  const visit = (shape: Shape): void => {
    if (shape.kind === "list" || shape.kind === "map") return visit(shape.of);
    if ((shape.kind !== "object" && shape.kind !== "enum") || seen.has(shape.name)) return;
    seen.add(shape.name);
    const type = model.types.find(({ name }) => name === shape.name);
    type?.properties.forEach((property) => visit(property.shape));
  };
  [...call.properties, ...call.outputs].forEach((property) => visit(property.shape));
  return {
    types: model.types.filter(({ name }) => seen.has(name)),
    enums: model.enums.filter(({ name }) => seen.has(name)),
  };
}
