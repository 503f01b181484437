// The title page of a plan: what it is and how it stands, what was done on the way to it, who signed, its number and whether it is open.
import { disclosureLabels, ruleLabels, signatureMannerLabels } from '#contract/glossary';
import { periodLabel } from '#contract/period-labels';
import type { Language } from '#contract/label';
import { itemStatusLabels } from '#contract/statuses';
import type { Disclosure } from '#domain/disclosure';
import type { Edition, SignerPlace } from '#domain/plan/states';
import type { ApprovalLine, Block, Item, Signature } from '../model.js';
import { paragraph, run } from './blocks.js';
import { officialDate, signedOn } from './dates.js';
import { termOfPlan, type PlanOf } from './plan-of.js';
import { planPaperWords as say } from './plan-words.js';

/** What has been approved or is under way to it, as far as an edition has come. */
type Approval = Extract<Edition, { readonly status: 'approved' }>;

/** The page: title, years, state, steps taken, and the approval line with number, date and grade. */
export function titleBlocks(of: PlanOf, author: string, language: Language): readonly Block[] {
  const { plan, edition, partly } = of;
  const centered = (text: string): Block => paragraph(text, 'center');
  const steps = stepsOf(of, language);
  return [
    { kind: 'heading', level: 1, text: plan.title, align: 'center' },
    centered(author),
    centered(say.years(periodLabel(termOfPlan(of)))[language]),
    centered(say.edition(itemStatusLabels.plan.edition[edition.status])[language]),
    ...('from' in edition ? [centered(say.from(officialDate(edition.from))[language])] : []),
    ...('until' in edition ? [centered(say.until(officialDate(edition.until))[language])] : []),
    ...(edition.correction ? [centered(say.correction(edition.correction.reason)[language])] : []),
    ...(partly ? [centered(say.partly[language])] : []),
    ...(steps.length > 0 ? [{ kind: 'items' as const, marks: 'official' as const, items: steps }] : []),
    approvalOf(edition, language),
  ];
}

function approvalIn(edition: Edition): Partial<Omit<Approval, 'status'>> {
  if (edition.status === 'inForce' || edition.status === 'superseded') return edition.approval ?? {};
  return edition.status === 'draft' || edition.status === 'dropped' ? {} : edition;
}

function stepsOf({ edition, nameOfCommittee }: PlanOf, language: Language): readonly Item[] {
  const { deliberations = [], report, submission } = approvalIn(edition);
  const { hearing } = edition;
  const day = officialDate;
  return [
    ...(hearing ? [say.heard(day(hearing.from), day(hearing.until), hearing.place)] : []),
    ...deliberations.map(({ body, on }) => say.deliberated(nameOfCommittee(body), day(on))),
    ...(report ? [say.reported(report.number, day(report.reported))] : []),
    ...(submission ? [say.submitted(submission.to, submission.number, day(submission.submitted))] : []),
  ].map((label) => ({ runs: [run(label[language])] }));
}

/** Who drafted and approved in one line, who cooperated beside it. */
function approvalOf(edition: Edition, language: Language): ApprovalLine {
  const { line = [], number, approved, policyNumber } = approvalIn(edition);
  const { disclosure } = edition;
  const cooperates = ({ part }: SignerPlace) => part === 'cooperates';
  return {
    kind: 'approvalLine',
    steps: line.filter((place) => !cooperates(place)).map((place) => signed(place, language)),
    cooperation: line.filter(cooperates).map((place) => signed(place, language)),
    registration: [
      ...(number !== undefined && approved !== undefined
        ? [say.approved(number, signedOn(approved))[language]]
        : []),
      ...(policyNumber === undefined ? [] : [say.policy(policyNumber)[language]]),
      ...(disclosure ? [graded(disclosure, language)] : []),
    ],
  };
}

/** A plain approval has no mark of its own; everything else says what it is. */
function signed({ title, signature }: SignerPlace, language: Language): Signature {
  if (!signature) return { post: title };
  const { manner, signed: on, remark } = signature;
  const marks = [
    ...(manner === 'approved' ? [] : [signatureMannerLabels[manner][language]]),
    ...(remark === undefined ? [] : [say.withRemark[language]]),
  ].map((mark) => `(${mark})`);
  return {
    post: title,
    ...(marks.length > 0 && { mark: marks.join('') }),
    on: signedOn(on)[language],
  };
}

function graded({ grade, clause }: Disclosure, language: Language): string {
  return say.disclosure(disclosureLabels[grade], clause && ruleLabels[clause])[language];
}
