// The matrix as a page of docs/: who was answered what, route by route and command by command.
import { table } from '#contract/docs/markdown';
import type { Answered } from '../booted.js';

/** Where the page lies, from the project's folder. */
export const file = 'docs/permissions.md';

/** One line of the matrix: its name, and what each caller was answered. */
export type Line = readonly string[];

/** The whole page. */
export function permissionsPage(routes: readonly Line[], commands: readonly Line[]): string {
  return [
    '# 권한표 · Permissions',
    '<!-- Written by test/e2e/api/permissions.spec.ts: PERMISSIONS=write npm test writes it anew. -->',
    [
      '모든 주소와 모든 명령을 실제 HTTP로, 로그인하지 않은 사람부터 맡은 사람까지 차례로 불러 받은 응답입니다.',
      'What every route and every command answered over HTTP, asked by nobody, by the same person in the same post of another',
      'organization, by somebody invited to another stream, by people of the organization without the part, and by whoever has it.',
      'Roles and stages of each command stand in [lifecycle.md](lifecycle.md), each code in [refusals.md](refusals.md).',
    ].join('\n'),
    '## 주소 · Routes',
    'Who has no part in something is answered `200` where the answer then holds nothing of it.',
    table(
      [
        'route',
        '로그인 안 함 · nobody',
        '다른 기관 · other organization',
        '다른 초대 · invited elsewhere',
        '관계없는 사람 · no part',
        '맡은 사람 · right role',
      ],
      routes,
    ),
    '## 명령 · Commands',
    'A dash: only the installation itself acts so. ‘Right role’ at the stage that the sample then had: not every command was due.',
    table(
      [
        'command',
        '로그인 안 함 · nobody',
        '다른 기관 · other organization',
        '다른 초대 · invited elsewhere',
        '다른 직위 · wrong role',
        '맡은 사람 · right role',
      ],
      commands,
    ),
  ]
    .join('\n\n')
    .concat('\n');
}

/** An answer in one word or two. */
export function said({ status, body }: Answered): string {
  const code = body['code'];
  return typeof code === 'string' ? `${status} \`${code}\`` : String(status);
}

/** Several answers, each told once. */
export function allSaid(answers: readonly Answered[]): string {
  return answers.length === 0 ? '–' : [...new Set(answers.map(said))].sort().join(', ');
}
