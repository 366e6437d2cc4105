import { createRoot } from "react-dom/client";
import { openExcel } from "../workbook/excel";
import type { Refusal, WorkbookPort } from "../workbook/port";
import type { PaneEnvironment } from "./environment";
import { Pane, browserStorage } from "./pane";

type Plain = "no-office" | "outside" | "old-excel" | "failed" | null;

declare global {
  interface Window {
    /** Set by the page's first script; shows one of its plain messages. */
    branchLedgerPlain?: (name: Plain) => void;
  }
}

const say = (name: Plain) => window.branchLedgerPlain?.(name);

/** Waits for Office and opens its workbook. The page's first script speaks up where Office never comes. */
async function start(): Promise<void> {
  if (typeof Office === "undefined" || document.getElementById("plain-old-view")?.hidden === false) return;
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return say("outside");
  const opened = await openExcel();
  if (!opened.ok) return refuse(opened.refusal);
  say(null);
  draw(opened.value);
}

/** Somebody is typing in a cell: the pane opens as soon as Excel answers. */
function refuse(refusal: Refusal): void {
  say(refusal.code === "unsupported" ? "old-excel" : "failed");
  if (refusal.code === "editing-cell" || refusal.code === "host-busy") window.setTimeout(() => void start(), RETRY);
}

const RETRY = 3000;

function draw(port: WorkbookPort): void {
  const root = document.getElementById("root");
  if (root) createRoot(root).render(<Pane port={port} environment={environment()} />);
}

function environment(): PaneEnvironment {
  const now = new Date();
  return {
    language: Office.context.displayLanguage.toLowerCase().startsWith("zh") ? "zh" : "en",
    theme: theme(),
    hostName: "Excel",
    today: { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() },
    // Excel on the web shares its storage between add-ins of one site unless each keeps to its partition.
    storage: browserStorage(`${Office.context.partitionKey ?? ""}branch-ledger.`),
  };
}

function theme(): PaneEnvironment["theme"] {
  if (window.matchMedia("(forced-colors: active)").matches) return "contrast";
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  if (background) return isDark(background) ? "dark" : "light";
  return window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** By the eye's weighing of red, green and blue; `#RRGGBB`. */
function isDark(colour: string): boolean {
  const value = parseInt(colour.replace("#", "").slice(0, 6), 16);
  return 0.299 * (value >> 16) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255) < 128;
}

void start();
