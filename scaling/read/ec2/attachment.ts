import { TrafficSource } from "../../model/ec2";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { Reader } from "../reader";
import { readTrafficSource } from "./group";
import { eitherOf, groupNameOf } from "./parts";

export const types = [
  "aws:autoscaling/attachment:Attachment",
  "aws:autoscaling/trafficSourceAttachment:TrafficSourceAttachment",
] as const;

/** Both resources attach one thing that sends requests. */
export function read(source: Declaration): readonly Fragment[] {
  const inputs = Reader.of(source.inputs);
  const at = inputs.at("trafficSource");
  return [
    {
      kind: "groupAttachment",
      source,
      groupName: groupNameOf(inputs),
      trafficSource: at.isPresent ? readTrafficSource(at) : readAttached(inputs),
    },
  ];
}

function readAttached(inputs: Reader): TrafficSource {
  const at = eitherOf(inputs, "lbTargetGroupArn", "elb");
  return { path: at.path, identifier: at.string(), type: inputs.at("trafficSource").string() };
}
