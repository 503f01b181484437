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
  'reset-factors': say('2차 인증 초기화', 'Reset the second step'),
  connect: say('시 계정 연결', 'Connect an account of the city'),
  disconnect: say('시 계정 연결 끊기', 'Disconnect the account of the city'),
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
    factor: say('2차 인증', 'Second step'),
    cityAccount: say('시 계정', 'City account'),
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
        `${name} 님에게 이 링크를 직접 전달해 주세요. 이 화면을 닫으면 다시 볼 수 없습니다.`,
        `Pass this link on to ${name} yourself: it cannot be seen again once this is closed.`,
      ),
    sent: (name: string, until: Label) =>
      say(
        `${name} 님에게 링크를 메일로 보냈습니다. ${until.ko}까지 한 번 쓸 수 있고, 이 화면에서는 볼 수 없습니다. 앞서 만든 링크는 쓸 수 없게 되었습니다.`,
        `The link was mailed to ${name}. It works once, until ${until.en}, and is not shown here. Any earlier link no longer works.`,
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
  sure: {
    lock: (name: string) =>
      say(
        `${name} 님은 모든 곳에서 로그아웃되고, 잠금을 풀 때까지 로그인할 수 없습니다.`,
        `${name} is signed out everywhere, and cannot sign in until the account is unlocked.`,
      ),
    'sign-out': (name: string) =>
      say(
        `${name} 님은 지금 일하고 있는 곳을 포함해 모든 곳에서 로그아웃됩니다. 다시 로그인할 수는 있습니다.`,
        `${name} is signed out everywhere, also where they are at work now. They can sign in again.`,
      ),
    'reset-factors': (name: string) =>
      say(
        `${name} 님의 인증 앱, 패스키, 복구 코드가 모두 지워지고 모든 곳에서 로그아웃됩니다. 되돌릴 수 없으니 본인의 요청인지 확인해 주세요. 다음 로그인부터는 비밀번호만 묻습니다(2차 인증이 의무이면 새로 등록합니다).`,
        `This removes ${name}’s authenticator app, passkeys and recovery codes, and signs them out everywhere. It cannot be taken back: make sure that they asked for it. From then on their password alone is asked for (or, where a second step is demanded, a new one is set up).`,
      ),
    disconnect: (name: string) =>
      say(
        `${name} 님은 시 계정으로 들어올 수 없게 되고 모든 곳에서 로그아웃됩니다. 메일 주소가 같은 시 계정으로 다시 로그인하면 새로 연결됩니다.`,
        `${name} can no longer come in with the account of the city, and is signed out everywhere. An account with the same mail address is connected anew when it signs in.`,
      ),
  },
  connect: {
    say: (name: string) =>
      say(
        `${name} 님이 시 계정으로 로그인할 때 화면에 나온 연결 번호를 입력합니다. 본인에게서 직접 받은 번호인지 확인해 주세요.`,
        `Enter the number that ${name} was shown when signing in with the city’s account. Make sure that they gave it to you themselves.`,
      ),
    number: say('연결 번호', 'Number to connect it'),
    hint: say('영문자와 숫자 10자리입니다.', 'Ten letters and digits.'),
    submit: say('연결', 'Connect'),
  },
  demand: {
    title: say('2차 인증 의무', 'Second step for everybody'),
    on: (since: Label) =>
      say(
        `직위나 위원석이 있는 사람은 모두 2차 인증을 해야 합니다(${since.ko}부터).`,
        `Everybody with a post or seat must show a second step (since ${since.en}).`,
      ),
    off: say(
      '지금은 각자 원하는 사람만 2차 인증을 씁니다.',
      'At present a second step is for whoever wants one.',
    ),
    'demand-factor': say('의무로 정하기', 'Demand it'),
    'drop-demand': say('의무 풀기', 'Demand it no longer'),
    sure: {
      'demand-factor': say(
        '다음 로그인부터 적용됩니다. 인증 수단이 없는 사람은 로그인할 때 등록해야 들어올 수 있습니다. 초대 링크로 들어온 위원에게는 적용되지 않습니다.',
        'It holds from the next sign-in on: whoever has none sets one up at the door. Members who come by an invitation link are not asked.',
      ),
      'drop-demand': say(
        '인증 수단을 등록한 사람에게는 계속 묻지만, 없는 사람은 비밀번호만으로 들어올 수 있게 됩니다.',
        'Whoever set one up is still asked; everybody else comes in by the password alone.',
      ),
    },
    done: {
      'demand-factor': say('2차 인증을 의무로 정했습니다.', 'A second step is now demanded.'),
      'drop-demand': say('2차 인증 의무를 풀었습니다.', 'A second step is no longer demanded.'),
    },
  },
  done: {
    add: (name: string) => say(`${name} 님을 등록했습니다.`, `${name} is added.`),
    write: (name: string) => say(`${name} 님의 정보를 고쳤습니다.`, `${name} is updated.`),
    lock: (name: string) => say(`${name} 님의 계정을 잠갔습니다.`, `${name}’s account is locked.`),
    unlock: (name: string) => say(`${name} 님의 계정을 열었습니다.`, `${name}’s account is open again.`),
    'sign-out': (name: string) =>
      say(`${name} 님을 모든 곳에서 로그아웃했습니다.`, `${name} is signed out everywhere.`),
    'reset-factors': (name: string) =>
      say(`${name} 님의 2차 인증을 초기화했습니다.`, `${name}’s second step is reset.`),
    connect: (name: string) =>
      say(`${name} 님에게 시 계정을 연결했습니다.`, `An account of the city is connected to ${name}.`),
    disconnect: (name: string) =>
      say(`${name} 님의 시 계정 연결을 끊었습니다.`, `${name}’s account of the city is disconnected.`),
  },
} as const;
