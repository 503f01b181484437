// What members are invited to, and under which key it is kept whom the reader may invite.

export interface InvitedTo {
  readonly stream: 'round' | 'meeting';
  readonly id: string;
}

export const invitationsKey = ({ stream, id }: InvitedTo) => [stream, id, 'invitations'];
