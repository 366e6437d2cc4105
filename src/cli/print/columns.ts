/** Width on a terminal: Chinese signs take two places. */
export function shownWidth(text: string): number {
  let width = 0;
  for (const ch of text)
    width +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
        ch,
      )
        ? 2
        : 1;
  return width;
}

export const padTo = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - shownWidth(text)));

/** Centred in a number of places. */
export function centred(text: string, width: number): string {
  const left = Math.max(0, Math.floor((width - shownWidth(text)) / 2));
  return padTo(" ".repeat(left) + text, width);
}
