// Holds the evidence of a notice to what a Korean office reads off it: when it came and when it was read, in its own time.
import { expect, it } from '@jest/globals';
import { toldTableOf } from './told-table.js';

it('says for each way when a letter came by it, and when it was read, by the clock of Korea', () => {
  const table = toldTableOf([
    {
      ...{ person: 'p-1', name: '구민정', kind: 'notice' },
      subject: { ko: '=1+1', en: '-' },
      written: '2021-07-18T23:30:05.123Z',
      read: '2021-07-19T15:00:00.000Z',
      ways: [
        {
          ...{ channel: 'mail', state: 'sent', attempts: 2 },
          ...{ sent: '2021-07-18T23:30:07.000Z', messageId: '<1@city.example>', answer: '250 "kept"' },
        },
        { channel: 'webhook', state: 'waiting', attempts: 1 },
      ],
    },
  ]);
  expect(table.startsWith('\uFEFF')).toBe(true);
  const begin = `"p-1","구민정","회의 통지","'=1+1"`;
  expect(table.slice(1).split('\r\n')).toEqual([
    '"식별자","성명","종류","제목","방법","상태","시각","읽은 시각","시도","메일 번호","응답"',
    `${begin},"알림함","도착","2021-07-19 08:30:05","2021-07-20 00:00:00","","",""`,
    `${begin},"메일","보냄","2021-07-19 08:30:07","","2","<1@city.example>","250 ""kept"""`,
    `${begin},"문자·알림톡","보낼 예정","","","1","",""`,
    '',
  ]);
});
