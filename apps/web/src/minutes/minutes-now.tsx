// The minutes as they stand while somebody writes on them: what they say in words, for whoever comes second.
import type { ConvenedMeeting, Minutes } from '#domain/meeting/states';
import { useText } from '../language/language.js';
import { Said } from '../widgets/said.js';
import { minutesStrings } from './strings.js';

interface Props {
  readonly meeting: ConvenedMeeting;
  readonly minutes: Minutes;
}

export function MinutesNow({ meeting, minutes }: Props) {
  const text = useText();
  const words = minutes.revisions.at(-1)?.words;
  if (!words) return null;
  const parts = [
    { name: text(minutesStrings.parts.opening), said: words.opening },
    ...words.items.map(({ agendaItem, text: said }) => ({
      name: meeting.agenda[agendaItem]?.title ?? agendaItem,
      said,
    })),
    { name: text(minutesStrings.parts.closing), said: words.closing },
  ].filter(({ said }) => said !== '');
  return (
    <dl className="minutes-now">
      {parts.map(({ name, said }, index) => (
        <div key={`${name} ${index}`}>
          <dt>{name}</dt>
          <dd>
            <Said text={said} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
