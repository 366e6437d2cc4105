import { THEMES } from "../../../src/taskpane/themes";
import { TONES, verdictTone } from "../../../src/taskpane/parts/tones";

/** Relative luminance of `#rgb` or `#rrggbb`, by WCAG. */
function luminance(hex: string): number {
  const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join("") : hex.slice(1);
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = parseInt(full.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

const PAIRS = Object.entries(THEMES).flatMap(([theme, tokens]) =>
  Object.entries(TONES).map(([tone, { text, ground }]) => ({
    theme,
    tone,
    text: tokens[text],
    ground: tokens[ground],
  })),
);

test.each(PAIRS)("$tone can be read in the $theme theme ($text on $ground)", ({ text, ground }) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test("the ratio is that of WCAG", () => {
  expect(contrast("#000", "#fff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 1);
});

test("red is for must alone", () => {
  expect(verdictTone("unmet", "must")).toBe("must");
  expect(verdictTone("unmet", "should")).toBe("should");
  expect(verdictTone("unmet", undefined)).toBe("should");
  for (const word of ["met", "pending", "notDue", "exempt", "unknown"] as const)
    expect(verdictTone(word, "must")).not.toBe("must");
});
