// What one cell says, item by item: each begins with a dash, and lines without one go on with the item before.
import { isNone } from '../tables/words.js';

const dash = /^[-–•·○]\s*/u;
/** A dash inside a line that the file does not break there. */
const inside = /\s[-–]\s?(?=\p{L})/u;

/** The items of a cell without their dashes; none where nothing stands there, or a dash alone. */
export function itemsIn(text: string): readonly string[] {
  if (isNone(text)) return [];
  const items: string[] = [];
  for (const line of linesIn(text)) {
    const begins = dash.test(line) || items.length === 0;
    if (begins) items.push(line.replace(dash, ''));
    else items.push(`${items.pop() ?? ''}\n${line}`);
  }
  return items;
}

/** The same where a cell of one line holds several items; a single one where it does not. */
export function itemsInside(text: string): readonly string[] {
  const items = itemsIn(text);
  const [only = ''] = items;
  return items.length === 1 && !only.includes('\n') ? only.split(inside).map((item) => item.trim()) : items;
}

function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
