// Puts the chosen look on the page, and follows the system where nothing was chosen.
import {
  createContext,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { isHighContrast, keepLook, keptLook, type Look } from './look.js';

interface Choice {
  readonly textSize: Look['textSize'];
  readonly highContrast: boolean;
  readonly choose: (chosen: Partial<Look>) => void;
}

const LookContext = createContext<Choice | undefined>(undefined);
const moreContrast = matchMedia('(prefers-contrast: more)');

export function LookProvider({ children }: { readonly children: ReactNode }) {
  const [look, setLook] = useState(keptLook);
  const systemAsks = useSyncExternalStore(subscribe, () => moreContrast.matches);
  const highContrast = isHighContrast(look, systemAsks);
  const { textSize } = look;
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset['krdsMode'] = highContrast ? 'high-contrast' : 'light';
    dataset['textSize'] = textSize;
  }, [highContrast, textSize]);
  const choice = useMemo(
    () => ({
      textSize,
      highContrast,
      choose: (chosen: Partial<Look>) => {
        keepLook({ ...look, ...chosen });
        setLook({ ...look, ...chosen });
      },
    }),
    [look, textSize, highContrast],
  );
  return <LookContext value={choice}>{children}</LookContext>;
}

/** How the screen looks, and how to choose another look. Throws outside its provider. */
export function useLook(): Choice {
  const choice = useContext(LookContext);
  if (!choice) throw new Error('no look provider around');
  return choice;
}

function subscribe(onChange: () => void): () => void {
  moreContrast.addEventListener('change', onChange);
  return () => moreContrast.removeEventListener('change', onChange);
}
