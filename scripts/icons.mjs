// Draws assets/*.png from assets/*.svg at the sizes Office asks for; run it after changing a drawing.
import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { png } from './png.mjs';
import { shapesOf } from './shapes.mjs';

const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const FIELD = 16;
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** The add-in's own mark is shown in lists too, larger than any button. */
const MARK = 'icon';
const MARK_SIZES = [...SIZES, 128];
/** Points tried in each direction of a pixel, to smooth the edges. */
const SAMPLES = 8;

/** The colour of a pixel: the mean of its points, and how many of them anything covers. */
function pixel(shapes, x, y, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let at = 0; at < SAMPLES * SAMPLES; at += 1) {
    const px = ((x + ((at % SAMPLES) + 0.5) / SAMPLES) * FIELD) / size;
    const py = ((y + (Math.floor(at / SAMPLES) + 0.5) / SAMPLES) * FIELD) / size;
    const top = shapes.findLast(({ covers }) => covers(px, py));
    if (!top) continue;
    covered += 1;
    top.colour.forEach((part, channel) => (sum[channel] += part));
  }
  const alpha = Math.round((255 * covered) / SAMPLES ** 2);
  return covered === 0 ? [0, 0, 0, 0] : [...sum.map((part) => Math.round(part / covered)), alpha];
}

function draw(shapes, size) {
  const pixels = Array.from({ length: size * size }, (_, at) =>
    pixel(shapes, at % size, Math.floor(at / size), size),
  );
  return png(size, Buffer.from(pixels.flat()));
}

for (const name of readdirSync(assets).flatMap((file) => /^(.+)\.svg$/.exec(file)?.[1] ?? [])) {
  const shapes = shapesOf(readFileSync(`${assets}${name}.svg`, 'utf8'));
  for (const size of name === MARK ? MARK_SIZES : SIZES) {
    writeFileSync(`${assets}${name}-${size}.png`, draw(shapes, size));
  }
}
