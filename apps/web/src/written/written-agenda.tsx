// The agenda of a written meeting: whoever may answer reads and answers it in one form, everybody else reads it.
import { useNotice } from '../frame/notice.js';
import { commandLabels } from '#contract/glossary';
import { useText } from '../language/language.js';
import { strings } from '../language/strings.js';
import { AgendaList } from '../meeting/agenda-list.js';
import { useMeetingView } from '../meeting/meeting-context.js';
import { Chip } from '../widgets/chip.js';
import { AnswerForm } from './answer-form.js';
import { writtenStrings } from './strings.js';

export function WrittenAgenda() {
  const text = useText();
  const notice = useNotice();
  const { page, meeting } = useMeetingView();
  const offer = page.allowed.find(({ command }) => command === 'AnswerInWriting');
  const seat = meeting.roll[offer?.item ?? ''];
  if (!seat || page.writing?.standing !== 'running') return <AgendaList />;
  return (
    <section className="part written-agenda" aria-labelledby="agenda-title">
      <h2 id="agenda-title" tabIndex={-1}>
        {text(writtenStrings.own.heading)}
      </h2>
      {seat.written && (
        <p role="status">
          <Chip tone="done">{text(writtenStrings.part.answered)}</Chip> {text(writtenStrings.own.done)}
        </p>
      )}
      <AnswerForm
        key={`${seat.seat} ${seat.revision}`}
        at={{ page, meeting, attendance: seat }}
        onDone={() => notice(strings.done(commandLabels.AnswerInWriting))}
      />
    </section>
  );
}
