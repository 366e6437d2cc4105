import { makeStyles, tokens } from "@fluentui/react-components";
import { TONES, type ToneName } from "./tones";

const pair = (name: ToneName) => ({ color: tokens[TONES[name].text], backgroundColor: tokens[TONES[name].ground] });

/** One class for each tone. The transparent border shows in contrast themes, where grounds do not. */
export const useToneStyles = makeStyles({
  must: pair("must"),
  should: pair("should"),
  look: pair("look"),
  met: pair("met"),
  quiet: pair("quiet"),
  plain: pair("plain"),
});
