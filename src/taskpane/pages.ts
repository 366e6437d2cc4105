import { type ComponentType, lazy } from "react";
import type { Words } from "../i18n";
import { Findings } from "./views/findings";
import { Overview } from "./views/overview";

/** Main pages, in the order of the tabs. 补全 and 登记 take their places here once there is something behind them. */
export type TabPage = "overview" | "findings" | "summaries";
export type MenuPage = "recognised" | "standards" | "changes" | "help";
export type Page = TabPage | MenuPage;

export const TABS: readonly TabPage[] = ["overview", "findings", "summaries"];
export const MENU_PAGES: readonly MenuPage[] = ["recognised", "standards", "changes", "help"];

export const isTab = (page: Page): page is TabPage => (TABS as readonly Page[]).includes(page);

export function pageTitle(page: Page, words: Words): string {
  return isTab(page) ? words.shell.tabs[page] : words.shell.menu[page];
}

/** Views that are rarely opened come when they are. */
export const VIEWS: Readonly<Record<Page, ComponentType>> = {
  overview: Overview,
  findings: Findings,
  summaries: lazy(() => import("./views/summaries").then((m) => ({ default: m.Summaries }))),
  recognised: lazy(() => import("./views/recognised").then((m) => ({ default: m.Recognised }))),
  standards: lazy(() => import("./views/standards").then((m) => ({ default: m.StandardsView }))),
  changes: lazy(() => import("./views/changes").then((m) => ({ default: m.Changes }))),
  help: lazy(() => import("./views/help").then((m) => ({ default: m.Help }))),
};
