// The product's own clock as the installation keeps it, read and set from outside.
import { koreanDate } from '#contract/korean-date';
import type { Stand } from './stand.js';

export class ProductClock {
  private constructor(
    private readonly stand: Stand,
    private ahead: number,
  ) {}

  static async of(stand: Stand): Promise<ProductClock> {
    const house = await stand.openHouse();
    await house.close();
    return new ProductClock(stand, house.clock.ahead);
  }

  get today(): string {
    return koreanDate(new Date(Date.now() + this.ahead));
  }

  /** Every process follows within seconds. */
  async move(by: number): Promise<void> {
    const house = await this.stand.openHouse();
    await house.keepClock(house.clock.ahead + by).finally(() => house.close());
    this.ahead += by;
  }
}
