// `check-backup`: reads a backup to its end without an installation, so that nobody learns on the worst day that it is torn.
import { DamagedArchive } from '../backup/archive.js';
import { checkBackup } from '../backup/restore-backup.js';
import { damageSaid } from '../backup/damage-said.js';
import type { Run } from '../command.js';
import { fileNamed } from '../operator.js';

const missingSaid = (organization: string, hash: string) =>
  `[missing] ${organization} ${hash}: 기록이 말하는 파일이 백업하기 전에 이미 없거나 달라져 있었습니다 · a file that the log names was lost before the backup was taken`;

export const check: Run = async ({ words: [name = ''] }) => {
  const file = fileNamed(name);
  try {
    const { header, contents } = await checkBackup(file);
    for (const { organization, hash } of contents.lost) console.log(missingSaid(organization, hash));
    console.log(
      `온전한 백업입니다: 기관 ${header.organizations}곳, 기록 ${header.head}건, 파일 ${contents.files}개(${header.takenAt})\n` +
        `the backup is whole: ${header.organizations} organizations, ${header.head} events, ${contents.files} files, as of ${header.takenAt}`,
    );
    return contents.lost.length === 0 ? 0 : 3;
  } catch (error) {
    if (!(error instanceof DamagedArchive)) throw error;
    console.log(damageSaid(file, error.damage));
    return 1;
  }
};
