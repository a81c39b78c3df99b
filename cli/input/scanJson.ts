import { excerpt } from "../output/escape";
import { limitRemedy, Limits } from "./limits";
import { positionOf } from "./position";

/** Why a JSON text is refused, and where. */
export class JsonProblem extends Error {
  constructor(
    readonly kind: "syntax" | "duplicate" | "number" | "limit",
    message: string,
  ) {
    super(message);
  }
}

interface Frame {
  /** Keys seen so far; undefined in a list. */
  readonly keys: Set<string> | undefined;
  key: string;
  index: number;
}

type Expected =
  "value" | "value or end" | "key" | "key or end" | "colon" | "comma or end" | "nothing";

const numberShape = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const longestNumber = 400;
const words: readonly string[] = ["true", "false", "null"];

/**
 * Reads through JSON text once, without recursion and without building anything, and refuses what must
 * not reach a parser: broken syntax, duplicate keys, numbers out of range, too many or too deep values.
 */
export class JsonScanner {
  private at = 0;
  private expected: Expected = "value";
  private readonly open: Frame[] = [];

  constructor(
    private readonly text: string,
    private readonly limits: Limits,
    /** Values so far; shared with the texts inside that are JSON themselves. */
    private readonly count: { values: number } = { values: 0 },
  ) {}

  scan(): void {
    for (;;) {
      this.skipBlanks();
      if (this.at >= this.text.length) break;
      this.step(this.text[this.at]!);
    }
    if (this.expected !== "nothing")
      this.refuse(`ends too early, where a ${this.expected} is expected`);
  }

  private step(character: string): void {
    if (character === '"') return this.string();
    if (character === "{" || character === "[") return this.enter(character === "{");
    if (character === "}" || character === "]") return this.leave(character === "}");
    if (character === ",") return this.comma();
    if (character === ":") return this.colon();
    this.scalar();
  }

  private string(): void {
    const start = this.at;
    const isKey = this.expected === "key" || this.expected === "key or end";
    if (!isKey) this.countValue();
    const end = this.endOfString();
    this.at = end + 1;
    if (isKey) this.registerKey(this.unescape(start, end), start);
    else if (this.open.at(-1)?.key === "plaintext") this.scanInside(this.unescape(start, end));
  }

  private endOfString(): number {
    const text = this.text;
    for (let at = this.at + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x22) return at;
      if (code === 0x5c) at = this.endOfEscape(at);
      else if (code < 0x20) this.refuse("has a control character inside a text", at);
    }
    return this.refuse("has a text without its closing quote");
  }

  private endOfEscape(at: number): number {
    const next = this.text[at + 1] ?? "";
    if (next !== "" && '"\\/bfnrt'.includes(next)) return at + 1;
    if (/^u[0-9a-fA-F]{4}$/.test(this.text.slice(at + 1, at + 6))) return at + 5;
    return this.refuse("has an escape that JSON does not know", at);
  }

  private unescape(start: number, end: number): string {
    const inner = this.text.slice(start + 1, end);
    return inner.includes("\\") ? (JSON.parse(`"${inner}"`) as string) : inner;
  }

  private registerKey(key: string, start: number): void {
    const frame = this.open.at(-1)!;
    if (frame.keys!.has(key)) {
      const place = this.path() === "" ? "" : ` in ${this.path(this.open.length - 1)}`;
      const remedy = "remove one of them, since readers disagree on which one counts";
      this.fail("duplicate", `has the key "${excerpt(key)}" twice${place}; ${remedy}`, start);
    }
    frame.keys!.add(key);
    frame.key = key;
    this.expected = "colon";
  }

  /** Plaintext secrets are JSON inside a text: their values count too, broken ones are just texts. */
  private scanInside(text: string): void {
    try {
      new JsonScanner(text, this.limits, this.count).scan();
    } catch (error) {
      if (!(error instanceof JsonProblem) || error.kind === "limit") throw error;
    }
  }

  private enter(isObject: boolean): void {
    this.countValue();
    const { depth } = this.limits;
    if (this.open.length >= depth) {
      this.fail("limit", `is nested more than ${depth} levels deep, the limit; flatten it`);
    }
    this.open.push({ keys: isObject ? new Set() : undefined, key: "", index: 0 });
    this.expected = isObject ? "key or end" : "value or end";
    this.at++;
  }

  private leave(isObject: boolean): void {
    const frame = this.open.at(-1);
    const mayEnd = this.expected === "comma or end" || this.expected.endsWith(" or end");
    if (!mayEnd || frame === undefined || (frame.keys !== undefined) !== isObject)
      this.unexpected();
    this.open.pop();
    this.afterValue();
    this.at++;
  }

  private comma(): void {
    const frame = this.open.at(-1);
    if (this.expected !== "comma or end" || frame === undefined) return this.unexpected();
    frame.index++;
    this.expected = frame.keys ? "key" : "value";
    this.at++;
  }

  private colon(): void {
    if (this.expected !== "colon") this.unexpected();
    this.expected = "value";
    this.at++;
  }

  private scalar(): void {
    const start = this.at;
    let end = start;
    while (end < this.text.length && /[-+.\w]/.test(this.text[end]!)) end++;
    const token = this.text.slice(start, end);
    if (token === "") this.unexpected();
    this.countValue();
    if (!words.includes(token)) this.number(token);
    this.at = end;
  }

  private number(token: string): void {
    const isLong = token.length > longestNumber;
    if (!isLong && !numberShape.test(token)) this.unexpected();
    if (!isLong && Number.isFinite(Number(token))) return;
    const what = isLong ? `a number of ${token.length} characters` : `the number ${excerpt(token)}`;
    this.fail("number", `has ${what}${this.whereabouts()}, which is out of range`);
  }

  private countValue(): void {
    if (this.expected !== "value" && this.expected !== "value or end") this.unexpected();
    this.count.values++;
    const { values } = this.limits;
    if (this.count.values > values) {
      this.fail("limit", `has more than ${values} values, the limit; ${limitRemedy}`);
    }
    this.afterValue();
  }

  private afterValue(): void {
    this.expected = this.open.length === 0 ? "nothing" : "comma or end";
  }

  private skipBlanks(): void {
    for (; this.at < this.text.length; this.at++) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
    }
  }

  private path(levels = this.open.length): string {
    const parts = this.open.slice(0, levels);
    const text = parts.map(({ keys, key, index }) =>
      keys ? `.${excerpt(key, 40)}` : `[${index}]`,
    );
    return text.slice(-12).join("").replace(/^\./, "");
  }

  private unexpected(): never {
    const seen = this.text[this.at]!;
    const wanted = this.expected === "nothing" ? "the end of the file" : `a ${this.expected}`;
    return this.refuse(`has ${excerpt(JSON.stringify(seen))} where ${wanted} is expected`);
  }

  private refuse(message: string, at = this.at): never {
    return this.fail("syntax", `is broken JSON: it ${message}${this.whereabouts()}`, at);
  }

  /** `, at deployment.resources[3]`, or nothing at the top. */
  private whereabouts(): string {
    const path = this.path();
    return path === "" ? "" : `, at ${path}`;
  }

  private fail(kind: JsonProblem["kind"], message: string, at = this.at): never {
    throw new JsonProblem(kind, `${message} (${positionOf(this.text, at)})`);
  }
}
