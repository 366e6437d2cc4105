import { MalformedXml } from "../xml/malformed";

/** The declaration with which a part says how its letters are written. */
const DECLARATION = /^\uFEFF?<\?xml\s[^>]{0,200}?encoding\s{0,20}=\s{0,20}["']([\w.:-]{1,40})["'][^>]{0,200}\?>/;

/**
 * Bytes of a part → text, by its byte order mark or by what it declares. The text declares UTF-8, since that is what is written
 * where the part is changed.
 */
export function decodePart(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  const declared = wide ?? declaredEncoding(bytes);
  const text = decode(bytes, declared);
  return declared === "utf-8" ? text : text.replace(DECLARATION, (whole, name: string) => whole.replace(name, "UTF-8"));
}

/** UTF-16, with a byte order mark or seen by how `<` is written. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return "utf-16le";
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return "utf-16be";
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 512)).replace(/^\u00ef\u00bb\u00bf/, "");
  const name = DECLARATION.exec(start)?.[1]?.toLowerCase() ?? "utf-8";
  // Written in single bytes, whatever it says of two.
  return name === "utf8" || name.startsWith("utf-16") || name.startsWith("ucs-2") ? "utf-8" : name;
}

function decode(bytes: Uint8Array, encoding: string): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === "utf-8" });
  } catch {
    throw new MalformedXml(`encoding ${encoding}`);
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw new MalformedXml(`not ${encoding}`);
  }
}
