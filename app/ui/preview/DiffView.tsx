import { Collapsible } from "@base-ui/react/collapsible";
import { ChevronRight } from "lucide-react";
import { memo, useDeferredValue, useMemo } from "react";
import { compareTexts, type Comparison, type DiffRow } from "./diff/compare.ts";
import { foldRows } from "./diff/folds.ts";
import "./diff.css";

interface DiffViewProps {
  /** Texts of files, line ends and byte order mark included. */
  readonly before: string;
  readonly after: string;
}

/** What has changed between two texts, line by line; follows them when there is time. */
export function DiffView({ before, after }: DiffViewProps) {
  const [old, now] = [useDeferredValue(before), useDeferredValue(after)];
  const comparison = useMemo(() => compareTexts(old, now), [old, now]);
  return <ComparisonView comparison={comparison} />;
}

const ComparisonView = memo(function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  if (comparison.kind === "same") return <p className="diff-sentence">No changes.</p>;
  if (comparison.kind === "tooLarge") {
    return (
      <p className="diff-sentence">
        Too much has changed to show it line by line: {count(comparison.before)} before,{" "}
        {count(comparison.after)} now.
      </p>
    );
  }
  const { rows, added, removed, notes } = comparison;
  return (
    <div className="diff" role="group" aria-label="Changes">
      <p className="diff-sentence">
        {added + removed === 0 ? "Every line reads the same." : summary(added, removed)}
      </p>
      {notes.length > 0 && (
        <ul className="diff-notes">
          {notes.map(note => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      {added + removed > 0 &&
        foldRows(rows).map(group =>
          group.isFolded ? <Fold key={group.rows[0]?.before} rows={group.rows} /> : group.rows.map(rowView),
        )}
    </div>
  );
});

function Fold({ rows }: { readonly rows: readonly DiffRow[] }) {
  return (
    <Collapsible.Root>
      <Collapsible.Trigger className="diff-fold">
        <ChevronRight size={14} aria-hidden />… {count(rows.length, "unchanged line")}
      </Collapsible.Trigger>
      <Collapsible.Panel>{rows.map(rowView)}</Collapsible.Panel>
    </Collapsible.Root>
  );
}

const kinds = {
  same: { Tag: "div", sign: " " },
  added: { Tag: "ins", sign: "+" },
  removed: { Tag: "del", sign: "−" },
} as const;

function rowView({ kind, before, after, parts }: DiffRow) {
  const { Tag, sign } = kinds[kind];
  return (
    <Tag
      key={`${before ?? ""}:${after ?? ""}`}
      className="diff-row"
      data-kind={kind}
      data-line={after ?? before}
    >
      <span className="diff-sign">{sign}</span>
      <span className="diff-text">
        {parts.map(({ text, isChanged }, index) => (isChanged ? <b key={index}>{text}</b> : text))}
        {"\n"}
      </span>
    </Tag>
  );
}

const count = (lines: number, what = "line"): string =>
  `${lines.toLocaleString("en")} ${what}${lines === 1 ? "" : "s"}`;

const summary = (added: number, removed: number): string =>
  [added > 0 ? `${count(added)} added` : "", removed > 0 ? `${count(removed)} removed` : ""]
    .filter(Boolean)
    .join(", ") + ".";
