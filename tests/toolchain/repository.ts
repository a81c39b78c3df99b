import { resolve } from "node:path";

/** The root folder of this repository. */
export const repositoryRoot = resolve(__dirname, "..", "..");
