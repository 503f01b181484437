// What is said of texts that are kept, wait, went out or came back; and of taking back what was done.
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

export const outboxStrings = {
  safe: (drafts: number) =>
    say(
      `작성 중인 글 ${drafts}건은 이 브라우저에 보관되어 있습니다.`,
      `${plural(drafts, 'text')} you are writing ${drafts === 1 ? 'is' : 'are'} kept in this browser.`,
    ),
  unkept: say(
    '이 브라우저가 글을 보관하지 못합니다. 창을 닫거나 새로 고치기 전에 제출해 주세요.',
    'This browser cannot keep what you write. Hand it in before you close or reload the page.',
  ),
  waiting: say(
    '서버에 닿지 못했습니다. 보낼 문서함에 담아 두었으며, 다시 연결되면 자동으로 보냅니다. 두 번 보내져도 한 번만 처리됩니다.',
    'The server did not answer. It waits in your outbox and goes out by itself once the server is back; sent twice, it is still done once.',
  ),
  title: say('보낼 문서함', 'Outbox'),
  counts: (waiting: number, refused: number): Label => ({
    ko: [
      ...(waiting > 0 ? [`보낼 문서 ${waiting}건`] : []),
      ...(refused > 0 ? [`되돌아온 문서 ${refused}건`] : []),
    ].join(' · '),
    en: [
      ...(waiting > 0 ? [`${waiting} waiting to be sent`] : []),
      ...(refused > 0 ? [`${refused} came back`] : []),
    ].join(' · '),
  }),
  states: {
    sending: say('보내는 중', 'Sending'),
    waiting: say('연결되면 자동 발송', 'Goes out once connected'),
    refused: say('처리되지 않음', 'Not done'),
  },
  otherPost: say(
    '작성할 때의 직위로 들어가면 보냅니다.',
    'It goes out once you sign in with the post you wrote it in.',
  ),
  toForm: say('작성 화면으로', 'To its form'),
  takeBack: say('보내지 않기', 'Do not send'),
  takenBack: say(
    '발송을 멈추었습니다. 적은 글은 작성 화면에 남아 있습니다.',
    'It no longer goes out. What you wrote is kept in its form.',
  ),
  mayBeDone: say(
    '끊기기 전에 이미 처리되었을 수 있습니다.',
    'It may have been done before the line was lost.',
  ),
  drafts: say('작성 중인 글', 'Drafts'),
  table: say('표 붙여넣기', 'Pasted table'),
  remove: say('지우기', 'Discard'),
  throwAway: (command: Label) => say(`지우기: ${command.ko}`, `Discard: ${command.en}`),
  thrown: say('지웠습니다.', 'Discarded.'),
  sendNow: say('지금 보내기', 'Send now'),
  went: (command: Label) => say(`보냈습니다: ${command.ko}`, `Sent: ${command.en}`),
  undo: say('되돌리기', 'Undo'),
  undoOf: (command: Label) => say(`되돌리기: ${command.ko}`, `Undo: ${command.en}`),
  undone: (command: Label) =>
    say(
      `되돌렸습니다: ${command.ko}. 적은 글은 작성 중으로 남아 있습니다.`,
      `Taken back: ${command.en}. What you wrote is kept as a draft.`,
    ),
  /** Stands in the record as the reason; the record is Korean. */
  undoReason: '제출 직후 제출자가 되돌림',
} as const;
