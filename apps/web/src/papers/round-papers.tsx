// The papers of a round: the table of opinions and answers, and a request for answers to each department that owes some, and to
// each post that leads a strategy and does.
import { departmentsToAnswer, leadersToAnswer } from '#contract/round-rows';
import type { Page } from '#contract/views';
import type { Addressee, OpenedRound } from '#domain/round/states';
import { useText } from '../language/language.js';
import { useNames } from '../names/names.js';
import { useRoundView } from '../round/round-context.js';
import { useAddress } from '../use-address.js';
import { FinalPapers } from './final-papers.js';
import { paperStrings as say } from './strings.js';
import { TakePaper } from './take-paper.js';

export function RoundPapers() {
  const text = useText();
  const names = useNames();
  const { page, round } = useRoundView();
  const { asOf } = useAddress().address;
  return (
    <section className="round-papers" aria-labelledby="round-papers">
      <h2 id="round-papers">{text(say.title)}</h2>
      <TakePaper kind="opinion-table" id={page.id} name={round.title} asOf={asOf} />
      {!page.past && <FinalPapers subject={{ kind: 'opinion-table', id: page.id }} />}
      {[
        ...departmentsOf(page, round).map((id) => ({
          kind: 'department' as const,
          id,
          name: names.ofDepartment(id),
        })),
        ...leadersOf(page, round).map((id) => ({
          kind: 'post' as const,
          id,
          name: names.ofPost(`post:${id}`),
        })),
      ].map((to) => (
        <div key={`${to.kind}:${to.id}`} className="paper-to-one">
          <TakePaper
            kind="answer-request"
            id={page.id}
            name={`${round.title} ${to.name}`}
            asOf={asOf}
            to={to}
          />
          {!page.past && (
            <FinalPapers subject={{ kind: 'answer-request', id: page.id, [to.kind]: to.id }} to={to.name} />
          )}
        </div>
      ))}
    </section>
  );
}

/** Who sees only their own part takes the requests about what they may answer. */
function departmentsOf({ ownOnly, allowed }: Page<'round'>, round: OpenedRound): readonly string[] {
  const all = departmentsToAnswer(round);
  if (!ownOnly) return all;
  const own = ownAddressees(allowed, round);
  return all.filter((id) => own.some((to) => to.kind === 'department' && to.department === id));
}

function leadersOf({ ownOnly, allowed }: Page<'round'>, round: OpenedRound): readonly string[] {
  const all = leadersToAnswer(round);
  if (!ownOnly) return all;
  const own = ownAddressees(allowed, round);
  return all.filter((post) => own.some((to) => to.kind === 'leaders' && to.posts.includes(post)));
}

function ownAddressees(allowed: Page<'round'>['allowed'], round: OpenedRound): readonly Addressee[] {
  return allowed.flatMap(({ command, item }) =>
    command === 'GiveResponse' && item !== undefined ? (round.opinions[item]?.addressee ?? []) : [],
  );
}
