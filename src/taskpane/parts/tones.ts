import type { Severity, VerdictWord } from "../../domain/finding";

/** A pair of Fluent colours that can be read on one another in every theme; a test computes the ratios. */
export interface Tone {
  readonly text: ThemeColour;
  readonly ground: ThemeColour;
}

/** Names of Fluent tokens. */
export type ThemeColour =
  | "colorStatusDangerForeground1"
  | "colorStatusDangerBackground1"
  | "colorStatusWarningForeground1"
  | "colorStatusWarningBackground1"
  | "colorStatusSuccessForeground1"
  | "colorStatusSuccessBackground1"
  | "colorBrandForeground2"
  | "colorBrandBackground2"
  | "colorNeutralForeground2"
  | "colorNeutralForeground3"
  | "colorNeutralBackground1"
  | "colorNeutralBackground3";

export type ToneName = "must" | "should" | "look" | "met" | "quiet" | "plain";

export const TONES: Readonly<Record<ToneName, Tone>> = {
  must: { text: "colorStatusDangerForeground1", ground: "colorStatusDangerBackground1" },
  should: { text: "colorStatusWarningForeground1", ground: "colorStatusWarningBackground1" },
  look: { text: "colorBrandForeground2", ground: "colorBrandBackground2" },
  met: { text: "colorStatusSuccessForeground1", ground: "colorStatusSuccessBackground1" },
  quiet: { text: "colorNeutralForeground3", ground: "colorNeutralBackground3" },
  plain: { text: "colorNeutralForeground2", ground: "colorNeutralBackground1" },
};

/** Red is for `must` alone: an unmet clause is as grave as the finding it became. */
export function verdictTone(verdict: VerdictWord, severity: Severity | undefined): ToneName {
  if (verdict === "unmet") return severity ?? "should";
  if (verdict === "met") return "met";
  return verdict === "pending" ? "look" : verdict === "unknown" ? "quiet" : "plain";
}
