import { Field, isKnown, known, notKnown, withDefault } from "../model/field";
import { Fragment } from "../model/fragments";
import { Declaration } from "../model/input";
import { physical } from "./names";
import { Reader } from "./reader";

interface Counted {
  readonly scalableDimension: string;
  readonly countAt: string;
  /** What a target of it names. */
  readonly resourceIdOf: (source: Declaration, inputs: Reader) => Field<string>;
}

const service = {
  scalableDimension: "ecs:service:DesiredCount",
  countAt: "desiredCount",
} as const;

/** What of other services runs inference and may be scaled by Application Auto Scaling. */
const counted: Readonly<Record<string, Counted>> = {
  "aws:ecs/service:Service": {
    ...service,
    resourceIdOf: (source, inputs) => serviceId(inputs, physical(source, "name")),
  },
  "aws-native:ecs:Service": {
    ...service,
    resourceIdOf: (source, inputs) => serviceId(inputs, physical(source, "serviceName")),
  },
  "aws:lambda/provisionedConcurrencyConfig:ProvisionedConcurrencyConfig": {
    scalableDimension: "lambda:function:ProvisionedConcurrency",
    countAt: "provisionedConcurrentExecutions",
    resourceIdOf: (_source, inputs) =>
      joined(
        [inputs.at("functionName").string(), inputs.at("qualifier").string()],
        ([name, qualifier]) => `function:${lastPart(name!, ":")}:${qualifier}`,
      ),
  },
};

export const types = Object.keys(counted);

export function read(source: Declaration): readonly Fragment[] {
  const { scalableDimension, countAt, resourceIdOf } = counted[source.type]!;
  const inputs = Reader.of(source.inputs);
  const resourceId = resourceIdOf(source, inputs);
  const count = inputs.at(countAt).number();
  return [{ kind: "scaledCount", source, scalableDimension, resourceId, count }];
}

/** A cluster may be named by its ARN; without one it is the default cluster. */
function serviceId(inputs: Reader, name: Field<string>): Field<string> {
  const cluster = withDefault(inputs.at("cluster").string(), "default");
  return joined([cluster, name], ([of, own]) => `service/${lastPart(of!, "/")}/${own}`);
}

function joined(
  parts: readonly Field<string>[],
  join: (texts: readonly string[]) => string,
): Field<string> {
  const texts = parts.filter(isKnown);
  const path = parts.at(-1)!.path;
  if (texts.length < parts.length) return notKnown(path);
  const secret = texts.some((text) => text.secret);
  return known(join(texts.map(({ value }) => value)), path, secret);
}

function lastPart(text: string, separator: string): string {
  return text.slice(text.lastIndexOf(separator) + 1);
}
