import { Checkbox } from "@fluentui/react-components";
import { useMemo } from "react";
import type { MeetingKind } from "../../domain/books";
import { toIso } from "../../domain/calendar-date";
import { valueOf } from "../../domain/reading";
import { usePane } from "../context";
import type { Result } from "../session/state";
import { NO_EXCEPTIONS, type Exceptions, attendanceFigures } from "./attendance";
import { AttendancePicker } from "./attendance-picker";
import { checkDraft, meetingEntry, meetingSchema } from "./drafts";
import { EntryForm } from "./entry-form";
import { SelectField, TextField } from "./fields";
import { KindPicker } from "./kind-picker";
import { spanText, typedDate } from "./typed";
import { useDraft } from "./use-draft";
import { type VoteDraft, VoteFields, votesOf } from "./vote-fields";

interface MeetingDraft {
  readonly kinds: readonly MeetingKind[];
  readonly date: string;
  /** `undefined` until typed: then it is that of the last meeting. */
  readonly span: string | undefined;
  readonly place: string | undefined;
  readonly host: string | undefined;
  readonly recorder: string | undefined;
  readonly topic: string;
  readonly content: string;
  readonly resolution: string;
  readonly observers: string;
  readonly group: string;
  readonly exceptions: Exceptions;
  readonly votes: VoteDraft | null;
}

/** 登记会议: kinds, when and where, who led it, what about, who came, what was decided. */
export function MeetingForm({ result, onAnother }: { result: Result; onAnother: () => void }) {
  const { words, engine, environment } = usePane();
  const { entries } = engine;
  const { register } = words;
  const { labels, hints } = register;
  const { books } = result;
  const { today } = environment;
  const form = useDraft<MeetingDraft>(() => ({
    kinds: [],
    date: toIso(today),
    span: undefined,
    place: undefined,
    host: undefined,
    recorder: undefined,
    topic: "",
    content: "",
    resolution: "",
    observers: "",
    group: "",
    exceptions: NO_EXCEPTIONS,
    votes: null,
  }));
  const { draft, set, field, faults } = form;
  const date = typedDate(draft.date, today) ?? today;
  const day = toIso(date);
  const due = useMemo(
    () => entries.dueList(books, { kinds: draft.kinds, date: typedDate(day, today)!, group: draft.group }),
    [entries, books, draft.kinds, draft.group, day, today],
  );
  const last = useMemo(
    () => entries.lastMeeting(books, draft.kinds, typedDate(day, today)!),
    [entries, books, draft.kinds, day, today],
  );
  const { people, reasons } = useMemo(
    () => ({ people: books.members.map((member) => member.nameRaw), reasons: reasonsOf(result) }),
    [books, result],
  );
  const secretary = useMemo(() => entries.secretary(books, typedDate(day, today)!), [entries, books, day, today]);
  const figures = attendanceFigures(due, draft.exceptions);
  const groups = useMemo(() => entries.groupNames(books), [entries, books]);
  const offered = {
    span: draft.span ?? spanText(last?.start, last?.end),
    place: draft.place ?? last?.place ?? "",
    host: draft.host ?? (ledBySecretary(draft.kinds) && secretary !== "" ? secretary : (last?.host ?? "")),
    recorder: draft.recorder ?? last?.recorder ?? "",
  };
  const ofGroup = draft.kinds.includes("党小组会") && groups.length > 1;
  const check = () => {
    if (ofGroup && !draft.group) return { faults: { group: "group" as const } };
    const { exceptions: _exceptions, votes, ...typed } = draft;
    const read = {
      ...typed,
      ...offered,
      attending: figures.attending,
      absent: figures.absent,
      votes: votes ? votesOf(votes, figures) : undefined,
      group: ofGroup ? draft.group : undefined,
    };
    return checkDraft(meetingSchema(today), read, meetingEntry);
  };
  const offeredField = (name: "span" | "place" | "host" | "recorder") => ({ ...field(name), value: offered[name] });
  return (
    <EntryForm
      label={register.ledgers.meetings}
      check={check}
      onFaults={form.setFaults}
      draft={draft}
      onAnother={onAnother}
    >
      <KindPicker kinds={draft.kinds} fault={faults["kinds"]} onChange={(kinds) => set({ kinds })} />
      {ofGroup ? (
        <SelectField
          label={labels.group}
          {...field("group")}
          options={[["", register.choose], ...groups.map((name) => [name, name] as const)]}
        />
      ) : null}
      <TextField label={labels.date} required {...field("date")} hint={hints.date} />
      <TextField label={labels.time} {...offeredField("span")} hint={hints.time} />
      <TextField label={labels.place} {...offeredField("place")} />
      <TextField label={labels.host} {...offeredField("host")} choices={people} />
      <TextField label={labels.recorder} {...offeredField("recorder")} choices={people} />
      <TextField label={labels.topic} required {...field("topic")} />
      <TextField label={labels.content} long {...field("content")} />
      <AttendancePicker
        list={due}
        exceptions={draft.exceptions}
        reasons={reasons}
        onChange={(exceptions) => set({ exceptions })}
      />
      <TextField label={labels.observers} {...field("observers")} hint={hints.names} />
      <TextField label={labels.resolution} long {...field("resolution")} />
      <Checkbox
        checked={draft.votes !== null}
        label={labels.votes}
        onChange={(_, data) =>
          set({ votes: data.checked === true ? { due: "", present: "", yes: "", no: "0", abstain: "0" } : null })
        }
      />
      {draft.votes ? (
        <VoteFields votes={draft.votes} figures={figures} faults={faults} onChange={(votes) => set({ votes })} />
      ) : null}
    </EntryForm>
  );
}

/** 党员大会 and 支委会 are the secretary's to lead; whoever led the last one may have stood in. */
const ledBySecretary = (kinds: readonly MeetingKind[]): boolean =>
  kinds.length === 0 || kinds.some((kind) => kind === "党员大会" || kind === "支委会");

/** Reasons of absence as this ledger has written them. */
function reasonsOf({ books }: Result): string[] {
  const found = books.meetings.flatMap(
    (meeting) => valueOf(meeting.absentList)?.names.flatMap((person) => person.reason ?? []) ?? [],
  );
  return [...new Set(["病假", "事假", "出差", ...found])];
}
