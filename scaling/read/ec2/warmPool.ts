import { WarmPool } from "../../model/ec2";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { Reader } from "../reader";
import { groupNameOf, numberUnlessUnset } from "./parts";

export const types = ["aws-native:autoscaling:WarmPool"] as const;

export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  return [{ kind: "warmPool", source, groupName: groupNameOf(inputs), pool: readWarmPool(inputs) }];
}

export function readWarmPool(at: Reader): WarmPool {
  return {
    path: at.path,
    presence: at.presence(),
    minSize: at.at("minSize").number(),
    maxPrepared: numberUnlessUnset(at.at("maxGroupPreparedCapacity")),
    poolState: at.at("poolState").string(),
    reuseOnScaleIn: at.at("instanceReusePolicy").at("reuseOnScaleIn").boolean(),
  };
}
