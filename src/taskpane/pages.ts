import { type ComponentType, lazy } from "react";
import type { Page } from "./page";
import { Findings } from "./views/findings/findings";
import { Overview } from "./views/overview/overview";

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
