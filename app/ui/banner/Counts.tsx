import { countFindings } from "../problems/listed.ts";
import { useApp, useFindings } from "../useApp.ts";
import { severities } from "../problems/severities.ts";

/** How many findings there are of each severity; a press goes to them. */
export function Counts() {
  const app = useApp();
  const counts = countFindings(useFindings());
  if (counts.length === 0) return null;
  const words = counts
    .map(({ severity, count }) => `${count} ${severities[severity].plural(count)}`)
    .join(", ");
  return (
    <button
      type="button"
      className="button verdict-counts"
      data-kind="quiet"
      aria-label={words}
      title={`Go to ${words}`}
      onClick={() => app.reveal({ view: "problems" })}
    >
      {counts.map(({ severity, count }) => {
        const { Icon } = severities[severity];
        return (
          <span key={severity} className="verdict-count" data-severity={severity}>
            <Icon size={14} aria-hidden />
            {count}
          </span>
        );
      })}
    </button>
  );
}
