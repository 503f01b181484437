// The office's view of what the public sees of a round: how it stands, what would be shown, and the act of showing it.
import { commandLabels } from '#contract/glossary';
import { useNotice } from '../../frame/notice.js';
import { strings } from '../../language/strings.js';
import { useText } from '../../language/language.js';
import { Offers } from '../../panel/offers.js';
import { useRoundView } from '../round-context.js';
import { RoundFrame } from '../round-frame.js';
import { ViewHead } from '../view-head.js';
import { RoundPublication } from './publication-state.js';
import { PublishForm } from './publish-form.js';
import { publishingStrings } from '../../publishing/strings.js';

export function PublishPage({ id }: { readonly id: string }) {
  return (
    <RoundFrame id={id} view="publish">
      <Publishing />
    </RoundFrame>
  );
}

function Publishing() {
  const text = useText();
  const notice = useNotice();
  const { page, round } = useRoundView();
  const mayPublish = page.allowed.some(({ command }) => command === 'PublishRound');
  return (
    <div className="publishing">
      <ViewHead view="publish">
        {round.publication ? <RoundPublication /> : <p className="muted">{text(publishingStrings.never)}</p>}
        <Offers on="stream" among={(command) => command === 'WithdrawPublication'} />
      </ViewHead>
      {mayPublish && (
        <PublishForm
          key={round.publication?.status === 'shown' ? round.publication.version : ''}
          at={{ page, round }}
          onDone={() => notice(strings.done(commandLabels.PublishRound))}
        />
      )}
    </div>
  );
}
