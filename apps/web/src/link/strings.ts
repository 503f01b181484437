// What the pages behind one-time links say.
import type { Label } from '#contract/label';
import { say } from '../language/say.js';

export const linkStrings = {
  link: {
    looking: say('링크를 확인하는 중입니다.', 'Looking at the link.'),
    spentTitle: say('쓸 수 없는 링크입니다.', 'This link opens nothing.'),
    toSignIn: say('로그인 화면으로', 'To the sign-in page'),
    until: (until: Label) =>
      say(`이 링크는 ${until.ko}까지 한 번 쓸 수 있습니다.`, `The link can be used once, until ${until.en}.`),
    other: say(
      '이 브라우저에 로그인되어 있는 사람은 로그아웃됩니다.',
      'Whoever is signed in in this browser will be signed out.',
    ),
  },
  setPassword: {
    title: say('비밀번호 정하기', 'Set your password'),
    lead: (name: string, organization: string) =>
      say(
        `${organization}의 ${name} 님 계정입니다. 비밀번호를 정하면 바로 로그인됩니다.`,
        `This is the account of ${name}, ${organization}. Setting a password signs you in.`,
      ),
    address: say('메일 주소', 'Mail address'),
    password: say('새 비밀번호', 'New password'),
    hint: say(
      '10자 이상. 여러 낱말을 이어 쓰면 외우기 쉽습니다. 이름이나 메일 주소는 쓸 수 없습니다.',
      'At least 10 characters; several words are easy to remember. Not your name or mail address.',
    ),
    set: say('비밀번호 정하고 로그인', 'Set the password and sign in'),
  },
  founding: {
    title: say('새 기관을 등록합니다', 'Register the organization'),
    lead: say(
      '처음 시작한 설치본입니다. 기관과 총괄부서의 첫 담당자를 등록하면 그 사람으로 로그인되고, 설정 안내로 이어집니다.',
      'This installation is new. Register the organization and the first person of its coordinating office: you are signed in as them, and led through the rest.',
    ),
    organization: say('기관 이름', 'Name of the organization'),
    postTitle: say('총괄부서 직위', 'Post in the coordinating office'),
    postTitleStart: '총괄부서 담당자',
    person: say('담당자 성명', 'Name of whoever holds it'),
    emailHint: say('이 주소로 로그인합니다.', 'They sign in with this address.'),
    foretell: say(
      '기관 이름은 등록한 뒤에 바꿀 수 없습니다.',
      'The name of the organization cannot be changed once it is registered.',
    ),
    found: say('등록하고 시작', 'Register and begin'),
  },
  invitation: {
    title: say('위원회에 초대받으셨습니다', 'You are invited'),
    lead: {
      round: (seat: string, about: string) =>
        say(
          `‘${seat}’ 자격으로 ‘${about}’ 회차를 보고 의견을 낼 수 있습니다. 비밀번호는 필요 없습니다.`,
          `As ${seat} you can read the round ‘${about}’ and write remarks. No password is needed.`,
        ),
      meeting: (seat: string, about: Label) =>
        say(
          `‘${seat}’ 자격으로 ${about.ko} 회의를 보고 응답할 수 있습니다. 비밀번호는 필요 없습니다.`,
          `As ${seat} you can see meeting ${about.en} and answer. No password is needed.`,
        ),
    },
    accept: say('들어가기', 'Come in'),
    foretell: say(
      '링크는 한 번만 쓸 수 있고, 들어온 브라우저에서는 기한까지 이어집니다. 함께 쓰는 기기라면 마친 뒤 로그아웃해 주세요.',
      'The link works once; in this browser you stay signed in until it expires. On a shared device, sign out when you are done.',
    ),
  },
} as const;
