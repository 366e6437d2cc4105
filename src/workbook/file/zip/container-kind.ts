import type { RefusalCode } from "../../port";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Why a file is no archive we read; `undefined` where it looks like one. */
export function refusalOfContainer(bytes: Uint8Array): { code: RefusalCode; detail: string } | undefined {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return undefined;
  if (OLE.every((byte, i) => bytes[i] === byte)) return refusalOfOle(bytes);
  const start = startAsText(bytes);
  if (/^\s*(<!doctype html|<html|<table|<meta|<style|<body|<div|mime-version:)/i.test(start))
    return { code: "html-as-xls", detail: "html" };
  if (/^\s*<\?xml/.test(start)) return { code: "html-as-xls", detail: "xml" };
  return { code: "not-a-workbook", detail: bytes.length === 0 ? "empty" : "unknown" };
}

/** Encrypted workbooks and the old binary format share a container; the streams' names tell them apart. */
function refusalOfOle(bytes: Uint8Array): { code: RefusalCode; detail: string } {
  if (holdsWide(bytes, "EncryptedPackage")) return { code: "encrypted", detail: "ole" };
  if (holdsWide(bytes, "Workbook")) return { code: "old-xls", detail: "ole" };
  if (holdsWide(bytes, "Book")) return { code: "old-xls", detail: "excel 95" };
  return { code: "not-a-workbook", detail: "ole" };
}

function holdsWide(bytes: Uint8Array, name: string): boolean {
  // Directory entries are 128 bytes, aligned, and begin with the name in UTF-16.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    let i = 0;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === name.length) return true;
  }
  return false;
}

function startAsText(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(wide).decode(bytes.subarray(0, 1024)).replace(/^\uFEFF/, "");
}
