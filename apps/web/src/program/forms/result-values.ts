// A result while it is being written, alone in its form or in a row of the table: texts as typed, and what they come to.
import type { Evidence, Result } from '#domain/reported';
import { figure } from '../../forms/change-values.js';

export interface EvidenceValues {
  readonly title: string;
  readonly link: string;
}

export interface ResultValues {
  readonly indicator: string;
  readonly period: string;
  readonly value: string;
  readonly evidence: readonly EvidenceValues[];
  readonly note: string;
  readonly late: string;
}

/** Another figure or other evidence of a result, and why. */
export interface CorrectingValues {
  readonly value: string;
  readonly evidence: readonly EvidenceValues[];
  readonly reason: string;
}

/** What a form is opened for that reports of an indicator in a period: each has a draft of its own. */
export function partOfResult(indicator: string, period: string): string {
  return `${indicator}@${period}`;
}

/** A result of which nothing has been typed yet. */
export function newResult(indicator: string, period: string): ResultValues {
  return { indicator, period, value: '', evidence: [], note: '', late: '' };
}

/** A result as it stands, as the texts that would be typed for it. */
export function valuesOfResult({ indicator, period, claimed, evidence, note, late }: Result): ResultValues {
  return {
    indicator,
    period,
    value: claimed,
    evidence: valuesOfEvidence(evidence),
    note: note ?? '',
    late: late ?? '',
  };
}

/** What was typed of a result, for the form that corrects the one that stands; a note may be the reason. */
export function correctionWith({ value, evidence, note }: ResultValues): CorrectingValues {
  return { value, evidence, reason: note };
}

/** The result that a form was opened for. */
export function resultFor(part: string): ResultValues {
  const at = part.lastIndexOf('@');
  return newResult(part.slice(0, Math.max(at, 0)), part.slice(at + 1));
}

/** What was typed; what was left blank is not said. */
export function resultOf({ indicator, period, value, evidence, note, late }: ResultValues) {
  return {
    indicator,
    period,
    value: figure(value),
    evidence: evidenceOf(evidence),
    note: saidIn(note),
    late: saidIn(late),
  };
}

/** What shows a result, as far as it was named. */
export function evidenceOf(evidence: readonly EvidenceValues[]): readonly Evidence[] {
  return evidence
    .map(({ title, link }) => ({ title: title.trim(), link: link.trim() }))
    .filter(({ title, link }) => title !== '' || link !== '')
    .map(({ title, link }) => (link === '' ? { title } : { title, link }));
}

/** What shows a result, as the texts that would be typed for it. */
export function valuesOfEvidence(evidence: readonly Evidence[]): readonly EvidenceValues[] {
  return evidence.map(({ title, link = '' }) => ({ title, link }));
}

/** A text, unless it was left blank. */
export function saidIn(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}
