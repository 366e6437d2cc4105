import { Button, Field, Input, Select } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { LEDGER_KINDS, type LedgerKind, type RecognisedTable } from "../../../domain/ledger";
import { usePane } from "../../context";
import { parseRowSpan, rowSpan } from "../../figures/table-sentence";
import { useLayoutStyles } from "../../parts/layout-styles";
import { saying } from "../../parts/exact-props";

/** Kind, header rows and last row of a table; taken over at once. */
export function CorrectionForm({ table }: { table: RecognisedTable }) {
  const layout = useLayoutStyles();
  const { words, session } = usePane();
  const { recognised } = words;
  const [kind, setKind] = useState<LedgerKind>(table.kind);
  const [headers, setHeaders] = useState(rowSpan(table.headerRows));
  const [last, setLast] = useState(String(table.dataRows?.[1] ?? ""));
  const headerRows = headers.trim() === "" ? [] : parseRowSpan(headers);
  const lastRow = /^\s*\d{1,7}\s*$/.test(last) ? Number(last) : undefined;
  const lastIsGood = last.trim() === "" || (lastRow !== undefined && lastRow > (headerRows?.at(-1) ?? 0));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!headerRows || !lastIsGood) return;
    void session.correct(table, {
      ...(kind === table.kind ? {} : { kind }),
      ...(rowSpan(headerRows) === rowSpan(table.headerRows) ? {} : { headerRows }),
      ...(lastRow === undefined || lastRow === table.dataRows?.[1] ? {} : { lastRow }),
    });
  };
  return (
    <form className={layout.tight} onSubmit={submit}>
      <Field label={recognised.kindLabel}>
        <Select value={kind} onChange={(_, data) => setKind(data.value as LedgerKind)}>
          {LEDGER_KINDS.map((one) => (
            <option key={one} value={one}>
              {recognised.kinds[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={recognised.headerLabel} {...saying(headerRows ? undefined : recognised.headerInvalid)}>
        <Input value={headers} onChange={(_, data) => setHeaders(data.value)} />
      </Field>
      <Field label={recognised.lastLabel} {...saying(lastIsGood ? undefined : recognised.lastInvalid)}>
        <Input value={last} inputMode="numeric" onChange={(_, data) => setLast(data.value)} />
      </Field>
      <div className={layout.row}>
        <Button type="submit" size="small" appearance="primary">
          {recognised.apply}
        </Button>
        <Button size="small" onClick={() => void session.correct(table, { ignore: true })}>
          {recognised.ignore}
        </Button>
      </div>
    </form>
  );
}
