// Why a field of a command is no such field at all: the reasons that a schema gives, before any rule is asked.
import type { Label } from './label.js';
import { limits } from './limits.js';
import { refuse, type Refusal } from '#domain/refusals';

/** Each reason with its sentence, which follows the name of the field. */
export const invalidReasons = {
  missing: { ko: '반드시 입력해야 합니다.', en: 'It is missing.' },
  unexpected: { ko: '이 요청에서 쓰지 않는 항목입니다.', en: 'This command has no such field.' },
  notText: { ko: '글자로 적어 주세요.', en: 'It must be text.' },
  tooLong: { ko: '너무 깁니다. 내용을 줄여 주세요.', en: 'It is too long.' },
  badCharacter: {
    ko: '쓸 수 없는 문자가 들어 있습니다. 지우고 다시 입력해 주세요.',
    en: 'It holds a character that cannot be kept.',
  },
  notId: {
    ko: `영문자와 숫자, 점(.), 밑줄(_), 물결(~), 붙임표(-)로 ${limits.id}자 이내여야 합니다.`,
    en: `It must be an id of up to ${limits.id} letters, digits and . _ ~ - characters.`,
  },
  notDerivedId: {
    ko: `영문자와 숫자, 점(.), 밑줄(_), 물결(~), 붙임표(-), 쌍점(:)으로 ${limits.derivedId}자 이내여야 합니다.`,
    en: `It must be an id of up to ${limits.derivedId} letters, digits and . _ ~ - : characters.`,
  },
  notWhole: { ko: '정수로 적어 주세요.', en: 'It must be a whole number.' },
  notYear: { ko: '네 자리 연도로 적어 주세요.', en: 'It must be a year.' },
  notBoolean: { ko: '예 또는 아니요로 정해 주세요.', en: 'It must be true or false.' },
  notDate: { ko: '2021-07-14처럼 날짜로 적어 주세요.', en: 'It must be a date such as 2021-07-14.' },
  notPeriod: {
    ko: '2024, 2024-H2, 2024-Q3, 2024-09처럼 기간으로 적어 주세요(이어진 기간은 2022-Q3/2024-Q1).',
    en: 'It must be a period such as 2024, 2024-H2, 2024-Q3, 2024-09 or 2022-Q3/2024-Q1.',
  },
  notTime: { ko: '09:30처럼 시각으로 적어 주세요.', en: 'It must be a time such as 09:30.' },
  notDecimal: {
    ko: `쉼표 없이 ${limits.decimal}자리 이내의 숫자로 적어 주세요(예: 5, 0.5).`,
    en: `It must be an exact number of up to ${limits.decimal} digits, such as 5 or 0.5, as text.`,
  },
  notOneOf: { ko: '정해진 값 가운데 하나를 골라 주세요.', en: 'It is none of the values to choose from.' },
  notList: { ko: '목록으로 보내 주세요.', en: 'It must be a list.' },
  listTooLong: {
    ko: `목록은 ${limits.listEntries}개까지 보낼 수 있습니다.`,
    en: `A list may have up to ${limits.listEntries} entries.`,
  },
  notObject: { ko: '여러 항목의 묶음으로 보내 주세요.', en: 'It must be an object with fields.' },
} as const satisfies Readonly<Record<string, Label>>;

export type InvalidReason = keyof typeof invalidReasons;

/** A field that is not what its schema says; `field` is its path, empty for the command itself. */
export interface Problem {
  readonly field: string;
  readonly reason: InvalidReason;
}

/** The refusal for a command that does not fit its schema: it names the first field that is wrong. */
export function refusalOf(problems: readonly [Problem, ...Problem[]]): Refusal {
  const [{ field, reason }] = problems;
  return refuse('invalid-field', field === '' ? undefined : field, { reason });
}
