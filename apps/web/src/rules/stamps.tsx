// The dated rules that an act used, each leading to its place among the rules as they stood on that day.
import { ruleLabels } from '#contract/glossary';
import type { IsoDate } from '#domain/ids';
import type { RuleStamp } from '#domain/rule-packs';
import { formatAddress } from '../address.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { articleSaid } from './rule-words.js';
import { rulesAt } from './rules-at.js';

interface Props {
  readonly rules: readonly RuleStamp[];
  /** The day of the act. */
  readonly on: IsoDate;
}

export function Stamps({ rules, on }: Props) {
  const text = useText();
  if (rules.length === 0) return null;
  return (
    <details className="stamps">
      <summary>{text(strings.history.rules(rules.length))}</summary>
      <ul>
        {rules.map(({ key, article, from }) => (
          <li key={key}>
            <a href={formatAddress(rulesAt(on, key))}>{text(ruleLabels[key])}</a>:{' '}
            <span lang="ko">{articleSaid(article)}</span>{' '}
            <span className="muted">{text(strings.history.since(dateLabel(from)))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
