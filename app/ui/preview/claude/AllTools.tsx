import { ChevronRight } from "lucide-react";
import { givenTools, takenAway, type Load, type Setting } from "../../../core/index.ts";

/** The tools of an agent that lists none: those of the session, and which of the client's own can be among them. */
export function AllTools({ load }: { readonly load: Load }) {
  const away = takenAway(load);
  const except = away.length === 0 ? "" : ` except ${away.join(", ")}`;
  return (
    <tr>
      <td>
        All tools of the session{except}
        <OwnTools names={givenTools(load, "foreground").names} setting="foreground" />
      </td>
      <td>
        Some of them, and MCP tools
        <OwnTools names={givenTools(load, "background").names} setting="background" />
      </td>
    </tr>
  );
}

function OwnTools({ names, setting }: { readonly names: readonly string[]; readonly setting: Setting }) {
  return (
    <details className="claude-own">
      <summary>
        <ChevronRight size={14} aria-hidden />
        Up to {names.length} built-in tools <span className="visually-hidden">in the {setting}</span>
      </summary>
      <ul>
        {names.map(name => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
