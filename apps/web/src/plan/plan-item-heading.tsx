// Which part of a plan a panel is about: its edition, a change, a deferred item, a comment, or the plan as a whole.
import { itemKindLabels } from '#contract/glossary';
import { useText } from '../language/language.js';
import { editionName } from './edition-name.js';
import { usePlanView } from './plan-context.js';
import { placeOfEdition } from './rows.js';

interface Props {
  readonly on: string;
  readonly item?: string;
  readonly of?: string;
}

export function PlanItemHeading({ on, item, of: program }: Props) {
  const text = useText();
  const { plan } = usePlanView();
  const about = useAbout(on, item ?? '');
  const edition = on === 'edition' ? plan.editions[item ?? ''] : undefined;
  const line =
    edition?.lines[program ?? ''] ?? edition?.leftOut.find((left) => left.program === program)?.line;
  return (
    <p className="sheet-about">
      <span lang="ko">{plan.title}</span>{' '}
      {about !== undefined && <span className="muted">{text(about)}</span>}
      {line && (
        <span className="sheet-subject" lang="ko">
          <span className="number">{line.number}</span> {line.name}
        </span>
      )}
    </p>
  );
}

function useAbout(on: string, item: string) {
  const { plan } = usePlanView();
  switch (on) {
    case 'edition': {
      const edition = plan.editions[item];
      return edition && editionName(placeOfEdition(plan, item), edition.status);
    }
    case 'change':
    case 'deferred':
    case 'comment':
      return itemKindLabels[on];
    default:
      return undefined;
  }
}
