import { type CalendarDate, fromIso } from "../../domain/calendar-date";
import { FORWARD_WORDS, GLOSSARY, type GlossaryTerm, STUDY_NOUNS, STUDY_VERBS } from "../../standards/data/glossary";

/** A term of the glossary that a text says was studied. */
export interface StudiedTerm {
  readonly term: GlossaryTerm;
  readonly firstDay: CalendarDate;
}

const TERMS = GLOSSARY.map((term) => ({
  term,
  firstDay: fromIso(term.firstDay)!,
  named: new RegExp(term.pattern),
  outcome: new RegExp(`(?:${term.pattern})${STUDY_NOUNS}`),
}));
const ANY_TERM = new RegExp(GLOSSARY.map((term) => term.pattern).join("|"));
const VERB = new RegExp(STUDY_VERBS);
const FORWARD = new RegExp(FORWARD_WORDS);
const CLAUSE_END = /[。；;，,\n]/;

/** The terms a text says were studied: a verb in the same clause, or the term's outcome (精神, 公报 …) named directly. */
export function studiedTerms(text: string): StudiedTerm[] {
  if (!ANY_TERM.test(text)) return [];
  return text.split(CLAUSE_END).flatMap((clause) => {
    if (!ANY_TERM.test(clause) || FORWARD.test(clause)) return [];
    const told = VERB.test(clause);
    return TERMS.filter((entry) => (told ? entry.named : entry.outcome).test(clause));
  });
}
