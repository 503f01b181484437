// The frame of the application: language, look, who is signed in, and what they see.
import { LanguageProvider } from './language/language.js';
import { LookProvider } from './look/look-context.js';
import { Crash } from './frame/crash.js';
import { SignedIn } from './frame/signed-in.js';
import { SignInPage } from './session/sign-in-page.js';
import { SessionProvider, useSigning } from './session/session.js';

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

/** Another sign-in is another tree: nothing that one person read stays for the next. */
function Screen() {
  const { session } = useSigning();
  return session ? <SignedIn key={session.token} /> : <SignInPage />;
}
