import fc from "fast-check";
import { putBack, takeApart } from "../../src/engine/pieces";

const long = Array.from({ length: 2500 }, (_, i) => ({ row: i, cells: [i] }));

test("long lists travel in pieces of a thousand, short ones as they are", () => {
  const value = { sheets: [{ name: "a", rows: long }], names: ["x"], none: null };
  const { frame, pieces } = takeApart(value);
  expect(frame).toEqual({ sheets: [{ name: "a", rows: [] }], names: ["x"], none: null });
  expect(pieces.map(({ items }) => items.length)).toEqual([1000, 1000, 500]);
  // What is sent is a copy: putting it together never touches what was taken apart.
  const sent = structuredClone(frame);
  for (const piece of pieces) putBack(sent, structuredClone(piece));
  expect(sent).toEqual(value);
  expect(value.sheets[0]!.rows).toHaveLength(2500);
});

test("whatever is taken apart and put together is what it was", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), fc.nat({ max: 2200 }), (value, length) => {
      const whole = { value, list: long.slice(0, length), deep: [{ rows: long.slice(0, length) }] };
      const { frame, pieces } = takeApart(whole);
      const sent = structuredClone(frame);
      for (const piece of pieces) putBack(sent, structuredClone(piece));
      expect(sent).toEqual(structuredClone(whole));
    }),
    { numRuns: 50, seed: 7 },
  );
});
