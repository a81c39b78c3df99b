import { TrafficSource } from "../../model/ec2";
import { known } from "../../model/field";
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

/** Nothing but load balancers, and what each of the two properties is for is certain. */
function readAttached(inputs: Reader): TrafficSource {
  const at = eitherOf(inputs, "lbTargetGroupArn", "elb");
  const type = at.path === "elb" ? "elb" : "elbv2";
  return { path: at.path, identifier: at.string(), type: known(type, at.path) };
}
