// What is shown when the page itself fails: a plain sentence, and a way on. Typed text is kept in the browser.
import { Component, type ReactNode } from 'react';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';

interface Props {
  readonly children: ReactNode;
}

export class Crash extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const text = useText();
  return (
    <main className="lone">
      <h1>{text(strings.crash.title)}</h1>
      <p>{text(strings.crash.say)}</p>
      <button className="button" type="button" data-tone="main" onClick={() => location.reload()}>
        {text(strings.reload)}
      </button>
    </main>
  );
}
