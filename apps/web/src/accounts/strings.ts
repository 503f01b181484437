// What the page of people and their accounts says.
import type { Label } from '#contract/label';
import type { AccountAct } from '#domain/between/administering';
import { plural, say } from '../language/say.js';

const acts: Readonly<Record<AccountAct, Label>> = {
  add: say('사람 등록', 'Add somebody'),
  write: say('고치기', 'Edit'),
  link: say('로그인 링크 만들기', 'Make a sign-in link'),
  lock: say('계정 잠그기', 'Lock the account'),
  unlock: say('잠금 풀기', 'Unlock'),
  'sign-out': say('모든 곳에서 로그아웃', 'Sign out everywhere'),
};

export const accountsStrings = {
  title: say('사람과 계정', 'People and accounts'),
  lead: say(
    '기관에서 일하는 사람과 위원의 성명과 로그인 계정을 관리합니다. 직위와 위원석은 기관·위원회 화면에서 지정합니다. 관리자도 다른 사람을 대신해 처리할 수는 없습니다.',
    'Names and accounts of officers and members. Posts and seats are given on the pages of the organization and its committees. Nobody who looks after accounts can act in another’s place.',
  ),
  toOrganization: say('기관 화면으로', 'To the organization'),
  acts,
  actsOf: (name: string) => say(`${name} 계정 처리`, `Actions: ${name}`),
  find: say('성명·메일·직위로 찾기', 'Find by name, mail or post'),
  counted: (count: number) => say(`${count}명`, plural(count, 'person', 'people')),
  none: say('찾는 사람이 없습니다.', 'Nobody matches.'),
  noName: say('성명 없음', 'No name'),
  erased: say('삭제된 사람', 'Erased'),
  noEmail: say('메일 주소 없음', 'No mail address'),
  noPost: say('맡은 직위 없음', 'Holds no post'),
  states: {
    none: say('비밀번호 정하기 전', 'No password yet'),
    link: (until: Label) => say(`링크 ${until.ko}까지`, `Link until ${until.en}`),
    shut: (until: Label) =>
      say(`비밀번호를 여러 번 틀려 ${until.ko}까지 잠김`, `Shut by failures until ${until.en}`),
    locked: say('잠긴 계정', 'Locked'),
    set: say('사용 중', 'In use'),
    sessions: (count: number) => say(`${count}곳에서 로그인 중`, `Signed in in ${plural(count, 'place')}`),
  },
  form: {
    name: say('성명', 'Name'),
    email: say('메일 주소', 'Mail address'),
    emailHint: say(
      '이 주소로 로그인합니다. 주소를 바꾸면 그 사람의 로그인은 모두 끝납니다.',
      'They sign in with it. Changing it ends their sessions.',
    ),
    phone: say('전화번호', 'Telephone'),
    add: say('등록', 'Add'),
    write: say('저장', 'Save'),
    person: say('식별자', 'Id'),
  },
  link: {
    title: say('로그인 링크', 'Sign-in link'),
    say: (name: string) =>
      say(
        `${name} 님에게 이 링크를 직접 전달해 주세요. 이 화면을 닫으면 다시 볼 수 없습니다. 메일은 아직 자동으로 나가지 않습니다.`,
        `Pass this link on to ${name} yourself: it cannot be seen again once this is closed, and no mail is sent yet.`,
      ),
    until: (until: Label) =>
      say(
        `${until.ko}까지 한 번 쓸 수 있습니다. 앞서 만든 링크는 쓸 수 없게 되었습니다.`,
        `It works once, until ${until.en}. Any earlier link no longer does.`,
      ),
    address: say('링크 주소', 'Link'),
    copy: say('복사', 'Copy'),
    copied: say('링크를 복사했습니다.', 'The link is copied.'),
    notCopied: say(
      '복사하지 못했습니다. 주소를 직접 골라 복사해 주세요.',
      'It could not be copied. Select the link and copy it.',
    ),
  },
  done: {
    add: (name: string) => say(`${name} 님을 등록했습니다.`, `${name} is added.`),
    write: (name: string) => say(`${name} 님의 정보를 고쳤습니다.`, `${name} is updated.`),
    lock: (name: string) => say(`${name} 님의 계정을 잠갔습니다.`, `${name}’s account is locked.`),
    unlock: (name: string) => say(`${name} 님의 계정을 열었습니다.`, `${name}’s account is open again.`),
    'sign-out': (name: string) =>
      say(`${name} 님을 모든 곳에서 로그아웃했습니다.`, `${name} is signed out everywhere.`),
  },
} as const;
