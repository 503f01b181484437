// How the kinds of post are called, and what brings each of them here.
import type { Label } from '#contract/label';
import type { SamplePerson } from '#contract/views';

type PostKind = SamplePerson['kind'];

export const postKindLabels: Readonly<Record<PostKind, Label>> = {
  seat: { ko: '위원회', en: 'Committee' },
  department: { ko: '부서', en: 'Department' },
  office: { ko: '총괄부서', en: 'Coordinating office' },
  policy: { ko: '시스템', en: 'The system' },
};

export const postKindHints: Readonly<Record<PostKind, Label>> = {
  seat: {
    ko: '의견을 내고, 부서의 답변을 심의합니다. 의견은 간사·총무가 정리하고 위원장·분과장이 마무리합니다.',
    en: 'Members speak, the secretary consolidates, the chair settles what departments answer.',
  },
  department: {
    ko: '담당 사업에 온 의견에 답변합니다. 부서장 승인을 거치는 부서도 있습니다.',
    en: 'Officers answer opinions on their own programs; some departments let their head release each answer.',
  },
  office: { ko: '모든 회차를 지켜봅니다.', en: 'Sees every round.' },
  policy: { ko: '', en: '' },
};
