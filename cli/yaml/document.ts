import { Lines, Position, shownPosition } from "./lines";
import { Outline } from "./outline";
import { Path } from "./path";
import { Chunk } from "./split";

/** The plain data of a document, and where each part of it stands in its file. */
export class YamlDocument {
  private made: Outline | null | undefined;

  constructor(
    readonly data: unknown,
    readonly chunk: Chunk,
    private readonly lines: Lines,
    private readonly depth: number,
  ) {}

  /** Where the part at the path starts, or the nearest part around it; nothing if that is not known. */
  readonly position = (path: Path): Position | undefined => {
    const start = this.outline?.startOf(path);
    return start === undefined ? undefined : this.positionAt(start);
  };

  /** `:12:5` for the part at the path. */
  readonly locate = (path: Path): string =>
    path.length === 0 ? "" : shownPosition(this.position(path));

  /** Where an offset of this document lies in its file. */
  positionAt(offset: number): Position {
    return this.lines.at(this.chunk.start + offset);
  }

  /** The parts of the document; none for JSON that YAML cannot read, as keys of a thousand characters. */
  get outline(): Outline | undefined {
    if (this.made === undefined) this.made = outlineOf(this.chunk.text, this.depth);
    return this.made ?? undefined;
  }
}

function outlineOf(text: string, depth: number): Outline | null {
  try {
    return new Outline(text, depth);
  } catch {
    return null;
  }
}
