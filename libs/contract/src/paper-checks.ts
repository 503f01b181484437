// How what a paper lacks is said to who would make it final.
import type { CheckCode } from '#domain/paper-checks';
import type { Label } from './label.js';

export const checkLabels: Readonly<Record<CheckCode, Label>> = {
  'minutes-unconfirmed': {
    ko: '회의록이 아직 확인되지 않았습니다',
    en: 'The minutes were not confirmed yet',
  },
  'nobody-on-roll': { ko: '참석한 위원이 명부에 없습니다', en: 'The roll has nobody who attended' },
  'opinions-unanswered': { ko: '답변이 없는 의견이 있습니다', en: 'Opinions have no answer' },
  'questions-unanswered': { ko: '답변이 없는 질의가 있습니다', en: 'Questions have no reply' },
  'remarks-without-opinion': {
    ko: '의견에 반영되지 않은 발언이 있습니다',
    en: 'Remarks went into no opinion',
  },
  'roll-differs': {
    ko: '문서에 적힌 인원이 명부와 다릅니다',
    en: 'Printed head counts differ from the roll',
  },
  'place-missing': { ko: '회의 장소나 시각이 없습니다', en: 'The place or hour of the meeting is missing' },
  'next-date-missing': { ko: '차기 회의 일정이 없습니다', en: 'The next date is missing' },
  'items-undecided': { ko: '결과가 없는 의결 안건이 있습니다', en: 'Motions have no outcome' },
  'photos-unshown': { ko: '실을 수 없는 사진이 있습니다', en: 'Photographs cannot be shown' },
  'photos-turned': {
    ko: '한글(HWPX)·Excel 파일에는 바로 세워 싣지 못하는 사진이 있습니다',
    en: 'Photographs do not stand upright in HWPX and XLSX',
  },
  'notice-unsent': {
    ko: '소집통지를 보내지 않았습니다',
    en: 'The notice was not sent',
  },
  'version-not-adopted': {
    ko: '아직 결재되지 않은 계획(안)입니다',
    en: 'The plan is a draft that nobody approved yet',
  },
  'still-running': {
    ko: '주기나 계획이 끝나지 않아 내용이 더 바뀔 수 있습니다',
    en: 'The cycle or plan is not closed: more may come',
  },
  'figures-missing': {
    ko: '목표, 예산이나 실적이 없는 곳이 있습니다',
    en: 'Targets, budgets or results are missing',
  },
  'figures-differ': { ko: '서로 맞지 않는 수치가 있습니다', en: 'Figures do not add up' },
  'dates-missing': { ko: '추진일정이 없는 세부사업이 있습니다', en: 'Programs have no schedule' },
  'promises-unreported': {
    ko: '이행 결과가 보고되지 않은 후속조치가 있습니다',
    en: 'Nothing was reported of follow-ups that were promised',
  },
  'date-style': {
    ko: '날짜가 공문서 표기(2021. 7. 14.)와 다릅니다',
    en: 'Dates are not written as in official papers (2021. 7. 14.)',
  },
  'numbering-style': {
    ko: '항목 번호가 공문서 순서(1. 가. 1) 가))와 다릅니다',
    en: 'Items are not numbered as in official papers (1. 가. 1) 가))',
  },
  'end-missing': {
    ko: '‘끝.’ 표시가 없거나 마지막이 아닙니다',
    en: 'The mark of the end is missing or not last',
  },
};
