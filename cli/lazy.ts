/* eslint-disable @typescript-eslint/no-require-imports --
   a start must not pay for what the verb at hand does not use */

/** The parts that take long to load, each loaded when it is first asked for. */
export const lazy = {
  check: (): typeof import("./verbs/check") =>
    require("./verbs/check") as typeof import("./verbs/check"),
  rules: (): typeof import("./verbs/rules") =>
    require("./verbs/rules") as typeof import("./verbs/rules"),
  simulator: (): typeof import("./simulator") =>
    require("./simulator") as typeof import("./simulator"),
  yaml: (): typeof import("./yaml") => require("./yaml") as typeof import("./yaml"),
  parseYaml: (): typeof import("./config/parseYaml") =>
    require("./config/parseYaml") as typeof import("./config/parseYaml"),
  validate: (): typeof import("./config/validate") =>
    require("./config/validate") as typeof import("./config/validate"),
};
