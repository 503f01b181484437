// What the browser says where papers are taken, in both languages.
import type { Label } from '#contract/label';
import { say } from '../language/say.js';

export const paperStrings = {
  take: (paper: Label) => say(`${paper.ko} 파일`, `${paper.en} as a file`),
  takeFor: (paper: Label, department: string) =>
    say(`${paper.ko} 파일: ${department}`, `${paper.en} as a file: ${department}`),
  making: say('문서 파일을 만들고 있습니다…', 'The file is being made…'),
  made: (name: string) => say(`‘${name}’ 파일을 받았습니다.`, `‘${name}’ was saved.`),
  takeAll: say('공문서 모두 받기(ZIP)', 'All papers (ZIP)'),
  makingAll: say(
    '공문서를 하나씩 만들고 있습니다. 사업이 많으면 몇 분 걸립니다…',
    'The papers are made one by one. With many programs this takes minutes…',
  ),
  stop: say('그만 만들기', 'Stop'),
  stopped: say('그만 만들었습니다. 받은 파일은 없습니다.', 'Stopped. No file was saved.'),
  title: say('공문서', 'Papers'),
} as const;
