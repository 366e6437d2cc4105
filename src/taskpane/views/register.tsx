import { type ComponentType, useState } from "react";
import { DuesForm } from "../forms/dues-form";
import { MakeUpList } from "../forms/make-up-list";
import { MeetingForm } from "../forms/meeting-form";
import { MemberForm } from "../forms/member-form";
import { StudyForm } from "../forms/study-form";
import { TalkForm } from "../forms/talk-form";
import { usePane, usePaneState } from "../context";
import { SelectField } from "../forms/fields";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Result } from "../session/state";

type FormName = "meetings" | "study" | "members" | "talks" | "dues" | "makeUp";
type FormView = ComponentType<{ readonly result: Result; readonly onAnother: () => void }>;

const FORMS: Readonly<Record<FormName, FormView>> = {
  meetings: MeetingForm,
  study: StudyForm,
  members: MemberForm,
  talks: TalkForm,
  dues: DuesForm,
  makeUp: MakeUpList,
};

/** 登记: one form at a time; a new one is begun after each row that was written. */
export function Register() {
  const layout = useLayoutStyles();
  const { words } = usePane();
  const { result } = usePaneState();
  const [name, setName] = useState<FormName>("meetings");
  const [round, setRound] = useState(0);
  if (!result) return <p className={layout.small}>{words.shell.loading}</p>;
  const Form = FORMS[name];
  const options = (Object.keys(FORMS) as FormName[]).map((one) => [one, words.register.ledgers[one]] as const);
  return (
    <div className={layout.stack}>
      <SelectField
        label={words.register.which}
        value={name}
        options={options}
        onChange={(value) => setName(value as FormName)}
      />
      <Form key={`${name} ${round}`} result={result} onAnother={() => setRound(round + 1)} />
    </div>
  );
}
