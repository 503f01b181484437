// Doubts as they are met while a file is read: each is put once, and goes on with what was decided, or with what is usual.
import type { Choice, Decisions, Doubt } from '../proposal.js';

interface Question<V extends string> extends Omit<Doubt, 'choices' | 'usual'> {
  readonly choices: readonly (Choice & { readonly value: V })[];
  readonly usual?: V | undefined;
}

/** The doubts of one reading of a file. */
export class Questions {
  private readonly put: Doubt[] = [];

  constructor(private readonly decisions: Decisions) {}

  /** Every doubt so far, in the order in which it was met. */
  get doubts(): readonly Doubt[] {
    return this.put;
  }

  /** What somebody chose, else what is usual; undefined where somebody must choose first. */
  ask<V extends string>({ usual, ...question }: Question<V>): V | undefined {
    this.put.push({ ...question, ...(usual !== undefined && { usual }) });
    const { id, choices } = question;
    const decided = Object.hasOwn(this.decisions, id) ? this.decisions[id] : usual;
    return choices.find(({ value }) => value === decided)?.value;
  }
}
