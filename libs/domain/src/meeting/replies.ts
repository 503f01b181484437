// What the replies to a notice come to: who is expected, and whether that would be a quorum.
import { quorumOf } from './rules.js';
import type { ConvenedMeeting } from './states.js';

/** Heads by what was said; `silent` are those who have said nothing. Who comes by proxy counts as expected. */
export interface RepliesCount {
  readonly attend: number;
  readonly proxy: number;
  readonly absent: number;
  readonly silent: number;
  readonly expected: number;
  /** How many must be there for the meeting to open. */
  readonly quorum: number;
}

/** Counts the replies; whoever has arrived already is expected, whatever they said. */
export function countReplies(meeting: ConvenedMeeting): RepliesCount {
  const seats = Object.values(meeting.roll);
  const saying = (answer: string) => seats.filter(({ reply }) => reply?.answer === answer).length;
  const comes = seats.filter(
    ({ status, reply }) => status !== 'absent' || reply?.answer === 'attend' || reply?.answer === 'proxy',
  );
  return {
    attend: saying('attend'),
    proxy: saying('proxy'),
    absent: saying('absent'),
    silent: seats.filter(({ reply }) => reply === undefined).length,
    expected: comes.length,
    quorum: quorumOf(meeting),
  };
}
