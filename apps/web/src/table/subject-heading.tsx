// What a row is about: a program with its number, kind and department, or a strategy with who leads it.
import { itemStatusLabels } from '#contract/statuses';
import { nameOfField } from '#contract/field-names';
import { programKindLabels } from '#contract/glossary';
import type { ScopedProgram, ScopedStrategy } from '#domain/round/words';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import type { Row } from '#contract/round-rows';
import { useNames } from '../names/names.js';
import { Chip } from '../widgets/chip.js';

export function SubjectHeading({ row }: { readonly row: Row }) {
  return row.program ? <ProgramHeading program={row.program} /> : <StrategyHeading strategy={row.strategy} />;
}

/** What stands under the name of a row: kind and departments, or who leads. */
export function SubjectTags({ row }: { readonly row: Row }) {
  return row.program ? <ProgramTags program={row.program} /> : <StrategyTags strategy={row.strategy} />;
}

function ProgramHeading({ program }: { readonly program: ScopedProgram }) {
  return (
    <>
      <p className="subject">
        <span className="number">{program.number}</span> <span lang="ko">{program.name}</span>
      </p>
      <ProgramTags program={program} />
    </>
  );
}

function ProgramTags({ program }: { readonly program: ScopedProgram }) {
  const text = useText();
  const names = useNames();
  const { kind, priority, abolished, owner, cooperating } = program;
  return (
    <>
      <p className="tags">
        {priority && <Chip tone="agreed">{text(strings.priority)}</Chip>}
        <Chip tone="quiet">{text(programKindLabels[kind])}</Chip>
        {abolished && <Chip tone="grave">{text(itemStatusLabels.round.topic.abolished)}</Chip>}
      </p>
      <p className="small" lang="ko">
        {names.ofDepartment(owner)}
      </p>
      {cooperating.length > 0 && (
        <p className="muted small">
          {text(nameOfField('cooperating'))}{' '}
          <span lang="ko">{cooperating.map(names.ofDepartment).join(', ')}</span>
        </p>
      )}
    </>
  );
}

function StrategyHeading({ strategy }: { readonly strategy: ScopedStrategy }) {
  return (
    <>
      <p className="subject">
        <span className="number">{strategy.number}</span> <span lang="ko">{strategy.title}</span>
      </p>
      <StrategyTags strategy={strategy} />
    </>
  );
}

function StrategyTags({ strategy }: { readonly strategy: ScopedStrategy }) {
  const text = useText();
  const names = useNames();
  const leaders = strategy.leaders.map((post) => names.ofPost(`post:${post}`));
  return (
    <>
      <p className="tags">
        <Chip tone="quiet">{text(strings.strategy)}</Chip>
      </p>
      <p className="muted small">
        {text(strings.ledBy)} <span lang="ko">{leaders.join(', ')}</span>
      </p>
    </>
  );
}
