// What the browser says where papers are taken, in both languages.
import type { Label } from '#contract/label';
import { plural, say } from '../language/say.js';

export const paperStrings = {
  take: (paper: Label) => say(`${paper.ko} 파일`, `${paper.en} as a file`),
  takeFor: (paper: Label, department: string) =>
    say(`${paper.ko} 파일: ${department}`, `${paper.en} as a file: ${department}`),
  making: say('문서 파일을 만들고 있습니다…', 'The file is being made…'),
  made: (name: string) => say(`‘${name}’ 파일을 받았습니다.`, `‘${name}’ was saved.`),
  bringing: say('보관된 파일을 받고 있습니다…', 'The kept file is on its way…'),
  takeAll: say('공문서 모두 받기(ZIP)', 'All papers (ZIP)'),
  makingAll: say(
    '공문서를 하나씩 만들고 있습니다. 사업이 많으면 몇 분 걸립니다…',
    'The papers are made one by one. With many programs this takes minutes…',
  ),
  stop: say('그만 만들기', 'Stop'),
  stopped: say('그만 만들었습니다. 받은 파일은 없습니다.', 'Stopped. No file was saved.'),
  title: say('공문서', 'Papers'),
  finalsOf: (paper: Label, to = '') =>
    say(`${paper.ko} 확정본${to && `: ${to}`}`, `${paper.en} made final${to && `: ${to}`}`),
  registered: (number: string, day: Label) =>
    say(`등록 ${number}, ${day.ko}`, `Registered ${number}, ${day.en}`),
  noNumber: say('등록번호 없음', 'No number yet'),
  madeOn: (day: Label, by: string) => say(`${day.ko} 확정, ${by}`, `Made final on ${day.en} by ${by}`),
  hash: (hash: string) => say(`해시 ${hash}`, `Hash ${hash}`),
  takeFinal: say('확정본 파일', 'The paper as made final'),
  takeRegistered: say('등록번호가 찍힌 파일', 'The copy with its number'),
  /** Stands in the name of a file, which is Korean as the paper is. */
  registeredCopy: '등록본',
  foretellFinal: say(
    '지금 기록된 내용으로 모든 형식의 파일을 만들어 보관합니다. 보관한 파일은 바뀌지 않습니다.',
    'Files of every format are made of what is recorded now, and kept. They never change.',
  ),
  foretellNumber: say(
    '등록번호와 결재선을 찍은 파일을 따로 만들어 보관합니다. 확정본 파일은 그대로입니다.',
    'A copy that prints the number and the approval line is kept beside the paper, which stays as it is.',
  ),
  foretellWithdrawal: say(
    '확정본은 보관되지만 더는 유효하지 않은 것으로 표시됩니다.',
    'The paper stays kept, and is marked as no longer standing.',
  ),
  lacksNothing: say('점검에서 걸린 것이 없습니다.', 'The checks found nothing.'),
  blocks: (check: Label) =>
    say(
      `${check.ko}. 바로잡기 전에는 확정할 수 없습니다.`,
      `${check.en}. It cannot be made final before that is put right.`,
    ),
  acceptHint: say(
    '그대로 두고 확정해도 되는지 하나씩 확인해 주세요. 확인한 내용은 기록에 남습니다.',
    'Accept each of them to make the paper final all the same. What was accepted is recorded.',
  ),
  atPlaces: (check: Label, count: number) =>
    say(`${check.ko} (${count}곳)`, `${check.en} (${plural(count, 'place')})`),
  further: (count: number) => say(`그 밖에 ${count}곳`, `${plural(count, 'more place')}`),
  noClause: say('근거를 고르세요', 'Choose a clause'),
  reasonHint: say('지금의 확정본을 왜 바꾸는지 적습니다.', 'Why it takes the place of the one that stands.'),
  lineHint: say(
    '업무관리시스템에서 결재한 사람을 순서대로 적습니다.',
    'Who signed in the city’s own document system, in their order.',
  ),
  addSignature: say('결재자 추가', 'Add a signature'),
  removeSignature: say('이 결재자 빼기', 'Remove this signature'),
} as const;
