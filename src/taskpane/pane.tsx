import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../domain/language";
import type { Engine } from "../engine/types";
import { wordsFor } from "../i18n";
import type { WorkbookPort } from "../workbook/port";
import { PaneContext } from "./context";
import type { PaneEnvironment } from "./environment";
import type { Page } from "./page";
import { ErrorBoundary } from "./parts/error-boundary";
import { type Judge, judgeInSlices } from "./session/judge";
import { createSession } from "./session/session";
import { useEngine } from "./session/use-engine";
import { THEMES } from "./themes";
import { Frame } from "./views/frame";
import { Loading } from "./views/loading";
import { judgeInWorker } from "./worker/judge-in-worker";
import { startWorker } from "./worker/start-worker";

export type { PaneEnvironment, PaneStorage } from "./environment";
export { browserStorage } from "./environment";

const useStyles = makeStyles({
  root: {
    height: "100%",
    minHeight: 0,
    fontSize: "14px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

export interface PaneProps {
  readonly port: WorkbookPort;
  readonly environment: PaneEnvironment;
  /** The pure rooms; others are put in their place by tests alone, which then judge on the page itself. */
  readonly engine?: Engine;
}

const LANGUAGE_KEY = "language";

/** The task pane over any workbook. It fills its parent and knows nobody but the port. */
export function Pane({ port, environment, engine }: PaneProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(() => chosenLanguage(environment));
  const loaded = useEngine(engine);
  const words = wordsFor(language);
  const switchLanguage = useCallback(() => {
    const next = language === "zh" ? "en" : "zh";
    environment.storage.write(LANGUAGE_KEY, next);
    setLanguage(next);
  }, [language, environment]);
  return (
    <ErrorBoundary words={words}>
      <FluentProvider
        theme={THEMES[environment.theme]}
        className={styles.root}
        lang={language === "zh" ? "zh-CN" : "en"}
      >
        {loaded.engine ? (
          <OpenPane
            port={port}
            environment={environment}
            engine={loaded.engine}
            judge={engine ? judgeInSlices(engine) : judgeInWorker(startWorker, judgeInSlices(loaded.engine))}
            language={language}
            onLanguage={switchLanguage}
          />
        ) : (
          <Loading words={words} failed={loaded.failed} onRetry={loaded.retry} />
        )}
      </FluentProvider>
    </ErrorBoundary>
  );
}

interface OpenPaneProps extends Required<PaneProps> {
  readonly judge: Judge;
  readonly language: Language;
  readonly onLanguage: () => void;
}

function OpenPane({ port, environment, engine, judge, language, onLanguage }: OpenPaneProps) {
  const [page, setPage] = useState<Page>("overview");
  const { today } = environment;
  const first = useRef({ judge, onFirstSight: environment.onFirstSight });
  const session = useMemo(() => createSession(port, engine, today, first.current.judge), [port, engine, today]);
  useEffect(() => {
    void session.open().then(() => first.current.onFirstSight?.());
    return session.listen();
  }, [session]);
  const go = useCallback(
    (next: Page) => {
      session.settle();
      setPage(next);
    },
    [session],
  );
  const tools = useMemo(
    () => ({ session, engine, environment, capabilities: port.capabilities, language, words: wordsFor(language), go }),
    [session, engine, environment, port, language, go],
  );
  return (
    <PaneContext.Provider value={tools}>
      <Frame page={page} inExcel={port.capabilities.host !== "file"} onLanguage={onLanguage} />
    </PaneContext.Provider>
  );
}

function chosenLanguage(environment: PaneEnvironment): Language {
  const kept = environment.storage.read(LANGUAGE_KEY);
  return kept === "zh" || kept === "en" ? kept : environment.language;
}
