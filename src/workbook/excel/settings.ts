import type { LedgerSettings } from "../../domain/settings";
import { roundTrip } from "./in-excel";

/** How the part is read and checked: it comes when the first settings do, for a pane that opens need not wait for it. */
const fetchRules = () => import("../../domain/settings-part");

async function partsOf(context: Excel.RequestContext): Promise<readonly Excel.CustomXmlPart[]> {
  const { SETTINGS_NAMESPACE } = await fetchRules();
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  await roundTrip(context);
  return parts.items;
}

export interface ReadSettings {
  readonly settings: LedgerSettings | null;
  readonly damaged: boolean;
}

/** The first part that can be read counts; a copy that came with a pasted sheet is passed over. */
export async function readSettings(context: Excel.RequestContext): Promise<ReadSettings> {
  const parts = await partsOf(context);
  if (parts.length === 0) return { settings: null, damaged: false };
  const { readSettingsPart } = await fetchRules();
  const texts = parts.map((part) => part.getXml());
  await roundTrip(context);
  const settings = texts.map((text) => readSettingsPart(text.value)).find((one) => one !== null) ?? null;
  return { settings, damaged: settings === null };
}

/** Writes over the first part of ours, or makes one. Further copies are left: they are not ours to judge. */
export async function writeSettings(context: Excel.RequestContext, settings: LedgerSettings): Promise<void> {
  const [part] = await partsOf(context);
  const { writeSettingsPart } = await fetchRules();
  const xml = writeSettingsPart(settings);
  if (part) part.setXml(xml);
  else context.workbook.customXmlParts.add(xml);
  await roundTrip(context);
}
