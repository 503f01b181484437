// Where the product answers, and why it cannot, in plain words.
import type { Settings } from './settings.js';

type Place = Pick<Settings, 'host' | 'port'>;

/** The address that the settings mean, before anything listens there. */
export function addressOf({ host, port }: Place): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Why it cannot listen there, Korean and English; undefined where the error says something else. */
export function listenProblem(
  place: Place,
  error: unknown,
): { readonly ko: string; readonly en: string } | undefined {
  const address = addressOf(place);
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EADDRINUSE':
      return {
        ko: `${address}은(는) 다른 프로그램이 쓰고 있습니다. PORT로 다른 포트를 지정해 주세요.`,
        en: `Another program uses ${address}. Name another port with PORT.`,
      };
    case 'EACCES':
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return {
        ko: `${address}에서 요청을 받을 수 없습니다. HOST와 PORT를 확인해 주세요.`,
        en: `It cannot listen at ${address}. Check HOST and PORT.`,
      };
  }
  return undefined;
}
