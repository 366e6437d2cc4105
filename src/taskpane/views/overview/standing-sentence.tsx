import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { VerdictWord } from "../../../domain/finding";
import { useDescribe, usePane, usePlaceOf } from "../../context";
import { standingOf } from "../../figures/standing";
import { LinkButton } from "../../parts/link-button";
import { useLayoutStyles } from "../../parts/layout-styles";
import { useToneStyles } from "../../parts/tone-styles";
import type { Result } from "../../session/state";

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: "16px", lineHeight: "22px" },
  unmet: { fontWeight: tokens.fontWeightSemibold },
  worst: {
    margin: 0,
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: "14px",
    lineHeight: "20px",
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
});

const ORDER: readonly VerdictWord[] = ["met", "unmet", "pending", "unknown", "notDue", "exempt"];

/** 「12 项标准：9 项达标，2 项未达标，1 项无法判断。」 and the worst of it. */
export function StandingSentence({ result }: { result: Result }) {
  const styles = useStyles();
  const layout = useLayoutStyles();
  const tones = useToneStyles();
  const { words, session, environment, go } = usePane();
  const describe = useDescribe();
  const placeOf = usePlaceOf();
  const { report, books } = result;
  const standing = useMemo(() => standingOf(report), [report]);
  const left = books.tables.flatMap((table) => table.unread);
  const twice = left.filter(({ reason }) => reason === "duplicate").length;
  const unread = left.length - twice;
  const parts = ORDER.filter((word) => standing.counts[word] > 0).map((word) =>
    words.overview.counts[word](standing.counts[word]),
  );
  const { worst } = standing;
  const place = worst && placeOf(worst);
  return (
    <section className={layout.tight} aria-live="polite">
      <p className={styles.sentence}>
        {standing.total > 0
          ? words.overview.standing(standing.total, parts.join(words.overview.joiner))
          : words.overview.empty.headerOnly}
      </p>
      {worst ? (
        <p className={`${styles.worst} ${tones[worst.severity]}`}>
          {words.overview.worst}
          {describe(worst).what}{" "}
          {place ? <LinkButton onClick={() => void session.select(place)}>{words.shell.results.see}</LinkButton> : null}
        </p>
      ) : standing.counts.unmet === 0 && standing.counts.unknown === 0 && standing.total > 0 ? (
        <p className={layout.body}>{words.overview.allGood}</p>
      ) : null}
      <p className={layout.small}>
        {environment.dayStands ? words.overview.dayStands(report.asOf) : words.overview.asOf(report.asOf)}
        {unread > 0 ? (
          <>
            {" · "}
            <LinkButton onClick={() => go("recognised")}>{words.overview.notRead(unread)}</LinkButton>
          </>
        ) : null}
        {twice > 0 ? ` · ${words.overview.twice(twice)}` : null}
      </p>
    </section>
  );
}
