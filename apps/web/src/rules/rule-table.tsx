// Rules side by side: what each governs, what it says, by which article, since when, and who set it.
import '../styles/carded.css';
import { ruleLabels } from '#contract/glossary';
import type { RuleView } from '#contract/views';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Chip } from '../widgets/chip.js';
import { articleSaid, basisOf, isUnconfirmed, valueLabel } from './rule-words.js';
import { ruleStrings } from './strings.js';

/** A rule, and the committees by name whose own rule goes before it. */
export interface ListedRule {
  readonly rule: RuleView;
  readonly before: readonly string[];
}

interface Props {
  readonly caption: string;
  readonly rules: readonly ListedRule[];
  /** Whether it is a committee that set them. */
  readonly own: boolean;
  /** Begins the anchors of the rows; rows of other times have none. */
  readonly anchor?: string;
  /** The key of the rule that somebody came for. */
  readonly cameFor?: string | undefined;
}

export function RuleTable({ caption, rules, own, anchor, cameFor }: Props) {
  const text = useText();
  const { columns } = ruleStrings;
  return (
    <table className="carded rule-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {[columns.rule, columns.value, columns.basis, columns.from, columns.whose].map((column) => (
            <th key={column.en} scope="col">
              {text(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rules.map((listed, index) => (
          <RuleRow
            key={index}
            listed={listed}
            own={own}
            id={anchor && `${anchor}-${listed.rule.key}`}
            isCameFor={anchor !== undefined && listed.rule.key === cameFor}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly listed: ListedRule;
  readonly own: boolean;
  readonly id: string | undefined;
  readonly isCameFor: boolean;
}

function RuleRow({ listed: { rule, before }, own, id, isCameFor }: RowProps) {
  const text = useText();
  const { key, value, from, until, standing, governing, set } = rule;
  const { columns } = ruleStrings;
  return (
    <tr id={id} tabIndex={isCameFor ? -1 : undefined} data-came-for={isCameFor || undefined}>
      <th scope="row">
        <span className="rule-name">{text(ruleLabels[key])}</span>
        <span className="rule-meaning">{text(ruleStrings.meanings[key])}</span>
        {before.length > 0 && (
          <span className="rule-before">{text(ruleStrings.before(before.join(', ')))}</span>
        )}
      </th>
      <td data-label={text(columns.value)}>{text(valueLabel(value))}</td>
      <td data-label={text(columns.basis)}>
        <Article article={rule.article} own={own} />
      </td>
      <td data-label={text(columns.from)}>
        <span>
          <time dateTime={from}>{text(ruleStrings.from(dateLabel(from)))}</time>
          {until !== undefined && (
            <>
              {' '}
              <time dateTime={until}>{text(ruleStrings.until(dateLabel(until)))}</time>
            </>
          )}
        </span>
        {standing !== 'inForce' && <Chip tone="quiet">{text(ruleStrings.standings[standing])}</Chip>}
        {governing && (
          <span className="small">
            {text(ruleStrings.governing(articleSaid(governing.article), dateLabel(governing.from)))}
          </span>
        )}
      </td>
      <td data-label={text(columns.whose)}>
        {set.pack !== undefined && <span lang="ko">{set.pack}</span>}
        <span className="muted small">{text(ruleStrings.setOn(dateLabel(set.on), set.by))}</span>
      </td>
    </tr>
  );
}

function Article({ article, own }: { readonly article: string; readonly own: boolean }) {
  const text = useText();
  return (
    <>
      <span lang="ko">{articleSaid(article)}</span>
      <span className="rule-basis">
        <Chip tone={own ? 'agreed' : 'known'}>
          {text(ruleStrings.basis[own ? 'committee' : basisOf(article)])}
        </Chip>{' '}
        {isUnconfirmed(article) && <Chip tone="waiting">{text(ruleStrings.unconfirmed)}</Chip>}
      </span>
    </>
  );
}
