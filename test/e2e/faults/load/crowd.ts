// Everybody of the city at once: so many journeys side by side, each followed by another, until the day is over.
import type { Hand } from '#sample/act';
import { diceOf, type Dice } from '#testing/dice';
import { Client, type ClientParts } from './client.js';
import { anyOf, keeping, looking, meeting, reviewing, type Journey } from './journeys.js';
import type { Notes } from './notes.js';

/** As often as each is drawn. */
const mix: readonly Journey[] = [
  reviewing,
  reviewing,
  keeping,
  keeping,
  keeping,
  looking,
  looking,
  looking,
  meeting,
];

export interface CrowdParts {
  readonly seed: number;
  readonly fronts: () => readonly string[];
  readonly notes: Notes;
  readonly today: () => string;
}

export class Crowd {
  private readonly clients = new Map<string, Client>();
  private readonly dice: Dice;
  private over = false;
  private readonly walking: Promise<void>[] = [];

  constructor(private readonly parts: CrowdParts) {
    this.dice = diceOf(parts.seed);
  }

  /** So many more journeys side by side from now on, until `stop`, which tells where one failed, or until `isOver` says so. */
  join(count: number, isOver: () => boolean = () => false): void {
    const walking = Array.from({ length: count }, () => this.walk(isOver));
    for (const each of walking) each.catch(() => undefined);
    this.walking.push(...walking);
  }

  /** Somebody, at the one browser that they have. */
  as(hand: Hand): Client {
    const known = this.clients.get(hand.post);
    if (known) return known;
    const { fronts, notes } = this.parts;
    const parts: ClientParts = { fronts, notes, dice: this.dice };
    const client = new Client(hand, parts);
    this.clients.set(hand.post, client);
    return client;
  }

  /** Nobody begins another journey; resolves when the last one has come to its end. */
  async stop(): Promise<void> {
    this.over = true;
    await Promise.all(this.walking);
  }

  private async walk(isOver: () => boolean): Promise<void> {
    const { today } = this.parts;
    while (!this.over && !isOver())
      await anyOf(mix, this.dice)({ as: (hand) => this.as(hand), dice: this.dice, today });
  }
}
