import {
  Event,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from "js-yaml";
import { Path } from "./path";

/** A member of an object or an item of a list, and what it is in. */
interface Part {
  readonly key: string | number;
  readonly start: number;
  readonly parent: Part | undefined;
}

interface Member {
  readonly start: number;
  /** The event with which its value begins. */
  readonly value: number;
}

type Members = ReadonlyMap<string | number, Member>;

const none: Members = new Map();

/**
 * The parts of one document and where they stand. Made from the text again when a place is asked for:
 * most documents are never asked.
 */
export class Outline {
  private readonly events: readonly Event[];
  /** For each event that opens something, the event after its end. */
  private readonly ends: Int32Array;
  private readonly known = new Map<number, Members>();
  private parts: readonly Part[] | undefined;
  private scalars: readonly ScalarEvent[] | undefined;

  constructor(
    private readonly text: string,
    depth: number,
  ) {
    this.events = parseEvents(text, { maxDepth: depth });
    this.ends = endsOf(this.events);
  }

  /** Where the part at the path starts, or the nearest part around it that is there. */
  startOf(path: Path): number {
    let found: Member = { value: this.root, start: this.startAt(this.root) };
    for (let step = 0; step < path.length;) {
      const next = this.member(found.value, path.slice(step));
      if (next === undefined) break;
      found = next.member;
      step += next.steps;
    }
    return found.start;
  }

  /** The path of the outermost part that starts in a stretch of the text. */
  firstIn(from: number, to: number): Path | undefined {
    const parts = (this.parts ??= this.allParts());
    const found = parts[firstFrom(parts.length, (index) => parts[index]!.start, from)];
    if (found === undefined || found.start >= to) return undefined;
    const path: (string | number)[] = [];
    for (let part: Part | undefined = found; part; part = part.parent) path.unshift(part.key);
    return path;
  }

  /** Whether a place lies inside a scalar, where nothing is a comment. */
  isInScalar(offset: number): boolean {
    const scalars = (this.scalars ??= this.events.filter(isScalar));
    const next = firstFrom(scalars.length, (index) => scalars[index]!.valueStart, offset + 1);
    return next > 0 && offset < scalars[next - 1]!.valueEnd;
  }

  /** Every part, from the outside in and from top to bottom. */
  private allParts(): readonly Part[] {
    const parts: Part[] = [];
    const add = (at: number, parent: Part | undefined): void => {
      for (const [key, { start, value }] of this.membersOf(at)) {
        const part = { key, start, parent };
        parts.push(part);
        add(value, part);
      }
    };
    add(this.root, undefined);
    return parts;
  }

  private get root(): number {
    return this.events.findIndex(({ type }) => type === EVENT_ID.DOCUMENT) + 1;
  }

  /** The member that a path leads to; a key with dots in it takes several steps. */
  private member(at: number, path: Path) {
    const members = this.membersOf(at);
    for (let steps = 1; steps <= path.length; steps++) {
      const key = steps === 1 ? path[0]! : path.slice(0, steps).join(".");
      const member = members.get(key) ?? members.get(String(key));
      if (member !== undefined) return { member, steps };
    }
    return undefined;
  }

  private membersOf(at: number): Members {
    const type = this.events[at]?.type;
    const isMap = type === EVENT_ID.MAPPING;
    if (!isMap && type !== EVENT_ID.SEQUENCE) return none;
    const known = this.known.get(at);
    if (known !== undefined) return known;
    const members = new Map<string | number, Member>();
    for (let next = at + 1; this.events[next]?.type !== EVENT_ID.POP;) {
      const value = isMap ? this.ends[next]! : next;
      const key = isMap ? this.keyAt(next) : members.size;
      members.set(key, { start: this.startAt(next), value });
      next = this.ends[value]!;
    }
    this.known.set(at, members);
    return members;
  }

  private keyAt(at: number): string {
    const event = this.events[at];
    return event?.type === EVENT_ID.SCALAR ? getScalarValue(this.text, event) : "";
  }

  /** Where a node starts, its anchor, its tag and its quote included. */
  private startAt(at: number): number {
    const event = this.events[at];
    if (event === undefined || !("anchorStart" in event)) return 0;
    if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
    const own = event.type === EVENT_ID.SCALAR ? event.valueStart : event.start;
    const quote = event.type === EVENT_ID.SCALAR && quoted.has(event.style) ? 1 : 0;
    const marks = [event.anchorStart - 1, event.tagStart].filter((start) => start >= 0);
    return Math.min(own - quote, ...marks);
  }
}

const quoted: ReadonlySet<number> = new Set([
  SCALAR_STYLE.SINGLE_QUOTED,
  SCALAR_STYLE.DOUBLE_QUOTED,
]);

function endsOf(events: readonly Event[]): Int32Array {
  const ends = new Int32Array(events.length);
  const open: number[] = [];
  events.forEach(({ type }, index) => {
    ends[index] = index + 1;
    if (type === EVENT_ID.POP) ends[open.pop()!] = index + 1;
    const opens = type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE;
    if (opens || type === EVENT_ID.DOCUMENT) open.push(index);
  });
  return ends;
}

function isScalar(event: Event): event is ScalarEvent {
  return event.type === EVENT_ID.SCALAR;
}

/** The first of ascending values that is not below a bound. */
function firstFrom(count: number, valueAt: (index: number) => number, bound: number): number {
  let low = 0;
  for (let high = count; low < high;) {
    const middle = (low + high) >> 1;
    if (valueAt(middle) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
