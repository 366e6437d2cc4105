import type { EventEntry } from "../model/events";
import type { EmulatedExcel } from "./emulated-excel";

/** A message of the client in its frame, as far as it is read here. */
interface FromClient {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: { readonly DdaMethod?: { readonly DispatchId: number }; readonly ArrayData?: readonly unknown[] };
}

const CALL = 0;
const LISTEN = 1;
const UNLISTEN = 2;
const BATCH = 93;
const NOT_SUPPORTED = 5001;
const CONVERSATION = "conversation-1";

/** What the client asks for first. */
function context(excel: EmulatedExcel, locale: string): Record<string, unknown> {
  const matrix = {
    ExcelApi: excel.session.options.apiSet,
    CustomXmlParts: "1.1",
    Settings: "1.1",
    RichApiRuntime: "1.3",
    AddinCommands: "1.1",
  };
  return {
    _id: "emulated",
    _appName: 16,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://office.example/${encodeURIComponent(excel.book.name)}`,
    _clientMode: 0,
    _settings: [...excel.book.docSettings],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "",
    _appInstanceId: "instance",
    _requirementMatrix: JSON.stringify(matrix),
    _hostCustomMessage: null,
    _hostFullVersion: "16.0.17500.30000",
    _initialDisplayMode: 2,
  };
}

/** Puts the emulated Excel where Excel on the web stands: in the page around the add-in's frame, speaking by messages. */
export function installWebFrame(page: Window, frame: HTMLIFrameElement, excel: EmulatedExcel, locale = "zh-CN"): void {
  const listeners = new Map<string, number>();
  const post = (message: Record<string, unknown>) =>
    frame.contentWindow!.postMessage(
      JSON.stringify({
        _messageType: 1,
        _origin: page.location.origin,
        _errorCode: 0,
        _serializerVersion: 1,
        ...message,
      }),
      page.location.origin,
    );
  const reply = (to: FromClient, data: unknown) =>
    post({
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _data: data,
      _responseType: 0,
    });
  const batch = (message: FromClient) =>
    excel.execute(String(message._data!.ArrayData![4]), (answer) =>
      reply(
        message,
        "status" in answer
          ? { Version: 1, Error: answer.status }
          : { Version: 1, Error: 0, Data: [200, [], answer.text] },
      ),
    );
  const call = (message: FromClient) => {
    if (message._actionName === "ContextActivationManager_getAppContextAsync")
      return reply(message, context(excel, locale));
    if (message._actionName !== "executeMethod") return;
    if (message._data?.DdaMethod?.DispatchId === BATCH) return batch(message);
    return reply(message, { Version: 1, Error: NOT_SUPPORTED });
  };
  excel.onEvents((entries: EventEntry[]) => {
    const correlation = listeners.get("richApiMessage");
    if (correlation !== undefined)
      post({
        _actionName: "richApiMessage",
        _conversationId: CONVERSATION,
        _correlationId: correlation,
        _data: { ArrayData: entries },
        _responseType: 1,
      });
  });
  page.addEventListener("message", (event) => {
    if (event.source !== frame.contentWindow || typeof event.data !== "string") return;
    const message = JSON.parse(event.data) as FromClient;
    if (message._messageType !== 0) return;
    if (message._actionType === LISTEN) listeners.set(message._actionName, message._correlationId);
    if (message._actionType === UNLISTEN) listeners.delete(message._actionName);
    if (message._actionType === CALL) call(message);
    else reply(message, { Error: 0 });
  });
  frame.name = JSON.stringify({
    baseFrameName: "pane",
    hostInfo: `Excel$Web$16.00$${locale}$correlation$$disableLogging$0`,
    xdmInfo: [CONVERSATION, "emulated", page.location.origin].join("|"),
    serializerVersion: "1",
  });
}
