// One opinion of a section with the remarks that it came from, and what is picked to be added to it.
import { askingLabels, phraseLabels } from '#contract/glossary';
import { itemStatusLabels } from '#contract/statuses';
import type { Opinion, Remark } from '#domain/round/states';
import { formatAddress } from '../../address.js';
import { putDraft, takeDraft, type DraftName } from '../../forms/draft.js';
import { wordingValues } from '../../forms/wording-fields.js';
import { useText } from '../../language/language.js';
import { Offers } from '../../panel/offers.js';
import { useSession } from '../../session/session.js';
import { anchorOf } from '../../table/anchors.js';
import { opinionTones } from '../../table/statuses.js';
import { Chip } from '../../widgets/chip.js';
import { Said } from '../../widgets/said.js';
import { useRoundView } from '../round-context.js';
import { placesOf } from './consolidation.js';
import { consolidatingStrings } from './strings.js';

interface Props {
  readonly opinion: Opinion;
  readonly place: number;
  readonly remarks: readonly Remark[];
  readonly picked: readonly string[];
  readonly onPassed: (() => void) | undefined;
  readonly traced: boolean;
  readonly onLook: (looking: boolean) => void;
}

export function OpinionCard({ opinion, place, remarks, picked, onPassed, traced, onLook }: Props) {
  const text = useText();
  const { id, status, phrase, asks } = opinion;
  const from = placesOf(remarks, opinion.remarks);
  return (
    <li
      className="opinion-card"
      id={anchorOf({ on: 'opinion', item: id })}
      tabIndex={-1}
      data-status={status}
      data-traced={traced || undefined}
      onMouseEnter={() => onLook(true)}
      onMouseLeave={() => onLook(false)}
      onFocus={() => onLook(true)}
      onBlur={() => onLook(false)}
    >
      <p className="status">
        <span className="nth">{text(consolidatingStrings.opinion(place))}</span>
        <Chip tone={opinionTones[status]}>{text(itemStatusLabels.round.opinion[status])}</Chip>
        <span className="asking">{text(phrase ? phraseLabels[phrase] : askingLabels[asks])}</span>
      </p>
      {opinion.text !== '' && <Said text={opinion.text} />}
      <p className="muted small">
        {text(from.length === 0 ? consolidatingStrings.fromNone : consolidatingStrings.from(from))}
      </p>
      <div className="offers">
        <AddPicked opinion={opinion} remarks={remarks} picked={picked} onPassed={onPassed} />
        <Offers on="opinion" item={id} />
      </div>
    </li>
  );
}

/** Hands the picked remarks to the correction of the opinion: what it came from is part of it, and a correction has its reason. */
function AddPicked({
  opinion,
  remarks,
  picked,
  onPassed,
}: Pick<Props, 'opinion' | 'remarks' | 'picked' | 'onPassed'>) {
  const text = useText();
  const { page, open } = useRoundView();
  const { organization, actor } = useSession();
  const fresh = picked.filter((id) => !opinion.remarks.includes(id));
  const offered = page.allowed.some(
    ({ command, item }) => command === 'CorrectOpinion' && item === opinion.id,
  );
  if (!offered || fresh.length === 0) return null;
  const add = () => {
    const name: DraftName = {
      organization,
      person: actor.person,
      stream: page.id,
      command: 'CorrectOpinion',
      item: opinion.id,
    };
    const start = { ...wordingValues(opinion), reason: '' };
    const begun = takeDraft(name, start) ?? { values: start, seen: opinion.revision };
    const { values } = begun;
    const panel = { show: 'CorrectOpinion', on: 'opinion', item: opinion.id };
    putDraft(name, {
      seen: begun.seen,
      where: formatAddress({ place: 'consolidate', id: page.id, panel }),
      values: {
        ...values,
        remarks: [...new Set([...values.remarks, ...fresh])],
        reason:
          values.reason === '' ? text(consolidatingStrings.added(placesOf(remarks, fresh))) : values.reason,
      },
    });
    onPassed?.();
    open(panel);
  };
  return (
    <button className="button" type="button" data-tone="main" onClick={add}>
      {text(consolidatingStrings.addTo(fresh.length))}
    </button>
  );
}
