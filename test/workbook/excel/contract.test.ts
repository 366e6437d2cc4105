import { openHostFile } from "../../excel-host/file/host-file";
import { saveHostFile } from "../../excel-host/file/save-host-file";
import { cellName } from "../../../src/domain/address";
import { ExcelUser } from "../../excel-host/bridge/user";
import { describePort } from "../contract";
import { expectHonest, openInExcel } from "./open-book";
import type { OpenBook } from "./open-book";

const opened: OpenBook[] = [];
afterEach(() => {
  for (const { excel } of opened.splice(0)) expectHonest(excel);
});

/** Lets the messages between client and Excel arrive. */
const arrived = async () => {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((done) => setImmediate(done));
};

describePort("Excel, through the genuine client", async (bytes, fileName) => {
  const host = openHostFile(bytes, fileName);
  const open = await openInExcel(host.book);
  opened.push(open);
  return {
    port: open.port,
    save: async () => saveHostFile(host),
    userEdit: async (at, value) => {
      await arrived();
      new ExcelUser(open.excel).types(at.sheet, cellName(at.row, at.column), value === null ? "" : (value as string));
      await arrived();
    },
  };
});
