// The reply of whoever reads: one press says whether they come.
import { replyLabels } from '#contract/glossary';
import type { Attendance } from '#domain/meeting/states';
import { useText } from '../language/language.js';
import { useMeetingView } from '../meeting/meeting-context.js';
import { noticeStrings } from './strings.js';
import type { PressedReply, useReply } from './use-reply.js';

interface Props {
  readonly seat: Attendance;
  readonly reply: ReturnType<typeof useReply>;
}

const choices: readonly PressedReply[] = ['attend', 'absent'];

export function OwnReply({ seat, reply }: Props) {
  const text = useText();
  const { page, open } = useMeetingView();
  const { own, replies } = noticeStrings;
  const said = seat.reply;
  const pressed = reply.pressed(seat.seat);
  const pending = pressed && pressed.state !== 'refused' ? replies[pressed.state] : undefined;
  return (
    <div className="own-reply" role="group" aria-labelledby="own-reply">
      <p id="own-reply" className="name">
        {text(own.title)}
      </p>
      <div className="own-reply-choices">
        {choices.map((choice) => (
          <button
            key={choice}
            className="button"
            type="button"
            data-tone={said?.answer === choice ? 'main' : undefined}
            aria-pressed={said?.answer === choice}
            aria-disabled={pressed?.state === 'sending' || undefined}
            onClick={() => reply.press(seat, choice)}
          >
            {text(own[choice])}
          </button>
        ))}
        <button
          className="button"
          type="button"
          data-tone="quiet"
          onClick={() => open({ show: 'ReplyToNotice', on: 'attendance', item: seat.seat })}
        >
          {text(page.notice?.proxies ? own.more : own.moreOnly)}
        </button>
      </div>
      <p className="muted small" role="status">
        {pending && text(pending)}
        {!pending && said && (
          <>
            {text(own.replied)} <strong>{text(replyLabels[said.answer])}</strong>
            {said.proxy !== undefined && (
              <>
                {' '}
                (<span lang="ko">{said.proxy}</span>)
              </>
            )}
            {said.note !== undefined && (
              <>
                {' · '}
                <span lang="ko">{said.note}</span>
              </>
            )}
            {' · '}
          </>
        )}
        {!pending && text(own.changeable)}
      </p>
      {pressed?.why && (
        <p className="field-problem small" role="alert">
          {text(pressed.why)}
        </p>
      )}
    </div>
  );
}
