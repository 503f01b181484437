// One round: how it stands, what its reader owes, and the table of opinions and answers.
import { IntakeLink } from '../intake/intake-link.js';
import { RoundPapers } from '../papers/round-papers.js';
import { OpinionTable } from '../table/opinion-table.js';
import { AsOf } from '../widgets/as-of.js';
import { WorkSection } from '../work/work-section.js';
import { RoundFrame } from './round-frame.js';
import { RoundState } from './round-state.js';

export function RoundPage({ id }: { readonly id: string }) {
  return (
    <RoundFrame id={id} view="round">
      <div className="overview">
        <RoundState />
        <WorkSection />
      </div>
      <AsOf />
      <OpinionTable />
      <RoundPapers />
      <IntakeLink into={{ stream: 'round', id }} />
    </RoundFrame>
  );
}
