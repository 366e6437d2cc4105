export { planTasks, type TaskSheetHead } from "./plan-tasks";
export {
  type DescribeFinding,
  matchTasks,
  readTasks,
  type RectificationTask,
  TASK_SHEET,
  type TaskState,
} from "./task";
