import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script, createContext } from "node:vm";

/** Folder of the installed client. It is only ever read: nothing of it is changed or copied. */
export const CLIENT_FOLDER = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

const BASE = "https://office.local/";
const nothing = () => undefined;
const scripts = new Map<string, Script>();

function scriptOf(file: string): Script {
  let script = scripts.get(file);
  if (!script)
    scripts.set(file, (script = new Script(readFileSync(join(CLIENT_FOLDER, file), "utf8"), { filename: file })));
  return script;
}

function storage() {
  const map = new Map<string, string>();
  return {
    getItem: (key: string) => map.get(key) ?? null,
    setItem: (key: string, value: string) => void map.set(key, String(value)),
    removeItem: (key: string) => void map.delete(key),
    clear: () => map.clear(),
    key: (index: number) => [...map.keys()][index] ?? null,
    get length() {
      return map.size;
    },
  };
}

export interface ClientWindow {
  readonly window: Record<string, any>;
  /** Runs the client; its further files are answered from the package. */
  load(): void;
}

/** Just enough of a browser for the genuine client: a document that answers its script tags from the installed package. */
export function clientWindow(): ClientWindow {
  const window: Record<string, any> = {};
  const run = (file: string) => scriptOf(file).runInContext(window);
  const head = {
    appendChild: (node: { src?: string; onload?: () => void; onerror?: (error: unknown) => void }) => (
      later(node),
      node
    ),
  };
  const later = (node: { src?: string; onload?: () => void; onerror?: (error: unknown) => void }) => {
    if (!node.src?.startsWith(BASE)) return;
    const file = node.src.slice(BASE.length).toLowerCase();
    setImmediate(() => {
      if (!existsSync(join(CLIENT_FOLDER, file))) return node.onerror?.(new Error(file));
      run(file);
      node.onload?.();
    });
  };
  const script = { src: `${BASE}office.js`, getAttribute: () => null, tagName: "SCRIPT" };
  const document = {
    readyState: "complete",
    head,
    body: head,
    documentElement: {},
    cookie: "",
    createElement: (tag: string) => ({
      tagName: tag.toUpperCase(),
      style: {},
      setAttribute: nothing,
      appendChild: nothing,
    }),
    getElementsByTagName: (tag: string) => (tag === "script" ? [script] : tag === "head" ? [head] : []),
    querySelectorAll: () => [],
    addEventListener: nothing,
    removeEventListener: nothing,
  };
  Object.assign(window, {
    document,
    location: {
      href: "https://localhost/taskpane.html",
      origin: "https://localhost",
      protocol: "https:",
      search: "",
      hash: "",
      hostname: "localhost",
    },
    name: "",
    history: {},
    navigator: { userAgent: "node", language: "zh-CN", cookieEnabled: true },
    screen: {},
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    opener: null,
    ...{
      performance,
      console,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      setImmediate,
      Promise,
      queueMicrotask,
    },
  });
  window.window = window.self = window.top = window.parent = window;
  createContext(window);
  return { window, load: () => run("office.js") };
}
