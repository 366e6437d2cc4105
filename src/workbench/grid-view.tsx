import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FilePort } from "../workbook/file";
import { fetchGrid } from "./fetch-grid";
import type { Grid, GridEdit } from "./grid/grid";
import { painted } from "./open-file";
import type { WorkbenchWords } from "./words";

const useStyles = makeStyles({
  root: { position: "relative", height: "100%", minWidth: 0, backgroundColor: tokens.colorNeutralBackground1 },
  host: { position: "absolute", inset: 0 },
  wait: { position: "absolute", inset: 0, display: "flex", alignItems: "center", justifyContent: "center" },
});

export interface GridViewProps {
  readonly port: FilePort;
  /** False while the first answer is being worked out: it comes before the picture. */
  readonly mayDraw: boolean;
  readonly words: WorkbenchWords;
  readonly onGrid: (grid: Grid | undefined) => void;
  readonly onEdits: (edits: readonly GridEdit[]) => void;
  readonly onRefused: () => void;
}

/** The spreadsheet's place on the page. */
export function GridView({ port, mayDraw, words, onGrid, onEdits, onRefused }: GridViewProps) {
  const styles = useStyles();
  const host = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<"waiting" | "drawn" | "failed">("waiting");
  // The handlers of the moment, so that a new one does not draw the workbook anew.
  const handlers = useRef({ onGrid, onEdits, onRefused });
  useEffect(() => {
    handlers.current = { onGrid, onEdits, onRefused };
  });

  useEffect(() => {
    if (!mayDraw) return undefined;
    let ended = false;
    let grid: Grid | undefined;
    // Univer empties its element when it ends, so every workbook gets one of its own.
    const place = document.createElement("div");
    place.style.height = "100%";
    host.current?.append(place);
    const draw = async () => {
      const { mountGrid } = await fetchGrid();
      const view = port.view();
      // The page answers between the two long steps.
      await painted();
      if (ended) return;
      grid = mountGrid(place, view, {
        onEdits: (edits) => handlers.current.onEdits(edits),
        onRefused: () => handlers.current.onRefused(),
      });
      handlers.current.onGrid(grid);
      setState("drawn");
    };
    draw().catch(() => setState("failed"));
    return () => {
      ended = true;
      handlers.current.onGrid(undefined);
      grid?.dispose();
      place.remove();
    };
  }, [port, mayDraw]);

  return (
    <section className={styles.root} aria-label={words.grid} aria-busy={state === "waiting"} data-grid={state}>
      <div ref={host} className={styles.host} />
      {state !== "drawn" && (
        <div className={styles.wait}>
          {state === "waiting" ? <Spinner label={words.gridLoading} /> : words.gridFailed}
        </div>
      )}
    </section>
  );
}
