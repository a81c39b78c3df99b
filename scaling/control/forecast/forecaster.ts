import { HourlyHistory } from "./hourlyHistory";

/**
 * Predicts the load of the hours that follow a history, in requests per second. AWS does not publish
 * its own; any of these can stand in its place.
 */
export interface Forecaster {
  /** Hours of history without which there is no forecast. */
  readonly minimumHistoryHours: number;
  /**
   * Fills `loads`: its first entry is the hour that follows the history.
   *
   * @param firstHour which hour of the run that is.
   */
  predict(history: HourlyHistory, firstHour: number, loads: Float64Array): void;
}

/** What AWS asks for before it makes a forecast. */
export const minimumHistoryHours = 24;
