// Where browsers find this installation, as its operator writes it: links in letters lead there.

/**
 * Reads PUBLIC_URL.
 * @returns the origin, without a slash at its end, or one sentence (Korean, then English) for what is wrong
 */
export function readOrigin(
  text: string | undefined,
): { readonly value: string | undefined } | { readonly problem: string } {
  if (!text) return { value: undefined };
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
    ? { value: url.origin }
    : {
        problem:
          `PUBLIC_URL은 경로 없이 'https://'로 시작하는 주소여야 합니다(지금 값: '${text}'). ` +
          `PUBLIC_URL must be an address that starts with 'https://', without a path (it is '${text}').`,
      };
}
