import {
  givenTools,
  rosterTools,
  toolFates,
  type Fate,
  type Load,
  type Scope,
  type Setting,
} from "../../../core/index.ts";
import { AllTools } from "./AllTools.tsx";
import { Section } from "./Section.tsx";

const asides: Readonly<Record<Scope, string>> = {
  project: "Agents run in the background by default",
  plugin: "The plugin’s agent; in the background by default",
};

/** What the agent may use once it runs, in each of the two ways to run. */
export function ToolsSection({ load }: { readonly load: Load }) {
  return (
    <Section title="Tools" aside={asides[load.scope]}>
      <table className="claude-tools">
        <thead>
          <tr>
            <th scope="col">Foreground</th>
            <th scope="col">Background</th>
          </tr>
        </thead>
        <tbody>
          <ToolRows load={load} />
        </tbody>
      </table>
    </Section>
  );
}

function ToolRows({ load }: { readonly load: Load }) {
  if (load.tools === undefined) return <AllTools load={load} />;
  if (load.tools.length === 0)
    return (
      <tr>
        <td colSpan={2}>
          No tool at all, although the roster says “{rosterTools(load)}”: the tools field names none.
        </td>
      </tr>
    );
  return (
    <>
      <Refusal load={load} />
      {toolFates(load).map(({ listed, foreground, background }) => (
        <tr key={listed}>
          <FateCell listed={listed} fate={foreground} />
          <FateCell listed={listed} fate={background} />
        </tr>
      ))}
    </>
  );
}

/** Where nothing of the list is left, what comes of it. */
function Refusal({ load }: { readonly load: Load }) {
  const isRefused = (setting: Setting): boolean => givenTools(load, setting).kind === "refused";
  if (!isRefused("background")) return null;
  return (
    <tr>
      <td colSpan={2} className="claude-refused">
        {isRefused("foreground")
          ? "None is left, so Claude Code refuses the call."
          : "In the background none is left, so Claude Code refuses the call there."}
      </td>
    </tr>
  );
}

function FateCell({ listed, fate }: { readonly listed: string; readonly fate: Fate }) {
  if (!fate.isGiven)
    return (
      <td className="claude-dropped">
        <del>{fate.name}</del> <span className="claude-reason">{fate.reason}</span>
      </td>
    );
  return (
    <td>
      <code>{fate.name}</code>{" "}
      {fate.name !== listed && <span className="claude-reason">listed as {listed}</span>}
    </td>
  );
}
