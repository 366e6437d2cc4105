import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inflateSync } from "node:zlib";
import { parseDocument } from "../../src/workbook/file/xml/parse-xml";
import type { XmlElement } from "../../src/workbook/file/xml/xml-element";

const ROOT = resolve(__dirname, "../..");
const text = readFileSync(resolve(ROOT, "manifest.xml"), "utf8");
const root = parseDocument(text).root;

/** Order the schema fixes for the elements of the base part. */
const ORDER = [
  "Id",
  "AlternateId",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "AppDomains",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
];
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];

const all = (local: string): XmlElement[] => root.descendants(local);
const every = (element: XmlElement): XmlElement[] => element.elements().flatMap((child) => [child, ...every(child)]);
const one = (local: string): XmlElement => {
  const found = root.child(local);
  if (!found) throw new Error(`no ${local}`);
  return found;
};
const valueOf = (element: XmlElement) => element.attr("DefaultValue") ?? "";

/** Base, override and resource texts of one element, by language. */
const texts = (element: XmlElement): Record<string, string> => ({
  "zh-CN": valueOf(element),
  ...Object.fromEntries(
    element.elements("Override").map((override) => [override.attr("Locale") ?? "", override.attr("Value") ?? ""]),
  ),
});

test("the base elements stand in the order of the schema, each once", () => {
  const names = root.elements().map((element) => element.local);
  expect(names).toEqual(ORDER.filter((name) => names.includes(name)));
  expect(new Set(names).size).toBe(names.length);
});

test("id, version, host, permission and requirement are what we promise", () => {
  expect(one("Id").text()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(one("Version").text()).toMatch(/^\d{1,5}(\.\d{1,5}){1,3}$/);
  const { version } = JSON.parse(readFileSync(resolve(ROOT, "package.json"), "utf8")) as { version: string };
  expect(one("Version").text().startsWith(version)).toBe(true);
  expect(one("DefaultLocale").text()).toBe("zh-CN");
  expect(one("Permissions").text()).toBe("ReadWriteDocument");
  expect(
    one("Hosts")
      .elements("Host")
      .map((host) => host.attr("Name")),
  ).toEqual(["Workbook"]);
  expect(all("Set").map((set) => [set.attr("Name"), set.attr("MinVersion")])).toEqual([["ExcelApi", "1.13"]]);
});

test("no shared runtime, no function file, no foreign domain", () => {
  expect(
    ["Runtimes", "Runtime", "FunctionFile", "AppDomains", "AppDomain"].flatMap((name) =>
      all(name).map((element) => element.local),
    ),
  ).toEqual([]);
});

const LIMITS: readonly (readonly [string, number])[] = [
  ["DisplayName", 125],
  ["Description", 250],
];
test.each(LIMITS)("%s has at most %d characters, in both languages", (name, limit) => {
  const words = texts(one(name));
  expect(Object.keys(words).sort()).toEqual(["en-US", "zh-CN"]);
  for (const word of Object.values(words)) expect(word.length > 0 && word.length <= limit).toBe(true);
});

const resources = root.descendants("Resources")[0]!;
const KINDS = { Images: "Image", Urls: "Url", ShortStrings: "String", LongStrings: "String" } as const;
type Kind = keyof typeof KINDS;
const resourceIds = (kind: Kind) =>
  resources
    .child(kind)!
    .elements(KINDS[kind])
    .map((element) => element.attr("id") ?? "");

test("resource ids are unique, short, and texts within their limit in both languages", () => {
  const ids = (Object.keys(KINDS) as Kind[]).flatMap(resourceIds);
  expect(ids.filter((id) => id.length > 32 || id === "")).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [kind, limit] of [
    ["ShortStrings", 125],
    ["LongStrings", 250],
  ] as const)
    for (const element of resources.child(kind)!.elements("String")) {
      const words = texts(element);
      expect(Object.keys(words).sort()).toEqual(["en-US", "zh-CN"]);
      expect(Object.values(words).filter((word) => word.length === 0 || word.length > limit)).toEqual([]);
    }
});

/** Which kind of resource an element's `resid` must name. */
function kindOf(element: XmlElement): Kind {
  if (element.local === "Image") return "Images";
  if (element.local === "SourceLocation" || element.local === "LearnMoreUrl") return "Urls";
  return element.local === "Description" ? "LongStrings" : "ShortStrings";
}

test("every resid names a resource of the right kind, and every resource is named", () => {
  const uses = every(root).filter((element) => element.attr("resid") !== undefined);
  expect(uses.length).toBeGreaterThan(10);
  const wrong = uses.filter((element) => !resourceIds(kindOf(element)).includes(element.attr("resid")!));
  expect(wrong.map((element) => element.attr("resid"))).toEqual([]);
  const used = new Set(uses.map((element) => element.attr("resid")));
  expect((Object.keys(KINDS) as Kind[]).flatMap(resourceIds).filter((id) => !used.has(id))).toEqual([]);
});

const addresses = every(root)
  .flatMap((element) => [element.attr("DefaultValue") ?? "", element.attr("Value") ?? ""])
  .filter((value) => /^\w+:\/\//.test(value));

test("every address is HTTPS, on one host, not too long", () => {
  expect(addresses.length).toBeGreaterThan(10);
  expect(
    addresses.filter((address) => !address.startsWith("https://localhost:3000/") || address.length > 2018),
  ).toEqual([]);
});

test("icons: every size in every Icon, and a file of that size behind each", () => {
  for (const icon of all("Icon"))
    expect(icon.elements("Image").map((image) => Number(image.attr("size")))).toEqual(ICON_SIZES);
  for (const size of [...ICON_SIZES, 128]) {
    const file = readFileSync(resolve(ROOT, `assets/icon-${size}.png`));
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([size, size]);
  }
  const sizeOf = (address: string) => Number(/icon-(\d+)\.png$/.exec(address)?.[1]);
  for (const image of resources.child("Images")!.elements("Image"))
    expect(`Icon.${sizeOf(valueOf(image))}`).toBe(image.attr("id"));
  expect([sizeOf(valueOf(one("IconUrl"))), sizeOf(valueOf(one("HighResolutionIconUrl")))]).toEqual([32, 64]);
});

test("one group with one button on the Home tab, opening the pane", () => {
  expect(all("OfficeTab").map((tab) => tab.attr("id"))).toEqual(["TabHome"]);
  expect(all("Group")).toHaveLength(1);
  expect(all("Control")).toHaveLength(1);
  expect(all("Action").map((action) => action.attrOfPrefix("type"))).toEqual(["ShowTaskpane"]);
  const label = resources
    .child("ShortStrings")!
    .elements("String")
    .find((element) => element.attr("id") === "Check.Label")!;
  expect(valueOf(label)).toBe("台账检查");
});

/** Runs a few lines beside the build's own scripts and returns what they print. */
const inNode = (lines: string) =>
  execFileSync(process.execPath, ["--input-type=module", "-e", lines], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
const withBase = (base: string) =>
  inNode(
    `import { readFileSync } from "node:fs"; import { withBase } from "./scripts/manifest.mjs"; process.stdout.write(withBase(readFileSync("manifest.xml", "utf8"), ${JSON.stringify(base)}))`,
  );

test("the build puts every address under the base it is given, and takes nothing but HTTPS", () => {
  const built = withBase("https://school.example/ledger/");
  expect(built).not.toContain("localhost");
  expect(built).toContain('"https://school.example/ledger/taskpane.html"');
  expect(withBase("")).toBe(text);
  for (const wrong of ["http://school.example", "school.example", "https://a.example/?x=1"])
    expect(() => withBase(wrong)).toThrow("https://");
});

test("the icons in the repository are those the script draws", () => {
  const folder = mkdtempSync(join(tmpdir(), "icons-"));
  execFileSync(process.execPath, ["scripts/manifest-icons.mjs", folder], { cwd: ROOT });
  // Compared by their pixels: another zlib may pack them otherwise.
  const pixels = (path: string) => {
    const png = readFileSync(path);
    return inflateSync(png.subarray(png.indexOf("IDAT") + 4, png.indexOf("IEND") - 8)).toString("hex");
  };
  const files = readdirSync(folder);
  expect(files).toHaveLength(9);
  for (const file of files) expect(pixels(join(folder, file)) === pixels(resolve(ROOT, "assets", file))).toBe(true);
});
