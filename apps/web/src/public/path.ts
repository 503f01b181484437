// Where the pages that everybody can read stand: real paths, so that they can be printed on a paper and found by a search.

export type PublicPath =
  | { readonly page: 'organization'; readonly organization: string }
  | { readonly page: 'round' | 'plan'; readonly organization: string; readonly id: string };

/** The public page that a path names; undefined for every other path. */
export function publicPathOf(path: string): PublicPath | undefined {
  const [begin, organization, kind, id, more] = path.split('/').slice(1).map(decoded);
  if (begin !== 'public' || !organization || more !== undefined) return undefined;
  if (kind === undefined || kind === '') return { page: 'organization', organization };
  return (kind === 'round' || kind === 'plan') && id ? { page: kind, organization, id } : undefined;
}

/** Whether a path is among those of the public pages, though there may be no such page. */
export function isPublic(path: string): boolean {
  return path === '/public' || path.startsWith('/public/');
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
