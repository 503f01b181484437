// What may be done to one program of an edition, on its own row: the figures set, or the program left out.
import { commandLabels } from '#contract/glossary';
import type { EditionLine } from '#domain/plan/states';
import { hasDraft } from '../forms/draft.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { useSession } from '../session/session.js';
import { isAsked, type AskedCommandName } from '../panel/commands.js';
import { isOnProgram } from './drafting.js';
import { usePlanView } from './plan-context.js';

export function LineOffers({ line }: { readonly line: EditionLine }) {
  const { page, edition } = usePlanView();
  const commands = page.allowed
    .filter(({ item }) => item === edition.id)
    .map(({ command }) => command)
    .filter(isAsked)
    .filter(isOnProgram);
  if (commands.length === 0) return null;
  return (
    <div className="line-offers">
      {commands.map((command) => (
        <LineOffer key={command} command={command} line={line} />
      ))}
    </div>
  );
}

interface Props {
  readonly command: AskedCommandName;
  readonly line: EditionLine;
}

function LineOffer({ command, line: { program, number, name } }: Props) {
  const text = useText();
  const { page, edition, open } = usePlanView();
  const { actor } = useSession();
  const { organization, id: stream } = page;
  const named = { organization, person: actor.person, stream, command, item: edition.id, part: program };
  return (
    <button
      className="button"
      type="button"
      data-tone="quiet"
      onClick={() => open({ show: command, on: 'edition', item: edition.id, of: program })}
    >
      {text(commandLabels[command])}
      <span className="visually-hidden" lang="ko">
        : {number} {name}
      </span>
      {hasDraft(named) && <span className="begun">{text(strings.begun)}</span>}
    </button>
  );
}
