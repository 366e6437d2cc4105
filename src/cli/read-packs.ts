import type { Snapshot } from "../domain/snapshot";
import { describePackFault, type Pack, packFromTable, type PackReading, readPack, readPackValue, settlePacks } from "../standards";
import { badUsage } from "./fault";
import type { Host } from "./host";

/** A sheet that holds the branch's standards as a table bears this in its name. */
const STANDARD_SHEET = /支部标准|党支部标准/;

/**
 * The packs that apply: that of `--pack`, the 支部标准 table of the workbook, and the one kept in its settings. What is
 * wrong with one of them is said, and the layer above holds.
 */
export function packsFor(packPath: string | undefined, snapshot: Snapshot, kept: unknown, host: Host): readonly Pack[] {
  const read = [...(packPath === undefined ? [] : [packFile(packPath, host)]), ...tablePacks(snapshot), ...(kept === undefined || kept === null ? [] : [readPackValue(kept)])];
  const settled = settlePacks(read.flatMap(({ pack }) => pack ?? []));
  for (const fault of [...read.flatMap(({ faults }) => faults), ...settled.faults]) host.tell(`${describePackFault(fault, "zh")}\n`);
  return settled.packs;
}

function packFile(path: string, host: Host): PackReading {
  try {
    return readPack(new TextDecoder().decode(host.readFile(path)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw badUsage(`${path}：${code === "ENOENT" ? "没有这个文件" : "读不了这个文件"}。`);
  }
}

function tablePacks({ sheets }: Snapshot): PackReading[] {
  return sheets
    .filter(({ name, own }) => own === undefined && STANDARD_SHEET.test(name))
    .map(({ rows }) =>
      packFromTable(
        rows.map(({ cells }) => {
          const line: (string | number | null)[] = Array.from({ length: cells[cells.length - 1]?.column ?? 0 }, () => null);
          for (const { column, value } of cells) line[column - 1] = typeof value === "string" || typeof value === "number" ? value : typeof value === "boolean" ? String(value) : null;
          return line;
        }),
      ),
    );
}
