// What a writer can do once somebody else moved the item: go on, leave it, or take what they wrote to another command.
import { useContext } from 'react';
import { strings } from '../language/strings.js';
import { PanelContext } from '../panel/panel-context.js';
import { useSession } from '../session/session.js';
import { dropDraft, hasDraft, putDraft } from './draft.js';
import type { WayOn } from './moved.js';

interface Wanted {
  /** Throws away what was written. */
  readonly leave: () => void;
  readonly instead:
    | {
        readonly command: string;
        readonly mine: () => object;
        readonly both: () => object;
        readonly seen: number | undefined;
      }
    | undefined;
}

/** Whether the page still offers a command on its item, and what else there is to do. */
export function useWaysOn(
  command: string,
  item: string | undefined,
  { leave, instead }: Wanted,
): { readonly mayGoOn: boolean; readonly ways: readonly WayOn[] } {
  const paneled = useContext(PanelContext);
  const { actor } = useSession();
  if (!paneled) return { mayGoOn: true, ways: [] };
  const { page, open } = paneled;
  const offerOf = (wanted: string) =>
    page.allowed.find((offer) => offer.command === wanted && (offer.on === 'stream' || offer.item === item));
  const other = instead && offerOf(instead.command);
  const goTo = (values: object) => {
    const from = { organization: page.organization, person: actor.person, stream: page.id, item };
    if (!instead || !other) return;
    const to = { ...from, command: instead.command };
    if (!hasDraft(to)) {
      putDraft(to, { values, seen: instead.seen });
      dropDraft({ ...from, command });
    }
    open({ show: other.command, on: other.on, item });
  };
  const ways: readonly WayOn[] = [
    ...(instead && other
      ? [
          { label: strings.moved.mine, take: () => goTo(instead.mine()) },
          { label: strings.moved.both, take: () => goTo(instead.both()) },
        ]
      : []),
    {
      label: strings.moved.theirs,
      take: () => {
        leave();
        open(undefined);
      },
    },
  ];
  return { mayGoOn: offerOf(command) !== undefined, ways };
}
