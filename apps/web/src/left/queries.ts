// What lies at the reader's post, read from the server, and what is done with it.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { readKeptForm } from '#contract/kept-form';
import { routes } from '#contract/routes';
import type { LeftDraft, LeftDraftsView } from '#contract/views';
import { postKey } from '#domain/actor';
import { putDraft, type DraftName } from '../forms/draft.js';
import { request } from '../http/request.js';
import { useSession, useSigning, type Session } from '../session/session.js';
import type { Keeping } from './keeper.js';

const key = ['left-drafts'];
const none: readonly LeftDraft[] = [];

/** What those who left the reader's post had begun there. */
export function useLeft(): { readonly keeps: boolean; readonly drafts: readonly LeftDraft[] } {
  const { organization, token } = useSession();
  const { own } = useSigning();
  const { data } = useQuery({
    queryKey: key,
    // Whoever was invited to one thing leaves nothing at a post.
    enabled: own?.scope === undefined,
    queryFn: ({ signal }) => request<LeftDraftsView>(routes.draftsLeft(organization), { token, signal }),
  });
  return { keeps: data?.keeps ?? false, drafts: data?.drafts ?? none };
}

/** What was left of one form; undefined where nothing was, or nothing that this page can read. */
export function useLeftOf(
  of: Pick<DraftName, 'stream' | 'command' | 'item' | 'part'>,
): LeftDraft | undefined {
  const { drafts } = useLeft();
  return drafts.find((draft) => isOf(draft, of) && readKeptForm(draft.kept));
}

/** Goes on with a draft that was left, or no longer shows one that was thrown away. */
export function useLeftActs(): {
  readonly goOn: (draft: LeftDraft) => void;
  readonly thrown: (draft: LeftDraft) => void;
} {
  const client = useQueryClient();
  const { organization, token, actor } = useSession();
  const hide = (draft: LeftDraft) =>
    client.setQueryData<LeftDraftsView>(
      key,
      (before) =>
        before && { ...before, drafts: before.drafts.filter((each) => !isSame(each, nameOfLeft(draft))) },
    );
  const readAgain = () => void client.invalidateQueries({ queryKey: key });
  return {
    thrown: (draft) => {
      hide(draft);
      readAgain();
    },
    goOn: (draft) => {
      const { stream, command, item, part, where } = draft;
      const form = readKeptForm(draft.kept);
      const name: DraftName = { organization, person: actor.person, stream, command, item, part };
      // What this page cannot read stays where it lies: a newer one may.
      if (!form) return;
      putDraft(name, { ...form, where, post: postKey(actor.post) });
      hide(draft);
      void request(routes.dropDraft(organization), { method: 'POST', token, body: nameOfLeft(draft) })
        .catch(() => undefined)
        .then(readAgain);
    },
  };
}

/** Whose it was, and of which form. */
export function nameOfLeft({ person, stream, command, item, part }: LeftDraft): OfWhom {
  return { person, stream, command, item, part };
}

/** How drafts get to the server; what is under way is carried on when the page goes. */
export function keepingOf({ organization, token }: Session): Omit<Keeping, 'drafts'> {
  const post = { method: 'POST', token, keepalive: true } as const;
  return {
    keep: (body) => request(routes.keepDraft(organization), { ...post, body }),
    drop: (body) => request(routes.dropDraft(organization), { ...post, body }),
  };
}

type OfForm = Pick<LeftDraft, 'stream' | 'command' | 'item' | 'part'>;
type OfWhom = Pick<LeftDraft, 'person' | 'stream' | 'command' | 'item' | 'part'>;

function isSame(one: OfWhom, other: OfWhom): boolean {
  return one.person === other.person && isOf(one, other);
}

function isOf(one: OfForm, other: OfForm): boolean {
  return (
    one.stream === other.stream &&
    one.command === other.command &&
    one.item === other.item &&
    one.part === other.part
  );
}
