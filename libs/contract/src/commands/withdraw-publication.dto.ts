// The withdrawal of what was published: rounds and plans take the same words.
import { Text } from './fields.js';

export class WithdrawPublication {
  @Text() readonly reason!: string;
}
