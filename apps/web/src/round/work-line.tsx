// One thing that the reader owes: what it is, what it is about, by when; and the way to it, in the post that owes it.
import { useContext } from 'react';
import { obligationLabels, trackLabels } from '#contract/glossary';
import type { WorkItem } from '#contract/views';
import { postKey } from '#domain/actor';
import type { OpenedRound } from '#domain/round/states';
import { useAddress } from '../use-address.js';
import { daysLeftLabel, shortDateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useSession } from '../session/session.js';
import { useSignIn } from '../session/use-sign-in.js';
import { RoundContext } from './round-context.js';

export function WorkLine({ item }: { readonly item: WorkItem }) {
  const text = useText();
  const { organization, actor } = useSession();
  const { go, replace } = useAddress();
  const address = {
    round: item.stream === 'round' ? item.id : undefined,
    panel: { show: item.kind, on: item.item?.kind ?? 'stream', item: item.item?.id },
  };
  const { signIn, busy } = useSignIn(() => replace(address));
  const [otherPost] = item.owedAs.includes(postKey(actor.post)) ? [] : item.owedAs;
  const follow = () =>
    otherPost === undefined ? go(address) : signIn({ organization, person: actor.person, post: otherPost });
  return (
    <li data-overdue={item.overdue || undefined}>
      <button type="button" disabled={busy} onClick={follow}>
        <span className="work-kind">{text(obligationLabels[item.kind])}</span>
        <About item={item} />
        {otherPost !== undefined && <OtherPost post={otherPost} />}
        <Due item={item} />
      </button>
    </li>
  );
}

/** The subject, the track, and what the opinion or remark says, as far as it is known here. */
function About({ item: { about, item, stream, id, title } }: { readonly item: WorkItem }) {
  const text = useText();
  const view = useContext(RoundContext);
  const elsewhere = stream !== 'round' || view?.page.id !== id;
  const round = elsewhere ? undefined : view?.round;
  const known = round && item && itemIn(round, item);
  const topic = known && ('topic' in known ? round?.topics[known.topic] : known);
  return (
    <span className="work-about">
      <span lang="ko">{elsewhere ? `${title} ${about}` : about}</span>{' '}
      {topic && text(trackLabels[topic.track])}
      {known && 'text' in known && known.text !== '' && (
        <span className="work-text" lang="ko">
          {known.text}
        </span>
      )}
    </span>
  );
}

/** What the work is about; undefined for what stands in a cycle or a plan. */
function itemIn(round: OpenedRound, { kind, id }: NonNullable<WorkItem['item']>) {
  switch (kind) {
    case 'topic':
      return round.topics[id];
    case 'remark':
      return round.remarks[id];
    case 'opinion':
      return round.opinions[id];
    case 'change':
    case 'owed':
    case 'edition':
      return undefined;
  }
}

function OtherPost({ post }: { readonly post: string }) {
  const text = useText();
  const title = useContext(RoundContext)?.page.names[post] ?? post;
  return (
    <span className="work-about">
      {text(strings.work.inPost)} <span lang="ko">{title}</span>
    </span>
  );
}

function Due({ item: { due, daysLeft, overdue } }: { readonly item: WorkItem }) {
  const text = useText();
  if (due === undefined) return null;
  return (
    <span className="work-due">
      {daysLeft !== undefined && (
        <strong data-late={overdue || undefined}>{text(daysLeftLabel(daysLeft))}</strong>
      )}{' '}
      <time dateTime={due}>{text(shortDateLabel(due))}</time>
    </span>
  );
}
