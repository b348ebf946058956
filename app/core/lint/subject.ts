import type { AgentFile, Field } from "../document/agent.ts";
import { sourceRange } from "../document/segments.ts";
import { parseExamples, type Description } from "../examples/index.ts";
import type { Range } from "../text/range.ts";
import { loadOf, type Load, type Whereabouts } from "../verdict/load.ts";
import { readAsClient, type Loaded } from "../verdict/loader.ts";
import { splitNames } from "../verdict/names.ts";

/** A name in a list such as `tools`, with its place in the file. */
export interface ListedName extends Range {
  readonly name: string;
}

const noNames: readonly ListedName[] = [];

/** A file as rules look at it: what many of them ask for is worked out once, when it is first asked for. */
export class Subject {
  readonly agent: AgentFile;
  readonly whereabouts: Whereabouts;
  readonly loaded: Loaded;
  readonly #fields = new Map<string, Field>();
  readonly #names = new Map<string, readonly ListedName[]>();
  #project: Load | undefined;
  #conversations: Description | undefined;

  constructor(agent: AgentFile, whereabouts: Whereabouts = {}) {
    this.agent = agent;
    this.whereabouts = whereabouts;
    this.loaded = readAsClient(agent);
    for (const field of agent.fields) this.#fields.set(field.key, field);
  }

  get text(): string {
    return this.agent.text;
  }

  /** What becomes of it in a project. */
  get project(): Load {
    return (this.#project ??= loadOf(this.agent, this.loaded, "project", this.whereabouts));
  }

  /** The field that counts for a key. */
  field(key: string): Field | undefined {
    return this.#fields.get(key);
  }

  /** The text of a field; undefined where it is absent or no text. */
  textOf(key: string): string | undefined {
    const value = this.#fields.get(key)?.value;
    return typeof value === "string" ? value : undefined;
  }

  /** The description read as prose and conversations; offsets are those of its value. */
  get conversations(): Description {
    return (this.#conversations ??= parseExamples(this.textOf("description") ?? ""));
  }

  /** The names that a list of names holds, as the client takes it apart, with their places in the file. */
  names(key: string): readonly ListedName[] {
    const field = this.#fields.get(key);
    if (field === undefined) return noNames;
    const names = this.#names.get(key) ?? namesIn(field);
    this.#names.set(key, names);
    return names;
  }
}

function namesIn(field: Field): readonly ListedName[] {
  const { value, items, valueRange } = field;
  if (typeof value === "string") return namesInText(field, value);
  if (!Array.isArray(value)) return noNames;
  return (value as readonly unknown[]).flatMap((entry, index) =>
    typeof entry === "string"
      ? splitNames(entry).map(({ name }) => ({ name, ...rangeOfEntry(items?.[index] ?? valueRange) }))
      : [],
  );
}

function namesInText(field: Field, value: string): readonly ListedName[] {
  const parts = splitNames(value);
  const [segment, ...more] = field.segments ?? [];
  const isVerbatim = segment !== undefined && more.length === 0 && segment.to - segment.from === value.length;
  return parts.map(({ name, from, to }) =>
    isVerbatim
      ? { name, from: segment.from + from, to: segment.from + to }
      : { name, ...sourceRange(field, { from, to }) },
  );
}

const rangeOfEntry = ({ from, to }: Range): Range => ({ from, to });

/** The place of a field's value; that of its key where nothing stands behind it. */
export function placeOfValue({ valueRange, keyRange }: Field): Range {
  return valueRange.from < valueRange.to ? valueRange : keyRange;
}
