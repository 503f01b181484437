// What residents said of an edition while it was open to them, and what the office replied.
import { itemStatusLabels } from '#contract/statuses';
import type { Comment } from '#domain/plan/states';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Offers } from '../panel/offers.js';
import { anchorOf } from '../table/anchors.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { AsYouSee } from '../widgets/as-you-see.js';
import { usePlanView } from './plan-context.js';
import { waitingFirst } from './rows.js';
import { sectionIds } from './sections.js';
import { commentTones } from './statuses.js';
import { planStrings } from './strings.js';

export function Comments() {
  const text = useText();
  const { page, plan, edition } = usePlanView();
  const comments = waitingFirst(
    Object.values(plan.comments).filter((comment) => comment.edition === edition.id),
    ({ status }) => status === 'received',
  );
  return (
    <section className="plan-section" aria-labelledby="comments" id={sectionIds.comments} tabIndex={-1}>
      <h2 id="comments">
        {text(planStrings.comments.title)} <span className="count">{comments.length}</span>
      </h2>
      <AsYouSee of={page} />
      <Offers on="edition" item={edition.id} among={(command) => command === 'RecordComment'} />
      {comments.length === 0 && <p className="muted">{text(planStrings.comments.none)}</p>}
      <ul className="plan-items">
        {comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} />
        ))}
      </ul>
    </section>
  );
}

function CommentItem({ comment }: { readonly comment: Comment }) {
  const text = useText();
  const { id, status, received } = comment;
  return (
    <li id={anchorOf({ on: 'comment', item: id })} tabIndex={-1}>
      <p className="status">
        <Chip tone={commentTones[status]}>{text(itemStatusLabels.plan.comment[status])}</Chip>
        <span className="muted small">{text(dateLabel(received))}</span>
      </p>
      <Said text={comment.text} />
      {comment.status === 'replied' ? (
        <div className="reply">
          <p className="name">{text(planStrings.comments.reply)}</p>
          <Said text={comment.reply} />
        </div>
      ) : (
        <p className="muted small">{text(planStrings.comments.unanswered)}</p>
      )}
      <Offers on="comment" item={id} />
    </li>
  );
}
