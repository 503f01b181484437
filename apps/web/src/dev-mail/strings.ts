// What the page of kept mails says.
import { say } from '../language/say.js';

export const devMailStrings = {
  title: say('보내지 않고 모아 둔 메일', 'Mails that were kept and not sent'),
  lead: say(
    '메일 서버(SMTP_URL)가 설정되지 않아 메일을 밖으로 보내지 않고 이 컴퓨터의 폴더에 모아 둡니다. 이 화면은 이 컴퓨터에서만 보입니다.',
    'No mail server is set (SMTP_URL): mails go nowhere and are kept in a folder of this machine. This page can be seen on this machine only.',
  ),
  none: say('모아 둔 메일이 없습니다.', 'No mails are kept.'),
  latest: say('최근 200통까지 보입니다.', 'The latest 200 are shown.'),
  to: say('받는 사람', 'To'),
  invites: say('일정 초대', 'Calendar invitation'),
  file: say('원문 파일(.eml)', 'The mail itself (.eml)'),
  fileOf: (subject: string) => say(`원문 파일(.eml): ${subject}`, `The mail itself (.eml): ${subject}`),
} as const;
