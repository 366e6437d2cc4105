import { MalformedXml } from "./malformed";
import { endOfTag } from "./parse-xml";
import { encodeXml } from "./xml-text";

const CDATA = "<![CDATA[";

/**
 * The same well-formed part in its usual spelling, for scans of the text: CDATA as character data, without comments and
 * instructions, no `>` in an attribute, no blank in an end tag. To be read from, never to be written.
 */
export function plainXml(text: string): string {
  const out: string[] = [];
  for (let at = 0; ;) {
    const open = text.indexOf("<", at);
    out.push(text.slice(at, open < 0 ? text.length : open));
    if (open < 0) return out.join("");
    if (text.startsWith(CDATA, open)) {
      at = after(text, "]]>", open);
      out.push(encodeXml(text.slice(open + CDATA.length, at - 3)));
    } else if (text.startsWith("<!--", open)) at = after(text, "-->", open + 4);
    else if (text.startsWith("<?", open)) at = after(text, "?>", open);
    else {
      at = endOfTag(text, open);
      if (at === 0) throw new MalformedXml("unfinished tag");
      out.push(plainTag(text.slice(open, at)));
    }
  }
}

function plainTag(tag: string): string {
  if (tag[1] === "/") return `${tag.slice(0, -1).trimEnd()}>`;
  return tag.indexOf(">") === tag.length - 1 ? tag : `${tag.slice(0, -1).replace(/>/g, "&gt;")}>`;
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  if (found < 0) throw new MalformedXml("unfinished tag");
  return found + mark.length;
}
