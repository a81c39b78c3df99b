import { closeSync, readSync } from "node:fs";
import { openBounded, ReadOptions } from "./readBounded";

const chunkBytes = 1 << 16;

/** A file piece by piece; each piece is overwritten by the next one. */
export function* fileChunks(path: string, options: ReadOptions): Generator<Buffer> {
  const file = openBounded(path, options);
  const buffer = Buffer.allocUnsafe(chunkBytes);
  try {
    for (;;) {
      const count = readSync(file, buffer, 0, buffer.length, null);
      if (count === 0) return;
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}
