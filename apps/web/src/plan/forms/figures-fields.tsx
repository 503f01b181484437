// The fields for what a plan says of a program in one year: clauses, indicators with their targets, and budget lines.
import { amountScaleLabels, budgetSourceLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import { isDecimal } from '#domain/decimal';
import type { BudgetLine, Indicator, YearFigures } from '#domain/changes';
import { figure } from '../../forms/change-values.js';
import { Group, LongField, SelectField, ShortField } from '../../forms/fields.js';
import { measured } from '#contract/measured';
import { useText } from '../../language/language.js';
import { totalsOf } from '../rows.js';
import { OddList } from '../odd-list.js';
import { planStrings } from '../strings.js';
import { Totals } from '../totals.js';
import { newBudgetLine, newIndicator, type FiguresValues } from './figures-values.js';
import { IndicatorMore } from './indicator-more.js';
import { oddIn } from './odd-figures.js';
import { PasteRows } from './paste-rows.js';
import { budgetColumns, budgetWith, indicatorColumns, indicatorsWith } from './pasted-figures.js';
import { Add, Removable } from './removable.js';

interface Props {
  /** The path of the figures in the command with its dot: `years[0].`. */
  readonly at: string;
  readonly figures: FiguresValues;
  /** What these figures were copied with: it stands beside what is written in its place. */
  readonly before?: YearFigures;
  readonly onChange: (figures: FiguresValues) => void;
}

const freshId = () => crypto.randomUUID();

export function FiguresFields(props: Props) {
  return (
    <>
      <Clauses {...props} />
      <Indicators {...props} />
      <Budget {...props} />
      <OddList found={oddIn(props.figures)} />
    </>
  );
}

function Clauses({ at, figures, onChange }: Props) {
  const text = useText();
  const { content } = figures;
  const set = (clauses: readonly string[]) => onChange({ ...figures, content: clauses });
  return (
    <Group name={`${at}content`}>
      {content.map((clause, index) => (
        <Removable
          key={index}
          called={text(planStrings.forms.nthClause(index + 1))}
          onRemove={() => set(content.toSpliced(index, 1))}
        >
          <LongField
            name={`${at}content[${index}]`}
            label={planStrings.forms.nthClause(index + 1)}
            value={clause}
            onChange={(written) => set(content.with(index, written))}
          />
        </Removable>
      ))}
      <Add label={text(planStrings.forms.addClause)} onAdd={() => set([...content, ''])} />
    </Group>
  );
}

function Indicators({ at, figures, before, onChange }: Props) {
  const text = useText();
  const { indicators } = figures;
  const set = (changed: readonly Indicator[]) => onChange({ ...figures, indicators: changed });
  const targetHint = ({ indicator, target }: Indicator) => {
    const was = before?.indicators.find((each) => each.indicator === indicator);
    return was && was.target !== figure(target)
      ? planStrings.forms.before(measured(was.target, was.unit))
      : undefined;
  };
  return (
    <Group name={`${at}indicators`}>
      {indicators.map((indicator, index) => {
        const name = `${at}indicators[${index}]`;
        const some = (changed: Partial<Indicator>) =>
          set(indicators.with(index, { ...indicator, ...changed }));
        return (
          <Removable
            key={indicator.indicator}
            called={indicator.name || text(planStrings.forms.unnamed)}
            onRemove={() => set(indicators.toSpliced(index, 1))}
          >
            <ShortField
              name={`${name}.name`}
              value={indicator.name}
              onChange={(typed) => some({ name: typed })}
            />
            <div className="from-to-fields">
              <ShortField
                name={`${name}.target`}
                numeric
                hint={targetHint(indicator)}
                value={indicator.target}
                onChange={(target) => some({ target })}
              />
              <ShortField name={`${name}.unit`} value={indicator.unit} onChange={(unit) => some({ unit })} />
            </div>
            <IndicatorMore
              name={name}
              year={figures.year}
              indicator={indicator}
              beside={indicators}
              onChange={some}
            />
          </Removable>
        );
      })}
      <Add
        label={text(planStrings.forms.addIndicator)}
        onAdd={() => set([...indicators, newIndicator(freshId)])}
      />
      <PasteRows
        columns={indicatorColumns}
        take={(table) => indicatorsWith(indicators, table, figures.year, freshId)}
        onTaken={set}
      />
    </Group>
  );
}

function Budget({ at, figures, before, onChange }: Props) {
  const text = useText();
  const { budget } = figures;
  const set = (changed: readonly BudgetLine[]) => onChange({ ...figures, budget: changed });
  return (
    <Group name={`${at}budget`}>
      {budget.map((line, index) => (
        <Removable
          key={line.line}
          called={line.item || text(planStrings.forms.unnamed)}
          onRemove={() => set(budget.toSpliced(index, 1))}
        >
          <BudgetFields
            at={`${at}budget[${index}]`}
            line={line}
            was={before?.budget.find((each) => each.line === line.line)}
            onChange={(some) => set(budget.with(index, { ...line, ...some }))}
          />
        </Removable>
      ))}
      {budget.length > 1 && <Sum budget={budget} />}
      <Add
        label={text(planStrings.forms.addLine)}
        onAdd={() => set([...budget, newBudgetLine(budget, freshId)])}
      />
      <PasteRows columns={budgetColumns} take={(table) => budgetWith(budget, table, freshId)} onTaken={set} />
    </Group>
  );
}

/** What the lines come to while they are written; what is no figure yet is left out. */
function Sum({ budget }: { readonly budget: readonly BudgetLine[] }) {
  const text = useText();
  const figures = budget
    .map((line) => ({ ...line, amount: figure(line.amount) }))
    .filter(({ amount }) => isDecimal(amount));
  return (
    <p className="plan-total" role="status">
      {text(planStrings.content.sum)}: <Totals totals={totalsOf(figures)} />
    </p>
  );
}

interface BudgetProps {
  readonly at: string;
  readonly line: BudgetLine;
  readonly was: BudgetLine | undefined;
  readonly onChange: (some: Partial<BudgetLine>) => void;
}

function BudgetFields({ at, line, was, onChange }: BudgetProps) {
  const text = useText();
  const sources = wordsOf(budgetSourceLabels);
  const scales = wordsOf(amountScaleLabels);
  return (
    <>
      <ShortField name={`${at}.item`} value={line.item} onChange={(item) => onChange({ item })} />
      <div className="from-to-fields">
        <ShortField
          name={`${at}.amount`}
          numeric
          hint={
            was && was.amount !== figure(line.amount)
              ? planStrings.forms.before(measured(was.amount, text(amountScaleLabels[was.scale])))
              : undefined
          }
          value={line.amount}
          onChange={(amount) => onChange({ amount })}
        />
        <SelectField
          name={`${at}.scale`}
          value={line.scale}
          choices={scales.map((scale) => ({ value: scale, label: text(amountScaleLabels[scale]) }))}
          onChange={(chosen) => onChange({ scale: scales.find((each) => each === chosen) ?? line.scale })}
        />
      </div>
      <SelectField
        name={`${at}.source`}
        value={line.source}
        choices={sources.map((source) => ({ value: source, label: text(budgetSourceLabels[source]) }))}
        onChange={(chosen) => onChange({ source: sources.find((each) => each === chosen) ?? line.source })}
      />
    </>
  );
}
