// That the database of an installation cannot be used, in plain words, for whoever starts a process on it.
import { passes } from '#event-store/passing';

/** One sentence in Korean, one in English. */
export function unusable(error: unknown): readonly string[] {
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code ?? message;
  return [
    `DATABASE_URL의 데이터베이스를 쓸 수 없습니다: ${reason}`,
    `The database of DATABASE_URL cannot be used: ${reason}`,
  ];
}

/** The same where a start failed because the database went away meanwhile; undefined where the error is another's. */
export function lostWhileStarting(error: unknown): readonly string[] | undefined {
  return passes(error) ? unusable(error) : undefined;
}
