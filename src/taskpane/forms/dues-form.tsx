import { usePane } from "../context";
import type { Result } from "../session/state";
import { checkDraft, duesEntry, duesSchema } from "./drafts";
import { EntryForm } from "./entry-form";
import { SelectField, TextField } from "./fields";
import { useDraft } from "./use-draft";

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/** 登记党费: one month of one person, into the cell or row the ledger has for it. */
export function DuesForm({ result, onAnother }: { result: Result; onAnother: () => void }) {
  const { words, environment } = usePane();
  const { register } = words;
  const { labels, hints } = register;
  const { today } = environment;
  const form = useDraft(() => ({
    name: "",
    year: String(result.report.year),
    month: String(today.month),
    amount: "",
    payDate: "",
  }));
  const { field } = form;
  const names = [
    ...new Set([
      ...result.books.dues.map((record) => record.name),
      ...result.books.members.map((member) => member.nameRaw),
    ]),
  ];
  return (
    <EntryForm
      label={register.ledgers.dues}
      check={() => checkDraft(duesSchema(today), form.draft, duesEntry)}
      onFaults={form.setFaults}
      draft={form.draft}
      onAnother={onAnother}
    >
      <TextField label={labels.name} required {...field("name")} choices={names} />
      <TextField label={labels.year} required numeric {...field("year")} />
      <SelectField
        label={labels.month}
        {...field("month")}
        options={MONTHS.map((month) => [String(month), words.overview.grid.month(month)] as const)}
      />
      <TextField label={labels.amount} required numeric {...field("amount")} />
      <TextField label={labels.payDate} {...field("payDate")} hint={hints.date} />
    </EntryForm>
  );
}
