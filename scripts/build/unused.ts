import type { Plugin } from "esbuild";

/**
 * Parts of Pulumi's SDK that a component plugin never reaches - serialization of functions for cloud
 * callbacks and the automation API - and that make up most of its size and start-up time.
 */
const unused = [
  /^typescript$/,
  /^@npmcli\/arborist$/,
  /^normalize-package-data$/,
  /^\.{1,2}\/automation$/,
  /^\.\/ts-morph$/,
];

/** Leaves the unused parts out of a bundle: each becomes an empty module. */
export const leaveOutUnused: Plugin = {
  name: "leave-out-unused",
  setup(build) {
    for (const filter of unused) {
      build.onResolve({ filter }, ({ path }) => ({ path, namespace: "unused" }));
    }
    build.onLoad({ filter: /.*/, namespace: "unused" }, () => ({
      contents: "module.exports = {};",
    }));
  },
};
