// Chooses the two versions that are compared, and by which figures.
import { useState, type SubmitEvent } from 'react';
import type { ComparisonView } from '#contract/views';
import { useText } from '../language/language.js';
import { comparisonAt } from '../plan/places.js';
import type { Compared } from '../plan/queries.js';
import { planStrings } from '../plan/strings.js';
import { useAddress } from '../use-address.js';
import { FilterPicker } from '../widgets/filter-picker.js';
import { keyOf, type Version } from './versions.js';

interface Props {
  /** Those that can be chosen, the latest first. */
  readonly versions: readonly Version[];
  readonly shown: ComparisonView | undefined;
  readonly as: NonNullable<Compared['as']>;
}

const ways = ['adopted', 'standing'] as const;

export function VersionPicker({ versions, shown, as }: Props) {
  const text = useText();
  const { address, go } = useAddress();
  const [from, setFrom] = useState(shown ? keyOf(shown.from) : (versions.at(-1)?.key ?? ''));
  const [to, setTo] = useState(shown ? keyOf(shown.to) : (versions[0]?.key ?? ''));
  const [way, setWay] = useState(as);
  const choices = versions.map(({ key, name }) => ({ value: key, name: text(name) }));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const [earlier, later] = [from, to].map((key) => versions.find((version) => version.key === key));
    if (!earlier || !later) return;
    const compared = { with: earlier.plan, edition: later.edition, withEdition: earlier.edition, as: way };
    go(comparisonAt(later.plan, compared, address.asOf));
  };
  return (
    <form className="version-picker" onSubmit={submit}>
      <FilterPicker
        label={text(planStrings.comparison.from)}
        value={from}
        choices={choices}
        onChange={setFrom}
      />
      <FilterPicker label={text(planStrings.comparison.to)} value={to} choices={choices} onChange={setTo} />
      <fieldset>
        <legend>{text(planStrings.comparison.as)}</legend>
        {ways.map((each) => (
          <label className="tick" key={each}>
            <input type="radio" name="as" checked={way === each} onChange={() => setWay(each)} />
            <span>{text(planStrings.comparison[each])}</span>
          </label>
        ))}
      </fieldset>
      <button className="button" type="submit" data-tone="main" disabled={from === to && way === 'adopted'}>
        {text(planStrings.comparison.show)}
      </button>
    </form>
  );
}
