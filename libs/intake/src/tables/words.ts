// Words as forms print them: with blanks inside, marks of lists before them, and boxes that are ticked or not.

/** Without any blank: `구 분` and `구분` are one word of a form. */
export function squeezed(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}

/** One line of it, without the mark of a list at its beginning. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[-–·•○●■□◆▶◎]\s*/u, '');
}

/** A text as it stands, for a pattern that it is a part of. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

/** Whether nothing stands there, or a dash that means none. */
export function isNone(text: string): boolean {
  return /^[-–—―]?$/.test(squeezed(text));
}

export interface Box {
  readonly label: string;
  readonly ticked: boolean;
}

const boxes = /<input\b([^>]*)>|([☑☒■✓✔])|([☐□])/gu;

/** The boxes of a cell with what stands after each, up to the next one. */
export function boxesIn(text: string): readonly Box[] {
  const found = [...text.matchAll(boxes)];
  return found.map((each, index) => {
    const [whole, attributes, full] = each;
    const label = text.slice(each.index + whole.length, found[index + 1]?.index);
    const ticked = full !== undefined || /\bchecked\b/.test(attributes ?? '');
    return { label: label.replace(/[()]/g, ' ').trim(), ticked };
  });
}
