import { Field, isKnown, known, notKnown } from "../../model/field";
import { Fragment } from "../../model/fragments";
import { Declaration } from "../../model/input";
import { Reader } from "../reader";

export const types = ["aws:vpclattice/targetGroup:TargetGroup"] as const;

export function read(source: Declaration): readonly Fragment[] {
  const arn = given(source, "arn");
  return [{ kind: "meshTargetGroup", source, id: idIn(arn), arn }];
}

/** The ARN ends in the id, which no provider has to repeat among the outputs. */
function idIn(arn: Field<string>): Field<string> {
  if (!isKnown(arn)) return arn;
  return known(arn.value.slice(arn.value.lastIndexOf("/") + 1), arn.path, arn.secret);
}

/** Nobody declares them: a deployment gives them. */
function given({ outputs }: Declaration, property: string): Field<string> {
  const field = Reader.of(outputs).at(property).string();
  return isKnown(field) ? field : notKnown(property);
}
