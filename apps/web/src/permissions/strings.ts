// What the page of changes of permission says of its own.
import { plural, say } from '../language/say.js';

export const permissionStrings = {
  lead: say(
    '직위와 위원석을 누가 언제 맡고 내려놓았는지, 누가 처리했는지의 기록입니다. 고치거나 지울 수 없습니다.',
    'Who was given and who lost which post or seat, from when, and by whose act. It cannot be edited or removed.',
  ),
  columns: {
    post: say('직위·위원석', 'Post or seat'),
    change: say('변경', 'Change'),
    who: say('대상자', 'Who'),
    days: say('기간', 'Days'),
    recorded: say('기록 일시', 'Recorded'),
    by: say('처리자', 'By'),
  },
  gains: say('맡음', 'takes it'),
  loses: say('내려놓음', 'leaves it'),
  search: say('직위·사람·처리자·사유', 'Post, person, by whom, reason'),
  kind: say('변경', 'Change'),
  since: say('기록일(부터)', 'Recorded since'),
  count: (count: number) => say(`${count}건`, plural(count, 'change')),
  print: say('인쇄', 'Print'),
  none: say('조건에 맞는 기록이 없습니다.', 'Nothing matches.'),
} as const;
