import { Fragment } from "react";
import { loadReasons, type Load } from "../../../core/index.ts";
import type { Rosters } from "./rosters.ts";
import { Section } from "./Section.tsx";

/** The line by which the main model knows the agent. */
export function RosterSection({ rosters }: { readonly rosters: Rosters }) {
  const { project, projectLine, pluginLine, prefix, difference } = rosters;
  return (
    <Section title="In the roster" aside="All that the main model sees of it">
      {projectLine === undefined ? (
        <p className="claude-nothing">{nothing(project)}</p>
      ) : (
        <RosterLine label="Roster line" line={projectLine} />
      )}
      {difference === "more" ? (
        pluginLine !== undefined && <PluginLine line={pluginLine} />
      ) : (
        <p className="claude-note">
          In a plugin the name is <code>{prefix + (project.name ?? "")}</code>
          {rest[difference]}
        </p>
      )}
    </Section>
  );
}

const rest = {
  none: "; the rest of the line is the same.",
  break: ", and the description comes without its last line break.",
} as const;

const nothing = ({ reason }: Load): string =>
  `Nothing: Claude Code skips this file${reason === undefined ? "" : `, since ${loadReasons[reason]}`}.`;

function PluginLine({ line }: { readonly line: string }) {
  return (
    <>
      <h4 className="claude-subhead">In a plugin</h4>
      <RosterLine label="Roster line in a plugin" line={line} />
    </>
  );
}

/** The line with its breaks marked, so that they are told from lines that only wrap; the marks are not copied. */
function RosterLine({ label, line }: { readonly label: string; readonly line: string }) {
  return (
    <p className="claude-line" role="group" aria-label={label}>
      {line.split(/(?<=\n)/).map((part, index) => (
        <Fragment key={index}>
          {part.replace(/\n$/, "")}
          {part.endsWith("\n") && (
            <>
              <span className="claude-break" aria-hidden />
              {"\n"}
            </>
          )}
        </Fragment>
      ))}
    </p>
  );
}
