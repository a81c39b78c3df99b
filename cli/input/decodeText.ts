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

const replacement = "\ufffd";

/** Offset of the first byte that no valid text has there: where decoding had to put a replacement. */
function invalidAt(bytes: Buffer): number {
  const text = bytes.toString("utf8");
  let offset = 0;
  for (let from = 0, at = 0; (at = text.indexOf(replacement, from)) >= 0; from = at + 1) {
    offset += Buffer.byteLength(text.slice(from, at));
    const isLiteral = bytes.subarray(offset, offset + 3).equals(Buffer.from(replacement));
    if (!isLiteral) break;
    offset += 3;
  }
  return offset;
}
