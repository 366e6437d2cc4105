import { wordsFor } from "../../src/i18n";

type Leaf = { readonly path: string; readonly text: string };

type Word = (...args: unknown[]) => unknown;

/** A word made with numbers, or, where it joins a list, with a list in one place. */
function called(word: Word): string {
  const tries: readonly (readonly unknown[])[] = [
    [2, 3, 4, 5],
    [2, ["3", "4"], 4, 5],
    [2, 3, ["4", "5"], 5],
    [["2", "3"], 3, 4, 5],
  ];
  for (const args of tries) {
    try {
      return String(word(...args));
    } catch (error) {
      if (args === tries[tries.length - 1]) throw error;
    }
  }
  return "";
}

/** Every word of a language; functions are called with numbers and words that leave a trace. */
function leaves(value: unknown, path = ""): Leaf[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") return [{ path, text: called(value as Word) }];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

const zh = leaves(wordsFor("zh"));
const en = leaves(wordsFor("en"));

test("both languages have the same words", () => {
  const paths = (list: readonly Leaf[]) =>
    list.map((leaf) => leaf.path).filter((path) => !path.startsWith("help.sections"));
  expect(paths(en)).toEqual(paths(zh));
});

test.each([
  ["zh", zh],
  ["en", en],
] as const)("no word of %s is empty or half made", (_, list) => {
  expect(list.filter(({ text }) => text.trim() === "" || /undefined|NaN|\[object/.test(text))).toEqual([]);
});

test("English holds no Chinese but the name of the other language and of a sheet", () => {
  expect(
    en.filter(
      ({ text, path }) => /\p{Script=Han}/u.test(text.replace("支部标准", "")) && path !== "shell.menu.otherLanguage",
    ),
  ).toEqual([]);
});

test("Chinese holds no English sentence", () => {
  expect(
    zh
      .filter(({ text, path }) => /[A-Za-z]{4,} [A-Za-z]{2,}/.test(text) && path !== "shell.menu.otherLanguage")
      .map((leaf) => leaf.text),
  ).toEqual([expect.stringContaining("Open XML")]);
});

test("Chinese does not blame and does not address", () => {
  expect(zh.filter(({ text }) => /您|你必须|不合规|错误操作|非法/.test(text))).toEqual([]);
});
