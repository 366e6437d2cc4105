import { cellName } from "../../domain/address";
import type { Finding } from "../../domain/finding";
import { type Description } from "../../checks";
import type { ReturnLine } from "../record";

/** Findings as lines that go back to the branch. `describe` gives a finding's sentences. */
export function returnLines(findings: readonly Finding[], describe: (finding: Finding) => Description): ReturnLine[] {
  return findings.map((finding) => {
    const { what, fix } = describe(finding);
    const { subject, at } = finding;
    const sheet = at[0]?.sheet ?? ("sheet" in subject ? subject.sheet : "");
    const cells = at.map((one) => `${one.sheet === sheet ? "" : `${one.sheet}!`}${cellName(one.row, one.column)}`);
    return { code: finding.code, severity: finding.severity, sheet, cells: listed(cells), what, fix };
  });
}

/** Many cells of one finding are told by the first of them. */
const listed = (cells: readonly string[]): string =>
  cells.length <= 8 ? cells.join("、") : `${cells.slice(0, 8).join("、")} 等 ${cells.length} 格`;
