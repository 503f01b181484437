// One opinion of the committee as everybody reads it: what it says and on what ground, what was answered, what came of it.
import { dispositionLabels, phraseLabels, remarkKindLabels, trackLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import { roundNames } from '#contract/round-names';
import type { PublicOpinion, PublicRemark, PublicRound } from '#domain/round/public';
import { useText } from '../language/language.js';
import { anchorOf, focusItem } from '../table/anchors.js';
import { ChangeList } from '../table/change-line.js';
import { ProofOf } from '../table/answer-body.js';
import { opinionWords } from '../table/opinion-words.js';
import { opinionTones } from '../table/statuses.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { useBeside } from './beside.js';
import { Office } from './office.js';
import { Shown } from './shown.js';
import { publicStrings } from './strings.js';

interface Props {
  readonly opinion: PublicOpinion;
  readonly round: PublicRound;
}

export function OpinionRow({ opinion, round }: Props) {
  const text = useText();
  const called = roundNames(round.called);
  return (
    <tr id={anchorOf({ on: 'opinion', item: opinion.id })} tabIndex={-1} data-status={opinion.status}>
      <td>
        <p className="public-part">{text(called.opinion)}</p>
        <Wording opinion={opinion} />
      </td>
      <td>
        <p className="public-part">{text(called.response)}</p>
        <Answer opinion={opinion} round={round} />
      </td>
      <td>
        <p className="public-part">{text(publicStrings.outcome)}</p>
        <Outcome opinion={opinion} />
      </td>
    </tr>
  );
}

function Wording({ opinion }: Pick<Props, 'opinion'>) {
  const text = useText();
  const beside = useBeside();
  const { id, track, phrase, remarks } = opinion;
  return (
    <div className="public-cell">
      <p className="name">{text(trackLabels[track])}</p>
      {phrase !== undefined && <p>{text(phraseLabels[phrase])}</p>}
      {opinion.text !== '' && (
        <div className="public-field">
          <Shown value={opinion.text}>{(said) => <Said text={said} />}</Shown>
          {beside('opinion', id)}
        </div>
      )}
      {remarks.length > 0 && (
        <section className="public-remarks">
          <p className="name">{text(publicStrings.remarks(remarks.length))}</p>
          <ul>
            {remarks.map((remark) => (
              <li key={remark.id} className="public-field">
                <div>
                  <Speaker remark={remark} />
                  <Shown value={remark.text}>{(said) => <Said text={said} />}</Shown>
                </div>
                {beside('remark', remark.id)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Speaker({ remark: { kind, sector, role } }: { readonly remark: PublicRemark }) {
  const text = useText();
  const who =
    sector === undefined
      ? publicStrings.unknownSpeaker
      : role === undefined
        ? publicStrings.memberOf(sector)
        : publicStrings.roleOf(sector, role);
  return (
    <p className="muted small">
      {text(who)}
      {kind !== 'opinion' && <> · {text(remarkKindLabels[kind])}</>}
    </p>
  );
}

function Answer({ opinion: { id, answer, found }, round }: Props) {
  const text = useText();
  const beside = useBeside();
  if (!answer && found !== undefined)
    return (
      <div className="public-field">
        <Shown value={found}>{(said) => <Said text={said} />}</Shown>
        {beside('answer', id)}
      </div>
    );
  if (!answer) return <p className="muted">{text(publicStrings.noAnswer)}</p>;
  const { together = [id] } = answer;
  const [first] = together;
  return (
    <div className="public-cell">
      <p className="disposition">{text(dispositionLabels[answer.disposition])}</p>
      {answer.disposition !== 'nothingToAnswer' && (
        <div className="public-field">
          <Shown value={answer.proof}>{(proof) => <ProofOf answer={proof} proposed={[]} />}</Shown>
          {beside('proof', id)}
        </div>
      )}
      {first === id && (
        <div className="public-field">
          <Shown value={answer.text}>{(said) => <Said text={said} />}</Shown>
          {beside('answer', id)}
        </div>
      )}
      {together.length > 1 && (
        <Together
          label={first === id ? publicStrings.answersToo : publicStrings.answeredWith}
          opinions={round.opinions.filter((each) =>
            first === id ? each.id !== id && together.includes(each.id) : each.id === first,
          )}
        />
      )}
      {answer.department !== undefined && (
        <p className="small muted">
          {text(publicStrings.answeredBy)} <Office id={answer.department} among={round.departments} />
        </p>
      )}
      {answer.contributions.map((part, nth) => (
        <div key={nth} className="public-field contribution">
          <div>
            <p className="small muted">
              {text(publicStrings.cooperating)} <Office id={part.department} among={round.departments} />
            </p>
            <Shown value={part.text}>{(said) => <Said text={said} />}</Shown>
          </div>
          {nth === 0 && beside('contributions', id)}
        </div>
      ))}
    </div>
  );
}

interface TogetherProps {
  readonly label: Label;
  readonly opinions: readonly PublicOpinion[];
}

/** One paragraph stands where it was given first; the others that it answers lead there. */
function Together({ label, opinions }: TogetherProps) {
  const text = useText();
  return (
    <div className="small">
      <p className="name">{text(label)}</p>
      <ul className="answered-together">
        {opinions.map(({ id, text: said, phrase }) => (
          <li key={id}>
            <button
              className="button"
              type="button"
              data-tone="quiet"
              onClick={() => {
                focusItem({ on: 'opinion', item: id });
              }}
            >
              {text(opinionWords({ text: typeof said === 'string' ? said : '', phrase })) ||
                text(publicStrings.opinion)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Outcome({ opinion: { id, status, changes, note } }: Pick<Props, 'opinion'>) {
  const text = useText();
  const beside = useBeside();
  const changed = 'withheld' in changes || changes.length > 0;
  return (
    <div className="public-cell">
      <p>
        <Chip tone={opinionTones[status]}>{text(publicStrings.statuses[status])}</Chip>
      </p>
      {changed && (
        <div className="public-field">
          <div>
            <p className="name">{text(publicStrings.agreed)}</p>
            <Shown value={changes}>{(agreed) => <ChangeList changes={agreed} />}</Shown>
          </div>
          {beside('changes', id)}
        </div>
      )}
      {note !== undefined && (
        <div className="public-field">
          <Shown value={note}>{(said) => <Said text={said} />}</Shown>
          {beside('note', id)}
        </div>
      )}
    </div>
  );
}
