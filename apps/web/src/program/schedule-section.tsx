// The schedule as a table of quarters or months: a marked cell says so in words too, and where it is narrow the periods stand in words.
import type { ProgramFiguresView } from '#contract/figure-views';
import { partLabel, periodLabel } from '../language/periods.js';
import { useText } from '../language/language.js';
import { ganttOf, takes } from '#domain/schedule-grid';
import { Section } from './section.js';
import { programStrings } from './strings.js';

const { schedule: say } = programStrings;

export function ScheduleSection({ figures: { schedule } }: { readonly figures: ProgramFiguresView }) {
  const text = useText();
  const years = ganttOf(schedule);
  return (
    <Section part="schedule" title={say.title} offers={['SetSchedule']}>
      {schedule.length === 0 ? (
        <p>{text(say.none)}</p>
      ) : (
        <table className="gantt" aria-label={text(say.title)}>
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                {text(say.what)}
              </th>
              {years.map(({ year, columns }) => (
                <th key={year} scope="colgroup" colSpan={columns.length}>
                  {text(periodLabel(String(year)))}
                </th>
              ))}
            </tr>
            <tr>
              {years.flatMap(({ columns }) =>
                columns.map((column) => (
                  <th key={column} scope="col">
                    {text(partLabel(column))}
                  </th>
                )),
              )}
            </tr>
          </thead>
          <tbody>
            {schedule.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <span lang="ko">{row.title}</span>
                  <span className="gantt-when">
                    {row.periods.map((period) => text(periodLabel(period))).join(', ')}
                  </span>
                </th>
                {years.flatMap(({ columns }) =>
                  columns.map((column) => (
                    <td key={column} data-planned={takes(row, column) || undefined}>
                      {takes(row, column) && <span className="visually-hidden">{text(say.planned)}</span>}
                    </td>
                  )),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
