// What an act said, or a field held, field by field and in words: for histories, and for texts laid side by side.
import { findFieldName } from '#contract/field-names';
import {
  askingLabels,
  changeKindLabels,
  dispositionLabels,
  phraseLabels,
  proofLabels,
  remarkKindLabels,
  trackLabels,
} from '#contract/glossary';
import type { Label } from '#contract/label';
import { labelOfItemStatus } from '#contract/statuses';
import { isIsoDate } from '#domain/dates';
import type { Change } from '#domain/changes';
import type { OpenedRound } from '#domain/round/states';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useRoundView } from '../round/round-context.js';
import { ChangeLine, indicatorIn } from '../table/change-line.js';

/** Fields that say only which item it is: the heading has said so. */
const pointers: readonly string[] = ['id', 'opinion', 'topic', 'remark', 'revision', 'kind'];

export function Told({ said }: { readonly said: object }) {
  return (
    <dl className="told">
      {flat(said).map(([field, value], index) => (
        <div key={`${field} ${index}`}>
          <dt>
            <FieldName field={field} />
          </dt>
          <dd>
            <Value field={field} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The fields that say something, those of parts among those of the whole. */
function flat(said: object): readonly (readonly [field: string, value: unknown])[] {
  return Object.entries(said).flatMap(([field, value]) => {
    if (value === undefined || value === '' || pointers.includes(field)) return [];
    return isPart(value) ? flat(value) : [[field, value] as const];
  });
}

function isPart(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isChange(value);
}

export function FieldName({ field }: { readonly field: string }) {
  const text = useText();
  const unsaid: Readonly<Record<string, Label>> = strings.fields;
  return <>{text(findFieldName(field) ?? unsaid[field] ?? { ko: field, en: field })}</>;
}

/** The value of a field in words; ids by what they stand for. */
export function Value({ field, value }: { readonly field: string; readonly value: unknown }) {
  const text = useText();
  const { round } = useRoundView();
  if (value === undefined || value === null || value === '') return <>{text(strings.nothing)}</>;
  if (isChange(value)) return <ChangeLine change={value} />;
  if (Array.isArray(value)) {
    if (value.length === 0) return <>{text(strings.nothing)}</>;
    // Acts on many opinions at once stand in the history of each: the others are not its reader's affair.
    if (field === 'opinions') return <>{text(strings.filter.count(value.length))}</>;
    return (
      <ul>
        {value.map((each, index) => (
          <li key={index}>
            <Value field={field} value={each} />
          </li>
        ))}
      </ul>
    );
  }
  if (isPart(value)) return <Told said={value} />;
  if (typeof value === 'boolean') return <>{text(value ? strings.yes : strings.no)}</>;
  const word = String(value);
  const label = labelOf(field, word);
  return label ? <>{text(label)}</> : <span lang="ko">{nameOf(round, field, word)}</span>;
}

function isChange(value: unknown): value is Change {
  return typeof value === 'object' && value !== null && 'effective' in value && 'kind' in value;
}

const words: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  disposition: dispositionLabels,
  phrase: phraseLabels,
  asks: askingLabels,
  track: trackLabels,
  tracks: trackLabels,
  kind: { ...remarkKindLabels, ...changeKindLabels, ...proofLabels },
};

function labelOf(field: string, word: string): Label | undefined {
  if (field === 'status') return labelOfItemStatus(word);
  if (isIsoDate(word)) return dateLabel(word);
  const labels = words[field];
  return labels && Object.hasOwn(labels, word) ? labels[word] : undefined;
}

function nameOf(round: OpenedRound, field: string, word: string): string {
  const { departments, programs } = round.scope;
  switch (field) {
    case 'to':
    case 'department':
      return departments.find(({ department }) => department === word)?.name ?? word;
    case 'program':
      return programs.find(({ program }) => program === word)?.name ?? word;
    case 'indicator':
      return indicatorIn(round, word).name;
    case 'remarks':
      return round.remarks[word]?.text ?? word;
    default:
      return word;
  }
}
