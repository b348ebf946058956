import type { Exported } from "../../../core/index.ts";

/** Where an exported file belongs, and what stands in it. */
export function Result({ path, text }: Pick<Exported, "path" | "text">) {
  return (
    <div className="export-result">
      <p className="export-path">
        <code>{path}</code>
      </p>
      <pre className="export-text" tabIndex={0} role="region" aria-label="Result">
        {text}
      </pre>
    </div>
  );
}
