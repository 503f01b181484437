// The fields for changes in figures or words: picked from the program, with what stands there now beside them.
import { amountScaleLabels, changeKindLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import { figuresFor, type Change } from '#domain/changes';
import type { PeriodTarget } from '#domain/measures';
import { grouped, measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { partLabel } from '../language/periods.js';
import { strings } from '../language/strings.js';
import { lineOf, newChange, partsOf, targetOf, type ChangeValues, type Figures } from './change-values.js';
import { Group, LongField, RadioField, SelectField, ShortField } from './fields.js';

interface Props {
  /** Their path in the command: `answer.proof.changes`. */
  readonly name: string;
  readonly program: Figures | undefined;
  /** The years in which a change can take effect, the likeliest first. */
  readonly years: readonly [number, ...number[]];
  /** Whether the last one can be removed too. */
  readonly mayBeEmpty?: boolean;
  readonly changes: readonly ChangeValues[];
  readonly onChange: (changes: readonly ChangeValues[]) => void;
}

export function ChangeFields({ name, program, years, mayBeEmpty, changes, onChange }: Props) {
  const text = useText();
  const replace = (at: number, change: ChangeValues) =>
    onChange(changes.map((each, index) => (index === at ? change : each)));
  return (
    <Group name={name}>
      {changes.map((change, index) => (
        <div className="change-fields" key={index}>
          <OneChange
            name={`${name}[${index}]`}
            program={program}
            years={years}
            change={change}
            onChange={(some) => replace(index, { ...change, ...some })}
          />
          {(mayBeEmpty || changes.length > 1) && (
            <button
              className="button"
              type="button"
              data-tone="quiet"
              onClick={() => onChange(changes.filter((_, at) => at !== index))}
            >
              {text(strings.removeChange(index + 1))}
            </button>
          )}
        </div>
      ))}
      <button
        className="button"
        type="button"
        onClick={() => onChange([...changes, newChange(program, years[0])])}
      >
        {text(strings.addChange)}
      </button>
    </Group>
  );
}

interface OneProps {
  readonly name: string;
  readonly program: Figures | undefined;
  readonly years: readonly number[];
  readonly change: ChangeValues;
  readonly onChange: (some: Partial<ChangeValues>) => void;
}

function OneChange({ name, program, years, change, onChange }: OneProps) {
  const text = useText();
  const kinds = wordsOf(changeKindLabels).filter((kind) => kind === change.kind || isPossible(kind, program));
  return (
    <>
      <SelectField
        name={`${name}.kind`}
        value={change.kind}
        choices={kinds.map((kind) => ({ value: kind, label: text(changeKindLabels[kind]) }))}
        onChange={(kind) => onChange({ kind: kinds.find((each) => each === kind) })}
      />
      <FieldsOfKind name={name} program={program} years={years} change={change} onChange={onChange} />
      <RadioField
        name={`${name}.effective`}
        value={change.effective}
        choices={years.map((each) => ({
          value: String(each),
          label: text(strings.fromYear(each)),
        }))}
        onChange={(effective) => onChange({ effective })}
      />
    </>
  );
}

function FieldsOfKind(props: OneProps) {
  const { name, program, change, onChange } = props;
  switch (change.kind) {
    case 'indicatorTarget': {
      const standing = program && figuresFor(program, Number(change.effective));
      const unit = unitOf(standing, change.indicator);
      return (
        <>
          <IndicatorField {...props} />
          <div className="from-to-fields">
            <ShortField
              name={`${name}.from`}
              label={strings.inUnit(strings.now, unit)}
              readOnly
              value={grouped(targetOf(standing, change.indicator))}
              onChange={() => undefined}
            />
            <ShortField
              name={`${name}.to`}
              label={strings.inUnit(strings.toBe, unit)}
              numeric
              value={change.to}
              onChange={(to) => onChange({ to })}
            />
          </div>
          <PartFields {...props} parts={partsOf(standing, change.indicator)} />
        </>
      );
    }
    case 'indicatorAdded':
      return <AddedFields {...props} />;
    case 'indicatorReplaced':
      return (
        <>
          <IndicatorField {...props} />
          <AddedFields {...props} />
        </>
      );
    case 'indicatorRemoved':
      return <IndicatorField {...props} />;
    case 'budgetMoved':
      return <BudgetFields {...props} />;
    case 'content':
      return (
        <>
          <ClauseField {...props} />
          <LongField
            name={`${name}.to`}
            label={strings.toBe}
            value={change.contentTo}
            onChange={(contentTo) => onChange({ contentTo })}
          />
        </>
      );
    case 'abolition':
      return null;
    case 'budgetAmount':
      return <AmountFields {...props} />;
  }
}

function IndicatorField({ name, program, change, onChange }: OneProps) {
  const choices = program?.indicators.map((indicator) => ({
    value: indicator.indicator,
    label: `${indicator.name} (${measured(indicator.target, indicator.unit)})`,
  }));
  return (
    <SelectField
      name={`${name}.indicator`}
      value={change.indicator}
      choices={choices ?? []}
      onChange={(indicator) => onChange({ indicator })}
    />
  );
}

/** Where the clauses of the program are stated, one of them is picked: what stands is not typed again. */
function ClauseField({ name, program, change, onChange }: OneProps) {
  const field = {
    name: `${name}.from`,
    label: strings.now,
    value: change.contentFrom,
    onChange: (contentFrom: string) => onChange({ contentFrom }),
  };
  const clauses = program?.content ?? [];
  return clauses.length > 0 ? (
    <SelectField {...field} choices={clauses.map((clause) => ({ value: clause, label: clause }))} />
  ) : (
    <LongField {...field} />
  );
}

/** The parts of the year's target, where it has any: as they stand, to be written over. */
function PartFields({
  name,
  change,
  onChange,
  parts,
}: OneProps & { readonly parts: readonly PeriodTarget[] }) {
  if (parts.length === 0) return null;
  return (
    <div className="from-to-fields">
      {parts.map(({ period, target }, index) => (
        <ShortField
          key={period}
          name={`${name}.parts[${index}].target`}
          label={strings.partTarget(partLabel(period))}
          numeric
          value={change.parts?.[period] ?? grouped(target)}
          onChange={(typed) => onChange({ parts: { ...change.parts, [period]: typed } })}
        />
      ))}
    </div>
  );
}

function AddedFields({ name, program, change, onChange }: OneProps) {
  const weighed = program?.indicators.some(({ weight }) => weight !== undefined) ?? false;
  return (
    <>
      <ShortField
        name={`${name}.added.name`}
        value={change.name}
        onChange={(value) => onChange({ name: value })}
      />
      <div className="from-to-fields">
        <ShortField
          name={`${name}.added.target`}
          numeric
          value={change.target}
          onChange={(target) => onChange({ target })}
        />
        <ShortField name={`${name}.added.unit`} value={change.unit} onChange={(unit) => onChange({ unit })} />
      </div>
      {(weighed || change.weight !== undefined) && (
        <ShortField
          name={`${name}.added.weight`}
          numeric
          value={change.weight ?? ''}
          onChange={(weight) => onChange({ weight })}
        />
      )}
    </>
  );
}

function BudgetFields({ name, program, change, onChange }: OneProps) {
  const text = useText();
  const lines = lineChoices(program, text);
  const scale = lineOf(program, change.fromLine)?.scale;
  return (
    <>
      <SelectField
        name={`${name}.fromLine`}
        value={change.fromLine}
        choices={lines}
        onChange={(fromLine) => onChange({ fromLine })}
      />
      <SelectField
        name={`${name}.toLine`}
        value={change.toLine}
        choices={lines}
        onChange={(toLine) => onChange({ toLine })}
      />
      <ShortField
        name={`${name}.amount`}
        hint={scale && amountScaleLabels[scale]}
        numeric
        value={change.amount}
        onChange={(amount) => onChange({ amount })}
      />
    </>
  );
}

/** More or less money for one line, with what stands there now beside it. */
function AmountFields({ name, program, change, onChange }: OneProps) {
  const text = useText();
  const standing = lineOf(program && figuresFor(program, Number(change.effective)), change.amountLine);
  const scale = text(amountScaleLabels[standing?.scale ?? 'thousandWon']);
  return (
    <>
      <SelectField
        name={`${name}.line`}
        label={strings.budgetLine}
        value={change.amountLine}
        choices={lineChoices(program, text)}
        onChange={(amountLine) => onChange({ amountLine })}
      />
      <div className="from-to-fields">
        <ShortField
          name={`${name}.from`}
          label={strings.inUnit(strings.now, scale)}
          readOnly
          value={grouped(standing?.amount ?? '')}
          onChange={() => undefined}
        />
        <ShortField
          name={`${name}.to`}
          label={strings.inUnit(strings.toBe, scale)}
          numeric
          value={change.amountTo}
          onChange={(amountTo) => onChange({ amountTo })}
        />
      </div>
    </>
  );
}

function lineChoices(
  program: Figures | undefined,
  text: ReturnType<typeof useText>,
): readonly { readonly value: string; readonly label: string }[] {
  return (program?.budget ?? []).map(({ line, item, amount, scale }) => ({
    value: line,
    label: `${item} (${measured(amount, text(amountScaleLabels[scale]))})`,
  }));
}

function unitOf(program: Figures | undefined, id: string): string {
  return program?.indicators.find(({ indicator }) => indicator === id)?.unit ?? '';
}

/** What can be picked from must be there to pick from. */
function isPossible(kind: Change['kind'], program: Figures | undefined): boolean {
  switch (kind) {
    case 'indicatorTarget':
    case 'indicatorReplaced':
    case 'indicatorRemoved':
      return (program?.indicators.length ?? 0) > 0;
    case 'budgetMoved':
      return (program?.budget.length ?? 0) > 1;
    case 'budgetAmount':
      return (program?.budget.length ?? 0) > 0;
    case 'indicatorAdded':
    case 'content':
    case 'abolition':
      return true;
  }
}
