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
      ko: '설치본 전체를 한 파일로 백업합니다. 폴더를 적으면 시각으로 이름을 짓고, -이면 표준 출력으로 냅니다',
      en: 'backs the whole installation up into one file; into a folder it is named by its moment, to - it is printed',
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
    does: { ko: '한 기관을 내보냅니다', en: 'takes one organization out' },
    words: [organization, file],
    load: async () => (await import('./commands/export-organization.js')).exportOrganization,
  },
  import: {
    does: { ko: '내보낸 기관을 가져옵니다', en: 'takes an exported organization in' },
    words: [file],
    load: async () => (await import('./commands/import-organization.js')).importOrganization,
  },
};
