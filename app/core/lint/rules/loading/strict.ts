import type { ProblemCode } from "../../../document/agent.ts";
import { problemMessages } from "../../../document/messages.ts";
import { repairAgent } from "../../../edits/repair.ts";
import { fix, type Fix } from "../../fix.ts";
import { defineRule, none, type Rule } from "../../rule.ts";
import type { Subject } from "../../subject.ts";

type Page<Code extends ProblemCode> = Pick<Rule<Code>, "code" | "title" | "explanation" | "example"> & {
  /** The way out, where it is not the repair of the whole front matter. */
  readonly fixes?: (subject: Subject) => readonly Fix[];
};

/**
 * A rule about what strict YAML readers object to: the problems of reading are its reports, with what Claude Code makes
 * of the file.
 */
export const strictRule = <const Code extends ProblemCode>({
  fixes = repair,
  ...page
}: Page<Code>): Rule<Code> =>
  defineRule({
    ...page,
    topic: "loading",
    severity: "error",
    check: subject => {
      const { problems } = subject.agent;
      // Fourteen rules ask this of each file, and most files have none.
      if (problems.length === 0) return none;
      return problems
        .filter(({ code }) => code === page.code)
        .map(({ from, to }) => ({
          from,
          to,
          message: `${problemMessages[page.code]} ${consequence(subject)}`,
          fixes: fixes(subject),
        }));
    },
  });

function consequence({ project }: Subject): string {
  if (!project.loads) return "Claude Code skips the file.";
  return project.way === "rescue"
    ? "Claude Code loads it by luck: it tries again with quotes."
    : "Claude Code loads it.";
}

const repair = ({ agent }: Subject): readonly Fix[] => [fix("Repair the fields", () => repairAgent(agent))];
