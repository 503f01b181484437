// Who was told what as a table that is kept with the records: in Korean, and by the clock of Korea, like they are.
import type { ToldItem } from '#contract/delivery-views';
import { channelLabels, deliveryStateLabels, inboxLabel, letterKindLabels } from '#contract/delivery-words';
import { csvOf } from '#contract/tables/csv';

const columns = [
  ...['식별자', '성명', '종류', '제목'],
  ...['방법', '상태', '시각', '읽은 시각', '시도', '메일 번호', '응답'],
];
const arrived = '도착';

/** One row for the inbox and for each other way, as spreadsheets open it. */
export function toldTableOf(told: readonly ToldItem[]): string {
  const rows = told.flatMap(({ person, name = '', kind, subject, written, read, ways }) => {
    const begin = [person, name, letterKindLabels[kind].ko, subject.ko];
    return [
      [...begin, inboxLabel.ko, arrived, inKorea(written), inKorea(read), '', '', ''],
      ...ways.map(({ channel, state, sent, attempts, messageId = '', answer = '' }) => [
        ...begin,
        ...[channelLabels[channel].ko, deliveryStateLabels[state].ko, inKorea(sent), ''],
        ...[String(attempts), messageId, answer],
      ]),
    ];
  });
  return csvOf([columns, ...rows]);
}

const seoul = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Seoul',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** `2021-07-19 09:00:00`; empty where it has not come about. */
function inKorea(instant: string | undefined): string {
  return instant === undefined ? '' : seoul.format(new Date(instant));
}
