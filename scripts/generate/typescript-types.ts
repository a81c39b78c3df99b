import { format } from "prettier";
import { banner } from "./banner";
import { capitalized } from "./enum-name";
import type { CallModel, EnumModel, Model, ObjectModel, PropertyModel, Shape } from "./model";
import { groupSentences, ruleSentences, withTail } from "./sentence";

/** The types of arguments, and of what functions take and give. */
export async function typesFile(model: Model): Promise<string> {
  const writer = new TypeWriter(model);
  return formatted([
    banner("//"),
    `import type { Eventual, Known } from "../eventual";`,
    ...model.enums.map(enumType),
    ...model.types.map((type) => writer.object(type, type.name)),
    ...model.components.map((component) => writer.object(component, `${component.name}Args`)),
    ...model.functions.flatMap((invoke) => [
      writer.object(invoke, `${capitalized(invoke.name)}Inputs`, "known"),
      writer.object(
        { ...invoke, groups: {}, properties: invoke.outputs },
        `${capitalized(invoke.name)}Outputs`,
        "known",
      ),
    ]),
  ]);
}

/** What components give out, as the provider makes it. */
export async function outputsFile(model: Model): Promise<string> {
  const writer = new TypeWriter(model);
  const named = new Set(model.components.flatMap(({ outputs }) => outputs.flatMap(namesIn)));
  return formatted([
    banner("//"),
    `import type * as pulumi from "@pulumi/pulumi";`,
    `import type { ${[...named].sort().join(", ")} } from "../../scaling/contract/generated/types";`,
    ...model.components.map((component) => writer.outputs(component)),
  ]);
}

function namesIn({ shape }: PropertyModel): readonly string[] {
  const inner = shape.kind === "list" || shape.kind === "map" ? shape.of : shape;
  return inner.kind === "object" || inner.kind === "enum" ? [inner.name] : [];
}

/** The constant defaults of the contract, by type and property. */
export async function defaultsFile(model: Model): Promise<string> {
  const objects = [...model.components, ...model.functions, ...model.types];
  const table = objects.flatMap(({ name, properties }) => {
    const given = properties.filter(({ shape }) => shape.rules.default !== undefined);
    const values = given.map((p) => [p.name, p.shape.rules.default] as const);
    return values.length > 0 ? [[name, Object.fromEntries(values)] as const] : [];
  });
  return formatted([
    banner("//"),
    "/** The defaults that the contract promises; whoever reads a declaration applies them. */",
    `export const defaults = ${JSON.stringify(Object.fromEntries(table.sort()))} as const;`,
  ]);
}

function formatted(parts: readonly string[]): Promise<string> {
  return format(parts.join("\n\n"), {
    parser: "typescript",
    printWidth: 100,
    trailingComma: "all",
  });
}

function comment(text: string): string {
  return `/** ${text.replaceAll("*/", "*\\/").replaceAll("\n", "\n * ")} */`;
}

function enumType({ name, description, values }: EnumModel): string {
  const members = values.map(({ value }) => JSON.stringify(value)).join(" | ");
  const list = values.map((entry) => `- \`${entry.value}\`: ${entry.description}`).join("\n");
  return `${comment(`${description}\n\n${list}`)}\nexport type ${name} = ${members};`;
}

/** `known`: the values of a function are all known, also where a type allows an unknown leaf. */
type Setting = "args" | "known";

class TypeWriter {
  private readonly waiting: ReadonlySet<string>;

  constructor(model: Model) {
    this.waiting = typesThatWait(model);
  }

  object(model: ObjectModel, name: string, setting: Setting = "args"): string {
    const doc = comment(withTail(model.description, groupSentences(model.groups)));
    const lines = model.properties.map((property) => this.property(property, setting));
    return `${doc}\nexport interface ${name} {\n${lines.join("\n")}\n}`;
  }

  outputs({ name, outputs }: CallModel): string {
    const lines = outputs.map((property) => {
      const absent = property.required ? "" : " | undefined";
      const type = `pulumi.Output<${this.type(property.shape, "known")}${absent}>`;
      return `${propertyDoc(property)}\nreadonly ${property.name}: ${type};`;
    });
    const doc = comment(`Outputs of ${name}.`);
    return `${doc}\nexport interface ${name}Outputs {\n${lines.join("\n")}\n}`;
  }

  private property(property: PropertyModel, setting: Setting): string {
    const name = property.required ? property.name : `${property.name}?`;
    return `${propertyDoc(property)}\nreadonly ${name}: ${this.type(property.shape, setting)};`;
  }

  private type(shape: Shape, setting: Setting): string {
    const type = this.plainType(shape, setting);
    return shape.eventual && setting === "args" ? `Eventual<${type}>` : type;
  }

  /** Lists that other resources take as they are stay mutable, as those ask for. */
  private listType(list: Shape, of: Shape, setting: Setting): string {
    const isPassedOn = list.eventual || of.eventual;
    return `${isPassedOn ? "" : "readonly "}(${this.type(of, setting)})[]`;
  }

  private plainType(shape: Shape, setting: Setting): string {
    switch (shape.kind) {
      case "list":
        return this.listType(shape, shape.of, setting);
      case "map":
        return `Readonly<Record<string, ${this.type(shape.of, setting)}>>`;
      case "object":
        return setting === "known" && this.waiting.has(shape.name)
          ? `Known<${shape.name}>`
          : shape.name;
      case "enum":
        return shape.name;
      case "integer":
        return "number";
      default:
        return shape.kind;
    }
  }
}

function propertyDoc({ description, deprecated, shape }: PropertyModel): string {
  const each = shape.kind === "list" || shape.kind === "map" ? shape.of.rules : undefined;
  const text = withTail(description, ruleSentences(shape.rules, each));
  return comment(deprecated === undefined ? text : `${text}\n\n@deprecated ${deprecated}`);
}

/** The types that hold, at any depth, a value that may be unknown. */
function typesThatWait(model: Model): ReadonlySet<string> {
  const waiting = new Set<string>();
  const waits = (shape: Shape): boolean =>
    shape.eventual ||
    (shape.kind === "object" && waiting.has(shape.name)) ||
    ((shape.kind === "list" || shape.kind === "map") && waits(shape.of));
  for (let size = -1; size < waiting.size;) {
    size = waiting.size;
    for (const { name, properties } of model.types) {
      if (properties.some(({ shape }) => waits(shape))) waiting.add(name);
    }
  }
  return waiting;
}
