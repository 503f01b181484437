// What the form of prior review says of its own, in both languages.
import { plural, say } from '../language/say.js';

export const checklistStrings = {
  title: say('사전검토사항', 'Prior review'),
  form: say('사전검토 양식', 'Form of prior review'),
  none: say(
    '사전검토 양식이 없습니다. 정해 두면 계획을 작성할 때마다 함께 작성합니다.',
    'There is no form of prior review. Once it is set, it is filled in with each plan.',
  ),
  notFilled: say('작성하지 않음', 'Not filled in'),
  byOlderForm: say('그때의 양식', 'by the form of that day'),
  required: say('결재 전에 반드시 작성', 'Needed before approval'),
  notRequired: say('작성하지 않아도 결재할 수 있음', 'Approval does not wait for it'),
  requiredField: say('작성해야 결재를 시작할 수 있음', 'Approval waits until it is filled in'),
  count: (count: number) => say(`문항 ${count}개`, plural(count, 'item')),
  item: say('문항', 'Item'),
  answer: say('답', 'Answer'),
  kind: say('답하는 방식', 'How it is answered'),
  nth: (nth: number) => say(`문항 ${nth}`, `Item ${nth}`),
  add: say('문항 더하기', 'Add an item'),
  groupHint: say(
    '이어지는 문항의 묶음 제목이 같으면 한데 모아 보입니다.',
    'Neighbours with one heading stand together.',
  ),
  options: say('고를 항목(한 줄에 하나)', 'Options (one a line)'),
  several: say('여럿 고를 수 있음', 'Several may be chosen'),
  yes: say('유', 'Yes'),
  no: say('무', 'No'),
  note: say('내용', 'Note'),
  open: say('답하지 않음', 'Left open'),
  marked: say('해당', 'Applies'),
  notMarked: say('해당 없음', 'Does not apply'),
  foretellForm: say(
    '앞으로 작성하는 계획과 지금 작성 중인 계획에 이 양식이 적용됩니다. 이미 작성한 사전검토사항은 그때의 양식으로 남습니다.',
    'The form applies to plans from now on and to those under way. What was filled in before stays on the form of its day.',
  ),
} as const;
