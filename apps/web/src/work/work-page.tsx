// Where everybody begins: what they owe, by when, one click from doing it; and what others owe them.
import { useMemo } from 'react';
import type { WorkItem } from '#contract/views';
import { useTitle } from '../frame/title.js';
import { useFollowUps, useOpinionsIn, useWork } from '../http/queries.js';
import { workStrings } from '../language/cycle-strings.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { NamesContext } from '../names/names.js';
import { LeftList } from '../left/left-list.js';
import { DraftList } from '../outbox/draft-list.js';
import { LeadToSetup } from '../setup/lead/lead-to-setup.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { UnderWay } from './under-way.js';
import { trackOfTopic } from './topic-of.js';
import { useHomeNames } from './use-home-names.js';
import { urgencies, urgencyOf, type Urgency } from './urgency.js';
import { WaitsSection } from './waits-section.js';
import { waitingStatuses } from './waits.js';
import { WorkLine, type SaidOf } from './work-line.js';

export function WorkPage() {
  const text = useText();
  useTitle(strings.places.work);
  const { data: items, error, isPending, refetch } = useWork();
  const names = useHomeNames();
  const saidOf = useSaid();
  return (
    <NamesContext value={names}>
      <div className="home">
        <header>
          <h1>{text(strings.places.work)}</h1>
        </header>
        <section className="work-all" aria-label={text(strings.work.title)}>
          {isPending && <Loading />}
          {error && !items && <Failure error={error} onRetry={() => void refetch()} />}
          {items && <Stale error={error} />}
          {items?.length === 0 && <Nothing />}
          {items &&
            urgencies.map((urgency) => (
              <Part key={urgency} urgency={urgency} items={items} saidOf={saidOf} />
            ))}
        </section>
        <div className="home-aside">
          {(items || isPending) && <WaitsSection work={items} />}
          <LeftList />
          <DraftList />
          <UnderWay />
        </div>
      </div>
    </NamesContext>
  );
}

function Nothing() {
  const text = useText();
  return (
    <div className="work-nothing">
      <p className="lead">{text(workStrings.nothing)}</p>
      <p className="muted">{text(workStrings.nothingSay)}</p>
      <LeadToSetup />
    </div>
  );
}

interface PartProps {
  readonly urgency: Urgency;
  readonly items: readonly WorkItem[];
  readonly saidOf: (item: WorkItem) => SaidOf | undefined;
}

function Part({ urgency, items, saidOf }: PartProps) {
  const text = useText();
  const mine = items.filter((item) => urgencyOf(item) === urgency);
  if (mine.length === 0) return null;
  return (
    <section className="work" aria-labelledby={`work-${urgency}`}>
      <h2 id={`work-${urgency}`}>
        {text(workStrings[urgency])} <span className="count">{mine.length}</span>
      </h2>
      <ul>
        {mine.map((item) => (
          <WorkLine key={`${item.stream} ${item.id} ${item.key}`} item={item} said={saidOf(item)} />
        ))}
      </ul>
    </section>
  );
}

/** What an opinion or a promise says, as far as the lists have it; of a submission, on which track it is owed. */
function useSaid(): (item: WorkItem) => SaidOf | undefined {
  const { items: opinions } = useOpinionsIn(waitingStatuses);
  const { data: followUps } = useFollowUps();
  return useMemo(() => {
    const ofOpinions = opinions.map(
      ({ round, opinion, track, text }) => [`${round} ${opinion}`, { track, text }] as const,
    );
    const ofPromises = (followUps ?? []).map(
      ({ cycle, id, action }) => [`${cycle} ${id}`, { text: action }] as const,
    );
    const said = new Map<string, SaidOf>([...ofOpinions, ...ofPromises]);
    return ({ id, item, kind }) =>
      kind === 'submission' && item ? { track: trackOfTopic(item.id) } : said.get(`${id} ${item?.id}`);
  }, [opinions, followUps]);
}
