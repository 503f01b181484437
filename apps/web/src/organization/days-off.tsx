// The days off of the organization, year by year: public holidays, days that it declared, and days that it works all the same.
import { useId, useState } from 'react';
import { commandLabels } from '#contract/glossary';
import { holidayLabel } from '#contract/holiday-label';
import { yearOf } from '#domain/dates';
import { publicHolidays } from '#domain/public-holidays';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Offers } from '../panel/offers.js';
import { usePaneled } from '../panel/panel-context.js';
import { Chip } from '../widgets/chip.js';
import { daysOfYear, yearsKnown, type DayOfYear } from './days-of-year.js';
import { useOrganizationView } from './organization-context.js';
import { officeStrings } from './strings.js';

const { days: said } = officeStrings;

const isAboutDays = (command: string) => command === 'DeclareHoliday' || command === 'RevokeHoliday';

export function DaysOff() {
  const text = useText();
  const { organization, day } = useOrganizationView();
  const [year, setYear] = useState(yearOf(day));
  const days = daysOfYear(year, organization.days);
  const { firstYear, lastYear, listedOn } = publicHolidays;
  const isListed = firstYear <= year && year <= lastYear;
  return (
    <section className="part" aria-labelledby="days-off">
      <header className="part-head">
        <h2 id="days-off">{text(said.title)}</h2>
        <Offers on="stream" among={isAboutDays} />
      </header>
      <div className="days-head">
        <YearChoice year={year} onChange={setYear} />
        <p className="muted small">
          {text(isListed ? said.source(dateLabel(listedOn)) : said.unlisted(year))}
        </p>
      </div>
      <ul className="days-off">
        {days.map((each) => (
          <OneDay key={each.date} {...each} />
        ))}
      </ul>
    </section>
  );
}

interface YearProps {
  readonly year: number;
  readonly onChange: (year: number) => void;
}

function YearChoice({ year, onChange }: YearProps) {
  const text = useText();
  const id = useId();
  const { organization, day } = useOrganizationView();
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {text(said.year)}
      </label>
      <select id={id} value={year} onChange={(event) => onChange(Number(event.target.value))}>
        {yearsKnown(yearOf(day), organization.days).map((each) => (
          <option key={each} value={each}>
            {text(said.ofYear(each))}
          </option>
        ))}
      </select>
    </>
  );
}

function OneDay({ date, holidays, declared }: DayOfYear) {
  const text = useText();
  return (
    <li>
      <time dateTime={date}>{text(dateLabel(date))}</time>
      <span className="day-name">
        {declared?.status === 'off' ? (
          <span lang="ko">{declared.name}</span>
        ) : (
          holidays.map((holiday) => text(holidayLabel(holiday))).join(' · ')
        )}{' '}
        {declared && (
          <Chip tone={declared.status === 'off' ? 'known' : 'quiet'}>{text(said[declared.status])}</Chip>
        )}{' '}
        {declared && (
          <span className="muted small" lang="ko">
            {declared.reason}
          </span>
        )}
      </span>
      {declared?.status === 'off' && <Revoking date={date} />}
    </li>
  );
}

function Revoking({ date }: { readonly date: string }) {
  const text = useText();
  const { page, open } = usePaneled();
  const offer = page.allowed.find(({ command }) => command === 'RevokeHoliday');
  if (!offer) return null;
  return (
    <button
      className="button"
      type="button"
      data-tone="quiet"
      aria-label={`${text(commandLabels.RevokeHoliday)}: ${text(dateLabel(date))}`}
      onClick={() => open({ show: offer.command, on: offer.on, of: date })}
    >
      {text(said.revoke)}
    </button>
  );
}
