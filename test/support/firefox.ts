import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram } from "./chromium";

interface Socket {
  on(event: "open" | "error" | "close", listener: (error?: Error) => void): void;
  on(event: "message", listener: (data: Buffer) => void): void;
  send(text: string): void;
  close(): void;
}

interface Answer {
  readonly id?: number;
  readonly type?: string;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: { readonly request?: { readonly url?: string } };
  readonly result?: Record<string, unknown>;
}

export const firefoxPath = (): string | undefined => findProgram("FIREFOX_PATH", ["firefox-esr", "firefox"]);

/** A page in a Firefox of its own, steered by WebDriver BiDi. */
export class FirefoxPage {
  /** Every address the page asked for. */
  readonly requests: string[] = [];
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private count = 0;
  private context = "";

  private constructor(
    private readonly browser: ChildProcess,
    private readonly socket: Socket,
    private readonly profile: string,
  ) {
    socket.on("message", (data) => this.receive(JSON.parse(String(data)) as Answer));
  }

  static async launch(): Promise<FirefoxPage> {
    const profile = mkdtempSync(join(tmpdir(), "ledger-firefox-"));
    writeFileSync(join(profile, "user.js"), 'user_pref("intl.accept_languages", "zh-CN");\n');
    const browser = spawn(
      firefoxPath()!,
      ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0"],
      {
        stdio: ["ignore", "ignore", "pipe"],
        env: { ...process.env, HOME: profile, MOZ_HEADLESS: "1" },
      },
    );
    const address = await new Promise<string>((done, fail) => {
      let told = "";
      browser.stderr!.on("data", (chunk) => {
        told += String(chunk);
        const found = /WebDriver BiDi listening on (ws:\S+)/.exec(told);
        if (found) done(found[1]!);
      });
      browser.once("exit", () => fail(new Error(`Firefox ended: ${told.slice(-300)}`)));
    });
    const { WebSocket } = createRequire(__filename)("ws") as { WebSocket: new (address: string) => Socket };
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((done, fail) => {
      socket.on("open", () => done());
      socket.on("error", (error) => fail(error ?? new Error("no socket")));
    });
    const page = new FirefoxPage(browser, socket, profile);
    await page.send("session.new", { capabilities: {} });
    await page.send("session.subscribe", { events: ["network.beforeRequestSent"] });
    const tree = await page.send("browsingContext.getTree", {});
    page.context = (tree["contexts"] as { context: string }[])[0]!.context;
    return page;
  }

  async goto(url: string): Promise<void> {
    await this.send("browsingContext.navigate", { context: this.context, url, wait: "complete" });
  }

  /** Value of an expression in the page, as text. */
  async evaluate(expression: string): Promise<string> {
    const answer = await this.send("script.evaluate", {
      expression: `Promise.resolve(${expression}).then(String)`,
      target: { context: this.context },
      awaitPromise: true,
    });
    return String((answer["result"] as { value?: unknown } | undefined)?.value ?? JSON.stringify(answer));
  }

  async screenshot(): Promise<Buffer> {
    const answer = await this.send("browsingContext.captureScreenshot", { context: this.context });
    return Buffer.from(String(answer["data"]), "base64");
  }

  close(): void {
    this.socket.close();
    this.browser.kill();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private receive(answer: Answer): void {
    if (answer.method === "network.beforeRequestSent") this.requests.push(answer.params?.request?.url ?? "");
    const done = this.waiting.get(answer.id ?? -1);
    this.waiting.delete(answer.id ?? -1);
    done?.(answer);
  }

  private send(method: string, params: object): Promise<Record<string, unknown>> {
    const id = ++this.count;
    this.socket.send(JSON.stringify({ id, method, params }));
    return new Promise((done, fail) => {
      this.waiting.set(id, (answer) =>
        answer.type === "error"
          ? fail(new Error(`${method}: ${answer.error} ${answer.message}`))
          : done(answer.result ?? {}),
      );
    });
  }
}
