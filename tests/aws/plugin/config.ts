// STAND-IN for tests and the offline demo, never shipped: the provider's own configuration.
import type { Change } from "../../plugin-kit/changes";
import type { Configuration } from "./provider";
import { isProps, UNKNOWN, type Props, type Value } from "../../plugin-kit/values";

const DEFAULT_REGION = "us-east-1";

/** The real provider refuses to start without a region; an offline demo need not name one. */
export function checkConfig(news: Props): Props {
  return news;
}

/** Another region is another provider; one that is not known yet may be the same. */
export function diffConfig(olds: Props, news: Props): Change[] {
  return Object.keys({ ...olds, ...news })
    .filter((name) => JSON.stringify(olds[name]) !== JSON.stringify(news[name]))
    .map((path) => ({
      path,
      kind: "update",
      replaces: path === "region" && olds[path] !== UNKNOWN && news[path] !== UNKNOWN,
    }));
}

/** Nested settings come as JSON text, as from every bridged provider's SDK. */
export function configurationOf(args: Props, variables: Map<string, string>): Configuration {
  const region = args["region"] ?? variables.get("aws:config:region");
  const defaultTags = fromJson(args["defaultTags"] ?? variables.get("aws:config:defaultTags"));
  const tags = isProps(defaultTags) ? defaultTags["tags"] : undefined;
  return {
    region: typeof region === "string" && region !== UNKNOWN ? region : environmentRegion(),
    defaultTags: isProps(tags) ? tags : {},
  };
}

function environmentRegion(): string {
  return process.env["AWS_REGION"] ?? process.env["AWS_DEFAULT_REGION"] ?? DEFAULT_REGION;
}

function fromJson(value: Value | undefined): Value | undefined {
  return typeof value === "string" && value.startsWith("{") ? (JSON.parse(value) as Value) : value;
}
