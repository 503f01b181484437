// What searching says of its own, in both languages.
import type { FoundKind } from '#contract/finding/finding';
import type { Label } from '#contract/label';
import { subjectOf } from '../language/particle.js';
import { plural, say } from '../language/say.js';

const kinds: Readonly<Record<FoundKind, Label>> = {
  round: say('회차', 'Rounds'),
  opinion: say('모니터링 의견', 'Opinions'),
  answer: say('부서 답변', 'Answers'),
  remark: say('위원 발언', 'Remarks'),
  submission: say('부서 제출', 'Departments’ submissions'),
  program: say('세부사업', 'Programs'),
  indicator: say('성과지표', 'Indicators'),
  plan: say('계획', 'Plans'),
  strategy: say('추진전략', 'Strategies'),
  planLine: say('계획에 편성된 사업', 'Programs in plans'),
  owed: say('남은 과제', 'Owed items'),
  meeting: say('회의', 'Meetings'),
  agendaItem: say('회의 안건', 'Agenda items'),
  committee: say('위원회', 'Committees'),
  department: say('부서', 'Departments'),
};

export const searchStrings = {
  kinds,
  title: say('검색', 'Search'),
  titled: (typed: string) => say(`'${typed}' 검색 결과`, `Search results for ‘${typed}’`),
  label: say('회차·의견·답변·계획·회의 전체 검색', 'Search rounds, opinions, answers, plans and meetings'),
  placeholder: say('전체 검색', 'Search everything'),
  key: say(
    '어느 화면에서나 빗금(/) 키를 누르면 검색창으로 갑니다.',
    'The slash key (/) leads here from any page.',
  ),
  search: say('검색', 'Search'),
  clear: say('검색어 지우기', 'Clear'),
  suggestions: say('검색 결과', 'Results'),
  searching: say('검색하는 중입니다.', 'Searching.'),
  nothing: say(
    '검색 결과가 없습니다. 볼 수 있는 자료만 검색됩니다.',
    'Nothing found among what this post may see.',
  ),
  all: (total: number) => say(`검색 결과 ${total}건 모두 보기`, `Show all ${plural(total, 'result')}`),
  count: (total: number) => say(`${total}건`, plural(total, 'result')),
  found: (total: number) => say(`검색 결과 ${total}건`, `${plural(total, 'result')} found`),
  ofAll: (shown: number, total: number) => say(`${total}건 가운데 ${shown}건`, `${shown} of ${total}`),
  more: (kind: Label, total: number) =>
    say(`${kind.ko} ${total}건 모두 보기`, `All ${total}: ${kind.en.toLowerCase()}`),
  allKinds: say('전체', 'All'),
  kindsLabel: say('자료 구분', 'Kinds'),
  none: (typed: string) =>
    say(`'${typed}'${subjectOf(typed)} 들어 있는 자료가 없습니다.`, `Nothing holds ‘${typed}’.`),
  noneSay: say(
    '낱말을 줄이거나 다른 말로 찾아 주세요. 이 직위에서 볼 수 있는 자료만 검색됩니다.',
    'Try fewer or other words. Only what this post may see is searched.',
  ),
  begin: say('찾을 말을 입력해 주세요.', 'Type what you look for.'),
  beginSay: say(
    '회차, 의견과 답변, 위원 발언, 세부사업과 성과지표, 계획, 남은 과제, 회의와 안건, 위원회, 부서를 한 번에 찾습니다. 띄어쓰기는 달라도 되고, 여러 낱말을 쓰면 모두 들어 있는 자료만 나옵니다.',
    'Rounds, opinions and answers, remarks, programs and indicators, plans, owed items, meetings and their agendas, committees and departments are searched at once. Spacing does not matter; of several words, all must occur.',
  ),
  scope: say('이 직위에서 볼 수 있는 자료만 검색됩니다.', 'Only what this post may see is searched.'),
  unreachable: say(
    '서버에 연결되지 않아 검색하지 못했습니다. 연결되면 다시 검색합니다.',
    'The server cannot be reached: nothing was searched. It will be once the server is back.',
  ),
  year: (year: number) => say(`${year}년`, `${year}`),
} as const;
