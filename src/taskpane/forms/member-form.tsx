import { toIso } from "../../domain/calendar-date";
import { usePane } from "../context";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Result } from "../session/state";
import { checkDraft, memberEntry, memberSchema } from "./drafts";
import { EntryForm } from "./entry-form";
import { SelectField, TextField } from "./fields";
import { typedDate } from "./typed";
import { useDraft } from "./use-draft";

const BLANK = {
  name: "",
  idNumber: "",
  birthDate: "",
  gender: "",
  memberType: "正式党员",
  joinDate: "",
  fullMemberDate: "",
  group: "",
  partyPost: "",
  phone: "",
};

/** 登记党员: the ID is held against itself, the birth date and the sex. */
export function MemberForm({ result, onAnother }: { result: Result; onAnother: () => void }) {
  const layout = useLayoutStyles();
  const { words, engine, environment } = usePane();
  const { register } = words;
  const { labels, hints } = register;
  const { today } = environment;
  const form = useDraft(() => BLANK);
  const { draft, field } = form;
  const id = draft.idNumber.trim()
    ? engine.entries.compareId(
        draft.idNumber,
        typedDate(draft.birthDate, today),
        draft.gender === "男" || draft.gender === "女" ? draft.gender : undefined,
      )
    : undefined;
  const said = id?.faults.map((fault) => register.id[fault]).join(words.recognised.sentence.listComma);
  const check = () => checkDraft(memberSchema(today), draft, memberEntry);
  const sexes = [
    ["", "—"],
    ["男", register.sexes.男],
    ["女", register.sexes.女],
  ] as const;
  return (
    <EntryForm
      label={register.ledgers.members}
      check={check}
      onFaults={form.setFaults}
      draft={draft}
      onAnother={onAnother}
    >
      <TextField label={labels.name} required {...field("name")} />
      <TextField label={labels.idNumber} {...field("idNumber")} message={said || undefined} />
      {id?.born && id.gender ? (
        <p className={layout.small}>{register.fromId(toIso(id.born), register.sexes[id.gender])}</p>
      ) : null}
      <SelectField label={labels.gender} {...field("gender")} options={sexes} />
      <TextField label={labels.birthDate} {...field("birthDate")} hint={hints.date} />
      <SelectField
        label={labels.memberType}
        {...field("memberType")}
        options={[
          ["正式党员", register.memberTypes.正式党员],
          ["预备党员", register.memberTypes.预备党员],
        ]}
      />
      <TextField label={labels.joinDate} {...field("joinDate")} />
      <TextField label={labels.fullMemberDate} {...field("fullMemberDate")} />
      <TextField label={labels.group} {...field("group")} choices={engine.entries.groupNames(result.books)} />
      <TextField label={labels.partyPost} {...field("partyPost")} />
      <TextField label={labels.phone} {...field("phone")} />
    </EntryForm>
  );
}
