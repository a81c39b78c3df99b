import Ajv from "ajv";
import { reportFromJson } from "../../scaling/report/fromJson";
import { Json, reportValue } from "../../scaling/report/json";
import { SimulationReport } from "../../scaling/report/report";
import { simulationReportSchema } from "../../scaling/report/schema";
import { BadInput } from "../exit";
import { isObject, JsonObject } from "../input/parseJson";
import { excerpt } from "../output/escape";

/** Whether a document looks like a report in JSON. */
export function isSavedRun(data: unknown): data is JsonObject {
  return isObject(data) && Object.hasOwn(data, "schemaVersion") && Object.hasOwn(data, "measures");
}

/** A run that was saved with `-o`, checked by its schema. */
export function savedRun(place: string, data: JsonObject): SimulationReport {
  if (data["schemaVersion"] !== 1) {
    const seen = excerpt(String(data["schemaVersion"]), 20);
    throw BadInput.at(place, `has schemaVersion ${seen}; this mlscale reads 1: use a newer one`);
  }
  const validate = new Ajv({ allErrors: false, strict: false }).compile(simulationReportSchema);
  if (!validate(data)) {
    const [error] = validate.errors ?? [];
    const at = excerpt(error?.instancePath ?? "", 80);
    const why = `${at === "" ? "" : `${at} `}${error?.message ?? "is wrong"}`;
    throw BadInput.at(place, `is no intact saved run: ${why}; save it again with -o`);
  }
  const loads = data["loads"] as readonly JsonObject[];
  const runs = loads.flatMap((load) => load["runs"] as readonly JsonObject[]);
  if (runs.some((run) => run["timeline"] === null)) {
    throw BadInput.at(place, "was written without timelines; save the run with -o FILE");
  }
  return reportFromJson(data as unknown as Json);
}

/** The report with its numbers as a saved run has them, so that both are shown alike. */
export function asSaved(report: SimulationReport): SimulationReport {
  return reportFromJson(reportValue(report));
}
