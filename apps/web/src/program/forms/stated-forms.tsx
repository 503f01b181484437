// The forms of what does not add up: a figure as a document prints it, its recall, and the reason for a contradiction.
import type { FunctionComponent } from 'react';
import { contradictionKindLabels, figureLabels } from '#contract/figure-words';
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import { amountScales, type AmountScale, type BudgetSource } from '#domain/changes';
import { yearOf } from '#domain/dates';
import type { FigureKind, FigureRef } from '#domain/reckoning/figures';
import type { GivenReason, Size } from '#domain/reported';
import { figure } from '../../forms/change-values.js';
import { SelectField, ShortField } from '../../forms/fields.js';
import { formOf, type FieldsProps, type FormProps } from '../../forms/form-of.js';
import { noReason, ReasonField, type ReasonValues } from '../../forms/shared.js';
import { useText } from '../../language/language.js';
import { figureNamed, ofIndicators, ofMoneys } from '#contract/why/figure-name';
import { useFigureName } from '../figure-called.js';
import { useFigureUnit } from '../figure-unit.js';
import { scaleOfSum } from '../reportable.js';
import { programStrings } from '../strings.js';
import type { CommandOn, OnReport, OnStated } from './at.js';
import { onReport, onStated } from './kinds.js';
import { PeriodField } from './period-field.js';
import { ReasonNow } from './standing-now.js';

const { forms: say, foretell } = programStrings;

interface StatingValues {
  readonly kind: FigureKind;
  readonly indicator: string;
  readonly source: BudgetSource | '';
  readonly item: string;
  readonly period: string;
  readonly value: string;
  /** What a sum of money is counted in; what its lines are, until somebody chooses. */
  readonly scale: AmountScale | '';
  readonly document: string;
}

export const StateFigureForm = formOf(onReport, 'StateFigure', {
  start: ({ page, program, of }): StatingValues => {
    const named = of === undefined ? undefined : figureNamed(of);
    const known = named && !('of' in named) ? named : undefined;
    return {
      kind: known?.figure ?? 'rate',
      indicator: Object.values(program.years)[0]?.indicators[0]?.indicator ?? '',
      source: '',
      item: '',
      period: String(yearOf(page.today)),
      value: '',
      scale: '',
      document: '',
      ...known,
    };
  },
  body: ({ value, document, ...which }, { program }) => ({
    figure: figureOf(which),
    value: figure(value),
    scale: scaleIn(which, program),
    document,
  }),
  Fields: StatingFields,
});

/** A missing form does not compile. */
export const statedForms: {
  readonly [T in CommandOn<'stated'>]: FunctionComponent<FormProps<OnStated>>;
} = {
  RecallFigure: formOf(onStated, 'RecallFigure', {
    start: noReason,
    body: ({ reason }, { stated }) => ({ stated: stated.id, reason }),
    Fields: ReasonField,
    foretell: () => foretell.recall,
  }),
};

interface GivingValues extends ReasonValues {
  readonly contradiction: string;
  /** How large it was when the reason was begun. */
  readonly size?: Size | undefined;
}

export const GiveReasonForm = formOf(onReport, 'GiveReason', {
  start: ({ of, figures, program }): GivingValues => {
    const contradiction = of ?? figures?.contradictions[0]?.key ?? '';
    const { reason = '' } = reasonFor(program, contradiction) ?? {};
    return { contradiction, reason, size: sizeIn(figures, contradiction) };
  },
  body: ({ contradiction, reason, size }) => ({ contradiction, reason, ...(size && { size }) }),
  Fields: GivingFields,
  replaces: {
    stood: ({ contradiction }, { program }) => ({
      id: contradiction,
      revision: reasonFor(program, contradiction)?.revision ?? 0,
    }),
    Now: ({ at: { program }, values }) => <ReasonNow given={reasonFor(program, values.contradiction)} />,
  },
});

function reasonFor({ reasons }: OnReport['program'], contradiction: string): GivenReason | undefined {
  return Object.hasOwn(reasons, contradiction) ? reasons[contradiction] : undefined;
}

function sizeIn(figures: OnReport['figures'], contradiction: string): Size | undefined {
  const found = figures?.contradictions.find(({ key }) => key === contradiction);
  return found && { says: found.says, follows: found.follows, scale: found.scale };
}

type WhichFigure = Omit<StatingValues, 'value' | 'scale' | 'document'>;

/** What a sum of money is counted in; undefined of anything else. */
function scaleIn(
  { scale, ...which }: WhichFigure & Pick<StatingValues, 'scale'>,
  program: OnReport['program'],
): AmountScale | undefined {
  const named = figureOf(which);
  if (named.figure !== 'budget' && named.figure !== 'spent') return undefined;
  return scale === '' ? scaleOfSum(program, named) : scale;
}

function figureOf({ kind, indicator, source, item, period }: WhichFigure): FigureRef {
  const ofIndicator = ofIndicators.find((each) => each === kind);
  if (ofIndicator) return { figure: ofIndicator, indicator, period };
  const ofMoney = ofMoneys.find((each) => each === kind);
  if (ofMoney) {
    return {
      figure: ofMoney,
      period,
      ...(source === '' ? {} : { source }),
      ...(item.trim() === '' ? {} : { item }),
    };
  }
  return { figure: kind === 'weights' ? 'weights' : 'programRate', period };
}

function StatingFields({ at: { program }, values, change }: FieldsProps<OnReport, StatingValues>) {
  const text = useText();
  const years = Object.values(program.years);
  const indicators = new Map(
    years.flatMap(({ indicators: all }) => all.map(({ indicator, name }) => [indicator, name] as const)),
  );
  const kinds = wordsOf(figureLabels);
  const sources = wordsOf(budgetSourceLabels);
  const isOfIndicator = ofIndicators.some((each) => each === values.kind);
  const unit = useFigureUnit()(figureOf(values));
  const scale = scaleIn(values, program);
  const isOfMoney = ofMoneys.some((each) => each === values.kind);
  return (
    <>
      <SelectField
        name="figure.figure"
        label={say.whatFigure}
        value={values.kind}
        choices={kinds.map((kind) => ({ value: kind, label: text(figureLabels[kind]) }))}
        onChange={(chosen) => change({ kind: kinds.find((each) => each === chosen) ?? values.kind })}
      />
      {isOfIndicator && (
        <SelectField
          name="figure.indicator"
          none={say.choose}
          value={values.indicator}
          choices={[...indicators].map(([indicator, name]) => ({ value: indicator, label: name }))}
          onChange={(indicator) => change({ indicator })}
        />
      )}
      {isOfMoney && (
        <>
          <SelectField
            name="figure.source"
            none={say.allSources}
            value={values.source}
            choices={sources.map((source) => ({ value: source, label: text(budgetSourceLabels[source]) }))}
            onChange={(chosen) => change({ source: sources.find((each) => each === chosen) ?? '' })}
          />
          <ShortField
            name="figure.item"
            label={say.item}
            optional
            value={values.item}
            onChange={(item) => change({ item })}
          />
        </>
      )}
      <PeriodField
        name="figure.period"
        label={programStrings.indicators.period}
        mayGoOn
        years={years.map(({ year }) => year)}
        value={values.period}
        onChange={(period) => change({ period })}
      />
      <ShortField
        name="value"
        numeric
        hint={unit === '' || scale !== undefined ? undefined : say.inUnit(unit)}
        value={values.value}
        onChange={(value) => change({ value })}
      />
      {scale !== undefined && (
        <SelectField
          name="scale"
          value={scale}
          choices={amountScales.map((each) => ({ value: each, label: text(amountScaleLabels[each]) }))}
          onChange={(chosen) => change({ scale: amountScales.find((each) => each === chosen) ?? '' })}
        />
      )}
      <ShortField
        name="document"
        label={say.document}
        value={values.document}
        onChange={(document) => change({ document })}
      />
    </>
  );
}

function GivingFields({ at: { figures }, values, change }: FieldsProps<OnReport, GivingValues>) {
  const text = useText();
  const nameOf = useFigureName();
  const all = figures?.contradictions ?? [];
  return (
    <>
      <SelectField
        name="contradiction"
        label={say.which}
        none={say.choose}
        value={values.contradiction}
        choices={all.map(({ key, kind, at }) => ({
          value: key,
          label: `${nameOf(at)} – ${text(contradictionKindLabels[kind])}`,
        }))}
        onChange={(contradiction) => change({ contradiction, size: sizeIn(figures, contradiction) })}
      />
      <ReasonField values={values} change={change} />
    </>
  );
}
