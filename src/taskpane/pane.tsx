import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Language } from "../domain/language";
import { wordsFor } from "../i18n";
import type { WorkbookPort } from "../workbook/port";
import { PaneContext } from "./context";
import type { PaneEnvironment } from "./environment";
import type { Page } from "./pages";
import { ErrorBoundary } from "./parts/error-boundary";
import { type Engine } from "./session/engine";
import { engine as realEngine } from "./session/real-engine";
import { createSession } from "./session/session";
import { THEMES } from "./themes";
import { Frame } from "./views/frame";

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
  /** The pure rooms; others are put in their place by tests alone. */
  readonly engine?: Engine;
}

const LANGUAGE_KEY = "language";

/** The task pane over any workbook. It fills its parent and knows nobody but the port. */
export function Pane({ port, environment, engine = realEngine }: PaneProps) {
  const styles = useStyles();
  const [language, setLanguage] = useState<Language>(() => chosenLanguage(environment));
  const [page, setPage] = useState<Page>("overview");
  const { today } = environment;
  const session = useMemo(() => createSession(port, engine, today), [port, engine, today]);
  useEffect(() => {
    void session.open();
    return session.listen();
  }, [session]);

  const words = wordsFor(language);
  const go = useCallback(
    (next: Page) => {
      session.settle();
      setPage(next);
    },
    [session],
  );
  const tools = useMemo(
    () => ({ session, engine, environment, language, words, go }),
    [session, engine, environment, language, words, go],
  );
  const switchLanguage = () => {
    const next = language === "zh" ? "en" : "zh";
    environment.storage.write(LANGUAGE_KEY, next);
    setLanguage(next);
  };
  return (
    <ErrorBoundary words={words}>
      <FluentProvider theme={THEMES[environment.theme]} className={styles.root} lang={language === "zh" ? "zh-CN" : "en"}>
        <PaneContext.Provider value={tools}>
          <Frame page={page} inExcel={port.capabilities.host !== "file"} onLanguage={switchLanguage} />
        </PaneContext.Provider>
      </FluentProvider>
    </ErrorBoundary>
  );
}

function chosenLanguage(environment: PaneEnvironment): Language {
  const kept = environment.storage.read(LANGUAGE_KEY);
  return kept === "zh" || kept === "en" ? kept : environment.language;
}
