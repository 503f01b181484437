// What an act said, or a field held, field by field and in words: for histories, and for texts laid side by side.
import { findFieldName } from '#contract/field-names';
import {
  askingLabels,
  changeKindLabels,
  changeStepLabels,
  deferredOutcomeLabels,
  deputyGroundsLabels,
  dispositionLabels,
  findingLabels,
  owedKindLabels,
  phraseLabels,
  plannedOutcomeLabels,
  proofLabels,
  remarkKindLabels,
  resolutionLabels,
  stageLabels,
  trackLabels,
} from '#contract/glossary';
import type { Label } from '#contract/label';
import { labelOfItemStatus } from '#contract/statuses';
import { isIsoDate } from '#domain/dates';
import type { Change } from '#domain/changes';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { cycleStrings } from '../language/cycle-strings.js';
import { strings } from '../language/strings.js';
import { useNames, type Names } from '../names/names.js';
import { ChangeLine } from '../table/change-line.js';

/** Fields that say only which item it is, or point elsewhere by an id: the heading and the page have said so. */
const pointers: readonly string[] = [
  'id',
  'opinion',
  'topic',
  'remark',
  'revision',
  'kind',
  'owed',
  'origin',
  'round',
  'meeting',
  'plan',
  'cycle',
  'edition',
  'agendaItem',
  'attendee',
  'minutes',
  'attendance',
  'parties',
  'person',
  'post',
  'holder',
  'predecessor',
  'deputy',
  'committee',
  'cleared',
  'passedOn',
  'rules',
];

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
    if (value === undefined || value === '' || isPointer(field, value)) return [];
    return isPart(value) ? flat(value) : [[field, value] as const];
  });
}

/** A change is named by its id, or told itself. */
function isPointer(field: string, value: unknown): boolean {
  return pointers.includes(field) || (field === 'change' && typeof value === 'string');
}

function isPart(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isChange(value);
}

export function FieldName({ field }: { readonly field: string }) {
  const text = useText();
  const unsaid: Readonly<Record<string, Label>> = strings.fields;
  return <>{text(findFieldName(field) ?? unsaid[field] ?? { ko: field, en: field })}</>;
}

interface ValueProps {
  readonly field: string;
  readonly value: unknown;
  /** The kind of item that the field is of: one word of a state may be said otherwise of another kind. */
  readonly of?: string;
}

/** The value of a field in words; ids by what they stand for. */
export function Value({ field, value, of }: ValueProps) {
  const text = useText();
  const names = useNames();
  if (value === undefined || value === null || value === '') return <>{text(strings.nothing)}</>;
  if (isChange(value)) return <ChangeLine change={value} />;
  if (Array.isArray(value)) {
    if (value.length === 0) return <>{text(strings.nothing)}</>;
    // Acts on many opinions at once stand in the history of each: the others are not its reader's affair.
    if (field === 'opinions') return <>{text(strings.filter.count(value.length))}</>;
    if (field === 'changes' && typeof value[0] === 'string') {
      return <>{text(cycleStrings.changeCount(value.length))}</>;
    }
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
  const label = labelOf(field, word, of);
  return label ? <>{text(label)}</> : <span lang="ko">{nameOf(names, field, word)}</span>;
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
  kind: { ...remarkKindLabels, ...changeKindLabels, ...proofLabels, ...owedKindLabels },
  step: changeStepLabels,
  finding: findingLabels,
  outcome: { ...plannedOutcomeLabels, ...deferredOutcomeLabels, ...resolutionLabels },
  stages: stageLabels,
  grounds: deputyGroundsLabels,
};

function labelOf(field: string, word: string, of: string | undefined): Label | undefined {
  if (field === 'status') return labelOfItemStatus(word, of);
  if (isIsoDate(word)) return dateLabel(word);
  const labels = words[field];
  return labels && Object.hasOwn(labels, word) ? labels[word] : undefined;
}

function nameOf(names: Names, field: string, word: string): string {
  switch (field) {
    case 'to':
    case 'department':
      return names.ofDepartment(word);
    case 'program':
      return names.ofProgram(word);
    case 'indicator':
      return names.ofIndicator(word).name;
    case 'remarks':
      return names.ofRemark(word);
    case 'seat':
      return names.ofPost(word);
    default:
      return word;
  }
}
