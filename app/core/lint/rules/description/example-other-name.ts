import { sourceRange } from "../../../document/segments.ts";
import { editDescription } from "../../../edits/description.ts";
import { fix } from "../../fix.ts";
import { defineRule, none } from "../../rule.ts";
import { examplesOf, described } from "./examples.ts";

/** A name with hyphens, before the word “agent” or behind the word that calls it. */
const calledBefore =
  /(?:\b(?:the|use|using|launch|invoke|call)\s+["'`*]{0,2}|\\?["'`*]{1,2})([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\\?["'`*]{0,2}\s+(?:sub-?)?agent\b/gi;

/** What looks like a name and says of what kind an agent is. */
const isAdjective =
  /-(?:based|driven|powered|aware|specific|level|specialized|purpose|in|up|to|of|quality|agent)$|^(?:multi|sub|non|well|high|low|pre|post|re)-/i;

export const exampleOtherName = defineRule({
  code: "example-other-name",
  topic: "description",
  severity: "hint",
  title: "Examples that speak of another agent",
  explanation:
    "The examples show the main model which agent to call. Here they name an agent that this one is not, and nowhere this one: it was renamed, or the examples come from another file. The main model may then look for an agent that is not there. Put this agent's name into the examples.",
  example: {
    before: described(
      `|\n  Use for ponds.\n  <example>\n  user: "The frogs are gone."\n  assistant: "I'll call the ⟦frog-finder⟧ agent."\n  </example>`,
    ),
    after: described(
      `|\n  Use for ponds.\n  <example>\n  user: "The frogs are gone."\n  assistant: "I'll call the pond-keeper agent."\n  </example>`,
    ),
  },
  check: subject => {
    const found = examplesOf(subject);
    const own = subject.textOf("name")?.trim() ?? "";
    if (found === undefined || own === "" || found.text.includes(own)) return none;
    const { field, text } = found;
    const others = othersIn(text);
    if (others.length === 0 || flatten(text).includes(flatten(own))) return none;
    const { blocks } = subject.conversations;
    const places = others.filter(({ from }) => blocks.some(block => block.from < from && from < block.to));
    const [first] = places;
    if (first === undefined || places.some(({ name }) => isAkin(name, own))) return none;
    const message = `The examples speak of ${first.name}, and nowhere of this agent, which is called ${own}.`;
    const edits = places.map(({ from, to }) => ({ from, to, insert: own }));
    const isOne = places.every(({ name }) => name === first.name);
    const renames = fix(
      `Change ${first.name} to ${own}`,
      () => editDescription(subject.agent, edits),
      "choice",
    );
    return [{ ...sourceRange(field, first), message, fixes: isOne ? [renames] : [] }];
  },
});

const flatten = (text: string): string => text.toLowerCase().replace(/[-_\s]|\\n/g, "");

/** Whether one name is part of the other, as an old name often is of the new one. */
const isAkin = (a: string, b: string): boolean =>
  flatten(b).includes(flatten(a)) || flatten(a).includes(flatten(b));

function othersIn(
  text: string,
): readonly { readonly name: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(calledBefore)].flatMap(match => {
    const name = match[1] ?? "";
    if (isAdjective.test(name)) return [];
    const from = match.index + match[0].indexOf(name);
    return [{ name, from, to: from + name.length }];
  });
}
