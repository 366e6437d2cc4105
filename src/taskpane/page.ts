import type { Words } from "../i18n";

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
