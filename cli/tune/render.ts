import { TunedPoint, TunePoint } from "../../scaling/judge/tune";
import { formatFigure, formatNumber } from "../../scaling/report/number";
import { Painter } from "../../scaling/report/paint";
import { printableJson } from "../output/escape";
import { lines } from "../report/formats";
import { painter } from "../report/painter";
import { Judged } from "./choose";

export type TuneFormat = "text" | "json" | "markdown" | "yaml";

/** What a search came to. */
export interface Tuned {
  readonly title: string;
  readonly toolVersion: string;
  readonly declared: Judged;
  readonly chosen: Judged;
  readonly front: readonly TunedPoint[];
  readonly simulations: number;
  /** What the two bounds are called where they are declared. */
  readonly bounds: readonly [minimum: string, maximum: string];
  readonly snippet: string;
}

export function renderTuned(tuned: Tuned, format: TuneFormat, coloured: boolean): string {
  switch (format) {
    case "text":
      return lines(textOf(tuned, painter(coloured)));
    case "json":
      return printableJson(`${JSON.stringify(valueOf(tuned))}\n`);
    case "markdown":
      return lines(markdownOf(tuned));
    case "yaml":
      return tuned.snippet;
  }
}

/** The recommendation in one sentence: what to change, whether it holds, what it costs. */
export function sentenceOf({ declared, chosen, bounds }: Tuned): string {
  const changes = changesOf(declared.point, chosen.point, bounds);
  const what = changes.length === 0 ? "Keep the declared scaling" : `Set ${changes.join(", ")}`;
  const verdict = chosen.holds ? "holds every load" : "comes nearest, but does not hold every load";
  const [before, after] = [declared, chosen].map(hoursOf);
  const difference = after! - before!;
  const sign = difference > 0 ? "+" : "";
  const cost = `${formatNumber(after!)} instance-hours a day`;
  const delta = changes.length === 0 ? "" : ` (${sign}${formatNumber(difference)})`;
  const now = declared.holds ? "" : "; what is declared does not";
  return `${what}: ${verdict}${now}; ${cost}${delta}.`;
}

const names: readonly (readonly [keyof TunePoint, string])[] = [
  ["minCapacity", "minCapacity"],
  ["maxCapacity", "maxCapacity"],
  ["target", "target"],
  ["scaleOutCooldownSeconds", "scale-out cooldown"],
  ["scaleInCooldownSeconds", "scale-in cooldown"],
];

function changesOf(
  from: TunePoint,
  to: TunePoint,
  [minCapacity, maxCapacity]: Tuned["bounds"],
): readonly string[] {
  const called: Readonly<Record<string, string>> = { minCapacity, maxCapacity };
  return names
    .filter(([key]) => from[key] !== to[key])
    .map(([key, name]) => `${called[key] ?? name} ${from[key]} -> ${to[key]}`);
}

/** The mean over the loads of what the deciding run pays. */
function hoursOf({ loads }: Judged): number {
  const hours = loads.map(({ figures }) => {
    const figure = figures.find(({ measure }) => measure === "instanceHoursPerDay");
    return figure?.decides ?? 0;
  });
  return hours.reduce((sum, each) => sum + each, 0) / Math.max(1, hours.length);
}

const columns = [
  "min",
  "max",
  "target",
  "out s",
  "in s",
  "hours/day",
  "of limit",
  "held out",
  "turns/h",
] as const;

function cellsOf({ point, holdOut, ...score }: TunedPoint): readonly string[] {
  const share = (strain: number | undefined) =>
    strain === undefined ? "" : formatFigure(strain, "fraction");
  return [
    `${point.minCapacity}`,
    `${point.maxCapacity}`,
    `${point.target}`,
    `${point.scaleOutCooldownSeconds}`,
    `${point.scaleInCooldownSeconds}`,
    formatNumber(score.instanceHoursPerDay),
    share(score.strain),
    share(holdOut?.strain),
    formatNumber(score.flapsPerHour),
  ];
}

function textOf(tuned: Tuned, paint: Painter): string {
  const { title, chosen, front, simulations, snippet } = tuned;
  const colour = chosen.holds ? paint.green : paint.red;
  const mark = chosen.holds ? "✓" : "✗";
  const rows = [columns, ...front.map(cellsOf)];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]!.length)));
  const table = rows.map((row, index) => {
    const isChosen = index > 0 && isSame(front[index - 1]!.point, chosen.point);
    const cells = row.map((cell, column) => cell.padStart(widths[column]!)).join("  ");
    const line = `  ${isChosen ? "*" : " "} ${cells}`;
    return index === 0 ? paint.dim(line) : isChosen ? paint.bold(line) : line;
  });
  const note = paint.dim(
    `  front of cost against objectives, from ${simulations} simulations; * is recommended;\n` +
      '  "of limit" is the worst objective as a share of its limit, "held out" the same on what the search has not seen',
  );
  const yaml = snippet
    .trimEnd()
    .split("\n")
    .map((line) => `  ${line}`);
  return `${[
    paint.bold(title),
    colour(`${mark} ${sentenceOf(tuned)}`),
    "",
    ...table,
    note,
    "",
    paint.bold("to paste"),
    ...yaml,
  ].join("\n")}\n`;
}

function isSame(a: TunePoint, b: TunePoint): boolean {
  return names.every(([key]) => a[key] === b[key]);
}

function markdownOf(tuned: Tuned): string {
  const icon = tuned.chosen.holds ? "✅" : "❌";
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[
    `### ${icon} ${sentenceOf(tuned)}`,
    [
      row(columns),
      row(columns.map(() => "--:")),
      ...tuned.front.map((each) => row(cellsOf(each))),
    ].join("\n"),
    `\`\`\`yaml\n${tuned.snippet}\`\`\``,
  ].join("\n\n")}\n`;
}

function valueOf(tuned: Tuned): object {
  const { toolVersion, declared, chosen, front, simulations } = tuned;
  return {
    schemaVersion: 1,
    toolVersion,
    summary: sentenceOf(tuned),
    holds: chosen.holds,
    recommended: judgedValue(chosen),
    declared: judgedValue(declared),
    front: front.map(({ point, instanceHoursPerDay, strain, flapsPerHour, holdOut }) => ({
      ...point,
      instanceHoursPerDay: number(instanceHoursPerDay),
      strain: number(strain),
      strainHeldOut: holdOut === undefined ? null : number(holdOut.strain),
      flapsPerHour: number(flapsPerHour),
    })),
    simulations,
  };
}

function judgedValue({ point, holds, loads }: Judged): object {
  const figuresOf = ({ name, holds: held, figures }: Judged["loads"][number]) => ({
    name,
    holds: held,
    figures: Object.fromEntries(figures.map(({ measure, decides }) => [measure, number(decides)])),
  });
  return { ...point, holds, loads: loads.map(figuresOf) };
}

/** Nine significant digits, as in reports; null where no number applies. */
function number(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(9)) + 0 : null;
}
