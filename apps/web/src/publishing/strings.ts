// What the pages from which a round or a plan is published say of their own.
import type { Label } from '#contract/label';
import type { RemarksShown } from '#domain/publication';
import { plural, say } from '../language/say.js';

const remarks: Readonly<Record<RemarksShown, Label>> = {
  bySector: say('공공·민간 구분만 표시(기본)', 'By sector only (as a rule)'),
  byRole: say('공공·민간과 위원회 역할 표시', 'By sector and part in the committee'),
  none: say('발언을 공개하지 않음', 'Not at all'),
};

export const publishingStrings = {
  remarks,
  remarksField: say('위원 발언의 표시', 'How remarks are shown'),
  never: say('아직 공개하지 않았습니다.', 'It has not been published.'),
  shown: (stoodOn: Label, on: Label) =>
    say(
      `${stoodOn.ko} 기준 내용을 ${on.ko}에 공개하여 누구나 볼 수 있습니다.`,
      `Everybody can read it as it stood on ${stoodOn.en}; published on ${on.en}.`,
    ),
  withdrawn: (on: Label) =>
    say(
      `${on.ko}에 공개를 철회하여 지금은 아무도 볼 수 없습니다.`,
      `Taken back on ${on.en}: nobody can read it now.`,
    ),
  since: (count: number) =>
    count === 0
      ? say('그 뒤로 바뀐 것이 없습니다.', 'Nothing has changed since.')
      : say(`그 뒤로 ${count}건이 바뀌었습니다.`, `${plural(count, 'change')} since.`),
  look: say('공개 화면 보기', 'See the public page'),
  address: say('공개 주소', 'Public address'),
  toPublish: say('공개 설정으로', 'To what is published'),
  moved: (count: number) =>
    say(
      `이 미리보기 이후 ${count}건이 바뀌었습니다. 지금 공개하면 미리보기의 내용이 공개됩니다.`,
      `${plural(count, 'change')} since this preview. What you publish is what the preview shows.`,
    ),
  renew: say('지금 내용으로 다시 보기', 'Preview it as it stands now'),
  mode: say('화면', 'View'),
  choose: say('비공개 항목 정하기', 'Choose what is withheld'),
  exactly: say('공개될 모습 그대로 보기', 'See exactly what will be shown'),
  preview: say('공개될 내용', 'What will be shown'),
  count: (count: number) =>
    count === 0
      ? say('비공개로 정한 항목이 없습니다.', 'Nothing is withheld.')
      : say(`비공개로 정한 항목 ${count}개`, `${plural(count, 'field')} withheld`),
  withhold: say('비공개', 'Withhold'),
  clause: (field: Label) => say(`${field.ko}의 비공개 근거`, `Clause for: ${field.en.toLowerCase()}`),
  show: say('공개로 되돌리기', 'Show again'),
  fields: {
    opinion: say('위원회 의견', 'Opinion'),
    answer: say('부서 답변', 'Answer'),
    proof: say('답변의 근거', 'What stands behind the answer'),
    changes: say('합의된 변경', 'Agreed change'),
    contributions: say('협조부서 의견', 'Contributions'),
    note: say('처리 결과의 설명', 'Note on the outcome'),
    remark: say('위원 발언', 'Remark'),
  },
  planFields: {
    content: say('사업내용', 'Content'),
    budget: say('예산', 'Budget'),
  },
  noClauses: say(
    '적용된 비공개 근거가 없어 항목을 비공개로 정할 수 없습니다. 기관 화면에서 ‘정보공개법의 비공개 사유’ 묶음을 적용해 주세요.',
    'No clause is in force here, so nothing can be withheld. Apply the pack of the Information Disclosure Act on the page of the organization.',
  ),
  noTelephone: (departments: string) =>
    say(
      `전화번호가 없는 부서: ${departments}. 기관 화면에서 정하면 답변 옆에 함께 공개됩니다.`,
      `Departments without a telephone: ${departments}. Set it on the page of the organization, and it is shown beside their answers.`,
    ),
  toOrganization: say('기관 화면으로', 'To the organization'),
  foretell: say(
    '공개하면 누구나 로그인 없이 볼 수 있습니다. 나중에 철회해도 이미 읽거나 저장한 내용은 되돌릴 수 없습니다. 앞서 공개한 내용이 있으면 이 내용으로 바뀝니다.',
    'Once published, everybody can read it without signing in. It can be withdrawn, but not from those who have read or kept it. It replaces what was published before.',
  ),
  foretellWithdrawal: say(
    '공개 화면에서 바로 사라지고, 공개했던 사실과 철회 사유는 이력에 남습니다.',
    'It is gone from the public page at once; that it was published, and why it was taken back, stays in the history.',
  ),
} as const;
