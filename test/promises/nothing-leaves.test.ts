/** The fourth promise: nothing leaves the machine, and ids are in nothing that is sent on. */
import { fromIso } from "../../src/domain/calendar-date";
import { rawOf } from "../../src/domain/reading";
import { planSheet, REPORTS } from "../../src/plans";
import { matchTasks, planTasks } from "../../src/plans/tasks";
import { describeFinding } from "../../src/checks";
import { selectStandards } from "../../src/standards";
import { BRANCH_YEARS, judge, open, snapshotOf } from "./support";

describe.each(BRANCH_YEARS)("$name", (year) => {
  test.each(["zh", "en"] as const)("no sheet for submission in %s holds an id of anybody", async (language) => {
    const snapshot = await snapshotOf(open(year));
    const { books, report } = judge(snapshot, year);
    const context = {
      books,
      report,
      standards: selectStandards(fromIso(year.asOf)!),
      branchName: books.branchName,
      asOf: fromIso(year.asOf)!,
      language,
    };
    const tasks = planTasks(
      matchTasks(report, snapshot, (finding) => describeFinding(finding, language)),
      { branchName: "", asOf: year.asOf, pack: "" },
    );
    const text = JSON.stringify([...REPORTS.map(({ id }) => planSheet(id, context)), tasks]);
    const ids = [...books.members, ...books.development]
      .map((person) => rawOf(person.idNumber))
      .filter((id) => id.length >= 15);
    expect(ids.filter((id) => text.includes(id))).toEqual([]);
  });

  test("finding keys tell no name", async () => {
    const { books, report } = judge(await snapshotOf(open(year)), year);
    const keys = report.findings.map((finding) => finding.key).join(" ");
    expect(books.members.filter((member) => keys.includes(member.name))).toEqual([]);
  });
});
