// What the screens of second factors, passkeys and the city's own sign-in say.
import type { CityOutcome } from '#contract/factors';
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

const cityOutcomes: Readonly<Record<CityOutcome, Label>> = {
  denied: say(
    '시 계정 로그인을 취소했습니다. 다시 시도하거나 다른 방법으로 로그인해 주세요.',
    'You cancelled signing in with the city’s account. Try again, or sign in another way.',
  ),
  away: say(
    '시 계정 로그인 서비스가 응답하지 않아 로그인하지 못했습니다. 잠시 후 다시 시도하거나 다른 방법으로 로그인해 주세요.',
    'The city’s sign-in service does not answer, so you are not signed in. Try again shortly, or sign in another way.',
  ),
  nonsense: say(
    '시 계정 로그인의 응답을 확인할 수 없어 로그인하지 못했습니다. 다시 시도하고, 계속되면 운영 담당자에게 알려 주세요.',
    'What the city’s sign-in service answered could not be verified, so you are not signed in. Try again, and tell whoever runs this if it goes on.',
  ),
  late: say(
    '로그인 시간이 지났거나 이미 처리된 요청입니다. 처음부터 다시 로그인해 주세요.',
    'It took too long to come back, or this answer was used before. Begin to sign in again.',
  ),
  unknown: say(
    '시 계정은 확인했지만 이 서비스에 등록된 사람과 연결되어 있지 않습니다. 총괄부서에 아래 번호를 알려 주면 연결해 드립니다(7일 안).',
    'Your account of the city is in order, but nobody registered here goes with it. Tell the coordinating office the number below, and they connect it (within 7 days).',
  ),
  closed: say(
    '잠긴 계정입니다. 총괄부서에 문의해 주세요.',
    'This account is closed. Ask the coordinating office.',
  ),
};

export const factorStrings = {
  ways: {
    title: say('다른 방법으로 로그인', 'Other ways to sign in'),
    city: say('시 계정으로 로그인', 'Sign in with the city’s account'),
    passkey: say('패스키로 로그인', 'Sign in with a passkey'),
    number: say('연결 번호', 'Number to connect it'),
  },
  cityOutcomes,
  step: {
    title: say('2차 인증', 'Second step'),
    lead: say('본인인지 한 번 더 확인합니다.', 'One more proof that it is you.'),
    code: say('인증 앱의 6자리 번호', 'Six digits from the authenticator app'),
    codeHint: say(
      '휴대전화의 인증 앱에 지금 표시된 번호입니다. 30초마다 바뀝니다.',
      'As your phone’s authenticator app shows it now; it changes every 30 seconds.',
    ),
    recoveryCode: say('복구 코드', 'Recovery code'),
    recoveryHint: say(
      '보관해 둔 복구 코드 가운데 하나입니다. 한 번 쓰면 다시 쓸 수 없습니다.',
      'One of the codes that you keep; each is good once.',
    ),
    passkeyHint: say(
      '등록한 기기의 지문, 얼굴, 화면 잠금이나 보안 키로 확인합니다.',
      'By the fingerprint, face, screen lock or security key of the device that you registered.',
    ),
    confirm: say('확인', 'Continue'),
    byCode: say('인증 앱의 번호로 확인', 'Use the authenticator app'),
    byPasskey: say('패스키로 확인', 'Use a passkey'),
    byRecoveryCode: say('복구 코드로 확인', 'Use a recovery code'),
    lost: say(
      '인증 수단을 모두 잃었으면 총괄부서에 초기화를 요청해 주세요.',
      'If you have lost all of them, ask the coordinating office to reset them.',
    ),
    nothing: say(
      '이 주소에서는 쓸 수 있는 인증 수단이 없습니다. 평소 쓰던 주소로 접속하거나 총괄부서에 초기화를 요청해 주세요.',
      'None of what you set up works at this address. Open the service at the address you usually use, or ask the coordinating office to reset it.',
    ),
    setUpTitle: say('2차 인증 등록', 'Set up a second step'),
    setUpLead: say(
      '이 기관은 2차 인증을 의무로 정했습니다. 인증 앱이나 패스키를 등록하면 바로 시작할 수 있습니다.',
      'Your organization demands a second step. Set up an authenticator app or a passkey, and you can begin.',
    ),
    start: say('시작하기', 'Begin'),
  },
  section: {
    title: say('2차 인증과 패스키', 'Second step and passkeys'),
    lead: say(
      '비밀번호가 새어 나가도 다른 사람이 들어올 수 없도록 인증 수단을 하나 더 둡니다. 휴대전화를 잃을 때를 대비해 둘 이상 등록하는 것이 좋습니다.',
      'A second proof keeps others out even if your password leaks. Set up two if you can: a phone may be lost.',
    ),
    demanded: say(
      '이 기관은 2차 인증을 의무로 정했습니다. 마지막 하나는 해제할 수 없습니다.',
      'Your organization demands a second step: the last one cannot be removed.',
    ),
    tooOld: say(
      '인증 수단은 로그인한 지 30분 안에만 바꿀 수 있습니다. 바꾸려면 로그아웃했다가 다시 로그인해 주세요.',
      'These can be changed within 30 minutes of signing in. To change them, sign out and sign in again.',
    ),
    cityAccount: say('시 계정이 연결되어 있습니다.', 'An account of the city is connected.'),
  },
  totp: {
    title: say('인증 앱', 'Authenticator app'),
    lead: say(
      '휴대전화의 인증 앱이 30초마다 새 번호를 만듭니다. 인터넷 연결이 없어도 됩니다.',
      'An app on your phone makes a new number every 30 seconds, without a connection.',
    ),
    inUse: say('사용 중', 'In use'),
    notInUse: say('사용 안 함', 'Not in use'),
    setUp: say('인증 앱 등록', 'Set up an app'),
    scan: say('인증 앱에서 아래 QR 코드를 찍어 주세요.', 'Scan this with your authenticator app.'),
    picture: say('인증 앱에 등록할 QR 코드', 'QR code for the authenticator app'),
    byHand: say('찍을 수 없으면 이 키를 입력해 주세요.', 'If you cannot scan it, type this key.'),
    here: say('이 기기의 인증 앱에서 열기', 'Open in an app on this device'),
    thenCode: say(
      '등록한 뒤 앱에 표시된 6자리 번호를 입력해 주세요.',
      'Then enter the six digits that the app shows.',
    ),
    confirm: say('등록 마치기', 'Finish'),
    remove: say('인증 앱 해제', 'Remove the app'),
    removeSay: say(
      '해제하면 지금 앱에 나오는 번호는 쓸 수 없게 됩니다. 다시 쓰려면 새로 등록해야 합니다.',
      'The app’s numbers will no longer be good. To use one again you set it up anew.',
    ),
    removed: say('인증 앱을 해제했습니다.', 'The authenticator app is removed.'),
    added: say('인증 앱을 등록했습니다.', 'The authenticator app is set up.'),
  },
  passkeys: {
    title: say('패스키', 'Passkeys'),
    lead: say(
      '이 기기의 지문, 얼굴, 화면 잠금이나 보안 키로 로그인합니다. 비밀번호 없이도 들어올 수 있습니다.',
      'Sign in by this device’s fingerprint, face or screen lock, or by a security key, without a password.',
    ),
    none: say('등록한 패스키가 없습니다.', 'No passkey is registered.'),
    notHere: say(
      '숫자로 된 주소에서는 패스키를 등록할 수 없습니다. 이름으로 된 주소로 접속해 주세요.',
      'At an address of numbers no passkey can be registered. Open the service by its name.',
    ),
    notKnown: say('이 브라우저는 패스키를 지원하지 않습니다.', 'This browser does not know passkeys.'),
    name: say('새 패스키의 이름', 'Name of a new passkey'),
    newName: say('이름', 'Name'),
    nameHint: say(
      '알아볼 수 있는 이름: 업무용 노트북, 보안 키',
      'One you will know it by: office laptop, security key',
    ),
    add: say('패스키 등록', 'Add a passkey'),
    adding: say('기기의 안내에 따라 주세요', 'Follow your device'),
    added: (name: string) => say(`패스키를 등록했습니다: ${name}`, `Passkey registered: ${name}`),
    addedAt: say('등록', 'Added'),
    usedAt: say('마지막 사용', 'Last used'),
    unused: say('아직 없음', 'not yet'),
    rename: say('이름 바꾸기', 'Rename'),
    renamed: say('이름을 바꾸었습니다.', 'The name is changed.'),
    remove: say('삭제', 'Remove'),
    removeSay: (name: string) =>
      say(
        `‘${name}’ 패스키로는 더 이상 로그인할 수 없게 됩니다. 기기에 남은 패스키는 기기에서 따로 지워 주세요.`,
        `‘${name}’ will no longer sign you in. What is left of it on the device you delete there.`,
      ),
    removed: say('패스키를 삭제했습니다.', 'The passkey is removed.'),
    cancelled: say(
      '기기에서 확인하지 않았거나 시간이 지났습니다. 다시 시도해 주세요.',
      'It was not confirmed on the device, or took too long. Try again.',
    ),
    there: say(
      '이 기기에는 이미 패스키가 등록되어 있습니다.',
      'This device holds a passkey of yours already.',
    ),
  },
  codes: {
    title: say('복구 코드', 'Recovery codes'),
    lead: say(
      '휴대전화나 기기를 쓸 수 없을 때 인증 수단 대신 씁니다. 코드마다 한 번씩 쓸 수 있습니다.',
      'They stand in when the phone or device is not at hand. Each is good once.',
    ),
    left: (count: number) => say(`남은 코드 ${count}개`, `${plural(count, 'code')} left`),
    renew: say('새로 만들기', 'Make new ones'),
    renewSay: say(
      '새로 만들면 전에 받은 복구 코드는 모두 쓸 수 없게 됩니다.',
      'All the codes you were given before will no longer be good.',
    ),
    shownTitle: say('복구 코드를 보관해 주세요', 'Keep your recovery codes'),
    shownSay: say(
      '이 코드는 지금 한 번만 보입니다. 인쇄하거나 옮겨 적어 안전한 곳에 보관해 주세요.',
      'They are shown this once. Print them or write them down, and keep them in a safe place.',
    ),
    madeAt: say('만든 때', 'Made'),
    print: say('인쇄', 'Print'),
    copy: say('복사', 'Copy'),
    copied: say('복사했습니다.', 'Copied.'),
    notCopied: say('복사하지 못했습니다. 옮겨 적어 주세요.', 'They could not be copied. Write them down.'),
    kept: say('보관했습니다', 'I have kept them'),
  },
  reallyRemove: say('해제하기', 'Remove it'),
  reallyRenew: say('새로 만들기', 'Make new ones'),
  save: say('저장', 'Save'),
} as const;
