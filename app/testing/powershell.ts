/** What a command is run on: the shell's folder, the home folder and the files that are there, by their full paths. */
export interface Machine {
  readonly location: string;
  readonly home: string;
  readonly files: Map<string, Uint8Array>;
  readonly folders: Set<string>;
}

type Value = string | Uint8Array | boolean | undefined;

const quotes = "'\u2018\u2019\u201a\u201b";
const newline = /\r\n|\n|\r/y;
const escapes: Readonly<Record<string, string>> = { r: "\r", n: "\n", t: "\t", "0": "\0" };

/**
 * Runs the small part of PowerShell that install commands are written in, by the language's own rules for strings:
 * here-strings end at a quote and an at sign at the start of a line, doubled quotes stand for one, curly quotes count
 * as straight ones. Throws at anything else.
 */
export function runPowerShell(script: string, machine: Machine): void {
  const reader = new Reader(script, machine);
  reader.statements();
  reader.expectEnd();
}

class Reader {
  private at = 0;
  private readonly variables = new Map<string, Value>();

  constructor(
    private readonly source: string,
    private readonly machine: Machine,
  ) {
    this.variables.set("HOME", machine.home);
  }

  expectEnd(): void {
    this.blanks();
    if (this.at < this.source.length)
      throw new Error(`left over: ${this.source.slice(this.at, this.at + 40)}`);
  }

  statements(): void {
    this.blanks();
    while (this.at < this.source.length && this.source[this.at] !== "}") {
      this.statement();
      this.blanks();
    }
  }

  private statement(): void {
    if (this.take(/&[ ]*(?=\{)/y) !== undefined) {
      this.block(true);
      return;
    }
    if (this.take(/if[ ]*\(/y) !== undefined) {
      const holds = this.expression() === true;
      this.need(/\)[ ]*/y);
      this.block(holds);
      return;
    }
    const name = this.take(/\$\w+[ ]*=[ ]*/y)?.match(/\w+/)?.[0];
    const value = this.expression();
    if (name !== undefined && name !== "null") this.variables.set(name, value);
  }

  private block(isRun: boolean): void {
    this.need(/\{/y);
    const before = new Map(this.machine.files);
    this.statements();
    this.need(/\}/y);
    if (isRun) return;
    this.machine.files.clear();
    for (const [path, bytes] of before) this.machine.files.set(path, bytes);
  }

  private expression(): Value {
    let value = this.term();
    for (let found = this.take(/\.\w+/y); found !== undefined; found = this.take(/\.\w+/y)) {
      if (found === ".ProviderPath") continue;
      const [from, to] = this.values();
      if (found !== ".Replace" || typeof value !== "string") throw new Error(`unknown: ${found}`);
      value = value.replaceAll(String(from), String(to));
    }
    return value;
  }

  private term(): Value {
    const next = this.source[this.at] ?? "";
    if (next === "(") {
      this.need(/\(/y);
      const value = this.expression();
      this.need(/\)/y);
      return value;
    }
    if (this.take(/Get-Location -PSProvider FileSystem/y) !== undefined) return this.machine.location;
    if (this.take(/Join-Path /y) !== undefined) {
      const folder = this.expression();
      this.need(/ /y);
      return `${String(folder)}/${String(this.expression())}`;
    }
    if (next === "@") return this.hereString();
    if (quotes.includes(next)) return this.singleQuoted();
    if (next === '"') return this.doubleQuoted();
    const variable = this.take(/\$\w+/y);
    if (variable === "$true") return true;
    if (variable !== undefined) return this.variables.get(variable.slice(1));
    return this.call(this.need(/\[[\w.]+\]::\w+/y));
  }

  private call(name: string): Value {
    if (name === "[Text.Encoding]::UTF8") {
      this.need(/\.GetString/y);
      return new TextDecoder().decode(this.values()[0] as Uint8Array);
    }
    const [path = "", value] = this.values();
    const { files, folders } = this.machine;
    const target = String(path);
    switch (name) {
      case "[IO.Directory]::CreateDirectory":
        folders.add(target);
        return undefined;
      case "[IO.File]::Exists":
        return files.has(target);
      case "[IO.File]::Copy":
        files.set(String(value), files.get(target) ?? new Uint8Array());
        return undefined;
      case "[IO.File]::WriteAllText":
        files.set(target, new TextEncoder().encode(String(value)));
        return undefined;
      case "[IO.File]::WriteAllBytes":
        files.set(target, value as Uint8Array);
        return undefined;
      case "[Convert]::FromBase64String":
        return fromBase64(target);
      default:
        throw new Error(`unknown: ${name}`);
    }
  }

  private values(): readonly Value[] {
    this.need(/\(/y);
    const values: Value[] = [];
    while (this.take(/\)/y) === undefined) {
      values.push(this.expression());
      this.take(/,[ ]*/y);
    }
    return values;
  }

  private hereString(): string {
    this.need(new RegExp(`@[${quotes}][ \\t]*(?:\\r\\n|\\n)`, "y"));
    const from = this.at;
    const end = new RegExp(`(?:^|\\r\\n|\\n)[${quotes}]@`, "g");
    // An empty here-string has no line end but that of its opening line.
    const match = end.exec(this.source.slice(from));
    if (match === null) throw new Error("a here-string never ends");
    this.at = from + match.index + match[0].length;
    return this.source.slice(from, from + match.index);
  }

  private singleQuoted(): string {
    const found = this.need(
      new RegExp(`[${quotes}](?:[^${quotes}]|[${quotes}][${quotes}])*[${quotes}]`, "y"),
    );
    return found.slice(1, -1).replace(new RegExp(`([${quotes}])[${quotes}]`, "g"), "$1");
  }

  private doubleQuoted(): string {
    const found = this.need(/"(?:[^"`]|`[^])*"/y).slice(1, -1);
    return found.replace(/`([^])|\$(\w+)/g, (_, escaped?: string, name?: string) =>
      escaped === undefined ? String(this.variables.get(name ?? "")) : (escapes[escaped] ?? escaped),
    );
  }

  private blanks(): void {
    while ((this.take(/[ \t;]+/y) ?? this.take(newline)) !== undefined) continue;
  }

  private take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source)?.[0];
    this.at += found?.length ?? 0;
    return found;
  }

  private need(pattern: RegExp): string {
    const found = this.take(pattern);
    if (found === undefined) throw new Error(`not understood: ${this.source.slice(this.at, this.at + 40)}`);
    return found;
  }
}

function fromBase64(text: string): Uint8Array {
  const digits = text.replace(/\s/g, "");
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) throw new Error("no base64");
  return Uint8Array.from(Buffer.from(digits, "base64"));
}
