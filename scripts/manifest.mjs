// The manifest with the address the pages will stand at. Used by the build.

/** Where the manifest in the repository points: the developer's own machine. */
export const DEVELOPERS_BASE = "https://localhost:3000";

/** `https://host/folder`, without a slash at its end; anything else is refused, since Excel takes nothing but HTTPS. */
export function checkedBase(base) {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  if (url?.protocol !== "https:" || url.search || url.hash)
    throw new Error(`--base must be an https:// address without ? and #, not ${base}`);
  return url.href.replace(/\/+$/, "");
}

export function withBase(manifest, base) {
  return base ? manifest.replaceAll(DEVELOPERS_BASE, checkedBase(base).replace(/&/g, "&amp;")) : manifest;
}

/** What of the client Excel loads, in a folder of its own: the bootstrap, one file per platform, the words of two languages. */
export const LOCAL_CLIENT = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "zh-cn/office_strings.js",
  "zh-tw/office_strings.js",
  "en-us/office_strings.js",
];
