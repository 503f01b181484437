// The panel that the address asks for: the form of a command, or the history of an item.
import { useEffect } from 'react';
import { commandLabels } from '#contract/glossary';
import type { PanelAddress } from '../address.js';
import { useAddress } from '../use-address.js';
import { CommandForm } from '../forms/command-form.js';
import { HistoryList } from '../history/history-list.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useNotice } from '../frame/notice.js';
import { useRoundView } from '../round/round-context.js';
import { focusItem } from '../table/anchors.js';
import { isRoundCommand, panelFor } from './commands.js';
import { ItemHeading } from './item-heading.js';
import { Sheet } from './sheet.js';

export function Panel({ address }: { readonly address: PanelAddress }) {
  const text = useText();
  const { page, open } = useRoundView();
  const notice = useNotice();
  const panel = panelFor(address, page.allowed);
  const close = () => open(undefined);
  const lookAtItem = () => focusItem(address);
  if (!panel) return <OnlyLook address={address} />;
  const about = <ItemHeading on={panel.on} item={panel.item} />;
  if (panel.show === 'history' && panel.item !== undefined) {
    return (
      <Sheet title={text(strings.history.title)} about={about} onClose={close} onFocusLost={lookAtItem}>
        <HistoryList item={{ kind: panel.on, id: panel.item }} />
      </Sheet>
    );
  }
  if (!isRoundCommand(panel.show)) return null;
  const { show: command } = panel;
  const done = () => {
    notice(strings.done(commandLabels[command]));
    close();
  };
  return (
    <Sheet title={text(commandLabels[command])} about={about} onClose={close} onFocusLost={lookAtItem}>
      <CommandForm command={command} item={panel.item} onDone={done} />
    </Sheet>
  );
}

/** Where nothing is offered to whoever owes, the item is brought into view instead. */
function OnlyLook({ address }: { readonly address: PanelAddress }) {
  const { page } = useRoundView();
  const { replace } = useAddress();
  useEffect(() => {
    replace({ round: page.id });
    focusItem(address);
  }, [address, page.id, replace]);
  return null;
}
