import {
  CORE_SCHEMA,
  defineScalarTag,
  mergeTag,
  NOT_RESOLVED,
  Schema,
  type ScalarTagDefinition,
} from "js-yaml";

/** YAML 1.2, as the command's own files are written. */
export const coreSchema: Schema = CORE_SCHEMA;

/**
 * Kubernetes reads YAML with a parser between 1.1 and 1.2: `yes` and `on` are booleans, `0777` is octal,
 * `1_000` has its underscore taken out and `<<` merges, but `1:30` and days stay texts. What is judged
 * has to be what the API server would be sent.
 */
const booleans: ReadonlyMap<string, boolean> = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map(
    (word) => [word, true] as const,
  ),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map(
    (word) => [word, false] as const,
  ),
]);

const signedDigits = [..."+-0123456789"];

const boolTag = defineScalarTag<boolean>("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [..."yYtToOnNfF"],
  resolve: (source) => booleans.get(source) ?? NOT_RESOLVED,
  identify: (value) => typeof value === "boolean",
});

const intTag = defineScalarTag<number>("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: signedDigits,
  resolve: (source) => wholeNumber(source.replaceAll("_", "")) ?? NOT_RESOLVED,
  identify: () => false,
});

const floatTag = defineScalarTag<number>("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [...signedDigits, "."],
  resolve: (source) => decimal(source.replaceAll("_", "")) ?? NOT_RESOLVED,
  identify: (value) => typeof value === "number",
});

const tags: readonly ScalarTagDefinition[] = [boolTag, intTag, floatTag, mergeTag];

export const kubernetesSchema: Schema = CORE_SCHEMA.withTags(...tags);

const whole = /^([-+]?)(0|[1-9]\d*|0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+)$/;

function wholeNumber(text: string): number | undefined {
  const [, sign, digits] = whole.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const isOldOctal = /^0\d/.test(digits);
  const value = Number(isOldOctal ? `0o${digits.slice(1)}` : digits);
  return sign === "-" ? -value : value;
}

function decimal(text: string): number | undefined {
  if (!/^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
