// STAND-IN for tests and the offline demo, never shipped: what the resource types of EC2 share.
import type { Call, Tagging } from "../../kind";
import { present, tagList } from "../../translate";
import type { Props, Value } from "../../../../plugin-kit/values";

export const EC2_TAGGING: Tagging = {
  service: "ec2",
  add: "CreateTags",
  remove: "DeleteTags",
  of: (state) => ({ Resources: [state["id"] ?? null] }),
  form: "list",
  gone: (keys) => ({ Tags: keys.map((Key) => ({ Key })) }),
};

export function ec2Call(operation: string, params: Props): Call {
  return { service: "ec2", operation, params: present(params) };
}

/** The tags that a new resource of a type is given as it is made. */
export function tagsAtCreation(resourceType: string, tags: Value | undefined): Value {
  const list = tagList(tags);
  if (Array.isArray(list) && list.length === 0) return [];
  return list === null ? null : [{ ResourceType: resourceType, Tags: list }];
}

/** The first item of a Describe call's answer; undefined: there is none. */
export function firstOf(response: Props, list: string): Props | undefined {
  return ((response[list] ?? []) as Props[])[0];
}
