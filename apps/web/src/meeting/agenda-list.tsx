// The agenda of a meeting: each item with what it decides, who steps aside, what may be done about it, and how it came out.
import { useId } from 'react';
import { motionLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { AgendaItem } from '#domain/meeting/states';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Offers } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { useJustMoved } from '../table/use-just-moved.js';
import { Chip } from '../widgets/chip.js';
import { AtOutcome, Gist, StepAside, Voting } from './item-now.js';
import { noticeStrings } from '../notice/strings.js';
import { useMeetingView } from './meeting-context.js';
import { MotionSaid } from './motion-said.js';
import { meetingStrings } from './strings.js';
import { itemTones } from './tones.js';

export function AgendaList() {
  const text = useText();
  const { meeting } = useMeetingView();
  const items = Object.values(meeting.agenda);
  const standing = items.filter(({ status }) => status !== 'takenOff');
  return (
    <section className="part" aria-labelledby="agenda-title">
      <h2 id="agenda-title" tabIndex={-1}>
        {text(meetingStrings.agenda.title)} <span className="count">{standing.length}</span>
      </h2>
      <ol className="agenda">
        {items.map((item) => (
          <li key={item.id}>
            <Item item={item} nth={standing.indexOf(item) + 1} />
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ItemProps {
  readonly item: AgendaItem;
  /** As the notice and the minutes count it; 0 once it is off the agenda. */
  readonly nth: number;
}

function Item({ item, nth }: ItemProps) {
  const text = useText();
  const titleId = useId();
  const { open, page } = useMeetingView();
  const justMoved = useJustMoved(item.revision);
  const { id, title, motion, status } = item;
  const { agenda, item: say } = meetingStrings;
  return (
    <article
      className="item-card"
      id={anchorOf({ on: 'agendaItem', item: id })}
      tabIndex={-1}
      aria-labelledby={titleId}
      data-moved={justMoved || undefined}
      data-off={status === 'takenOff' || undefined}
    >
      <header>
        <h3 id={titleId}>
          {nth > 0 && <span className="muted">{nth}.</span>} <span lang="ko">{title}</span>
        </h3>
        {motion || status === 'takenOff' ? (
          <Chip tone={itemTones[status]}>{text(itemStatusLabels.meeting.agendaItem[status])}</Chip>
        ) : (
          <Chip tone="quiet">{text(agenda.informationShort)}</Chip>
        )}
      </header>
      {motion && (
        <>
          <p className="name">{text(motionLabels[motion.kind])}</p>
          <MotionSaid motion={motion} />
        </>
      )}
      {status !== 'takenOff' && <StepAside item={item} />}
      {status === 'pending' && motion && <Voting item={item} />}
      <AtOutcome item={item} />
      {'votes' in item && (
        <p className="votes">
          {text(say.votes(item.votes.inFavour, item.votes.against, item.votes.abstained))}
        </p>
      )}
      {status === 'heldOver' && (
        <p className="small">
          {text(say.heldOverFor)} <span lang="ko">{item.reason}</span>
        </p>
      )}
      {status === 'takenOff' && (
        <p className="small">
          {text(noticeStrings.takenOff)} <span lang="ko">{item.reason}</span>
        </p>
      )}
      <Gist gist={item.gist} />
      {(motion ||
        item.gist !== undefined ||
        page.allowed.some(({ on, item: about }) => on === 'agendaItem' && about === id)) && (
        <footer>
          <Offers on="agendaItem" item={id} />
          <button
            className="button"
            type="button"
            data-tone="quiet"
            onClick={() => open({ show: 'history', on: 'agendaItem', item: id })}
          >
            {text(strings.history.open)}
          </button>
        </footer>
      )}
    </article>
  );
}
