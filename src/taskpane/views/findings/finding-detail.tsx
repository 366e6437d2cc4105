import { Button, makeStyles } from "@fluentui/react-components";
import { type CellAddress, cellName } from "../../../domain/address";
import type { Finding } from "../../../domain/finding";
import { useDescribe, usePane, usePlaceOf } from "../../context";
import { placeOfCell } from "../../figures/finding-place";
import { LinkButton } from "../../parts/link-button";
import { useLayoutStyles } from "../../parts/layout-styles";

const useStyles = makeStyles({
  detail: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "0 8px 8px 28px",
    fontSize: "12px",
    lineHeight: "16px",
  },
  line: { margin: 0, overflowWrap: "anywhere" },
  cells: { display: "flex", flexWrap: "wrap", gap: "0 8px" },
  actions: { padding: "0 0 8px 28px" },
});

/** Cells listed; a finding of hundreds of cells names the first ones. */
const CELLS = 12;

/** Why, with its article; what to do; the cells, each a way to go there. */
export function FindingDetail({ finding, settled }: { finding: Finding; settled: boolean }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words, session } = usePane();
  const said = useDescribe()(finding);
  const { findings } = words;
  const placeOf = usePlaceOf();
  const fallback = finding.at.length === 0 ? placeOf(finding) : undefined;
  return (
    <>
      <div className={styles.detail}>
        <p className={styles.line}>{said.why}</p>
        {said.fix ? <p className={styles.line}>{findings.fix(said.fix)}</p> : null}
        <p className={styles.line}>
          {finding.at.length > 0 ? (
            <span className={styles.cells}>
              {finding.at.slice(0, CELLS).map((cell) => (
                <LinkButton
                  key={`${cell.sheet} ${cell.row} ${cell.column}`}
                  label={findings.goTo(nameOfCell(cell))}
                  onClick={() => void session.select(placeOfCell(cell))}
                >
                  {nameOfCell(cell)}
                </LinkButton>
              ))}
              {finding.at.length > CELLS ? (
                <span className={layout.small}>{words.overview.detail.more(finding.at.length - CELLS)}</span>
              ) : null}
            </span>
          ) : fallback ? (
            <LinkButton onClick={() => void session.select(fallback)}>{findings.goTo(fallback.sheet)}</LinkButton>
          ) : (
            findings.noCell
          )}
        </p>
      </div>
      {finding.severity === "look" ? (
        <div className={styles.actions}>
          <Button size="small" onClick={() => void session.acknowledge(finding.key, !settled)}>
            {settled ? findings.takeBack : findings.acknowledge}
          </Button>
        </div>
      ) : null}
    </>
  );
}

const nameOfCell = (cell: CellAddress): string => `${cell.sheet} ${cellName(cell.row, cell.column)}`;
