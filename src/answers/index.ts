export {
  type AnswerInput,
  type AnswerValue,
  type Figure,
  type LecturerPost,
  type Measure,
  type PersonClass,
  type Question,
  type Why,
} from "./answer";
export { type Asked, kindNamed, type Surroundings, understand } from "./dictionary/understand";
export { LINES, type Line, type Scope } from "./dictionary/lines";
export { type Span, spanOf, spanWords, within, yearSpan } from "./span";
export { isOfKind } from "./measures/meetings";
