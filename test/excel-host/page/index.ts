import { installDesktopBridge } from "../bridge/desktop";
import { EmulatedExcel } from "../bridge/emulated-excel";
import { ExcelUser } from "../bridge/user";
import { openHostFile } from "../file/host-file";
import type { HostFile } from "../file/host-file";
import { saveHostFile } from "../file/save-host-file";
import { BookPicture } from "./book-picture";

declare global {
  interface Window {
    /** Called by the pane's frame before its own scripts run. */
    enterEmulatedExcel?: (frame: Window) => void;
    apiSets?: Record<string, string>;
  }
}

const byId = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;

let excel: EmulatedExcel;
let host: HostFile;
let picture: BookPicture | undefined;

/** Opens a workbook: a new Excel, a new picture, a new pane. */
function open(bytes: Uint8Array, name: string): void {
  host = openHostFile(bytes, name);
  excel = new EmulatedExcel(host.book, { apiSet: byId<HTMLSelectElement>("set").value, apiSets: window.apiSets ?? {} });
  const execute = excel.execute.bind(excel);
  excel.execute = (body, answer) => {
    execute(body, answer);
    byId("trips").textContent =
      `${excel.roundTrips} 次往返${excel.session.unknown.size ? ` · 不认识：${[...excel.session.unknown].join(" ")}` : ""}`;
    picture?.follow();
  };
  picture?.dispose();
  picture = new BookPicture(byId("grid"), host, (edit) =>
    new ExcelUser(excel).types(edit.sheet, edit.cell, edit.value),
  );
  document.querySelector("iframe")?.remove();
  const frame = document.createElement("iframe");
  window.enterEmulatedExcel = (inner) => installDesktopBridge(inner, excel, { instance: String(performance.now()) });
  frame.src = "taskpane.html";
  document.querySelector("main")!.append(frame);
}

byId<HTMLInputElement>("open").onchange = async (event) => {
  const file = (event.target as HTMLInputElement).files?.[0];
  if (file) open(new Uint8Array(await file.arrayBuffer()), file.name);
};
byId("save").onclick = () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([saveHostFile(host) as BlobPart]));
  link.download = host.name;
  link.click();
};
byId<HTMLInputElement>("typing").onchange = (event) => {
  excel.inEditMode = (event.target as HTMLInputElement).checked;
};
byId<HTMLInputElement>("protected").onchange = (event) => {
  excel.book.active.protection = (event.target as HTMLInputElement).checked ? { options: {} } : null;
};
byId("remote").onclick = () => {
  new ExcelUser(excel, "Remote").types(excel.book.active.name, "A1", `改 ${excel.roundTrips}`);
  picture?.follow();
};
byId("set").onchange = () => open(saveHostFile(host), host.name);

async function start(): Promise<void> {
  window.apiSets = (await (await fetch("api-sets.json")).json()) as Record<string, string>;
  open(new Uint8Array(await (await fetch("assets/sample.xlsx")).arrayBuffer()), "示例台账.xlsx");
}

void start();
