import { createHash } from "node:crypto";
import { StringDecoder } from "node:string_decoder";
import { basename } from "node:path";
import { Load } from "../../scaling/contract/generated/types";
import { Trace, TraceError, traceLoad, TraceOptions, traceParser } from "../../scaling/load";
import { BadInput } from "../exit";
import { fileChunks } from "../input/fileChunks";
import { Limits } from "../input/limits";
import { placeOf } from "../input/place";
import { Io } from "../io";

export interface TraceRequest {
  readonly file: string;
  readonly options: TraceOptions;
  readonly limits: Limits;
  readonly followSymlinks: boolean;
}

export interface LoadedTrace {
  readonly load: Load;
  readonly digest: string;
  readonly notes: readonly string[];
}

const stepSeconds = 60;

/** Times before the year 2000 are counted from some other moment, and tell no date. */
const firstDate = 946_684_800;

/** A recorded load, read piece by piece. */
export function readTrace(request: TraceRequest, { workingFolder }: Io): LoadedTrace {
  const place = placeOf(request.file, workingFolder);
  const hash = createHash("sha256");
  try {
    const parser = traceParser(request.options);
    const decoder = new StringDecoder("utf8");
    for (const chunk of fileChunks(place, { ...request, workingFolder })) {
      hash.update(chunk);
      parser.push(decoder.write(chunk));
    }
    parser.push(decoder.end());
    const trace = parser.end();
    return { load: loadOf(place, trace), digest: hash.digest("hex"), notes: notesOn(place, trace) };
  } catch (error) {
    if (error instanceof TraceError) throw BadInput.at(place, error.message);
    throw error;
  }
}

function loadOf(place: string, trace: Trace): Load {
  const first = Math.floor(trace.times[0]! / stepSeconds) * stepSeconds;
  const startTime = `${new Date(first * 1000).toISOString().slice(0, 19)}Z`;
  return {
    name: basename(place).replace(/\.[^.]*$/, ""),
    trace: { rps: [...traceLoad(trace, stepSeconds).rps!], stepSeconds },
    ...(first >= firstDate ? { startTime } : {}),
  };
}

function notesOn(place: string, { defects }: Trace): readonly string[] {
  return defects.map(({ kind, count, lines }) => {
    const more = count > lines.length ? ", ..." : "";
    return `${place}: ${count} x ${kind} (line ${lines.join(", ")}${more})`;
  });
}
