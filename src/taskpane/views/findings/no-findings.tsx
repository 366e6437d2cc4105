import { useMemo } from "react";
import { useClauseName, usePane } from "../../context";
import { standingOf } from "../../figures/standing";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { Result } from "../../session/state";

/** Never a bare "all good": what could not be judged is said in the same breath. */
export function NoFindings({ result }: { result: Result }) {
  const layout = useLayoutStyles();
  const { words, engine, language } = usePane();
  const nameOf = useClauseName();
  const { unknown } = useMemo(() => standingOf(result.report), [result.report]);
  const { findings } = words;
  return (
    <section className={layout.tight}>
      <p className={layout.body}>
        {findings.none}
        {unknown.length > 0 ? findings.cannotJudge(unknown.length) : findings.nothingUnknown}
      </p>
      <ul className={layout.list}>
        {unknown.map((verdict) => {
          const lacks = (verdict.missing ?? []).map((missing) => engine.missingWords(missing, language));
          return (
            <li key={verdict.clause} className={layout.body}>
              {nameOf(verdict.clause)}
              {lacks.length > 0
                ? ` · ${words.overview.detail.missing} ${lacks.join(words.recognised.sentence.listComma)}`
                : ""}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
