// The papers that can be taken, and what each is about.
import { paperIdOf, type PaperSubject } from '#domain/paper/words';
import type { Label } from './label.js';

export const paperKinds = [
  'minutes',
  'notice',
  'opinion-table',
  'answer-request',
  'follow-ups',
  'year-report',
  'plan',
  'plan-comparison',
  'pledge-sheet',
  'road-map',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** The stream that a paper is about. */
export const paperStreams: Readonly<Record<PaperKind, 'meeting' | 'round' | 'cycle' | 'plan' | 'program'>> = {
  minutes: 'meeting',
  notice: 'meeting',
  'opinion-table': 'round',
  'answer-request': 'round',
  'follow-ups': 'cycle',
  'year-report': 'plan',
  plan: 'plan',
  'plan-comparison': 'plan',
  'pledge-sheet': 'program',
  'road-map': 'program',
};

export const paperLabels: Readonly<Record<PaperKind, Label>> = {
  minutes: { ko: '회의록', en: 'Minutes' },
  notice: { ko: '회의 소집 통지', en: 'Notice' },
  'opinion-table': { ko: '의견·답변 정리표', en: 'Table of opinions and answers' },
  'answer-request': { ko: '답변 요청', en: 'Request for answers' },
  'follow-ups': { ko: '후속조치 이행 현황', en: 'Follow-up list' },
  'year-report': { ko: '추진실적 보고', en: 'Year report' },
  plan: { ko: '계획서', en: 'Plan' },
  'plan-comparison': { ko: '현행·변경 비교표', en: 'Comparison table' },
  'pledge-sheet': { ko: '사업 실천계획서', en: 'Program sheet' },
  'road-map': { ko: '이행 로드맵', en: 'Road map' },
};

/** What may be asked of a paper besides: to which department or post it goes, or which versions of plans it is about. */
const paperChoices = ['department', 'post', 'edition', 'with', 'withEdition', 'as'] as const;
export type PaperChoice = (typeof paperChoices)[number];

/** What each kind can be asked with; anything else is refused by its name. */
const choicesOf: Readonly<Record<PaperKind, readonly PaperChoice[]>> = {
  minutes: [],
  notice: [],
  'opinion-table': [],
  'answer-request': ['department', 'post'],
  'follow-ups': [],
  'year-report': [],
  plan: ['edition'],
  'plan-comparison': ['edition', 'with', 'withEdition', 'as'],
  'pledge-sheet': [],
  'road-map': [],
};

/** The first thing that a paper of this kind cannot be asked with, or of which it takes one only; undefined where all is well. */
export function strangeChoice(
  kind: PaperKind,
  choices: { readonly [C in PaperChoice]?: unknown },
): PaperChoice | undefined {
  const odd = paperChoices.find((each) => choices[each] !== undefined && !choicesOf[kind].includes(each));
  return odd ?? (choices.department !== undefined && choices.post !== undefined ? 'department' : undefined);
}

/**
 * By what a final paper of this kind has to be named besides: a plan's is of one edition, so that a correction does not take
 * the place of what it corrects, and a comparison is of two versions as they were adopted.
 */
const namedBy: Readonly<Partial<Record<PaperKind, readonly PaperChoice[]>>> = {
  plan: ['edition'],
  'plan-comparison': ['edition', 'with', 'withEdition'],
};

/** The first thing by which a final paper has to be named and is not; undefined where all is said. */
export function choiceOwed(
  kind: PaperKind,
  choices: { readonly [C in PaperChoice]?: unknown },
): PaperChoice | undefined {
  return namedBy[kind]?.find((each) => choices[each] === undefined);
}

/** What a paper in Korean is called, as a stream. */
export function koreanPaperId(subject: Omit<PaperSubject, 'language'>): string {
  return paperIdOf({ ...subject, language: 'ko' });
}

/** The formats that a paper can leave in; HWPX first: the one that government systems take. */
export const paperFormats = ['hwpx', 'pdf', 'docx', 'xlsx', 'html'] as const;
export type PaperFormat = (typeof paperFormats)[number];

export const paperFormatLabels: Readonly<Record<PaperFormat, Label>> = {
  hwpx: { ko: '한글(HWPX)', en: 'Hangul (HWPX)' },
  pdf: { ko: 'PDF', en: 'PDF' },
  docx: { ko: 'Word(DOCX)', en: 'Word (DOCX)' },
  xlsx: { ko: 'Excel(XLSX)', en: 'Excel (XLSX)' },
  html: { ko: '웹 문서(HTML)', en: 'Web page (HTML)' },
};
