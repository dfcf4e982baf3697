// Reads the drawings in assets/: of SVG only what they use, and anything else is an error rather than left out.
const NUMBERS = /-?\d+(?:\.\d+)?/g;

/** Rounded corners: the distance to the rectangle that the centres of the corners span. */
function rect({ x, y, width, height, rx = 0 }) {
  const [left, top, right, bottom] = [x + rx, y + rx, x + width - rx, y + height - rx];
  return (px, py) =>
    rx === 0
      ? px >= left && px < right && py >= top && py < bottom
      : Math.hypot(Math.max(left - px, 0, px - right), Math.max(top - py, 0, py - bottom)) <= rx;
}

const circle =
  ({ cx, cy, r }) =>
  (px, py) =>
    Math.hypot(px - cx, py - cy) <= r;

function toSegment(px, py, [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(px - ax - along * dx, py - ay - along * dy);
}

/** Round ends and joins, as the drawings ask for. */
function polyline({ points, 'stroke-width': width }) {
  const numbers = points.match(NUMBERS).map(Number);
  const corners = numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1]]] : []));
  const segments = corners.slice(1).map((corner, at) => [corners[at], corner]);
  return (px, py) => segments.some(([from, to]) => toSegment(px, py, from, to) <= width / 2);
}

const SHAPES = { rect, circle, polyline };

function attributesOf(text) {
  const pairs = [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [
    name,
    /^-?[\d.]+$/.test(value) ? Number(value) : value,
  ]);
  return Object.fromEntries(pairs);
}

function colourOf({ fill, stroke }) {
  const [, hex] = /^#([\dA-F]{6})$/.exec(fill === 'none' ? stroke : fill) ?? [];
  if (!hex) throw new Error(`colour ${fill}, ${stroke}`);
  return [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
}

/** The shapes from back to front, each with its colour and whether it covers a point of the 16 × 16 field. */
export function shapesOf(svg) {
  const [, viewBox, inside] = /^<svg [^>]*viewBox="([^"]*)">([\s\S]*)<\/svg>\s*$/.exec(svg) ?? [];
  if (viewBox !== '0 0 16 16') throw new Error(`viewBox ${viewBox}`);
  return [...inside.matchAll(/<(\w+)([^>]*)>/g)].map(([, name, text]) => {
    const attributes = attributesOf(text);
    if (!(name in SHAPES)) throw new Error(`element ${name}`);
    return { colour: colourOf(attributes), covers: SHAPES[name](attributes) };
  });
}
