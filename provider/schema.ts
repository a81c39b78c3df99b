import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The contract, from the folder of the plugin or one of those above it. */
export async function readSchema(from = __dirname): Promise<string> {
  try {
    return await readFile(join(from, "schema.json"), "utf8");
  } catch (error) {
    const above = dirname(from);
    if (above === from) throw error;
    return readSchema(above);
  }
}
