import { AllowedActions } from "../../model/iam";
import { isKnown, known, notKnown } from "../../model/field";
import { Input } from "../../model/input";
import { Reader } from "../reader";

/** A policy document, as text or as the object that the text would be. */
export function allowedAt(at: Reader): AllowedActions {
  const text = at.string();
  if (text.state === "absent") return known([], at.path);
  if (!isKnown(text)) return allowedBy(at, at.path);
  try {
    return allowedBy(
      Reader.of({ document: JSON.parse(text.value) as Input }).at("document"),
      at.path,
    );
  } catch {
    return notKnown(at.path);
  }
}

function allowedBy(document: Reader, path: string): AllowedActions {
  const statements = document.at("Statement").items();
  if (!isKnown(statements)) return notKnown(path);
  const actions: string[] = [];
  for (const statement of statements.value) {
    const effect = statement.at("Effect").string();
    if (!isKnown(effect)) return notKnown(path);
    if (effect.value !== "Allow") continue;
    const listed = statement.at("Action").items();
    // All but some: what is left out is for another rule.
    if (listed.state === "absent") actions.push("*");
    if (listed.state === "unknown") return notKnown(path);
    const texts = isKnown(listed) ? listed.value.map((item) => item.string()) : [];
    if (!texts.every(isKnown)) return notKnown(path);
    actions.push(...texts.map(({ value }) => value));
  }
  return known(actions, path);
}
