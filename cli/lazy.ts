/* eslint-disable @typescript-eslint/no-require-imports --
   a start must not pay for what the verb at hand does not use */

/** The parts that take long to load, each loaded when it is first asked for. */
export const lazy = {
  check: (): typeof import("./verbs/check") =>
    require("./verbs/check") as typeof import("./verbs/check"),
  rules: (): typeof import("./verbs/rules") =>
    require("./verbs/rules") as typeof import("./verbs/rules"),
  simulate: (): typeof import("./verbs/simulate") =>
    require("./verbs/simulate") as typeof import("./verbs/simulate"),
  report: (): typeof import("./verbs/report") =>
    require("./verbs/report") as typeof import("./verbs/report"),
  compare: (): typeof import("./verbs/compare") =>
    require("./verbs/compare") as typeof import("./verbs/compare"),
  tune: (): typeof import("./verbs/tune") =>
    require("./verbs/tune") as typeof import("./verbs/tune"),
  schedule: (): typeof import("./verbs/schedule") =>
    require("./verbs/schedule") as typeof import("./verbs/schedule"),
  tuneWorker: (): typeof import("./tune/worker") =>
    require("./tune/worker") as typeof import("./tune/worker"),
  manifests: (): typeof import("./sources/manifests") =>
    require("./sources/manifests") as typeof import("./sources/manifests"),
  parseYaml: (): typeof import("./config/parseYaml") =>
    require("./config/parseYaml") as typeof import("./config/parseYaml"),
  validate: (): typeof import("./config/validate") =>
    require("./config/validate") as typeof import("./config/validate"),
};
