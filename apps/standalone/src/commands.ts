// The commands of an operator by name; each is loaded when it is asked for.
import type { Command } from './command.js';

const organization = { ko: '기관', en: 'organization' };
const file = { ko: '파일', en: 'file' };

export const commands: Readonly<Record<string, Command>> = {
  verify: {
    does: {
      ko: '기록·접속 기록·파일·목록이 적힌 그대로인지 확인합니다',
      en: 'checks that log, access records, files and lists are as they were written',
    },
    words: [],
    load: async () => (await import('./commands/verify.js')).verify,
  },
  replay: {
    does: {
      ko: '목록을 기록에서 다시 만듭니다(npm run rebuild와 같습니다)',
      en: 'makes the lists again from the log (the same as npm run rebuild)',
    },
    words: [],
    load: async () => (await import('./commands/replay.js')).replay,
  },
  backup: {
    does: {
      ko: '설치본 전체를 한 파일로 백업합니다. 폴더를 적으면 시각으로 이름을 짓고, -이면 표준 출력으로 냅니다(npm run 없이 node로 부를 때)',
      en: 'backs the whole installation up into one file; into a folder it is named by its moment, to - it is printed (called by node, not npm run)',
    },
    words: [{ ko: '파일|폴더|-', en: 'file|folder|-' }],
    options: { keep: { ko: '남길 개수', en: 'how many stay in the folder' } },
    load: async () => (await import('./commands/backup.js')).backup,
  },
  'check-backup': {
    does: {
      ko: '백업 파일이 온전한지 끝까지 읽어 봅니다',
      en: 'reads a backup to its end and says whether it is whole',
    },
    words: [file],
    load: async () => (await import('./commands/check-backup.js')).check,
  },
  restore: {
    does: {
      ko: '비어 있는 설치본에 백업을 되돌리고, 목록을 다시 만들고, 확인합니다',
      en: 'puts a backup into an empty installation, makes the lists again and verifies',
    },
    words: [file],
    load: async () => (await import('./commands/restore.js')).restore,
  },
  export: {
    does: {
      ko: '한 기관을 내보냅니다: 기록, 사람의 이름과 연락처, 파일',
      en: 'takes one organization out: its log, the names and addresses of its people, its files',
    },
    words: [organization, file],
    load: async () => (await import('./commands/export-organization.js')).exportOrganization,
  },
  import: {
    does: { ko: '내보낸 기관을 가져옵니다', en: 'takes an exported organization in' },
    words: [file],
    load: async () => (await import('./commands/import-organization.js')).importOrganization,
  },
  'founding-link': {
    does: {
      ko: '새 설치본의 기관과 첫 담당자를 등록할 링크를 만듭니다(24시간, 한 번). 앞선 링크는 닫힙니다',
      en: 'makes the link by which a new installation is founded (24 hours, once); the one before opens nothing any more',
    },
    words: [],
    load: async () => (await import('./commands/founding-link.js')).foundingLink,
  },
  'create-organization': {
    does: {
      ko: '기관을 하나 더 만들고, 첫 담당자의 비밀번호 링크를 보여 줍니다',
      en: 'makes one more organization, and shows the link by which its first coordinator sets a password',
    },
    words: [
      { ko: '기관 이름', en: 'name' },
      { ko: '담당자의 직위', en: "coordinator's post" },
      { ko: '담당자 이름', en: "coordinator's name" },
      { ko: '전자우편', en: 'mail address' },
    ],
    load: async () => (await import('./commands/create-organization.js')).createOrganization,
  },
  'import-plan': {
    does: {
      ko: '계획의 문서(이행 카드, 로드맵, 운영계획)를 한 사람의 이름과 직위로 가져옵니다. 결정할 것이나 반려될 행이 있으면 아무것도 하지 않고 알려 줍니다',
      en: 'takes a paper of a plan (pledge sheet, road map, operating plan) in, in the name and post of a person; where something is to be decided or would be refused, nothing is done and it is said',
    },
    words: [organization, file],
    options: {
      as: { ko: '전자우편|사람', en: 'mail address|person' },
      post: { ko: '직위', en: 'post' },
      plan: { ko: '이미 있는 계획', en: 'plan that is there' },
      decisions: { ko: '결정을 적은 파일', en: 'file of decisions' },
    },
    load: async () => (await import('./commands/import-plan.js')).importPlan,
  },
  'sign-in-link': {
    does: {
      ko: '한 사람이 비밀번호를 정할 링크를 만듭니다(24시간, 한 번)',
      en: 'makes a link by which a person sets a password (24 hours, once)',
    },
    words: [organization, { ko: '사람', en: 'person' }],
    load: async () => (await import('./commands/sign-in-link.js')).signInLink,
  },
  'what-would-be-sent': {
    does: {
      ko: '한 주 안에 누구에게 무엇을 알릴지 보여 줍니다. 보내지는 않습니다',
      en: 'shows who would be told what within a week; nothing is sent',
    },
    words: [organization],
    load: async () => (await import('./commands/what-would-be-sent.js')).whatWouldBeSent,
  },
  explain: {
    does: {
      ko: '한 흐름에 있었던 일을 차례로 보여 줍니다. 사업이나 계획의 수치를 적으면 그 산출 근거를 보여 줍니다',
      en: 'tells what happened to one stream, act by act; of a figure of a program or a plan, why it is what it is',
    },
    words: [organization, { ko: '흐름', en: 'stream' }, { ko: '수치', en: 'figure', mayBeLeftOut: true }],
    load: async () => (await import('./commands/explain.js')).explain,
  },
  'open-data': {
    does: {
      ko: '공개한 회차와 계획을 JSON과 CSV로 새 폴더에 냅니다',
      en: 'writes what is published, rounds and plans, as JSON and CSV into a new folder',
    },
    words: [organization, { ko: '새 폴더', en: 'new folder' }],
    load: async () => (await import('./commands/open-data.js')).openData,
  },
};
