import fc from "fast-check";
import { characterPairs, dice } from "../../../src/checks/records/character-pairs";
import { namesInText } from "../../../src/checks/records/names-in-text";
import { normalText } from "../../../src/checks/records/normal-text";
import { findCopies } from "../../../src/checks/records/similarity";

const pairs = (text: string) => characterPairs(text);
const always = () => true;

test("Dice of character pairs counts a pair as often as it stands there", () => {
  expect(dice(pairs("学习党章"), pairs("学习党章"))).toBe(1);
  expect(dice(pairs("学习党章"), pairs("参观展览"))).toBe(0);
  expect(dice(pairs("哈哈哈哈"), pairs("哈哈"))).toBeCloseTo(0.5);
  expect(dice(pairs("night"), pairs("nacht"))).toBeCloseTo(0.25);
});

test("the measure is symmetric and between 0 and 1", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const there = dice(pairs(a), pairs(b));
      expect(there).toBe(dice(pairs(b), pairs(a)));
      expect(there).toBeGreaterThanOrEqual(0);
      expect(there).toBeLessThanOrEqual(1);
    }),
  );
});

test("names, digits and signs do not tell records apart", () => {
  const names = namesInText(["王小", "王小明"]);
  expect(normalText("1月9日，王小明 领学。", names)).toBe("月日领学");
  expect(normalText("４月１０日，王小领学!", names)).toBe("月日领学");
  expect(names.find("王小明和王小")).toEqual(["王小明", "王小"]);
});

const sentence = (seed: number, length = 80): string =>
  Array.from({ length }, (_, i) =>
    String.fromCharCode(0x4e00 + ((seed * 7919 + i * 104729 + seed * i * 31) % 3000)),
  ).join("");

test("equal and nearly equal texts are found, others are not", () => {
  const text = sentence(1);
  const near = `${text.slice(0, 40)}改${text.slice(41)}`;
  const half = text.slice(0, 40) + sentence(2, 40);
  const found = findCopies(
    [
      { text, item: "a" },
      { text: sentence(3), item: "b" },
      { text: near, item: "c" },
      { text: half, item: "d" },
      { text, item: "e" },
    ],
    0.9,
    always,
  );
  expect([...found].sort()).toEqual([
    ["c", "a"],
    ["e", "a"],
  ]);
});

test("what may not match is passed over for the next", () => {
  const text = sentence(4);
  const found = findCopies(
    [
      { text, item: 1 },
      { text, item: 2 },
      { text, item: 3 },
    ],
    0.9,
    (later, earlier) => later - earlier > 1,
  );
  expect([...found]).toEqual([[3, 1]]);
});

test("copies are found as all pairs would find them", () => {
  const base = [sentence(11), sentence(12), sentence(13)];
  const spoil = fc
    .record({ of: fc.nat(2), at: fc.nat(78), times: fc.nat(30) })
    .map(({ of, at, times }) =>
      Array.from(base[of]!, (ch, i) => (i >= at && i < at + times ? String.fromCharCode(0x6000 + i) : ch)).join(""),
    );
  fc.assert(
    fc.property(fc.array(spoil, { maxLength: 12 }), (texts) => {
      const found = findCopies(
        texts.map((text, item) => ({ text, item })),
        0.9,
        always,
      );
      const wanted = texts.flatMap((text, i) =>
        texts.slice(0, i).some((other) => other === text || dice(pairs(text), pairs(other)) >= 0.9) ? [i] : [],
      );
      expect([...found.keys()].sort((a, b) => a - b)).toEqual(wanted);
    }),
  );
});

test("each of thousands of texts is measured against few", () => {
  let asked = 0;
  const texts = Array.from({ length: 3000 }, (_, i) => ({ text: sentence(i + 20), item: i }));
  findCopies(texts, 0.9, () => ((asked += 1), true));
  expect(asked).toBeLessThan(texts.length * 25);
});
