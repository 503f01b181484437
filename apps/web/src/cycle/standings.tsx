// How a cycle stands strategy by strategy, or department by department: where a chair sees who is behind.
import { cycleStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { useCycleView } from './cycle-context.js';
import { GroupChoice } from './group-choice.js';
import { standingsOf } from './parts.js';
import type { GroupBy } from './subjects.js';

const columns = ['onTheWay', 'stuck', 'waiting', 'owed', 'overdue'] as const;

export function Standings({ onGroup }: { readonly onGroup: (by: GroupBy) => void }) {
  const text = useText();
  const { page, cycle, by, subjectOf } = useCycleView();
  const standings = standingsOf(cycle, page.duties ?? [], by, subjectOf);
  if (standings.length === 0) return null;
  return (
    <section className="part standings" aria-labelledby="standings-title">
      <header>
        <h2 id="standings-title">{text(cycleStrings.standings)}</h2>
        <GroupChoice by={by} onChange={onGroup} />
      </header>
      <table aria-labelledby="standings-title">
        <thead>
          <tr>
            <th scope="col">{text(cycleStrings.group[by])}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {text(cycleStrings.figures[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ group, figures }) => (
            <tr key={group?.key ?? ''}>
              <th scope="row" lang={group ? 'ko' : undefined}>
                {group?.name ?? text(cycleStrings.group.unknown)}
              </th>
              {columns.map((column) => (
                <td key={column} data-none={figures[column] === 0 || undefined}>
                  {figures[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
