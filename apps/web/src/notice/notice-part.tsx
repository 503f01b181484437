// The notice of a meeting on its page: whether it has gone out, and who says they come.
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useMeetingView } from '../meeting/meeting-context.js';
import { Chip } from '../widgets/chip.js';
import { OwnReply } from './own-reply.js';
import { Replies } from './replies.js';
import { noticeStrings } from './strings.js';
import { useReply } from './use-reply.js';

export function NoticePart() {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const reply = useReply(page.id);
  const { notice: figures } = page;
  if (meeting.status !== 'convened' || !figures) return null;
  const { notice } = meeting;
  const replying = page.allowed
    .filter(({ command }) => command === 'ReplyToNotice')
    .map(({ item = '' }) => meeting.roll[item])
    .filter((seat) => seat !== undefined);
  const late = !notice && figures.by < page.today;
  return (
    <section className="part notice-part" aria-labelledby="notice-title">
      <h2 id="notice-title" tabIndex={-1}>
        {text(noticeStrings.title)}
      </h2>
      {notice ? (
        <p>
          {text(noticeStrings.sent(dateLabel(notice.on)))}
          {notice.urgent !== undefined && (
            <span className="muted">
              {' '}
              {text(noticeStrings.urgent)} <span lang="ko">{notice.urgent}</span>
            </span>
          )}
        </p>
      ) : (
        <p className={late ? 'callout' : undefined}>
          {text(
            late
              ? noticeStrings.late(dateLabel(figures.by))
              : noticeStrings.notYet(dateLabel(figures.by), figures.days),
          )}
        </p>
      )}
      {notice && replying.length === 1 && replying[0] && <OwnReply seat={replying[0]} reply={reply} />}
      {notice && <Expected />}
      {notice && <Replies replying={replying.length > 1 ? replying : []} reply={reply} />}
    </section>
  );
}

/** Who can be counted on, beside how many it takes. */
function Expected() {
  const text = useText();
  const { page } = useMeetingView();
  if (!page.notice) return null;
  const { expected, quorum } = page.notice.replies;
  return (
    <p className="notice-expected" role="status">
      <Chip tone={expected >= quorum ? 'done' : 'waiting'}>
        {text(noticeStrings.replies.expected)} {text(noticeStrings.heads(expected))}
      </Chip>
      <span>{text(noticeStrings.replies.ofQuorum(expected, quorum))}</span>
    </p>
  );
}
