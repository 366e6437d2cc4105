import { MEETING_KINDS, kindOfClause } from "../domain/meeting-kinds";
import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { Finding } from "../domain/finding";
import type { Language } from "../domain/language";
import type { Words } from "../i18n";
import type { Capabilities, RangeAddress } from "../workbook/port";
import type { PaneEnvironment } from "./environment";
import { placeOfCell } from "./figures/finding-place";
import type { Page } from "./page";
import type { Description, Engine } from "../engine/types";
import type { Session } from "./session/session";
import type { PaneState } from "./session/state";

/** What every view may reach for. */
export interface PaneTools {
  readonly session: Session;
  readonly engine: Engine;
  readonly environment: PaneEnvironment;
  /** What the host behind the port can do. */
  readonly capabilities: Capabilities;
  readonly language: Language;
  readonly words: Words;
  readonly go: (page: Page) => void;
}

export const PaneContext = createContext<PaneTools | null>(null);

export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (!tools) throw new Error("PaneContext is missing");
  return tools;
}

export function usePaneState(): PaneState {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, session.state);
}

/** A finding in words, by the clauses as the branch's pack has them. */
export function useDescribe(): (finding: Finding) => Description {
  const { engine, language } = usePane();
  const standards = usePaneState().result?.standards;
  return useCallback(
    (finding) =>
      standards ? engine.describeFinding(finding, language, standards) : { what: finding.code, why: "", fix: "" },
    [engine, language, standards],
  );
}

/** Where a click on a finding leads; `undefined` for a gap that has no place in the workbook. */
export function usePlaceOf(): (finding: Finding) => RangeAddress | undefined {
  const { engine } = usePane();
  const { result } = usePaneState();
  return useCallback(
    (finding) => {
      const cell = result ? engine.cellsOf(finding, result.report, result.books)[0] : undefined;
      return cell && placeOfCell(cell);
    },
    [engine, result],
  );
}

/** A clause as the secretary calls it: the short word where there is one. */
export function useClauseName(): (id: string) => string {
  const { engine, language, words } = usePane();
  return useCallback(
    (id) => {
      const kind = kindOfClause(id);
      if (kind) return MEETING_KINDS[kind].short[language];
      return (words.overview.short as Readonly<Record<string, string>>)[id] ?? engine.clauseTitle(id, language);
    },
    [engine, language, words],
  );
}

/** True for clauses judged per person (a figure of hours always is), also where nobody could be judged yet. */
export function useIsPersonal(): (clause: string) => boolean {
  const standards = usePaneState().result?.standards;
  return useCallback(
    (id) =>
      standards?.clauses.some(
        (clause) => clause.id === id && (clause.scope.includes("member") || "hours" in clause.values),
      ) ?? false,
    [standards],
  );
}

const NONE: readonly Finding[] = [];

/** Findings still to be dealt with, without those told 已核对. */
export function useOpenFindings(): readonly Finding[] {
  return usePaneState().result?.report.findings ?? NONE;
}

export const useOpenCount = (): number => useOpenFindings().length;
