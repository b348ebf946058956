import { CircleX, Info, ShieldAlert, TriangleAlert, type LucideIcon } from "lucide-react";
import { ruleOf, type Finding, type Severity } from "../../core/index.ts";

/** How a finding is shown: by its severity, and risks as a class of their own. */
export type Look = Severity | "risk";

interface Appearance {
  readonly Icon: LucideIcon;
  readonly name: string;
  readonly plural: (count: number) => string;
}

const appearance = (Icon: LucideIcon, name: string): Appearance => ({
  Icon,
  name,
  plural: count => name.toLowerCase() + (count === 1 ? "" : "s"),
});

/** In the order of their weight. */
export const severities: Readonly<Record<Look, Appearance>> = {
  risk: appearance(ShieldAlert, "Risk"),
  error: appearance(CircleX, "Error"),
  warning: appearance(TriangleAlert, "Warning"),
  hint: appearance(Info, "Hint"),
};

/** How a finding is shown. */
export const lookOf = ({ code, severity }: Finding): Look =>
  ruleOf(code).topic === "risk" ? "risk" : severity;
