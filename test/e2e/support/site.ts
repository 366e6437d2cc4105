import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = resolve(__dirname, "../../..");
export const DIST = resolve(ROOT, process.env["LEDGER_DIST"] ?? "dist");

/** The built pages, served by the product's own server as a process of its own. */
export interface Site {
  readonly address: string;
  close(): void;
}

/** The one HTML file that holds everything. */
export const SINGLE = resolve(ROOT, "release/支部台账助手.html");

/** With `LEDGER_SINGLE=1` the file that holds everything stands in for the served page. */
export async function startSite(folder = DIST): Promise<Site> {
  if (process.env["LEDGER_SINGLE"]) return { address: pathToFileURL(SINGLE).href, close: () => undefined };
  if (!existsSync(resolve(folder, "workbench.html"))) throw new Error(`${folder} is not built: npm run build`);
  const server = spawn(process.execPath, ["scripts/serve.mjs", folder, "0"], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await firstLine(server);
  return { address, close: () => void server.kill() };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let text = "";
    server.stdout?.on("data", (chunk) => {
      text += String(chunk);
      if (text.includes("\n")) done(text.slice(0, text.indexOf("\n")));
    });
    server.once("exit", (code) => fail(new Error(`the server ended (${code}) before it said its address`)));
  });
}
