// What the browser says where papers are taken, in both languages.
import type { Label } from '#contract/label';
import { say } from '../language/say.js';

export const paperStrings = {
  take: (paper: Label) => say(`${paper.ko} 파일`, `${paper.en} as a file`),
  takeFor: (paper: Label, department: string) =>
    say(`${paper.ko} 파일: ${department}`, `${paper.en} as a file: ${department}`),
  making: say('문서 파일을 만들고 있습니다…', 'The file is being made…'),
  made: (name: string) => say(`‘${name}’ 파일을 받았습니다.`, `‘${name}’ was saved.`),
  title: say('공문서', 'Papers'),
} as const;
