import { toIso } from "../../domain/calendar-date";
import { usePane } from "../context";
import type { Result } from "../session/state";
import { checkDraft, talkEntry, talkSchema } from "./drafts";
import { EntryForm } from "./entry-form";
import { TextField } from "./fields";
import { useDraft } from "./use-draft";

/** 登记谈话. */
export function TalkForm({ result, onAnother }: { result: Result; onAnother: () => void }) {
  const { words, environment } = usePane();
  const { register } = words;
  const { labels, hints } = register;
  const form = useDraft(() => ({ date: toIso(environment.today), speaker: "", target: "", place: "", content: "" }));
  const people = result.books.members.map((member) => member.nameRaw);
  const { field } = form;
  return (
    <EntryForm
      label={register.ledgers.talks}
      check={() => checkDraft(talkSchema(environment.today), form.draft, talkEntry)}
      onFaults={form.setFaults}
      draft={form.draft}
      onAnother={onAnother}
    >
      <TextField label={labels.date} required {...field("date")} hint={hints.date} />
      <TextField label={labels.speaker} required {...field("speaker")} choices={people} />
      <TextField label={labels.target} required {...field("target")} choices={people} />
      <TextField label={labels.place} {...field("place")} />
      <TextField label={labels.talk} long {...field("content")} />
    </EntryForm>
  );
}
