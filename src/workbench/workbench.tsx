import { FluentProvider, makeStyles, webLightTheme } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { CalendarDate } from "../domain/calendar-date";
import type { Language } from "../domain/language";
import { wordsFor } from "../i18n";
import { browserStorage, type PaneEnvironment } from "../taskpane/pane";
import { openAnyWorkbook } from "../workbook/file";
import { download } from "./download";
import { savedName } from "./file-name";
import type { Grid } from "./grid/grid";
import { LeaveDialog } from "./leave-dialog";
import { fileSource, openSource, painted, sampleSource, type Source } from "./open-file";
import { OpenView } from "./open-view";
import { START, type Stage, nextStage, refusalTrouble, troubleOf } from "./stage";
import { StartView } from "./start-view";
import { useFileDrop } from "./use-file-drop";
import { workbenchWords } from "./words";

const SAMPLE_NAME = "示例台账.xlsx";
const ACCEPT = ".xlsx,.xlsm,.xls,.et,.csv,.htm,.html,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const useStyles = makeStyles({ root: { height: "100%", display: "flex", flexDirection: "column" } });

export interface WorkbenchProps {
  readonly language: Language;
  readonly today: CalendarDate;
}

/** The page: start view, or an open workbook with the pane beside it. */
export function Workbench({ language, today }: WorkbenchProps) {
  const styles = useStyles();
  const words = workbenchWords(language);
  const [stage, send] = useReducer(nextStage, START);
  const chooser = useRef<HTMLInputElement>(null);
  const grid = useRef<Grid | undefined>(undefined);
  const { book, dirty, waiting } = stage;
  const day = stage.asOf ?? today;

  const open = useCallback(
    async (source: Source) => {
      const opened = await openSource(source, openAnyWorkbook, (step) =>
        send({ type: "opening", name: source.name, step }),
      );
      if (opened.kind === "opened") {
        send({ type: "opening", name: source.name, step: "drawing" });
        await painted();
        send({ type: "opened", book: opened.port, ...(opened.asOf && { asOf: opened.asOf }) });
      } else send({ type: "trouble", trouble: troubleOf(opened, source.name, wordsFor(language), words) });
    },
    [language, words],
  );
  const choose = useCallback(() => chooser.current?.click(), []);
  const proceed = (next: Stage["waiting"]) => {
    send({ type: "ask", waiting: null });
    if (next === "choose") choose();
    else if (next) void open(next);
  };
  const request = (next: Source | "choose") => (dirty ? send({ type: "ask", waiting: next }) : proceed(next));
  const takeFiles = (files: readonly File[]) => {
    const [file] = files;
    if (files.length > 1) send({ type: "trouble", trouble: words.manyFiles });
    else if (file) request(fileSource(file));
  };
  const dragging = useFileDrop(takeFiles);

  const savedAs = book ? savedName(book.fileName, words.checkedSuffix) : "";
  const save = useCallback(async () => {
    if (!book) return false;
    await grid.current?.endTyping();
    const saved = book.save();
    if (saved.ok) {
      download(new Uint8Array(saved.value), savedAs);
      send({ type: "saved", text: words.saved(savedAs) });
    } else send({ type: "hint", text: refusalTrouble(saved.refusal, wordsFor(language)).what });
    return saved.ok;
  }, [book, savedAs, words, language]);
  useLeaveWarning(dirty);

  const ask = useRef(request);
  useEffect(() => {
    ask.current = request;
  });
  const environment = useMemo<PaneEnvironment>(
    () => ({
      language,
      theme: "light",
      hostName: language === "zh" ? "工作台" : "Workbench",
      today: day,
      dayStands: stage.asOf !== null,
      storage: browserStorage("branch-ledger."),
      openAnother: () => ask.current("choose"),
      save: () => void save(),
    }),
    [language, day, stage.asOf, save],
  );
  const written = useCallback(() => send({ type: "written" }), []);
  const hint = useCallback((text: string | null) => send({ type: "hint", text }), []);
  const keepGrid = useCallback((drawn: Grid | undefined) => {
    grid.current = drawn;
  }, []);

  return (
    <FluentProvider theme={webLightTheme} className={styles.root} lang={language === "zh" ? "zh-CN" : "en"}>
      <input
        ref={chooser}
        type="file"
        accept={ACCEPT}
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file chosen again must count as a choice.
          target.value = "";
          const [file] = files;
          if (file) void open(fileSource(file));
        }}
      />
      {book ? (
        <OpenView
          key={bookKey(book)}
          book={book}
          stage={stage}
          words={words}
          savedAs={savedAs}
          environment={environment}
          dragging={dragging}
          onOpen={() => request("choose")}
          onSave={() => void save()}
          onWritten={written}
          onHint={hint}
          onDismiss={() => send({ type: "trouble", trouble: null })}
          onGrid={keepGrid}
        />
      ) : (
        <StartView
          words={words}
          {...(stage.trouble && { trouble: stage.trouble })}
          {...(stage.opening && { opening: stage.opening })}
          dragging={dragging}
          onOpen={choose}
          onSample={() => void open(sampleSource(SAMPLE_NAME))}
          onDismiss={() => send({ type: "trouble", trouble: null })}
        />
      )}
      <LeaveDialog
        words={words}
        open={waiting !== null}
        fileName={book?.fileName ?? ""}
        onSave={() => void save().then((saved) => (saved ? proceed(waiting) : send({ type: "ask", waiting: null })))}
        onDrop={() => proceed(waiting)}
        onStay={() => send({ type: "ask", waiting: null })}
      />
    </FluentProvider>
  );
}

const keys = new WeakMap<object, number>();
let made = 0;

/** Every opened workbook has a view of its own, also when the same file is opened twice. */
function bookKey(book: object): number {
  const key = keys.get(book) ?? (made += 1);
  keys.set(book, key);
  return key;
}

/** The browser asks before a page with unsaved changes is closed or left. */
function useLeaveWarning(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [dirty]);
}
