// Line plots as SVG: both axes logarithmic, readable on light and on dark ground, every line named where it ends.

export interface Line {
  readonly name: string;
  /** In the order of x; all figures above 0. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Plot {
  /** Such as `append.svg`. */
  readonly file: string;
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly lines: readonly Line[];
}

const width = 760;
const height = 440;
const area = { left: 76, right: 600, top: 52, bottom: 384 } as const;
const dashes = ['', '8 4', '2 4', '10 3 2 3', '5 5', '1 6'];
const nameHeight = 16;

const style = `
  svg { background: #ffffff; color: #1f2328; font: 13px system-ui, sans-serif; }
  text { fill: currentColor; }
  .title { font-size: 15px; font-weight: 600; }
  .grid { stroke: currentColor; stroke-opacity: 0.15; }
  .line { fill: none; stroke-width: 2; }
  .c0 { color: #0b57d0; } .c1 { color: #8a5300; } .c2 { color: #0f766e; }
  .c3 { color: #b3261e; } .c4 { color: #7b3fb5; } .c5 { color: #4a5560; }
  .line, .dot { stroke: currentColor; } .dot { fill: currentColor; }
  @media (prefers-color-scheme: dark) {
    svg { background: #0d1117; color: #e6edf3; }
    .c0 { color: #7fb2ff; } .c1 { color: #f0b35a; } .c2 { color: #5fd4c4; }
    .c3 { color: #ff8a80; } .c4 { color: #cfa4ff; } .c5 { color: #b6c2cf; }
  }`;

/** The plot as the text of an SVG file. */
export function svgOf({ title, x, y, lines }: Plot): string {
  const points = lines.flatMap((line) => line.points);
  const across = axis(
    points.map(([each]) => each),
    area.left,
    area.right,
  );
  const up = axis(
    points.map(([, each]) => each),
    area.bottom,
    area.top,
  );
  const ends = spread(lines.map((line) => up.at(line.points.at(-1)?.[1] ?? up.least)));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    `<style>${style}\n</style>`,
    text(area.left, 26, title, 'title'),
    text(area.left, 44, y),
    text((area.left + area.right) / 2, height - 14, x, '', 'middle'),
    ...across.ticks.flatMap((tick) => [
      rule(across.at(tick), area.top, across.at(tick), area.bottom),
      text(across.at(tick), area.bottom + 20, numbered(tick), '', 'middle'),
    ]),
    ...up.ticks.flatMap((tick) => [
      rule(area.left, up.at(tick), area.right, up.at(tick)),
      text(area.left - 8, up.at(tick) + 4, numbered(tick), '', 'end'),
    ]),
    ...lines.map((line, index) => drawn(line, index, across, up, ends[index] ?? area.top)),
    '</svg>',
    '',
  ].join('\n');
}

interface Axis {
  readonly least: number;
  readonly ticks: readonly number[];
  /** Where a figure lies, in pixels. */
  readonly at: (figure: number) => number;
}

/** From the decade below the figures to the one above, or from 1, 2 or 5 of one where they span little. */
function axis(figures: readonly number[], from: number, to: number): Axis {
  const [low, high] = [Math.min(...figures), Math.max(...figures)];
  const decades = Array.from(
    { length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
    (_, index) => 10 ** (Math.floor(Math.log10(low)) + index),
  );
  const fine = decades.flatMap((decade) => [decade, 2 * decade, 5 * decade]);
  const least = fine.filter((tick) => tick <= low).at(-1) ?? low;
  const most = fine.find((tick) => tick >= high && tick > least) ?? high;
  const steps = decades.length > 4 ? decades : fine;
  const at = (figure: number) => from + ((to - from) * Math.log(figure / least)) / Math.log(most / least);
  return { least, at, ticks: steps.filter((tick) => tick >= least && tick <= most) };
}

function drawn({ name, points }: Line, index: number, across: Axis, up: Axis, nameAt: number): string {
  const places = points.map(([x, y]) => `${pixel(across.at(x))},${pixel(up.at(y))}`);
  return [
    `<g class="c${index % dashes.length}">`,
    `<polyline class="line" stroke-dasharray="${dashes[index % dashes.length]}" points="${places.join(' ')}"/>`,
    ...places.map((place) => {
      const [cx, cy] = place.split(',');
      return `<circle class="dot" cx="${cx}" cy="${cy}" r="3"/>`;
    }),
    text(area.right + 10, nameAt + 4, name),
    '</g>',
  ].join('');
}

/** Names that would lie on one another move apart, downwards. */
function spread(places: readonly number[]): readonly number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const apart = [...places];
  for (const [rank, index] of order.entries()) {
    const above = apart[order[rank - 1] ?? -1];
    if (above !== undefined) apart[index] = Math.max(apart[index] ?? 0, above + nameHeight);
  }
  return apart;
}

function text(x: number, y: number, content: string, kind = '', anchor = 'start'): string {
  const named = kind && ` class="${kind}"`;
  return `<text${named} x="${pixel(x)}" y="${pixel(y)}" text-anchor="${anchor}">${escaped(content)}</text>`;
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<line class="grid" x1="${pixel(x1)}" y1="${pixel(y1)}" x2="${pixel(x2)}" y2="${pixel(y2)}"/>`;
}

function numbered(figure: number): string {
  return figure.toLocaleString('en', { maximumSignificantDigits: 3 });
}

function pixel(place: number): string {
  return String(Math.round(place * 10) / 10);
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
