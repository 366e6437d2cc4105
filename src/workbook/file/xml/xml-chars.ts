import { MalformedXml } from "./malformed";

/** Blank, tab, line ends: white space as XML knows it. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

export function skipBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Letters, digits and `-._:`; beyond ASCII whatever may stand in a name. */
export function isNameChar(code: number): boolean {
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 45 && code <= 58 && code !== 47) ||
      code === 95
    );
  }
  return (
    code === 0xb7 ||
    (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code < 0x2070 && code !== 0x203f))
  );
}

/** Place behind the quoted value that begins here. */
export function attributeEnd(text: string, at: number): number {
  const quote = text[at];
  const end = quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) : -1;
  if (end < 0) throw new MalformedXml("attribute value");
  return end + 1;
}
