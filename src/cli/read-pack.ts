import { z } from "zod";
import { PACK_FORMAT, type Pack, RECORDS } from "../standards";
import { badUsage } from "./fault";
import type { Host } from "./host";

const CLAUSE = z.looseObject({
  id: z.string(),
  on: z.boolean().optional(),
  values: z.record(z.string(), z.number()).optional(),
  period: z.enum(["year", "half", "quarter", "month"]).optional(),
  reason: z.string().optional(),
});

const SHAPE = z.looseObject({
  format: z.number().int().default(PACK_FORMAT),
  id: z.string().min(1),
  version: z.union([z.string(), z.number()]).transform(String),
  level: z.enum(["superior", "branch"]).default("branch"),
  clauses: z.array(CLAUSE),
});

/** Reads a pack file; every fault of it is said at once. */
export function packFile(path: string, host: Host): Pack {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(host.readFile(path)).replace(/^\ufeff/, ""));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw badUsage(code === "ENOENT" ? `${path}：没有这个文件。` : `${path}：不是标准包（JSON 读不出来）。`);
  }
  const { pack, faults } = readPack(data);
  if (!pack) throw badUsage(`${path}：标准包不能用：${faults.join("；")}`);
  return pack;
}

/** The pack kept in the workbook's settings; a damaged one is left out. */
export function packOfSettings(kept: unknown): Pack | undefined | "damaged" {
  if (kept === undefined || kept === null) return undefined;
  return readPack(kept).pack ?? "damaged";
}

function readPack(data: unknown): { readonly pack?: Pack; readonly faults: readonly string[] } {
  const parsed = SHAPE.safeParse(data);
  if (!parsed.success) return { faults: parsed.error.issues.map(({ path, message }) => `${path.join(".") || "整体"} ${message}`) };
  if (parsed.data.format > PACK_FORMAT) return { faults: ["这个标准包出自更新的版本，请先更新本程序"] };
  const faults = parsed.data.clauses.flatMap(clauseFaults);
  return faults.length > 0 ? { faults } : { pack: parsed.data as unknown as Pack, faults: [] };
}

function clauseFaults({ id, values }: z.infer<typeof CLAUSE>): string[] {
  const record = RECORDS.find((entry) => entry.id === id);
  if (!record) return [`没有编号为 ${id} 的标准`];
  return Object.entries(values ?? {}).flatMap(([name, value]) => {
    const bounds = record.adjustable[name];
    if (!bounds) return [`${id} 没有可改的数 ${name}`];
    return value >= bounds.min && value <= bounds.max ? [] : [`${id} 的 ${name} 须在 ${bounds.min} 和 ${bounds.max} 之间，现为 ${value}`];
  });
}
