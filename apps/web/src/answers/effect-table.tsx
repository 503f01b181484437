// The changes of an answer as a small table: what stands, and what it becomes this year and next.
import { amountScaleLabels } from '#contract/glossary';
import type { BudgetLine, Change, Indicator } from '#domain/changes';
import type { ScopedProgram } from '#domain/round/words';
import { measured } from '#contract/measured';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { effectOf, isSeen, type EffectOn, type Moved } from './effect.js';
import { answersStrings } from './strings.js';

interface Props {
  readonly program: ScopedProgram;
  readonly year: number;
  readonly changes: readonly Change[];
}

export function EffectTable({ program, year, changes }: Props) {
  const text = useText();
  const effect = effectOf(program, year, changes);
  const said = answersStrings.effect;
  if (!isSeen(effect)) return <p className="hint">{text(said.none)}</p>;
  const indicator = ({ target, unit }: Indicator) => measured(target, unit);
  const amount = ({ amount: figure, scale }: BudgetLine) => measured(figure, text(amountScaleLabels[scale]));
  const [scale] = program.budget.map((line) => text(amountScaleLabels[line.scale]));
  return (
    <div className="effect" role="status">
      <table>
        <caption>{text(said.title)}</caption>
        <thead>
          <tr>
            <th scope="col">{text(said.what)}</th>
            {effect.years.map((each) => (
              <th scope="col" key={each}>
                {text(said.year(each))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {effect.indicators.map((each) => (
            <Line key={each.id} name={nameOf(each, ({ name }) => name)} effect={each} write={indicator} />
          ))}
          {effect.clauses.map((each) => (
            <Line key={each.id} name={text(said.clause)} effect={each} write={(clause) => clause} />
          ))}
          {effect.budget.map((each) => (
            <Line key={each.id} name={nameOf(each, ({ item }) => item)} effect={each} write={amount} />
          ))}
          {effect.sums.length > 0 && (
            <Line
              name={text(said.sum)}
              effect={{ id: 'sum', years: effect.sums }}
              write={(sum) => measured(sum, scale ?? '')}
            />
          )}
        </tbody>
      </table>
    </div>
  );
}

interface LineProps<T> {
  readonly name: string;
  readonly effect: EffectOn<T>;
  readonly write: (figure: T) => string;
}

function Line<T>({ name, effect, write }: LineProps<T>) {
  return (
    <tr>
      <th scope="row" lang="ko">
        {name}
      </th>
      {effect.years.map((moved, index) => (
        <td key={index} lang="ko">
          <FromTo moved={moved} write={write} />
        </td>
      ))}
    </tr>
  );
}

function FromTo<T>({ moved: { before, after }, write }: { moved: Moved<T>; write: LineProps<T>['write'] }) {
  const text = useText();
  const [from, to] = [before, after].map((figure) => (figure === undefined ? undefined : write(figure)));
  if (from === to) {
    return (
      <>
        {from} <span className="muted">{text(answersStrings.effect.unmoved)}</span>
      </>
    );
  }
  return (
    <span className="from-to">
      {from ?? '–'} <span aria-hidden="true">→</span>
      <span className="visually-hidden">{text(strings.becomes)}</span>{' '}
      <strong>{to ?? text(answersStrings.effect.gone)}</strong>
    </span>
  );
}

function nameOf<T>({ id, years }: EffectOn<T>, name: (figure: T) => string): string {
  const [figure] = years.flatMap(({ before, after }) => before ?? after ?? []);
  return figure === undefined ? id : name(figure);
}
