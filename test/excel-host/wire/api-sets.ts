import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** `Range.getUsedRange` → `ExcelApi 1.1`. */
export type ApiSets = Readonly<Record<string, string>>;

const setOf = (text: string) => /\[Api set: (\w+ [\d.]*\d)/i.exec(text)?.[1];

function docOf(node: ts.Node, file: ts.SourceFile): string {
  return (ts.getJSDocCommentsAndTags(node) as readonly ts.Node[]).map((doc) => doc.getText(file)).join(" ");
}

function membersOf(declaration: ts.ClassDeclaration, file: ts.SourceFile, into: Record<string, string>): void {
  const own = setOf(docOf(declaration, file));
  for (const member of declaration.members) {
    if (!member.name || !declaration.name) continue;
    const set = setOf(docOf(member, file)) ?? own;
    const key = `${declaration.name.text}.${member.name.getText(file)}`;
    // Overloads: the oldest set counts, since the host cannot tell them apart.
    if (set && (!into[key] || newer(into[key], set))) into[key] = set;
  }
}

function newer(a: string, b: string): boolean {
  const number = (set: string) => Number(set.split(".")[1] ?? 999);
  return a.split(".")[0] === b.split(".")[0] && number(a) > number(b);
}

const TYPES = dirname(require.resolve("@types/office-js/package.json"));
const KEPT = join(__dirname, "../../../.cache");

/** Requirement set of every member of every class of `Excel`, out of the installed type file; kept beside the build, since reading it takes seconds. */
export function readApiSets(): ApiSets {
  const { version } = JSON.parse(readFileSync(join(TYPES, "package.json"), "utf8")) as { version: string };
  const kept = join(KEPT, `api-sets-${version}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8")) as ApiSets;
  const sets = parseApiSets();
  mkdirSync(KEPT, { recursive: true });
  // Written whole or not at all: several test files may come here at once.
  writeFileSync(`${kept}.${process.pid}`, JSON.stringify(sets));
  renameSync(`${kept}.${process.pid}`, kept);
  return sets;
}

/** The same, always from the type file. */
export function parseApiSets(): ApiSets {
  const path = join(TYPES, "index.d.ts");
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const sets: Record<string, string> = {};
  const visit = (node: ts.Node, namespace: string): void => {
    if (ts.isModuleDeclaration(node) && node.body && ts.isModuleBlock(node.body))
      node.body.statements.forEach((child) => visit(child, node.name.text));
    else if (namespace === "Excel" && ts.isClassDeclaration(node)) membersOf(node, file, sets);
  };
  file.statements.forEach((statement) => visit(statement, ""));
  return sets;
}
