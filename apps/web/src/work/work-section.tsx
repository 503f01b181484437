// What the reader owes beside a round, what is due first on top; one click leads to it with its action open.
import { useContext } from 'react';
import { useWork } from '../http/queries.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { Failure } from '../widgets/failure.js';
import { Loading } from '../widgets/loading.js';
import { RoundContext } from '../round/round-context.js';
import { saidInRound } from './said-in-round.js';
import { WorkLine } from './work-line.js';

export function WorkSection() {
  const text = useText();
  const view = useContext(RoundContext);
  const { data: items, error, isPending, refetch } = useWork();
  return (
    <section className="work" aria-labelledby="work-title">
      <h2 id="work-title">
        {text(strings.work.title)}{' '}
        {items && items.length > 0 && <span className="count">{items.length}</span>}
      </h2>
      {isPending && <Loading />}
      {error && !items && <Failure error={error} onRetry={() => void refetch()} />}
      {items?.length === 0 && <p className="muted">{text(strings.work.nothing)}</p>}
      {items && items.length > 0 && (
        <ul>
          {items.map((item) => (
            <WorkLine
              key={`${item.stream} ${item.id} ${item.key}`}
              item={item}
              said={view && item.id === view.page.id ? saidInRound(view.round, item.item) : undefined}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
