// What a panel says of a figure besides why it is what it is, in both languages.
import type { Label } from '#contract/label';
import { whyWords } from '#contract/why/why-words';
import { say } from '../language/say.js';

export const whyStrings = {
  ...whyWords,
  title: say('산출 근거', 'Why this figure'),
  inScale: (scale: Label): Label => say(`금액 단위: ${scale.ko}`, `Amounts in ${scale.en}`),
  openAll: say('모두 펼치기', 'Unfold all'),
  closeAll: say('모두 접기', 'Fold all'),
  hidden: say('이 직위에서는 내용을 볼 수 없습니다.', 'Its words are not open to your post.'),
  toOpinion: say('회차에서 보기', 'In its round'),
} as const;
