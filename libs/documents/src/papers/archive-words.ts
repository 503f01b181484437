// What an archive of papers calls its folders and the columns of its list, in both languages.
import type { Label } from '#contract/label';

const say = (ko: string, en: string): Label => ({ ko, en });

export const archiveWords = {
  name: (of: string): Label => say(`${of} 공문서`, `${of} papers`),
  list: say('목록', 'List'),
  folders: {
    plan: say('계획', 'Plan'),
    program: say('세부사업', 'Programs'),
    cycle: say('모니터링 주기', 'Cycles'),
    round: say('회차', 'Rounds'),
    meeting: say('회의', 'Meetings'),
  },
  columns: [
    say('파일', 'File'),
    say('종류', 'Kind'),
    say('대상', 'About'),
    say('제목', 'Title'),
    say('초안', 'Draft'),
    say('크기(바이트)', 'Bytes'),
    say('SHA-256', 'SHA-256'),
    say('로그 위치', 'Position of the log'),
    say('만들지 못한 까닭', 'Why it could not be written'),
  ],
  isDraft: say('초안', 'draft'),
} as const;
