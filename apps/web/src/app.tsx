// The frame of the application: language, look, who is signed in, and what they see.
import { Unreachable } from './http/request.js';
import { LanguageProvider } from './language/language.js';
import { LookProvider } from './look/look-context.js';
import { Crash } from './frame/crash.js';
import { fetched } from './frame/fetched.js';
import { SignedIn } from './frame/signed-in.js';
import { SignInPage } from './session/sign-in-page.js';
import { SessionProvider, useSigning } from './session/session.js';
import { strings } from './language/strings.js';
import { signingStrings } from './session/strings.js';
import { Threshold } from './session/threshold.js';
import { useAddress } from './use-address.js';
import { Failure } from './widgets/failure.js';
import { Loading } from './widgets/loading.js';

const LinkPage = fetched(() => import('./link/link-page.js').then((code) => code.LinkPage));
const SecondStep = fetched(() => import('./factors/second-step.js').then((code) => code.SecondStep));
const ChoosePost = fetched(() => import('./session/choose-post.js').then((code) => code.ChoosePost));

export function App() {
  return (
    <LanguageProvider>
      <LookProvider>
        <Crash>
          <SessionProvider>
            <Screen />
          </SessionProvider>
        </Crash>
      </LookProvider>
    </LanguageProvider>
  );
}

/** Another sign-in, and another post, is another tree: nothing that one person read stays for the next. */
function Screen() {
  const { session, own, looked, look } = useSigning();
  const { address } = useAddress();
  if (address.place === 'link') {
    const secret = address.more?.['secret'] ?? '';
    return (
      <Threshold title={strings.places.link}>
        <LinkPage key={secret} secret={secret} />
      </Threshold>
    );
  }
  if (session) return <SignedIn key={`${own?.id ?? ''} ${session.token}`} />;
  if (looked === 'not yet') {
    return (
      <Threshold>
        <Loading />
      </Threshold>
    );
  }
  if (looked === 'failed') {
    return (
      <Threshold>
        <Failure error={new Unreachable()} onRetry={() => void look()} />
      </Threshold>
    );
  }
  if (own?.awaits) {
    return (
      <Threshold title={signingStrings.secondStep}>
        <SecondStep />
      </Threshold>
    );
  }
  if (own) {
    return (
      <Threshold>
        <ChoosePost own={own} />
      </Threshold>
    );
  }
  return (
    <Threshold>
      <SignInPage />
    </Threshold>
  );
}
