import { formulaTokens } from "../../domain/formula/formula-tokens";

/** True where a formula means another thing in another row: it has a relative row, counts rows or speaks of its table row. */
export function refersRelatively(formula: string): boolean {
  if (/\bROWS?\(\s*\)|\[@|\[#This Row\]/i.test(formula)) return true;
  return formulaTokens(formula).some(
    (token) =>
      token.kind === "reference" &&
      [token.first, token.last].some((point) => point?.row !== undefined && !point.rowFixed),
  );
}
