import { EmulatedExcel } from "../bridge/emulated-excel";
import type { ExcelOptions } from "../bridge/emulated-excel";
import { installDesktopBridge } from "../bridge/desktop";
import type { DesktopOptions } from "../bridge/desktop";
import type { HostBook } from "../model/book";
import { readApiSets } from "../wire/api-sets";
import type { ApiSets } from "../wire/api-sets";
import { clientWindow } from "./client-in-node";

let sets: ApiSets | undefined;
export const apiSets = (): ApiSets => (sets ??= readApiSets());

export interface RunningExcel {
  readonly excel: EmulatedExcel;
  readonly window: Record<string, any>;
  readonly info: { readonly host: string; readonly platform: string };
}

/** An emulated Excel with the genuine client in front of it, ready to be used by add-in code as `Excel` and `Office`. */
export async function startExcel(book: HostBook, options: ExcelOptions & DesktopOptions = {}): Promise<RunningExcel> {
  const excel = new EmulatedExcel(book, { apiSets: apiSets(), ...options });
  const client = clientWindow();
  installDesktopBridge(client.window, excel, options);
  client.load();
  const info = await client.window.Office.onReady();
  return { excel, window: client.window, info };
}

/** Makes the client's globals those of the test, as a page's script tag would. */
export function enterExcel(running: RunningExcel): void {
  Object.assign(globalThis, {
    Excel: running.window.Excel,
    Office: running.window.Office,
    OfficeExtension: running.window.OfficeExtension,
  });
}

/** Takes them away again: Jest would go through the whole client to tidy up. */
export function leaveExcel(): void {
  for (const name of ["Excel", "Office", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
}
