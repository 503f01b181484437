// Where the product answers, and why it cannot, in plain words.
import type { Settings } from './settings.js';

type Place = Pick<Settings, 'host' | 'port'>;

/** The address that the settings mean, before anything listens there. */
export function addressOf({ host, port }: Place): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Every address of the machine, in the two ways to say so. */
const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Where a link leads to: as browsers know the product, else where it answers; of every address, this machine's own. */
export function originOf({ publicUrl, host, port }: Place & Pick<Settings, 'publicUrl'>): string {
  return publicUrl ?? addressOf({ host: everywhere[host] ?? host, port });
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
