import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import type { DueGroup, DueList } from "../../engine/types";
import { usePane } from "../context";
import { useLayoutStyles } from "../parts/layout-styles";
import { type Exceptions, attendanceFigures, nextPresence, presenceOf } from "./attendance";
import { TextField } from "./fields";

const COLUMNS = 3;
const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  people: { display: "grid", gridTemplateColumns: `repeat(${COLUMNS}, minmax(0, 1fr))`, gap: "4px", marginTop: "4px" },
  person: {
    minHeight: "28px",
    padding: "2px 4px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: "14px",
    lineHeight: "20px",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  absent: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    border: "1px solid currentColor",
    textDecorationLine: "line-through",
  },
  out: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

interface AttendancePickerProps {
  readonly list: DueList;
  readonly exceptions: Exceptions;
  readonly onChange: (exceptions: Exceptions) => void;
  /** Reasons the ledger has used, to choose from. */
  readonly reasons: readonly string[];
}

/** 全体到会, then the exceptions: one stop of Tab for each group, arrows move, Space changes; a reason for each absence. */
export function AttendancePicker({ list, exceptions, onChange, reasons }: AttendancePickerProps) {
  const layout = useLayoutStyles();
  const { register } = usePane().words;
  const figures = attendanceFigures(list, exceptions);
  return (
    <div className={layout.tight}>
      <h3 className={layout.heading}>{register.labels.attendance}</h3>
      <p className={layout.small}>{register.keys}</p>
      {list.dated ? null : <p className={layout.small}>{register.undated}</p>}
      {list.groups.map((group) => (
        <GroupPicker
          key={group.name}
          group={group}
          title={group.name || (list.groups.length > 1 ? register.noGroup : register.wholeBranch)}
          exceptions={exceptions}
          onChange={onChange}
        />
      ))}
      <p className={layout.body} aria-live="polite">
        {register.figures(figures.due, figures.attending.length, figures.absent.length, figures.rate || "—")}
      </p>
      {figures.absent.map(({ name }) => (
        <TextField
          key={name}
          label={register.labels.reason(name)}
          value={exceptions.reasons[name] ?? ""}
          choices={reasons}
          onChange={(reason) => onChange({ ...exceptions, reasons: { ...exceptions.reasons, [name]: reason } })}
        />
      ))}
    </div>
  );
}

interface GroupPickerProps extends Pick<AttendancePickerProps, "exceptions" | "onChange"> {
  readonly group: DueGroup;
  readonly title: string;
}

function GroupPicker({ group, title, exceptions, onChange }: GroupPickerProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { register } = usePane().words;
  const [stop, setStop] = useState(0);
  const states = group.people.map((person) => presenceOf(person, exceptions));
  const present = states.filter((state) => state === "present").length;
  const due = states.filter((state) => state !== "out").length;
  return (
    <fieldset className={styles.set}>
      <legend className={layout.small}>{register.groupOf(title, present, due)}</legend>
      <div className={styles.people} onKeyDown={(event) => moveInGrid(event, setStop)}>
        {group.people.map((person, i) => (
          <button
            key={`${person.name} ${i}`}
            type="button"
            data-item
            tabIndex={i === Math.min(stop, group.people.length - 1) ? 0 : -1}
            aria-label={`${person.name} ${register.states[states[i]!]}`}
            className={mergeClasses(
              styles.person,
              states[i] === "absent" && styles.absent,
              states[i] === "out" && styles.out,
            )}
            onFocus={() => setStop(i)}
            onClick={() =>
              onChange({
                ...exceptions,
                presence: { ...exceptions.presence, [person.name]: nextPresence(person, exceptions) },
              })
            }
          >
            {person.name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: COLUMNS, ArrowUp: -COLUMNS };

function moveInGrid(event: KeyboardEvent<HTMLElement>, onStop: (index: number) => void): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-item]")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const step = STEPS[event.key];
  const target =
    event.key === "Home" ? 0 : event.key === "End" ? items.length - 1 : step === undefined ? -1 : at + step;
  const item = items[target];
  if (!item) return;
  event.preventDefault();
  onStop(target);
  item.focus();
}
