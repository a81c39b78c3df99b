import { isDay } from "../../scaling/check/configurationProblems";
import { excerpt } from "../output/escape";
import { Parsed } from "./suppression";

const shortestReason = 3;
const longest = 1000;
const form = '# mlscale:ignore RULE reason="why" expires=2027-03-31';
const shape =
  /^[ \t]+([\w.-]+(?:[ \t]*,[ \t]*[\w.-]+)*)((?:[ \t]+\w+=(?:"[^"]*"|[^\s"]+))*)[ \t\r]*$/;

/** Reads what stands behind `mlscale:ignore` in a comment: `RULE, RULE reason="..." expires=...`. */
export function parseComment(text: string): Parsed {
  const [, names, given] = shape.exec(text.slice(0, longest)) ?? [];
  if (names === undefined || text.length > longest)
    return { problem: `cannot be read; write it as ${form}` };
  const members = [...(given ?? "").matchAll(/(\w+)=(?:"([^"]*)"|(\S+))/g)];
  const keys = members.map(([, key]) => key!);
  const unknown = keys.find((key) => key !== "reason" && key !== "expires");
  if (unknown !== undefined)
    return { problem: `"${excerpt(unknown)}" is not known; write ${form}` };
  if (new Set(keys).size < keys.length) return { problem: "says something twice; say it once" };
  const values = new Map(members.map(([, key, quoted, plain]) => [key!, quoted ?? plain ?? ""]));
  return checked({
    rules: names.split(",").map((name) => name.trim()),
    reason: values.get("reason")?.trim() ?? "",
    expires: values.get("expires"),
  });
}

/** Reads the value of an annotation: `why; expires=2027-03-31`. */
export function parseAnnotation(rule: string, value: unknown): Parsed {
  const written = 'write it as "why; expires=2027-03-31"';
  if (typeof value !== "string") return { problem: `is no text; ${written}` };
  if (value.length > longest) return { problem: `is longer than ${longest} characters` };
  const [, reason, key, day] = /^([^]*?)(?:;\s*(\w+)\s*=\s*(\S*)\s*)?$/.exec(value) ?? [];
  if (key !== undefined && key !== "expires") {
    return { problem: `"${excerpt(key)}" is not known; ${written}` };
  }
  return checked({ rules: [rule], reason: reason?.trim() ?? "", expires: day });
}

function checked(remark: Exclude<Parsed, { problem: string }>): Parsed {
  const { reason, expires } = remark;
  if (reason.length < shortestReason) {
    return { problem: `has no reason; say why in ${shortestReason} characters or more` };
  }
  if (expires !== undefined && !isDay(expires)) {
    return { problem: `expires on "${excerpt(expires)}"; allowed: a day as 2027-03-31` };
  }
  return remark;
}
