/* eslint-disable @typescript-eslint/no-require-imports --
   a start must not pay for what the verb at hand does not use */

/** The parts that take long to load, each loaded when it is first asked for. */
export const lazy = {
  check: () => require("./verbs/check") as typeof import("./verbs/check"),
  rules: () => require("./verbs/rules") as typeof import("./verbs/rules"),
  parseYaml: () => require("./config/parseYaml") as typeof import("./config/parseYaml"),
  validate: () => require("./config/validate") as typeof import("./config/validate"),
};
