// The regular meetings of a committee on its page: in which rhythm, until when, and the next dates.
import { dayOffLabels, meetingModeLabels } from '#contract/glossary';
import { nextDate } from '#domain/series';
import { nameOfField } from '#contract/field-names';
import { useCommitteeView } from '../committee/committee-context.js';
import { useDays } from '../forms/use-days.js';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Offers } from '../panel/offers.js';
import { comingDates } from './coming.js';
import { seriesStrings } from './strings.js';

export function SeriesPart() {
  const text = useText();
  const { committee } = useCommitteeView();
  return (
    <section className="part" aria-labelledby="series">
      <header className="part-head">
        <h2 id="series">{text(seriesStrings.title)}</h2>
        <Offers
          on="stream"
          among={(command) => command === 'SetMeetingSeries' || command === 'EndMeetingSeries'}
        />
      </header>
      {committee.series ? <Rhythm /> : <p className="muted">{text(seriesStrings.none)}</p>}
    </section>
  );
}

function Rhythm() {
  const text = useText();
  const { page, committee } = useCommitteeView();
  const { own } = useDays();
  const { series, met } = committee;
  if (!series) return null;
  const { nth, weekday, time, place, mode, until, dayOff } = series;
  const next = nextDate(series, met, own);
  const coming = comingDates(series, { after: next, today: page.today, own });
  return (
    <>
      <p>
        <strong>{text(seriesStrings.rhythm(nth, weekday, time))}</strong>
        {', '}
        <span lang="ko">{place}</span>
        {mode && <> ({text(meetingModeLabels[mode.kind])})</>}
        {', '}
        {text(seriesStrings.until(dateLabel(until)))}
      </p>
      <p className="muted small">
        {text(nameOfField('dayOff'))}: {text(dayOffLabels[dayOff])}
      </p>
      {coming.length === 0 ? (
        <p className="muted">{text(seriesStrings.over)}</p>
      ) : (
        <p>
          <span className="muted">{text(seriesStrings.coming)}</span>{' '}
          {coming.map((date) => text(dateLabel(date))).join(' · ')}
        </p>
      )}
    </>
  );
}
