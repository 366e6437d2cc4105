/** The spreadsheet's code, by far the heaviest part of the page: fetched while the start page stands idle, else when it is drawn. */
export const fetchGrid = () => import(/* webpackChunkName: "grid" */ "./grid/mount-grid");

/** The engine's code, which the pane needs first. */
const fetchEngine = () => import("../engine");

/** Begins to fetch what the first workbook will need, once the page has nothing else to do. Returns the call that stops it. */
export function fetchWhenIdle(): () => void {
  const begin = () => void fetchEngine().then(fetchGrid, () => undefined);
  if (typeof requestIdleCallback === "undefined") {
    const timer = setTimeout(begin, LATER);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(begin, { timeout: 10 * LATER });
  return () => cancelIdleCallback(asked);
}

/** In ms; a browser without idle time to give gets the page drawn first. */
const LATER = 500;
