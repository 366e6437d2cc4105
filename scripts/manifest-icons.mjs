// Draws the add-in's icons: a ledger page with a tick, one line width, two colours, as Office's monoline icons are. No input, so the
// same bytes every time. node scripts/manifest-icons.mjs [folder]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { deflateSync } from "node:zlib";

export const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const INK = [58, 58, 56];
const PAPER = [250, 250, 250];
const LINE = [120, 120, 118];
const TICK = [24, 171, 80];
const SAMPLES = 8;

/** Distance of a point from a segment. */
function toSegment(x, y, [x1, y1, x2, y2]) {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

const inBox = (x, y, [left, top, right, bottom]) => x >= left && x <= right && y >= top && y <= bottom;

/** The drawing at one size, in whole pixels so that straight lines stay sharp; painted in order. */
function shapes(size) {
  const width = Math.max(1, Math.round(size / 32));
  const at = (share) => Math.round(size * share);
  const page = [at(0.125), at(0.0625), at(0.75), at(0.9375)];
  const inner = [page[0] + width, page[1] + width, page[2] - width, page[3] - width];
  const list = [
    { colour: INK, has: (x, y) => inBox(x, y, page) },
    { colour: PAPER, has: (x, y) => inBox(x, y, inner) },
  ];
  const spine = page[0] + Math.max(3, at(0.16));
  list.push({ colour: INK, has: (x, y) => inBox(x, y, [spine - width, page[1], spine, page[3]]) });
  for (const share of size < 24 ? [0.28, 0.5] : [0.24, 0.4, 0.56]) {
    const top = at(share);
    list.push({
      colour: LINE,
      has: (x, y) =>
        inBox(x, y, [spine + width + Math.max(1, at(0.04)), top, page[2] - width - Math.max(1, at(0.05)), top + width]),
    });
  }
  return [...list, ...tick(size, width)];
}

/** The tick stands free of the page by a gap of its own, as overlays do. */
function tick(size, width) {
  const bend = [size * 0.62, size * 0.9];
  const parts = [
    [size * 0.46, size * 0.74, ...bend],
    [...bend, size * 0.93, size * 0.5],
  ];
  const half = Math.max(0.95, width * 1.05);
  const near = (x, y, reach) => parts.some((part) => toSegment(x, y, part) <= reach);
  return [
    { colour: null, has: (x, y) => near(x, y, half + Math.max(1, width)) },
    { colour: TICK, has: (x, y) => near(x, y, half) },
  ];
}

/** Red, green, blue and opacity of one pixel, from many points in it. */
function pixel(list, px, py) {
  let seen = 0;
  const sum = [0, 0, 0];
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = px + ((i % SAMPLES) + 0.5) / SAMPLES;
    const y = py + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES;
    let colour = null;
    for (const shape of list) if (shape.has(x, y)) colour = shape.colour;
    if (!colour) continue;
    seen += 1;
    colour.forEach((value, index) => (sum[index] += value));
  }
  return seen === 0
    ? [0, 0, 0, 0]
    : [...sum.map((value) => Math.round(value / seen)), Math.round((255 * seen) / (SAMPLES * SAMPLES))];
}

function crc32(bytes) {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** The icon as a PNG file. */
export function icon(size) {
  const list = shapes(size);
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) rows.set(pixel(list, x, y), y * (size * 4 + 1) + 1 + x * 4);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? fileURLToPath(new URL("../assets", import.meta.url));
  mkdirSync(folder, { recursive: true });
  for (const size of SIZES) writeFileSync(join(folder, `icon-${size}.png`), icon(size));
}
