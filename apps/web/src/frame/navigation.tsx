// The way to each part of the product; the one that is shown says so.
import { useId } from 'react';
import { streamLabels } from '#contract/glossary';
import { formatAddress, type Address, type ListPlace } from '../address.js';
import { scopeAddress } from '../session/scope.js';
import { useSigning } from '../session/session.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useAddress } from '../use-address.js';
import type { Fold } from './use-fold.js';

const parts: readonly ListPlace[] = [
  'work',
  'rounds',
  'meetings',
  'calendar',
  'cycles',
  'plans',
  'search',
  'rules',
  'organization',
];

/** Which part of the product a page belongs to. */
const partOf: Readonly<Record<Address['place'], ListPlace>> = {
  account: 'account',
  accounts: 'organization',
  link: 'link',
  access: 'organization',
  work: 'work',
  rounds: 'rounds',
  round: 'rounds',
  opening: 'rounds',
  write: 'rounds',
  consolidate: 'rounds',
  settle: 'rounds',
  publish: 'rounds',
  fate: 'rounds',
  opinion: 'rounds',
  notes: 'rounds',
  meetings: 'meetings',
  meeting: 'meetings',
  minutes: 'meetings',
  sheet: 'meetings',
  convene: 'meetings',
  calendar: 'calendar',
  answers: 'rounds',
  cycles: 'cycles',
  cycle: 'cycles',
  plans: 'plans',
  plan: 'plans',
  comparison: 'plans',
  progress: 'plans',
  trend: 'plans',
  indicators: 'plans',
  search: 'search',
  rules: 'rules',
  organization: 'organization',
  permissions: 'organization',
  committee: 'organization',
  setup: 'organization',
  inbox: 'inbox',
  intakes: 'intakes',
  intake: 'intakes',
};

interface Props {
  readonly fold: Fold<HTMLElement>;
}

/** On a narrow screen the parts fold away behind a button. */
export function Navigation({ fold: { isOpen, toggle, close, button } }: Props) {
  const text = useText();
  const { own } = useSigning();
  const { address } = useAddress();
  const here = partOf[address.place];
  const listId = useId();
  return (
    <nav className="navigation" aria-label={text(strings.navigation)}>
      <button
        className="button"
        type="button"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={toggle}
      >
        {text(strings.menu)}
      </button>
      <ul id={listId} className="folds">
        {own?.scope && (
          <li>
            <a href={formatAddress(scopeAddress(own.scope))} aria-current="true" onClick={close}>
              {text(streamLabels[own.scope.stream])}
            </a>
          </li>
        )}
        {(own?.scope ? [] : parts).map((place) => (
          <li key={place}>
            <a
              href={formatAddress({ place })}
              aria-current={here === place ? (address.place === place ? 'page' : 'true') : undefined}
              onClick={close}
            >
              {text(strings.places[place])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
