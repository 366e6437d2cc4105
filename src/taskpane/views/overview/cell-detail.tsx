import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Evidence, LeftOut, Verdict } from "../../../domain/finding";
import { usePane } from "../../context";
import { placeOfRow } from "../../figures/finding-place";
import { rowSummary } from "../../figures/row-summary";
import { CloseIcon } from "../../parts/icons";
import { LinkButton } from "../../parts/link-button";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { Result } from "../../session/state";

const useStyles = makeStyles({
  box: {
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: "flex", alignItems: "start", justifyContent: "space-between", gap: "8px" },
  verdict: { marginTop: "4px" },
});

/** Rows shown before 还有 n 条. */
const FIRST = 6;

interface CellDetailProps {
  readonly verdicts: readonly Verdict[];
  readonly result: Result;
  /** Absent where it is always open. */
  readonly onClose?: () => void;
}

/** 反查: the rows a verdict rests on, those left out and why, and what is missing. */
export function CellDetail({ verdicts, result, onClose }: CellDetailProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words, engine, language } = usePane();
  const [first] = verdicts;
  return (
    <div className={styles.box}>
      {verdicts.map((verdict, i) => {
        const said = engine.describeVerdict(verdict, language, result.standards);
        return (
          <div key={i} className={i > 0 ? styles.verdict : undefined}>
            <div className={styles.head}>
              <p className={layout.body}>{said.what}</p>
              {i === 0 && onClose ? (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<CloseIcon />}
                  aria-label={words.shell.close}
                  onClick={onClose}
                />
              ) : null}
            </div>
            {said.fix ? <p className={layout.small}>{said.fix}</p> : null}
            {/* The basis is one for all verdicts of a cell. */}
            {i === verdicts.length - 1 && first ? <p className={layout.small}>{said.why}</p> : null}
            <VerdictRows verdict={verdict} result={result} />
          </div>
        );
      })}
    </div>
  );
}

function VerdictRows({ verdict, result }: { verdict: Verdict; result: Result }) {
  const layout = useLayoutStyles();
  const { words, engine, language } = usePane();
  const { detail } = words.overview;
  const silent = verdict.verdict === "exempt" || verdict.verdict === "unknown" || verdict.verdict === "notDue";
  return (
    <>
      {verdict.evidence.length > 0 ? (
        <RowList
          title={detail.counted(verdict.evidence.length)}
          rows={verdict.evidence}
          result={result}
          why={() => ""}
        />
      ) : silent ? null : (
        <p className={layout.small}>{detail.noneCounted}</p>
      )}
      {verdict.leftOut?.length ? (
        <RowList
          title={detail.leftOut(verdict.leftOut.length)}
          rows={verdict.leftOut}
          result={result}
          why={(row) => engine.leftOutReason(row as LeftOut, language)}
        />
      ) : null}
    </>
  );
}

interface RowListProps {
  readonly title: string;
  readonly rows: readonly Evidence[];
  readonly result: Result;
  readonly why: (row: Evidence) => string;
}

function RowList({ title, rows, result, why }: RowListProps) {
  const layout = useLayoutStyles();
  const { words, session } = usePane();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <>
      <p className={layout.small}>{title}</p>
      <ul className={layout.list}>
        {shown.map((row, i) => (
          <li key={i} className={layout.small}>
            <LinkButton onClick={() => void session.select(placeOfRow(row, result.books))}>
              {words.overview.detail.row(row.sheet, row.row)}
            </LinkButton>{" "}
            {[rowSummary(result.books, row), why(row)].filter(Boolean).join(" · ")}
          </li>
        ))}
      </ul>
      {shown.length < rows.length ? (
        <LinkButton alone onClick={() => setAll(true)}>
          {words.overview.detail.more(rows.length - shown.length)}
        </LinkButton>
      ) : null}
    </>
  );
}
