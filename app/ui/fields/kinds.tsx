import type { ComponentType } from "react";
import { fileNameOf, type AgentFile, type FieldKind } from "../../core/index.ts";
import { Choice } from "../controls/Choice.tsx";
import { ChoiceOpen } from "../controls/ChoiceOpen.tsx";
import { TextBox } from "../controls/TextBox.tsx";
import { useAgent } from "../useApp.ts";
import { ColorField } from "./ColorField.tsx";
import { DescriptionField } from "./DescriptionField.tsx";
import { FieldFrame, type FieldProps } from "./FieldFrame.tsx";
import { SourceBox } from "./SourceBox.tsx";
import { NamesField } from "./tools/NamesField.tsx";
import { ToolsField } from "./tools/ToolsField.tsx";
import { useEdit } from "./useEdit.ts";
import { asBoolean, asInteger, asText, setShown, shownValue, type ToValue } from "./values.ts";

/** Remarks that take the place of a field's hint. */
const infos: Readonly<Partial<Record<string, (agent: AgentFile) => string>>> = {
  name: agent => `File name: ${fileNameOf(agent)}`,
};

/** The text of a field, and the function that writes it. */
function useShown(key: string, toValue: ToValue) {
  const edit = useEdit();
  const { text } = shownValue(useAgent(), key);
  return { text, write: (next: string) => edit(agent => setShown(agent, key, next, toValue)) };
}

function TextField({ known }: FieldProps) {
  const agent = useAgent();
  const { text, write } = useShown(known.key, asText);
  return (
    <FieldFrame known={known} info={infos[known.key]?.(agent)}>
      {ids => <TextBox id={ids.control} describedBy={ids.notes} kind="name" value={text} onWrite={write} />}
    </FieldFrame>
  );
}

function ProseField({ known }: FieldProps) {
  const { text, write } = useShown(known.key, asText);
  return (
    <FieldFrame known={known}>
      {ids => (
        <TextBox
          id={ids.control}
          describedBy={ids.notes}
          kind="prose"
          isMultiline
          value={text}
          onWrite={write}
        />
      )}
    </FieldFrame>
  );
}

function IntegerField({ known }: FieldProps) {
  const { text, write } = useShown(known.key, asInteger);
  return (
    <FieldFrame known={known} layout="row">
      {ids => (
        <TextBox
          id={ids.control}
          describedBy={ids.notes}
          kind="name"
          inputMode="numeric"
          placeholder="Not set"
          value={text}
          onWrite={write}
        />
      )}
    </FieldFrame>
  );
}

function OpenChoiceField({ known }: FieldProps) {
  const { text, write } = useShown(known.key, asText);
  return (
    <FieldFrame known={known} layout="row">
      {ids => (
        <ChoiceOpen
          id={ids.control}
          label={known.label}
          describedBy={ids.notes}
          value={text}
          values={known.values ?? []}
          placeholder="Not set"
          onWrite={write}
        />
      )}
    </FieldFrame>
  );
}

const truths = ["true", "false"];

function ChoiceField({ known }: FieldProps) {
  const isBoolean = known.kind === "boolean";
  const { text, write } = useShown(known.key, isBoolean ? asBoolean : asText);
  return (
    <FieldFrame known={known} layout="row">
      {ids => (
        <Choice
          id={ids.control}
          labelledBy={ids.label}
          describedBy={ids.notes}
          value={text === "" ? undefined : text}
          values={isBoolean ? truths : (known.values ?? [])}
          onChange={value => write(value ?? "")}
        />
      )}
    </FieldFrame>
  );
}

function StructureField({ known }: FieldProps) {
  return (
    <FieldFrame known={known}>
      {ids => <SourceBox id={ids.control} describedBy={ids.notes} fieldKey={known.key} goesWhenEmpty />}
    </FieldFrame>
  );
}

/** The control for each kind of field. */
const byKind: Readonly<Record<FieldKind, ComponentType<FieldProps>>> = {
  text: TextField,
  prose: ProseField,
  choice: ChoiceField,
  "open-choice": OpenChoiceField,
  names: NamesField,
  integer: IntegerField,
  boolean: ChoiceField,
  structure: StructureField,
};

/** Fields with a control of their own. */
const byKey: Readonly<Partial<Record<string, ComponentType<FieldProps>>>> = {
  description: DescriptionField,
  tools: ToolsField,
  color: ColorField,
};

/** The control for a field, with its label and notes. */
export function FieldControl({ known }: FieldProps) {
  const Control = byKey[known.key] ?? byKind[known.kind];
  return <Control known={known} />;
}
