export { engine } from "./engine";
export { type JudgeProgress, type JudgeRequest, type Judgement, judgeSteps } from "./judge";
export { drain } from "./steps";
export type * from "./types";
export { answerBranchRow, type BranchForm } from "./branch-form";
export {
  judgeBook,
  judgeTogether,
  type Question as RollupQuestion,
  questionWords,
  type ReadFile,
} from "./branch-record";
