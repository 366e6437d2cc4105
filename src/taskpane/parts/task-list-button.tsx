import { Button } from "@fluentui/react-components";
import { usePane, usePaneState } from "../context";

/** Writes the findings as tasks into the 整改清单 sheet, or brings the one there up to date. */
export function TaskListButton() {
  const { words, session, language } = usePane();
  const { result, job } = usePaneState();
  const branchName = result?.books.branchName || words.shell.unnamedBranch;
  return (
    <Button
      size="small"
      disabledFocusable={!result || job !== null}
      onClick={() => void session.writeTasks({ branchName, language })}
    >
      {words.findings.tasks}
    </Button>
  );
}
