import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { toIso } from "../../domain/calendar-date";
import type { Absence } from "../../engine/types";
import { usePane } from "../context";
import { LinkButton } from "../parts/link-button";
import { useLayoutStyles } from "../parts/layout-styles";
import type { Result } from "../session/state";
import { EntryForm } from "./entry-form";

const useStyles = makeStyles({
  item: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** 补课: absences nobody has made up; each becomes a prepared row without a date. */
export function MakeUpList({ result }: { result: Result }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const { words, engine, environment } = usePane();
  const { today } = environment;
  const { makeUp } = words.register;
  const absences = useMemo(() => engine.entries.absences(result.books, today), [engine, result.books, today]);
  const [open, setOpen] = useState<string | null>(null);
  if (absences.length === 0 && open === null) return <p className={layout.body}>{makeUp.none}</p>;
  return (
    <div className={layout.stack}>
      <p className={layout.small}>{makeUp.intro}</p>
      <ul className={layout.list}>
        {absences.map((absence) => {
          const key = keyOf(absence);
          const item = makeUp.item(absence.name, toIso(absence.missed.date), absence.missed.topic);
          return (
            <li key={key} className={styles.item}>
              <p className={layout.body}>{item}</p>
              <p className={layout.small}>{makeUp.by(toIso(absence.by), absence.reason)}</p>
              {open === key ? (
                <EntryForm
                  label={item}
                  check={() => ({ entry: engine.entries.makeUp(absence) })}
                  onFaults={() => undefined}
                  draft={key}
                  onAnother={() => setOpen(null)}
                >
                  {null}
                </EntryForm>
              ) : (
                <LinkButton alone label={`${makeUp.prepare} ${item}`} onClick={() => setOpen(key)}>
                  {makeUp.prepare}
                </LinkButton>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const keyOf = ({ name, missed }: Absence): string => `${name} ${missed.sheet} ${missed.row}`;
