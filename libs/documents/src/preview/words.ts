// What a preview says of its own.
import type { Label } from '#contract/label';

export const previewWords = {
  more: {
    ko: '여기까지만 미리 보여 드립니다. 나머지는 파일을 받아서 봐 주세요.',
    en: 'Only this much is shown here. Take the file to see the rest.',
  },
  empty: {
    ko: '파일에 읽을 글이나 표가 없습니다.',
    en: 'The file has no text and no table that could be read.',
  },
} as const satisfies Readonly<Record<string, Label>>;
