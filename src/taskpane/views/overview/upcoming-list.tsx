import { useMemo } from "react";
import { useClauseName, useDescribe, usePane, usePlaceOf } from "../../context";
import { type Upcoming, upcoming } from "../../figures/upcoming";
import { LinkButton } from "../../parts/link-button";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { Result } from "../../session/state";

/** 接下来: what comes due, the nearest first. */
export function UpcomingList({ result }: { result: Result }) {
  const layout = useLayoutStyles();
  const { words, environment, session } = usePane();
  const nameOf = useClauseName();
  const describe = useDescribe();
  const placeOf = usePlaceOf();
  const { next } = words.overview;
  const items = useMemo(() => upcoming(result.report, result.books, result.standards, environment.today), [result, environment.today]);
  const say = (item: Upcoming) => {
    if (item.kind === "clause") return next.due([item.group, nameOf(item.clause)].filter(Boolean).join(" "), item.missing);
    if (item.kind === "finding") return describe(item.finding).what;
    const range = { top: item.row, bottom: item.row, left: 1, right: 1 };
    return <LinkButton onClick={() => void session.select({ sheet: item.sheet, range })}>{next.fullMember(item.name)}</LinkButton>;
  };
  return (
    <section className={layout.tight}>
      <h2 className={layout.heading}>{next.title}</h2>
      {items.length === 0 ? <p className={layout.small}>{next.none}</p> : null}
      <ul className={layout.list}>
        {items.map((item, i) => {
          const place = item.kind === "finding" ? placeOf(item.finding) : undefined;
          return (
            <li key={i} className={layout.body}>
              {item.kind === "finding" ? null : `${next.by(item.by)} `}
              {say(item)} {place ? <LinkButton onClick={() => void session.select(place)}>{words.shell.results.see}</LinkButton> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
