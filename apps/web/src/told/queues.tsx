// The way to the queue dashboard, for the office: how the sending itself goes, to look at when letters do not come.
import '../styles/told.css';
import { useMutation } from '@tanstack/react-query';
import { queuesTitle } from '#contract/queue-words';
import { routes } from '#contract/routes';
import { request } from '../http/request.js';
import { useLanguage, useText } from '../language/language.js';
import { useSession } from '../session/session.js';
import { Failure } from '../widgets/failure.js';
import { toldStrings } from './strings.js';

const { queues: said } = toldStrings;

export function Queues() {
  const text = useText();
  const { language } = useLanguage();
  const { organization, token } = useSession();
  const opening = useMutation({
    mutationFn: () =>
      request<{ readonly page: string }>(routes.openQueues(organization), {
        method: 'POST',
        token,
        body: { language },
      }),
    onSuccess: ({ page }) => location.assign(page),
  });
  return (
    <section className="part queues" aria-labelledby="queues">
      <h2 id="queues">{text(queuesTitle)}</h2>
      <p className="muted">{text(said.say)}</p>
      {opening.error && <Failure error={opening.error} />}
      <button
        className="button"
        type="button"
        aria-disabled={opening.isPending}
        onClick={() => !opening.isPending && opening.mutate()}
      >
        {text(said.open)}
      </button>
    </section>
  );
}
