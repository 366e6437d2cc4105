import type { Capabilities } from "../port";

export const has = (set: string): boolean => Office.context.requirements.isSetSupported("ExcelApi", set);

function hostOf(platform: Office.PlatformType): Capabilities["host"] {
  if (platform === Office.PlatformType.OfficeOnline) return "excel-web";
  return platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS ? "excel-mac" : "excel-desktop";
}

/** What this Excel can do, asked once. Set numbers are text: 1.1 and 1.10 are one number. */
export function probeCapabilities(): Capabilities {
  return { host: hostOf(Office.context.platform), mergedUndo: has("1.20"), savesFile: false, notes: has("1.18") };
}

/** The least Excel we work in (2021 and LTSC 2021 have 1.14): merged areas came with it. */
export const LEAST_SET = "1.13";
