// The panel that the address asks for: the form of a command, or the history of an item.
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, type FunctionComponent } from 'react';
import { commandLabels } from '#contract/glossary';
import type { Page } from '#contract/views';
import type { PanelAddress } from '../address.js';
import { useAddress } from '../use-address.js';
import { HistoryList } from '../history/history-list.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useNotice } from '../frame/notice.js';
import { keys } from '../http/queries.js';
import { focusItem } from '../table/anchors.js';
import { isAsked, otherPanelsFor, panelFor, type AskedCommandName } from './commands.js';
import { usePaneled } from './panel-context.js';
import { Sheet } from './sheet.js';

interface Props {
  readonly address: PanelAddress;
  /** Says which item the panel is about. */
  readonly about: FunctionComponent<{ readonly on: string; readonly item?: string; readonly of?: string }>;
  readonly form: FunctionComponent<{
    readonly command: AskedCommandName;
    readonly item?: string;
    /** What within the item it begins with. */
    readonly of?: string;
    readonly onDone: () => void;
  }>;
}

export function Panel({ address, about: About, form: Form }: Props) {
  const text = useText();
  const { page, open } = usePaneled();
  const notice = useNotice();
  const panel = panelFor(address, page.allowed);
  const close = () => open(undefined);
  const lookAtItem = () => focusItem(address);
  if (!panel) return <OnlyLook address={address} />;
  const about = <About on={panel.on} item={panel.item} of={panel.of} />;
  if (panel.show === 'history' && panel.item !== undefined) {
    return (
      <Sheet title={text(strings.history.title)} about={about} onClose={close} onFocusLost={lookAtItem}>
        <HistoryList item={{ kind: panel.on, id: panel.item }} />
      </Sheet>
    );
  }
  if (!isAsked(panel.show)) return null;
  const { show: command } = panel;
  const done = () => {
    notice(strings.done(commandLabels[command]));
    close();
  };
  return (
    <Sheet title={text(commandLabels[command])} about={about} onClose={close} onFocusLost={lookAtItem}>
      <Form command={command} item={panel.item} of={panel.of} onDone={done} />
      <OtherWays panels={otherPanelsFor(address, page.allowed)} />
    </Sheet>
  );
}

/** Who owes something may answer it otherwise: in the place of this panel, so that closing does not lead back to it. */
function OtherWays({ panels }: { readonly panels: readonly PanelAddress[] }) {
  const text = useText();
  const { address, replace } = useAddress();
  if (panels.length === 0) return null;
  return (
    <p className="offers other-ways">
      <span className="muted">{text(strings.otherWays)}</span>
      {panels.map((panel) => (
        <button
          key={`${panel.show} ${panel.item}`}
          className="button"
          type="button"
          onClick={() => replace({ ...address, panel })}
        >
          {isAsked(panel.show) && text(commandLabels[panel.show])}
        </button>
      ))}
    </p>
  );
}

/**
 * Where nothing is offered to whoever owes, the item is brought into view instead. The page may be one that was kept from
 * before the duty came up: it is read anew before that is believed.
 */
function OnlyLook({ address }: { readonly address: PanelAddress }) {
  const { page } = usePaneled();
  const { stream, id, past } = page;
  const { address: here, replace } = useAddress();
  const client = useQueryClient();
  const lookUnlessOffered = useEffectEvent((read: Page | undefined) => {
    if (read && panelFor(address, read.allowed)) return;
    replace({ ...here, panel: undefined });
    focusItem(address);
  });
  useEffect(() => {
    let isLeft = false;
    const reading = past
      ? Promise.resolve()
      : client.invalidateQueries({ queryKey: keys.stream(stream, id), refetchType: 'all' });
    void reading.then(() => {
      if (!isLeft) lookUnlessOffered(client.getQueryData(keys.page(stream, id)));
    });
    return () => {
      isLeft = true;
    };
  }, [client, stream, id, past]);
  return null;
}
