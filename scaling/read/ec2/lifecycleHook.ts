import { LifecycleHook } from "../../model/ec2";
import { Field, isAbsent } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { Reader } from "../reader";
import { groupNameOf } from "./parts";

export const types = [
  "aws:autoscaling/lifecycleHook:LifecycleHook",
  "aws-native:autoscaling:LifecycleHook",
] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  return [readHook(source, inputs, groupNameOf(inputs))];
}

/** Reads one hook at `at`; its group may be declared around it. */
export function readHook(source: Declaration, at: Reader, groupName: Field<string>): LifecycleHook {
  const name = at.at("name").string();
  return {
    kind: "lifecycleHook",
    source,
    path: at.path,
    groupName,
    name: isAbsent(name) ? at.at("lifecycleHookName").string() : name,
    transition: at.at("lifecycleTransition").string(),
    heartbeatSeconds: at.at("heartbeatTimeout").number(),
    defaultResult: at.at("defaultResult").string(),
  };
}
