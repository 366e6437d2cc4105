import { usePane, usePaneState } from "../../context";
import { LinkButton } from "../../parts/link-button";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { Result } from "../../session/state";
import { NewLedger } from "../new-ledger";
import { TableCard } from "./table-card";
import { UnreadList } from "./unread-list";

/** 识别结果: what was understood, table by table, and everything that was not. */
export function Recognised() {
  const layout = useLayoutStyles();
  const { words } = usePane();
  const { result } = usePaneState();
  return result ? <RecognisedBooks result={result} /> : <p className={layout.small}>{words.shell.loading}</p>;
}

function RecognisedBooks({ result }: { result: Result }) {
  const layout = useLayoutStyles();
  const { words, session } = usePane();
  const { corrections } = usePaneState();
  const { recognised } = words;
  const { tables, otherSheets } = result.books;
  return (
    <div className={layout.stack}>
      <p className={layout.small}>{tables.length > 0 ? recognised.intro : recognised.noTables}</p>
      {tables.map((table) => (
        <TableCard key={`${table.sheet} ${table.id}`} table={table} snapshot={result.snapshot} />
      ))}
      {corrections
        .filter((one) => one.ignore)
        .map((one) => (
          <p key={`${one.sheet} ${one.anchorRow}`} className={layout.small}>
            {recognised.ignored(one.sheet, one.anchorRow)}{" "}
            <LinkButton onClick={() => void session.readIgnored(one)}>{recognised.readAgain}</LinkButton>
          </p>
        ))}
      {otherSheets.length > 0 ? (
        <UnreadList title={recognised.otherSheets(otherSheets.length)} items={otherSheets} bySheet />
      ) : null}
      <NewLedger result={result} />
    </div>
  );
}
