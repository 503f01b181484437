// What a screen says of its reader's post, and what a form begins with: the one file that looks into it, and offers nothing by it.
import type { Label } from '#contract/label';
import type { PostHeld } from '#domain/actor';
import type { CommitteeId } from '#domain/ids';
import { postKindLabels } from './post-kinds.js';

/** How the kind of a post is called. */
export function kindLabelOf({ kind }: PostHeld): Label {
  return postKindLabels[kind];
}

/** The committee that a post sits on. */
export function committeeOf(post: PostHeld): CommitteeId | undefined {
  return post.kind === 'seat' ? post.committee : undefined;
}
