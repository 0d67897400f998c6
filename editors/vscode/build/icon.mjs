// Draws the icon: a moon, lit from the left, with craters, and a small one at its corner.
import zlib from "node:zlib";

const NIGHT = [11, 16, 48];
const LIGHT = [236, 238, 252];
const SHADE = [186, 192, 226];
const CRATERS = [[0.4, 0.36, 0.07], [0.56, 0.6, 0.1], [0.33, 0.62, 0.05], [0.6, 0.4, 0.035]];
const SAMPLES = 4;

/** A PNG of `size` times `size` pixels, smooth at its edges: each pixel is the mean of what lies in it. */
export function icon(size) {
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) rows.set(pixel(x, y, size), y * (1 + size * 4) + 1 + x * 4);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8); // eight bits, with transparency
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", zlib.deflateSync(rows, { level: 9 })), chunk("IEND", Buffer.alloc(0))]);
}

function pixel(x, y, size) {
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < SAMPLES; j++) {
      const colour = at((x + (i + 0.5) / SAMPLES) / size, (y + (j + 0.5) / SAMPLES) / size);
      if (colour) sum.forEach((_, k) => (sum[k] += k === 3 ? 255 : colour[k]));
    }
  }
  const covered = sum[3] / 255 || 1;
  return [sum[0] / covered, sum[1] / covered, sum[2] / covered, sum[3] / (SAMPLES * SAMPLES)];
}

/** The colour at a point of the unit square; undefined outside of the rounded square. */
function at(x, y) {
  if (!inRoundedSquare(x, y, 0.2)) return undefined;
  if (within(x, y, 0.8, 0.2, 0.095)) return LIGHT;
  if (!within(x, y, 0.46, 0.53, 0.33)) return NIGHT;
  if (!within(x, y, 0.38, 0.47, 0.38)) return SHADE;
  return CRATERS.some(([cx, cy, r]) => within(x, y, cx, cy, r)) ? SHADE : LIGHT;
}

function within(x, y, cx, cy, r) {
  return Math.hypot(x - cx, y - cy) < r;
}

function inRoundedSquare(x, y, r) {
  const [cx, cy] = [Math.min(Math.max(x, r), 1 - r), Math.min(Math.max(y, r), 1 - r)];
  return within(x, y, cx, cy, r);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** `zlib.crc32` is there from Node 20.15 on only. */
function crc32(bytes) {
  if (zlib.crc32) return zlib.crc32(bytes);
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
