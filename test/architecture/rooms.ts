/** Who may import whom. This table is the one truth: the layer test and ESLint's rule (eslint.config.mjs) are made from it. */
export interface Room {
  readonly path: string;
  readonly mayImport: readonly string[];
  readonly why: string;
}

export const ROOMS: readonly Room[] = [
  { path: "domain", mayImport: [], why: "nouns know nobody" },
  { path: "i18n", mayImport: [], why: "words of the interface know nobody" },
  { path: "standards", mayImport: ["domain"], why: "clauses are data" },
  { path: "intake", mayImport: ["domain"], why: "reading must not know what is judged" },
  { path: "view", mayImport: ["domain", "intake"], why: "who was a member on a day follows from the books alone" },
  {
    path: "checks",
    mayImport: ["domain", "standards", "view"],
    why: "a verdict follows from books and standards alone",
  },
  {
    path: "answers",
    mayImport: ["domain", "standards", "view", "checks"],
    why: "a figure follows from books, view and verdicts, and stands once",
  },
  {
    path: "plans",
    mayImport: ["domain", "standards", "view", "checks", "answers", "intake"],
    why: "plans are made from findings, figures, books and how their words are written",
  },
  { path: "rollup", mayImport: ["domain", "answers", "checks"], why: "a fold over what each branch gave" },
  {
    path: "engine",
    mayImport: ["domain", "standards", "intake", "view", "checks", "answers", "plans", "rollup"],
    why: "the one door for every shell",
  },
  { path: "workbook/port.ts", mayImport: ["domain"], why: "types only" },
  { path: "workbook/excel", mayImport: ["domain", "workbook/port.ts"], why: "the only room that names Office" },
  { path: "workbook/wps", mayImport: ["domain", "workbook/port.ts"], why: "the only room that names WPS" },
  { path: "workbook/file", mayImport: ["domain", "workbook/port.ts"], why: "runs in browser and Node" },
  {
    path: "taskpane",
    mayImport: ["domain", "i18n", "engine", "workbook/port.ts"],
    why: "the pane knows the port and the engine, not who is behind them",
  },
  {
    path: "workbench",
    mayImport: ["domain", "i18n", "engine", "workbook/port.ts", "workbook/file", "taskpane"],
    why: "a view beside the same pane",
  },
  {
    path: "cli",
    mayImport: [
      "domain",
      "standards",
      "intake",
      "checks",
      "answers",
      "plans",
      "rollup",
      "engine",
      "workbook/port.ts",
      "workbook/file",
    ],
    why: "a thin command over the pure rooms",
  },
];

/** The room a file lies in; `path` below `src/`, with its ending or without. */
export function roomOf(path: string): Room | undefined {
  const holds = (room: Room) => isIn(path, room.path);
  return ROOMS.filter(holds).sort((a, b) => b.path.length - a.path.length)[0];
}

/** Why a file may not import a target; `undefined` where it may. Both are paths below `src/`. */
export function refusalOf(path: string, target: string): string | undefined {
  const room = roomOf(path);
  if (!room || target.startsWith("..")) return undefined;
  const allowed = [room.path, ...room.mayImport, ...(ENTRY_EXCEPTIONS[path] ?? [])];
  if (allowed.some((one) => isIn(target, one))) return undefined;
  return `${path} imports ${target}: ${room.path} may not (${room.why})`;
}

const isIn = (path: string, room: string): boolean =>
  path === room || path.startsWith(`${room}/`) || `${path}.ts` === room;

/** Adapters are wired to the pane in its entry file alone. */
export const ENTRY_EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  "taskpane/index.tsx": ["workbook/excel"],
};

/** Globals that only some rooms may name. */
export const RESERVED: readonly { readonly words: RegExp; readonly rooms: readonly string[]; readonly why: string }[] =
  [
    {
      words: /\b(Excel|Office)\.[A-Za-z]/,
      rooms: ["workbook/excel", "taskpane/index.tsx"],
      why: "Office.js stays behind the port",
    },
    {
      words: /\bDate\.now\(|\bnew Date\(\s*\)/,
      rooms: ["taskpane", "workbench", "cli", "workbook/excel", "workbook/file"],
      why: "the core has no clock",
    },
    {
      words: /\bnew Date\(/,
      rooms: ["taskpane", "workbench", "cli", "workbook/excel", "workbook/file"],
      why: "dates are integers",
    },
    { words: /\bMath\.random\(/, rooms: [], why: "the same input gives the same bytes" },
    {
      words: /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b/,
      rooms: ["workbench"],
      why: "nothing leaves the machine",
    },
    { words: /\bconsole\./, rooms: ["cli"], why: "nothing is told to nobody" },
    { words: /\btoLocale\w*\(|\bIntl\./, rooms: ["taskpane", "workbench"], why: "the core has no locale" },
  ];
