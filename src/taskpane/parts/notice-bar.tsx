import { Button, MessageBar, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { cellName } from "../../domain/address";
import type { Words } from "../../i18n";
import type { RefusalCode } from "../../workbook/port";
import { usePane } from "../context";
import type { PaneEnvironment } from "../environment";
import type { Session } from "../session/session";
import type { Notice } from "../session/state";
import { CopyDetail } from "./copy-detail";

const useStyles = makeStyles({
  bar: { flexShrink: 0, marginBottom: "12px", alignItems: "start", paddingTop: "4px", paddingBottom: "8px" },
  body: { whiteSpace: "normal", fontSize: "14px", lineHeight: "20px", overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface Said {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly lines: readonly string[];
  readonly actions: readonly { readonly text: string; readonly run: () => void }[];
  readonly detail?: string;
}

/** What the last action came to, in a sentence, with the next step as a button. */
export function NoticeBar({ notice }: { notice: Notice }) {
  const styles = useStyles();
  const { words, session, environment, go } = usePane();
  const said = say(notice, words, session, environment, () => go("standards"));
  return (
    <MessageBar
      intent={said.intent}
      politeness={said.intent === "error" ? "assertive" : "polite"}
      layout="singleline"
      className={styles.bar}
    >
      <MessageBarBody className={styles.body}>
        {said.lines.join(" ")}
        <div className={styles.actions}>
          {said.actions.map((action) => (
            <Button key={action.text} size="small" onClick={action.run}>
              {action.text}
            </Button>
          ))}
          {said.detail ? <CopyDetail detail={said.detail} /> : null}
          <Button size="small" appearance="subtle" onClick={session.dismiss}>
            {words.shell.close}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Refusals after which the workbook must be read again, or another one chosen. All others: the same once more. */
const NEXT: Partial<Readonly<Record<RefusalCode, "recheck" | "another" | "none">>> = {
  "not-a-workbook": "another",
  truncated: "another",
  "too-large": "another",
  encrypted: "another",
  "old-xls": "another",
  "html-as-xls": "another",
  "other-format": "another",
  "strict-ooxml": "another",
  "damaged-part": "another",
  "sheet-missing": "recheck",
  "table-missing": "recheck",
  "cell-changed": "recheck",
  "out-of-bounds": "recheck",
  unsupported: "none",
  "formula-cell": "none",
  "covered-cell": "none",
  "name-taken": "none",
};

function say(
  notice: Notice,
  words: Words,
  session: Session,
  environment: PaneEnvironment,
  toStandards: () => void,
): Said {
  const { results, doing } = words.shell;
  const saving = environment.save ? [{ text: words.shell.menu.save, run: environment.save }] : [];
  const hint = environment.save ? [results.saveHint] : [];
  const recheck = { text: words.shell.recheck, run: () => void session.recheck() };
  switch (notice.kind) {
    case "marked": {
      const sheets = [...new Set(notice.skipped.map((one) => one.sheet))].join(words.recognised.sentence.listComma);
      const skipped = notice.skipped.length ? [results.skipped(notice.skipped.length, sheets)] : [];
      return {
        intent: skipped.length ? "warning" : "success",
        lines: [results.marked(notice.marked), ...skipped, ...(notice.marked > 0 ? hint : [])],
        actions: notice.marked > 0 ? saving : [],
      };
    }
    case "cleared":
      return { intent: "success", lines: [results.cleared(notice.removed)], actions: [] };
    case "checked":
      return { intent: "success", lines: [results.checked], actions: [] };
    case "written": {
      const names = notice.sheets.map((sheet) => `《${sheet.name}》`).join("");
      const see = notice.sheets.slice(0, 1).map((sheet) => ({
        text: results.see,
        run: () => void session.select({ sheet: sheet.name, range: { top: 1, left: 1, bottom: 1, right: 1 } }),
      }));
      return { intent: "success", lines: [results.written(names), ...hint], actions: [...see, ...saving] };
    }
    case "tasks": {
      const { counts, sheet } = notice;
      const see = {
        text: results.see,
        run: () => void session.select({ sheet: sheet.name, range: { top: 1, left: 1, bottom: 1, right: 1 } }),
      };
      return {
        intent: "success",
        lines: [results.tasks(counts.new, counts.open, counts.solved), ...hint],
        actions: [see, ...saving],
      };
    }
    case "edited": {
      const back = { text: words.changes.restore, run: () => void session.putBack(notice.change) };
      return {
        intent: "success",
        lines: [results.edited(notice.change.cells.length), ...hint],
        actions: [back, recheck, ...saving],
      };
    }
    case "restored": {
      const cells = notice.kept
        .map((cell) => `${cell.sheet} ${cellName(cell.row, cell.column)}`)
        .join(words.recognised.sentence.listComma);
      const kept = notice.kept.length ? [results.keptCells(notice.kept.length, cells)] : [];
      return {
        intent: kept.length ? "warning" : "success",
        lines: [results.restored(notice.restored), ...kept],
        actions: [recheck],
      };
    }
    case "remembered":
      return { intent: "success", lines: [results.remembered], actions: [] };
    case "forgotten":
      return { intent: "success", lines: [results.forgotten], actions: [] };
    case "settings-damaged":
      return { intent: "warning", lines: [words.shell.settingsDamaged], actions: [] };
    case "pack-faults":
      return {
        intent: "warning",
        lines: [words.standards.faultNotice(notice.count)],
        actions: [{ text: results.see, run: toStandards }],
      };
    case "standards-kept":
      return { intent: "success", lines: [words.standards.keptInTable(notice.sheet), ...hint], actions: saving };
    case "unanswered":
      return { intent: "warning", lines: [words.shell.unansweredWrite], actions: [recheck] };
    case "cancelled":
      return { intent: "info", lines: [results.cancelled(doing[notice.doing])], actions: [] };
    case "broken":
      return {
        intent: "error",
        lines: [words.shell.broken.what, words.shell.broken.next],
        actions: [recheck],
        detail: notice.detail,
      };
    case "refused":
      return refused(notice, words, recheck, environment);
  }
}

function refused(
  notice: Extract<Notice, { kind: "refused" }>,
  words: Words,
  recheck: Said["actions"][number],
  environment: PaneEnvironment,
): Said {
  const { refusal } = notice;
  // Typed as complete: a refusal without a sentence does not compile.
  const sentences: Readonly<Record<RefusalCode, { what: (place: string) => string; next: string }>> = words.refusals;
  const sentence = sentences[refusal.code];
  const place = refusal.sheet ? `《${refusal.sheet}》` : "";
  const next = NEXT[refusal.code] ?? "recheck";
  const another = environment.openAnother ? [{ text: words.nextSteps.another, run: environment.openAnother }] : [];
  const actions =
    next === "another" ? another : next === "recheck" ? [{ ...recheck, text: words.nextSteps.recheck }] : [];
  return {
    intent: "warning",
    lines: [sentence.what(place), sentence.next],
    actions,
    detail: refusal.detail ? `${refusal.code} ${refusal.detail}` : refusal.code,
  };
}
