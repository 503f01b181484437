// How each refusal is said: its HTTP status, and a sentence in Korean and in English on what is wrong and what to do.
import type { Refusal, RefusalCode } from '#domain/refusals';
import {
  amountScaleLabels,
  changeStepLabels,
  commandLabels,
  itemKindLabels,
  stageLabels,
  trackLabels,
} from './glossary.js';
import { checkLabels } from './paper-checks.js';
import { nameOfPath } from './field-names.js';
import { unreadableLabels } from './intake-words.js';
import { invalidReasons } from './invalid.js';
import { wordsOf, type Label, type Language } from './label.js';
import { labelOfItemStatus, labelOfStatus } from './statuses.js';

/** The names of the statuses in use; a problem of one type always has the same. */
const titles = {
  400: { ko: '요청 형식 오류', en: 'Malformed request' },
  401: { ko: '로그인 필요', en: 'Sign-in needed' },
  403: { ko: '권한 없음', en: 'Not permitted' },
  404: { ko: '찾을 수 없음', en: 'Not found' },
  409: { ko: '현재 상태와 맞지 않음', en: 'Conflict with the present state' },
  413: { ko: '요청 크기 초과', en: 'Request too large' },
  422: { ko: '입력 내용 확인 필요', en: 'Content to be corrected' },
  429: { ko: '요청이 너무 많음', en: 'Too many requests' },
  500: { ko: '시스템 오류', en: 'Fault' },
  503: { ko: '잠시 후 재시도', en: 'Try again later' },
} as const satisfies Readonly<Record<number, Label>>;

export type RefusalStatus = keyof typeof titles;

/** A sentence may name in braces what every refusal of its code tells, and `field`; `{reason?}` only where it is told. */
export interface Saying extends Label {
  readonly status: RefusalStatus;
}

export const sayings: Readonly<Record<RefusalCode, Saying>> = {
  'paper-id-invalid': {
    status: 422,
    ko: '문서의 식별자가 문서의 종류·대상·언어와 맞지 않습니다. {expected} 주소로 요청해 주세요.',
    en: 'The id does not follow from which paper it is. Ask it of {expected}.',
  },
  'paper-lacks': {
    status: 409,
    ko: '이 상태로는 확정할 수 없습니다: {check}. 먼저 바로잡아 주세요.',
    en: 'It cannot be made final like this: {check}. Put that right first.',
  },
  'check-not-accepted': {
    status: 409,
    ko: '점검 사항을 확인하지 않았거나 그 사이 달라졌습니다: {check}. 점검 결과를 다시 보고 하나씩 확인해 주세요.',
    en: 'Not accepted, or no longer as it was seen: {check}. Look at the checks again and accept them one by one.',
  },
  'date-future': {
    status: 422,
    ko: '앞날의 날짜({date})로는 처리할 수 없습니다. 오늘({today})이나 그 이전 날짜를 적어 주세요.',
    en: 'The date lies ahead ({date}). Give today ({today}) or an earlier one.',
  },
  'last-coordinator': {
    status: 409,
    ko: '총괄부서에 남는 담당자가 없게 됩니다. 다른 총괄부서 직위에 담당자를 먼저 지정해 주세요.',
    en: 'Nobody would be left in the coordinating office. Appoint somebody to another post of it first.',
  },
  'department-staffed': {
    status: 409,
    ko: '이 부서에 담당자가 있는 직위({post})가 남아 있습니다. 인계하거나 담당을 종료한 뒤 폐지해 주세요.',
    en: 'A post of this department is still held ({post}). Hand it over or end its holding first.',
  },
  'department-ended': {
    status: 409,
    ko: '이 직위의 부서는 {until}자로 폐지되었습니다.',
    en: 'The department of this post ended on {until}.',
  },
  'deputy-names-none': {
    status: 403,
    ko: '직무대리로 일하는 동안에는 다른 직무대리를 지정하거나 종료할 수 없습니다.',
    en: 'Whoever acts as deputy names no deputy and ends none.',
  },
  'deputy-names-self': {
    status: 422,
    ko: '스스로를 다른 직위의 직무대리로 지정할 수 없습니다. 다른 사람을 지정해 주세요.',
    en: 'Nobody makes themselves the deputy of another. Name somebody else.',
  },
  'deputy-is-holder': {
    status: 422,
    ko: '그날 이 직위를 맡는 사람입니다. 직무대리는 다른 사람이어야 합니다.',
    en: 'This person holds the post on that day. A deputy is somebody else.',
  },
  'deputy-overlaps': {
    status: 409,
    ko: '{from}부터 {until}까지 이미 직무대리가 있습니다. 겹치지 않는 기간으로 정해 주세요.',
    en: 'There is a deputy from {from} until {until} already. Choose days that do not overlap.',
  },
  'secretary-is-needed': {
    status: 409,
    ko: '간사·총무는 직무대행을 겸할 수 없습니다. 다른 위원을 지정해 주세요.',
    en: 'The secretary cannot stand in for the chair. Name another member.',
  },
  'already-opined': {
    status: 409,
    ko: '위원회가 이미 의견을 정리한 사업입니다. 바꿀 것이 있으면 간사·총무에게 알려 주세요.',
    en: 'The committee has already drawn up an opinion on this. Tell the secretary what should change.',
  },
  'strategy-has-no-figures': {
    status: 422,
    ko: '추진전략에는 바꿀 지표나 예산이 없습니다. 조치를 요청하거나 세부사업에 의견을 내 주세요.',
    en: 'A strategy has no figures to change. Ask for an action, or give the opinion on a program.',
  },
  'changes-contradict': {
    status: 422,
    ko: '변경 내용끼리 서로 맞지 않습니다. 같은 지표나 사업내용을 두 번 바꾸거나, 한 예산을 남은 금액보다 많이 옮기거나, 폐지와 다른 변경을 함께 적을 수 없습니다.',
    en: 'The changes contradict each other: one indicator or clause twice, more money than the line holds, or an abolition beside other changes.',
  },
  'unknown-item': {
    status: 404,
    ko: '‘{field}’에 해당하는 자료를 찾을 수 없습니다. 화면을 새로 고친 뒤 다시 선택해 주세요.',
    en: 'There is nothing for ‘{field}’. Refresh the page and choose again.',
  },
  'not-your-part': {
    status: 403,
    ko: '지금 직위로는 할 수 없는 일입니다. 직위를 바꾸거나 담당자에게 요청해 주세요.',
    en: 'This is not for the post you act in. Change posts, or ask whoever is responsible.',
  },
  'wrong-stage': {
    status: 409,
    ko: '지금 단계({status})에서는 할 수 없는 일입니다. 화면을 새로 고쳐 할 수 있는 일을 확인해 주세요.',
    en: 'This cannot be done at the present stage ({status}). Refresh the page to see what can.',
  },
  'item-not-ready': {
    status: 409,
    ko: '지금 상태({status})에서는 처리할 수 없는 항목입니다. 화면을 새로 고쳐 상태를 확인해 주세요.',
    en: 'The item cannot take this as it stands ({status}). Refresh the page to see its state.',
  },
  'item-moved': {
    status: 409,
    ko: '확인하시는 동안 다른 사람이 이 항목을 처리했습니다. 바뀐 내용을 확인한 뒤 다시 처리해 주세요.',
    en: 'Somebody else acted on this item after you read it. Look at what changed, then decide again.',
  },
  'own-item': {
    status: 403,
    ko: '본인이 당사자인 항목은 직접 처리할 수 없습니다(제척·회피). 당사자가 아닌 위원장·분과장이나 간사·총무에게 맡겨 주세요.',
    en: 'You are a party to this item and cannot decide on it. Leave it to a chair or secretary who is not.',
  },
  'id-taken': {
    status: 409,
    ko: '이미 등록되어 있습니다({id}). 기존 항목을 확인하거나 다른 식별자를 써 주세요.',
    en: 'It is there already ({id}). Look at what is there, or choose another id.',
  },
  'text-missing': {
    status: 422,
    ko: '‘{field}’ 항목이 비어 있습니다. 내용을 입력해 주세요.',
    en: '‘{field}’ is empty. Fill it in.',
  },
  'date-far': {
    status: 422,
    ko: '‘{field}’ 항목의 날짜({date})는 쓸 수 있는 범위를 벗어납니다. {earliest}부터 {latest}까지의 날짜로 적어 주세요.',
    en: '‘{field}’ is too far away ({date}). Enter a date between {earliest} and {latest}.',
  },
  'date-invalid': {
    status: 422,
    ko: '‘{field}’ 항목의 값({date})은 달력이나 시계에 없습니다. 날짜와 시각을 다시 확인해 주세요.',
    en: '‘{field}’ holds no date or time that exists ({date}). Check it and enter it again.',
  },
  'date-past': {
    status: 422,
    ko: '‘{field}’ 날짜({date})가 오늘({today})보다 이릅니다. 오늘이나 그 뒤의 날짜로 정해 주세요.',
    en: '‘{field}’ ({date}) lies before today ({today}). Choose today or a later day.',
  },
  'dates-out-of-order': {
    status: 422,
    ko: '날짜의 순서가 맞지 않습니다. ‘{field}’ 날짜({second})를 {first} 뒤의 날짜로 정해 주세요.',
    en: 'The dates are out of order. Choose a day after {first} for ‘{field}’ (now {second}).',
  },
  'number-invalid': {
    status: 422,
    ko: '‘{field}’ 항목의 숫자가 올바르지 않습니다. 값을 확인하고 다시 입력해 주세요.',
    en: '‘{field}’ holds no valid number. Check it and enter it again.',
  },
  'list-empty': {
    status: 422,
    ko: '‘{field}’ 항목이 비어 있습니다. 하나 이상 정해 주세요.',
    en: '‘{field}’ is empty. Name at least one.',
  },
  'list-repeats': {
    status: 422,
    ko: '‘{field}’ 항목이 앞의 것과 겹칩니다. 하나만 남겨 주세요.',
    en: '‘{field}’ is named twice. Keep one.',
  },
  'file-unknown': {
    status: 422,
    ko: '‘{field}’ 항목의 파일이 보관되어 있지 않습니다. 파일을 다시 올려 주세요.',
    en: 'The file in ‘{field}’ is not kept here. Bring it again.',
  },
  'file-invalid': {
    status: 422,
    ko: '‘{field}’ 항목이 올린 파일을 가리키지 않습니다. 파일을 다시 올려 주세요.',
    en: '‘{field}’ names no file that was brought. Bring the file again.',
  },
  'file-unreadable': {
    status: 422,
    ko: '파일을 읽을 수 없습니다. {why}',
    en: 'The file cannot be read. {why}',
  },
  'intake-unknown': {
    status: 422,
    ko: '이 파일에서 알아볼 수 있는 표를 찾지 못했습니다. 어떤 자료인지 골라 주시거나, 다른 파일을 올려 주세요.',
    en: 'No table that is known was found in this file. Say what kind of paper it is, or bring another file.',
  },
  'intake-not-here': {
    status: 422,
    ko: '이 자료는 여기에 가져올 수 없습니다. 자료에 맞는 회차·계획·위원회 화면에서 다시 시작해 주세요.',
    en: 'Such a file cannot be taken in here. Begin again on the page of the round, plan or committee that it is about.',
  },
  'intake-undecided': {
    status: 422,
    ko: '아직 정하지 않은 확인 사항이 {count}건 있습니다. 모두 정한 뒤 다시 시작해 주세요.',
    en: 'There are {count} doubts to decide. Decide all of them, then begin again.',
  },
  'intake-moved': {
    status: 409,
    ko: '미리 본 뒤 내용이 달라졌습니다. 미리보기를 다시 확인하고 시작해 주세요.',
    en: 'Things have moved since you looked. Look at the preview again, then begin.',
  },
  'intake-empty': {
    status: 422,
    ko: '이 파일에는 새로 가져올 내용이 없습니다.',
    en: 'There is nothing in this file that is not here already.',
  },
  'intake-too-long': {
    status: 422,
    ko: '한 번에 {most}건까지 가져올 수 있습니다. 파일을 나누어 올려 주세요.',
    en: 'At most {most} rows can be taken in at once. Divide the file.',
  },
  'nothing-to-undo': {
    status: 409,
    ko: '이 파일에서 가져온 것이 없어 되돌릴 것이 없습니다.',
    en: 'Nothing was taken in from this file, so there is nothing to take back.',
  },
  'row-decided-otherwise': {
    status: 409,
    ko: '이 행은 다른 내용으로 이미 가져왔습니다. 먼저 가져온 것은 그대로입니다.',
    en: 'This row was taken in before with another content. What was taken in then stands as it is.',
  },
  'unknown-department': {
    status: 422,
    ko: '‘{field}’ 항목에 쓸 수 없는 부서입니다. 등록된 부서를 확인하고 다시 정해 주세요.',
    en: 'The department in ‘{field}’ cannot stand here. Check the list of departments and choose again.',
  },
  'unknown-post': {
    status: 422,
    ko: '등록되지 않은 직위입니다. 목록에서 다시 골라 주세요.',
    en: 'There is no such post. Choose one from the list.',
  },
  'unknown-seat': {
    status: 422,
    ko: '명부에 없는 위원석입니다. 목록에서 다시 골라 주세요.',
    en: 'There is no such seat. Choose one from the list.',
  },
  'unknown-program': {
    status: 422,
    ko: '여기에 해당하는 세부사업이 없습니다. 시행계획과 회차의 세부사업을 확인해 주세요.',
    en: 'There is no such program here. Check the programs of the plan and of the round.',
  },
  'unknown-plan': {
    status: 422,
    ko: '등록되지 않은 시행계획입니다. 목록에서 다시 골라 주세요.',
    en: 'There is no such plan. Choose one from the list.',
  },
  'unknown-committee': {
    status: 422,
    ko: '등록되지 않은 위원회입니다. 목록에서 다시 골라 주세요.',
    en: 'There is no such committee. Choose one from the list.',
  },
  'unknown-indicator': {
    status: 422,
    ko: '이 세부사업에 없는 성과지표입니다. 사업의 성과지표를 확인하고 다시 골라 주세요.',
    en: 'The program has no such indicator. Choose one of its own.',
  },
  'unknown-budget-line': {
    status: 422,
    ko: '이 세부사업에 없는 예산 항목입니다. 사업의 예산을 확인하고 다시 골라 주세요.',
    en: 'The program has no such budget line. Choose one of its own.',
  },
  'unknown-round': {
    status: 422,
    ko: '등록되지 않은 모니터링 회차입니다. 목록에서 다시 골라 주세요.',
    en: 'There is no such review round. Choose one from the list.',
  },
  'unknown-person': {
    status: 422,
    ko: '등록되지 않은 사람입니다. 명단을 확인하고 다시 골라 주세요.',
    en: 'There is no such person. Choose one from the list.',
  },
  'post-vacant': {
    status: 409,
    ko: '담당자가 없는 직위입니다. 담당자를 먼저 지정해 주세요.',
    en: 'Nobody holds this post. Appoint somebody first.',
  },
  'post-held': {
    status: 409,
    ko: '이 직위는 {until}까지 앞선 담당자가 맡습니다. 그 뒤의 날짜로 정해 주세요.',
    en: 'The post is held by somebody else until {until}. Choose a later day.',
  },
  'seat-held': {
    status: 409,
    ko: '이 위원석은 {until}까지 앞선 위원의 임기입니다. 그 뒤의 날짜로 정해 주세요.',
    en: 'The seat is taken by an earlier term until {until}. Choose a later day.',
  },
  'number-taken': {
    status: 409,
    ko: '이미 쓰고 있는 번호({number})입니다. 다른 번호로 정해 주세요.',
    en: 'The number {number} is in use. Choose another.',
  },
  'nothing-changes': {
    status: 422,
    ko: '‘{field}’ 항목에서 달라지는 것이 없거나, 그 값으로는 바꿀 수 없습니다. 값을 확인해 주세요.',
    en: '‘{field}’ changes nothing, or cannot be changed to this. Check the value.',
  },
  'plan-not-in-force': {
    status: 409,
    ko: '아직 시행하지 않은 계획입니다. 시행 중인 계획을 골라 주세요.',
    en: 'The plan is not in force. Choose one that is.',
  },
  'topic-closed': {
    status: 409,
    ko: '의견 접수가 끝났습니다. 더 받으려면 위원장·분과장이 검토 항목을 재개해야 합니다.',
    en: 'The time for remarks and opinions is over. For more, the chair has to reopen the topic.',
  },
  'remark-elsewhere': {
    status: 422,
    ko: '이 검토 항목의 발언이 아닙니다. 같은 검토 항목의 발언을 골라 주세요.',
    en: 'The remark does not belong to this topic. Choose one that does.',
  },
  'remark-withdrawn': {
    status: 422,
    ko: '철회된 발언은 의견의 근거가 될 수 없습니다. 목록에서 빼고 다시 보내 주세요.',
    en: 'A withdrawn remark cannot support an opinion. Leave it out.',
  },
  'remark-taken-up': {
    status: 409,
    ko: '모니터링 의견에 이미 반영된 발언이라 고치거나 철회할 수 없습니다. 간사·총무에게 의견 정정을 요청해 주세요.',
    en: 'An opinion stands on this remark, so it can no longer move. Ask the secretary to correct the opinion.',
  },
  'remarks-missing': {
    status: 422,
    ko: '의견의 근거가 되는 발언이 없습니다. 위원 발언을 하나 이상 골라 주세요.',
    en: 'The opinion names no remark that it came from. Choose at least one.',
  },
  'not-a-question': {
    status: 422,
    ko: '답변은 질의에만 달 수 있습니다. 답할 질의를 골라 주세요.',
    en: 'Only a question can be replied to. Choose the question.',
  },
  'nothing-proposed': {
    status: 422,
    ko: '여기에서 따를 수 있는 부서의 변경(안)이 없습니다. 변경(안)이 제출되었는지 확인하고 다른 방법을 골라 주세요.',
    en: 'There is no proposal of the department to go by here. Check what it handed in, or choose another way.',
  },
  'nothing-to-send': {
    status: 409,
    ko: '보낼 모니터링 의견이 없습니다. 의견을 먼저 작성해 주세요.',
    en: 'There is no opinion to send. Write one first.',
  },
  'topics-still-reopened': {
    status: 409,
    ko: '재개된 검토 항목이 {count}건 남아 있습니다. 의견을 보내거나 재개 항목을 닫은 뒤 다시 시도해 주세요.',
    en: 'Reopened topics remain: {count}. Send their opinions or close them first.',
  },
  'opinions-still-open': {
    status: 409,
    ko: '처리가 끝나지 않은 모니터링 의견이 남아 있습니다. 발송, 심의 완료, 미결 기록, 철회 가운데 하나로 마무리해 주세요.',
    en: 'An opinion is not finished. Send it, settle it, record it open or withdraw it first.',
  },
  'change-owed': {
    status: 422,
    ko: '계획 변경을 요청한 의견입니다. 수용하려면 변경 내용을 현행과 변경 수치로 적어 주세요.',
    en: 'The opinion asks for a change. To accept it, give the change itself, from and to.',
  },
  'figures-missing': {
    status: 422,
    ko: '변경 내용이나 수치가 비어 있습니다. 무엇을 얼마로 바꾸는지 적어 주세요.',
    en: 'The change or its figure is missing. Say what changes, and to how much.',
  },
  'figure-stale': {
    status: 409,
    ko: '현행 값이 서로 다릅니다(입력 {stated}, 계획 {stands}). 현행 값을 확인하고 고쳐 주세요.',
    en: 'The present figure differs (entered {stated}, in the plan {stands}). Correct it.',
  },
  'amount-exceeds-line': {
    status: 422,
    ko: '옮길 금액({amount})이 예산 항목의 금액({stands})보다 많습니다. 금액을 줄여 주세요.',
    en: 'The amount ({amount}) is more than the budget line holds ({stands}). Lower it.',
  },
  'year-out-of-range': {
    status: 422,
    ko: '여기에 쓸 수 없는 연도입니다({year}). {after}년 다음 해를 먼저 확인해 주세요.',
    en: 'The year {year} cannot stand here. Begin with the year after {after}.',
  },
  'follow-up-owed': {
    status: 422,
    ko: '후속조치의 내용이 비어 있습니다. 무엇을 언제까지 할지 적어 주세요.',
    en: 'The follow-up action is empty. Say what will be done, and by when.',
  },
  'proposal-owed': {
    status: 422,
    ko: '부서의 변경(안)에 동의한 의견입니다. 수용하려면 변경(안)대로 하겠다고 답해 주세요.',
    en: 'The opinion agrees to the department’s own proposal. To accept it, answer that it stands as proposed.',
  },
  'reason-missing': {
    status: 422,
    ko: '사유가 비어 있습니다. 사유를 적어 주세요.',
    en: 'The reason is missing. Give one.',
  },
  'evidence-missing': {
    status: 422,
    ko: '이미 추진하고 있다는 근거가 비어 있습니다. 언제부터 무엇을 하고 있는지 적어 주세요.',
    en: 'The evidence is missing. Say what is being done, and since when.',
  },
  'left-out-missing': {
    status: 422,
    ko: '수용하지 않은 부분이 비어 있습니다. 무엇을 왜 수용하지 않는지 적어 주세요.',
    en: 'What is left out is missing. Say what is not accepted, and why.',
  },
  'answer-owed': {
    status: 409,
    ko: '부서의 답변이 필요합니다. 수용 여부와 그 근거를 담은 답변이 먼저 있어야 합니다.',
    en: 'An answer of the department is owed first: whether it accepts, and on what grounds.',
  },
  'no-change-offered': {
    status: 409,
    ko: '변경을 합의할 의견이 아닙니다. 변경을 요청한 의견인지, 답변에 변경 내용이 있는지 확인해 주세요.',
    en: 'There is no change to agree on. Check that the opinion asks for one and the answer offers one.',
  },
  'change-awaits-agreement': {
    status: 409,
    ko: '변경 내용이 담긴 답변입니다. 변경 합의를 먼저 한 뒤 심의를 마쳐 주세요.',
    en: 'The answer offers a change. Agree the change first, then settle.',
  },
  'already-settled': {
    status: 409,
    ko: '이미 합의했거나 심의를 마친 의견이 {count}건 있어 회차를 취소할 수 없습니다. 남은 의견을 미결로 기록하고 회차를 마쳐 주세요.',
    en: 'The committee has agreed or settled already ({count}), so the round cannot be cancelled. Record the rest open and conclude it.',
  },
  'nothing-to-answer': {
    status: 409,
    ko: '‘{department}’에서 답변할 의견이 없습니다. 의견을 보낸 뒤, 또는 다른 부서를 선택해 다시 시도해 주세요.',
    en: '‘{department}’ owes no answer. Send the opinions first, or choose another department.',
  },
  'format-unavailable': {
    status: 503,
    ko: '이 서버에서는 {format} 파일을 만들 수 없습니다. 다른 형식을 선택해 주세요.',
    en: 'This installation cannot write {format} files. Choose another format.',
  },
  'paper-not-written': {
    status: 503,
    ko: '문서 파일을 만들지 못했습니다. 기록은 그대로 있습니다. 잠시 후 다시 시도하거나 다른 형식을 선택해 주세요.',
    en: 'The file could not be made; the record is untouched. Try again later, or choose another format.',
  },
  'paper-differs': {
    status: 409,
    ko: '확정할 때와 똑같이 만들 수 없어 번호를 찍은 사본을 만들지 않았습니다. 첨부한 사진이 그 뒤 손상되었거나 없어졌거나, 이 프로그램의 다른 판에서 확정한 문서입니다. 사유를 적어 다시 확정해 주세요.',
    en: 'It no longer comes out as it was made final, so no copy with its number was made. An attached photograph was damaged or lost since, or another version of this program made it final. Make it final again with a reason.',
  },
  'same-department': {
    status: 422,
    ko: '이미 담당하고 있는 부서이거나 옮길 다른 부서가 없습니다. 다른 부서를 정해 주세요.',
    en: 'It is this department’s already, or there is no other. Choose another department.',
  },
  'version-not-publishable': {
    status: 422,
    ko: '공개할 수 없는 시점입니다({version}). 회차는 의견을 보낸 뒤, 계획은 시행한 뒤의 내용만 공개할 수 있습니다. 화면을 다시 불러와 주세요.',
    en: 'This version cannot be published ({version}): a round not before its opinions were sent, a plan not before it is in force. Read the page again.',
  },
  'clause-not-in-force': {
    status: 422,
    ko: '지금 적용되지 않는 비공개 근거입니다. 규칙 화면에서 정보공개법 묶음을 적용하거나 다른 근거를 골라 주세요.',
    en: 'This clause is not in force here. Apply the pack of the Information Disclosure Act among the rules, or choose another clause.',
  },
  'nothing-published': {
    status: 409,
    ko: '공개 중인 내용이 없습니다. 화면을 다시 불러와 확인해 주세요.',
    en: 'Nothing is published at the moment. Read the page again.',
  },
  'notice-late': {
    status: 422,
    ko: '소집통지는 회의 {days}일 전({date})까지 보내야 합니다. 긴급한 사유가 있으면 적어 주세요.',
    en: 'The notice was due {days} days before the meeting, by {date}. If it is urgent, say why.',
  },
  'notice-sent': {
    status: 409,
    ko: '소집통지를 {date}에 이미 보냈습니다. 달라진 것은 일정 변경이나 안건 변경으로 알려 주세요.',
    en: 'The notice went out on {date} already. Move the meeting or amend its agenda to tell of what is new.',
  },
  'notice-owed': {
    status: 409,
    ko: '소집통지를 아직 보내지 않은 회의입니다. 통지를 보낸 뒤에 할 수 있습니다.',
    en: 'The notice of this meeting has not gone out yet. This can be done once it has.',
  },
  'proxy-not-allowed': {
    status: 422,
    ko: '이 위원회의 규칙에는 대리 참석이 없습니다. 참석이나 불참으로 답해 주세요.',
    en: 'The rules of this committee know no proxies. Say that you attend or that you do not.',
  },
  'roll-changes': {
    status: 409,
    ko: '{date}에는 위원 구성이 소집 때와 다릅니다. 이 회의를 취소하고 새로 소집해 주세요.',
    en: 'On {date} others will be seated than when it was convened. Cancel this meeting and convene anew.',
  },
  'ended-before-begun': {
    status: 422,
    ko: '회의를 마친 시각은 시작한 시각({time})보다 늦어야 합니다.',
    en: 'A meeting ends after the hour at which it begins ({time}).',
  },
  'link-invalid': {
    status: 422,
    ko: '접속 주소는 https://로 시작하는 인터넷 주소여야 합니다.',
    en: 'The link must be a web address that begins with https://.',
  },
  'series-too-long': {
    status: 422,
    ko: '정례회의는 {years}년까지 정할 수 있습니다. ‘{field}’ 날짜를 앞당기고, 끝나면 다시 정해 주세요.',
    en: 'A series goes on for {years} years at most. Choose an earlier ‘{field}’, and set it anew when it ends.',
  },
  'series-empty': {
    status: 422,
    ko: '{first}부터 {second}까지는 이 조건에 맞는 회의일이 하루도 없습니다. 기간이나 조건을 바꿔 주세요.',
    en: 'No day between {first} and {second} fits. Choose another period or another day.',
  },
  'no-series': {
    status: 409,
    ko: '정해 둔 정례회의가 없습니다.',
    en: 'The committee has no regular series.',
  },
  'request-stands': {
    status: 409,
    ko: '이미 소집을 요구했습니다. 회의가 소집되거나 요구를 철회한 뒤에 다시 요구할 수 있습니다.',
    en: 'You have asked for a meeting already. Withdraw that, or wait until one is convened, to ask again.',
  },
  'no-quorum': {
    status: 409,
    ko: '참석 위원이 모자랍니다(현재 {present}명, 필요 {needed}명). 참석 기록을 확인해 주세요.',
    en: 'Too few members are present ({present}; {needed} are needed). Check the roll.',
  },
  'already-recused': {
    status: 409,
    ko: '이미 제척·회피로 기록되어 있습니다. 안건의 기록을 확인해 주세요.',
    en: 'The recusal is recorded already. Check the agenda item.',
  },
  'votes-exceed-present': {
    status: 422,
    ko: '표를 더한 수({votes})가 표결할 수 있는 위원 수({present})보다 많습니다. 표를 다시 세어 주세요.',
    en: 'There are more votes ({votes}) than members who can vote ({present}). Count again.',
  },
  'agenda-undecided': {
    status: 409,
    ko: '결과가 없는 안건이 {count}건 있습니다. 의결하거나 보류한 뒤 폐회해 주세요.',
    en: 'Agenda items without an outcome: {count}. Decide them or hold them over, then close.',
  },
  'presence-relied-on': {
    status: 409,
    ko: '이 위원이 출석한 가운데 결과가 나온 안건이 {count}건 있어 참석 기록을 취소할 수 없습니다. 자리를 떠났다면 퇴장으로 기록하고, 잘못 적은 것이면 회의록에 적어 주세요.',
    en: 'Agenda items that came out while this member was counted: {count}. The arrival cannot be taken back: record that they left, or say so in the minutes.',
  },
  'nobody-to-preside': {
    status: 409,
    ko: '주재자로 지정할 수 있는 출석 위원이 없습니다. 위원장이 아닌 출석 위원 가운데 지정합니다.',
    en: 'No member who is present could preside: it must be one who is not the chair.',
  },
  'not-present': {
    status: 409,
    ko: '출석하지 않은 위원입니다. 먼저 참석을 기록해 주세요.',
    en: 'This member is not present. Record their arrival first.',
  },
  'presides-already': {
    status: 409,
    ko: '이미 회의를 주재할 수 있는 위원입니다.',
    en: 'This member may preside already.',
  },
  'minutes-written': {
    status: 409,
    ko: '회의록이 이미 작성되어 바꿀 수 없습니다. 회의록을 정정해 주세요.',
    en: 'The minutes are written already, and this no longer changes: correct the minutes instead.',
  },
  'minutes-confirmed': {
    status: 409,
    ko: '회의록이 확인되어 더 바꿀 수 없습니다.',
    en: 'The minutes are confirmed and no longer change.',
  },
  'confirmed-by-meeting': {
    status: 409,
    ko: '이 위원회의 회의록은 다음 회의의 안건으로 확인합니다.',
    en: 'The minutes of this committee are confirmed in its next meeting, by an item of its agenda.',
  },
  'withdrawal-owed': {
    status: 422,
    ko: '변경(안)을 철회해 달라는 의견입니다. 수용하려면 변경(안)을 철회하겠다고 답해 주세요.',
    en: 'The opinion asks to withdraw the proposal. To accept it, answer that the proposal is withdrawn.',
  },
  'year-frozen': {
    status: 409,
    ko: '{year}년이 지나 그 해의 수치는 더 이상 바꿀 수 없습니다. 차년도 계획에서 다루어 주세요.',
    en: 'The figures of {year} stand still since the end of that year. Deal with it in the next plan.',
  },
  'year-adopted': {
    status: 409,
    ko: '{year}년 수치는 이미 시행 중인 계획을 따르고 있습니다. 합의된 변경이나 계획 정정으로 바꿔 주세요.',
    en: 'The figures of {year} follow a plan in force. Change them by an agreed change or a correction of the plan.',
  },
  'unknown-year': {
    status: 422,
    ko: '여기에 없는 연도입니다({year}). 계획의 연도를 확인해 주세요.',
    en: 'There is no such year here ({year}). Check the years of the plan.',
  },
  'year-repeats': {
    status: 422,
    ko: '같은 연도가 두 번 적혀 있습니다({year}). 하나만 남겨 주세요.',
    en: 'The year {year} is stated twice. Keep one.',
  },
  'change-unknown': {
    status: 422,
    ko: '여기에 없는 합의된 변경입니다. 목록에서 다시 골라 주세요.',
    en: 'There is no such agreed change here. Choose one from the list.',
  },
  'change-conflicts': {
    status: 409,
    ko: '계획(안)의 현행 값이 합의할 때와 달라 그대로 반영할 수 없습니다. 편성 내용을 고치거나 변경을 제외해 주세요.',
    en: 'The draft no longer holds what the change was agreed on. Correct the line, or drop the change.',
  },
  'change-waits': {
    status: 409,
    ko: '이 사업에는 아직 처리하지 않은 변경이나 검토 사항이 있습니다. 먼저 처리한 뒤 제외해 주세요.',
    en: 'A change or a deferred item still waits for this program. Deal with it first, then leave the program out.',
  },
  'change-undone': {
    status: 422,
    ko: '계획(안)에 반영한 합의된 변경이 사라지게 됩니다. 변경을 먼저 제외하거나 그 값을 유지해 주세요.',
    en: 'This would undo an agreed change that the draft has taken in. Drop the change first, or keep its figures.',
  },
  'change-built-on': {
    status: 409,
    ko: '이 변경을 전제로 한 다른 변경이 이미 계획(안)에 반영되어 있습니다. 나중에 반영한 변경부터 제외해 주세요.',
    en: 'The draft has taken in a later change that builds on this one. Drop the later change first.',
  },
  'program-not-running': {
    status: 409,
    ko: '폐지되었거나 종료된 사업은 계획에 편성할 수 없습니다. 추진 중인 사업을 골라 주세요.',
    en: 'A program that was abolished or has ended cannot be placed in a plan. Choose one that is running.',
  },
  'plan-id-invalid': {
    status: 422,
    ko: '계획의 식별자는 이름과 첫 연도로 되어야 합니다(예: plan-{year}). 식별자를 고쳐 주세요.',
    en: 'The id of a plan is its series and its first year, such as plan-{year}. Correct the id.',
  },
  'plan-overlaps': {
    status: 409,
    ko: '시행 기간이 다른 계획과 겹칩니다. 연도를 다시 확인해 주세요.',
    en: 'The plan would overlap with another one. Check its years.',
  },
  'basis-unsuitable': {
    status: 422,
    ko: '바탕으로 삼을 계획이 맞지 않습니다. 바로 앞 해까지 시행하는 같은 계획을 골라 주세요.',
    en: 'This is not the plan to follow. Choose the plan of the same series that is in force up to the year before.',
  },
  'parts-awaited': {
    status: 409,
    ko: '아직 결과를 내지 않은 위원회가 {count}곳 있습니다({committees}). 그 위원회의 모니터링 주기가 차년도 반영 단계에 이르면 계속할 수 있습니다.',
    en: 'Committees whose part is still awaited: {count} ({committees}). It goes on when their cycles reach the next-year adoption.',
  },
  'part-received': {
    status: 409,
    ko: '이 위원회의 결과는 이미 받았습니다. 계획(안)의 내용을 확인해 주세요.',
    en: 'The part of this committee has been received already. Look at the draft.',
  },
  'changes-conflicting': {
    status: 409,
    ko: '계획(안)과 충돌하는 변경이 {count}건 있습니다. 반영하거나 사유를 적어 제외해 주세요.',
    en: 'Changes that conflict with the draft: {count}. Take them in, or drop them with a reason.',
  },
  'deferred-open': {
    status: 409,
    ko: '처리하지 않은 차년도 검토 사항이 {count}건 있습니다. 반영, 미반영, 이월 가운데 하나로 처리해 주세요.',
    en: 'Deferred items not dealt with: {count}. Take each one in, decline it or carry it over.',
  },
  'hearing-owed': {
    status: 409,
    ko: '주민 의견 수렴이 필요합니다. 공고하고 수렴 기간을 마친 뒤 다시 시도해 주세요.',
    en: 'The residents have to be heard first. Announce the hearing and let its time pass.',
  },
  'comments-unanswered': {
    status: 409,
    ko: '답하지 않은 주민 의견이 {count}건 있습니다. 먼저 답해 주세요.',
    en: 'Comments without a reply: {count}. Reply to them first.',
  },
  'bodies-missing': {
    status: 409,
    ko: '심의할 기구가 정해지지 않았습니다. 심의 기구를 먼저 정해 주세요.',
    en: 'The plan names no body to deliberate on it. Set its bodies first.',
  },
  'deliberation-missing': {
    status: 409,
    ko: '심의를 먼저 거쳐야 합니다. 회의에서 심의한 뒤 다시 시도해 주세요.',
    en: 'The deliberation comes first. Take it to a meeting, then try again.',
  },
  'report-owed': {
    status: 409,
    ko: '의회 보고를 먼저 해야 합니다. 보고일과 번호를 기록해 주세요.',
    en: 'The report to the assembly comes first. Record its date and number.',
  },
  'already-recorded': {
    status: 409,
    ko: '이미 기록된 절차입니다. 기록을 확인해 주세요.',
    en: 'This has been recorded already. Look at the record.',
  },
  'signature-missing': {
    status: 409,
    ko: '{title}의 서명이 아직 없습니다. 그 서명을 먼저 기록해 주세요.',
    en: 'The signature of the {title} is missing. Record it first.',
  },
  'signature-given': {
    status: 409,
    ko: '이미 서명한 순서이거나 전결로 결재가 끝났습니다. 결재선을 확인해 주세요.',
    en: 'This place is signed already, or the line ended by delegation. Look at the approval line.',
  },
  'manner-unfit': {
    status: 422,
    ko: '{title} 자리에 맞지 않는 서명 방식입니다. 협조란에는 협조, 결재란에는 결재·전결·대결·직무대리 가운데 하나를 골라 주세요.',
    en: 'This manner of signing does not fit the place ({title}). Who cooperates signs in cooperation, who approves in another way.',
  },
  'track-not-in-kind': {
    status: 422,
    ko: '이 위원회의 주기에서는 ‘{status}’을(를) 다루지 않습니다. 다른 구분을 고르거나 위원회의 주기 종류를 확인해 주세요.',
    en: 'The cycles of this committee do not take up ‘{status}’. Choose another track, or look at the committee’s kind of cycle.',
  },
  'vote-owed': {
    status: 409,
    ko: '이 위원회는 부서의 조정안을 회의에서 표결합니다. 의견을 따로 작성하지 말고 회의 안건으로 올려 주세요.',
    en: 'This committee votes on what departments propose. Bring it to a meeting instead of writing an opinion.',
  },
  'unknown-cycle-kind': {
    status: 404,
    ko: '정해 둔 주기의 종류 가운데 그런 것이 없습니다. 목록에서 다시 골라 주세요.',
    en: 'There is no such kind of cycle. Choose one from the list.',
  },
  'options-missing': {
    status: 422,
    ko: '‘{field}’에 고를 항목을 둘 이상 적어 주세요.',
    en: 'Give at least two options to choose from in ‘{field}’.',
  },
  'options-unfit': {
    status: 422,
    ko: '고를 항목은 ‘항목 선택’으로 답하는 문항에만 적을 수 있습니다. ‘{field}’을(를) 비우거나 답하는 방식을 바꿔 주세요.',
    en: 'Only an item that is answered by a choice has options. Empty ‘{field}’, or change how the item is answered.',
  },
  'check-unknown': {
    status: 422,
    ko: '사전검토 양식에 없는 문항입니다({id}). 양식이 바뀌었을 수 있으니 화면을 새로 고쳐 다시 작성해 주세요.',
    en: 'The checklist has no such item ({id}). It may have been changed: refresh the page and fill it in again.',
  },
  'check-unfit': {
    status: 422,
    ko: '‘{label}’은(는) 이렇게 답할 수 없는 문항입니다. 양식에 있는 방식과 항목으로 답해 주세요.',
    en: '‘{label}’ is not answered like this. Answer it in the way and with the options that the checklist has.',
  },
  'check-unanswered': {
    status: 422,
    ko: '‘{label}’에 답해 주세요.',
    en: 'Answer ‘{label}’.',
  },
  'checklist-none': {
    status: 409,
    ko: '기관에 사전검토 양식이 없습니다. 총괄부서가 기관 화면에서 양식을 먼저 정해 주세요.',
    en: 'The organization has no checklist. The coordinating office sets one on the organization’s page first.',
  },
  'checklist-owed': {
    status: 409,
    ko: '사전검토사항을 아직 작성하지 않았습니다. 작성한 뒤에 결재를 시작할 수 있습니다.',
    en: 'The checklist has not been filled in. Approval can start once it is.',
  },
  'clause-owed': {
    status: 422,
    ko: '부분공개나 비공개에는 근거가 필요합니다. ‘{field}’을(를) 골라 주세요.',
    en: 'What is closed, or open in part, needs a clause. Choose ‘{field}’.',
  },
  'clause-unfit': {
    status: 422,
    ko: '공개하는 문서에는 비공개 근거를 적지 않습니다. ‘{field}’을(를) 비우거나 공개 구분을 바꿔 주세요.',
    en: 'An open paper has no clause. Empty ‘{field}’, or change the grade.',
  },
  'disclosure-closed': {
    status: 409,
    ko: '결재할 때 비공개로 정한 계획이므로 주민에게 공개할 수 없습니다. 공개하려면 정정안에서 공개 구분을 바꿔 다시 결재받고, 그 뒤의 계획을 공개해 주세요.',
    en: 'The plan was approved as closed to the public and cannot be published. To open it, draft a correction with another grade, have that approved, and publish the plan as it stands from then on.',
  },
  'redaction-owed': {
    status: 422,
    ko: '부분공개로 정한 계획입니다. 공개하지 않을 항목을 하나 이상 골라 주세요.',
    en: 'The plan is open in part. Choose at least one thing that is withheld.',
  },
  'submission-owed': {
    status: 409,
    ko: '상급기관에 먼저 제출해야 합니다. 제출일과 번호를 기록해 주세요.',
    en: 'The submission comes first. Record its date and number.',
  },
  'not-the-first-of-january': {
    status: 422,
    ko: '연차별 계획은 그 해 1월 1일부터 시행합니다. 시행일({date})을 {first}로 정해 주세요.',
    en: 'An annual plan is in force from 1 January of its year. Choose {first} (now {date}).',
  },
  'edition-open': {
    status: 409,
    ko: '아직 끝나지 않은 계획서가 있습니다. 시행하거나 폐기한 뒤 다시 시도해 주세요.',
    en: 'An edition is still being prepared. Put it in force or drop it first.',
  },
  'results-not-due': {
    status: 409,
    ko: '아직 시행결과를 제출할 때가 아닙니다. 제출일({date})을 {first}이나 그 뒤로 적어 주세요.',
    en: 'The results are not due yet on {date}. Give {first} or a later day.',
  },
  'cycle-id-invalid': {
    status: 422,
    ko: '모니터링 주기의 식별자({id})가 위원회, 계획, 연도와 맞지 않습니다. {expected}로 보내 주세요.',
    en: 'The id of a cycle follows from its committee, plan and year: {expected}, not {id}.',
  },
  'cycle-takes-no-rounds': {
    status: 409,
    ko: '이 모니터링 주기({status})에서는 새 회차를 시작할 수 없습니다. 다음 주기에서 시작해 주세요.',
    en: 'The cycle takes no more rounds ({status}). Open the round in the next one.',
  },
  'round-noted': {
    status: 409,
    ko: '이미 반영된 회차입니다. 모니터링 주기의 회차 목록을 확인해 주세요.',
    en: 'The round has been noted already. Look at the rounds of the cycle.',
  },
  'stage-not-in-cycle': {
    status: 409,
    ko: '이 모니터링 주기에는 없는 단계({stage})입니다. 위원회가 정한 단계를 확인해 주세요.',
    en: 'This cycle does not have the stage ({stage}). Check the stages that the committee has set.',
  },
  'adoption-owed': {
    status: 409,
    ko: '차년도 계획이 아직 시행되지 않아 주기를 끝낼 수 없습니다. 차년도 계획이 시행된 뒤 다시 시도해 주세요.',
    en: 'The next year’s plan is not in force yet. Close the cycle once it is.',
  },
  'rounds-still-open': {
    status: 409,
    ko: '끝나지 않은 회차가 {count}건 있습니다. 회차를 종료하거나 취소한 뒤 다시 시도해 주세요.',
    en: 'Rounds still running: {count}. Conclude or cancel them first.',
  },
  'changes-still-open': {
    status: 409,
    ko: '처리하지 않은 합의된 변경이 {count}건 있습니다. 시행하거나, 차년도로 미루거나, 사유를 적어 제외해 주세요.',
    en: 'Agreed changes still on their way: {count}. Carry them through, postpone them, or drop them with a reason.',
  },
  'owed-still-open': {
    status: 409,
    ko: '이전 주기에서 이월된 과제가 {count}건 남아 있습니다. 점검하거나 처리하거나 다시 이월해 주세요.',
    en: 'What was taken over and is still owed: {count}. Check, resolve or carry each over.',
  },
  'step-not-required': {
    status: 422,
    ko: '이 변경에는 필요하지 않은 절차입니다. 남은 절차를 확인해 주세요.',
    en: 'The change does not need this step. Look at the steps that are left.',
  },
  'step-out-of-order': {
    status: 409,
    ko: '앞선 절차({step})가 남아 있습니다. 순서대로 먼저 기록해 주세요.',
    en: 'An earlier step is still to be taken ({step}). Record the steps in their order.',
  },
  'not-a-follow-up': {
    status: 409,
    ko: '후속조치가 아닌 과제입니다. 처리 결과를 기록하거나 이월해 주세요.',
    en: 'This is no follow-up action. Resolve it or carry it over.',
  },
  'a-follow-up': {
    status: 409,
    ko: '후속조치는 이행 여부를 점검해야 합니다. 점검 결과를 기록해 주세요.',
    en: 'A follow-up action has to be checked. Record the finding.',
  },
  'not-signed-in': {
    status: 401,
    ko: '로그인이 필요합니다. 로그인한 뒤 다시 시도해 주세요.',
    en: 'Sign in, then try again.',
  },
  'session-ended': {
    status: 401,
    ko: '로그인이 끝났습니다. 다시 로그인해 주세요. 작성하던 내용은 이 브라우저에 남아 있습니다.',
    en: 'Your session has ended. Sign in again; what you were writing is kept in this browser.',
  },
  'factor-owed': {
    status: 401,
    ko: '2차 인증이 남아 있습니다. 인증을 마친 뒤 다시 시도해 주세요.',
    en: 'The second step of signing in is still to be taken. Take it, then try again.',
  },
  'post-not-chosen': {
    status: 403,
    ko: '어느 직위로 일할지 아직 고르지 않았습니다. 직위를 고른 뒤 다시 시도해 주세요.',
    en: 'You have not chosen the post you act in yet. Choose one, then try again.',
  },
  'beyond-invitation': {
    status: 403,
    ko: '초대받은 범위를 벗어난 화면입니다. 초대받은 회차나 회의로 돌아가 주세요.',
    en: 'This lies beyond your invitation. Go back to the round or meeting you were invited to.',
  },
  'foreign-origin': {
    status: 403,
    ko: '다른 사이트에서 보낸 요청으로 보여 처리하지 않았습니다. 이 서비스의 화면에서 다시 시도해 주세요.',
    en: 'The request seems to come from another site, so nothing was done. Try again from a page of this service.',
  },
  'sign-in-failed': {
    status: 401,
    ko: '로그인하지 못했습니다. 메일 주소와 비밀번호를 확인해 주세요. 여러 번 틀리면 잠시 잠기니, 계속되면 총괄부서에 새 링크를 요청해 주세요.',
    en: 'You could not be signed in. Check the mail address and the password. After several failures one has to wait; the coordinating office can give you a new link.',
  },
  'password-wrong': {
    status: 422,
    ko: '지금 쓰는 비밀번호가 맞지 않습니다. 여러 번 틀리면 잠시 잠깁니다.',
    en: 'That is not your present password. After several failures one has to wait.',
  },
  'password-short': {
    status: 422,
    ko: '비밀번호가 너무 짧습니다. {least}자 이상으로 정해 주세요. 여러 낱말을 이어 쓰면 외우기 쉽습니다.',
    en: 'The password is too short. Use at least {least} characters; several words are easy to remember.',
  },
  'password-long': {
    status: 422,
    ko: '비밀번호가 너무 깁니다. {most}자 이내로 정해 주세요.',
    en: 'The password is too long. Use at most {most} characters.',
  },
  'password-guessable': {
    status: 422,
    ko: '쉽게 짐작할 수 있는 비밀번호입니다. 이름이나 메일 주소, 이어지거나 되풀이되는 글자를 피해 주세요.',
    en: 'This password is easy to guess. Avoid your name or mail address, and characters that repeat or run on.',
  },
  'email-taken': {
    status: 409,
    ko: '다른 사람이 쓰는 메일 주소입니다. 주소를 확인하거나 다른 주소를 적어 주세요.',
    en: 'Somebody else signs in with this mail address. Check it, or give another.',
  },
  'email-owed': {
    status: 409,
    ko: '메일 주소가 없는 사람에게는 로그인 링크를 만들 수 없습니다. 메일 주소를 먼저 적어 주세요.',
    en: 'Somebody without a mail address cannot sign in. Write the address down first.',
  },
  'own-account': {
    status: 409,
    ko: '본인 계정은 스스로 잠글 수 없습니다. 다른 총괄부서 담당자에게 요청해 주세요.',
    en: 'You cannot lock your own account. Ask somebody else of the coordinating office.',
  },
  'account-locked': {
    status: 409,
    ko: '이미 잠긴 계정입니다. 명단을 새로 고쳐 확인해 주세요.',
    en: 'The account is locked already. Refresh the list.',
  },
  'account-open': {
    status: 409,
    ko: '잠기지 않은 계정입니다. 명단을 새로 고쳐 확인해 주세요.',
    en: 'The account is not locked. Refresh the list.',
  },
  'link-spent': {
    status: 404,
    ko: '쓸 수 없는 링크입니다. 이미 썼거나 기한이 지났거나 새 링크로 바뀌었습니다. 링크를 준 사람에게 새 링크를 요청해 주세요.',
    en: 'This link opens nothing: it was used, has expired, or was replaced. Ask whoever gave it to you for a new one.',
  },
  'invitation-void': {
    status: 409,
    ko: '초대받은 자리를 지금은 맡고 있지 않습니다. 초대한 위원회의 간사·총무에게 문의해 주세요.',
    en: 'You do not hold the seat that the invitation is for. Ask the secretary of the committee.',
  },
  'invitation-too-long': {
    status: 422,
    ko: '초대 기한({date})이 너무 멉니다. {last}이나 그 전의 날짜로 정해 주세요.',
    en: 'The invitation would last too long ({date}). Choose {last} or an earlier day.',
  },
  'post-changed': {
    status: 409,
    ko: '다른 창에서 직위를 바꾸어 이 요청은 처리하지 않았습니다. 머리글의 직위를 확인한 뒤 다시 시도해 주세요.',
    en: 'You changed posts in another window, so nothing was done. Check the post in the header, then try again.',
  },
  'not-json': {
    status: 400,
    ko: '요청 내용은 JSON이어야 합니다. 이 서비스의 화면에서 다시 시도해 주세요.',
    en: 'The request must be JSON. Try again from a page of this service.',
  },
  'code-wrong': {
    status: 422,
    ko: '인증번호가 맞지 않습니다. 지금 표시된 번호를 다시 입력하고, 계속되면 휴대전화의 시각이 자동 설정인지 확인해 주세요.',
    en: 'The code is not right. Enter the one shown now; if it goes on, check that the phone sets its clock by itself.',
  },
  'code-used': {
    status: 422,
    ko: '이미 쓴 인증번호입니다. 다음 번호가 표시될 때까지 기다렸다가 입력해 주세요.',
    en: 'The code has been used. Wait for the next one and enter that.',
  },
  'recovery-code-wrong': {
    status: 422,
    ko: '복구 코드가 맞지 않거나 이미 쓴 코드입니다. 남은 코드 가운데 다른 것을 입력해 주세요.',
    en: 'The recovery code is not right, or has been used. Enter another of those that are left.',
  },
  'clock-off': {
    status: 422,
    ko: '휴대전화의 시각이 약 {minutes}분 어긋나 있습니다. 시각을 자동 설정으로 바꾼 뒤 새 번호를 입력해 주세요.',
    en: 'The phone’s clock is off by about {minutes} minutes. Let it set its clock by itself, then enter a new code.',
  },
  'factor-wait': {
    status: 429,
    ko: '인증에 여러 번 실패하여 잠시 막았습니다. {minutes}분 뒤에 다시 시도해 주세요.',
    en: 'Too many attempts were wrong. Try again in {minutes} minutes.',
  },
  'factor-late': {
    status: 409,
    ko: '설정 시간이 지났거나 이미 처리되었습니다. 처음부터 다시 해 주세요.',
    en: 'It took too long, or was done already. Begin again.',
  },
  'factor-first': {
    status: 409,
    ko: '복구 코드는 인증 앱이나 패스키를 대신하는 것입니다. 인증 앱이나 패스키를 먼저 등록해 주세요.',
    en: 'Recovery codes stand in for an authenticator app or a passkey. Set one of those up first.',
  },
  'factor-there-already': {
    status: 409,
    ko: '인증 앱이 이미 등록되어 있습니다. 새 휴대전화로 바꾸려면 먼저 등록을 해제해 주세요.',
    en: 'An authenticator app is set up already. Remove it first to set up another phone.',
  },
  'last-factor': {
    status: 409,
    ko: '이 기관은 2차 인증을 의무로 정했습니다. 다른 인증 수단을 먼저 등록한 뒤 해제해 주세요.',
    en: 'Your organization demands a second factor. Set up another before you remove this one.',
  },
  'factor-missing': {
    status: 409,
    ko: '등록된 인증 수단이 없습니다. 화면을 새로 고쳐 상태를 확인해 주세요.',
    en: 'No second factor is set up. Refresh the page to see how it stands.',
  },
  'demand-stands': {
    status: 409,
    ko: '이미 그렇게 정해져 있습니다. 화면을 새로 고쳐 상태를 확인해 주세요.',
    en: 'It stands like that already. Refresh the page to see it.',
  },
  'city-number-spent': {
    status: 422,
    ko: '‘{field}’ 항목의 번호가 맞지 않거나 기한이 지났습니다. 본인에게 새 번호를 받아 입력해 주세요.',
    en: 'The number in ‘{field}’ is not right, or its week is over. Ask for a new one and enter it.',
  },
  'city-account-bound': {
    status: 409,
    ko: '이 사람이나 그 시 계정은 이미 연결되어 있습니다. 먼저 연결을 끊은 뒤 다시 연결해 주세요.',
    en: 'The person, or that account of the city, is connected already. Disconnect it first.',
  },
  'city-account-missing': {
    status: 409,
    ko: '연결된 시 계정이 없습니다. 화면을 새로 고쳐 상태를 확인해 주세요.',
    en: 'No account of the city is connected. Refresh the page to see how it stands.',
  },
  'sign-in-too-old': {
    status: 403,
    ko: '인증 수단은 로그인한 지 30분 안에만 바꿀 수 있습니다. 로그아웃했다가 다시 로그인해 주세요.',
    en: 'What you sign in with can be changed within 30 minutes of signing in. Sign out, sign in again, then change it.',
  },
  'passkey-not-valid': {
    status: 422,
    ko: '패스키를 확인할 수 없습니다. 등록한 기기에서 다시 시도하거나 다른 방법으로 로그인해 주세요.',
    en: 'The passkey could not be verified. Try again on the device that holds it, or sign in another way.',
  },
  'passkeys-not-here': {
    status: 409,
    ko: '숫자로 된 주소에서는 패스키를 쓸 수 없습니다. 이름으로 된 주소(예: localhost)로 접속해 주세요.',
    en: 'Passkeys do not work at an address of numbers. Open this service by its name (for example localhost).',
  },
  'post-not-held': {
    status: 403,
    ko: '지금 맡고 있지 않은 직위입니다. 다른 직위를 고르거나 총괄부서에 문의해 주세요.',
    en: 'You do not hold this post today. Choose another, or ask the coordinating office.',
  },
  'key-missing': {
    status: 400,
    ko: '요청을 구분하는 키(Idempotency-Key)가 없거나 형식이 맞지 않습니다. 영문자와 숫자로 된 8~100자 키를 보내 주세요.',
    en: 'The header Idempotency-Key is missing or malformed. Send 8 to 100 letters and digits.',
  },
  'key-reused': {
    status: 422,
    ko: '같은 키로 다른 내용을 보냈습니다. 새 요청에는 새 키를 써 주세요.',
    en: 'The same key came with another content before. Use a new key for a new request.',
  },
  'invalid-field': {
    status: 400,
    ko: '‘{field}’ 항목이 올바르지 않습니다. {reason?}',
    en: '‘{field}’ is not right. {reason?}',
  },
  'unknown-command': {
    status: 404,
    ko: '없는 처리 종류입니다({command}). 주소를 확인해 주세요.',
    en: 'There is no such command ({command}). Check the address.',
  },
  'unknown-page': {
    status: 404,
    ko: '찾으시는 화면이나 자료가 없습니다. 주소를 확인해 주세요.',
    en: 'There is no such page. Check the address.',
  },
  'already-erased': {
    status: 409,
    ko: '이미 개인정보를 삭제한 사람입니다. 남은 기록은 식별자로만 표시됩니다.',
    en: 'Who this person is was erased before. What is left shows an id only.',
  },
  'still-in-post': {
    status: 409,
    ko: '직위나 위원 자리를 맡고 있어 개인정보를 삭제할 수 없습니다. 먼저 직위를 끝내거나 위원을 해촉해 주세요.',
    en: 'Who holds a post or seat cannot be erased. End the holding or vacate the seat first.',
  },
  'retention-out-of-range': {
    status: 422,
    ko: '보관 기간은 {least}개월에서 {most}개월 사이로 정해 주세요(개인정보의 안전성 확보조치 기준 제8조).',
    en: 'Choose from {least} to {most} months (Safety Standards for Personal Information, article 8).',
  },
  'too-many': {
    status: 429,
    ko: '짧은 시간에 요청이 너무 많아 처리하지 않았습니다. {seconds}초 뒤에 다시 시도해 주세요. 작성하던 내용은 그대로 있습니다.',
    en: 'Too many requests came in a short time, so this one was not done. Try again in {seconds} seconds; what you wrote is still there.',
  },
  'too-large': {
    status: 413,
    ko: '보낸 내용이 너무 큽니다. 내용을 줄이거나 나누어 보내 주세요.',
    en: 'The request is too large. Shorten it, or send it in parts.',
  },
  'not-on-this-installation': {
    status: 404,
    ko: '이 설치본에서는 쓸 수 없는 기능입니다. 운영 담당자에게 문의해 주세요.',
    en: 'This installation does not offer this. Ask whoever runs it.',
  },
  'mail-not-sent': {
    status: 503,
    ko: '메일 서버가 응답하지 않아 보내지 못했습니다. 만든 링크는 쓸 수 없게 했으니 잠시 후 다시 만들어 주세요.',
    en: 'The mail server did not take it. The link that was made opens nothing: make another in a while.',
  },
  'mail-refused': {
    status: 409,
    ko: '메일 서버가 이 주소로는 보낼 수 없다고 합니다. 주소를 확인해 고친 뒤 다시 만들어 주세요. 만든 링크는 쓸 수 없게 했습니다.',
    en: 'The mail server refuses this address. Correct it and make another link; the one that was made opens nothing.',
  },
  'clock-backwards': {
    status: 409,
    ko: '시계는 앞으로만 옮길 수 있습니다. 지금보다 뒤의 시각을 정해 주세요.',
    en: 'The clock only moves forward. Choose a later moment.',
  },
  busy: {
    status: 503,
    ko: '요청이 많아 지금은 처리할 수 없습니다. 잠시 후 다시 시도해 주세요.',
    en: 'There are too many requests at the moment. Try again shortly.',
  },
  fault: {
    status: 500,
    ko: '시스템 오류로 처리하지 못했습니다. 잠시 후 다시 시도하고, 계속되면 운영 담당자에게 알려 주세요.',
    en: 'Something failed on our side. Try again shortly, and tell whoever runs this if it goes on.',
  },
  'day-off-already': {
    status: 409,
    ko: '이미 쉬는 날입니다({date}). 주말과 공휴일은 따로 지정하지 않아도 됩니다.',
    en: 'The day is off already ({date}). Weekends and public holidays need not be declared.',
  },
  'day-not-off': {
    status: 409,
    ko: '공휴일이나 지정한 휴무일이 아닙니다({date}). 날짜를 확인해 주세요.',
    en: 'The day is neither a public holiday nor a declared one ({date}). Check the date.',
  },
  'in-writing': {
    status: 409,
    ko: '서면회의에서는 하지 않는 일입니다. 위원의 서면 의결을 마감 뒤에 저절로 집계합니다.',
    en: 'This is not done in a written meeting: its members’ answers are counted by themselves once it is over.',
  },
  'not-in-writing': {
    status: 409,
    ko: '서면회의에서만 하는 일입니다. 대면·영상 회의에서는 개회한 뒤에 합니다.',
    en: 'This is for written meetings: where members sit together it is done once the meeting is open.',
  },
  'writing-not-allowed': {
    status: 422,
    ko: '이 위원회의 규칙은 서면회의를 두고 있지 않습니다. 대면이나 영상으로 소집하거나, 규칙에 서면회의 허용을 정해 주세요.',
    en: 'The committee’s rules provide for no written meetings. Convene it in person or by video, or set the rule.',
  },
  'writing-not-for-this': {
    status: 422,
    ko: '‘{field}’은(는) 이 위원회의 규칙에서 서면으로 의결하지 않기로 한 안건입니다. 대면이나 영상 회의에 부쳐 주세요.',
    en: '‘{field}’ is what the committee’s rules keep out of written meetings. Put it to a meeting in person or by video.',
  },
  'nothing-to-decide': {
    status: 422,
    ko: '의결할 안건이 없습니다. 서면회의에는 의결할 안건이 하나 이상 있어야 합니다.',
    en: 'There is nothing to decide: a written meeting needs one item at least that is voted on.',
  },
  'window-short': {
    status: 422,
    ko: '의결 기간이 짧습니다. 첫날을 빼고 근무일로 {days}일 이상이어야 합니다. 마감일을 {date} 이후로 정해 주세요.',
    en: 'There is too little time to answer: {days} working days at least after the first day. Close on {date} or later.',
  },
  'window-not-open': {
    status: 409,
    ko: '아직 의결 기간이 아닙니다. {date}부터 제출할 수 있습니다. 적은 내용은 그대로 있습니다.',
    en: 'It has not begun yet: answers are taken from {date}. What you wrote is still there.',
  },
  'window-over': {
    status: 409,
    ko: '의결 기간이 {date}에 끝나 제출할 수 없습니다.',
    en: 'The last day for answers was {date}.',
  },
  'window-runs': {
    status: 409,
    ko: '의결 기간이 {date}까지이고 {count}명이 아직 제출하지 않았습니다.',
    en: 'Answers are taken until {date}, and {count} are still to come.',
  },
  'answers-stand': {
    status: 409,
    ko: '이미 서면 의결을 제출한 위원이 있어 안건과 시작일은 바꿀 수 없고, 마감일은 늦출 수만 있습니다.',
    en: 'Somebody has answered: the agenda and the first day stay, and the last day can only be later.',
  },
  'answers-missing': {
    status: 422,
    ko: '아직 표시하지 않은 안건이 {count}건 있습니다. 안건마다 찬성·반대·기권 가운데 하나를 골라 주세요.',
    en: 'Not answered yet: {count}. Choose in favour, against or abstaining on each item.',
  },
  'period-invalid': {
    status: 400,
    ko: '‘{field}’에 적은 값({period})은 기간이 아닙니다. 2024, 2024-H2, 2024-Q3, 2024-09, 2022-Q3/2024-Q1 가운데 한 모양으로 적어 주세요.',
    en: '‘{field}’: {period} is not a period. Write 2024, 2024-H2, 2024-Q3, 2024-09, or 2022-Q3/2024-Q1.',
  },
  'period-reversed': {
    status: 422,
    ko: '‘{field}’에 적은 기간({period})이 시작하기 전에 끝납니다. 앞선 때를 먼저, 뒤의 때를 나중에 적어 주세요.',
    en: '‘{field}’: {period} ends before it begins. Write the earlier one first.',
  },
  'year-far': {
    status: 422,
    ko: '‘{field}’에 적은 값({said})은 다룰 수 있는 해를 벗어납니다. {earliest}년부터 {latest}년까지의 해로 적어 주세요.',
    en: '‘{field}’: {said} is too far away. Enter a year between {earliest} and {latest}.',
  },
  'unit-unfit': {
    status: 422,
    ko: '‘{field}’에 적은 단위({said})를 이 항목의 단위({stands})로 정확히 바꿀 수 없습니다. {stands} 단위의 값으로 적어 주세요.',
    en: '‘{field}’: figures in {said} cannot be told exactly in {stands}, the unit of this item. Write them in {stands}.',
  },
  'period-to-come': {
    status: 422,
    ko: '‘{field}’에 적은 기간({period})이 아직 시작되지 않았습니다. 이미 시작된 기간을 적어 주세요(오늘 {today}).',
    en: '‘{field}’: {period} has not begun (today is {today}). Choose a period that has.',
  },
  'periods-overlap': {
    status: 409,
    ko: '‘{field}’에 적은 기간({period})이 이미 있는 기간({other})과 겹칩니다. 겹치지 않는 기간을 적거나 그 기간의 값을 정정해 주세요.',
    en: '‘{field}’: {period} overlaps with {other}, which is there already. Choose another period, or correct that one.',
  },
  'quarter-needed': {
    status: 422,
    ko: '‘{field}’에는 분기를 적어 주세요(예: 2024-Q3). 적은 기간({period})은 분기가 아닙니다.',
    en: '‘{field}’ takes a quarter, such as 2024-Q3. {period} is none.',
  },
  'result-follows': {
    status: 422,
    ko: '이 지표의 실적은 다른 두 지표에서 계산됩니다. 그 두 지표의 실적을 등록해 주세요.',
    en: 'The results of this indicator follow from two others. Report the results of those.',
  },
  'late-reason-owed': {
    status: 422,
    ko: '이 실적의 제출 기한({due})이 지났습니다. ‘{field}’에 늦은 사유를 적어 주세요.',
    en: 'This result was due on {due}. Say in ‘{field}’ why it comes only now.',
  },
  'own-claim': {
    status: 403,
    ko: '본인이 등록하거나 정정한 실적은 본인이 확정할 수 없습니다. 총괄부서의 다른 담당자에게 맡겨 주세요.',
    en: 'Nobody confirms a result that they reported or corrected themselves. Leave it to somebody else in the coordinating office.',
  },
  'spent-in-another-year': {
    status: 422,
    ko: '‘{field}’에는 {first}부터 {last}까지의 날짜를 적어 주세요. 다음 해 2월 말일까지의 지급은 그 해의 집행으로 봅니다.',
    en: '‘{field}’ must lie between {first} and {last}: payments until the end of the next February count for the year.',
  },
  'spending-recorded': {
    status: 409,
    ko: '이 예산 항목의 집행액은 {latest}까지 이미 등록되어 있습니다. 그 뒤의 날짜를 적거나 등록된 집행액을 정정해 주세요.',
    en: 'What was spent of this line is recorded until {latest}. Choose a later day, or correct what is recorded.',
  },
  'nothing-judged': {
    status: 409,
    ko: '해제할 판단이 없습니다. 추진상황은 이미 기준에 따라 정해져 있습니다.',
    en: 'There is no judgement to lift: how the program stands follows from the rule already.',
  },
  'scale-unfit': {
    status: 422,
    ko: '금액의 단위는 예산이나 집행액을 적을 때만 정합니다. ‘{field}’을(를) 비워 주세요.',
    en: 'Only a sum of money is counted in a scale. Empty ‘{field}’.',
  },
  'paragraph-differs': {
    status: 422,
    ko: '함께 답한 의견의 답변과 글이 다릅니다. 같은 글로 적거나, 따로 답하는 것으로 바꿔 주세요.',
    en: 'The text differs from the answer that it shares its paragraph with. Write the same, or answer this opinion on its own.',
  },
  'not-entered': {
    status: 422,
    ko: '부서가 직접 낸 답변입니다. 문서에서 옮겨 적은 답변만 거둘 수 있습니다.',
    en: 'The department gave this answer itself. Only one that was entered out of a paper can be taken back here.',
  },
  'standing-not-used': {
    status: 422,
    ko: '이 기관의 추진상황 구분에 없는 말입니다. 기관에서 쓰는 구분 가운데에서 선택해 주세요.',
    en: 'Your organization does not use that word for how a program stands. Choose one of those that it uses.',
  },
  'unknown-contradiction': {
    status: 404,
    ko: '‘{field}’에 해당하는 불일치가 없습니다. 화면을 새로 고친 뒤 다시 선택해 주세요.',
    en: 'There is no contradiction for ‘{field}’. Refresh the page and choose again.',
  },
  'part-outside-year': {
    status: 422,
    ko: '‘{field}’에 적은 기간({period})이 {year}년 안에 있지 않습니다. 그 해 안의 기간을 적어 주세요.',
    en: '‘{field}’: {period} does not lie within {year}.',
  },
  'weight-out-of-range': {
    status: 422,
    ko: '‘{field}’에는 0에서 100까지의 값을 적어 주세요.',
    en: '‘{field}’ must lie between 0 and 100.',
  },
  'ratio-unfit': {
    status: 422,
    ko: '비율 지표는 같은 해의 서로 다른 두 지표에서 계산되어야 하고, 곱하는 수는 0보다 커야 합니다. ‘{field}’ 항목을 확인해 주세요.',
    en: 'A ratio is made of two other indicators of the same year, times a number above zero. Look at ‘{field}’.',
  },
  'indicator-needed': {
    status: 409,
    ko: '다른 성과지표({name})가 이 지표에서 계산되므로 삭제하거나 교체할 수 없습니다. 그 지표를 먼저 바꾸거나 삭제해 주세요.',
    en: 'Another indicator ({name}) follows from this one, so it can neither be removed nor replaced. Change or remove that one first.',
  },
  'file-empty': {
    status: 422,
    ko: '파일에 내용이 없습니다. 다른 파일을 골라 주세요.',
    en: 'The file is empty. Choose another one.',
  },
  'file-too-large': {
    status: 413,
    ko: '파일이 너무 큽니다. {limit}MB 이하로 줄이거나 나누어 올려 주세요.',
    en: 'The file is too large. Make it {limit} MB or smaller, or bring it in parts.',
  },
  'file-type-unknown': {
    status: 422,
    ko: '받을 수 없는 파일이거나 깨진 파일입니다. HWP, HWPX, PDF, DOCX, XLSX, PNG, JPEG, 텍스트(CSV) 파일만 올릴 수 있습니다. 암호가 걸린 문서는 암호를 풀고 저장해 주세요.',
    en: 'The file is damaged or of a kind that is not taken. Bring HWP, HWPX, PDF, DOCX, XLSX, PNG, JPEG or text (CSV); save a document that has a password without it first.',
  },
  'file-infected': {
    status: 422,
    ko: '파일에서 악성 코드({found})가 발견되어 저장하지 않았습니다. 전산 담당자에게 알려 주세요.',
    en: 'The file was not kept: it holds malicious code ({found}). Tell those who run your computers.',
  },
  'scanner-away': {
    status: 503,
    ko: '파일을 검사하지 못해 저장하지 않았습니다. 잠시 후 다시 올려 주세요. 계속되면 관리자에게 알려 주세요.',
    en: 'The file was not kept, because it could not be scanned. Try again later; if it goes on, tell the administrator.',
  },
  'files-full': {
    status: 409,
    ko: '첨부 파일은 한 건에 {limit}개까지입니다. 필요 없는 파일을 지우고 다시 올려 주세요.',
    en: 'At most {limit} files can be attached to one item. Remove one that is not needed first.',
  },
  'nothing-attached': {
    status: 409,
    ko: '그 파일은 첨부되어 있지 않습니다. 화면을 새로 고쳐 첨부 목록을 확인해 주세요.',
    en: 'That file is not attached here. Load the page anew and look at the list.',
  },
  'nothing-to-report': {
    status: 409,
    ko: '이 사업에는 등록할 성과지표나 예산 항목이 없습니다. 연도별 수치를 먼저 등록해 주세요.',
    en: 'This program has no indicators or budget lines to report on. State the figures of a year first.',
  },
};

/** A refusal as RFC 9457 wants it; `title` and `detail` are in the reader's language. */
export interface ProblemDocument {
  /** By which the operator finds it in the log; the server adds it. */
  readonly request?: string;
  readonly type: `urn:committee-cycles:refusal:${RefusalCode}`;
  readonly title: string;
  readonly status: RefusalStatus;
  readonly code: RefusalCode;
  readonly field?: string;
  readonly detail: string;
  readonly detailEn: string;
  readonly about?: NonNullable<Refusal['about']>;
}

/** What is wrong and what to do, with the field by its name and the values in words. */
export function sentenceOf(refusal: Refusal, language: Language): string {
  const { refused, field, about = {} } = refusal;
  return sayings[refused][language]
    .replace(/\{(\w+)(\??)\}/g, (placeholder, key: string, optional: string) => {
      if (key === 'field') return (field === undefined ? wholeRequest : nameOfPath(field))[language];
      const value = Object.hasOwn(about, key) ? about[key] : undefined;
      return value === undefined ? (optional ? '' : placeholder) : inWords(refusal, key, value, language);
    })
    .trim();
}

/** The refusal as a problem document. */
export function problemOf(refusal: Refusal, language: Language): ProblemDocument {
  const { refused, field, about } = refusal;
  const { status } = sayings[refused];
  return {
    type: `urn:committee-cycles:refusal:${refused}`,
    title: titles[status][language],
    status,
    code: refused,
    ...(field === undefined ? {} : { field }),
    detail: sentenceOf(refusal, language),
    detailEn: sentenceOf(refusal, 'en'),
    ...(about === undefined ? {} : { about }),
  };
}

const wholeRequest: Label = { ko: '요청 내용', en: 'The request' };

/** Agenda items without a motion cannot be decided; no state says so. */
const forInformation: Label = { ko: '보고 안건', en: 'for information' };

/** Refusals whose status is that of a stream. */
const saysStage: readonly RefusalCode[] = ['wrong-stage', 'cycle-takes-no-rounds'];

function inWords(refusal: Refusal, key: string, value: string | number, language: Language): string {
  return labelOf(refusal, key, String(value))?.[language] ?? String(value);
}

function labelOf({ refused, field }: Refusal, key: string, value: string): Label | undefined {
  switch (key) {
    case 'status':
      return saysStage.includes(refused) ? labelOfStatus(value) : labelOfReadiness(value, field);
    case 'step':
      return find(changeStepLabels, value);
    case 'stage':
      return find(stageLabels, value);
    case 'kind':
      return find(itemKindLabels, value);
    case 'command':
      return find(commandLabels, value);
    case 'check':
      return find(checkLabels, value);
    case 'reason':
      return find(invalidReasons, value);
    case 'why':
      return find(unreadableLabels, value);
    case 'said':
    case 'stands':
      return refused === 'unit-unfit' ? find(amountScaleLabels, value) : undefined;
    default:
      return undefined;
  }
}

/** The field is the kind of the item, or a list that is called after it: `changes[0]`. */
function labelOfReadiness(status: string, field = ''): Label | undefined {
  if (status === 'information') return forInformation;
  const kind = wordsOf(itemKindLabels).find((each) => field.startsWith(each));
  return labelOfItemStatus(status, kind) ?? find(trackLabels, status);
}

function find(labels: Readonly<Record<string, Label>>, word: string): Label | undefined {
  return Object.hasOwn(labels, word) ? labels[word] : undefined;
}
