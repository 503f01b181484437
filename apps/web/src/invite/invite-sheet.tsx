// The members of a committee, each with a link to be made; what was made is shown once.
import '../styles/account.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { InvitableMember, MadeLink } from '#contract/account-views';
import { routes } from '#contract/routes';
import type { IsoDate } from '#domain/ids';
import { ShownLink } from '../accounts/shown-link.js';
import { DateField } from '../forms/fields.js';
import { ProblemContext } from '../forms/problem-context.js';
import { useFieldProblem } from '../forms/use-field-problem.js';
import { request } from '../http/request.js';
import { instantLabel } from '../language/dates.js';
import { useText } from '../language/language.js';
import { Sheet } from '../panel/sheet.js';
import { useSession } from '../session/session.js';
import { Chip } from '../widgets/chip.js';
import { Failure } from '../widgets/failure.js';
import { invitationsKey, type InvitedTo } from './invited-to.js';
import { inviteStrings as say } from './strings.js';

interface Props {
  readonly to: InvitedTo;
  readonly members: readonly InvitableMember[];
  /** The day that is proposed. */
  readonly until: IsoDate;
  readonly onClose: () => void;
}

interface Made {
  readonly title: string;
  readonly link: MadeLink;
}

export function InviteSheet({ to, members, until: proposed, onClose }: Props) {
  const text = useText();
  const { organization, token } = useSession();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [until, setUntil] = useState(proposed);
  const [made, setMade] = useState<Made>();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ seat }: InvitableMember) =>
      request<MadeLink>(routes.invitations(organization, to.stream, to.id), {
        method: 'POST',
        token,
        body: { seat, until },
      }),
    onSuccess: (link, { title }) => {
      setMade({ title, link });
      return client.invalidateQueries({ queryKey: invitationsKey(to) });
    },
  });
  const failure = error ?? undefined;
  const problem = useFieldProblem(form, failure);
  return (
    <Sheet title={text(say.title)} onClose={onClose}>
      <p>{text(say.lead[to.stream])}</p>
      <form className="command" ref={form} noValidate onSubmit={(event) => event.preventDefault()}>
        <ProblemContext value={problem}>
          <DateField name="until" label={say.until} hint={say.untilHint} value={until} onChange={setUntil} />
        </ProblemContext>
      </form>
      {failure && !problem && <Failure error={failure} />}
      {made && (
        <section className="part" aria-live="polite">
          {'sent' in made.link ? (
            <p>{text(say.sent(made.title, instantLabel(made.link.until)))}</p>
          ) : (
            <>
              <p>{text(say.share(made.title))}</p>
              <ShownLink key={made.link.secret} link={made.link} />
            </>
          )}
        </section>
      )}
      <ul className="sessions">
        {members.map((member) => (
          <li key={member.seat}>
            <div>
              <strong lang="ko">{member.title}</strong>{' '}
              {member.name !== undefined && <span lang="ko">{member.name}</span>}
              {member.linkUntil !== undefined && (
                <p>
                  <Chip tone="known">{text(say.made(instantLabel(member.linkUntil)))}</Chip>
                </p>
              )}
            </div>
            <button
              className="button"
              type="button"
              aria-label={text(say.makeFor(member.title))}
              disabled={isPending}
              onClick={() => mutate(member)}
            >
              {text(say.make)}
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
