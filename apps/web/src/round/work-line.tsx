// One thing that the reader owes: what it is, what it is about, by when; and the way to it, in the post that owes it.
import { useContext } from 'react';
import { obligationLabels, trackLabels } from '#contract/glossary';
import type { WorkItem } from '#contract/views';
import { postKey } from '#domain/actor';
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
    round: item.round,
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
function About({ item: { about, item, round: of, title } }: { readonly item: WorkItem }) {
  const text = useText();
  const view = useContext(RoundContext);
  const elsewhere = view?.page.id !== of;
  const round = elsewhere ? undefined : view?.round;
  const shelf = { topic: round?.topics, remark: round?.remarks, opinion: round?.opinions };
  const known = item && shelf[item.kind]?.[item.id];
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
