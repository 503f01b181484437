// How a paper looks as a page of HTML: all of it in the page itself, for the screen, for mail and for print.

/** A text as a string of CSS; whatever it holds, it ends neither the string nor the style. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} ]/gu, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}

const onScreen = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 297mm; padding: 8mm; background: #fff; color: #000;
  font: 11pt/1.6 "Pretendard GOV", "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans KR", sans-serif;
  word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 18pt; } h2 { font-size: 14pt; } h3 { font-size: 12pt; }
h1, h2, h3 { line-height: 1.4; margin: 1.2em 0 0.6em; break-after: avoid; }
p { margin: 0.3em 0; white-space: pre-wrap; }
.center { text-align: center; } .end { text-align: right; }
.item { text-indent: -1.2em; }
.draft { position: sticky; top: 0; margin: 0; padding: 0.2em 0.6em; background: #fff; color: #b3261e;
  border: 1px solid #b3261e; font-weight: bold; text-align: center; }
table { width: 100%; margin: 0.8em 0; border-collapse: collapse; table-layout: fixed; font-size: 9pt; line-height: 1.4; }
caption { text-align: left; font-weight: bold; padding-bottom: 0.3em; }
th, td { border: 1px solid #000; padding: 0.2em 0.4em; vertical-align: top; word-break: break-word; }
th { background: #e9edf4; font-weight: inherit; vertical-align: middle; }
th p, td p { margin: 0; }
.to-fill { background: #fff8d6; }
figure { margin: 0.8em 0; text-align: center; } img { max-width: 100%; }
.together { break-inside: avoid; }`;

/** The style of a page; its draft mark stands on every printed page too. */
export function styleOf(draftMark: string | undefined): string {
  const mark = draftMark === undefined ? '' : ` @top-right { content: ${cssString(draftMark)}; }`;
  const page = (name: string) =>
    `@page ${name} { size: A4 ${name}; margin: 20mm 20mm 15mm; @bottom-center { content: "- " counter(page) " -"; }${mark} }`;
  return `${onScreen}
${page('portrait')}
${page('landscape')}
.portrait { page: portrait; } .landscape { page: landscape; }
@media print { body { max-width: none; padding: 0; } .draft { position: fixed; inset: 0 0 auto auto; margin: 0; } }
`;
}
