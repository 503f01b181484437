// How a file that is sent is called where it is saved.

/** The name of the file in Korean for who knows RFC 6266, and one in plain letters for who does not. */
export function attachmentNamed(name: string): string {
  const extension = name.slice(name.lastIndexOf('.'));
  const safe = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ').replace(/['()!*]/g, '');
  return `attachment; filename="paper${extension}"; filename*=UTF-8''${encodeURIComponent(safe)}`;
}
