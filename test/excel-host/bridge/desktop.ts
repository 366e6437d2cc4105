import type { EmulatedExcel } from "./emulated-excel";
import { soon } from "./soon";

export interface DesktopOptions {
  readonly locale?: string;
  readonly apiSet?: string;
  readonly dark?: boolean;
  readonly instance?: string;
  readonly platform?: "Win32" | "Mac";
}

const asHost = (values: unknown[]) => ({ toArray: () => values });
type Callback = (answer: ReturnType<typeof asHost>) => void;
type Handler = (id: number, message: ReturnType<typeof asHost>) => void;

const BATCH = 93;
const RICH_EVENTS = 33;
const NOT_SUPPORTED = 5001;

function contextOf(excel: EmulatedExcel, options: DesktopOptions) {
  const { book } = excel;
  const locale = options.locale ?? "zh-CN";
  const background = options.dark ? 0x1f1f1f : 0xffffff;
  const foreground = options.dark ? 0xffffff : 0x242424;
  const settings = {
    Read: (keys: string[], values: string[]) =>
      book.docSettings.forEach((value, key) => (keys.push(key), values.push(value))),
    Write: (keys: string[], values: string[]) => {
      book.docSettings.clear();
      keys.forEach((key, index) => book.docSettings.set(key, values[index]!));
    },
  };
  const theme = {
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
    controlBackgroundColor: background,
    controlForegroundColor: foreground,
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "emulated",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => `C:\\台账\\${book.name}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetInstanceId: () => options.instance ?? "instance",
    GetCorrelationId: () => "",
    GetSupportedMatrix: () =>
      JSON.stringify({
        ExcelApi: excel.session.options.apiSet,
        CustomXmlParts: "1.1",
        Settings: "1.1",
        RichApiRuntime: "1.3",
        AddinCommands: "1.1",
      }),
    GetHostFullVersion: () => "16.0.17328.20000",
    GetInitialDisplayMode: () => 2,
    GetSettings: () => settings,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetOfficeThemeInfo: () => JSON.stringify(theme),
  };
}

/** Puts the emulated Excel where Excel for Windows stands for its client: `window.external`. */
export function installDesktopBridge(target: object, excel: EmulatedExcel, options: DesktopOptions = {}): void {
  const handlers = new Map<string, Handler>();
  const context = contextOf(excel, options);
  excel.onEvents((entries) => {
    const handler = handlers.get(`${RICH_EVENTS}|`);
    if (handler) soon(() => handler(RICH_EVENTS, asHost(entries)));
  });
  const external = {
    GetHostInfo: () => `Excel|${options.platform ?? "Win32"}|16.01|${options.locale ?? "zh-CN"}|||disableLogging|0`,
    GetContext: () => context,
    Execute: (id: number, parameters: unknown[], callback: Callback) => {
      if (id !== BATCH) return soon(() => callback(asHost([NOT_SUPPORTED, null])));
      const body = (parameters[0] as unknown[])[4] as string;
      soon(() =>
        excel.execute(body, (answer) =>
          callback(asHost("status" in answer ? [answer.status, null] : [0, 200, [], answer.text])),
        ),
      );
    },
    RegisterEvent: (id: number, target_: string, handler: Handler, callback: Callback) => {
      handlers.set(`${id}|${target_ || ""}`, handler);
      soon(() => callback(asHost([0])));
    },
    UnregisterEvent: (id: number, target_: string, callback: Callback) => {
      handlers.delete(`${id}|${target_ || ""}`);
      soon(() => callback(asHost([0])));
    },
    MessageParent2: () => undefined,
    MessageChild2: () => undefined,
  };
  Object.defineProperty(target, "external", { value: external, configurable: true, writable: true });
}
