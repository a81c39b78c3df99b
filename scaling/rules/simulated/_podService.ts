import { Service } from "../../contract/generated/types";
import { Link, same, Truth } from "../../link/link";
import { absent, Field, isKnown, isUnknown, known, show } from "../../model/field";
import { HorizontalScaler, ScaleTarget, Texts } from "../../model/kubernetes";
import { addService, anyInstance, Configured, serviceNamed } from "./_settings";
import { Found, found, missing } from "./_simulated";

/** The service by the name of the workload, else by one of its labels, else that for everything else. */
export function serviceOfPods(
  { target }: HorizontalScaler,
  scaled: Link<ScaleTarget>,
  configured: Configured,
): Found<Service> {
  const { path } = target.name;
  const name = scaled.state === "linked" ? scaled.to.name : target.name;
  const named = isKnown(name) ? serviceNamed(configured, name.value) : undefined;
  if (named) return found(named);
  const keys = Object.keys(configured.services).filter((key) => key !== anyInstance);
  if (isUnknown(name) && keys.length > 0) {
    return missing(path, "the name of what is scaled is not known yet");
  }
  for (const key of keys.filter((each) => each.includes("="))) {
    const labelled = hasLabel(scaled, key);
    if (labelled === true) return found(configured.services[key]!);
    if (labelled === "unknown") {
      return missing(path, `whether what is scaled has the label ${key} is not known yet`);
    }
  }
  const any = serviceNamed(configured, anyInstance);
  return any ? found(any) : missing(path, addService(isKnown(name) ? show(name) : `"*"`));
}

/** Whether a workload or its pods have a label; unknown for what is no part of the program. */
function hasLabel(scaled: Link<ScaleTarget>, key: string): Truth {
  if (scaled.state !== "linked") return "unknown";
  const { to } = scaled;
  const at = key.indexOf("=");
  const [label, value] = [key.slice(0, at), known(key.slice(at + 1), "")];
  const labels = to.kind === "workload" ? [to.labels, to.pod.labels] : [to.labels];
  const truths = labels.map((each) => same(textAt(each, label), value));
  return truths.includes(true) || (truths.includes("unknown") ? "unknown" : false);
}

function textAt(texts: Texts, key: string): Field<string> {
  if (!isKnown(texts)) return texts;
  return (Object.hasOwn(texts.value, key) ? texts.value[key] : undefined) ?? absent(texts.path);
}
