// What the inbox says.
import { say } from '../language/say.js';

export const inboxStrings = {
  lead: say(
    '회의 통지와 기한 알림이 모이는 곳입니다. 어느 직위로 로그인하든 본인에게 온 알림이 모두 보입니다.',
    'Notices of meetings and reminders of what is due. Whichever post you act in, everything sent to you is here.',
  ),
  unread: (count: number) => say(`읽지 않은 알림 ${count}건`, `${count} unread`),
  allRead: say('읽지 않은 알림이 없습니다.', 'Nothing unread.'),
  readAll: say('모두 읽음으로', 'Mark all as read'),
  allMarked: say('모두 읽음으로 표시했습니다.', 'All are marked as read.'),
  isUnread: say('읽지 않음', 'Unread'),
  notRead: say('읽지 않음으로', 'Mark as unread'),
  notReadOf: (subject: string) => say(`읽지 않음으로: ${subject}`, `Mark as unread: ${subject}`),
  empty: say('받은 알림이 없습니다.', 'Nothing has come yet.'),
  emptySay: say(
    '회의가 소집되거나 할 일의 기한이 다가오면 여기에 알려 드립니다.',
    'When a meeting is called, or something you owe comes due, you will be told here.',
  ),
  more: say('이전 알림 더 보기', 'Show earlier ones'),
  noMore: say('더 이전 알림은 없습니다.', 'There are no earlier ones.'),
  preferences: say('메일로 받는 방법 정하기', 'Choose what comes by mail'),
  list: say('받은 알림', 'What you were sent'),
} as const;
