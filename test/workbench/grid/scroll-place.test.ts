import { firstInView } from "../../../src/workbench/grid/scroll-place";

const even = () => 20;

test.each([
  [0, 100, 0],
  [4, 100, 0],
  [5, 100, 2],
  [1000, 100, 997],
  [1, 10, 0],
])("line %i in a room of %i begins at %i", (at, room, first) => {
  expect(firstInView(at, even, room, 3)).toBe(first);
});

test("a tall line fills the room by itself", () => {
  expect(firstInView(3, (line) => (line === 1 ? 500 : 20), 100, 1)).toBe(2);
});
