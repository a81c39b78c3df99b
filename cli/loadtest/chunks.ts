import { fileChunks } from "../input/fileChunks";
import { Limits } from "../input/limits";
import { Io } from "../io";

/** A file piece by piece, none of which is kept; standard input for `-`. */
export async function* chunksOf(
  file: string,
  options: { readonly limits: Limits; readonly followSymlinks: boolean },
  { stdin, workingFolder }: Io,
): AsyncGenerator<Buffer> {
  if (file !== "-") return yield* fileChunks(file, { ...options, workingFolder });
  for await (const chunk of stdin as AsyncIterable<Buffer | string>) yield Buffer.from(chunk);
}
