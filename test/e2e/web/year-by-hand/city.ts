// A made-up city as its office has it in spreadsheets: what is pasted when it begins.

export const office = '총괄부서 담당자';
export const jobsOfficer = '일자리정책팀 담당자';
export const jobsHead = '일자리정책과장';
export const tourismOfficer = '관광산업팀 담당자';
export const tourismHead = '관광과장';
export const chair = '일자리분과 민간분과장';
export const secretary = '일자리분과 총무';
export const firstMember = '일자리분과 민간 위원 1';
export const secondMember = '일자리분과 민간 위원 2';
export const publicMember = '일자리분과 공공 위원 1';

export const round = '2021년 중간평가·변경(안) 모니터링';

type Table = readonly (readonly string[])[];

/** A table as a spreadsheet copies it. */
export function sheet(rows: Table): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

export const offices: Table = [
  ['부서', '직위', '구분', '부서장 승인'],
  ['일자리정책과', jobsHead, '부서장', '예'],
  ['일자리정책과', jobsOfficer, '담당자', ''],
  ['관광과', tourismHead, '부서장', '아니요'],
  ['관광과', tourismOfficer, '담당자', ''],
];

/** The member of the public sector is an officer of the city besides, and answers for programs. */
export const committees: Table = [
  ['분과', '위원석', '공공·민간', '역할', '겸직', '임기 만료일'],
  ['일자리분과', '민간분과장', '민간', '분과장', '', '2022-12-31'],
  ['', '총무', '민간', '총무', '', '2022-12-31'],
  ['', '민간 위원 1', '민간', '위원', '', '2022-12-31'],
  ['', '민간 위원 2', '민간', '위원', '', '2022-12-31'],
  ['', '공공 위원 1', '공공', '위원', tourismHead, '2022-12-31'],
];

export const programs: Table = [
  [
    '전략 번호',
    '추진전략',
    '담당 직위',
    '번호',
    '사업명',
    '구분',
    '주관부서',
    '내용',
    '성과지표',
    '목표',
    '단위',
    '비목',
    '예산액(천원)',
  ],
  [
    'I',
    '함께 일하는 도시',
    jobsHead,
    '1-1',
    '공공일자리 연계',
    '지속',
    '일자리정책과',
    '하루 4시간 근무',
    '참여 인원',
    '120',
    '명',
    '인건비',
    '960,000',
  ],
  ['', '', '', '', '', '', '', '', '취업 인원', '60', '명', '교육비', '24,000'],
  [
    'I',
    '함께 일하는 도시',
    jobsHead,
    '1-2',
    '청년 일 경험',
    '신규',
    '일자리정책과',
    '',
    '수료 인원',
    '40',
    '명',
    '운영비',
    '120,000',
  ],
  [
    'II',
    '찾아오는 도시',
    tourismHead,
    '2-1',
    '전문인력 양성',
    '지속',
    '관광과',
    '',
    '양성 인원',
    '25',
    '명',
    '교육 운영비',
    '24,000',
  ],
  [
    'II',
    '찾아오는 도시',
    tourismHead,
    '2-2',
    '취업박람회',
    '지속',
    '관광과',
    '',
    '개최 수',
    '4',
    '회',
    '행사비',
    '30,000',
  ],
  [
    'II',
    '찾아오는 도시',
    tourismHead,
    '2-3',
    '관광 창업 지원',
    '신규',
    '관광과',
    '',
    '창업 기업 수',
    '5',
    '개',
    '보조금',
    '50,000',
  ],
];
