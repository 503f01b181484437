// Finds a contender by its name, and loads only that one.
import type { Contender, ContenderName } from './contender.js';

/** The contender of that name. */
export async function contender(name: ContenderName): Promise<Contender> {
  switch (name) {
    case 'product':
      return (await import('./product.js')).product;
    case 'node':
      return (await import('./node.js')).node;
    case 'emmett':
      return (await import('./emmett.js')).emmett;
  }
}
