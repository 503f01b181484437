// The opinions of a round by how they stand for their reader, with the one that is shown marked.
import { dispositionLabels, phraseLabels, trackLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import { useText } from '../../language/language.js';
import { opinionTones } from '../../table/statuses.js';
import { Chip } from '../../widgets/chip.js';
import { useWide } from '../../widgets/use-wide.js';
import { useRoundView } from '../round-context.js';
import { standingOf, standings, type Item, type Standing } from './settling.js';
import { settlingStrings } from './strings.js';

interface Props {
  readonly items: readonly Item[];
  /** Those that are wanted. */
  readonly listed: readonly Item[];
  readonly shown: string;
  readonly wanted: Standing | 'all';
  readonly onWanted: (wanted: Standing | 'all') => void;
  readonly hrefOf: (opinion: string) => string;
}

export function SettleList({ items, listed, shown, wanted, onWanted, hrefOf }: Props) {
  const text = useText();
  const wide = useWide();
  const { page } = useRoundView();
  const countOf = (standing: Standing | 'all') =>
    standing === 'all'
      ? items.length
      : items.filter(({ opinion }) => standingOf(opinion, page.allowed) === standing).length;
  const some = standings.filter((standing) => countOf(standing) > 0);
  return (
    <nav className="subject-list" aria-label={text(settlingStrings.list)}>
      <details key={wide ? 'wide' : shown} open={wide}>
        <summary>
          {text(settlingStrings.list)} ({listed.length})
        </summary>
        <div className="choose-standing" role="group" aria-label={text(settlingStrings.show)}>
          {[...some, 'all' as const].map((standing) => (
            <button
              key={standing}
              className="button"
              type="button"
              aria-pressed={standing === wanted}
              onClick={() => onWanted(standing)}
            >
              {text(settlingStrings.standings[standing])} {countOf(standing)}
            </button>
          ))}
        </div>
        <ol>
          {listed.map(({ opinion, row: { program, strategy }, topic }) => (
            <li key={opinion.id}>
              <a
                className="subject-link"
                href={hrefOf(opinion.id)}
                aria-current={opinion.id === shown ? 'step' : undefined}
              >
                <span>
                  <span className="number">{(program ?? strategy).number}</span>{' '}
                  <span className="small">{text(trackLabels[topic.track])}</span>
                </span>
                <Chip tone={opinionTones[opinion.status]}>
                  {text(
                    opinion.status === 'answered'
                      ? dispositionLabels[opinion.response.answer.disposition]
                      : itemStatusLabels.round.opinion[opinion.status],
                  )}
                </Chip>
                <span className="link-text" lang="ko">
                  {opinion.text || (opinion.phrase && text(phraseLabels[opinion.phrase]))}
                </span>
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
