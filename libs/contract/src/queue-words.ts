// What the queue dashboard says of its queues.
import type { Label } from './label.js';

export const queuesTitle: Label = { ko: '작업 대기열', en: 'Job queues' };

export const queuesBack: Label = { ko: '사람과 계정으로 돌아가기', en: 'Back to people and accounts' };

export type QueueName = 'reminders' | 'delivery';

interface QueueWords {
  readonly name: Label;
  readonly say: Label;
}

export const queueWords: Readonly<Record<QueueName, QueueWords>> = {
  reminders: {
    name: { ko: '할 일 알림', en: 'Digests of what is owed' },
    say: {
      ko: '사람과 날짜마다 하나씩, 이틀 앞까지. 처리되면 사라지고 기한이 바뀌면 옮겨집니다.',
      en: 'One for a person and a day, two days ahead. Done, it vanishes; moved, it moves.',
    },
  },
  delivery: {
    name: { ko: '메일·문자 보내기', en: 'Mails and text messages' },
    say: {
      ko: '보낼 때마다 하나씩. 실패하면 조금씩 늦추어 이틀 동안 다시 보냅니다.',
      en: 'One for each attempt at sending. What fails is tried again, later and later, for two days.',
    },
  },
};
