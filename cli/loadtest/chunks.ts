import { closeSync, readSync } from "node:fs";
import { Limits } from "../input/limits";
import { openBounded } from "../input/readBounded";
import { Io } from "../io";

const chunkBytes = 1 << 16;

/** A file piece by piece, none of which is kept; standard input for `-`. */
export async function* chunksOf(
  file: string,
  { limits, followSymlinks }: { readonly limits: Limits; readonly followSymlinks: boolean },
  io: Io,
): AsyncGenerator<Buffer> {
  if (file === "-") {
    for await (const chunk of io.stdin as AsyncIterable<Buffer | string>) yield Buffer.from(chunk);
    return;
  }
  const handle = openBounded(file, { limits, followSymlinks, workingFolder: io.workingFolder });
  const buffer = Buffer.allocUnsafe(chunkBytes);
  try {
    for (;;) {
      const count = readSync(handle, buffer, 0, buffer.length, null);
      if (count === 0) return;
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(handle);
  }
}
