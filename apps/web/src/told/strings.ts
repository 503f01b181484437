// What the screens about letters to others say: who was told what, and what did not arrive.
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

export const toldStrings = {
  title: say('통지 내역', 'Who was told'),
  say: say(
    '누구에게 무엇을 언제 어떤 방법으로 알렸는지와 상대 서버의 응답입니다. 통지의 증빙으로 보관됩니다.',
    'Who was told what, when and by which way, and what the other side answered: kept as evidence of notice.',
  ),
  show: say('누구에게 알렸는지 보기', 'Show who was told'),
  none: say('아직 알린 것이 없습니다.', 'Nobody has been told anything yet.'),
  save: say('표로 내려받기(CSV)', 'Save as a table (CSV)'),
  summary: (people: number) => say(`${people}명에게 알림`, `${plural(people, 'person', 'people')} told`),
  columns: {
    person: say('받은 사람', 'Person'),
    what: say('내용', 'What'),
    written: say('알림함 도착', 'In the inbox'),
    read: say('읽은 시각', 'Read'),
    ways: say('그 밖의 방법', 'Other ways'),
  },
  unread: say('읽지 않음', 'Not read'),
  noOther: say('없음', 'None'),
  attempts: (count: number) => say(`${count}번 시도`, plural(count, 'try', 'tries')),
  coming: {
    title: say('앞으로 보낼 알림', 'What will be sent'),
    say: say(
      '지금 상태 그대로라면 일주일 안에 보낼 알림입니다. 처리하면 빠지고, 기한이나 담당자가 바뀌면 따라 바뀝니다.',
      'What would be sent within a week if all stayed as it is. What is done leaves it; what moves or is handed over moves in it.',
    ),
    none: say('일주일 안에 보낼 알림이 없습니다.', 'Nothing will be sent within a week.'),
    due: (date: Label) => say(`${date.ko}까지`, `due ${date.en}`),
    people: (letters: number) => say(`${letters}통`, plural(letters, 'letter', 'letters')),
    count: (things: number) => say(`${things}건`, `(${things})`),
    escalation: say('기한 경과 보고', 'Overdue in their charge'),
    failed: say('만들지 못한 알림', 'Could not be written'),
    failedSay: (times: number) =>
      say(
        `${times}번 실패, 저절로 다시 시도합니다.`,
        `Failed ${plural(times, 'time', 'times')}; tried again by itself.`,
      ),
  },
  queues: {
    say: say(
      '알림과 메일을 보내는 작업이 몇 건 기다리는지, 얼마나 늦었는지 봅니다. 보기만 하며, 고칠 것은 없습니다: 작업은 기록에서 저절로 다시 만들어집니다.',
      'How many jobs wait to tell and to send, and how late they are. There is nothing to repair there: jobs are made again from the record by themselves.',
    ),
    open: say('작업 대기열 보기', 'Look at the queues'),
  },
  undelivered: {
    title: say('전달되지 않은 알림', 'What did not arrive'),
    say: say(
      '알림함에는 모두 있지만 메일이나 문자로는 전달되지 않은 것입니다. 주소를 고치면 최근 두 주의 것은 저절로 다시 보냅니다(할 일 알림은 가장 최근 것만).',
      'All of it lies in the inbox, but did not arrive by mail or text message. Once an address is corrected, what is from the last two weeks is sent by itself; of what is owed, only the latest letter.',
    ),
    none: say('전달되지 않은 알림이 없습니다.', 'Everything has arrived.'),
    bounced: say('메일이 반송되는 주소', 'Addresses that refuse mails'),
    letters: say('보내지 못한 알림', 'Not sent'),
    tryAgain: say('다시 보내기', 'Try again'),
    tryAgainOf: (who: string, what: string) =>
      say(`다시 보내기: ${who}, ${what}`, `Try again: ${who}, ${what}`),
    again: say('다시 보냅니다.', 'It is being tried again.'),
  },
} as const;
