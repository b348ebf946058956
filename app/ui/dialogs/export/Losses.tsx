import type { Loss } from "../../../core/index.ts";

interface LossesProps {
  readonly losses: readonly Loss[];
  /** What is said where nothing is lost. */
  readonly none: string;
}

/** What a conversion loses or changes, each with its reason. */
export function Losses({ losses, none }: LossesProps) {
  if (losses.length === 0) return <p className="losses-none">{none}</p>;
  return (
    <ul className="losses" aria-label="What does not stay as it is">
      {losses.map(({ key, kind, message }) => (
        <li key={`${key} ${message}`} data-kind={kind}>
          <span className="losses-kind">{kind}</span>
          <code>{key}</code>
          <span>{message}</span>
        </li>
      ))}
    </ul>
  );
}
