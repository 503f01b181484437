// Attendance as a paper prints it, beside what the roll counts up to: both are kept, and where they disagree is said.
import { sectorLabels } from '#contract/glossary';
import type { Label } from '#contract/label';
import type { Disagreement } from '#domain/meeting/states';
import { useText } from '../language/language.js';
import { useMeetingView } from './meeting-context.js';
import { meetingStrings } from './strings.js';

const { stated: say } = meetingStrings;

/** What the cells of a printed roll are called. */
export const figureLabels: Readonly<Record<string, Label>> = {
  present: say.presentAll,
  enrolled: say.enrolledAll,
  'public.present': say.presentIn(sectorLabels.public),
  'public.enrolled': say.enrolledIn(sectorLabels.public),
  'private.present': say.presentIn(sectorLabels.private),
  'private.enrolled': say.enrolledIn(sectorLabels.private),
};

export function StatedRoll() {
  const text = useText();
  const { page, meeting } = useMeetingView();
  const { stated } = meeting;
  if (!stated) return null;
  const found = page.disagreements ?? [];
  return (
    <section className="part stated" aria-labelledby="stated-title">
      <h2 id="stated-title">{text(say.title)}</h2>
      <p className="muted small">
        {text(say.source)}: <span lang="ko">{stated.source}</span>
      </p>
      {found.length === 0 ? <p>{text(say.agrees)}</p> : <Disagreements found={found} />}
    </section>
  );
}

function Disagreements({ found }: { readonly found: readonly Disagreement[] }) {
  const text = useText();
  return (
    <table>
      <caption className="visually-hidden">{text(say.caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{text(say.figure)}</th>
          <th scope="col">{text(say.printed)}</th>
          <th scope="col">{text(say.counted)}</th>
          <th scope="col">{text(say.difference)}</th>
        </tr>
      </thead>
      <tbody>
        {found.map(({ figure, stated, counted }) => (
          <tr key={figure}>
            <th scope="row">{text(figureLabels[figure] ?? { ko: figure, en: figure })}</th>
            <td>{stated}</td>
            <td>{counted}</td>
            <td>{stated > counted ? `+${stated - counted}` : `−${counted - stated}`}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
