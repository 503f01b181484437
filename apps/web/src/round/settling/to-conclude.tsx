// What is missing before a round can be concluded, or what it leaves behind once it can.
import { useText } from '../../language/language.js';
import { Offers } from '../../panel/offers.js';
import { useRoundView } from '../round-context.js';
import { LeftBehindList } from './left-behind-list.js';
import { standingOf, type Item, type Standing } from './settling.js';
import { settlingStrings } from './strings.js';

export function ToConclude({ items }: { readonly items: readonly Item[] }) {
  const text = useText();
  const { page, round } = useRoundView();
  if (round.status !== 'answering' || page.past) return null;
  const said = settlingStrings.toConclude;
  const count = (standing: Standing) =>
    items.filter(({ opinion }) => standingOf(opinion, page.allowed) === standing).length;
  const issued = Object.values(round.opinions).filter(({ status }) => status === 'issued').length;
  const reopened = Object.values(round.topics).filter(({ status }) => status === 'reopened').length;
  const missing = [
    ...(['decide', 'others', 'waiting'] as const).map((standing) => ({
      many: count(standing),
      label: said[standing],
    })),
    { many: issued, label: said.issued },
    { many: reopened, label: said.reopened },
  ].filter(({ many }) => many > 0);
  return (
    <section className="to-conclude" aria-labelledby="to-conclude">
      <h2 id="to-conclude">{text(said.title)}</h2>
      {missing.length > 0 ? (
        <>
          <p>{text(said.notYet)}</p>
          <ul>
            {missing.map(({ many, label }) => (
              <li key={label(many).ko}>{text(label(many))}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{text(said.ready)}</p>
          <LeftBehindList round={round} />
          <Offers on="stream" among={(command) => command === 'ConcludeRound'} />
        </>
      )}
    </section>
  );
}
