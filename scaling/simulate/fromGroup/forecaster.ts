import { Forecaster } from "../../contract/generated/types";
import { ForecasterName } from "../../control/spec";

const names: Readonly<Record<Forecaster, ForecasterName>> = {
  SeasonalNaive: "seasonalNaive",
  WeeklyNaive: "weeklyNaive",
  SeasonalMean: "seasonalMean",
  HoltWinters: "holtWinters",
  Oracle: "oracle",
};

/** A forecaster as declarations name it. */
export function forecasterNamed(forecaster: Forecaster): ForecasterName {
  return names[forecaster];
}
