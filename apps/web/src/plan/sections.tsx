// The way to each part of the page of a plan, which may be long, with how much is in it.
import { useText } from '../language/language.js';
import { anchorOf } from '../table/anchors.js';
import { usePlanView } from './plan-context.js';
import { planStrings } from './strings.js';

/** Where the parts stand in the document. */
export const sectionIds = {
  content: 'plan-content',
  committees: 'plan-committees',
  comments: 'plan-comments',
} as const;

export function Sections() {
  const text = useText();
  const { plan, edition } = usePlanView();
  const [changes, deferred] = [plan.changes, plan.deferred].map((items) => Object.values(items));
  const comments = Object.values(plan.comments).filter((comment) => comment.edition === edition.id);
  const parts = [
    { id: anchorOf({ on: 'edition', item: edition.id }), name: planStrings.procedure.title },
    {
      id: sectionIds.content,
      name: planStrings.content.title,
      count: Object.keys(edition.lines).length,
    },
    {
      id: sectionIds.committees,
      name: planStrings.committees.title,
      count: (changes?.length ?? 0) + (deferred?.length ?? 0),
    },
    { id: sectionIds.comments, name: planStrings.comments.title, count: comments.length },
  ];
  return (
    <nav className="plan-sections" aria-label={text(planStrings.sections)}>
      <ul>
        {parts.map(({ id, name, count }) => (
          <li key={id}>
            <button className="link" type="button" onClick={() => goTo(id)}>
              {text(name)} {count !== undefined && <span className="count">{count}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What stands behind the '#' says which page is shown: a part of it is found by its element. */
function goTo(id: string): void {
  const part = document.getElementById(id);
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
}
