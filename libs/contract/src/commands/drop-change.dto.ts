// The command that drops an agreed change, on the wire: the same to a cycle and to a plan.
import { DerivedId, Text } from './fields.js';

export class DropChange {
  @DerivedId() readonly change!: string;
  @Text() readonly reason!: string;
}
