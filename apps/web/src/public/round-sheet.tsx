// A published round as a paper of its own: how it stood when, and under each program the opinions with their answers and outcomes.
import { useMemo } from 'react';
import { roundNames } from '#contract/round-names';
import { statusLabels } from '#contract/statuses';
import type { PublicRound } from '#domain/round/public';
import { dateLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { namesFrom, NamesContext } from '../names/names.js';
import { publicStrings } from './strings.js';
import { SubjectRows } from './subject-rows.js';
import { subjectsOf } from './subjects.js';
import '../styles/public.css';

const notes = {
  none: publicStrings.noRemarks,
  bySector: publicStrings.masked,
  byRole: publicStrings.byRole,
} as const;

interface Props {
  readonly round: PublicRound;
  /** `h1` where it is the page, another where it stands on one. */
  readonly heading?: 'h1' | 'h3';
}

export function RoundSheet({ round, heading: Heading = 'h1' }: Props) {
  const text = useText();
  const names = useMemo(() => namesIn(round), [round]);
  const called = roundNames(round.called);
  return (
    <NamesContext value={names}>
      <article className="public-round" aria-labelledby="public-title">
        <header>
          <p className="muted" lang="ko">
            {round.organization}
          </p>
          <Heading id="public-title" className="public-title" lang="ko">
            {round.title}
          </Heading>
          <Facts round={round} />
          <p>{text(publicStrings.stands(dateLabel(round.stoodOn)))}</p>
          <p className="muted small">{text(notes[round.remarks])}</p>
        </header>
        <table>
          <caption className="visually-hidden">{text(called.both)}</caption>
          <thead>
            <tr>
              <th scope="col">{text(called.opinion)}</th>
              <th scope="col">{text(called.response)}</th>
              <th scope="col">{text(publicStrings.outcome)}</th>
            </tr>
          </thead>
          {subjectsOf(round).map((subject) => (
            <SubjectRows key={subject.id} subject={subject} round={round} />
          ))}
        </table>
      </article>
    </NamesContext>
  );
}

function Facts({ round }: { readonly round: PublicRound }) {
  const text = useText();
  const { facts } = publicStrings;
  const dates = [
    [facts.answersDue, round.answersDue],
    [facts.stoodOn, round.stoodOn],
    [facts.publishedOn, round.publishedOn],
  ] as const;
  return (
    <dl className="public-facts">
      <div>
        <dt>{text(facts.committee)}</dt>
        <dd lang="ko">{round.committee}</dd>
      </div>
      <div>
        <dt>{text(facts.plan)}</dt>
        <dd lang="ko">{round.plan}</dd>
      </div>
      <div>
        <dt>{text(facts.status)}</dt>
        <dd>{text(statusLabels.round[round.status])}</dd>
      </div>
      {dates.map(([name, date]) => (
        <div key={name.en}>
          <dt>{text(name)}</dt>
          <dd>
            <time dateTime={date}>{text(dateLabel(date))}</time>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function namesIn({ departments, programs }: PublicRound) {
  return namesFrom({
    posts: {},
    departments: departments.map(({ department, name }) => ({ id: department, name })),
    programs,
    indicators: programs.flatMap(({ indicators }) => indicators),
    budget: programs.flatMap(({ budget }) => budget),
  });
}
