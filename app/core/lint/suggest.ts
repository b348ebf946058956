import { client } from "../verdict/client.ts";
import type { Subject } from "./subject.ts";

const fallback = "my-agent";

/** A name for an agent that has none: that of its file, else the first heading's or the description's first words. */
export function suggestName(subject: Subject): string {
  const { fileName = "" } = subject.whereabouts;
  const heading = /^#+[ \t]+(.+)/m.exec(subject.text.slice(subject.agent.body.from))?.[1] ?? "";
  const texts = [stem(fileName), firstWords(heading), firstWords(subject.textOf("description") ?? "")];
  return texts.map(kebab).find(name => name !== "") ?? fallback;
}

/** A name for the agent of a file: the file's own in lower case with hyphens; `my-agent` where that leaves nothing. */
export function nameForFile(fileName: string): string {
  const name = kebab(stem(fileName));
  return name === "" ? fallback : name;
}

const stem = (fileName: string): string => fileName.replace(/^.*\//, "").replace(/\.[^.]*$/, "");

const firstWords = (text: string): string => text.split(/\s+/).slice(0, 5).join(" ");

/** A text as a name that loads: lower case, with hyphens; "" where it holds no letter and no digit. */
export function kebab(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join("-").slice(0, client.nameLength).replace(/-+$/, "");
}

/** A description for an agent that has none: the first sentence of its prompt. */
export function suggestDescription({ agent, text }: Subject): string {
  const line = text
    .slice(agent.body.from, agent.body.from + 4000)
    .split(/\r?\n/)
    .find(isProse);
  const sentence = /^.{1,300}?[.!?](?=\s|$)/.exec(line?.trim() ?? "")?.[0];
  return sentence ?? line?.trim().slice(0, 300) ?? "Use this agent when …";
}

const isProse = (line: string): boolean => /^[\p{L}\p{N}]/u.test(line.trim()) && !line.includes("---");
