import { CircleCheck, CircleX, TriangleAlert, type LucideIcon } from "lucide-react";
import { useMemo } from "react";
import type { AgentFile, Whereabouts } from "../../core/index.ts";
import { scopeVerdicts } from "./scopes.ts";
import type { Reader, ScopeVerdict, Tone } from "./verdict.ts";
import "./scopes.css";

const readers: Readonly<Record<Reader, string>> = {
  strict: "Strict readers",
  project: "Project",
  plugin: "Plugin",
};

const icons: Readonly<Record<Tone, LucideIcon>> = {
  good: CircleCheck,
  warn: TriangleAlert,
  bad: CircleX,
};

interface ScopesProps {
  /** The file as it will be saved. */
  readonly agent: AgentFile;
  readonly whereabouts: Whereabouts;
}

/** What becomes of a file, one reader beside the other; below each other where there is no room. As wide as its place. */
export function Scopes({ agent, whereabouts }: ScopesProps) {
  const verdicts = useMemo(() => scopeVerdicts(agent, whereabouts), [agent, whereabouts]);
  return (
    <div className="scopes">
      <ul className="scopes-list">
        {verdicts.map(verdict => (
          <ScopeColumn key={verdict.scope} verdict={verdict} />
        ))}
      </ul>
    </div>
  );
}

function ScopeColumn({ verdict: { scope, tone, title, text, name } }: { readonly verdict: ScopeVerdict }) {
  const Icon = icons[tone];
  return (
    <li className="scopes-column" data-scope={scope}>
      <p className="scopes-reader">{readers[scope]}</p>
      <p className="scopes-title" data-tone={tone}>
        <Icon size={16} aria-hidden />
        {title}
      </p>
      <p className="scopes-text">{text}</p>
      {name !== undefined && <code className="scopes-name">{name}</code>}
    </li>
  );
}
