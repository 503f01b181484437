// One thing that the reader owes: what it is, what it is about, by when; and the way to it, in the post that owes it.
import { useContext } from 'react';
import { trackLabels } from '#contract/glossary';
import type { WorkItem } from '#contract/views';
import { dutyLabel, whereOwedLabel } from '#contract/where-owed';
import { postKey } from '#domain/actor';
import type { Track } from '#domain/round/words';
import { useAddress } from '../use-address.js';
import { daysLeftLabel, shortDateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useSession } from '../session/session.js';
import { useSignIn } from '../session/use-sign-in.js';
import { RoundContext } from '../round/round-context.js';
import { NamesContext } from '../names/names.js';
import { addressOfWork } from './address-of.js';

/** What an opinion, a remark or a promise says, where the work line stands. */
export interface SaidOf {
  readonly track?: Track;
  readonly text?: string;
}

interface Props {
  readonly item: WorkItem;
  readonly said: SaidOf | undefined;
}

export function WorkLine({ item, said }: Props) {
  const text = useText();
  const { organization, actor } = useSession();
  const { go, replace } = useAddress();
  const address = addressOfWork(item);
  const { signIn, busy } = useSignIn(() => replace(address));
  const [otherPost] = item.owedAs.includes(postKey(actor.post)) ? [] : item.owedAs;
  const follow = () =>
    otherPost === undefined ? go(address) : signIn({ organization, person: actor.person, post: otherPost });
  return (
    <li data-overdue={item.overdue || undefined}>
      <button type="button" disabled={busy} onClick={follow}>
        <span className="work-kind">{text(dutyLabel(item))}</span>
        <About item={item} said={said} />
        {otherPost !== undefined && <OtherPost post={otherPost} />}
        <Due item={item} />
      </button>
    </li>
  );
}

/** The subject, the track and what the item says; the round, plan or cycle unless it is the one around. */
function About({ item: { about, stream, id, title }, said }: Props) {
  const text = useText();
  const elsewhere = useContext(RoundContext)?.page.id !== id;
  const where = text(whereOwedLabel(stream, title));
  return (
    <span className="work-about">
      <span className="work-subject">
        <span lang="ko">{about}</span> {said?.track && text(trackLabels[said.track])}
      </span>
      {said?.text && (
        <span className="work-text" lang="ko">
          {said.text}
        </span>
      )}
      {elsewhere && (
        <span className="work-where" lang={where === title ? 'ko' : undefined}>
          {where}
        </span>
      )}
    </span>
  );
}

function OtherPost({ post }: { readonly post: string }) {
  const text = useText();
  const title = useContext(NamesContext)?.ofPost(post) ?? post;
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
