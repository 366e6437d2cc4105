import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { cellName, columnLetters } from "../../../domain/address";
import type { Suggestion } from "../../../engine/types";
import { usePane } from "../../context";
import { placeOfCell } from "../../figures/finding-place";
import type { FillGroup } from "../../figures/fill-groups";
import { shownValue } from "../../figures/shown-value";
import { LinkButton } from "../../parts/link-button";
import { useLayoutStyles } from "../../parts/layout-styles";
import { useToneStyles } from "../../parts/tone-styles";

const useStyles = makeStyles({
  item: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  tag: { padding: "0 4px", borderRadius: tokens.borderRadiusSmall, whiteSpace: "nowrap" },
  button: { flexShrink: 0 },
});

interface FillGroupProps {
  readonly group: FillGroup;
  readonly busy: boolean;
  readonly onAccept: (list: readonly Suggestion[]) => void;
}

/** Suggestions shown of a column until asked for more. */
const FEW = 6;

/** One column's suggestions, with a button for all of them. */
export function FillGroupList({ group, busy, onAccept }: FillGroupProps) {
  const layout = useLayoutStyles();
  const { fill } = usePane().words;
  const [shown, setShown] = useState(FEW);
  const { suggestions } = group;
  const rest = suggestions.length - shown;
  const title = `${fill.kinds[group.kind]} ${fill.column(group.sheet, columnLetters(group.column))}`;
  return (
    <section aria-label={title}>
      <div className={layout.spread}>
        <div>
          <h2 className={layout.heading}>{fill.kinds[group.kind]}</h2>
          <p
            className={layout.small}
          >{`${fill.column(group.sheet, columnLetters(group.column))} · ${fill.why[group.kind]}`}</p>
        </div>
        {suggestions.length > 1 ? (
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={fill.acceptGroupLabel(title, suggestions.length)}
            onClick={() => onAccept(suggestions)}
          >
            {fill.acceptGroup(suggestions.length)}
          </Button>
        ) : null}
      </div>
      <ul className={layout.list}>
        {suggestions.slice(0, shown).map((suggestion) => (
          <SuggestionLine key={suggestion.id} suggestion={suggestion} busy={busy} onAccept={onAccept} />
        ))}
      </ul>
      {rest > 0 ? (
        <LinkButton alone onClick={() => setShown(shown + 50)}>
          {fill.more(Math.min(rest, 50))}
        </LinkButton>
      ) : null}
    </section>
  );
}

function SuggestionLine({
  suggestion,
  busy,
  onAccept,
}: { suggestion: Suggestion } & Pick<FillGroupProps, "busy" | "onAccept">) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const tones = useToneStyles();
  const { words, session } = usePane();
  const { fill } = words;
  const { at, sure } = suggestion;
  const cell = cellName(at.row, at.column);
  const others = suggestion.from
    .filter((one) => one.sheet !== at.sheet || one.row !== at.row || one.column !== at.column)
    .slice(0, 4);
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <p className={layout.body}>
          <LinkButton label={words.findings.goTo(cell)} onClick={() => void session.select(placeOfCell(at))}>
            {cell}
          </LinkButton>{" "}
          <span className={styles.before}>
            {suggestion.before === null ? fill.blank : shownValue(suggestion.before)}
          </span>{" "}
          <span aria-label={fill.becomes}>→</span>{" "}
          <span className={styles.after}>{shownValue(suggestion.after, suggestion.format)}</span>
        </p>
        <p className={layout.small}>
          <span className={mergeClasses(styles.tag, sure ? tones.met : tones.should)}>
            {sure ? fill.sure : fill.unsure}
          </span>
          {others.length > 0 ? ` ${fill.from} ` : null}
          {others.map((source, i) => (
            <span key={i}>
              {i > 0 ? " " : null}
              <LinkButton
                onClick={() => void session.select(placeOfCell(source))}
              >{`${source.sheet === at.sheet ? "" : `${source.sheet} `}${cellName(source.row, source.column)}`}</LinkButton>
            </span>
          ))}
        </p>
      </div>
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={busy}
        aria-label={fill.acceptLabel(`${at.sheet} ${cell}`)}
        onClick={() => onAccept([suggestion])}
      >
        {fill.accept}
      </Button>
    </li>
  );
}
