// Everything that a department has to answer in one round, in one table; and what its head has to release.
import { useMemo } from 'react';
import type { Page } from '#contract/views';
import type { OpenedRound } from '#domain/round/states';
import { formatAddress, type Address } from '../address.js';
import { CommandForm } from '../forms/command-form.js';
import { useTitle } from '../frame/title.js';
import { usePage } from '../http/queries.js';
import { useText } from '../language/language.js';
import { NamesContext } from '../names/names.js';
import { ItemHeading } from '../panel/item-heading.js';
import { Panel } from '../panel/panel.js';
import { PanelContext } from '../panel/panel-context.js';
import { Deadlines } from '../round/deadlines.js';
import { namesInRound, RoundContext } from '../round/round-context.js';
import { RoundTabs } from '../round/round-tabs.js';
import { useAddress } from '../use-address.js';
import { Loading } from '../widgets/loading.js';
import { Stale } from '../widgets/stale.js';
import { Unread } from '../widgets/unread.js';
import { AnswerTable } from './answer-table.js';
import { ReleaseList } from './release-list.js';
import { answerRows } from './rows.js';
import { answersStrings } from './strings.js';
import '../styles/answers.css';

export function AnswersPage({ id }: { readonly id: string }) {
  useTitle(answersStrings.title);
  const { data: page, error, isPending, refetch } = usePage('round', id);
  if (isPending) return <Loading />;
  if (!page || page.state.status === 'none') {
    return error && <Unread error={error} onRetry={() => void refetch()} />;
  }
  return <Opened page={page} round={page.state} error={error} />;
}

interface Props {
  readonly page: Page<'round'>;
  readonly round: OpenedRound;
  readonly error: Error | null;
}

function Opened({ page, round, error }: Props) {
  const text = useText();
  const { address, go } = useAddress();
  const { panel } = address;
  const view = useMemo(() => {
    const here: Address = { place: 'answers', id: page.id };
    return { page, round, open: (opened: typeof panel) => go({ ...here, panel: opened }) };
  }, [page, round, go]);
  const names = useMemo(() => namesInRound(page, round), [page, round]);
  const rows = useMemo(() => answerRows(page, round), [page, round]);
  const released = rows.filter(({ isToRelease }) => isToRelease);
  const answered = rows.filter(({ isToRelease }) => !isToRelease);
  return (
    <RoundContext value={view}>
      <PanelContext value={view}>
        <NamesContext value={names}>
          <RoundTabs view="answers" />
          <div className="answers-page">
            <header>
              <h1>{text(answersStrings.title)}</h1>
              <p>
                <a href={formatAddress({ place: 'round', id: page.id })}>
                  <span lang="ko">{round.title}</span>
                </a>
              </p>
              <Deadlines />
            </header>
            <Stale error={error} />
            {rows.length === 0 && <p className="callout">{text(answersStrings.nothing)}</p>}
            {released.length > 0 && <ReleaseList key={page.id} rows={released} />}
            {answered.length > 0 && (
              <>
                <p className="muted">{text(answersStrings.lead)}</p>
                <AnswerTable rows={answered} />
              </>
            )}
          </div>
          {panel && (
            <Panel key={JSON.stringify(panel)} address={panel} about={ItemHeading} form={CommandForm} />
          )}
        </NamesContext>
      </PanelContext>
    </RoundContext>
  );
}
