import { isUtf8 } from "node:buffer";
import { BadInput } from "../exit";

interface Signature {
  readonly name: string;
  readonly bytes: readonly number[];
  readonly offset?: number;
}

const archives: readonly Signature[] = [
  { name: "a gzip file", bytes: [0x1f, 0x8b] },
  { name: "a zip archive", bytes: [0x50, 0x4b, 0x03, 0x04] },
  { name: "an empty zip archive", bytes: [0x50, 0x4b, 0x05, 0x06] },
  { name: "a tar archive", bytes: [0x75, 0x73, 0x74, 0x61, 0x72], offset: 257 },
  { name: "a bzip2 file", bytes: [0x42, 0x5a, 0x68] },
  { name: "an xz file", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { name: "a zstd file", bytes: [0x28, 0xb5, 0x2f, 0xfd] },
];

const utf16: readonly Signature[] = [
  { name: "UTF-16 text", bytes: [0xff, 0xfe] },
  { name: "UTF-16 text", bytes: [0xfe, 0xff] },
  { name: "UTF-16 text", bytes: [0x7b, 0x00] },
  { name: "UTF-16 text", bytes: [0x00, 0x7b] },
];

/** The text of a file in UTF-8, with or without byte-order mark; everything else is named and refused. */
export function decodeText(place: string, bytes: Buffer): string {
  const archive = match(archives, bytes);
  if (archive) {
    throw BadInput.at(place, `is ${archive}, and nothing is unpacked here; unpack it first`);
  }
  const wide = match(utf16, bytes);
  if (wide) throw BadInput.at(place, `is ${wide}; expected UTF-8: convert it first`);
  if (!isUtf8(bytes)) {
    const at = invalidAt(bytes);
    throw BadInput.at(place, `is not valid UTF-8 (byte ${at}); convert it to UTF-8 first`);
  }
  const text = bytes.toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function match(signatures: readonly Signature[], bytes: Buffer): string | undefined {
  return signatures.find(({ bytes: wanted, offset = 0 }) =>
    wanted.every((byte, index) => bytes[offset + index] === byte),
  )?.name;
}

/** Offset of the first byte that no valid text has there: by halving, so in linear time overall. */
function invalidAt(bytes: Buffer): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 4) {
    const middle = (good + bad) >> 1;
    const boundary = characterStart(bytes, middle, good);
    if (boundary > good && isUtf8(bytes.subarray(good, boundary))) good = boundary;
    else bad = middle;
  }
  return good;
}

/** Start of the character around an offset: steps back over continuation bytes. */
function characterStart(bytes: Buffer, offset: number, from: number): number {
  let at = offset;
  while (at > from && offset - at < 3 && (bytes[at]! & 0xc0) === 0x80) at--;
  return at;
}
