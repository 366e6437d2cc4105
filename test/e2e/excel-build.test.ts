import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CLIENT_FOLDER } from "../excel-host/load/client-in-node";

const ROOT = resolve(__dirname, "../..");

function build(officeJs: string): string {
  const out = mkdtempSync(join(tmpdir(), `ledger-${officeJs}-`));
  execFileSync(process.execPath, ["scripts/build.mjs", "--out", out, "--base", "https://school.example/ledger"], {
    cwd: ROOT,
    env: { ...process.env, OFFICE_JS: officeJs },
    stdio: "pipe",
  });
  return out;
}

const clientOf = (folder: string) =>
  /src="([^"]*office\.js)"/.exec(readFileSync(join(folder, "taskpane.html"), "utf8"))?.[1];
const policyOf = (folder: string) =>
  /script-src ([^;]*);/.exec(readFileSync(join(folder, "taskpane.html"), "utf8"))?.[1];

test("21Vianet: the client from its own address, and from nowhere else", () => {
  const out = build("cn");
  expect(clientOf(out)).toBe("https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js");
  expect(policyOf(out)).toBe("'self' https://appsforoffice.cdn.partner.office365.cn");
}, 180_000);

test("closed networks: the client's own files letter by letter, their licence with them, nothing from outside", () => {
  const out = build("local");
  expect(clientOf(out)).toBe("office-js/office.js");
  expect(policyOf(out)).toBe("'self'");
  const files = readdirSync(join(out, "office-js"), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(".js"));
  expect(files.length).toBeGreaterThan(8);
  const changed = files.filter(
    (name) => !readFileSync(join(out, "office-js", name)).equals(readFileSync(join(CLIENT_FOLDER, name))),
  );
  expect(changed).toEqual([]);
  expect(existsSync(join(out, "office-js/LICENSE.md"))).toBe(true);
  expect(readFileSync(join(out, "manifest.xml"), "utf8")).toContain("https://school.example/ledger/taskpane.html");
}, 180_000);

test("the client is in no commit and in no dependency that is shipped", () => {
  const tracked = execFileSync("git", ["ls-files"], { cwd: ROOT, encoding: "utf8" });
  expect(tracked.split("\n").filter((name) => /office(\.debug)?\.js$|excel-(win32|web|mac|ios)/.test(name))).toEqual(
    [],
  );
  const { dependencies, devDependencies } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as Record<
    string,
    Record<string, string>
  >;
  expect([dependencies!["@microsoft/office-js"], devDependencies!["@microsoft/office-js"]]).toEqual([
    undefined,
    "1.1.110",
  ]);
});
