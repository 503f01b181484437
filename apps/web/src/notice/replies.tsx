// What the members reply, counted and one by one; whoever may record replies does so here.
import { replyLabels } from '#contract/glossary';
import { wordsOf } from '#contract/label';
import type { Attendance } from '#domain/meeting/states';
import type { Reply } from '#domain/meeting/words';
import { useText } from '../language/language.js';
import { useMeetingView } from '../meeting/meeting-context.js';
import { Chip, type Tone } from '../widgets/chip.js';
import { useWide } from '../widgets/use-wide.js';
import { noticeStrings } from './strings.js';
import type { PressedReply, useReply } from './use-reply.js';

interface Props {
  /** The seats that the reader may record a reply for. */
  readonly replying: readonly Attendance[];
  readonly reply: ReturnType<typeof useReply>;
}

const tones: Readonly<Record<Reply, Tone>> = { attend: 'done', proxy: 'known', absent: 'quiet' };

export function Replies({ replying, reply }: Props) {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const isWide = useWide();
  const { replies } = noticeStrings;
  const counted = page.notice?.replies;
  if (!counted) return null;
  const shown = wordsOf(replyLabels).filter((word) => word !== 'proxy' || page.notice?.proxies);
  return (
    <>
      <dl className="reply-counts">
        {shown.map((word) => (
          <div key={word}>
            <dt>{text(replyLabels[word])}</dt>
            <dd>{text(noticeStrings.heads(counted[word]))}</dd>
          </div>
        ))}
        <div>
          <dt>{text(replies.silent)}</dt>
          <dd>{text(noticeStrings.heads(counted.silent))}</dd>
        </div>
      </dl>
      <details className="reply-list" open={(isWide && replying.length > 0) || undefined}>
        <summary>{text(replies.table)}</summary>
        <ul>
          {Object.values(meeting.roll).map((seat) => (
            <Line
              key={seat.seat}
              seat={seat}
              reply={reply}
              records={replying.some((each) => each.seat === seat.seat)}
            />
          ))}
        </ul>
      </details>
    </>
  );
}

interface LineProps extends Pick<Props, 'reply'> {
  readonly seat: Attendance;
  readonly records: boolean;
}

const choices: readonly PressedReply[] = ['attend', 'absent'];

function Line({ seat, reply, records }: LineProps) {
  const text = useText();
  const { page, open } = useMeetingView();
  const { replies } = noticeStrings;
  const { title, reply: said } = seat;
  const pressed = reply.pressed(seat.seat);
  const pending = pressed && pressed.state !== 'refused' ? replies[pressed.state] : undefined;
  const proxies = page.notice?.proxies;
  const names = { attend: replies.attends(title), absent: replies.stays(title) };
  return (
    <li>
      <p className="seat-name">
        <span lang="ko">{title}</span>
        {said?.proxy !== undefined && <span className="muted small"> {text(replies.proxy(said.proxy))}</span>}
        {said?.note !== undefined && (
          <span className="muted small" lang="ko">
            {' '}
            {said.note}
          </span>
        )}
      </p>
      <Chip tone={pending ? 'waiting' : said ? tones[said.answer] : 'waiting'}>
        {text(pending ?? (said ? replyLabels[said.answer] : replies.silent))}
      </Chip>
      {records && (
        <span className="seat-acts">
          {choices.map((choice) => (
            <button
              key={choice}
              className="button"
              type="button"
              aria-pressed={said?.answer === choice}
              aria-disabled={pressed?.state === 'sending' || undefined}
              onClick={() => reply.press(seat, choice)}
            >
              <span aria-hidden="true">{text(replyLabels[choice])}</span>
              <span className="visually-hidden">{text(names[choice])}</span>
            </button>
          ))}
          <button
            className="button"
            type="button"
            data-tone="quiet"
            onClick={() => open({ show: 'ReplyToNotice', on: 'attendance', item: seat.seat })}
          >
            <span aria-hidden="true">{text(proxies ? replies.otherwise : replies.note)}</span>
            <span className="visually-hidden">
              {text(proxies ? replies.otherwiseFor(title) : replies.noteFor(title))}
            </span>
          </button>
        </span>
      )}
      {pressed?.why && (
        <p className="field-problem small" role="alert">
          {text(pressed.why)}
        </p>
      )}
    </li>
  );
}
