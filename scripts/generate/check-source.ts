import type { Groups } from "../../scaling/contract/rules";
import { enumName } from "./enum-name";
import type { Source, SourceEnum, SourceProperties, SourceShape } from "./source";

interface Place {
  readonly source: Source;
  readonly where: string;
}

/** Finds what the format of single files cannot say: names that lead nowhere or clash. */
export function checkSource(source: Source): string[] {
  return [
    ...clashes(source),
    ...Object.entries(source.enums).flatMap(([name, entry]) => constantClashes(name, entry)),
    ...Object.entries(source.types).flatMap(([name, type]) =>
      checkObject({ source, where: `types/${name}` }, type.properties, type),
    ),
    ...Object.entries(source.components).flatMap(([name, component]) => [
      ...checkObject({ source, where: `components/${name}` }, component.properties, component),
      ...checkObject({ source, where: `components/${name} outputs` }, component.outputs, {}),
    ]),
    ...Object.entries(source.functions).flatMap(([name, definition]) => [
      ...checkObject({ source, where: `functions/${name} inputs` }, definition.inputs, definition),
      ...checkObject({ source, where: `functions/${name} outputs` }, definition.outputs, {}),
    ]),
  ];
}

function clashes(source: Source): string[] {
  const names = [source.types, source.enums, source.components, source.functions].flatMap((kind) =>
    Object.keys(kind),
  );
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return repeated.map((name) => `${name} is declared twice: names are unique over all folders`);
}

/** Endings of the types that the Go SDK declares beside each enum. */
const goEndings = /^(Array|Map|Ptr)?(Input|Output)?$/;

function constantClashes(name: string, { values }: SourceEnum): string[] {
  const constants = values.map((entry) => entry.name ?? enumName(entry.value));
  return constants
    .filter((constant, index) => goEndings.test(constant) || constants.indexOf(constant) !== index)
    .map(
      (constant) => `enums/${name}: the name ${constant} is taken; give the value another \`name\``,
    );
}

function checkObject(place: Place, properties: SourceProperties, groups: Groups): string[] {
  return [
    ...Object.entries(properties).flatMap(([name, property]) =>
      checkShape({ ...place, where: `${place.where}.${name}` }, property),
    ),
    ...groupNames(groups)
      .filter((name) => !Object.hasOwn(properties, name))
      .map((name) => `${place.where}: a group names ${name}, which is no property`),
  ];
}

function groupNames(groups: Groups): string[] {
  const lists = [groups.exactlyOneOf, groups.atMostOneOf, groups.atLeastOneOf];
  const required = Object.entries(groups.requires ?? {}).flatMap(([key, others]) => [
    key,
    ...others,
  ]);
  return [...lists.flatMap((list) => list ?? []).flat(), ...required];
}

function checkShape({ source, where }: Place, shape: SourceShape): string[] {
  const problems: string[] = [];
  const isKnown = (name: string) =>
    Object.hasOwn(source.types, name) || Object.hasOwn(source.enums, name);
  if (shape.ref !== undefined && !isKnown(shape.ref)) {
    problems.push(`${where}: ref names ${shape.ref}, which is neither a type nor an enum`);
  }
  const item = source.types[shape.items?.ref ?? ""];
  if (shape.uniqueBy !== undefined && !Object.hasOwn(item?.properties ?? {}, shape.uniqueBy)) {
    problems.push(`${where}: uniqueBy names ${shape.uniqueBy}, which the items do not have`);
  }
  for (const inner of [shape.items, shape.values]) {
    if (inner === undefined) continue;
    problems.push(...checkShape({ source, where: `${where}[]` }, inner));
    if (inner.items !== undefined || inner.values !== undefined) {
      problems.push(`${where}: lists and maps do not nest; give the inner one a type with a name`);
    }
  }
  return problems;
}
