// The copy of a paper that prints what it was given outside; all else in it stays as it was.
import { describe, expect, it } from '@jest/globals';
import type { Paper } from '../model.js';
import { paragraph } from './blocks.js';
import { withRegistration } from './registered.js';

const given = {
  number: '일자리경제과-31',
  registered: '2021-07-16',
  line: [
    { title: '담당자', part: 'drafts', manner: 'drafted', signed: '2021-07-15' },
    { title: '과장', part: 'approves', manner: 'delegated', signed: '2021-07-16' },
    { title: '예산과장', part: 'cooperates', manner: 'cooperated', signed: '2021-07-16' },
  ],
  disclosure: { grade: 'public' },
} as const;

const bare = { title: '표', language: 'ko', author: 'S시', asOf: '', position: '1' } as const;
const enclosed = { orientation: 'landscape', blocks: [paragraph('붙임')] } as const;

describe('a registered paper', () => {
  it('has the line from outside after its own signatures, and number, date and grade below', () => {
    const paper: Paper = {
      ...bare,
      sections: [
        {
          orientation: 'portrait',
          blocks: [
            paragraph('본문'),
            { kind: 'approvalLine', steps: [{ post: '간사' }], registration: ['시행'] },
          ],
        },
        enclosed,
      ],
    };
    const [first, second] = withRegistration(paper, given).sections;
    expect(first?.blocks).toEqual([
      paragraph('본문'),
      {
        kind: 'approvalLine',
        steps: [
          { post: '간사' },
          { post: '담당자', on: '2021. 7. 15.', mark: '(기안)' },
          { post: '과장', on: '2021. 7. 16.', mark: '(전결)' },
        ],
        cooperation: [{ post: '예산과장', on: '2021. 7. 16.', mark: '(협조)' }],
        registration: ['시행', '등록 일자리경제과-31 (2021. 7. 16.)', '공개'],
      },
    ]);
    expect(second).toEqual(enclosed);
  });

  it('gets a line where it had none', () => {
    const [only] = withRegistration({ ...bare, sections: [enclosed] }, given).sections;
    expect(only?.blocks.at(-1)).toMatchObject({ kind: 'approvalLine' });
  });
});
