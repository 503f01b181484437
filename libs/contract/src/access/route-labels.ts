// What was asked for, by the route that it came by: the API notes an access by its route wherever that says enough.
import type { Label } from '../label.js';

const session = {
  'GET /api/session': { ko: '로그인 상태 확인', en: 'Reading the session' },
  'POST /api/session': { ko: '로그인', en: 'Sign-in' },
  'POST /api/session/post': { ko: '직위 선택', en: 'Choosing a post' },
  'POST /api/session/stay': { ko: '로그인 연장', en: 'Staying signed in' },
  'POST /api/session/end': { ko: '로그아웃', en: 'Sign-out' },
  'GET /api/session/all': { ko: '로그인한 곳 조회', en: 'Reading where one is signed in' },
  'POST /api/session/end-other': { ko: '다른 곳 로그아웃', en: 'Sign-out elsewhere' },
  'POST /api/session/password': { ko: '비밀번호 변경', en: 'Change of password' },
  'POST /api/links/look': { ko: '일회용 링크 열기', en: 'Opening a one-time link' },
  'POST /api/links/password': { ko: '링크로 비밀번호 설정', en: 'Password set by link' },
  'POST /api/links/invitation': { ko: '초대 링크로 들어옴', en: 'Entry by invitation' },
  'POST /api/links/founding': { ko: '기관 등록', en: 'Founding' },
  'GET /api/sign-in/city': { ko: '통합 계정으로 로그인', en: 'Sign-in by the city’s account' },
  'GET /api/sign-in/city/callback': { ko: '통합 계정으로 로그인', en: 'Sign-in by the city’s account' },
  'GET /api/sign-in/ways': { ko: '로그인 방법 조회', en: 'Reading the ways to sign in' },
  'POST /api/sign-in/passkey/options': {
    ko: '패스키로 로그인 시작',
    en: 'Beginning to sign in by a passkey',
  },
  'POST /api/sign-in/passkey': { ko: '패스키로 로그인', en: 'Sign-in by a passkey' },
  'GET /api/sign-in/second-step': { ko: '2차 인증 방법 조회', en: 'Reading the second steps' },
  'POST /api/sign-in/second-step/code': { ko: '2차 인증(인증 앱)', en: 'Second step by an app' },
  'POST /api/sign-in/second-step/recovery-code': {
    ko: '2차 인증(복구 번호)',
    en: 'Second step by a recovery code',
  },
  'POST /api/sign-in/second-step/passkey/options': {
    ko: '2차 인증 시작(패스키)',
    en: 'Beginning a second step',
  },
  'POST /api/sign-in/second-step/passkey': { ko: '2차 인증(패스키)', en: 'Second step by a passkey' },
  'GET /api/sample/people': { ko: '예시 인물 조회', en: 'Reading the people of the sample' },
  'POST /api/sample/sign-in': { ko: '예시 로그인', en: 'Sign-in to the sample' },
  'POST /api/sample/clock': { ko: '예시 날짜 이동', en: 'Moving the sample’s clock' },
};

const ownAccount = {
  'GET /api/account/factors': { ko: '인증 수단 조회', en: 'Reading one’s factors' },
  'POST /api/account/factors/totp': { ko: '인증 앱 등록 시작', en: 'Beginning to set up an app' },
  'POST /api/account/factors/totp/confirm': { ko: '인증 앱 등록', en: 'Setting up an app' },
  'POST /api/account/factors/totp/remove': { ko: '인증 앱 삭제', en: 'Removing an app' },
  'POST /api/account/factors/passkeys/options': { ko: '패스키 등록 시작', en: 'Beginning to add a passkey' },
  'POST /api/account/factors/passkeys': { ko: '패스키 등록', en: 'Adding a passkey' },
  'POST /api/account/factors/passkeys/:id/rename': { ko: '패스키 이름 변경', en: 'Naming a passkey anew' },
  'POST /api/account/factors/passkeys/:id/remove': { ko: '패스키 삭제', en: 'Removing a passkey' },
  'POST /api/account/factors/recovery-codes': { ko: '복구 번호 발급', en: 'Making recovery codes' },
  'GET /api/account/feed': { ko: '일정 구독 조회', en: 'Reading one’s calendar feed' },
  'POST /api/account/feed': { ko: '일정 구독 주소 발급', en: 'Making a calendar feed' },
  'POST /api/account/feed/revoke': { ko: '일정 구독 주소 폐기', en: 'Revoking a calendar feed' },
  'GET /calendar/:file': { ko: '구독한 일정 읽기', en: 'Reading a calendar feed' },
  'GET /api/:organization/inbox': { ko: '받은 알림 조회', en: 'Reading the inbox' },
  'GET /api/:organization/inbox/unread': { ko: '읽지 않은 알림 수 조회', en: 'Counting what is unread' },
  'POST /api/:organization/inbox/read': { ko: '알림 읽음 표시', en: 'Marking a letter as read' },
  'POST /api/:organization/inbox/not-read': { ko: '알림 읽음 취소', en: 'Marking a letter as not read' },
  'POST /api/:organization/inbox/read-all': { ko: '알림 모두 읽음 표시', en: 'Marking all letters as read' },
  'GET /api/:organization/delivery-preferences': { ko: '알림 받는 방법 조회', en: 'Reading how one is told' },
  'POST /api/:organization/delivery-preferences': {
    ko: '알림 받는 방법 변경',
    en: 'Change of how one is told',
  },
  'GET /api/:organization/drafts/left': { ko: '전임자가 남긴 글 조회', en: 'Reading drafts that were left' },
  'POST /api/:organization/drafts/keep': { ko: '작성 중인 글 저장', en: 'Keeping a draft' },
  'POST /api/:organization/drafts/drop': { ko: '작성 중인 글 삭제', en: 'Dropping a draft' },
};

const office = {
  'GET /api/:organization/access': { ko: '접속 기록 조회', en: 'Reading access records' },
  'POST /api/:organization/access/review': { ko: '접속 기록 점검', en: 'Review of access records' },
  'POST /api/:organization/access/retain': { ko: '보관 기간 변경', en: 'Change of retention' },
  'POST /api/:organization/people/:person/export': {
    ko: '개인정보 내려받기',
    en: 'Taking out personal data',
  },
  'POST /api/:organization/people/:person/erase': { ko: '개인정보 삭제', en: 'Erasing personal data' },
  'GET /api/:organization/people': { ko: '사람 이름 조회', en: 'Reading the names of people' },
  'GET /api/:organization/accounts': { ko: '계정 목록 조회', en: 'Reading the accounts' },
  'POST /api/:organization/accounts/add': { ko: '사람 등록', en: 'Writing down somebody new' },
  'POST /api/:organization/accounts/write': { ko: '사람 정보 변경', en: 'Writing down who somebody is' },
  'POST /api/:organization/accounts/link': { ko: '비밀번호 링크 발급', en: 'Making a link for a password' },
  'POST /api/:organization/accounts/lock': { ko: '계정 잠금', en: 'Locking an account' },
  'POST /api/:organization/accounts/unlock': { ko: '계정 잠금 해제', en: 'Unlocking an account' },
  'POST /api/:organization/accounts/sign-out': { ko: '다른 사람 로그아웃', en: 'Signing somebody out' },
  'POST /api/:organization/accounts/reset-factors': { ko: '2차 인증 초기화', en: 'Resetting second factors' },
  'POST /api/:organization/accounts/connect': { ko: '통합 계정 연결', en: 'Connecting the city’s account' },
  'POST /api/:organization/accounts/disconnect': {
    ko: '통합 계정 연결 해제',
    en: 'Disconnecting the city’s account',
  },
  'POST /api/:organization/accounts/demand-factor': {
    ko: '2차 인증 의무화',
    en: 'Demanding a second factor',
  },
  'POST /api/:organization/accounts/drop-demand': { ko: '2차 인증 의무 해제', en: 'Demanding it no longer' },
  'GET /api/:organization/permission-changes': { ko: '권한 변동 조회', en: 'Reading changes of permissions' },
  'GET /api/:organization/refused-followings': {
    ko: '처리되지 않은 자동 처리 조회',
    en: 'Reading refused policies',
  },
  'GET /api/:organization/coming-reminders': { ko: '보낼 알림 조회', en: 'Reading what will be sent' },
  'GET /api/:organization/undelivered': { ko: '전달되지 않은 알림 조회', en: 'Reading what did not arrive' },
  'POST /api/:organization/undelivered/try-again': { ko: '알림 다시 보내기', en: 'Sending a letter again' },
  'GET /api/:organization/:stream/:id/told': { ko: '통지 내역 조회', en: 'Reading who was told' },
  'POST /api/:organization/:stream/:id/told-table': {
    ko: '통지 내역 내려받기',
    en: 'Taking out who was told',
  },
  'GET /api/:organization/round/:id/invitations': { ko: '초대할 위원 조회', en: 'Reading whom to invite' },
  'POST /api/:organization/round/:id/invitations': { ko: '회차 초대 링크 발급', en: 'Inviting to a round' },
  'GET /api/:organization/meeting/:id/invitations': { ko: '초대할 위원 조회', en: 'Reading whom to invite' },
  'POST /api/:organization/meeting/:id/invitations': {
    ko: '회의 초대 링크 발급',
    en: 'Inviting to a meeting',
  },
  'POST /api/:organization/queues/open': { ko: '작업 대기열 열기', en: 'Opening the queues' },
  'GET /queues/:organization': { ko: '작업 대기열 조회', en: 'Reading the queues' },
  'GET /queues/:organization/*': { ko: '작업 대기열 조회', en: 'Reading the queues' },
  'GET /queues/:organization/static/*': { ko: '작업 대기열 조회', en: 'Reading the queues' },
  'GET /queues/:organization/api/*': { ko: '작업 대기열 조회', en: 'Reading the queues' },
};

const pages = {
  'GET /api/:organization/:stream/:id': { ko: '자료 화면 조회', en: 'Reading a page' },
  'POST /api/:organization/:stream/:id/:command': { ko: '처리 요청', en: 'Asking for an act' },
  'GET /api/:organization/:stream/:id/history': { ko: '이력 조회', en: 'Reading a history' },
  'GET /api/:organization/paper/:paper/history': {
    ko: '확정 문서 이력 조회',
    en: 'Reading a paper’s history',
  },
  'GET /api/:organization/live': { ko: '실시간 갱신', en: 'Live updates' },
  'GET /api/:organization/rounds': { ko: '회차 목록 조회', en: 'Reading the rounds' },
  'GET /api/:organization/readiness': { ko: '준비 현황 조회', en: 'Reading how far the setup is' },
  'GET /api/:organization/opinions': { ko: '의견 목록 조회', en: 'Reading the opinions' },
  'GET /api/:organization/work': { ko: '할 일 조회', en: 'Reading what is owed' },
  'GET /api/:organization/rules': { ko: '규칙 조회', en: 'Reading the rules' },
  'GET /api/:organization/search': { ko: '검색', en: 'Search' },
  'GET /api/:organization/meetings': { ko: '회의 목록 조회', en: 'Reading the meetings' },
  'POST /api/:organization/convening': { ko: '회의 소집 미리 보기', en: 'Preview of a meeting' },
  'GET /api/:organization/calendar': { ko: '일정 조회', en: 'Reading the calendar' },
  'GET /api/:organization/cycles': { ko: '주기 목록 조회', en: 'Reading the cycles' },
  'GET /api/:organization/follow-ups': { ko: '후속조치 조회', en: 'Reading the follow-ups' },
  'GET /api/:organization/plans': { ko: '계획 목록 조회', en: 'Reading the plans' },
  'GET /api/:organization/programs': { ko: '사업 목록 조회', en: 'Reading the programs' },
  'GET /api/:organization/plan/:plan/comparison': { ko: '계획 비교', en: 'Comparing plans' },
  'GET /api/:organization/program/:program/indicators': { ko: '성과지표 조회', en: 'Reading the indicators' },
  'GET /api/:organization/round/:round/remarks/:remark/fate': {
    ko: '발언의 처리 경과 조회',
    en: 'Reading a remark’s fate',
  },
  'GET /api/:organization/round/:round/opinions/:opinion/story': {
    ko: '의견의 경과 조회',
    en: 'Reading an opinion’s story',
  },
  'GET /api/:organization/program/:program/figures': {
    ko: '사업 수치 조회',
    en: 'Reading a program’s figures',
  },
  'GET /api/:organization/program/:program/explain': {
    ko: '수치 산출 근거 조회',
    en: 'Reading why a figure is so',
  },
  'GET /api/:organization/program/:program/trend': { ko: '추이 조회', en: 'Reading a trend' },
  'GET /api/:organization/plan/:plan/dashboard': { ko: '추진 현황 조회', en: 'Reading a plan’s progress' },
  'GET /api/:organization/plan/:plan/explain': {
    ko: '수치 산출 근거 조회',
    en: 'Reading why a figure is so',
  },
  'GET /api/:organization/plan/:plan/contradictions': {
    ko: '맞지 않는 수치 조회',
    en: 'Reading what does not add up',
  },
  'GET /api/:organization/plan/:plan/figures.json': {
    ko: '계획 수치 내려받기(JSON)',
    en: 'Taking figures out (JSON)',
  },
  'GET /api/:organization/plan/:plan/figures.csv': {
    ko: '계획 수치 내려받기(CSV)',
    en: 'Taking figures out (CSV)',
  },
  'POST /api/:organization/plan/:plan/figures-import/try': {
    ko: '수치 가져오기 미리 보기',
    en: 'Preview of figures',
  },
  'POST /api/:organization/plan/:plan/figures-import/carry-out': {
    ko: '수치 가져오기',
    en: 'Taking figures in',
  },
};

const papers = {
  'GET /api/:organization/paper/:kind/:id': { ko: '문서 내려받기', en: 'Taking a paper' },
  'GET /api/:organization/paper/:kind/:id/finals': { ko: '확정 문서 조회', en: 'Reading final papers' },
  'GET /api/:organization/paper/:kind/:id/checks': {
    ko: '확정 전 점검 조회',
    en: 'Reading a paper’s checks',
  },
  'GET /api/:organization/paper/:kind/:id/finals/:final': {
    ko: '확정 문서 내려받기',
    en: 'Taking a final paper',
  },
  'GET /api/:organization/papers.zip': { ko: '문서 모음 내려받기', en: 'Taking all papers' },
  'POST /api/:organization/file': { ko: '파일 올리기', en: 'Bringing a file' },
  'GET /api/:organization/file/:stream/:id/:hash/preview': {
    ko: '첨부 파일 미리 보기',
    en: 'Looking at a file',
  },
  'GET /api/:organization/file/:stream/:id/:hash': { ko: '첨부 파일 내려받기', en: 'Taking a file' },
  'POST /api/:organization/intake/try': { ko: '파일 가져오기 미리 보기', en: 'Preview of a file' },
  'GET /api/:organization/intakes': { ko: '가져온 파일 조회', en: 'Reading what was taken in' },
  'GET /api/:organization/intake/:intake/report': { ko: '가져온 결과 조회', en: 'Reading a report of rows' },
  'POST /api/:organization/round/:round/publication-preview': {
    ko: '회차 공개 미리 보기',
    en: 'Preview of a publication',
  },
  'POST /api/:organization/plan/:plan/publication-preview': {
    ko: '계획 공개 미리 보기',
    en: 'Preview of a publication',
  },
  'GET /api/public/:organization': { ko: '공개 자료 목록 조회', en: 'Reading what is public' },
  'GET /api/public/:organization/round/:round': { ko: '공개된 회차 조회', en: 'Reading a public round' },
  'GET /api/public/:organization/plan/:plan': { ko: '공개된 계획 조회', en: 'Reading a public plan' },
};

const machine = {
  'GET /health': { ko: '작동 상태 확인', en: 'Health' },
  'GET /health/live': { ko: '작동 상태 확인', en: 'Health' },
  'GET /health/ready': { ko: '작동 상태 확인', en: 'Health' },
  'GET /metrics': { ko: '운영 지표 조회', en: 'Reading the metrics' },
  'GET /api/dev/mail': { ko: '보관된 메일 조회', en: 'Reading kept mails' },
  'GET /api/dev/mail/:mail': { ko: '보관된 메일 조회', en: 'Reading kept mails' },
};

export const routeLabels: Readonly<Record<string, Label>> = {
  ...session,
  ...ownAccount,
  ...office,
  ...pages,
  ...papers,
  ...machine,
};
