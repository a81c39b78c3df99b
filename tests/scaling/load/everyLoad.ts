import { Load } from "../../../scaling/load";

/** One load of each pattern, and of each way to put them together. */
export const everyLoad: Readonly<Record<string, Load>> = {
  constant: { constant: { rps: 40.1 } },
  ramp: { ramp: { fromRps: 3, toRps: 101, rampSeconds: 1003, startSeconds: 37 } },
  step: { step: { fromRps: 5, toRps: 90, atSeconds: 777 } },
  spike: { spike: { baseRps: 4, peakRps: 160, rampSeconds: 290, holdSeconds: 1201 } },
  steepSpike: {
    spike: {
      baseRps: 4,
      peakRps: 160,
      startSeconds: 100,
      rampSeconds: 0,
      holdSeconds: 61,
      fallSeconds: 333,
    },
  },
  diurnal: {
    diurnal: {
      baseRps: 20,
      peakRps: 120,
      peakHour: 14.5,
      timezone: "America/New_York",
      weekendFactor: 0.6,
    },
    startTime: "2027-03-11T05:10:00Z",
  },
  flashCrowd: {
    flashCrowd: {
      baseRps: 10,
      peakRps: 400,
      atSeconds: 905,
      riseSeconds: 33,
      decaySeconds: 700,
    },
  },
  traceOfRates: { trace: { rps: [1, 5.5, 0, 30, 12, 7, 9], stepSeconds: 610 } },
  traceOfPoints: {
    trace: {
      points: [
        { seconds: 100, rps: 3 },
        { seconds: 1000, rps: 44 },
        { seconds: 1000, rps: 12 },
        { seconds: 4000, rps: 0 },
      ],
    },
  },
  sequence: {
    sequence: [
      { constant: { rps: 7 }, durationSeconds: 1001 },
      { ramp: { fromRps: 7, toRps: 50, rampSeconds: 600 }, durationSeconds: 1800 },
      { flashCrowd: { baseRps: 50, peakRps: 90, atSeconds: 60, riseSeconds: 0, decaySeconds: 60 } },
    ],
  },
  sum: {
    sum: [
      { diurnal: { baseRps: 5, peakRps: 9, timezone: "Europe/Berlin" } },
      { constant: { rps: 3 }, durationSeconds: 4001 },
      { spike: { baseRps: 0, peakRps: 70, rampSeconds: 30, holdSeconds: 600 } },
    ],
    durationSeconds: 86400,
  },
  noisy: {
    constant: { rps: 50 },
    noise: { relativeStandardDeviation: 0.3, correlationSeconds: 900 },
    durationSeconds: 86400,
  },
  noisyParts: {
    sum: [
      { constant: { rps: 50 }, noise: { relativeStandardDeviation: 0.2 } },
      { constant: { rps: 50 }, noise: { relativeStandardDeviation: 0.2, correlationSeconds: 7 } },
    ],
    durationSeconds: 14400,
  },
};

/** Requests that arrive one by one: no two steps hold the same of them. */
export const arrivingAtRandom: Load = {
  ramp: { fromRps: 0, toRps: 300, rampSeconds: 3600 },
  noise: { relativeStandardDeviation: 0.1, poissonArrivals: true },
};
