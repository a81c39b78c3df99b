import type { Source, SourceObject, SourceProperties, SourceProperty } from "./source";

/** Properties that are the same as another component's or type's, described once. */
export interface Borrowed {
  readonly from: string;
  readonly properties: readonly string[];
  /** They stand in the place of the component's own, hence are optional and default to them. */
  readonly overrides?: boolean;
}

/** The contract with every borrowed property written out behind a file's own. */
export function withBorrowed(source: Source, problems: string[]): Source {
  const lend = (name: string): SourceObject | undefined =>
    source.components[name] ?? source.types[name];
  const filled = <T extends SourceObject>(folder: string, files: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(files).map(([name, { borrows = [], ...file }]) => {
        const borrowed = borrows.flatMap((each) => takenFrom(lend(each.from), each));
        problems.push(
          ...borrowed.flatMap(([key, property]) =>
            property === undefined ? [`contract/${folder}/${name}: borrows ${key}, not there`] : [],
          ),
        );
        const properties = { ...Object.fromEntries(borrowed), ...file.properties };
        const own = Object.keys(file.properties);
        const ordered = [...own, ...Object.keys(properties).filter((key) => !own.includes(key))];
        return [
          name,
          { ...file, properties: pick(properties as SourceProperties, ordered) },
        ] as const;
      }),
    ) as Readonly<Record<string, T>>;
  return {
    ...source,
    types: filled("types", source.types),
    components: filled("components", source.components),
  };
}

type Entry = readonly [string, SourceProperty | undefined];

function takenFrom(lender: SourceObject | undefined, borrowed: Borrowed): readonly Entry[] {
  return borrowed.properties.map((key) => {
    const property = lender?.properties[key];
    if (property === undefined) return [`${borrowed.from}.${key}`, undefined];
    return [key, borrowed.overrides ? overriding(property) : property];
  });
}

function overriding(property: SourceProperty): SourceProperty {
  const { required: _required, default: _default, ...rest } = property;
  return { ...rest, defaultText: "the component's own" };
}

function pick(properties: SourceProperties, keys: readonly string[]): SourceProperties {
  return Object.fromEntries(keys.map((key) => [key, properties[key]!]));
}
