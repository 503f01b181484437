// The forms of how a program stands: somebody's own judgement, its end, and the department's check of a quarter.
import { standingLabels } from '#contract/figure-words';
import { quarterOf, quartersOf, startOf } from '#domain/periods';
import { usualStandings, type SelfCheck, type Standing } from '#domain/reported';
import { LongField, RadioField, SelectField } from '../../forms/fields.js';
import { formOf, type FieldsProps } from '../../forms/form-of.js';
import { noReason, ReasonField, type ReasonValues } from '../../forms/shared.js';
import { periodLabel } from '../../language/periods.js';
import { useText } from '../../language/language.js';
import type { Stood } from '../../forms/use-command.js';
import { CheckSaid } from '../check-said.js';
import { programStrings } from '../strings.js';
import type { OnReport } from './at.js';
import { onReport } from './kinds.js';
import { saidIn } from './result-values.js';
import { JudgementNow } from './standing-now.js';

const { forms: say, foretell, checks } = programStrings;

interface JudgingValues extends ReasonValues {
  readonly standing: Standing | '';
}

export const JudgeStandingForm = formOf(onReport, 'JudgeStanding', {
  start: ({ program }): JudgingValues => ({ standing: program.judgement?.standing ?? '', reason: '' }),
  body: ({ standing, reason }) => ({ standing: standing === '' ? undefined : standing, reason }),
  Fields: JudgingFields,
  replaces: { stood: judgedIn, Now: ({ at: { program } }) => <JudgementNow judgement={program.judgement} /> },
});

export const LiftJudgementForm = formOf(onReport, 'LiftJudgement', {
  start: noReason,
  body: ({ reason }) => ({ reason }),
  Fields: ReasonField,
  replaces: { stood: judgedIn, Now: ({ at: { program } }) => <JudgementNow judgement={program.judgement} /> },
  foretell: () => foretell.lift,
});

function judgedIn(_values: object, { program }: OnReport): Stood {
  return { id: 'judgement', revision: program.judgementRevision };
}

interface CheckValues extends ReasonValues {
  readonly period: string;
  readonly standing: Standing | '';
  readonly done: string;
  readonly obstacles: string;
  readonly remedy: string;
}

export const CheckQuarterForm = formOf(onReport, 'CheckQuarter', {
  start: ({ page, of }): CheckValues => ({
    period: of ?? quarterOf(page.today),
    standing: '',
    done: '',
    obstacles: '',
    remedy: '',
    reason: '',
  }),
  body: ({ period, standing, done, obstacles, remedy, reason }) => ({
    period,
    standing: standing === '' ? undefined : standing,
    done,
    obstacles: saidIn(obstacles),
    remedy: saidIn(remedy),
    reason: saidIn(reason),
  }),
  Fields: CheckFields,
  replaces: {
    stood: ({ period }, at) => ({ id: period, revision: checkOf(at, period)?.revision ?? 0 }),
    Now: ({ at, values: { period } }) => <CheckNow check={checkOf(at, period)} />,
  },
});

function checkOf({ program: { selfChecks } }: OnReport, period: string): SelfCheck | undefined {
  return Object.hasOwn(selfChecks, period) ? selfChecks[period] : undefined;
}

function CheckNow({ check }: { readonly check: SelfCheck | undefined }) {
  const text = useText();
  return <div className="now">{check ? <CheckSaid check={check} /> : <p>{text(checks.none)}</p>}</div>;
}

interface StandingProps {
  readonly at: OnReport;
  readonly value: Standing | '';
  readonly onChange: (standing: Standing | '') => void;
}

/** The words that the organization uses; until they are read, those that every one has. */
function StandingField({ at: { figures }, value, onChange }: StandingProps) {
  const text = useText();
  const words = figures?.words ?? usualStandings;
  return (
    <RadioField
      name="standing"
      value={value}
      choices={words.map((each) => ({ value: each, label: text(standingLabels[each]) }))}
      onChange={(chosen) => onChange(words.find((each) => each === chosen) ?? '')}
    />
  );
}

function JudgingFields({ at, values, change }: FieldsProps<OnReport, JudgingValues>) {
  return (
    <>
      <StandingField at={at} value={values.standing} onChange={(standing) => change({ standing })} />
      <ReasonField values={values} change={change} />
    </>
  );
}

function CheckFields({ at, values, change }: FieldsProps<OnReport, CheckValues>) {
  const text = useText();
  const { page, program } = at;
  const isAgain = checkOf(at, values.period) !== undefined;
  return (
    <>
      <SelectField
        name="period"
        label={say.quarter}
        value={values.period}
        choices={begunQuarters(Object.values(program.years), page.today).map((quarter) => ({
          value: quarter,
          label: text(periodLabel(quarter)),
        }))}
        onChange={(period) => change({ period })}
      />
      <StandingField at={at} value={values.standing} onChange={(standing) => change({ standing })} />
      <LongField name="done" value={values.done} onChange={(done) => change({ done })} />
      <LongField
        name="obstacles"
        optional
        value={values.obstacles}
        onChange={(obstacles) => change({ obstacles })}
      />
      <LongField name="remedy" optional value={values.remedy} onChange={(remedy) => change({ remedy })} />
      {(isAgain || values.reason !== '') && <ReasonField values={values} change={change} />}
    </>
  );
}

/** The latest first. */
function begunQuarters(years: readonly { readonly year: number }[], today: string): readonly string[] {
  const own = years.flatMap(({ year }) => quartersOf(year)).filter((quarter) => startOf(quarter) <= today);
  return [...new Set([...own, quarterOf(today)])].sort().reverse();
}
