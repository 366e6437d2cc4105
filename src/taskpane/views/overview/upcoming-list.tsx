import type { Outlook } from "../../../engine/types";
import { useClauseName, usePane } from "../../context";
import { type DuePart, dueDays } from "../../figures/upcoming";
import { placeOfRow } from "../../figures/finding-place";
import { FirstLines } from "../../parts/first-lines";
import { LinkButton } from "../../parts/link-button";
import { useLayoutStyles } from "../../parts/layout-styles";
import type { Result } from "../../session/state";

/** Lines shown before the rest is asked for. */
const FIRST = 5;

/** 到期转正, 换届, 考察, 公示, 补学: above everything else, for they do not wait. */
export function ReminderList({ outlook, result }: { outlook: Outlook; result: Result }) {
  const layout = useLayoutStyles();
  const { words, engine, language, session } = usePane();
  if (outlook.reminders.length === 0) return null;
  const lines = outlook.reminders.map((reminder) => {
    const { at } = reminder;
    return (
      <>
        {engine.outlookWords.reminder(reminder, language)}{" "}
        {at ? (
          <LinkButton onClick={() => void session.select(placeOfRow(at, result.books))}>
            {words.shell.results.see}
          </LinkButton>
        ) : null}
      </>
    );
  });
  return (
    <section className={layout.tight}>
      <h2 className={layout.heading}>{words.overview.next.reminders}</h2>
      <FirstLines lines={lines} first={3} />
    </section>
  );
}

/** 接下来: what comes due, the nearest first. */
export function UpcomingList({ outlook }: { outlook: Outlook }) {
  const layout = useLayoutStyles();
  const { words } = usePane();
  const nameOf = useClauseName();
  const { next } = words.overview;
  const say = ({ clause, times, groups, people }: DuePart) =>
    people > 0 ? next.people(nameOf(clause), people) : next.times(nameOf(clause), times, groups);
  const lines = dueDays(outlook).map(({ by, parts }) => next.day(by, parts.map(say)));
  return (
    <section className={layout.tight}>
      <h2 className={layout.heading}>{next.title}</h2>
      {lines.length === 0 ? <p className={layout.small}>{next.none}</p> : <FirstLines lines={lines} first={FIRST} />}
    </section>
  );
}

/** 还来得及: a proposed calendar in which one day serves several standards, and hours with their pace. */
export function StillPossible({ outlook, result }: { outlook: Outlook; result: Result }) {
  const layout = useLayoutStyles();
  const { words, engine, language, session, environment } = usePane();
  const { next, short } = words.overview;
  if (outlook.calendar.length === 0 && outlook.hours.length === 0) return null;
  const names = short as Readonly<Record<string, string>>;
  const write = () => {
    const { books, report, standards } = result;
    const plan = engine.planSheet("year-plan", {
      books,
      report,
      standards,
      branchName: books.branchName || words.shell.unnamedBranch,
      asOf: environment.today,
      language,
    });
    return session.writeSheets([plan]);
  };
  return (
    <section className={layout.tight}>
      <h2 className={layout.heading}>{next.possible}</h2>
      {outlook.hours.length > 0 ? (
        <FirstLines lines={outlook.hours.map((hours) => engine.outlookWords.hours(hours, language))} first={3} />
      ) : null}
      {outlook.calendar.length > 0 ? (
        <>
          <p className={layout.small}>{next.proposal}</p>
          <FirstLines
            lines={outlook.calendar.map((event) => engine.outlookWords.event(event, language))}
            first={FIRST}
          />
        </>
      ) : null}
      <p className={layout.small}>
        {outlook.calendar.some(({ clauses }) => clauses.length > 1)
          ? next.serves(names["M01"] ?? "M01", names["M04"] ?? "M04")
          : ""}
        <LinkButton onClick={() => void write()}>{next.write}</LinkButton>
      </p>
    </section>
  );
}
