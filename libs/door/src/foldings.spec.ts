// Streams have ids that say what they are, and a stored event that no act could have left is not read as one.
import { describe, expect, it } from '@jest/globals';
import { eventOf, parseStreamId, recordOf, streamId } from './foldings.js';

describe('stream ids', () => {
  it('name the kind and the id, and are read back', () => {
    expect(streamId('round', '2021-midterm')).toBe('round/2021-midterm');
    expect(parseStreamId('round/2021-midterm')).toEqual({ stream: 'round', id: '2021-midterm' });
  });

  it.each(['invoice/1', 'round', '/round', 'constructor/1'])('%s is no stream of ours', (id) => {
    expect(parseStreamId(id)).toBeUndefined();
  });
});

describe('stored events', () => {
  const by = { person: 'p-1', post: { kind: 'office', post: 'o-1' } } as const;
  const event = { type: 'IntakeClosed', by, on: '2021-07-16' } as const;

  it('are read back as they were kept, with the rules beside them', () => {
    const rules = [{ key: 'opinion.trace', value: 'kept', article: '제18조', from: '2021-01-01' }] as const;
    const recorded = recordOf(event, rules);

    expect(recorded).toEqual({ type: 'IntakeClosed', data: { by, on: '2021-07-16' }, metadata: { rules } });
    expect(eventOf(recorded)).toEqual(event);
  });

  it.each([null, 'text', [], {}, { by }, { by: {}, on: '2021-07-16' }])('%j is none', (data) => {
    expect(() => eventOf({ type: 'IntakeClosed', data })).toThrow(TypeError);
  });
});
