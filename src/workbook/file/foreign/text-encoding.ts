/** Text of a file that does not say how its letters are written: by its mark, else UTF-8, else as Chinese programs write. `undefined` for what is no text. */
export function decodeText(bytes: Uint8Array, declared?: string): string | undefined {
  const [a, b] = bytes;
  const wide = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : undefined;
  for (const encoding of wide ? [wide] : ["utf-8", ...(declared ? [declared] : []), "gb18030"]) {
    const text = decodeAs(bytes, encoding);
    if (text !== undefined) return holdsControls(text) ? undefined : text;
  }
  return undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Signs that stand in no text: the file is of some other kind. */
function holdsControls(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12 && code !== 26) return true;
  }
  return false;
}
