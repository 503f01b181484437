// The way to each part of the product; the one that is shown says so.
import { formatAddress, type Address, type ListPlace } from '../address.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useAddress } from '../use-address.js';

const parts: readonly ListPlace[] = ['work', 'rounds', 'cycles', 'plans', 'organization'];

/** Which part of the product a page belongs to. */
const partOf: Readonly<Record<Address['place'], ListPlace>> = {
  work: 'work',
  rounds: 'rounds',
  round: 'rounds',
  fate: 'rounds',
  cycles: 'cycles',
  cycle: 'cycles',
  plans: 'plans',
  plan: 'plans',
  comparison: 'plans',
  indicators: 'plans',
  organization: 'organization',
  committee: 'organization',
  setup: 'organization',
};

export function Navigation() {
  const text = useText();
  const { address } = useAddress();
  return (
    <nav className="navigation" aria-label={text(strings.navigation)}>
      <ul>
        {parts.map((place) => (
          <li key={place}>
            <a
              href={formatAddress({ place })}
              aria-current={
                partOf[address.place] === place ? (address.place === place ? 'page' : 'true') : undefined
              }
            >
              {text(strings.places[place])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
