// The scenes in which samples are told, by their names in both languages.

/** In the order in which the year of City S is played; a smaller sample takes some of them. */
export const scenes = {
  ground: { ko: '기반 갖추기', en: 'Laying the ground' },
  advice: { ko: '새 계획에 권고하다', en: 'The jury advises on the new plan' },
  opening: { ko: '회차를 열다', en: 'The round is opened' },
  submissions: { ko: '부서가 먼저 내놓다', en: 'The departments submit first' },
  remarks: { ko: '위원이 적어 내다', en: 'Members write remarks' },
  july: { ko: '7월 회의', en: 'The July meeting' },
  opinions: { ko: '의견으로 모으다', en: 'Remarks become opinions' },
  votes: { ko: '공약마다 표결하다', en: 'A vote on each pledge' },
  answers: { ko: '부서가 답하다', en: 'The departments answer' },
  again: { ko: '다시 묻다', en: 'Asked again' },
  agreement: { ko: '합의하고 마무리하다', en: 'Agreed and settled' },
  august: { ko: '8월 회의', en: 'The August meeting' },
  end: { ko: '회차를 닫다', en: 'The round is concluded' },
  planChange: { ko: '올해의 변경을 계획에 담다', en: 'This year’s changes take effect' },
  drafting: { ko: '2022년 계획을 짜다', en: 'The plan for 2022 is drafted' },
  hearing: { ko: '주민에게 묻다', en: 'Residents are heard' },
  bodies: { ko: '두 협의체가 심의하다', en: 'Two bodies deliberate' },
  approval: { ko: '보고하고 결재받아 제출하다', en: 'Reported, approved, submitted' },
  newYear: { ko: '새 계획이 시행되다', en: 'The new plan comes into force' },
  followUps: { ko: '약속을 점검하다', en: 'Promises are checked' },
  closing: { ko: '주기를 닫다', en: 'The cycle is closed' },
} as const satisfies Readonly<Record<string, { readonly ko: string; readonly en: string }>>;

export type Scene = keyof typeof scenes;
