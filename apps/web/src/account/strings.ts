// What a person's own account page says.
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

export const accountStrings = {
  name: say('성명', 'Name'),
  noName: say('등록된 성명이 없습니다.', 'No name is registered.'),
  posts: say('맡은 직위', 'Posts'),
  passwordTitle: say('비밀번호 바꾸기', 'Change the password'),
  passwordSay: say(
    '바꾸면 다른 곳의 로그인은 모두 끝납니다.',
    'Every other session of yours ends when you do.',
  ),
  current: say('지금 비밀번호', 'Present password'),
  change: say('비밀번호 바꾸기', 'Change the password'),
  changed: say('비밀번호를 바꾸었습니다.', 'The password is changed.'),
  sessionsTitle: say('로그인되어 있는 곳', 'Where you are signed in'),
  sessionsSay: say(
    '모르는 곳이 있으면 로그아웃하고 비밀번호를 바꿔 주세요.',
    'If you do not know one of these places, sign it out and change your password.',
  ),
  here: say('이 브라우저', 'This browser'),
  since: say('로그인', 'Since'),
  seen: say('마지막 사용', 'Last used'),
  unknownAgent: say('알 수 없는 브라우저', 'An unknown browser'),
  end: say('로그아웃', 'Sign out'),
  endOf: (where: string) => say(`${where} 로그아웃`, `Sign out ${where}`),
  ended: say('로그아웃했습니다.', 'Signed out there.'),
  everywhere: (count: number) =>
    say(`모든 곳에서 로그아웃(${count}곳)`, `Sign out everywhere (${plural(count, 'place')})`),
  everywhereSay: say(
    '이 브라우저를 포함해 로그인되어 있는 모든 곳에서 로그아웃합니다.',
    'This signs you out wherever you are signed in, in this browser as well.',
  ),
  everywhereReally: say('모두 로그아웃', 'Sign out of all'),
  feed: {
    title: say('내 달력에 구독하기', 'Subscribe in your calendar'),
    lead: say(
      '맡은 위원회의 회의와 나의 할 일 기한을 휴대전화나 업무용 달력에서 볼 수 있는 주소를 만듭니다. 주소를 아는 사람은 로그인하지 않아도 볼 수 있으니 남에게 알려 주지 마세요.',
      'An address under which your phone or calendar shows the meetings of your committees and the days by which you owe something. Whoever knows it can read them without signing in: keep it to yourself.',
    ),
    since: (when: Label) =>
      say(`${when.ko}에 만든 주소로 구독하고 있습니다.`, `There is an address, made ${when.en}.`),
    anew: say(
      '새로 만들면 지금 주소로 구독하던 달력은 모두 비게 되어, 새 주소로 다시 구독해야 합니다.',
      'Every calendar that subscribes to the present address goes blank, until it subscribes to the new one.',
    ),
    gone: say(
      '없애면 지금 주소로 구독하던 달력은 모두 비게 됩니다.',
      'Every calendar that subscribes to the present address goes blank.',
    ),
    once: say(
      '주소는 지금 한 번만 보여 드립니다. 달력 앱의 ‘URL로 구독’에 붙여 넣으세요.',
      'The address is shown this once. Paste it where your calendar subscribes to a URL.',
    ),
    address: say('구독 주소', 'Address'),
    copy: say('주소 복사', 'Copy the address'),
    copied: say('복사했습니다.', 'Copied.'),
    notCopied: say(
      '복사하지 못했습니다. 주소를 직접 선택해 복사해 주세요.',
      'It could not be copied. Select the address and copy it yourself.',
    ),
    make: say('구독 주소 만들기', 'Make an address'),
    makeAnew: say('주소 새로 만들기', 'Make it anew'),
    revoke: say('주소 없애기', 'Revoke it'),
    revoked: say('구독 주소를 없앴습니다.', 'The address is revoked.'),
  },
  delivery: {
    title: say('알림 받는 방법', 'How you are told'),
    say: say(
      '모든 알림은 알림함에 모입니다. 회의 통지와 지연 보고는 언제나 메일로도 보내 드립니다.',
      'Everything comes into your inbox. Notices of meetings, and what is overdue, always come by mail as well.',
    ),
    goTo: (email: string) => say(`메일 주소: ${email}`, `Mails go to ${email}.`),
    noEmail: say(
      '등록된 메일 주소가 없어 알림함으로만 알려 드립니다. 메일로도 받으려면 총괄부서에 주소를 알려 주세요.',
      'No mail address is registered, so you are told in the inbox alone. Give the coordinating office an address to get mails.',
    ),
    bounces: say(
      '이 주소로 보낸 메일이 반송되었습니다. 총괄부서에 바른 주소를 알려 주세요. 메일 서버의 응답:',
      'Mails to this address are refused. Give the coordinating office the right one. The mail server said:',
    ),
    digests: say('할 일 알림', 'What you owe'),
    digestsByMail: say('하루 한 번 메일로도 받기', 'By mail as well, once a day'),
    language: say('메일의 언어', 'Language of mails'),
    languages: { ko: say('한국어', 'Korean'), en: say('영어', 'English') },
    save: say('저장', 'Save'),
    saved: say('알림 받는 방법을 저장했습니다.', 'How you are told is saved.'),
  },
  ofSample: say(
    '예시의 사람에게는 계정이 없습니다. 계정은 실제 설치본에만 있습니다.',
    'The people of the sample have no accounts; a real installation does.',
  ),
} as const;
