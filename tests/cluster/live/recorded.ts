import { join } from "node:path";

/** Where the series of a live controller are kept for the picture in the guide. */
export const recordedFile = join(__dirname, "recorded.json");
