// An item of the agenda as it stands: what it decides, who steps aside, and what a vote would stand on.
import type { AgendaItem } from '#domain/meeting/states';
import { useText } from '../language/language.js';
import { Said } from '../widgets/said.js';
import { conductStrings } from '../conduct/strings.js';
import { useMeetingView } from './meeting-context.js';
import { OutcomeBasis } from '../conduct/outcome-basis.js';
import { meetingStrings } from './strings.js';

export function ItemNow({ item }: { readonly item: AgendaItem }) {
  return (
    <div className="now">
      <StepAside item={item} />
      <Voting item={item} />
      <Gist gist={item.gist} />
    </div>
  );
}

/** Parties step aside by themselves; others by name, with a reason. */
export function StepAside({ item: { parties, recused } }: { readonly item: AgendaItem }) {
  const text = useText();
  const { meeting } = useMeetingView();
  const titleOf = (seat: string) => meeting.roll[seat]?.title ?? seat;
  const named = recused.map(({ seat }) => seat);
  const silent = parties.filter((seat) => !named.includes(seat));
  if (silent.length + recused.length === 0) return null;
  return (
    <dl className="step-aside">
      {silent.length > 0 && (
        <div>
          <dt>{text(meetingStrings.item.party)}</dt>
          <dd lang="ko">{silent.map(titleOf).join(', ')}</dd>
        </div>
      )}
      {recused.map(({ seat, reason }) => (
        <div key={seat}>
          <dt>{text(meetingStrings.item.recused)}</dt>
          <dd lang="ko">
            {titleOf(seat)} <span className="muted">– {reason}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Voting({ item }: { readonly item: AgendaItem }) {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const figures = meeting.status === 'open' ? page.voting?.[item.id] : undefined;
  if (!figures) return null;
  const { voters, quorum, toCarry } = figures;
  const { item: say } = meetingStrings;
  return (
    <>
      <p className="voting">
        <strong>{text(say.voters(voters))}</strong> <span>{text(say.quorum(quorum))}</span>{' '}
        <span>{text(say.toCarry(toCarry))}</span>
      </p>
      {voters < quorum && <p className="small problem">{text(say.tooFew)}</p>}
    </>
  );
}

/** What was said about it, as it was taken down. */
export function Gist({ gist }: { readonly gist: string | undefined }) {
  const text = useText();
  if (gist === undefined) return null;
  return (
    <div className="gist">
      <p className="small muted">{text(conductStrings.gist.title)}</p>
      <Said text={gist} />
    </div>
  );
}

/** Who was there when it came out, and what the decision stood on: counted from the roll. */
export function AtOutcome({ item: { id } }: { readonly item: AgendaItem }) {
  const { page, meeting } = useMeetingView();
  const entry = page.minutes?.items.find((each) => each.id === id);
  if (!entry?.presence) return null;
  return (
    <p className="voting muted">
      <OutcomeBasis entry={entry} inWriting={meeting.mode?.kind === 'written'} />
    </p>
  );
}
