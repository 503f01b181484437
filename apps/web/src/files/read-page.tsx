// A page of HTML that the server made of a file, drawn anew with the few elements that it has: what anybody put into the file
// stays text, whatever it looks like.
import { createElement, Fragment, useMemo, type ReactNode } from 'react';
import { useLanguage, useText } from '../language/language.js';
import { fileStrings as say } from './strings.js';

/** One level deeper than in the page of its own: the panel has a title. */
const deeper: Readonly<Record<string, string>> = { h2: 'h3', h3: 'h4', h4: 'h5', h5: 'h6', h6: 'h6' };
const plain: readonly string[] = ['p', 'ul', 'li', 'caption', 'tbody', 'tr'];

export function ReadPage({ html }: { readonly html: string }) {
  const text = useText();
  const { language } = useLanguage();
  const page = useMemo(
    () => new DOMParser().parseFromString(html, 'text/html').querySelector('main'),
    [html],
  );
  const blocks = [...(page?.children ?? [])];
  return (
    // What stands in a file is Korean unless somebody wrote otherwise; only the notes on it are in the language of the page.
    <div className="file-preview" lang="ko">
      {blocks.map((block, at) =>
        block.localName === 'table' ? (
          <div
            key={at}
            className="file-table"
            role="region"
            lang={language}
            aria-label={text(
              say.table(block.querySelector('caption')?.textContent ?? '', nthTable(blocks, at)),
            )}
            tabIndex={0}
          >
            <table lang="ko">{drawnIn(block)}</table>
          </div>
        ) : (
          <Fragment key={at}>{drawn(block)}</Fragment>
        ),
      )}
    </div>
  );
}

function nthTable(blocks: readonly Element[], at: number): number {
  return blocks.slice(0, at + 1).filter(({ localName }) => localName === 'table').length;
}

function drawnIn(around: Element): readonly ReactNode[] {
  return [...around.childNodes].map((node, at) => <Fragment key={at}>{drawn(node)}</Fragment>);
}

function drawn(node: Node): ReactNode {
  if (!(node instanceof Element)) return node.textContent;
  const { localName } = node;
  if (localName === 'br') return <br />;
  if (node instanceof HTMLTableCellElement)
    return (
      <td colSpan={node.colSpan} rowSpan={node.rowSpan}>
        {drawnIn(node)}
      </td>
    );
  const shown = deeper[localName] ?? (plain.includes(localName) ? localName : undefined);
  const lang = node.getAttribute('lang') ?? undefined;
  return shown === undefined ? node.textContent : createElement(shown, { lang }, ...drawnIn(node));
}
