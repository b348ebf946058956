import { defineRule, none } from "../../rule.ts";
import { placeOfValue } from "../../subject.ts";
import { described } from "./examples.ts";

/** Words by which a description says, in whatever way, when to call the agent. */
const trigger =
  /\b(?:when|whenever|whether|where|uses?|used|using|useful|for|proactive(?:ly)?|after|before|if|while|during|once|until|must|should|needs?|needed|wants?|asks?|asked|requests?|requires?|required|invoked?|call(?:s|ed)?|delegat\w*|dispatch\w*|spawn\w*|trigger\w*|consult\w*|handles?|tasks?|ideal|best|always|never|on demand|help(?:s|ing)? with)\b/i;

/** A sentence, or part of one, that says what the agent does: “Reviews code”, “an agent that finds frogs”. */
const deed =
  /(?:^|[.;,:!—–-]\s+|\b(?:that|which|who|to)\s+)\W*(?:[a-z]{3,}(?<!us|is|ss)s|validate|generate|create|design|manage|estimate|transform|orchestrate|coordinate|build|write|review|analy[sz]e|deliver|plan|implement|optimi[sz]e|provide|maintain|identify|produce|find|fix|check|run|test|convert|track|audit|explain|research|develop|refactor|debug|investigate|search|read|gather|ensure|execute|map|extract|configure|deploy|monitor|improve|evaluate|assess|synthesi[sz]e|draft|turn|guide|take|support)\b/i;

/** Signs that somebody speaks, or that an example stands there. */
const example = /<example|\buser:|\bexamples?\b/i;

/** Words without which hardly a description in English is written, so that other languages are left alone. */
const english = /\b(?:the|and|with|of|expert|specializing|specialist)\b/i;

export const descriptionTrigger = defineRule({
  code: "description-trigger",
  topic: "description",
  severity: "hint",
  title: "A description that does not say when",
  explanation:
    "The main model decides by the description alone whether to hand work to an agent. One that only says what the agent is (“Expert in ponds and frogs”) is seldom called by itself. Begin with the occasion: “Use when the pond is low or frogs are missing.” Agents that people only call by name can do without.",
  example: {
    before: described("⟦Expert in ponds and the frogs of the region.⟧"),
    after: described("Expert in ponds. Use when the water is low or frogs are missing."),
  },
  check: subject => {
    const field = subject.field("description");
    const text = subject.textOf("description") ?? "";
    if (field === undefined || text.trim() === "" || trigger.test(text)) return none;
    if (
      deed.test(text) ||
      example.test(text) ||
      !english.test(text) ||
      /[^\p{Script=Latin}\P{L}]/u.test(text)
    )
      return none;
    const message =
      "Nothing here says when to use the agent: the main model, which decides by this text, will seldom call it.";
    return [{ ...placeOfValue(field), message }];
  },
});
