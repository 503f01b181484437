// Writes docs/lifecycle.md: the table of every stream as it is, and the diagrams that follow from it.
import { streamNames, type StreamName } from '#domain/between/streams';
import { commandLabels, itemKindLabels, roleLabels, streamLabels, type CommandName } from '../glossary.js';
import type { Label } from '../label.js';
import { itemStatusLabels, statusLabels } from '../statuses.js';
import { codes, page, table } from './markdown.js';
import { kindsOf, movesOf, type Move } from './moves.js';
import { guardOf, rowsOf, type PlainRow } from './rows.js';

type Labels = Readonly<Record<string, Label>>;

/** The text of the page. */
export function lifecyclePage(): string {
  return page(
    'Lifecycle',
    'Who may ask what of a stream, when, about which item, and what then happens. The same rows decide a request and ' +
      'offer it on the screens. ‘Only where’ names the guard that narrows a row further: it looks at the state, so it ' +
      'decides offering and deciding alike. What a payload must hold besides, the rules say.',
    '## Roles',
    table(
      ['Role', '한국어', 'English'],
      Object.entries(roleLabels).map(([role, { ko, en }]) => [codes([role]), ko, en]),
    ),
    ...streamNames.flatMap(streamParts),
  );
}

function streamParts(stream: StreamName): readonly string[] {
  const moves = movesOf(stream);
  return [
    `## ${titleOf(streamLabels[stream])}`,
    table(
      [
        'Command',
        'Asked by',
        `${streamLabels[stream].en} is`,
        'Item',
        'Item is',
        'Gives',
        'Only where',
        'Rules',
      ],
      rowsOf(stream).map(cellsOf),
    ),
    ...diagram(titleOf(streamLabels[stream]), 'stream', statusLabels[stream], moves),
    ...kindsOf(stream).flatMap((kind) => {
      const labels: Readonly<Record<string, Labels>> = itemStatusLabels[stream];
      const kinds: Labels = itemKindLabels;
      return diagram(titleOf(kinds[kind] ?? { ko: kind, en: kind }), kind, labels[kind] ?? {}, moves);
    }),
  ];
}

function cellsOf(row: PlainRow): readonly string[] {
  const { command, by, when, on, is, gives, uses } = row;
  return [
    `${codes([command])} ${commandLabels[command as CommandName].ko}`,
    by.join(', '),
    when.map((status) => (status === 'none' ? '–' : `\`${status}\``)).join(', '),
    on === 'stream' ? '–' : on,
    codes(is),
    codes(gives),
    guardOf(row) ?? '',
    codes(uses),
  ];
}

/** One diagram; none for what has a single state that nothing leaves. */
function diagram(title: string, of: string, labels: Labels, moves: readonly Move[]): readonly string[] {
  const arrows = moves.filter((move) => move.of === of);
  const states = Object.keys(labels).filter((status) => status !== 'none');
  if (states.length < 2) return [];
  const names = states.map((status) => `  state "${status} · ${labels[status]?.ko ?? ''}" as ${status}`);
  const byEnds = new Map<string, Set<string>>();
  for (const { from, to, command } of arrows) {
    const ends = `${from === undefined || from === 'none' ? '[*]' : from} --> ${to}`;
    byEnds.set(ends, (byEnds.get(ends) ?? new Set()).add(command));
  }
  const lines = [...byEnds].map(([ends, commands]) => `  ${ends} : ${[...commands].join(', ')}`);
  return [`### ${title}: states`, ['```mermaid', 'stateDiagram-v2', ...names, ...lines, '```'].join('\n')];
}

function titleOf({ en, ko }: Label): string {
  return `${en} · ${ko}`;
}
