// STAND-IN for tests and the offline demo, never shipped: tags of resources that exist already.
import type { Call, Tagging } from "./kind";
import { tagList } from "./translate";
import type { Props } from "../../plugin-kit/values";

/** The calls that turn the tags `olds` of the resource in `state` into `news`. */
export function tagCalls(tagging: Tagging, state: Props, olds: Props, news: Props): Call[] {
  const gone = Object.keys(olds).filter((key) => !(key in news));
  const set = Object.fromEntries(
    Object.entries(news).filter(([key, value]) => olds[key] !== value),
  );
  const call = (operation: string, params: Props): Call => ({
    service: tagging.service,
    operation,
    params: { ...tagging.of(state), ...params },
  });
  return [
    ...(gone.length > 0 ? [call(tagging.remove, tagging.gone?.(gone) ?? { TagKeys: gone })] : []),
    ...(Object.keys(set).length > 0
      ? [call(tagging.add, { Tags: tagging.form === "list" ? tagList(set) : set })]
      : []),
  ];
}
