// What somebody answered on an item, as far as the reader sees it.
import type { Attendance } from '#domain/meeting/states';
import type { WrittenAnswer } from '#domain/meeting/words';

export function answerOn({ written }: Attendance, item: string): WrittenAnswer | undefined {
  return written?.answers.find(({ agendaItem }) => agendaItem === item);
}
