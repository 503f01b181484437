// Whether the page offers something, on the whole or on one item.
import { usePaneled } from '../panel/panel-context.js';
import type { ReportCommandName } from '../panel/commands.js';

/** Tells whether a command is offered; of no item where none is named. */
export function useMay(): (command: ReportCommandName, item?: string) => boolean {
  const { page } = usePaneled();
  return (command, item) =>
    page.allowed.some((offer) => offer.command === command && (item === undefined || offer.item === item));
}
