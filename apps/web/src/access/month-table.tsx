// Each person's month in figures: what stands out is told from what is usual.
import '../styles/carded.css';
import type { AccessMonthOfPerson } from '#contract/access-views';
import { useText } from '../language/language.js';
import type { Calling } from './calling.js';
import { accessStrings } from './strings.js';

const { people: said } = accessStrings;

const counts = [
  'signIns',
  'failures',
  'commands',
  'refusals',
  'personalData',
  'downloads',
  'atNight',
] as const;
/** What a reviewer looks for. */
const telling: readonly (typeof counts)[number][] = ['failures', 'refusals', 'downloads', 'atNight'];

interface Props {
  readonly people: readonly AccessMonthOfPerson[];
  readonly call: Calling;
}

export function MonthTable({ people, call }: Props) {
  const text = useText();
  return (
    <section className="part" aria-labelledby="access-people">
      <h2 id="access-people">{text(said.title)}</h2>
      {people.length === 0 ? (
        <p className="muted">{text(said.none)}</p>
      ) : (
        <>
          <table className="carded access-table" data-figures>
            <caption className="visually-hidden">{text(said.title)}</caption>
            <thead>
              <tr>
                <th scope="col">{text(said.person)}</th>
                {counts.map((count) => (
                  <th key={count} scope="col">
                    {text(said[count])}
                  </th>
                ))}
                <th scope="col">{text(said.newAddresses)}</th>
              </tr>
            </thead>
            <tbody>
              {people.map((each) => (
                <tr key={each.person}>
                  <th scope="row" lang="ko">
                    {call(each.person)}
                  </th>
                  {counts.map((count) => (
                    <td
                      key={count}
                      data-label={text(said[count])}
                      data-telling={(telling.includes(count) && each[count] > 0) || undefined}
                    >
                      {each[count]}
                    </td>
                  ))}
                  <td
                    data-label={text(said.newAddresses)}
                    data-telling={each.newAddresses.length > 0 || undefined}
                  >
                    {each.newAddresses.length === 0 ? '0' : each.newAddresses.join(', ')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="muted small">{text(said.addressesSay)}</p>
        </>
      )}
    </section>
  );
}
