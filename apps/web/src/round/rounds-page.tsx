// Finds the round to show: the one that the address names, else the first that is running.
import type { ReactNode } from 'react';
import type { RoundSummary } from '#contract/views';
import { streamLabels } from '#contract/glossary';
import { statusLabels } from '#contract/statuses';
import { useTitle } from '../frame/title.js';
import { useAddress } from '../use-address.js';
import { useRounds } from '../http/queries.js';
import { Invite } from '../invite/invite.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { NewRound } from './new-round.js';
import { NoRound } from './no-round.js';
import { RoundPage } from './round-page.js';
import { WorkSection } from '../work/work-section.js';

export function RoundsPage() {
  useTitle(streamLabels.round);
  const { data: rounds, error, refetch } = useRounds();
  const { address } = useAddress();
  const named = address.place === 'round' ? address.id : undefined;
  if (!rounds && named === undefined) {
    return <Alone>{error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />}</Alone>;
  }
  const shown = named ?? (rounds && firstToShow(rounds)?.id);
  if (shown === undefined) {
    return (
      <Alone>
        <NoRound />
        <p>
          <NewRound main />
        </p>
        <WorkSection />
      </Alone>
    );
  }
  return (
    <>
      <div className="round-picker">
        {rounds && rounds.length > 1 && <Picker rounds={rounds} shown={shown} />}
        {rounds && <NewRound main={!rounds.some(isRunning)} />}
        <Invite to={{ stream: 'round', id: shown }} />
      </div>
      <RoundPage key={shown} id={shown} />
    </>
  );
}

function Alone({ children }: { readonly children: ReactNode }) {
  return <div className="lone">{children}</div>;
}

function Picker({ rounds, shown }: { readonly rounds: readonly RoundSummary[]; readonly shown: string }) {
  const text = useText();
  const { go } = useAddress();
  return (
    <>
      <label htmlFor="round">{text(strings.round.choose)}</label>
      <select id="round" value={shown} onChange={(event) => go({ place: 'round', id: event.target.value })}>
        {rounds.map(({ id, title, status }) => (
          <option key={id} value={id}>
            {`${title} (${text(statusLabels.round[status])})`}
          </option>
        ))}
      </select>
    </>
  );
}

function firstToShow(rounds: readonly RoundSummary[]): RoundSummary | undefined {
  return rounds.find(isRunning) ?? rounds[0];
}

function isRunning({ status }: RoundSummary): boolean {
  return status !== 'concluded' && status !== 'cancelled';
}
