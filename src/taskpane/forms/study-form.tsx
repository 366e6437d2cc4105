import { useMemo } from "react";
import { toIso } from "../../domain/calendar-date";
import { valueOf } from "../../domain/reading";
import type { Absence } from "../../engine/types";
import { usePane } from "../context";
import type { Result } from "../session/state";
import { NO_EXCEPTIONS, type Exceptions, attendanceFigures } from "./attendance";
import { AttendancePicker } from "./attendance-picker";
import { checkDraft, studyEntry, studySchema } from "./drafts";
import { EntryForm } from "./entry-form";
import { SelectField, TextField } from "./fields";
import { typedDate } from "./typed";
import { useDraft } from "./use-draft";

interface StudyDraft {
  readonly date: string;
  readonly topic: string;
  readonly form: string;
  readonly place: string;
  readonly hours: string;
  readonly exceptions: Exceptions;
  /** Index of the absence it makes up; empty for none. */
  readonly makesUp: string;
}

/** 登记学习: a session of all or some, or one person's make-up of what was missed. */
export function StudyForm({ result, onAnother }: { result: Result; onAnother: () => void }) {
  const { words, engine, environment } = usePane();
  const { entries } = engine;
  const { register } = words;
  const { labels, hints } = register;
  const { books } = result;
  const { today } = environment;
  const form = useDraft<StudyDraft>(() => ({
    date: toIso(today),
    topic: "",
    form: "",
    place: "",
    hours: "",
    exceptions: NO_EXCEPTIONS,
    makesUp: "",
  }));
  const { draft, set, field, faults } = form;
  const day = toIso(typedDate(draft.date, today) ?? today);
  const absences = useMemo(() => entries.absences(books, today), [entries, books, today]);
  const forms = useMemo(
    () => [...new Set(books.study.flatMap((record) => valueOf(record.form)?.trim() || []))],
    [books],
  );
  const due = useMemo(
    () => entries.dueList(books, { kinds: ["集中学习"], date: typedDate(day, today)! }),
    [entries, books, day, today],
  );
  const absence: Absence | undefined = draft.makesUp === "" ? undefined : absences[Number(draft.makesUp)];
  const people = absence ? [absence.name] : attendanceFigures(due, draft.exceptions).attending;
  const check = () =>
    checkDraft(
      studySchema(today),
      { ...draft, people, makesUp: absence && entries.makeUp(absence).makesUp },
      studyEntry,
    );
  const choose = (makesUp: string) =>
    set({ makesUp, ...(makesUp === "" ? {} : { topic: absences[Number(makesUp)]!.missed.topic, form: "补学" }) });
  return (
    <EntryForm
      label={register.ledgers.study}
      check={check}
      onFaults={form.setFaults}
      draft={draft}
      onAnother={onAnother}
    >
      <TextField label={labels.date} required {...field("date")} hint={hints.date} />
      {absences.length > 0 ? (
        <SelectField
          label={labels.makesUp}
          value={draft.makesUp}
          onChange={choose}
          options={[
            ["", "—"],
            ...absences.map(
              (one, i) =>
                [String(i), register.makeUp.item(one.name, toIso(one.missed.date), one.missed.topic)] as const,
            ),
          ]}
        />
      ) : null}
      <TextField label={labels.topic} required {...field("topic")} />
      <TextField label={labels.form} {...field("form")} choices={forms} />
      <TextField label={labels.place} {...field("place")} />
      <TextField label={labels.hours} required numeric {...field("hours")} />
      {absence ? null : (
        <AttendancePicker
          list={due}
          exceptions={draft.exceptions}
          reasons={[]}
          onChange={(exceptions) => set({ exceptions })}
        />
      )}
      {faults["people"] ? <p role="alert">{register.faults[faults["people"]]}</p> : null}
    </EntryForm>
  );
}
