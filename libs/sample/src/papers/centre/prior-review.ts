// The prior review of District D's paper: its form with the headings, and which boxes the paper has ticked.
import { choice, considerations, plainItems, yesNo } from '#contract/checklist-example';
import type { CheckAnswer, Checklist, CheckItem } from '#domain/checklist';

interface Asked {
  readonly item: CheckItem;
  readonly answer: CheckAnswer;
}

function yes(id: string, group: string, label: string): Asked {
  return { item: yesNo(id, group, label), answer: { item: id, kind: 'yesNo', yes: true } };
}

/** `ticked` are those of its options that the paper has ticked. */
function ticks(item: CheckItem, ...ticked: readonly string[]): Asked {
  return { item, answer: { item: item.id, kind: 'choice', chosen: ticked } };
}

const headline: Asked = {
  item: plainItems.headline,
  answer: { item: 'headline', kind: 'text', text: '일자리센터 이용 안내 (예시)' },
};

const asked: readonly Asked[] = [
  ticks(plainItems.kind, '공약사업', '계속사업', '공모사업'),
  yes('residents', '소통 분야', '구민'),
  yes('experts', '소통 분야', '전문가'),
  yes('stakeholders', '소통 분야', '이해당사자'),
  ticks(choice('considered', '기타 고려 사항', ...considerations), '일자리', '공공언어', '취약계층'),
  yes('ministries', '다른 자원의 활용', '중앙부처'),
  yes('province', '다른 자원의 활용', '시'),
  yes('companies', '다른 자원의 활용', '기업'),
  yes('civic', '다른 자원의 활용', '민간단체'),
  ticks(
    choice(
      'media',
      '언론·홍보',
      '기획보도',
      '보도자료',
      '방송',
      '뉴스레터',
      '소식지',
      '기고문',
      '전자행정서비스',
      '사회관계망',
      '기타',
      '없음',
    ),
    '보도자료',
    '소식지',
    '전자행정서비스',
    '사회관계망',
  ),
  headline,
];

/** The form that the district's papers begin with. */
export const form: Checklist = {
  title: '사전검토사항',
  required: true,
  items: asked.map(({ item }) => item),
};

/** As the paper has it. */
export const filled: readonly CheckAnswer[] = asked.map(({ answer }) => answer);
