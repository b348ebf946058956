import type { Rule } from "../rule.ts";
import { descriptionRules } from "./description/index.ts";
import { fieldRules } from "./fields/index.ts";
import { loadingRules } from "./loading/index.ts";
import { promptRules } from "./prompt/index.ts";
import { riskRules } from "./risk/index.ts";
import { toolRules } from "./tools/index.ts";

const list = [
  ...loadingRules,
  ...fieldRules,
  ...toolRules,
  ...descriptionRules,
  ...promptRules,
  ...riskRules,
] as const;

/** The closed set of codes. */
export type RuleCode = (typeof list)[number]["code"];

/** Every rule, in the order in which findings of one place are listed. */
export const rules: readonly Rule<RuleCode>[] = list;

const byCode: ReadonlyMap<string, Rule<RuleCode>> = new Map(rules.map(rule => [rule.code, rule]));

/** The rule of a code. */
export function ruleOf(code: RuleCode): Rule<RuleCode> {
  const rule = byCode.get(code);
  if (rule === undefined) throw new RangeError(`no rule ${code}`);
  return rule;
}
