// The papers that can be taken, and what each is about.
import type { Label } from './label.js';

export const paperKinds = [
  'minutes',
  'notice',
  'opinion-table',
  'answer-request',
  'follow-ups',
  'year-report',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** The stream that a paper is about. */
export const paperStreams: Readonly<Record<PaperKind, 'meeting' | 'round' | 'cycle' | 'plan'>> = {
  minutes: 'meeting',
  notice: 'meeting',
  'opinion-table': 'round',
  'answer-request': 'round',
  'follow-ups': 'cycle',
  'year-report': 'plan',
};

export const paperLabels: Readonly<Record<PaperKind, Label>> = {
  minutes: { ko: '회의록', en: 'Minutes' },
  notice: { ko: '회의 소집 통지', en: 'Notice' },
  'opinion-table': { ko: '의견·답변 정리표', en: 'Table of opinions and answers' },
  'answer-request': { ko: '답변 요청', en: 'Request for answers' },
  'follow-ups': { ko: '후속조치 이행 현황', en: 'Follow-up list' },
  'year-report': { ko: '추진실적 보고', en: 'Year report' },
};

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
