import { GroupProcess } from "../../control/spec";
import { Texts } from "../../model/ec2";
import { Needs } from "../fromModel/needs";

const simulated: readonly GroupProcess[] = [
  "Launch",
  "Terminate",
  "AlarmNotification",
  "ScheduledActions",
];

/** Those of the suspended processes that make a difference here; the others replace what does not break. */
export function suspendedOf(processes: Texts, needs: Needs): readonly GroupProcess[] {
  const all = needs.optional(processes, "suspendedProcesses") ?? [];
  const names = all.map((name) => needs.value(name, "a suspended process", ""));
  if (names.includes("AddToLoadBalancer")) {
    needs.add("AddToLoadBalancer is suspended, and instances without traffic are not simulated");
  }
  return simulated.filter((process) => names.includes(process));
}
