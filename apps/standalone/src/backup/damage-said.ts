// What each damage of an archive means to an operator.
import type { ArchiveDamage } from './archive.js';

const sayings: Readonly<Record<ArchiveDamage, { readonly ko: string; readonly en: string }>> = {
  notAnArchive: {
    ko: '이 명령이 읽는 파일이 아닙니다. 암호화한 파일이면 먼저 풀어 주세요',
    en: 'it is not a file that this command reads; one that was encrypted is to be decrypted first',
  },
  newerFormat: {
    ko: '이 프로그램보다 새 판에서 만든 파일입니다. 프로그램을 먼저 새 판으로 바꿔 주세요',
    en: 'a later version made it; bring this program up to date first',
  },
  torn: { ko: '파일이 끝까지 있지 않습니다. 다시 복사해 주세요', en: 'it is cut off; copy it again' },
  changed: { ko: '내용이 만들어진 그대로가 아닙니다', en: 'it is not as it was made' },
};

/** A sentence in each language. */
export function damageSaid(file: string, damage: ArchiveDamage): string {
  const { ko, en } = sayings[damage];
  return `${file}: ${ko}.\n${file}: ${en}.`;
}
