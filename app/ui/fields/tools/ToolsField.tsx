import { useState } from "react";
import { ChoiceSegments } from "../../controls/ChoiceSegments.tsx";
import { useAgent } from "../../useApp.ts";
import type { FieldProps } from "../FieldFrame.tsx";
import { useEdit } from "../useEdit.ts";
import { accessOf, setAccess, type Access } from "./access.ts";
import { NamesField } from "./NamesField.tsx";

const segments = [
  { value: "all", label: "All (inherits)" },
  { value: "only", label: "Only these" },
  { value: "except", label: "All except" },
] as const;

/** What to do next after a choice that only a first name puts into the file. */
const waiting = {
  only: "Choose the first tool below. Until then nothing is written.",
  except: "Choose the first of the disallowed tools below. Until then nothing is written.",
} as const;

/** A choice that the file does not show, since its list has no name yet. */
function pendingChoice(wanted: Access, access: Access): "only" | "except" | undefined {
  if (wanted === "only" && access !== "only") return "only";
  return wanted === "except" && access === "all" ? "except" : undefined;
}

/** Which tools the agent may use: the choice between the two lists, and the list of what is granted. */
export function ToolsField({ known }: FieldProps) {
  const edit = useEdit();
  const access = accessOf(useAgent());
  const [wanted, setWanted] = useState<Access>("all");
  const pending = pendingChoice(wanted, access);
  const choose = (next: Access): void => {
    setWanted(next);
    edit(agent => setAccess(agent, next));
  };
  return (
    <NamesField known={known} placeholder={pending === "only" ? "Choose a tool" : undefined}>
      <ChoiceSegments label="Tool access" value={pending ?? access} segments={segments} onChange={choose} />
      {pending && <p className="fields-info">{waiting[pending]}</p>}
    </NamesField>
  );
}
