/** Writes assets/sample.xlsx: an invented school branch's book, laid out as people lay theirs out. The same bytes every time. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import ExcelJS from "exceljs";
import { unzipSync, zipSync } from "fflate";
import {
  drawAppraisal,
  drawCover,
  drawDevelopment,
  drawDues,
  drawHours,
  drawPlan,
  drawTalks,
  STAMP,
} from "./sample-lists";
import { drawCommittee, drawGroups, drawMeetings, drawRoster, drawThemeDays } from "./sample-sheets";

async function main(): Promise<void> {
  const book = new ExcelJS.Workbook();
  book.creator = "青杉小学党支部";
  book.created = book.modified = STAMP;
  drawCover(book);
  drawRoster(book);
  drawCommittee(book);
  drawMeetings(book, "2025");
  drawMeetings(book, "2026");
  drawGroups(book);
  drawThemeDays(book);
  drawHours(book, 2025);
  drawHours(book, 2026);
  drawDues(book, 2025);
  drawDues(book, 2026);
  drawDevelopment(book);
  drawTalks(book);
  drawAppraisal(book);
  drawPlan(book);
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  // The entries' times would differ from run to run.
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).filter(([name]) => !name.endsWith("/"))), {
    mtime: new Date("2026-06-20T00:00:00"),
    level: 9,
  });
  const path = resolve(process.argv[2] ?? "assets/sample.xlsx");
  writeFileSync(path, bytes);
  console.error(`${path}: ${bytes.length} bytes`);
}

void main();
