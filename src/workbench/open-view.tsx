import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useCallback, useMemo, useRef, useState } from "react";
import { wordsFor } from "../i18n";
import { Pane, type PaneEnvironment } from "../taskpane/pane";
import type { FilePort } from "../workbook/file";
import { bindPort } from "./bound-port";
import { GridView } from "./grid-view";
import type { Grid, GridEdit } from "./grid/grid";
import { refusalTrouble, type Stage } from "./stage";
import { TroubleBar } from "./trouble-bar";
import { TopBar } from "./top-bar";
import { useGridFocus } from "./use-grid-focus";
import { useRegionKeys } from "./use-region-keys";
import type { WorkbenchWords } from "./words";

const NARROW = "@media (max-width: 699px)";

const useStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column", minHeight: 0 },
  body: { flexGrow: 1, minHeight: 0, display: "flex", position: "relative", [NARROW]: { flexDirection: "column" } },
  // The pane comes first for Tab, which never leaves the grid; the eye finds it on the right.
  grid: { order: 1, flexGrow: 1, flexBasis: 0, minWidth: 0, minHeight: 0 },
  pane: {
    order: 2,
    width: "350px",
    flexShrink: 0,
    minHeight: 0,
    outlineStyle: "none",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (min-width: 700px) and (max-width: 899px)": { width: "320px" },
    [NARROW]: {
      width: "100%",
      flexGrow: 1,
      borderLeft: "none",
    },
  },
  hidden: { display: "none" },
  // With little room one region is seen at a time; the button in the bar goes from one to the other. The grid keeps its
  // size meanwhile: drawn into nothing, it would have to be measured anew.
  behind: { [NARROW]: { position: "absolute", inset: 0, visibility: "hidden" } },
  cover: {
    position: "fixed",
    inset: 0,
    zIndex: 1000,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
  },
  dropping: {
    padding: "24px 32px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface OpenViewProps {
  readonly book: FilePort;
  readonly stage: Stage;
  readonly words: WorkbenchWords;
  readonly savedAs: string;
  readonly environment: PaneEnvironment;
  readonly dragging: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onWritten: () => void;
  readonly onHint: (text: string | null) => void;
  readonly onDismiss: () => void;
  readonly onGrid: (grid: Grid | undefined) => void;
}

/** An open workbook: its picture, and the pane that works on it. */
export function OpenView(props: OpenViewProps) {
  const { book, stage, words, environment, onWritten, onHint, onGrid } = props;
  const styles = useStyles();
  const aside = useRef<HTMLElement>(null);
  const main = useRef<HTMLElement>(null);
  useRegionKeys();
  useGridFocus(main, aside);
  const [paneShown, showPane] = useState(true);
  const [judged, setJudged] = useState(false);
  const told = useMemo(() => ({ ...environment, onFirstSight: () => setJudged(true) }), [environment]);
  const grid = useRef<Grid | undefined>(undefined);
  const port = useMemo(() => bindPort(book, { grid: () => grid.current, onWritten }), [book, onWritten]);
  const keepGrid = useCallback(
    (drawn: Grid | undefined) => {
      grid.current = drawn;
      onGrid(drawn);
    },
    [onGrid],
  );
  const write = (edits: readonly GridEdit[]) => {
    const refused = writeEdits(book, edits, grid.current);
    onWritten();
    if (refused) onHint(words.refusedEdit(refusalTrouble(refused, wordsFor(environment.language)).what));
  };
  return (
    <div className={styles.root}>
      <TopBar
        words={words}
        fileName={book.fileName}
        savedAs={props.savedAs}
        dirty={stage.dirty}
        paneShown={paneShown}
        onOpen={props.onOpen}
        onSave={props.onSave}
        onPane={() => showPane(!paneShown)}
      />
      {stage.trouble && <TroubleBar trouble={stage.trouble} words={words} onDismiss={props.onDismiss} />}
      {stage.hint && <Hint hint={stage.hint} close={words.close} onClose={() => onHint(null)} />}
      <div className={styles.body}>
        <aside
          className={mergeClasses(styles.pane, !paneShown && styles.hidden)}
          aria-label={words.pane}
          data-region="pane"
          ref={aside}
          tabIndex={-1}
        >
          <Pane port={port} environment={told} />
        </aside>
        <main className={mergeClasses(styles.grid, paneShown && styles.behind)} data-region="grid" ref={main}>
          <GridView
            port={book}
            mayDraw={judged}
            words={words}
            onGrid={keepGrid}
            onEdits={write}
            onRefused={() => onHint(words.valuesOnly)}
          />
        </main>
      </div>
      {(props.dragging || stage.opening) && (
        <div className={styles.cover}>
          <div className={styles.dropping}>
            {stage.opening ? <Spinner label={words.opening(stage.opening.name)} /> : words.dropHere}
          </div>
        </div>
      )}
    </div>
  );
}

function Hint({ hint, close, onClose }: { hint: NonNullable<Stage["hint"]>; close: string; onClose: () => void }) {
  return (
    <MessageBar intent={hint.intent} role="status">
      <MessageBarBody>{hint.text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" aria-label={close} icon={<DismissRegular />} onClick={onClose} />
        }
      />
    </MessageBar>
  );
}

/** Writes what was typed into the file; a cell the file does not take is drawn as the file has it. Returns the first refusal. */
function writeEdits(book: FilePort, edits: readonly GridEdit[], grid: Grid | undefined) {
  if (book.userEdits(edits).ok) return undefined;
  // One cell is in the way: the others are written one by one.
  const refused = edits.flatMap((edit) => {
    const outcome = book.userEdit(edit);
    return outcome.ok ? [] : [{ edit, refusal: outcome.refusal }];
  });
  for (const sheet of book.view().sheets) {
    const cells = refused.flatMap(({ edit }) =>
      edit.sheet === sheet.name ? [{ row: edit.row, column: edit.column }] : [],
    );
    if (cells.length > 0) grid?.showCells(sheet, cells);
  }
  return refused[0]?.refusal;
}
