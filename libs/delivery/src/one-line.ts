// A text as one line: what goes into a header, a subject or a log has no line of its own to add.

/** Line ends and other control characters become one space. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
