// The parts that commands to a plan are made of.
import { signerParts, type Signer as SignerWords } from '#domain/plan/words';
import { OneOf, ShortText } from './fields.js';

/** A place of the approval line (결재선). */
export class Signer {
  @ShortText() readonly title!: string;
  @OneOf(signerParts) readonly part!: SignerWords['part'];
}
