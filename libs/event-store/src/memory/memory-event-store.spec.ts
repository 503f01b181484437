// Holds the store in memory to the contract.
import { describeEventStore } from '#testing/event-store-contract';
import { MemoryEventStore } from './memory-event-store.js';

describeEventStore('in memory', async () => {
  const store = new MemoryEventStore();
  return { store, close: () => store.close() };
});
