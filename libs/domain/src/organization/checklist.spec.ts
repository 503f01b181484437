// Tells how an organization sets its form of prior review, and what is no form.
import { describe, expect, it } from '@jest/globals';
import { after, by, expectTried, given } from '#testing/given';
import { theCoordinator, theInstallation, theOfficerOf } from '#testing/given-actors';
import { priorReview } from '#testing/given-plan';
import type { Checklist } from '../checklist.js';
import { organizationStream } from './table.js';

const established = by(theInstallation, {
  type: 'OrganizationEstablished',
  name: 'City S',
  post: 'planning-office',
  postTitle: 'Planning office',
  person: 'person-coordinator',
});
const city = given(organizationStream, established);
const setting = (checklist: Checklist) => ({ type: 'SetChecklist', checklist }) as const;
const withItem = (item: Checklist['items'][number]) => setting({ ...priorReview, items: [item] });

describe('the form of prior review', () => {
  it('is set by the coordinating office, and set anew', () => {
    city.when(theCoordinator, setting(priorReview)).happens({ type: 'ChecklistSet', checklist: priorReview });
    const shorter = { ...priorReview, items: priorReview.items.slice(0, 1) };
    const state = after(organizationStream, [
      established,
      by(theCoordinator, { type: 'ChecklistSet', checklist: priorReview }),
      by(theCoordinator, { type: 'ChecklistSet', checklist: shorter }),
    ]);
    expect(state).toMatchObject({ checklist: shorter });
  });

  it('is no department’s to set', () => {
    city.when(theOfficerOf('tourism'), setting(priorReview)).isRefused('not-your-part');
  });

  it.each([
    ['without a title', setting({ ...priorReview, title: ' ' }), 'text-missing', 'checklist.title'],
    ['without items', setting({ ...priorReview, items: [] }), 'list-empty', 'checklist.items'],
    [
      'with an item that asks nothing',
      withItem({ id: 'a', label: '', kind: 'mark' }),
      'text-missing',
      'checklist.items[0].label',
    ],
    [
      'with a choice between one thing',
      withItem({ id: 'a', label: 'A', kind: 'choice', options: ['New'] }),
      'options-missing',
      'checklist.items[0].options',
    ],
    [
      'with a choice between the same thing twice',
      withItem({ id: 'a', label: 'A', kind: 'choice', options: ['New', 'New'] }),
      'list-repeats',
      'checklist.items[0].options[1]',
    ],
    [
      'with an option that says nothing',
      withItem({ id: 'a', label: 'A', kind: 'choice', options: ['New', ' '] }),
      'text-missing',
      'checklist.items[0].options[1]',
    ],
    [
      'with options of what is no choice',
      withItem({ id: 'a', label: 'A', kind: 'yesNo', options: ['New', 'Old'] }),
      'options-unfit',
      'checklist.items[0].options',
    ],
    [
      'with two items of one id',
      setting({ ...priorReview, items: [...priorReview.items, ...priorReview.items.slice(0, 1)] }),
      'list-repeats',
      'checklist.items[5]',
    ],
  ] as const)('is refused %s', (_how, command, code, field) => {
    city.when(theCoordinator, command).isRefused(code, field);
  });

  it('is told of, done and refused', () => {
    expectTried(organizationStream, ['SetChecklist']);
  });
});
