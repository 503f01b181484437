// From a round to its meetings: the answers that wait for the committee, and entering what was said.
import { formatAddress } from '../address.js';
import { useText } from '../language/language.js';
import { useRoundView } from '../round/round-context.js';
import { BringToMeeting } from './bring-to-meeting.js';
import { opinionChoices } from './choices.js';
import { meetingStrings } from './strings.js';

/** What is shown follows from what the page offers, and from who convenes meetings. */
export function RoundMeetings() {
  const text = useText();
  const { page, round } = useRoundView();
  const takesRemarks = page.allowed.some(({ command }) => command === 'EnterRemark');
  const answered = opinionChoices(round, 'settle').filter(({ ready }) => ready);
  if (page.past) return null;
  return (
    <>
      {takesRemarks && (
        <p className="bring">
          <a className="button" href={formatAddress({ place: 'notes', id: page.id })}>
            {text(meetingStrings.notes.link)}
          </a>
        </p>
      )}
      {answered.length > 0 && (
        <BringToMeeting
          committee={round.committee}
          brought={{ kind: 'settle', of: page.id }}
          items={answered.map(({ id }) => id)}
          label={meetingStrings.bring.opinions}
        />
      )}
    </>
  );
}
