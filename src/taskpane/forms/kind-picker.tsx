import { MEETING_KINDS, REGISTERED_KINDS } from "../../domain/meeting-kinds";
import { makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, useState } from "react";
import type { MeetingKind } from "../../domain/books";
import { usePane } from "../context";
import { Chip } from "../parts/chip";
import { useLayoutStyles } from "../parts/layout-styles";
import { moveAmongItems } from "../parts/roving";
import type { Fault } from "./drafts";

const useStyles = makeStyles({
  set: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  kinds: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "4px" },
});

interface KindPickerProps {
  readonly kinds: readonly MeetingKind[];
  readonly fault: Fault | undefined;
  readonly onChange: (kinds: readonly MeetingKind[]) => void;
}

/** Kinds of a gathering, several at once: one stop of Tab, arrows move, Space or a figure chooses. */
export function KindPicker({ kinds, fault, onChange }: KindPickerProps) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { language, words } = usePane();
  const { register } = words;
  const [stop, setStop] = useState(0);
  const toggle = (kind: MeetingKind) =>
    onChange(
      kinds.includes(kind)
        ? kinds.filter((one) => one !== kind)
        : REGISTERED_KINDS.filter((one) => one === kind || kinds.includes(one)),
    );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const numbered = REGISTERED_KINDS[Number(event.key) - 1];
    if (numbered) toggle(numbered);
    else moveAmongItems(event);
  };
  return (
    <fieldset className={styles.set} aria-describedby={fault ? "kinds-fault" : undefined}>
      <legend className={layout.body}>{register.labels.kinds}</legend>
      <div className={styles.kinds} onKeyDown={onKeyDown}>
        {REGISTERED_KINDS.map((kind, i) => (
          <Chip
            key={kind}
            tone="look"
            pressed={kinds.includes(kind)}
            item
            tabIndex={i === stop ? 0 : -1}
            onFocus={() => setStop(i)}
            onClick={() => toggle(kind)}
            invalid={fault !== undefined && i === 0}
          >
            {MEETING_KINDS[kind].short[language]}
          </Chip>
        ))}
      </div>
      {fault ? (
        <p id="kinds-fault" className={layout.small} role="alert">
          {register.faults[fault]}
        </p>
      ) : null}
    </fieldset>
  );
}
