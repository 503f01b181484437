// What the story of an opinion says of its own, in both languages; the words of the domain come from the glossary.
import type { Label } from '#contract/label';
import { say } from '../language/say.js';

export const storyStrings = {
  title: say('의견 이력', 'Story of an opinion'),
  titled: (about: string) => say(`의견 이력: ${about}`, `Story of an opinion: ${about}`),
  now: say('현재 상태', 'Where it stands'),
  course: say('진행 과정', 'How it came to this'),
  noAnswer: say('아직 답변이 없습니다.', 'No answer yet.'),
  asYouSee: say('이 직위에서 볼 수 있는 기록만 나옵니다.', 'Only what this post may see of it is told.'),
  parts: {
    before: say('부서 제출', 'Department’s submission'),
    remarks: say('위원 발언', 'Remarks'),
    settling: say('심의', 'Settlement'),
    steps: say('변경 절차', 'Steps of the change'),
    owed: say('남은 과제', 'What is owed'),
    plan: say('계획 반영', 'Into the plan'),
  },
  opened: say('접수 마감 후 공개', 'Opened when the intake closed'),
  acts: {
    ConclusionNoted: say('회차 종료, 주기에 등록', 'Round concluded, noted by the cycle'),
    CycleOpened: say('다음 주기의 남은 과제로 이어짐', 'Taken over by the next cycle'),
    OwedTakenOver: say('다음 주기의 남은 과제로 이어짐', 'Taken over by the next cycle'),
    AdoptionNoted: say('차년도 계획 시행에 따라 정리', 'Dealt with as the next plan came into force'),
    AdoptionBegun: say('차년도 계획에 넘김', 'Handed over to the next plan'),
    PartReceived: say('차년도 계획(안)에 접수', 'Received by the next plan’s draft'),
    PlanDrafted: say('차년도 계획(안) 작성', 'The next plan was drafted'),
    PlanPutInForce: say('반영된 계획 시행', 'The plan with it came into force'),
    ProgramRevised: say('사업 수치에 적용', 'The program’s figures were revised'),
    RevisionNoted: say('변경 적용 확인', 'The change took effect'),
    CycleClosed: say('주기 종료', 'The cycle was closed'),
  } as Readonly<Record<string, Label>>,
  /** Who acted where nobody did by hand. */
  byPolicy: say('시스템(자동 처리)', 'The system'),
  byMeeting: say('위원회 회의 의결', 'By the outcome of a meeting'),
  inMeeting: (meeting: Label) => say(`${meeting.ko}에서`, `in ${meeting.en}`),
  speaker: say('발언:', 'Speaker:'),
  speakerUnknown: say('발언자 미상', 'speaker unknown'),
  taken: (date: Label) => say(`처리일 ${date.ko}`, `Taken on ${date.en}`),
  links: {
    round: say('회차에서 보기', 'In its round'),
    cycle: say('주기에서 보기', 'In the cycle'),
    plan: say('계획에서 보기', 'In the plan'),
    program: say('성과지표 이력 보기', 'History of the indicators'),
  },
  link: say('처음부터 지금까지 보기', 'The whole story'),
} as const;
