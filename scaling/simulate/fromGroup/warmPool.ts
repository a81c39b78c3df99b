import { WarmPoolSpec } from "../../control/spec";
import { ScalingModel } from "../../link/scalingModel";
import { AutoScalingGroup, WarmPool } from "../../model/ec2";
import { isAbsent, isKnown } from "../../model/field";
import { Needs } from "../fromModel/needs";

/** The pool beside a group, declared inside it or by a resource of its own. */
export function warmPoolSpec(
  model: ScalingModel,
  group: AutoScalingGroup,
  needs: Needs,
): WarmPoolSpec | undefined {
  const { linked, undecided } = model.ec2.warmPoolsOf(group);
  const pool = linked[0]?.pool ?? group.warmPool;
  if (linked.length === 0 && undecided.length > 0) {
    needs.add("whether the group has a warm pool is not known yet");
  }
  if (linked.length === 0 && isAbsent(pool.presence)) return undefined;
  if (linked.length === 0 && !isKnown(pool.presence)) {
    needs.add("the warm pool is not known yet");
    return undefined;
  }
  return specOf(pool, needs);
}

function specOf(pool: WarmPool, needs: Needs): WarmPoolSpec {
  const maxPrepared = needs.optional(pool.maxPrepared, "maxGroupPreparedCapacity of the warm pool");
  const state = needs.withDefault(pool.poolState, "poolState of the warm pool", "Stopped");
  return {
    minSize: needs.withDefault(pool.minSize, "minSize of the warm pool", 0),
    ...(maxPrepared === undefined ? {} : { maxPrepared }),
    isRunning: state === "Running",
    reuseOnScaleIn: needs.withDefault(pool.reuseOnScaleIn, "reuseOnScaleIn", false),
  };
}
