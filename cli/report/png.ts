import { createRequire } from "node:module";
import { join } from "node:path";
import { BadInput } from "../exit";

const library = "@resvg/resvg-js";

interface Resvg {
  readonly Resvg: new (
    svg: string,
    options?: object,
  ) => {
    render(): { asPng(): Uint8Array };
  };
}

/** A picture in pixels, drawn by a library that is installed only where it is wanted. */
export function pngOf(svg: string): Uint8Array {
  const { Resvg } = load();
  return new Resvg(svg, { fitTo: { mode: "zoom", value: 2 } }).render().asPng();
}

/** Looked for beside the command, then in the working folder. */
function load(): Resvg {
  for (const base of [__filename, join(process.cwd(), "package.json")]) {
    try {
      return createRequire(base)(library) as Resvg;
    } catch {
      // not there
    }
  }
  throw BadInput.at(
    "--format",
    `png needs the package ${library}; install it with \`npm install ${library}\`, or write svg`,
  );
}
