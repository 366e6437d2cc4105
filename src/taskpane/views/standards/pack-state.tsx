import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../context";
import { LinkButton } from "../../parts/link-button";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { Result } from "../../session/state";
import { PackText } from "./pack-exchange";

/** Whose standards apply, where they are written, and what of them could not be used. */
export function PackState({ result }: { result: Result }) {
  const layout = useLayoutStyles();
  const { words, session } = usePane();
  const { settings } = usePaneState();
  const { standards: text } = words;
  const superior = result.packs.packs.filter((pack) => pack.level === "superior");
  const keptId = (settings.superiorPack as { id?: unknown } | undefined)?.id;
  return (
    <section className={layout.tight}>
      <Faults result={result} />
      {superior.map((pack) => (
        <p key={pack.id} className={layout.small}>
          {text.superior(pack.title ?? pack.id, pack.version, pack.clauses.length)}{" "}
          {pack.id === keptId ? (
            <LinkButton onClick={() => void session.setSuperiorPack(undefined)}>{text.remove}</LinkButton>
          ) : null}
        </p>
      ))}
      <Unusable result={result} />
      <TableLine result={result} />
    </section>
  );
}

function Faults({ result }: { result: Result }) {
  const { language, engine } = usePane();
  const layout = useLayoutStyles();
  const faults = [...result.packs.faults, ...result.standards.faults.map((fault) => ({ sheet: undefined, fault }))];
  if (faults.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <ul className={layout.list}>
          {faults.map(({ sheet, fault }, i) => (
            <li key={i} className={`${layout.body} ${layout.wrap}`}>
              {sheet === undefined ? "" : `《${sheet}》 `}
              {engine.packs.describeFault(fault, language)}
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}

/** A kept pack that cannot be used stays until it is copied and cleared away by hand: it may come from a newer version. */
function Unusable({ result }: { result: Result }) {
  const { words, session } = usePane();
  const { settings } = usePaneState();
  const { standards: text } = words;
  const { branch, superior } = result.packs.unusable;
  const parts = [
    {
      level: "superior" as const,
      is: superior,
      kept: settings.superiorPack,
      clear: () => session.setSuperiorPack(undefined),
    },
    { level: "branch" as const, is: branch, kept: settings.pack, clear: () => session.clearPack() },
  ];
  return (
    <>
      {parts
        .filter(({ is }) => is)
        .map(({ level, kept, clear }) => (
          <div key={level}>
            <PackText label={text.unusable[level]} value={JSON.stringify(kept, null, 2) ?? ""} />{" "}
            <Button size="small" onClick={() => void clear()}>
              {text.clearUnusable}
            </Button>
          </div>
        ))}
    </>
  );
}

/** Where the 支部标准 table is, or a button that makes it. */
function TableLine({ result }: { result: Result }) {
  const layout = useLayoutStyles();
  const { words, session, engine, environment } = usePane();
  const { standards: text, shell } = words;
  const { table } = result.packs;
  if (table !== undefined) {
    return (
      <p className={layout.small}>
        {text.inTable(table)}{" "}
        <LinkButton
          onClick={() => void session.select({ sheet: table, range: { top: 1, left: 1, bottom: 1, right: 1 } })}
        >
          {shell.results.see}
        </LinkButton>
      </p>
    );
  }
  const { books, report, standards, snapshot } = result;
  // A table of ours that lost its header is still there; writing over it would lose what stands in it.
  if (snapshot.sheets.some(({ own }) => own === engine.packs.table)) return null;
  const write = () =>
    session.writeTable(
      engine.planSheet(engine.packs.table, {
        books,
        report,
        standards,
        branchName: books.branchName,
        asOf: environment.today,
        language: "zh",
      }),
    );
  return (
    <div className={layout.row}>
      <Button size="small" onClick={() => void write()}>
        {text.writeTable}
      </Button>
      <span className={layout.small}>{text.tableHint}</span>
    </div>
  );
}
