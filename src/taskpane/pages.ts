import { type ComponentType, lazy } from "react";
import type { Words } from "../i18n";
import { Findings } from "./views/findings/findings";
import { Overview } from "./views/overview/overview";

/** Main pages, in the order of the tabs; 登记 has its button on 概览, for a fifth tab would break a pane of 320 px. */
export type TabPage = "overview" | "findings" | "fill" | "summaries";
export type MenuPage = "register" | "recognised" | "standards" | "changes" | "help";
export type Page = TabPage | MenuPage;

export const TABS: readonly TabPage[] = ["overview", "findings", "fill", "summaries"];
export const MENU_PAGES: readonly MenuPage[] = ["register", "recognised", "standards", "changes", "help"];

export const isTab = (page: Page): page is TabPage => (TABS as readonly Page[]).includes(page);

export function pageTitle(page: Page, words: Words): string {
  return isTab(page) ? words.shell.tabs[page] : words.shell.menu[page];
}

/** Views that are rarely opened come when they are. */
export const VIEWS: Readonly<Record<Page, ComponentType>> = {
  overview: Overview,
  findings: Findings,
  fill: lazy(() => import("./views/fill/fill").then((m) => ({ default: m.Fill }))),
  register: lazy(() => import("./views/register").then((m) => ({ default: m.Register }))),
  summaries: lazy(() => import("./views/summaries/summaries").then((m) => ({ default: m.Summaries }))),
  recognised: lazy(() => import("./views/recognised/recognised").then((m) => ({ default: m.Recognised }))),
  standards: lazy(() => import("./views/standards/standards").then((m) => ({ default: m.StandardsView }))),
  changes: lazy(() => import("./views/changes").then((m) => ({ default: m.Changes }))),
  help: lazy(() => import("./views/help").then((m) => ({ default: m.Help }))),
};
