import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { usePane, usePaneState } from "../context";
import { MENU_PAGES } from "../page";
import { MenuButton } from "../parts/menu-button";
import { yearsOf } from "../../engine/years";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", gap: "8px", padding: "8px 12px 4px" },
  /** Excel lays its own button over the pane's top right corner. */
  beside: { paddingRight: "40px" },
  name: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: "16px",
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  year: {
    height: "32px",
    padding: "0 4px 0 8px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "14px",
    fontVariantNumeric: "tabular-nums",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Whose books, which year, and what else there is. */
export function Header({ inExcel, onLanguage }: { inExcel: boolean; onLanguage: () => void }) {
  const styles = useStyles();
  const { words, session, environment, go, language } = usePane();
  const { result, year, job } = usePaneState();
  const { menu } = words.shell;
  const { books, report } = result ?? {};
  // Walks every record, and the header is drawn at each step of progress.
  const years = useMemo(
    () =>
      books && report ? [...new Set([...yearsOf(books, environment.today), report.year])].sort((a, b) => b - a) : [],
    [books, report, environment.today],
  );
  const name = result?.books.branchName || words.shell.unnamedBranch;
  const choices = [
    ...MENU_PAGES.map((page) => ({ key: page, text: menu[page], onChoose: () => go(page) })),
    ...(environment.save ? [{ key: "save", text: menu.save, onChoose: environment.save }] : []),
    ...(environment.openAnother ? [{ key: "another", text: menu.another, onChoose: environment.openAnother }] : []),
    { key: "language", text: menu.otherLanguage, lang: language === "zh" ? "en" : "zh-CN", onChoose: onLanguage },
  ];
  return (
    <div className={inExcel ? `${styles.header} ${styles.beside}` : styles.header}>
      <h1 className={styles.name} title={name}>
        {result ? name : words.shell.product}
      </h1>
      {result ? (
        <select
          className={styles.year}
          aria-label={words.shell.year}
          value={result.report.year}
          disabled={job !== null && year === undefined}
          onChange={(event) => void session.setYear(Number(event.target.value))}
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {words.shell.yearOption(one)}
            </option>
          ))}
        </select>
      ) : null}
      <MenuButton label={menu.label} choices={choices} />
    </div>
  );
}
