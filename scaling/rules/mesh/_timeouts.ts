import { Field, isKnown, show, withDefault } from "../../model/field";

/** How long something may take, with what counts where nothing is set. */
export interface Timeout {
  readonly timeoutSeconds: Field<number>;
  readonly assumedTimeoutSeconds: number | undefined;
}

export function effectiveTimeout({
  timeoutSeconds,
  assumedTimeoutSeconds,
}: Timeout): Field<number> {
  if (assumedTimeoutSeconds === undefined) return timeoutSeconds;
  return withDefault(timeoutSeconds, assumedTimeoutSeconds);
}

export function secondsText(seconds: number): string {
  return `${seconds} s`;
}

/** A time as a message shows it, whatever units it was written in. */
export function shownSeconds(field: Field<number>): string {
  return isKnown(field) && !field.secret ? secondsText(field.value) : show(field);
}

export function unsetMeans(seconds: number | undefined): string {
  return seconds === undefined ? "" : `; not set means ${secondsText(seconds)}`;
}
