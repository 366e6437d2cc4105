/** Words and signs that a template leaves where a fact should stand. */
const RESIDUE: readonly RegExp[] = [
  /(?<![A-Za-z0-9×])(?:×{2,}|[Xx]{2,})(?![A-Za-z0-9×])/,
  /20(?:××|XX|xx)年/,
  /[×Xx]月[×Xx]日/,
  /待补充|待填|此处填写|请填写/,
  /某某/,
];

/** A film or a document may be called so. */
const QUOTED_TITLE = /《[^》]{0,300}》/g;

/** What of a template still stands in a text, as found; `undefined` where nothing does. */
export function templateResidue(text: string): string | undefined {
  const plain = text.normalize("NFKC").replace(QUOTED_TITLE, "");
  for (const pattern of RESIDUE) {
    const match = pattern.exec(plain);
    if (match) return match[0];
  }
  return undefined;
}
