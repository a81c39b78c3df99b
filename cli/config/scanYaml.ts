import { CST, Lexer } from "yaml";

/** What a parser would have to build, counted on the tokens alone. */
export interface YamlSize {
  /** Upper bound of the levels inside each other. */
  readonly depth: number;
  readonly tokens: number;
}

const flowStarts: ReadonlySet<string> = new Set(["flow-map-start", "flow-seq-start"]);
const flowEnds: ReadonlySet<string> = new Set(["flow-map-end", "flow-seq-end"]);
const indicators: ReadonlySet<string> = new Set(["seq-item-ind", "explicit-key-ind"]);
const blanks: ReadonlySet<string> = new Set(["space", "comment", "newline", "byte-order-mark"]);

/**
 * Measures YAML text with the lexer, which does not recurse: some parsers do not survive deep nesting,
 * so nothing deep may reach one. Stops as soon as a limit is passed.
 */
export function scanYaml(text: string, limit: YamlSize): YamlSize {
  const scan = new YamlScan();
  for (const token of new Lexer().lex(text)) {
    scan.take(token);
    if (scan.depth > limit.depth || scan.tokens > limit.tokens) break;
  }
  return { depth: scan.depth, tokens: scan.tokens };
}

class YamlScan {
  depth = 0;
  tokens = 0;
  private column = 0;
  private flow = 0;
  /** Columns at which the open block collections start. */
  private block: number[] = [];
  /** Whether the next token starts a line, or what stands behind an indicator. */
  private starts = true;

  take(source: string): void {
    const type = CST.tokenType(source) ?? "scalar";
    this.tokens++;
    if (flowStarts.has(type)) this.flow++;
    if (flowEnds.has(type)) this.flow--;
    if (this.starts && !blanks.has(type)) this.open();
    this.starts = this.startsNext(type);
    this.depth = Math.max(this.depth, this.flow + this.block.length);
    this.move(source, type);
  }

  private open(): void {
    while ((this.block.at(-1) ?? -1) >= this.column) this.block.pop();
    this.block.push(this.column);
  }

  private startsNext(type: string): boolean {
    if (type === "newline" || indicators.has(type)) return true;
    return this.starts && blanks.has(type);
  }

  private move(source: string, type: string): void {
    const lineEnd = source.lastIndexOf("\n");
    const isMark = source.length === 1 && source < " " && type !== "newline" && source !== "\t";
    if (lineEnd >= 0) this.column = source.length - lineEnd - 1;
    else if (!isMark) this.column += source.length;
    if (lineEnd >= 0) this.starts = true;
  }
}
