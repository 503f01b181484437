// Figures as files: all of a plan's as a table or for machines, and the way to take some in.
import { useMutation } from '@tanstack/react-query';
import { routes } from '#contract/routes';
import { requestFile } from '../../http/request.js';
import { saveFile } from '../../http/save-file.js';
import { useLanguage, useText } from '../../language/language.js';
import { useSession } from '../../session/session.js';
import { useAddress } from '../../use-address.js';
import { Failure } from '../../widgets/failure.js';
import { useProgress } from '../progress-context.js';
import { takingIn } from './import-panel.js';
import { fileStrings as say } from './strings.js';

const kinds = ['csv', 'json'] as const;

export function FiguresFiles() {
  const text = useText();
  const { language } = useLanguage();
  const { organization, token } = useSession();
  const { address, go } = useAddress();
  const { view, asOf } = useProgress();
  const taking = useMutation({
    mutationFn: async (kind: (typeof kinds)[number]) => {
      const asked = { token, headers: { 'accept-language': language } };
      const file = await requestFile(routes.exportFigures(organization, view.plan, kind, { asOf }), asked);
      saveFile(file, say.file(view.plan, kind));
    },
  });
  return (
    <div className="figures-files">
      {kinds.map((kind) => (
        <button
          key={kind}
          className="button"
          type="button"
          data-tone="quiet"
          aria-disabled={taking.isPending}
          onClick={() => !taking.isPending && taking.mutate(kind)}
        >
          {text(
            taking.isPending && taking.variables === kind
              ? say.takingOut
              : kind === 'csv'
                ? say.takeOut
                : say.takeOutAll,
          )}
        </button>
      ))}
      {view.takesIn && (
        <button
          className="button"
          type="button"
          onClick={() => go({ ...address, panel: { show: takingIn, on: 'plan' } })}
        >
          {text(say.takeIn)}
        </button>
      )}
      {taking.error && <Failure error={taking.error} />}
    </div>
  );
}
