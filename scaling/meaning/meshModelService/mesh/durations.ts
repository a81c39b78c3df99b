import { MeshModelServiceArgs } from "../../../contract/generated/types";
import { Problem } from "../../../contract/problem";
import { problem, when } from "../../problems";

/** Every mesh takes times in whole milliseconds; a finer one would be changed on its way. */
export function checkDurations(args: MeshModelServiceArgs): readonly Problem[] {
  const { timeouts, retries, outlierDetection } = args;
  const places: readonly (readonly [string, number | undefined])[] = [
    ["outlierDetection.ejectionSeconds", outlierDetection?.ejectionSeconds],
    ["outlierDetection.intervalSeconds", outlierDetection?.intervalSeconds],
    ["retries.backoffSeconds", retries?.backoffSeconds],
    ["retries.perTrySeconds", retries?.perTrySeconds],
    ["timeouts.idleSeconds", timeouts?.idleSeconds],
    ["timeouts.requestSeconds", timeouts?.requestSeconds],
  ];
  return places.flatMap(([path, seconds]) =>
    when(seconds !== undefined && !isWholeMilliseconds(seconds), () =>
      problem(path, seconds, "whole milliseconds, as 0.025", "round it"),
    ),
  );
}

function isWholeMilliseconds(seconds: number): boolean {
  const milliseconds = seconds * 1000;
  return Math.abs(milliseconds - Math.round(milliseconds)) < 1e-6;
}
