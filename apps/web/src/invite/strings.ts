// What the screens say where a secretary invites members by a link.
import type { Label } from '#contract/label';
import { say } from '../language/say.js';

export const inviteStrings = {
  open: say('위원 초대', 'Invite members'),
  title: say('링크로 위원 초대', 'Invite members by a link'),
  lead: {
    round: say(
      '계정이 없는 위원에게 이 회차만 볼 수 있는 링크를 만들어 줍니다. 비밀번호 없이 들어와 그 위원석으로 의견을 낼 수 있습니다.',
      'A link opens this round, and nothing else, to a member without an account: they come in without a password and write remarks in their seat.',
    ),
    meeting: say(
      '계정이 없는 위원에게 이 회의만 볼 수 있는 링크를 만들어 줍니다. 비밀번호 없이 그 위원석으로 들어옵니다.',
      'A link opens this meeting, and nothing else, to a member without an account: they come in without a password, in their seat.',
    ),
  },
  until: say('초대 기한', 'Until'),
  untilHint: say('그날 끝까지 쓸 수 있습니다.', 'It can be used until the end of that day.'),
  make: say('링크 만들기', 'Make a link'),
  makeFor: (seat: string) => say(`${seat} 링크 만들기`, `Make a link: ${seat}`),
  made: (until: Label) => say(`링크 ${until.ko}까지`, `Link until ${until.en}`),
  share: (seat: string) =>
    say(
      `‘${seat}’ 위원에게 이 링크를 직접 전달해 주세요. 이 화면을 닫으면 다시 볼 수 없습니다.`,
      `Pass this link on to ${seat} yourself: it cannot be seen again once this is closed.`,
    ),
  sent: (seat: string, until: Label) =>
    say(
      `‘${seat}’ 위원에게 링크를 메일로 보냈습니다. ${until.ko}까지 쓸 수 있습니다.`,
      `The link was mailed to ${seat}. It can be used until ${until.en}.`,
    ),
} as const;
