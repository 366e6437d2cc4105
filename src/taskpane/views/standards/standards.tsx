import { Button, Checkbox, Input } from "@fluentui/react-components";
import { useState } from "react";
import type { Clause, PackRules } from "../../../engine/types";
import { usePane, usePaneState } from "../../context";
import { useLayoutStyles } from "../../parts/layout-styles";
import { Checklist } from "./checklist";
import { ClauseItem } from "./clause-item";
import { PackExchange } from "./pack-exchange";
import { PackState } from "./pack-state";
import { useBranchPack } from "./use-branch-pack";

/** 标准: every clause with its switch and figures, where it comes from and how sure that is. */
export function StandardsView() {
  const layout = useLayoutStyles();
  const { words, language, session, engine } = usePane();
  const { result } = usePaneState();
  const branch = useBranchPack();
  const [query, setQuery] = useState("");
  const [onlyChanged, setOnlyChanged] = useState(false);
  if (!result) return <p className={layout.small}>{words.shell.loading}</p>;
  const { standards: text } = words;
  const { clauses, pack, checklist } = result.standards;
  const changed = clauses.filter((clause) => clause.changed.length > 0);
  const shown = (onlyChanged ? changed : clauses).filter((clause) => matches(clause, query, engine.packs));
  return (
    <div className={layout.stack}>
      <p className={layout.small}>{text.intro}</p>
      <PackState result={result} />
      <Input
        type="search"
        value={query}
        aria-label={text.search}
        placeholder={text.searchHint}
        onChange={(_, data) => setQuery(data.value)}
      />
      <div className={layout.spread}>
        <Checkbox
          checked={onlyChanged}
          label={text.onlyChanged}
          onChange={(_, data) => setOnlyChanged(data.checked === true)}
        />
        <span className={layout.small} aria-live="polite">
          {text.count(shown.length)}
          {changed.length > 0 ? ` · ${text.changedCount(changed.length)}` : ""}
        </span>
      </div>
      {shown.length === 0 ? <p className={layout.body}>{text.none}</p> : null}
      {sectionsOf(shown).map(([letter, list]) => (
        <section key={letter}>
          <h2 className={layout.heading}>{(text.sections as Readonly<Record<string, string>>)[letter] ?? letter}</h2>
          <ul className={layout.list}>
            {list.map((clause) => (
              <ClauseItem key={`${clause.id} ${language}`} clause={clause} />
            ))}
          </ul>
        </section>
      ))}
      {branch && branch.clauses.length > 0 ? (
        <Button onClick={() => void session.setPack({ ...branch, clauses: [] })}>{text.resetAll}</Button>
      ) : null}
      <Checklist checklist={checklist} />
      <PackExchange />
      <p className={layout.small}>{text.pack(pack.id === "national" ? text.national : pack.id, pack.version)}</p>
    </div>
  );
}

/** The order of an inspector's list: who the branch is, what it does, what it keeps. */
const SECTION_ORDER = "OMQEPVDKX";

function sectionsOf(clauses: readonly Clause[]): [string, Clause[]][] {
  const sections = new Map<string, Clause[]>();
  for (const clause of clauses) {
    const letter = clause.id[0] ?? "";
    sections.set(letter, [...(sections.get(letter) ?? []), clause]);
  }
  const place = (letter: string): number => SECTION_ORDER.indexOf(letter) + 1 || SECTION_ORDER.length + 1;
  return [...sections].sort(([a], [b]) => place(a) - place(b));
}

/** Every word of the query stands somewhere in the id, title, document or kind of rule. */
function matches(clause: Clause, query: string, packs: PackRules): boolean {
  const text = [
    clause.id,
    clause.title.zh,
    clause.title.en,
    clause.document,
    clause.article,
    clause.issuer,
    clause.origin,
    packs.originEn(clause),
  ]
    .join(" ")
    .toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
