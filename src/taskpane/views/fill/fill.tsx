import { Button } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Suggestion } from "../../../engine/types";
import { usePane, usePaneState } from "../../context";
import { fillGroups } from "../../figures/fill-groups";
import { useLayoutStyles } from "../../parts/layout-styles";
import { FillGroupList } from "./fill-group";
import { OnlyYou } from "./only-you";
import { NoLedger } from "../overview/no-ledger";

/** 补全: what follows from the books, before → after, accepted one by one, by column or all that is certain. */
export function Fill() {
  const layout = useLayoutStyles();
  const { words, session, engine } = usePane();
  const { result, job } = usePaneState();
  const fills = result?.fills;
  const groups = useMemo(() => fillGroups(fills ?? []), [fills]);
  if (!result || !fills) return <p className={layout.small}>{words.shell.loading}</p>;
  if (result.books.tables.length === 0) return <NoLedger />;
  const sure = fills.filter((one) => one.sure);
  const accept = (list: readonly Suggestion[]) => void session.applyEdits(engine.planFill(list));
  const busy = job !== null;
  return (
    <div className={layout.stack}>
      {fills.length > 0 ? (
        <p className={layout.small}>{`${words.fill.intro} ${words.fill.sureCount(sure.length, fills.length)}`}</p>
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
    </div>
  );
}
