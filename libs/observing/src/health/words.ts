// What an operator reads of the parts of an installation: how each is called, and what it means that it is down.

/** What a process may lean on. */
export const partNames = ['database', 'queue', 'subscriptions', 'files', 'mail', 'scan', 'disk'] as const;
export type PartName = (typeof partNames)[number];

export interface BothLanguages {
  readonly ko: string;
  readonly en: string;
}

interface PartWords {
  readonly name: BothLanguages;
  readonly down: BothLanguages;
}

export const partWords: Readonly<Record<PartName, PartWords>> = {
  database: {
    name: { ko: '데이터베이스', en: 'database' },
    down: {
      ko: '데이터베이스가 응답하지 않습니다. 돌아올 때까지 아무것도 읽거나 쓸 수 없습니다.',
      en: 'The database does not answer. Until it is back nothing can be read or written.',
    },
  },
  queue: {
    name: { ko: '작업 대기열', en: 'queue' },
    down: {
      ko: '작업 대기열이 응답하지 않습니다. 알림과 메일이 늦어지지만 사라지지 않습니다.',
      en: 'The queue does not answer. Reminders and mails are late, and none is lost.',
    },
  },
  subscriptions: {
    name: { ko: '기록을 따라가는 작업', en: 'subscriptions' },
    down: {
      ko: '기록을 따라가지 못하는 작업이 있습니다. 목록이나 통지가 뒤처집니다.',
      en: 'A subscription does not follow the log. Lists or notices fall behind.',
    },
  },
  files: {
    name: { ko: '파일 저장소', en: 'file storage' },
    down: {
      ko: '파일 저장소에 닿을 수 없습니다. 파일을 올리거나 열 수 없습니다.',
      en: 'The file storage cannot be reached. Files can be neither brought nor opened.',
    },
  },
  mail: {
    name: { ko: '메일 서버', en: 'mail server' },
    down: {
      ko: '메일 서버가 받지 않습니다. 메일은 보낼 수 있을 때까지 기다립니다.',
      en: 'The mail server takes nothing. Mails wait until they can be sent.',
    },
  },
  scan: {
    name: { ko: '파일 검사기', en: 'file scanner' },
    down: {
      ko: '파일 검사기가 응답하지 않습니다. 새 파일을 받지 않습니다.',
      en: 'The file scanner does not answer. No new file is taken.',
    },
  },
  disk: {
    name: { ko: '디스크 여유 공간', en: 'disk space' },
    down: {
      ko: '디스크가 거의 찼습니다. 가득 차면 아무것도 쓸 수 없습니다.',
      en: 'The disk is almost full. Once it is, nothing can be written.',
    },
  },
};
