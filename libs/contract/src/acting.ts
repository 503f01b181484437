// How a request says who asks: by the sample's token, or, beside the session's cookie, in which post its sender believes to act.

/** Names the post: a session whose post was changed in another window must not act in the wrong one. */
export const actingHeader = 'acting-in';

const beginning = 'acting ';

/** What stands for a token where a cookie signs in. */
export function tokenOfPost(post: string): string {
  return `${beginning}${encodeURIComponent(post)}`;
}

/** Whether requests with this token stand on the session's cookie. */
export function standsOnCookie(token: string): boolean {
  return token.startsWith(beginning);
}

/** The headers that say who asks. */
export function headersOf(token: string): Readonly<Record<string, string>> {
  return standsOnCookie(token)
    ? { [actingHeader]: token.slice(beginning.length) }
    : { authorization: `Bearer ${token}` };
}
