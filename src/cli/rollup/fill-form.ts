import type { CellEdit } from "../../domain/plan";
import { coreName, type FileRecord, formRows, type Gathered, type Settled } from "../../rollup";
import { EXIT, Fault } from "../fault";
import type { Host } from "../host";
import { openFile } from "../read-ledger";
import { refused } from "../refusal-words";
import type { Pool } from "./pool";

export interface FormWish {
  readonly template: string;
  /** Where the filled form goes. */
  readonly out: string;
  readonly gathered: Gathered;
  readonly settled: Settled;
  /** Records with cells, for files that are not at hand. */
  readonly cells: ReadonlyMap<string, FileRecord>;
}

/** Fills the superior body's own form, a row for each branch that counts. Rows of the others stay blank. */
export async function fillSummaryForm(wish: FormWish, pool: Pool, host: Host): Promise<void> {
  const { template, out, settled } = wish;
  const port = await openFile(template, host);
  const blank = await port.readSnapshot();
  if (!blank.ok) throw refused(blank.refusal, template);
  const names = settled.branches.flatMap(({ state, name }) => (state === "unlisted" ? [] : [name]));
  const found = formRows(blank.value, names);
  if (!found) throw new Fault(EXIT.noLedger, `${template}：没有找到“支部名称”一列，不知道每个支部填在哪一行。`);
  await applied(found.edits);
  const form = await port.readSnapshot();
  if (!form.ok) throw refused(form.refusal, template);
  const looks = port.formLooks();
  const counted = settled.branches.filter(({ state, name }) => state === "accepted" && found.rows.has(name));
  const answers = await Promise.all(
    counted.map(async ({ name, files }, id) => {
      const row = { form: form.value, looks, branch: name, sheet: found.sheet, row: found.rows.get(name)! };
      const answer = await pool.run({ id, form: row, files: recordsOf(files, wish) });
      return answer && "edits" in answer ? answer.edits : [];
    }),
  );
  await applied(answers.flat());
  const saved = port.save();
  if (!saved.ok) throw refused(saved.refusal, out);
  host.writeFile(out, saved.value);
  const silent = counted.filter((_, at) => answers[at]!.length === 0).map(({ name }) => coreName(name));
  host.tell(`上级表格填了 ${answers.flat().length} 格，写到 ${out}；没有把握的格留空。\n`);
  if (silent.length > 0) host.tell(`一格也没有填的支部：${silent.join("、")}\n`);
  if (found.without.length > 0) host.tell(`表里没有行可填的支部：${found.without.join("、")}\n`);

  async function applied(edits: readonly CellEdit[]): Promise<void> {
    if (edits.length === 0) return;
    const written = await port.applyEdits({ action: "fill-form", inserts: [], edits });
    if (!written.ok) throw refused(written.refusal, template);
  }
}

function recordsOf(files: readonly string[], { gathered, cells }: FormWish): FileRecord[] {
  const records = [...gathered.values()].filter(({ file }) => files.includes(file));
  return records.map((record) => cells.get(`${record.file}|${record.hash}`) ?? record);
}
