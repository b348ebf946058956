import { useId, type ReactNode } from "react";

interface SectionProps {
  readonly title: string;
  /** A remark at the end of the heading's line. */
  readonly aside?: string;
  readonly children: ReactNode;
}

/** A part of the view, with its heading as its name. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  return (
    <section className="claude-section" aria-labelledby={id}>
      <header className="claude-head">
        <h3 id={id}>{title}</h3>
        {aside !== undefined && <p className="claude-aside">{aside}</p>}
      </header>
      {children}
    </section>
  );
}
