/** Longest line, quoted line ends included; more is no table. */
export const longestLine = 1_048_576;

/** A text that cannot be read as a trace: says what is wrong and, if anywhere, on which line. */
export class TraceError extends Error {}

/** Takes a table in pieces of any size and hands on its lines, each with the number of its first line. */
export class CsvLines {
  private rest = "";
  /** A line that opened a quote, and those that it goes on with. */
  private open: string[] = [];
  private openLength = 0;
  private openedAt = 0;
  private lines = 0;
  private started = false;

  constructor(private readonly take: (line: string, lineNumber: number) => void) {}

  push(chunk: string): void {
    let text = this.rest + (this.started ? chunk : chunk.replace(/^\uFEFF/, ""));
    this.started ||= chunk !== "";
    const held = text.endsWith("\r") ? 1 : 0; // its line feed may come with the next chunk
    let start = 0;
    for (const end of lineEnds(text, text.length - held)) {
      this.line(text.slice(start, end.at));
      start = end.next;
    }
    text = text.slice(start);
    if (text.length > longestLine) throw tooLong(this.lines + 1);
    this.rest = text;
  }

  end(): void {
    const last = this.rest.replace(/\r$/, "");
    this.rest = "";
    if (last !== "") this.line(last);
    if (this.open.length === 0) return;
    throw new TraceError(`line ${this.openedAt}: a quote is opened and never closed`);
  }

  private line(text: string): void {
    this.lines++;
    if (text.length > longestLine) throw tooLong(this.lines);
    const turns = hasOddQuotes(text);
    if (this.open.length === 0 && !turns) return this.take(text, this.lines);
    if (this.open.length === 0) [this.openedAt, this.openLength] = [this.lines, 0];
    this.open.push(text);
    this.openLength += text.length + 1;
    if (this.openLength > longestLine) throw tooLong(this.openedAt);
    if (this.open.length === 1 || !turns) return;
    const whole = this.open.join("\n");
    this.open = [];
    this.take(whole, this.openedAt);
  }
}

/** Line feeds, carriage returns and both together end lines. */
function* lineEnds(text: string, length: number): Generator<{ at: number; next: number }> {
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed >= 0 || (carriage >= 0 && carriage < length)) {
    const first = carriage >= 0 && (feed < 0 || carriage < feed) ? carriage : feed;
    if (first >= length) return;
    const next = first === carriage && feed === first + 1 ? first + 2 : first + 1;
    yield { at: first, next };
    if (feed >= 0 && feed < next) feed = text.indexOf("\n", next);
    if (carriage >= 0 && carriage < next) carriage = text.indexOf("\r", next);
  }
}

/** Whether a text opens a quote that it does not close, or closes one that was open. */
function hasOddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

function tooLong(lineNumber: number): TraceError {
  return new TraceError(
    `line ${lineNumber}: is longer than ${longestLine} characters, or has a quote that is never closed`,
  );
}
