import { Field, isKnown, notKnown } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { Reader } from "../reader";

export const types = ["aws:vpclattice/targetGroup:TargetGroup"] as const;

export function read(source: Declaration): readonly Fragment[] {
  return [
    {
      kind: "meshTargetGroup",
      source,
      id: given(source, "id"),
      arn: given(source, "arn"),
    },
  ];
}

/** Nobody declares them: a deployment gives them. */
function given({ outputs }: Declaration, property: string): Field<string> {
  const field = Reader.of(outputs).at(property).string();
  return isKnown(field) ? field : notKnown(property);
}
