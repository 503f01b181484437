// What stands beside the name of an act: what became of the items it touched, and who did it.
import { labelOfItemStatus } from '#contract/statuses';
import type { StoryAct, StoryView } from '#contract/views';
import { formatAddress, type Address } from '../address.js';
import { useText } from '../language/language.js';
import { numberLabel } from '../language/meeting-number.js';
import { indicatorsAt, planAt } from '../plan/places.js';
import { Chip } from '../widgets/chip.js';
import { storyStrings } from './strings.js';

/** What items came to by an act on changes, owed items and drafts: of the opinion the act's own name says it. */
export function ActChips({ act: { stream, items } }: { readonly act: StoryAct }) {
  const text = useText();
  if (stream === 'round') return null;
  const statuses = new Set(
    items.flatMap(({ kind, status }) => (status === undefined ? [] : [`${kind} ${status}`])),
  );
  return [...statuses].map((each) => {
    const [kind, status = ''] = each.split(' ');
    const label = labelOfItemStatus(status, kind);
    return (
      label && (
        <Chip key={each} tone="quiet">
          {text(label)}
        </Chip>
      )
    );
  });
}

interface ByWhomProps {
  readonly act: StoryAct;
  readonly meetings: StoryView['meetings'];
  /** Whether the way to where it happened stands beside it. */
  readonly isLed: boolean;
}

/** The post in which somebody acted, or the meeting whose outcome it was. */
export function ByWhom({ act, meetings, isLed }: ByWhomProps) {
  const text = useText();
  const { by, meeting, stream, id } = act;
  const place = isLed ? placeOf(stream, id) : undefined;
  const held = meeting === undefined ? undefined : meetings[meeting];
  return (
    <span className="muted small">
      {held ? text(numberLabel(held.number)) : <Post by={by} />}
      {place && (
        <>
          {' '}
          <a href={formatAddress(place.to)}>{text(place.label)}</a>
        </>
      )}
    </span>
  );
}

function Post({ by: { post, title } }: Pick<StoryAct, 'by'>) {
  const text = useText();
  if (post === 'policy:meeting-outcome') return <>{text(storyStrings.byMeeting)}</>;
  if (post.startsWith('policy:')) return <>{text(storyStrings.byPolicy)}</>;
  return <span lang="ko">{title}</span>;
}

function placeOf(stream: StoryAct['stream'], id: string) {
  const { links } = storyStrings;
  const places: Readonly<
    Partial<Record<StoryAct['stream'], { to: Address; label: (typeof links)['cycle'] }>>
  > = {
    cycle: { to: { place: 'cycle', id }, label: links.cycle },
    plan: { to: planAt(id), label: links.plan },
    program: { to: indicatorsAt(id), label: links.program },
  };
  return places[stream];
}
