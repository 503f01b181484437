// Takes a file in: what it comes to is looked at and decided first; below it, what was taken in before.
import '../styles/intake.css';
import { streamLabels } from '#contract/glossary';
import type { IntakeTarget } from '#domain/intake/words';
import { formatAddress } from '../address.js';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { NamesContext } from '../names/names.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { useHomeNames } from '../work/use-home-names.js';
import { IntakeList } from './intake-list.js';
import { useNewIntake } from './new-intake.js';
import { targetAt, targetIn } from './places.js';
import { SourceFields } from './source-fields.js';
import { intakeStrings as say } from './strings.js';
import { Trial } from './trial.js';
import { useKeptSource } from './use-kept-source.js';

export function IntakesPage({ into }: { readonly into: string | undefined }) {
  const text = useText();
  useTitle(strings.places.intakes);
  const { organization } = useSession();
  const target = targetIn(into, organization);
  const names = useHomeNames();
  return (
    <NamesContext value={names}>
      <div className="lone intakes">
        <header>
          <h1>{text(strings.places.intakes)}</h1>
          <p>{text(say.lead)}</p>
          <p>
            <span className="muted">{text(say.into)}:</span> <Into target={target} />
          </p>
        </header>
        <Taking key={`${target.stream}/${target.id}`} target={target} />
        <IntakeList />
      </div>
    </NamesContext>
  );
}

/** What a file is taken into, by its name. */
export function Into({ target }: { readonly target: IntakeTarget }) {
  const text = useText();
  const { data: page } = usePage(target.stream, target.id);
  const { state } = page ?? {};
  const name = state && 'title' in state ? state.title : state && 'name' in state ? state.name : undefined;
  return (
    <a href={formatAddress(targetAt(target))}>
      {text(streamLabels[target.stream])} {name !== undefined && <span lang="ko">{name}</span>}
    </a>
  );
}

function Taking({ target }: { readonly target: IntakeTarget }) {
  const text = useText();
  const { id, mayBegin, error, refetch } = useNewIntake();
  const kept = useKeptSource(target);
  const { source, change, forget } = kept;
  if (mayBegin === undefined)
    return error ? <Failure error={error} onRetry={() => void refetch()} /> : <Loading />;
  if (!mayBegin) return <p className="callout">{text(say.notOffered)}</p>;
  return (
    <>
      <SourceFields kept={kept} />
      {source.file && (
        <Trial
          key={source.file.hash}
          id={id}
          target={target}
          source={{ ...source, file: source.file }}
          change={change}
          onBegun={forget}
        />
      )}
    </>
  );
}
