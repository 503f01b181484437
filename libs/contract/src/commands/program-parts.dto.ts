// The parts that commands to a program are made of.
import { descents, type Descent } from '#domain/lineage';
import { Id, OneOf } from './fields.js';

/** A program that another one comes from. */
export class Ancestor {
  @Id() readonly program!: string;
  @OneOf(descents) readonly how!: Descent;
}
