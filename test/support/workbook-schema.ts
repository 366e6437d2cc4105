import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, resolve } from "node:path";
import { readXml } from "./xml-reader";
import type { Node } from "./xml-reader";

/** Order of the children as ISO/IEC 29500 lists them, typed here once more so that a slip of the product does not repeat. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  worksheet:
    "sheetPr,dimension,sheetViews,sheetFormatPr,cols,sheetData,sheetCalcPr,sheetProtection,protectedRanges,scenarios,autoFilter,sortState,dataConsolidate,customSheetViews,mergeCells,phoneticPr,conditionalFormatting,dataValidations,hyperlinks,printOptions,pageMargins,pageSetup,headerFooter,rowBreaks,colBreaks,customProperties,cellWatches,ignoredErrors,smartTags,drawing,legacyDrawing,legacyDrawingHF,drawingHF,picture,oleObjects,controls,webPublishItems,tableParts,extLst".split(
      ",",
    ),
  workbook:
    "fileVersion,fileSharing,workbookPr,workbookProtection,bookViews,sheets,functionGroups,externalReferences,definedNames,calcPr,oleSize,customWorkbookViews,pivotCaches,smartTagPr,smartTagTypes,webPublishing,fileRecoveryPr,webPublishObjects,extLst".split(
      ",",
    ),
  styleSheet: "numFmts,fonts,fills,borders,cellStyleXfs,cellXfs,cellStyles,dxfs,tableStyles,colors,extLst".split(","),
  table: "autoFilter,sortState,tableColumns,tableStyleInfo,extLst".split(","),
};
const COUNTED = new Set(
  "mergeCells,dataValidations,cellXfs,fonts,fills,borders,dxfs,numFmts,tableParts,tableColumns,cellStyleXfs".split(","),
);

/** Everything a saved workbook must hold to whatever wrote it; answers with what is wrong. */
export function faultsOf(parts: Readonly<Record<string, string>>): string[] {
  const trees = Object.entries(parts)
    .filter(([path]) => /\.(xml|rels|vml)$/.test(path))
    .map(([path, text]) => [path, readXml(text, path)] as const);
  return trees.flatMap(([path, root]) => [
    ...orderFaults(root).map((fault) => `${path}: ${fault}`),
    ...(root.name === "worksheet" ? sheetFaults(root, trees).map((fault) => `${path}: ${fault}`) : []),
    ...(root.name === "styleSheet" ? styleFaults(root).map((fault) => `${path}: ${fault}`) : []),
    ...(path.endsWith(".rels") ? relationFaults(path, root, parts) : []),
    ...(path === "[Content_Types].xml" ? typeFaults(root, parts) : []),
  ]);
}

function orderFaults(node: Node): string[] {
  const order = ORDERS[node.name];
  const ranks = order ? node.children.map((child) => order.indexOf(child.name)).filter((rank) => rank >= 0) : [];
  const wrong = ranks.some((rank, i) => i > 0 && rank < ranks[i - 1]!) ? [`children of ${node.name} out of order`] : [];
  const count = COUNTED.has(node.name) ? node.attributes.count : undefined;
  const miscounted =
    count !== undefined && Number(count) !== node.children.filter((child) => child.name !== "extLst").length
      ? [`${node.name} miscounted`]
      : [];
  const empty =
    node.name === "conditionalFormatting" && node.children.length === 0 ? ["empty conditionalFormatting"] : [];
  return [...wrong, ...miscounted, ...empty, ...node.children.flatMap(orderFaults)];
}

function sheetFaults(root: Node, trees: readonly (readonly [string, Node])[]): string[] {
  const styles = trees.find(([, tree]) => tree.name === "styleSheet")?.[1];
  const size = (name: string) => styles?.children.find((child) => child.name === name)?.children.length ?? 0;
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of root.children.find((child) => child.name === "sheetData")?.children ?? []) {
    const number = Number(row.attributes.r ?? lastRow + 1);
    if (number <= lastRow) faults.push(`row ${number} after ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children.filter((child) => child.name === "c")) {
      const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell.attributes.r ?? "") ?? [];
      const column = letters
        ? [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
        : lastColumn + 1;
      if (column <= lastColumn || (digits && Number(digits) !== number))
        faults.push(`cell ${cell.attributes.r} in row ${number}`);
      if (cell.attributes.s && Number(cell.attributes.s) >= Math.max(1, size("cellXfs")))
        faults.push(`style of ${cell.attributes.r}`);
      lastColumn = column;
    }
  }
  const rules = root.children
    .filter((child) => child.name === "conditionalFormatting")
    .flatMap((block) => block.children);
  for (const rule of rules)
    if (rule.attributes.dxfId && Number(rule.attributes.dxfId) >= size("dxfs"))
      faults.push(`look ${rule.attributes.dxfId} of a rule`);
  const priorities = rules.map((rule) => rule.attributes.priority);
  if (new Set(priorities).size !== priorities.length) faults.push("two rules of one priority");
  return faults;
}

function styleFaults(root: Node): string[] {
  const size = (name: string) => root.children.find((child) => child.name === name)?.children.length ?? 0;
  const xfs = root.children.find((child) => child.name === "cellXfs")?.children ?? [];
  return xfs.flatMap((xf, i) =>
    (["font", "fill", "border"] as const).flatMap((kind) =>
      Number(xf.attributes[`${kind}Id`] ?? 0) >= Math.max(1, size(`${kind}s`)) ? [`${kind} of style ${i}`] : [],
    ),
  );
}

function relationFaults(path: string, root: Node, parts: Readonly<Record<string, string>>): string[] {
  const folder = posix.dirname(posix.dirname(path));
  const ids = root.children.map((relation) => relation.attributes.Id);
  const lost = root.children.filter((relation) => {
    const target = relation.attributes.Target ?? "";
    const full = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
    return relation.attributes.TargetMode !== "External" && !(full in parts);
  });
  return [
    ...lost.map((relation) => `${path}: ${relation.attributes.Target} is not there`),
    ...(new Set(ids).size === ids.length ? [] : [`${path}: id twice`]),
  ];
}

function typeFaults(root: Node, parts: Readonly<Record<string, string>>): string[] {
  const overrides = root.children
    .filter((child) => child.name === "Override")
    .map((child) => (child.attributes.PartName ?? "").slice(1));
  const endings = new Set(
    root.children.filter((child) => child.name === "Default").map((child) => child.attributes.Extension?.toLowerCase()),
  );
  const untyped = Object.keys(parts).filter(
    (path) =>
      path !== "[Content_Types].xml" && !overrides.includes(path) && !endings.has(path.split(".").pop()!.toLowerCase()),
  );
  return [
    ...overrides.filter((path) => !(path in parts)).map((path) => `type of ${path}, which is not there`),
    ...untyped.map((path) => `no type for ${path}`),
  ];
}

const SCHEMA = resolve(__dirname, "../../../shared/schemas/ooxml/sml.xsd");
const VALIDATED = new Set(["worksheet", "workbook", "styleSheet", "table", "comments", "sst"]);

/** Checks parts against the published schema, where it and xmllint are at hand; answers with its complaints, without their places. */
export function schemaFaults(parts: Readonly<Record<string, string>>): string[] | undefined {
  if (!existsSync(SCHEMA)) return void console.log("schema not present: skipped");
  const folder = mkdtempSync(join(tmpdir(), "ledger-schema-"));
  try {
    const files = Object.entries(parts).flatMap(([path, text], i) => {
      const name = /<(?:[\w.-]+:)?([A-Za-z]\w*)/.exec(text.replace(/<\?[^>]*>|<!--[\s\S]*?-->/g, ""))?.[1] ?? "";
      if (!path.endsWith(".xml") || !VALIDATED.has(name)) return [];
      const file = join(folder, `${i}-${path.replace(/\//g, "_")}`);
      writeFileSync(file, withoutIgnorable(text));
      return [file];
    });
    execFileSync("xmllint", ["--noout", "--schema", SCHEMA, ...files], { stdio: "pipe", cwd: dirname(SCHEMA) });
    return [];
  } catch (error) {
    const told = String((error as { stderr?: Buffer }).stderr ?? error);
    return told
      .split("\n")
      .filter((line) => line.includes("error"))
      .map((line) => line.replace(/^.*?:\d+:\s*/, ""));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Drops what the file itself calls ignorable, and the space attribute that Excel writes and the schema does not know. */
function withoutIgnorable(text: string): string {
  const prefixes = /mc:Ignorable="([^"]*)"/.exec(text)?.[1]?.split(/\s+/).filter(Boolean) ?? [];
  const bare = prefixes.reduce(
    (xml, prefix) =>
      xml
        .replace(new RegExp(`\\s${prefix}:[\\w.-]+="[^"]*"`, "g"), "")
        .replace(new RegExp(`<${prefix}:[\\s\\S]*?(?:/>|</${prefix}:[\\w.-]+>)`, "g"), ""),
    text,
  );
  return bare
    .replace(/\smc:Ignorable="[^"]*"/g, "")
    .replace(/<mc:AlternateContent[\s\S]*?<\/mc:AlternateContent>/g, "")
    .replace(/\sxml:space="preserve"/g, "");
}
