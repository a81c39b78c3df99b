import { StringDecoder } from "node:string_decoder";
import { FleetSize, fixedFleet, recordedFleet } from "../../scaling/loadtest";
import { TraceError, traceParser } from "../../scaling/load";
import { BadInput } from "../exit";
import { limitsFor, maximumInputMib } from "../input/limits";
import { placeOf } from "../input/place";
import { Io } from "../io";
import { excerpt } from "../output/escape";
import { isTable } from "../verbs/schedule";
import { chunksOf } from "./chunks";

const most = 1e6;

/** How many instances served: a number, or a table of times and numbers. */
export async function readFleet(
  given: string | undefined,
  followSymlinks: boolean,
  io: Io,
): Promise<FleetSize | undefined> {
  if (given === undefined) return undefined;
  if (!isTable(given)) {
    const number = /^\d+(\.\d+)?$/.test(given) ? Number(given) : NaN;
    if (number > 0 && number <= most) return fixedFleet(number);
    const allowed = `a number above 0, at most ${most}, or a table (.csv, .tsv) of times and numbers`;
    throw BadInput.at("--instances", `is "${excerpt(given)}"; allowed: ${allowed}`);
  }
  const place = placeOf(given, io.workingFolder);
  const options = { limits: limitsFor(maximumInputMib), followSymlinks };
  const decoder = new StringDecoder("utf8");
  try {
    const parser = traceParser({ rows: "count" });
    for await (const chunk of chunksOf(given, options, io)) parser.push(decoder.write(chunk));
    parser.push(decoder.end());
    const { times, values } = parser.end();
    return recordedFleet(times, values);
  } catch (error) {
    if (error instanceof TraceError) throw BadInput.at(place, error.message);
    throw error;
  }
}
