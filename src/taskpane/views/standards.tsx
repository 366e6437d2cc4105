import { Button, Checkbox, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Clause } from "../../standards";
import { usePane, usePaneState } from "../context";
import { branchPack } from "../figures/branch-pack";
import { useLayoutStyles } from "../parts/layout-styles";
import { ClauseItem } from "./standards/clause-item";
import { PackExchange } from "./standards/pack-exchange";

/** 标准: every clause with its switch and figures, where it comes from and how sure that is. */
export function StandardsView() {
  const layout = useLayoutStyles();
  const { words, language, session, environment } = usePane();
  const { result, settings } = usePaneState();
  const [query, setQuery] = useState("");
  const [onlyChanged, setOnlyChanged] = useState(false);
  if (!result) return <p className={layout.small}>{words.shell.loading}</p>;
  const { standards: text } = words;
  const { clauses, pack } = result.standards;
  const changed = clauses.filter((clause) => clause.changed.length > 0);
  const shown = (onlyChanged ? changed : clauses).filter((clause) => matches(clause, query));
  const resetAll = () => void session.setPack({ ...branchPack(settings.pack, environment.today), clauses: [] });
  return (
    <div className={layout.stack}>
      <p className={layout.small}>{text.intro}</p>
      <Input type="search" value={query} aria-label={text.search} placeholder={text.searchHint} onChange={(_, data) => setQuery(data.value)} />
      <div className={layout.spread}>
        <Checkbox checked={onlyChanged} label={text.onlyChanged} onChange={(_, data) => setOnlyChanged(data.checked === true)} />
        <span className={layout.small} aria-live="polite">
          {text.count(shown.length)}
          {changed.length > 0 ? ` · ${text.changedCount(changed.length)}` : ""}
        </span>
      </div>
      {shown.length === 0 ? <p className={layout.body}>{text.none}</p> : null}
      <ul className={layout.list}>
        {shown.map((clause) => (
          <ClauseItem key={`${clause.id} ${language}`} clause={clause} />
        ))}
      </ul>
      {changed.length > 0 ? <Button onClick={resetAll}>{text.resetAll}</Button> : null}
      <PackExchange />
      <p className={layout.small}>{text.pack(pack.id, pack.version)}</p>
    </div>
  );
}

/** Every word of the query stands somewhere in the id, title or document. */
function matches(clause: Clause, query: string): boolean {
  const text = [clause.id, clause.title.zh, clause.title.en, clause.document, clause.article, clause.issuer].join(" ").toLowerCase();
  return query.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}
