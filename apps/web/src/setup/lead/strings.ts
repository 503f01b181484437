// What empty pages say of the way to the guide; apart from the guide's own words, which come with it.
import { say } from '../../language/say.js';

export const leadStrings = {
  there: say('처음 설정으로 가기', 'Go to the first setup'),
  say: (done: number, all: number) =>
    say(
      `첫 회차까지 ${all}단계 가운데 ${done}단계를 마쳤습니다.`,
      `${done} of ${all} steps to the first round are done.`,
    ),
} as const;
