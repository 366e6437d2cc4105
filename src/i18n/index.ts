import { en } from "./en";
import { zh } from "./zh";

/** All words of the interface. A language that lacks one does not compile. */
export type Words = typeof zh;

const LANGUAGES: Readonly<Record<"zh" | "en", Words>> = { zh, en };

/** The words of one language. */
export const wordsFor = (language: "zh" | "en"): Words => LANGUAGES[language];
