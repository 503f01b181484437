// How a file is to be called that goes out, in Korean for who knows RFC 6266, and in plain letters for who does not.

/** The header's value: shown where it stands, or saved. */
export function namedFor(how: 'inline' | 'attachment', name: string, plain = 'file'): string {
  const extension = /\.[A-Za-z0-9]{1,10}$/.exec(name)?.[0] ?? '';
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}\p{Surrogate}]/gu, ' ').replace(/['()!*]/g, '');
  return `${how}; filename="${plain}${extension}"; filename*=UTF-8''${encodeURIComponent(safe)}`;
}
