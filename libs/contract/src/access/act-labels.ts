// What an access is noted as where its route alone would not say which, and every act in words: a code is for no reader.
import { commandLabels, streamLabels } from '../glossary.js';
import type { Label } from '../label.js';
import {
  paperFormatLabels,
  paperFormats,
  paperKinds,
  paperLabels,
  type PaperFormat,
  type PaperKind,
} from '../papers.js';
import { routeLabels } from './route-labels.js';

/** What is brought or taken; stored with the access, so a name is for ever. */
export const notedFiles = [
  'file/bring',
  'file/preview',
  'file/take',
  ...paperFormats.flatMap((format) => [
    `papers.zip/${format}` as const,
    ...paperKinds.flatMap((kind) => [`paper/${kind}.${format}`, `final-paper/${kind}.${format}`] as const),
  ]),
] as const;
export type NotedFile = (typeof notedFiles)[number];

type Entries = readonly (readonly [NotedFile, Label])[];

const fileLabels: ReadonlyMap<string, Label> = new Map<NotedFile, Label>([
  ['file/bring', { ko: '파일 올리기', en: 'Bringing a file' }],
  ['file/preview', { ko: '첨부 파일 미리 보기', en: 'Looking at a file' }],
  ['file/take', { ko: '첨부 파일 내려받기', en: 'Taking a file' }],
  ...paperFormats.flatMap((format): Entries => {
    const { ko, en } = paperFormatLabels[format];
    const all = { ko: `문서 모음 내려받기 · ${ko}`, en: `Taking all papers, ${en}` };
    return [[`papers.zip/${format}`, all], ...paperKinds.flatMap((kind) => takings(kind, format))];
  }),
]);

function takings(kind: PaperKind, format: PaperFormat): Entries {
  const [paper, as] = [paperLabels[kind], paperFormatLabels[format]];
  return [
    [
      `paper/${kind}.${format}`,
      { ko: `${paper.ko} 내려받기 · ${as.ko}`, en: `Taking a paper: ${paper.en}, ${as.en}` },
    ],
    [
      `final-paper/${kind}.${format}`,
      { ko: `확정된 ${paper.ko} 내려받기 · ${as.ko}`, en: `Taking a final paper: ${paper.en}, ${as.en}` },
    ],
  ];
}

/** How the commands of whoever runs the server are called. */
const byOperator = 'npm run cycles -- ';
const operatorsCommand = { ko: '서버 운영자의 명령', en: 'A command of the server’s operator' };
const otherRequest = { ko: '그 밖의 요청', en: 'Another request' };

/** What an access was; of what nobody offers, such as a command that does not exist, only that it was some request. */
export function labelOfAct(what: string): Label {
  if (what.startsWith(byOperator)) return operatorsCommand;
  // A route asked for its head alone is the same route.
  const route = labelIn(routeLabels, what.replace(/^HEAD /, 'GET '));
  return route ?? fileLabels.get(what) ?? labelIn(commandLabels, what.split('/')[1] ?? '') ?? otherRequest;
}

/** A stream by its kind and id: `round/2021-midterm`. */
export function labelOfStream(stream: string): Label {
  const [kind = ''] = stream.split('/', 1);
  const id = stream.slice(kind.length + 1);
  const label = labelIn(streamLabels, kind);
  return label ? { ko: `${label.ko} ${id}`, en: `${label.en} ${id}` } : { ko: stream, en: stream };
}

/** Codes come as somebody sent them: `constructor` is no word of ours. */
function labelIn(labels: Readonly<Record<string, Label>>, code: string): Label | undefined {
  return Object.hasOwn(labels, code) ? labels[code] : undefined;
}
