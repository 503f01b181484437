// The rounds of a cycle: what each was about, how it stands, and the way to it.
import { trackLabels } from '#contract/glossary';
import type { NotedRound } from '#domain/cycle/states';
import { formatAddress } from '../address.js';
import { useRounds } from '../http/queries.js';
import { cycleStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { NewRound } from '../round/new-round.js';
import { Chip, type Tone } from '../widgets/chip.js';
import { useCycleView } from './cycle-context.js';

const tones: Readonly<Record<NotedRound['status'], Tone>> = {
  running: 'waiting',
  concluded: 'done',
  cancelled: 'quiet',
};

export function Rounds() {
  const text = useText();
  const { page, cycle } = useCycleView();
  const { data: known = [] } = useRounds();
  const rounds = Object.entries(cycle.rounds);
  return (
    <section className="part" aria-labelledby="rounds-title">
      <h2 id="rounds-title">{text(cycleStrings.rounds.title)}</h2>
      {rounds.length === 0 && (
        <>
          <p className="muted">{text(cycleStrings.rounds.none)}</p>
          {!page.past && (
            <p className="offers">
              <NewRound main />
            </p>
          )}
        </>
      )}
      <ul className="lines">
        {rounds.map(([id, { tracks, status }]) => (
          <li key={id}>
            <a href={formatAddress({ place: 'round', id })} lang="ko">
              {known.find((round) => round.id === id)?.title ?? id}
            </a>{' '}
            <span className="muted">{tracks.map((track) => text(trackLabels[track])).join(' · ')}</span>{' '}
            <Chip tone={tones[status]}>{text(cycleStrings.rounds.status[status])}</Chip>
          </li>
        ))}
      </ul>
    </section>
  );
}
