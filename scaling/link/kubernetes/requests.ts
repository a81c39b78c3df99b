import { absent, Field, isKnown, known, knownTo, notKnown } from "../../model/field";
import { amountOf, Container, LimitRange, requestOf } from "../../model/kubernetes";
import { Referrers } from "../link";

/**
 * What a container requests once its namespace has had its say: a LimitRange gives a request to those
 * that declare neither a request nor a limit.
 */
export function requestIn(
  container: Container,
  resource: string,
  ranges: Referrers<LimitRange>,
): Field<number> {
  const own = requestOf(container.resources, resource);
  if (own.state !== "absent") return own;
  const defaults = ranges.linked.map((range) => defaultRequest(range, resource));
  const given = defaults.find(isKnown);
  if (given) return known(given.value, own.path, given.secret);
  const mayBeGiven =
    defaults.some(({ state }) => state === "unknown") ||
    ranges.undecided.some((range) => defaultRequest(range, resource).state !== "absent");
  return mayBeGiven ? notKnown(own.path) : own;
}

function defaultRequest({ limits }: LimitRange, resource: string): Field<number> {
  if (!isKnown(limits)) return limits;
  const items = limits.value.filter(
    ({ type }) => type.state === "unknown" || knownTo(type, (name) => name === "Container"),
  );
  const defaults = items.map((item) => {
    const request = amountOf(item.defaultRequest, resource);
    const field = request.state === "absent" ? amountOf(item.default, resource) : request;
    return item.type.state === "unknown" && field.state !== "absent" ? notKnown(field.path) : field;
  });
  const present = defaults.find(({ state }) => state !== "absent");
  return present ?? absent(limits.path);
}
