import { Button, Caption1, Text, makeStyles, tokens } from "@fluentui/react-components";
import {
  FolderOpenRegular,
  PanelRightContractRegular,
  PanelRightExpandRegular,
  SaveRegular,
} from "@fluentui/react-icons";
import type { WorkbenchWords } from "./words";

const NARROW = "@media (max-width: 479px)";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "44px",
    padding: "4px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    minWidth: 0,
    flexGrow: 1,
    display: "flex",
    alignItems: "baseline",
    gap: "8px",
    overflow: "hidden",
    whiteSpace: "nowrap",
  },
  file: {
    margin: 0,
    fontSize: "14px",
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  quiet: { color: tokens.colorNeutralForeground2, flexShrink: 0, [NARROW]: { display: "none" } },
  // With little room the file's name is worth more than the words on the button.
  label: { [NARROW]: { display: "none" } },
  button: { flexShrink: 0, minWidth: "auto", whiteSpace: "nowrap" },
});

export interface TopBarProps {
  readonly words: WorkbenchWords;
  readonly fileName: string;
  readonly savedAs: string;
  readonly dirty: boolean;
  readonly paneShown: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onPane: () => void;
}

/** The file's name and what is done with the whole file. */
export function TopBar({ words, fileName, savedAs, dirty, paneShown, onOpen, onSave, onPane }: TopBarProps) {
  const styles = useStyles();
  return (
    <header className={styles.root} data-region="bar">
      <div className={styles.name}>
        <Text as="h1" className={styles.file} title={fileName}>
          {fileName}
        </Text>
        <Caption1 className={styles.quiet} role="status">
          {dirty ? words.unsaved : ""}
        </Caption1>
      </div>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<FolderOpenRegular />}
        aria-label={words.another}
        title={words.another}
        onClick={onOpen}
      >
        <span className={styles.label}>{words.another}</span>
      </Button>
      <Button
        className={styles.button}
        appearance={dirty ? "primary" : "secondary"}
        icon={<SaveRegular />}
        onClick={onSave}
        title={words.saveAs(savedAs)}
      >
        {words.save}
      </Button>
      <Button
        className={styles.button}
        appearance="subtle"
        icon={paneShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
        aria-expanded={paneShown}
        aria-label={paneShown ? words.hidePane : words.showPane}
        title={paneShown ? words.hidePane : words.showPane}
        onClick={onPane}
      />
    </header>
  );
}
