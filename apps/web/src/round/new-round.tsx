// Opens a round where none runs: the page of one that is not there yet says whether its reader may.
import { useState } from 'react';
import { commandLabels } from '#contract/glossary';
import { OpenRoundForm } from '../forms/open-round-form.js';
import { usePage } from '../http/queries.js';
import { useText } from '../language/language.js';
import { ofBrowser } from '../storage.js';
import { useAddress } from '../use-address.js';

/** Kept until the round is there, so that a reload finds the draft of its opening again. */
const name = 'new round';

export function NewRound() {
  const text = useText();
  const [id] = useState(idOfNext);
  const { data: page } = usePage('round', id);
  const { go } = useAddress();
  if (!page?.allowed.some(({ command }) => command === 'OpenRound')) return null;
  const opened = () => {
    ofBrowser.drop(name);
    go({ place: 'round', id });
  };
  return (
    <section className="new-round" aria-labelledby="new-round">
      <h2 id="new-round">{text(commandLabels.OpenRound)}</h2>
      <OpenRoundForm page={page} onDone={opened} />
    </section>
  );
}

function idOfNext(): string {
  const kept = ofBrowser.take(name);
  const id = typeof kept === 'string' ? kept : `round-${crypto.randomUUID()}`;
  ofBrowser.put(name, id);
  return id;
}
