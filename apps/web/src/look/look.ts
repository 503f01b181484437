// How the screen looks: the contrast and the size of text, as the browser's owner chose them, or else as their system asks.
import { ofBrowser } from '../storage.js';

export const textSizes = ['normal', 'large', 'larger'] as const;
export type TextSize = (typeof textSizes)[number];

/** What was chosen here; without `highContrast` the system's preference counts. */
export interface Look {
  readonly highContrast?: boolean;
  readonly textSize: TextSize;
}

const name = 'look';

/** The look that this browser keeps; what it does not understand is left out. */
export function lookFrom(kept: unknown): Look {
  const said: Readonly<Record<string, unknown>> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  const { highContrast } = said;
  return {
    textSize: textSizes.find((size) => size === said['textSize']) ?? 'normal',
    ...(typeof highContrast === 'boolean' ? { highContrast } : {}),
  };
}

/** Whether the screen is the high-contrast one (선명한 화면). */
export function isHighContrast({ highContrast }: Look, systemAsksForIt: boolean): boolean {
  return highContrast ?? systemAsksForIt;
}

export function keptLook(): Look {
  return lookFrom(ofBrowser.take(name));
}

export function keepLook(look: Look): void {
  ofBrowser.put(name, look);
}
