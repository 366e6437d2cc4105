import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Suggestion } from "../../../engine/types";
import { usePane, usePaneState } from "../../context";
import { type FillGroup, fillGroups } from "../../figures/fill-groups";
import { LinkButton } from "../../parts/link-button";
import { useLayoutStyles } from "../../parts/layout-styles";
import { NoLedger } from "../overview/no-ledger";
import { FillGroupList } from "./fill-group";
import { OnlyYou } from "./only-you";

/** 补全: blanks that follow from the books, before → after; apart from them, folded, other ways of writing what stands there. */
export function Fill() {
  const layout = useLayoutStyles();
  const { words, session, engine } = usePane();
  const { result, job } = usePaneState();
  const fills = result?.fills;
  const blanks = useMemo(() => (fills ?? []).filter(({ kind }) => !engine.isStyle(kind)), [engine, fills]);
  const styles = useMemo(() => fillGroups((fills ?? []).filter(({ kind }) => engine.isStyle(kind))), [engine, fills]);
  const groups = useMemo(() => fillGroups(blanks), [blanks]);
  if (!result || !fills) return <p className={layout.small}>{words.shell.loading}</p>;
  if (result.books.tables.length === 0) return <NoLedger />;
  const sure = blanks.filter((one) => one.sure);
  const accept = (list: readonly Suggestion[]) => void session.applyEdits(engine.planFill(list));
  const busy = job !== null;
  return (
    <div className={layout.stack}>
      {blanks.length > 0 ? (
        <p className={layout.small}>{`${words.fill.intro} ${words.fill.sureCount(sure.length, blanks.length)}`}</p>
      ) : (
        <p className={layout.body}>{words.fill.none}</p>
      )}
      {sure.length > 0 ? (
        <div className={layout.row}>
          <Button appearance="primary" disabledFocusable={busy} onClick={() => accept(sure)}>
            {words.fill.acceptAllSure(sure.length)}
          </Button>
        </div>
      ) : null}
      {groups.map((group) => (
        <FillGroupList key={group.key} group={group} busy={busy} onAccept={accept} />
      ))}
      <OnlyYou result={result} />
      {styles.length > 0 ? <Styles groups={styles} busy={busy} onAccept={accept} /> : null}
    </div>
  );
}

interface StylesProps {
  readonly groups: readonly FillGroup[];
  readonly busy: boolean;
  readonly onAccept: (list: readonly Suggestion[]) => void;
}

/** 统一写法: right as it stands, written otherwise elsewhere. One line a column until it is opened. */
function Styles({ groups, busy, onAccept }: StylesProps) {
  const layout = useLayoutStyles();
  const { fill } = usePane().words;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section className={layout.tight} aria-label={fill.styles}>
      <h2 className={layout.heading}>{fill.styles}</h2>
      <p className={layout.small}>{fill.stylesHint}</p>
      {groups.map((group) =>
        open === group.key ? (
          <FillGroupList key={group.key} group={group} busy={busy} onAccept={onAccept} />
        ) : (
          <LinkButton key={group.key} alone onClick={() => setOpen(group.key)}>
            {fill.styleLine(group.sheet, fill.kinds[group.kind], group.suggestions.length)}
          </LinkButton>
        ),
      )}
    </section>
  );
}
