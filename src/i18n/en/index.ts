import type { zh } from "../zh";
import { changes } from "./changes";
import { fields, monthField } from "./fields";
import { fill } from "./fill";
import { findings } from "./findings";
import { help } from "./help";
import { live } from "./live";
import { overview } from "./overview";
import { recognised } from "./recognised";
import { register } from "./register";
import { nextSteps, refusals } from "./refusals";
import { shell } from "./shell";
import { standards } from "./standards";
import { summaries } from "./summaries";
import { tables } from "./tables";

export const en: typeof zh = {
  shell,
  refusals,
  nextSteps,
  overview,
  findings,
  summaries,
  recognised,
  standards,
  changes,
  help,
  fields,
  monthField,
  fill,
  live,
  register,
  tables,
};
