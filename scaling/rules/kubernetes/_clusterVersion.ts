import { KnobSchema, RuleSettings } from "../../check/rule";
import { Problem } from "../../contract/problem";
import { said } from "../../contract/said";
import { showValue } from "../../model/field";

export const clusterVersion: KnobSchema = {
  type: "string",
  default: "",
  description:
    "Version of Kubernetes that the clusters run, as 1.36; empty where it is not known, or where they differ.",
};

/** The minor version of the clusters, 36 for 1.36, where it is given. */
export function minorVersion(settings: RuleSettings): number | undefined {
  const minor = /^v?1\.(\d{1,3})(\..*)?$/.exec(settings.text("clusterVersion").trim())?.[1];
  return minor === undefined ? undefined : Number(minor);
}

export function versionProblems(settings: RuleSettings): readonly Problem[] {
  const given = settings.text("clusterVersion");
  if (given.trim() === "" || minorVersion(settings) !== undefined) return [];
  const allowed = "a version of Kubernetes, as 1.36, or nothing";
  return [said("clusterVersion", showValue(given), allowed, "write the version as 1.36")];
}
