// Whoever is signed in chooses the post in which they act; whoever holds none is told how one comes by one.
import type { OwnSession } from '#contract/account-views';
import type { HeldPost } from '#contract/views';
import { wordsOf } from '#contract/label';
import { useText } from '../language/language.js';
import { Failure } from '../widgets/failure.js';
import { Ended } from './ended.js';
import { postKindHints, postKindLabels } from './post-kinds.js';
import { useSigning } from './session.js';
import { SignOutButton } from './sign-out-button.js';
import { signingStrings } from './strings.js';
import { useActIn } from './use-act-in.js';

const { choose: say } = signingStrings;

export function ChoosePost({ own }: { readonly own: OwnSession }) {
  const text = useText();
  const { look } = useSigning();
  const { actIn, busy, failure } = useActIn();
  if (own.posts.length === 0) {
    return (
      <>
        <h1>{text(say.noneTitle)}</h1>
        <Ended />
        <p className="lead">{text(say.none)}</p>
        <div className="ways">
          <button className="button" type="button" data-tone="main" onClick={() => void look()}>
            {text(say.again)}
          </button>
          <SignOutButton />
        </div>
      </>
    );
  }
  return (
    <>
      <h1>{text(say.title)}</h1>
      <Ended />
      <p className="lead">{text(say.lead)}</p>
      {failure && <Failure error={failure} />}
      {wordsOf(postKindLabels).map((kind) => (
        <Group
          key={kind}
          kind={kind}
          posts={own.posts.filter((each) => each.kind === kind)}
          busy={busy}
          onChoose={actIn}
        />
      ))}
      <div className="ways">
        <SignOutButton />
      </div>
    </>
  );
}

interface GroupProps {
  readonly kind: HeldPost['kind'];
  readonly posts: readonly HeldPost[];
  readonly busy: boolean;
  readonly onChoose: (post: string) => void;
}

function Group({ kind, posts, busy, onChoose }: GroupProps) {
  const text = useText();
  if (posts.length === 0) return null;
  return (
    <section className="people">
      <h2>{text(postKindLabels[kind])}</h2>
      <p className="muted">{text(postKindHints[kind])}</p>
      <ul>
        {posts.map(({ post, title }) => (
          <li key={post}>
            <button type="button" disabled={busy} onClick={() => onChoose(post)}>
              <span lang="ko">{title}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
