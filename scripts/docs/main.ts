import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fleetsPage, fleetsPath } from "./forecast";
import { meshPage, meshPath } from "./mesh";
import { pictures } from "./pictures";
import { simulatorPage, simulatorPath } from "./simulator";

const root = join(__dirname, "..", "..");

/** Writes the tables and pictures of the guides that come from code and runs. */
const pages = [
  [simulatorPath, simulatorPage()],
  [fleetsPath, fleetsPage()],
  [meshPath, meshPage()],
] as const;
for (const [path, text] of [...pages, ...pictures()]) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
