// An approval line (결재선) as such: who has a place in it, in which manner each can sign, and who must still.

/** Who signs in an approval line (결재선): approves, cooperates (협조) beside it, or drafted the paper (기안). */
export const signerParts = ['approves', 'cooperates', 'drafts'] as const;
export interface Signer {
  readonly title: string;
  readonly part: (typeof signerParts)[number];
}

/**
 * How somebody signed: approved, by delegation rule (전결), for one absent (대결), as acting head (직무대리), in cooperation
 * (협조), or as the drafter (기안).
 */
export const signatureManners = [
  'approved',
  'delegated',
  'forAbsent',
  'asActing',
  'cooperated',
  'drafted',
] as const;
export type SignatureManner = (typeof signatureManners)[number];

/** How a place of the line can sign: the drafter and who cooperates in their own manner, an approver in any of the others. */
export function mannersOf(part: Signer['part']): readonly SignatureManner[] {
  switch (part) {
    case 'drafts':
      return ['drafted'];
    case 'cooperates':
      return ['cooperated'];
    case 'approves':
      return ['approved', 'delegated', 'forAbsent', 'asActing'];
  }
}

/** Whether a place of the line must still sign: a signature by delegation rule (전결) ends the approving, not the cooperating. */
export function mustStillSign(line: readonly SignedPlace[], place: SignedPlace): boolean {
  const ended = line.some(({ signature }) => signature?.manner === 'delegated');
  return place.signature === undefined && !(ended && place.part !== 'cooperates');
}

interface SignedPlace {
  readonly part: Signer['part'];
  readonly signature?: { readonly manner: SignatureManner };
}
