// Everything that is reckoned and reported of a program: how it stands, its indicators, money, schedule, logs and checks.
import type { ProgramFiguresView } from '#contract/figure-views';
import '../styles/program.css';
import { ChecksSection } from './checks-section.js';
import { IndicatorsSection } from './indicators-section.js';
import { LogSection } from './log-section.js';
import { MoneySection } from './money-section.js';
import { OddSection } from './odd-section.js';
import { ScheduleSection } from './schedule-section.js';
import { ProgramStanding } from './standing.js';

export function ProgramFigures({ figures }: { readonly figures: ProgramFiguresView }) {
  return (
    <>
      <ProgramStanding figures={figures} />
      <IndicatorsSection figures={figures} />
      <MoneySection figures={figures} />
      <ScheduleSection figures={figures} />
      <LogSection figures={figures} />
      <ChecksSection figures={figures} />
      <OddSection figures={figures} />
    </>
  );
}
