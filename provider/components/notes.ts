import * as pulumi from "@pulumi/pulumi";
import { Plan } from "../../scaling/plan/plan";
import { Assessment } from "../../scaling/assess";

/**
 * Says which numbers an update leaves alone since schedules move them, so that nobody edits one and
 * wonders why nothing happens.
 */
export function noteScheduledBounds(component: pulumi.Resource, plan: Plan): void {
  const left = plan.resources.filter(({ ignoreChanges }) => ignoreChanges.length > 0);
  const bounds = [...new Set(left.flatMap(({ ignoreChanges }) => ignoreChanges))];
  if (bounds.length === 0) return;
  const text =
    `schedules move ${bounds.join(" and ")}, so updates leave the deployed value alone; ` +
    "an edit of it takes effect with ignoreScalingChanges: false";
  void pulumi.log.info(text, component).catch(() => undefined);
}

/** Says what does not hold where that is to be warned of, and what could not be simulated yet. */
export function noteReliability(
  component: pulumi.Resource,
  assessment: Assessment | undefined,
): void {
  if (assessment === undefined) return;
  const { action, figures, open } = assessment;
  if (open.length > 0) {
    const text = `reliability is not simulated before the deployment: ${open.join("; ")}`;
    void pulumi.log.info(text, component).catch(() => undefined);
  }
  if (figures && !figures.holds && action === "Warn")
    void pulumi.log.warn(figures.summary, component).catch(() => undefined);
}
