// What the screens around signing in say.
import { say } from '../language/say.js';

export const signingStrings = {
  title: say('로그인', 'Sign in'),
  lead: say(
    '총괄부서에서 등록한 메일 주소와 비밀번호로 로그인합니다.',
    'Sign in with the mail address that the coordinating office registered for you, and your password.',
  ),
  email: say('메일 주소', 'Mail address'),
  password: say('비밀번호', 'Password'),
  signIn: say('로그인', 'Sign in'),
  forgotten: say(
    '비밀번호를 잊었으면 총괄부서에 새 링크를 요청해 주세요.',
    'If you have forgotten your password, ask the coordinating office for a new link.',
  ),
  withAccount: say('메일 주소로 로그인', 'Sign in with a mail address'),
  secondStep: say('2차 인증', 'Second step'),
  signOut: say('로그아웃', 'Sign out'),
  account: say('내 계정', 'My account'),
  choose: {
    title: say('어느 직위로 일하시겠습니까?', 'In which post do you act?'),
    lead: say(
      '맡은 직위가 여럿입니다. 고른 직위로 보고 처리하며, 화면 위에서 언제든 바꿀 수 있습니다.',
      'You hold several posts. You see and do what the one you choose may; the header changes it at any time.',
    ),
    noneTitle: say('지금 맡은 직위가 없습니다.', 'You hold no post at present.'),
    none: say(
      '총괄부서에서 직위나 위원석을 지정하면 들어올 수 있습니다. 지정이 끝났으면 다시 확인해 주세요.',
      'You can come in once the coordinating office has given you a post or a seat. Look again when it has.',
    ),
    again: say('다시 확인', 'Look again'),
  },
  post: {
    label: say('직위 바꾸기', 'Change posts'),
    changed: (title: string) =>
      say(`직위를 바꾸었습니다. 지금 직위는 ‘${title}’입니다.`, `You now act as ${title}.`),
    change: say(
      '직위를 바꾸면 화면이 그 직위에 맞게 바뀝니다.',
      'The screens then show what that post may see and do.',
    ),
  },
  idle: {
    left: say('자동 로그아웃까지', 'Signed out in'),
    stay: say('연장', 'Stay'),
    stayLong: say('로그인 시간 연장', 'Stay signed in'),
    soon: say(
      '곧 자동으로 로그아웃됩니다. 작성하던 내용은 이 브라우저에 남습니다.',
      'You are about to be signed out. What you are writing stays in this browser.',
    ),
    over: say(
      '오랫동안 쓰지 않아 로그아웃되었습니다. 작성하던 내용은 이 브라우저에 남아 있습니다.',
      'You were signed out after a while without doing anything. What you were writing is kept in this browser.',
    ),
    last: say(
      '로그인한 지 오래되어 곧 로그아웃됩니다. 연장할 수 없으니 다시 로그인해 주세요. 작성하던 내용은 이 브라우저에 남습니다.',
      'This session has reached its limit and ends soon. Sign in again; what you are writing stays in this browser.',
    ),
  },
} as const;
