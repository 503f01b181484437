// A form of prior review to begin with where an organization has none: headings as city papers use them.
import type { Checklist, CheckItem } from '#domain/checklist';

/** A box under a heading, ticked or not. */
export function yesNo(id: string, group: string, label: string): CheckItem {
  return { id, group, label, kind: 'yesNo' };
}

/** Several boxes, any of which may be ticked. */
export function choice(id: string, label: string, ...options: readonly string[]): CheckItem {
  return { id, label, kind: 'choice', options, several: true };
}

/** What every city's form asks in the same words. */
export const plainItems = {
  kind: choice('kind', '사업 구분', '신규사업', '공약사업', '계속사업', '공모사업'),
  headline: { id: 'headline', label: '홍보 제목', kind: 'text' },
} as const satisfies Readonly<Record<string, CheckItem>>;

/** What a plan is looked through for, whatever the heading. */
export const considerations = [
  '일자리',
  '환경영향',
  '안전',
  '유지비용',
  '공공언어',
  '성인지',
  '취약계층',
  '장애인',
  '디자인',
  '갈등 요인',
] as const;

export const exampleForm: Checklist = {
  title: '사전검토사항',
  required: true,
  items: [
    plainItems.kind,
    yesNo('residents', '소통 대상', '주민'),
    yesNo('experts', '소통 대상', '전문가'),
    yesNo('stakeholders', '소통 대상', '이해당사자'),
    choice('considered', '고려 사항', ...considerations),
    yesNo('ministries', '외부 자원 활용', '중앙부처'),
    yesNo('province', '외부 자원 활용', '시·도'),
    yesNo('companies', '외부 자원 활용', '기업'),
    yesNo('civic', '외부 자원 활용', '민간단체'),
    choice('media', '홍보 매체', '보도자료', '기획보도', '소식지', '누리집', '사회관계망', '기타'),
    plainItems.headline,
  ],
};
