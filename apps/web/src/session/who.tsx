// Who is here and in which post; whoever holds several changes it here in one step.
import { useEffect, useRef } from 'react';
import { standsOnCookie } from '#contract/acting';
import type { HeldPost } from '#contract/views';
import { postKey } from '#domain/actor';
import { formatAddress } from '../address.js';
import { useNotice } from '../frame/notice.js';
import { usePeople } from '../http/queries.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Drop } from '../widgets/drop.js';
import { Failure } from '../widgets/failure.js';
import { kindLabelOf } from './own-post.js';
import { postKindLabels } from './post-kinds.js';
import { useSession, useSigning } from './session.js';
import { signingStrings } from './strings.js';
import { useActIn } from './use-act-in.js';
import { useSignIn } from './use-sign-in.js';
import { useSignOut } from './use-sign-out.js';

/** Set while somebody changes posts here: another screen is shown then, and the focus comes back to where it was. */
let isChanging = false;
const noteChange = () => {
  isChanging = true;
};

export function Who() {
  const { token, title } = useSession();
  const notice = useNotice();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isChanging) return;
    isChanging = false;
    ref.current?.querySelector('summary')?.focus();
    notice(signingStrings.post.changed(title));
  }, [title, notice]);
  return (
    <div className="who" ref={ref}>
      {standsOnCookie(token) ? <OfAccount /> : <OfSample />}
    </div>
  );
}

/** Somebody with an account: their name leads to it. */
function OfAccount() {
  const text = useText();
  const { own } = useSigning();
  const { posts } = useSession();
  const { actIn, busy, failure } = useActIn(noteChange);
  const { mutate, isPending, error } = useSignOut();
  return (
    <>
      <a href={formatAddress({ place: 'account' })}>
        {own?.name !== undefined && <span lang="ko">{own.name} </span>}
        <span className={own?.name === undefined ? undefined : 'visually-hidden'}>
          {text(signingStrings.account)}
        </span>
      </a>
      <PostIn posts={posts} busy={busy} onChoose={({ post }) => actIn(post)} />
      <button
        className="button folds"
        type="button"
        data-tone="quiet"
        disabled={isPending}
        onClick={() => mutate()}
      >
        {text(signingStrings.signOut)}
      </button>
      {(failure ?? error) && <Failure error={failure ?? (error as Error)} />}
    </>
  );
}

/** Somebody of the sample, who may become anybody else of it. */
function OfSample() {
  const text = useText();
  const { organization, actor, posts } = useSession();
  const { signOut } = useSigning();
  const { data } = usePeople();
  const { signIn, busy, failure } = useSignIn(noteChange);
  // What was held at the sign-in, until the server has told what is held now.
  const mine =
    data?.people.filter((each) => each.organization === organization && each.person === actor.person) ??
    posts;
  return (
    <>
      <PostIn
        posts={mine}
        busy={busy}
        onChoose={({ post }) => signIn({ organization, person: actor.person, post })}
      />
      <button className="button folds" type="button" data-tone="quiet" onClick={() => signOut()}>
        {text(strings.switchPerson)}
      </button>
      {failure && <Failure error={failure} />}
    </>
  );
}

interface PostInProps {
  readonly posts: readonly HeldPost[];
  readonly busy: boolean;
  readonly onChoose: (post: HeldPost) => void;
}

/** The post acted in; a menu of all of them where there are several. */
function PostIn({ posts, busy, onChoose }: PostInProps) {
  const text = useText();
  const { actor, title } = useSession();
  const acting = postKey(actor.post);
  const said = (
    <>
      <span className="muted">{text(kindLabelOf(actor.post))}</span> <strong lang="ko">{title}</strong>
    </>
  );
  if (posts.length < 2) return <p>{said}</p>;
  return (
    <Drop
      className="drop post-in"
      bodyClassName="drop-body"
      closesOnChoice
      summary={
        <>
          {said} <span className="visually-hidden">{text(signingStrings.post.label)}</span>
        </>
      }
    >
      <p className="muted">{text(signingStrings.post.change)}</p>
      <ul>
        {posts.map((each) => (
          <li key={each.post}>
            {each.post === acting ? (
              <p aria-current="true">{said}</p>
            ) : (
              <button
                className="button"
                type="button"
                data-tone="quiet"
                disabled={busy}
                onClick={() => onChoose(each)}
              >
                <span className="muted">{text(postKindLabels[each.kind])}</span>{' '}
                <span lang="ko">{each.title}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </Drop>
  );
}
