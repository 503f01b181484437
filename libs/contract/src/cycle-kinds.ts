// Kinds of cycle to begin with: three that city papers show, as data that an organization takes over or writes anew.
import type { CycleKind } from '#domain/cycle-kinds';
import type { IsoDate } from '#domain/ids';
import type { DatedRule } from '#domain/rule-packs';
import { stages } from '#domain/stages';

/** What a kind calls its opinions and their answers. */
function calling(opinion: string, response: string, from: IsoDate): readonly DatedRule[] {
  const article = '공약사항 관리 조례: 권고와 검토의견 (조문 (?))';
  return [
    { key: 'name.opinion', value: opinion, article, from },
    { key: 'name.response', value: response, article, from },
  ];
}

/** The kinds with their rules in force from a day on; what could not be read in a statute or an ordinance says so. */
export function offeredKinds(from: IsoDate): readonly CycleKind[] {
  return [
    { id: 'subcommittee-monitoring', name: '실무분과 모니터링', stages, rules: [] },
    {
      id: 'citizen-jury',
      name: '주민배심원단 심의',
      stages: ['planChange'],
      rules: [
        {
          key: 'round.tracks',
          value: 'change',
          article: '공약사항 관리 조례: 배심원단의 권고와 조정 심의 (조문 (?))',
          from,
        },
        {
          key: 'round.adjustments',
          value: 'vote',
          article: '공약사항 관리 조례: 조정안의 표결 (조문 (?))',
          from,
        },
        {
          key: 'round.publication',
          value: '30',
          article: '공약사항 관리 조례: 조정 내용과 사유의 공개 (조문 (?))',
          from,
        },
        {
          key: 'change.approved',
          value: 'required',
          article: '공약사항 관리 조례: 단체장의 승인 (조문 (?))',
          from,
        },
        ...calling('권고사항', '검토의견', from),
      ],
    },
    {
      id: 'pledge-evaluation',
      name: '공약이행평가단 평가',
      stages: ['midterm', 'planChange'],
      rules: [
        {
          key: 'round.rhythm',
          value: 'half-yearly',
          article: '공약사항 관리 조례: 반기별 이행 평가 (조문 (?))',
          from,
        },
        {
          key: 'self-check.quarterly',
          value: 'required',
          article: '공약사항 관리 조례: 분기별 자체점검 (조문 (?))',
          from,
        },
        {
          key: 'round.adjustments',
          value: 'vote',
          article: '공약사항 관리 조례: 사업별 조정안의 표결 (조문 (?))',
          from,
        },
        {
          key: 'round.publication',
          value: '30',
          article: '공약사항 관리 조례: 평가 결과와 사유의 공개 (조문 (?))',
          from,
        },
        {
          key: 'change.approved',
          value: 'required',
          article: '공약사항 관리 조례: 단체장의 승인 (조문 (?))',
          from,
        },
        ...calling('평가의견', '검토의견', from),
      ],
    },
  ];
}
