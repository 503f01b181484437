// `check-backup`: reads a backup to its end without an installation, so that nobody learns on the worst day that it is torn.
import { DamagedArchive } from '../backup/archive.js';
import { checkBackup } from '../backup/restore-backup.js';
import { damageSaid } from '../backup/damage-said.js';
import type { Run } from '../command.js';
import { fileNamed } from '../operator.js';

export const check: Run = async ({ words: [name = ''] }) => {
  const file = fileNamed(name);
  try {
    const { header, contents } = await checkBackup(file);
    console.log(
      `온전한 백업입니다: 기관 ${header.organizations}곳, 기록 ${header.head}건, 파일 ${contents.files}개(${header.takenAt})\n` +
        `the backup is whole: ${header.organizations} organizations, ${header.head} events, ${contents.files} files, as of ${header.takenAt}`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof DamagedArchive)) throw error;
    console.log(damageSaid(file, error.damage));
    return 1;
  }
};
