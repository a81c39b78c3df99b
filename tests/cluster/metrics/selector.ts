type Labels = Readonly<Record<string, string>>;

/** Whether labels satisfy a label selector in Kubernetes' text form. Empty: everything does. */
export function selects(selector: string | null, labels: Labels = {}): boolean {
  return requirementsOf(selector ?? "").every((requirement) => holds(requirement, labels));
}

/** Commas inside parentheses belong to a set. */
function requirementsOf(selector: string): string[] {
  return selector.split(/,(?![^(]*\))/).filter((requirement) => requirement.trim() !== "");
}

function holds(requirement: string, labels: Labels): boolean {
  const set = /^\s*(\S+)\s+(in|notin)\s+\(([^)]*)\)\s*$/.exec(requirement);
  if (set) {
    const [, key, operator, list] = set;
    const values = list!.split(",").map((value) => value.trim());
    return values.includes(labels[key!] ?? "") === (operator === "in");
  }
  const [, key, operator, value] = /^\s*!?([^\s=!]+)\s*(==|=|!=)?\s*(\S*)\s*$/.exec(requirement)!;
  if (operator === "!=") return labels[key!] !== value;
  if (operator) return labels[key!] === value;
  return key! in labels !== requirement.trim().startsWith("!");
}
