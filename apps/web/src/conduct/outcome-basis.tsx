// What a decision stood on when it was taken: who was there, by sector, who could vote, and how many in favour it needed.
import { sectorLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { MinutesEntry } from '#domain/meeting/minutes';
import { useText } from '../language/language.js';
import { writtenStrings } from '../written/strings.js';
import { conductStrings } from './strings.js';

const { presence: say } = conductStrings;

interface Props {
  readonly entry: MinutesEntry;
  /** Whether nobody was there, but answered in writing. */
  readonly inWriting: boolean;
}

export function OutcomeBasis({ entry: { presence, status }, inWriting }: Props) {
  const text = useText();
  if (!presence) return null;
  const { count, figures, presider } = presence;
  const voted = status === 'carried' || status === 'rejected';
  const sectors = wordsOf(sectorLabels).map((sector) => {
    const { present, enrolled } = count.sectors[sector];
    return text(say.sector(sectorLabels[sector], present, enrolled));
  });
  return (
    <>
      <span>
        {text((inWriting ? writtenStrings.there : say.there)(count.present, count.enrolled))} (
        {sectors.join(', ')})
      </span>{' '}
      {status !== 'heldOver' && <span>{text(say.voters(figures.voters))}</span>}{' '}
      {voted && <span>{text(say.needed(figures.toCarry))}</span>}{' '}
      {presider !== undefined && <span lang="ko">{text(say.presided(presider))}</span>}
    </>
  );
}
