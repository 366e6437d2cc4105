import { installDesktopBridge } from "../bridge/desktop";
import { EmulatedExcel } from "../bridge/emulated-excel";
import type { ExcelOptions } from "../bridge/emulated-excel";
import { ExcelUser } from "../bridge/user";
import { installWebFrame } from "../bridge/web-frame";
import { openHostFile } from "../file/host-file";
import type { HostFile } from "../file/host-file";
import { saveHostFile } from "../file/save-host-file";

export interface PageOptions extends ExcelOptions {
  readonly name: string;
  /** The workbook's bytes, base64. */
  readonly bytes: string;
  readonly locale?: string;
  readonly dark?: boolean;
}

/** The emulated Excel as a page holds it; tests reach it as `window.emulated`. */
export interface Emulated {
  readonly excel: EmulatedExcel;
  readonly host: HostFile;
  readonly user: ExcelUser;
  /** The workbook as it would be saved now, base64. */
  save(): string;
}

declare global {
  interface Window {
    emulated?: Emulated;
    emulatedExcel?: { readonly startDesktop: typeof startDesktop; readonly startWeb: typeof startWeb };
  }
}

const fromBase64 = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
const toBase64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

function open(options: PageOptions): Emulated {
  const host = openHostFile(fromBase64(options.bytes), options.name);
  const excel = new EmulatedExcel(host.book, options);
  return { excel, host, user: new ExcelUser(excel), save: () => toBase64(saveHostFile(host)) };
}

/** Excel for Windows: in the add-in's own page, before its scripts run. */
export function startDesktop(options: PageOptions): void {
  const emulated = open(options);
  installDesktopBridge(window, emulated.excel, options);
  window.emulated = emulated;
}

/** Excel on the web: in the page around it; the add-in's page is then loaded into the frame. */
export function startWeb(options: PageOptions, frame: HTMLIFrameElement, pane: string): void {
  const emulated = open(options);
  installWebFrame(window, frame, emulated.excel, options.locale);
  window.emulated = emulated;
  frame.src = pane;
}

window.emulatedExcel = { startDesktop, startWeb };
