// What an operator decided of a file's doubts: a text with one decision a line, `doubt=choice`.
import { readFile } from 'node:fs/promises';
import type { Decision } from '#domain/intake/words';
import { fileNamed } from '../operator.js';
import { Problem } from '../problem.js';

/** The decisions of a file; none where none is named. @throws Problem that names the line that is none */
export async function decisionsIn(name: string | undefined): Promise<readonly Decision[]> {
  return name === undefined ? [] : decisionsOf(await readFile(fileNamed(name), 'utf8'));
}

/** The last equals sign parts both: the id of a doubt may have one. Lines that are empty or begin with # say nothing. */
export function decisionsOf(text: string): readonly Decision[] {
  return text.split(/\r?\n/).flatMap((raw, index): readonly Decision[] => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return [];
    const at = line.lastIndexOf('=');
    const [doubt, choice] = [line.slice(0, Math.max(at, 0)).trim(), line.slice(at + 1).trim()];
    if (doubt !== '' && choice !== '') return [{ doubt, choice }];
    throw new Problem(
      `결정을 적은 파일의 ${index + 1}번째 줄을 읽을 수 없습니다: '${line}'. 한 줄에 하나씩 '물음=선택'으로 적어 주세요.`,
      `Line ${index + 1} of the decisions says none: '${line}'. Write one a line, as 'doubt=choice'.`,
    );
  });
}
