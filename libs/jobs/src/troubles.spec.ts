// A job may fail of what people wrote: the line that tells of it holds none of it.
import { expect, it } from '@jest/globals';
import { Troubles } from './troubles.js';

const quoting = Object.assign(new Error('invalid input syntax: "홍길동의 의견"'), { code: '22P02' });
const away = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:6379'), { code: 'ECONNREFUSED' });

it('says what kind of trouble it was, and quotes nothing of what was written', () => {
  const said: string[] = [];
  const troubles = new Troubles('delivery', (line) => said.push(line));
  troubles.tell(quoting);
  troubles.tell(new SyntaxError('Unexpected token \'홍\', "홍길동의 의견" is not valid JSON'));
  expect(said).toEqual(['queue delivery: Error 22P02', 'queue delivery: SyntaxError']);
});

it('says once that a server is away, and again when it had come back meanwhile', () => {
  const said: string[] = [];
  const troubles = new Troubles('reminders', (line) => said.push(line));
  troubles.tellNew(away);
  troubles.tellNew(away);
  troubles.allIsWell();
  troubles.tellNew(away);
  const line = 'queue reminders: Error ECONNREFUSED: connect ECONNREFUSED 127.0.0.1:6379';
  expect(said).toEqual([line, line]);
});
