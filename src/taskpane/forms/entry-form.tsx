import { Button, makeStyles } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { cellName } from "../../domain/address";
import type { Engine, Entry, LandingRefusal } from "../../engine/types";
import { usePane, usePaneState } from "../context";
import { useLayoutStyles } from "../parts/layout-styles";
import type { PaneState, Result } from "../session/state";
import type { Checked, Faults } from "./drafts";
import { EntryPreview } from "./entry-preview";
import type { PlannedEntry } from "./planned-entry";
import { buttonRef } from "../parts/exact-props";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
});

interface EntryFormProps {
  readonly label: string;
  readonly check: () => Checked<Entry>;
  readonly onFaults: (faults: Faults) => void;
  /** Another value whenever anything was typed: what was planned before no longer holds. */
  readonly draft: unknown;
  readonly onAnother: () => void;
  readonly children: ReactNode;
}

type Stage =
  | { readonly at: "typing" }
  | { readonly at: "refused"; readonly why: LandingRefusal | "unreadable" }
  | ({ readonly at: "shown"; readonly again: boolean } & PlannedEntry)
  | {
      readonly at: "done";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cell: boolean;
    };

/** A form: typed, shown where it will land, written. Ctrl+Enter goes on from any field. */
export function EntryForm({ label, check, onFaults, draft, onAnother, children }: EntryFormProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words, session, engine } = usePane();
  const { job } = usePaneState();
  const { register } = words;
  const [stage, setStage] = useState<Stage>({ at: "typing" });
  const form = useRef<HTMLFormElement>(null);
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => setStage((now) => (now.at === "done" ? now : { at: "typing" })), [draft]);
  useEffect(() => {
    if (stage.at === "shown" || stage.at === "done") next.current?.focus();
  }, [stage]);

  async function show(again = false): Promise<void> {
    const checked = check();
    onFaults("faults" in checked ? checked.faults : {});
    if ("faults" in checked)
      return void setTimeout(() =>
        form.current?.querySelector<HTMLElement>("[aria-invalid=true], [data-invalid]")?.focus(),
      );
    const result = await session.fresh();
    setStage(
      result ? staged(engine, checked.entry, result, session.state(), again) : { at: "refused", why: "unreadable" },
    );
  }

  async function write({ planned }: PlannedEntry): Promise<void> {
    if (session.state().stale) return show(true);
    const change = await session.applyEdits(planned.plan);
    const { landing, plan } = planned;
    const column = landing.cell?.column ?? plan.edits[0]?.at.column ?? 1;
    if (change)
      setStage({ at: "done", sheet: landing.table.sheet, row: landing.row, column, cell: landing.cell !== undefined });
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void (stage.at === "shown" ? write(stage) : show());
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void show();
  };
  if (stage.at === "done") {
    const place = stage.cell
      ? register.lands.cell(stage.sheet, cellName(stage.row, stage.column))
      : register.lands.row(stage.sheet, stage.row);
    const range = { top: stage.row, bottom: stage.row, left: stage.column, right: stage.column };
    return (
      <div className={layout.stack}>
        <p className={layout.body} role="status">
          {register.done(place)}
        </p>
        <div className={layout.row}>
          <Button ref={buttonRef(next)} appearance="primary" onClick={onAnother}>
            {register.another}
          </Button>
          <Button onClick={() => void session.select({ sheet: stage.sheet, range })}>{register.goThere}</Button>
        </div>
      </div>
    );
  }
  return (
    <form ref={form} className={styles.form} aria-label={label} noValidate onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {children}
      {stage.at === "refused" ? (
        <p className={layout.body} role="alert">
          {stage.why === "unreadable" ? register.unreadable : register.refusals[stage.why]}
        </p>
      ) : null}
      {stage.at === "shown" ? (
        <>
          {stage.again ? <p className={layout.body}>{register.movedOn}</p> : null}
          <EntryPreview entry={stage} />
          <div className={layout.row}>
            <Button
              ref={buttonRef(next)}
              type="button"
              appearance="primary"
              disabledFocusable={job !== null}
              onClick={() => void write(stage)}
            >
              {register.write}
            </Button>
            <Button type="button" onClick={() => setStage({ at: "typing" })}>
              {register.change}
            </Button>
          </div>
        </>
      ) : (
        <div className={layout.row}>
          <Button type="submit" appearance="primary" disabledFocusable={job !== null}>
            {register.preview}
          </Button>
          <span className={layout.small}>{register.previewHint}</span>
        </div>
      )}
    </form>
  );
}

function staged({ entries }: Engine, entry: Entry, result: Result, state: PaneState, again: boolean): Stage {
  const { books, snapshot, report } = result;
  const told = { year: report.year, layouts: state.settings.layouts, corrections: state.corrections };
  const planned = entries.plan(entry, snapshot, books, told);
  return "refusal" in planned
    ? { at: "refused", why: planned.refusal.code }
    : { at: "shown", again, planned, clashes: entries.clashes(entry, books) };
}
