// What the committee says in one opinion, what it asks for, and which remarks it came from.
import { askingLabels, phraseLabels } from '#contract/glossary';
import type { Opinion } from '#domain/round/states';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { programOf, topicOf } from '#contract/round-rows';
import { useNames } from '../names/names.js';
import { useRoundView } from '../round/round-context.js';
import { Said } from '../widgets/said.js';

export function OpinionBody({ opinion }: { readonly opinion: Opinion }) {
  const text = useText();
  const { phrase, asks } = opinion;
  return (
    <div className="opinion-body">
      <p className="asking">{text(phrase ? phraseLabels[phrase] : askingLabels[asks])}</p>
      {opinion.text !== '' && <Said text={opinion.text} />}
      <Addressee opinion={opinion} />
      <Trace opinion={opinion} />
    </div>
  );
}

/** Named only where it is not who would answer anyway. */
function Addressee({ opinion }: { readonly opinion: Opinion }) {
  const text = useText();
  const { round } = useRoundView();
  const names = useNames();
  const { addressee } = opinion;
  const owner = programOf(round, topicOf(round, opinion))?.owner;
  if (addressee.kind !== 'department' || addressee.department === owner) return null;
  return (
    <p className="muted small">
      {text(strings.answeredBy)} <span lang="ko">{names.ofDepartment(addressee.department)}</span>
    </p>
  );
}

function Trace({ opinion }: { readonly opinion: Opinion }) {
  const text = useText();
  const { round } = useRoundView();
  const remarks = opinion.remarks.flatMap((id) => round.remarks[id] ?? []);
  if (remarks.length === 0) return null;
  return (
    <details className="trace">
      <summary>{text(strings.fromRemarks(remarks.length))}</summary>
      <ul>
        {remarks.map((remark) => (
          <li key={remark.id}>
            <Said text={remark.text} />
          </li>
        ))}
      </ul>
    </details>
  );
}
