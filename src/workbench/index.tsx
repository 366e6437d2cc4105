import { createRoot } from "react-dom/client";
import type { Language } from "../domain/language";
import { browserStorage } from "../taskpane/pane";
import "./workbench.css";
import { Workbench } from "./workbench";

/** The language chosen in the pane before, else Chinese, unless the browser speaks no Chinese at all. */
function language(): Language {
  const kept = browserStorage("branch-ledger.").read("language");
  if (kept === "zh" || kept === "en") return kept;
  return navigator.languages.some((tag) => tag.startsWith("zh")) || navigator.languages.length === 0 ? "zh" : "en";
}

const now = new Date();
const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
const root = document.getElementById("root");
if (root) createRoot(root).render(<Workbench language={language()} today={today} />);
