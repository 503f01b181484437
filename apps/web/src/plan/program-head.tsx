// What a program is and how it stands: its name, its departments, why it ended, and what may be done about it.
import { statusLabels } from '#contract/statuses';
import type { IntroducedProgram } from '#domain/program/states';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { isReport, type AskedCommandName } from '../panel/commands.js';
import { OffersBehind, OffersInFront } from '../panel/offers.js';
import { ProgramPapers } from '../papers/program-papers.js';
import { Chip } from '../widgets/chip.js';
import { Said } from '../widgets/said.js';
import { useProgramView } from './program-context.js';
import { planStrings } from './strings.js';

/** What is reported stands in the part of the page that it is about. */
const isOfPlanning = (command: AskedCommandName) => !isReport(command);

export function ProgramHead() {
  const text = useText();
  const names = useNames();
  const at = useProgramView();
  if (!at) return null;
  const { name, status, owner, cooperating } = at.program;
  return (
    <section className="plan-head" aria-labelledby="program-title">
      <header>
        <h1 id="program-title" lang="ko">
          {name}
        </h1>
        <Chip tone={status === 'running' ? 'done' : 'quiet'}>{text(statusLabels.program[status])}</Chip>
        <div className="offers plan-head-offers">
          <OffersInFront on="stream" among={isOfPlanning} />
          <OffersBehind on="stream" among={isOfPlanning} />
        </div>
      </header>
      <dl className="plan-facts">
        <div>
          <dt>{text(planStrings.indicators.owner)}</dt>
          <dd lang="ko">{names.ofDepartment(owner)}</dd>
        </div>
        {cooperating.length > 0 && (
          <div>
            <dt>{text(planStrings.indicators.cooperating)}</dt>
            <dd lang="ko">{cooperating.map(names.ofDepartment).join(', ')}</dd>
          </div>
        )}
      </dl>
      <End program={at.program} />
      <ProgramPapers id={at.page.id} program={at.program} />
    </section>
  );
}

/** The reason of an abolition that was agreed on is the change's id, and stands with that change. */
function End({ program }: { readonly program: IntroducedProgram }) {
  const text = useText();
  if (program.status === 'running') return null;
  const { since, reason, revisions } = program;
  const { abolished, endedOn } = planStrings.indicators;
  const isAgreed = revisions.some(({ agreed }) => agreed.id === reason);
  return (
    <div className="callout">
      <p>{text((program.status === 'abolished' ? abolished : endedOn)(dateLabel(since)))}</p>
      {!isAgreed && <Said text={reason} />}
    </div>
  );
}
