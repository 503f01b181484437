// A secretary invites members to a round or a meeting by links; nothing stands here for anybody else.
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { InvitationsView } from '#contract/account-views';
import { routes } from '#contract/routes';
import { fetched } from '../frame/fetched.js';
import { request } from '../http/request.js';
import { useText } from '../language/language.js';
import { useSession, useSigning } from '../session/session.js';
import { invitationsKey, type InvitedTo } from './invited-to.js';
import { inviteStrings } from './strings.js';

const InviteSheet = fetched(() => import('./invite-sheet.js').then((code) => code.InviteSheet));

export function Invite({ to }: { readonly to: InvitedTo }) {
  const text = useText();
  const { organization, token } = useSession();
  const { own } = useSigning();
  const [isOpen, setOpen] = useState(false);
  const { data } = useQuery({
    queryKey: invitationsKey(to),
    enabled: own?.scope === undefined,
    queryFn: ({ signal }) =>
      request<InvitationsView>(routes.invitations(organization, to.stream, to.id), { token, signal }),
  });
  if (!data?.until || data.members.length === 0) return null;
  return (
    <>
      <button className="button" type="button" onClick={() => setOpen(true)}>
        {text(inviteStrings.open)}
      </button>
      {isOpen && (
        <InviteSheet to={to} members={data.members} until={data.until} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
