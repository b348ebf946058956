import { useDeferredValue, useMemo } from "react";
import { fileAgentOf, whereaboutsOf } from "../../../state/index.ts";
import { useAppState, useIsUntouched } from "../../useApp.ts";
import { Scopes } from "../../verdict/Scopes.tsx";
import { Budget } from "./Budget.tsx";
import { loadToShow, rostersOf } from "./rosters.ts";
import { RosterSection } from "./RosterSection.tsx";
import { Section } from "./Section.tsx";
import { ToolsSection } from "./ToolsSection.tsx";
import "./claude.css";

/** What Claude Code makes of the file: who reads it, what the main model sees, what the agent may use, what it costs. */
export function ClaudeView() {
  const shown = useDeferredValue(useAppState(state => state.shown));
  const fileName = useAppState(state => state.origin.fileName);
  const isUntouched = useIsUntouched();
  const agent = fileAgentOf(shown);
  const whereabouts = useMemo(() => whereaboutsOf(fileName), [fileName]);
  const rosters = useMemo(() => rostersOf(agent, whereabouts), [agent, whereabouts]);
  if (isUntouched || agent.text.trim() === "") return <NothingYet />;
  const load = loadToShow(rosters);
  return (
    <div className="claude-view">
      <Section title="What becomes of this file">
        <Scopes agent={agent} whereabouts={whereabouts} />
      </Section>
      <RosterSection rosters={rosters} />
      {load.loads && <ToolsSection load={load} />}
      {load.loads && <Budget load={load} />}
    </div>
  );
}

function NothingYet() {
  return (
    <div className="preview-empty">
      <h3>Nothing for Claude yet</h3>
      <p>
        Claude does not read the whole file when it chooses an agent. It sees one line: the name, the
        description and the tools. The prompt goes to the agent alone, once it is called.
      </p>
      <p>
        This view will show that line, the tools that are really left, what the file costs in tokens, and
        whether Claude Code loads it at all.
      </p>
    </div>
  );
}
