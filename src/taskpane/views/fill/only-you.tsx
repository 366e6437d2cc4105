import { useDescribe, useOpenFindings, usePane, usePlaceOf } from "../../context";
import { LinkButton } from "../../parts/link-button";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { Result } from "../../session/state";

/** Findings that somebody's memory alone can settle: a blank that the rules want filled, an absence without a name or reason. */
const ONLY_A_PERSON = new Set(["K01", "Q11", "X03"]);
const SHOWN = 12;

/** What only a person can know: tasks, never suggestions. A cell that can be filled from the books is not among them. */
export function OnlyYou({ result }: { result: Result }) {
  const layout = useLayoutStyles();
  const { words, session } = usePane();
  const describe = useDescribe();
  const placeOf = usePlaceOf();
  const filled = new Set(result.fills.map(({ at }) => `${at.sheet} ${at.row} ${at.column}`));
  const open = useOpenFindings().filter(
    ({ code, at }) =>
      ONLY_A_PERSON.has(code) && !at.some((cell) => filled.has(`${cell.sheet} ${cell.row} ${cell.column}`)),
  );
  if (open.length === 0) return null;
  return (
    <section>
      <h2 className={layout.heading}>{words.fill.onlyYou}</h2>
      <p className={layout.small}>{words.fill.onlyYouHint}</p>
      <ul className={layout.list}>
        {open.slice(0, SHOWN).map((finding, i) => {
          const place = placeOf(finding);
          const sheet = finding.at[0]?.sheet;
          const what = (sheet === undefined ? "" : words.findings.inSheet(sheet)) + describe(finding).what;
          return (
            <li key={`${finding.key} ${i}`}>
              {place ? (
                <LinkButton alone onClick={() => void session.select(place)}>
                  {what}
                </LinkButton>
              ) : (
                <p className={layout.small}>{what}</p>
              )}
            </li>
          );
        })}
      </ul>
      {open.length > SHOWN ? <p className={layout.small}>{words.fill.onlyYouMore(open.length - SHOWN)}</p> : null}
    </section>
  );
}
