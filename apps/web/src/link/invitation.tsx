// An invitation to one round or meeting: what it is for, and coming in without a password.
import type { LinkView, OwnSession } from '#contract/account-views';
import { routes } from '#contract/routes';
import { useText } from '../language/language.js';
import { numberLabel } from '../language/meeting-number.js';
import { AskingForm } from '../session/asking-form.js';
import { linkStrings } from './strings.js';

interface Props {
  readonly secret: string;
  readonly view: Extract<LinkView, { readonly purpose: 'invitation' }>;
  readonly onDone: (own: OwnSession) => void;
}

const { invitation: say } = linkStrings;

export function Invitation({ secret, view, onDone }: Props) {
  const text = useText();
  const { title, stream, about } = view;
  return (
    <>
      <h1>{text(say.title)}</h1>
      {view.organizationName !== undefined && <p lang="ko">{view.organizationName}</p>}
      <p className="lead">
        {text(
          stream === 'meeting' ? say.lead.meeting(title, numberLabel(about)) : say.lead.round(title, about),
        )}
      </p>
      <AskingForm<OwnSession>
        address={routes.link('invitation')}
        body={{ link: secret }}
        submit={say.accept}
        onDone={onDone}
      />
      <p className="callout">{text(say.foretell)}</p>
    </>
  );
}
