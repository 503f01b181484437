// What a person's own account page says.
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
  ofSample: say(
    '예시의 사람에게는 계정이 없습니다. 계정은 실제 설치본에만 있습니다.',
    'The people of the sample have no accounts; a real installation does.',
  ),
} as const;
