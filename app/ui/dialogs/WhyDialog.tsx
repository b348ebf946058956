import { Dialog } from "@base-ui/react/dialog";
import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { client, readMarks, ruleOf, type Rule } from "../../core/index.ts";
import { useApp, useAppState } from "../useApp.ts";
import { severities } from "../problems/severities.ts";
import { RuleSwitches } from "./RuleSwitches.tsx";

/** A rule's page: what happens, since when it is known, an example before and after, and its switches. */
export default function WhyDialog() {
  const app = useApp();
  const code = useAppState(state => state.explained);
  if (code === undefined) return null;
  const rule = ruleOf(code);
  const { title, explanation, example, since = client.version } = rule;
  return (
    <>
      <div className="why-head">
        <Kind rule={rule} />
        <code>{code}</code>
      </div>
      <Dialog.Title>{title}</Dialog.Title>
      <div className="why-text">
        {explanation.split("\n\n").map(paragraph => (
          <p key={paragraph}>{withCode(paragraph)}</p>
        ))}
        <p className="why-since">
          Seen in Claude Code {since} ({client.seen}).
        </p>
      </div>
      <div className="why-example">
        <Sample label="Before" text={example.before} />
        <Sample label="After" text={example.after} />
      </div>
      <RuleSwitches code={code} />
      <div className="dialog-actions">
        <button
          type="button"
          className="button"
          data-kind="quiet"
          onClick={() => app.set({ dialog: "rules" })}
        >
          <ChevronLeft size={14} aria-hidden />
          All rules
        </button>
        <Dialog.Close className="button" data-kind="primary" data-initial-focus>
          Close
        </Dialog.Close>
      </div>
    </>
  );
}

/** What stands between backticks as code. */
const withCode = (text: string): ReactNode[] =>
  text.split("`").map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part));

function Kind({ rule }: { readonly rule: Rule }) {
  const look = rule.topic === "risk" ? "risk" : rule.severity;
  const { Icon, name } = severities[look];
  return (
    <span className="problems-count" data-severity={look}>
      <Icon size={13} aria-hidden /> {name}
    </span>
  );
}

function Sample({ label, text: marked }: { readonly label: string; readonly text: string }) {
  const { text, ranges } = readMarks(marked);
  const cuts = [0, ...ranges.flatMap(({ from, to }) => [from, to]), text.length];
  return (
    <figure className="why-sample">
      <figcaption>{label}</figcaption>
      <pre tabIndex={0} aria-label={label}>
        {cuts.slice(1).map((to, index) => {
          const part = visible(text.slice(cuts[index], to));
          return index % 2 === 1 ? <mark key={index}>{part}</mark> : part;
        })}
      </pre>
    </figure>
  );
}

/** Characters that nobody sees, by their code points: an example about them must show them. */
const visible = (text: string): string =>
  text.replace(/[\r\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|[^\P{Cc}\n\t]/gu, found =>
    found === "\r" ? "␍" : `‹U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}›`,
  );
