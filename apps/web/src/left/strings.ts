// What is said of texts that somebody who left the post had begun.
import type { Label } from '#contract/label';
import { say } from '../language/say.js';

export const leftStrings = {
  title: say('앞선 담당자가 남긴 글', 'Left by those before you'),
  kept: say(
    '이 직위에서 작성 중인 글은 후임자가 이어받을 수 있도록 서버에도 보관됩니다.',
    'What you begin in this post is kept on the server too, so that a successor can go on with it.',
  ),
  here: (when: Label) =>
    say(
      `앞선 담당자가 쓰던 글이 있습니다(${when.ko}까지 작성). 제출된 것은 아닙니다.`,
      `Somebody who was in this post before you had begun this (last written ${when.en}). It was not handed in.`,
    ),
  mine: say(
    '지금 쓰고 있는 글이 있어 그대로 둡니다. 필요한 부분은 옮겨 적어 주세요.',
    'You have begun a text of your own, which stays. Take over what you need.',
  ),
  chip: say('앞선 담당자 작성', 'Begun before you'),
  goOn: say('이어서 작성', 'Go on with it'),
  throwAway: say('지우기', 'Discard'),
  throwAwayOf: (command: Label) => say(`앞선 담당자의 글: ${command.ko}`, `what was left: ${command.en}`),
  onlyCopy: say(
    '이 직위에 남은 유일한 사본입니다. 지우면 되돌릴 수 없습니다.',
    'This is the only copy that the post has. Once discarded, it cannot be brought back.',
  ),
  throwAwayForGood: say('아주 지우기', 'Discard for good'),
  written: (when: Label) => say(`${when.ko} 작성`, `written ${when.en}`),
} as const;
