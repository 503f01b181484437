// Makes the form of a command out of what is its own: how it starts, its fields, and the body that they come to.
import { useRef, type FunctionComponent, type SubmitEvent } from 'react';
import { commandLabels, type CommandName } from '#contract/glossary';
import type { Label } from '#contract/label';
import type { CommandTypeOf } from '#contract/wire';
import type { StreamName } from '#domain/between/streams';
import { Refused } from '../http/request.js';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { LeftAtPost } from '../left/left-at-post.js';
import { isGrave } from '../panel/commands.js';
import { Failure } from '../widgets/failure.js';
import type { Filled } from './at.js';
import { Discard } from './discard.js';
import { Moved } from './moved.js';
import { ProblemContext } from './problem-context.js';
import { sendKeys, sendOnKeys } from './send-keys.js';
import { useCommand, type Stood } from './use-command.js';
import { useFieldProblem } from './use-field-problem.js';
import { useWaysOn } from './ways-on.js';

export interface FieldsProps<At, V> {
  readonly at: At;
  readonly values: V;
  readonly change: (some: Partial<V>) => void;
}

interface Definition<S extends StreamName, T extends CommandTypeOf<S>, At, V extends object> {
  readonly start: (at: At) => V;
  readonly body: (values: V, at: At) => Filled<S, T>;
  readonly Fields?: FunctionComponent<FieldsProps<At, V>>;
  /** What the values would take the place of, where the command is about no item, and that as it stands. */
  readonly replaces?: {
    readonly stood: (values: V, at: At) => Stood;
    readonly Now: FunctionComponent<{ readonly at: At; readonly values: V }>;
  };
  /** What will happen, where that needs saying before it does. */
  readonly foretell?: (at: At) => Label;
  /** What a writer can still do where somebody else was first, and what stands in that form then. */
  readonly instead?: {
    readonly command: CommandTypeOf<S> & CommandName;
    readonly mine: (values: V, at: At) => object;
    readonly both: (values: V, at: At) => object;
  };
}

interface OnPage {
  readonly page: { readonly id: string };
}

/** What the commands on one kind of item have in common. */
export interface Kind<S extends StreamName, At> {
  readonly stream: S;
  /** The item whose revision the writer sees; undefined where there is none. */
  readonly itemOf: (at: At) => { readonly id: string; readonly revision: number } | undefined;
  /** What within the item the form was opened for: each has a draft of its own. */
  readonly partOf?: (at: At) => string | undefined;
  /** The item as it stands. */
  readonly Now: FunctionComponent<{ readonly at: At }>;
}

export interface FormProps<A> {
  readonly at: A;
  readonly onDone: () => void;
  /** Whether what it is about is being looked at again: it stays where it is, and is not sent meanwhile. */
  readonly held?: boolean;
}

/** The form of one command on one kind of item. */
export function formOf<
  S extends StreamName,
  T extends CommandTypeOf<S> & CommandName,
  A extends OnPage,
  V extends object,
>(
  { stream, itemOf, partOf, Now }: Kind<S, A>,
  command: T,
  { start, body, Fields, replaces, foretell, instead }: Definition<S, T, NoInfer<A>, V>,
): FunctionComponent<FormProps<A>> {
  return function Form({ at, onDone, held = false }) {
    const text = useText();
    const written = useCommand({
      stream,
      id: at.page.id,
      command,
      item: itemOf(at),
      part: partOf?.(at),
      ...(replaces && { replacedBy: (values: V) => replaces.stood(values, at) }),
      start: start(at),
      bodyOf: (values) => body(values, at),
      onDone,
    });
    const { values, change, busy, failure, begun } = written;
    const { mayGoOn, ways } = useWaysOn(command, itemOf(at)?.id, {
      leave: written.discard,
      instead: instead && {
        command: instead.command,
        mine: () => instead.mine(values, at),
        both: () => instead.both(values, at),
        seen: itemOf(at)?.revision,
      },
    });
    const form = useRef<HTMLFormElement>(null);
    const problem = useFieldProblem(form, failure);
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      if (!held) void written.send();
    };
    return (
      <form
        className="command"
        ref={form}
        onSubmit={submit}
        onKeyDown={sendOnKeys}
        noValidate
        aria-busy={busy}
      >
        {written.moved && (
          <Moved
            said={body(values, at)}
            now={replaces ? <replaces.Now at={at} values={values} /> : <Now at={at} />}
            mayGoOn={mayGoOn}
            onGoOn={written.goOn}
            ways={ways}
          />
        )}
        <LeftAtPost
          stream={at.page.id}
          command={command}
          item={itemOf(at)?.id}
          part={partOf?.(at)}
          begun={begun}
        />
        {foretell && (
          <p className="callout" data-tone={isGrave(command) ? 'grave' : undefined}>
            {text(foretell(at))}
          </p>
        )}
        {Fields && (
          <ProblemContext value={problem}>
            <Fields at={at} values={values} change={change} />
          </ProblemContext>
        )}
        {failure && !problem && !(written.moved && isMoved(failure)) && <Failure error={failure} />}
        <div className="form-foot">
          <button
            className="button"
            type="submit"
            data-tone={isGrave(command) ? 'grave' : 'main'}
            aria-disabled={busy || held}
            aria-keyshortcuts={sendKeys}
          >
            {busy ? text(strings.sending) : text(commandLabels[command])}
          </button>
          {Fields && <Discard written={written} offered={begun} />}
        </div>
      </form>
    );
  };
}

function isMoved(failure: Error): boolean {
  return failure instanceof Refused && failure.problem.code === 'item-moved';
}
