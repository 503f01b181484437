// What stands behind the ids that items keep: names of posts, departments, programs, indicators, budget lines and remarks.
import { createContext, useContext } from 'react';
import { titleInPost } from '#contract/glossary';
import type { Signature } from '#domain/actor';
import type { BudgetLine, Indicator } from '#domain/changes';

type Named<T, K extends keyof T> = Pick<T, K> & Partial<T>;

/** Each gives the id itself where the name is not known. */
export interface Names {
  readonly ofPost: (key: string) => string;
  readonly ofSignature: (by: Signature) => string;
  readonly ofDepartment: (id: string) => string;
  readonly ofProgram: (id: string) => string;
  readonly ofIndicator: (id: string) => Named<Indicator, 'name' | 'unit'>;
  readonly ofBudgetLine: (id: string) => Named<BudgetLine, 'item'>;
  readonly ofRemark: (id: string) => string;
}

/** Where names are read from; of two under one id the first counts. */
export interface NameSource {
  /** Titles by key, as pages carry them. */
  readonly posts: Readonly<Record<string, string>>;
  readonly departments: readonly { readonly id: string; readonly name: string }[];
  readonly programs: readonly { readonly program: string; readonly name: string }[];
  readonly indicators: readonly Indicator[];
  readonly budget: readonly BudgetLine[];
  readonly remarks?: Readonly<Record<string, { readonly text: string }>>;
}

export function namesFrom({ posts, departments, programs, indicators, budget, remarks }: NameSource): Names {
  const ofPost = (key: string) => posts[key] ?? key;
  return {
    ofPost,
    ofSignature: ({ post }) => titleInPost(post, posts),
    ofDepartment: (id) => departments.find((department) => department.id === id)?.name ?? id,
    ofProgram: (id) => programs.find(({ program }) => program === id)?.name ?? id,
    ofIndicator: (id) => indicators.find(({ indicator }) => indicator === id) ?? { name: id, unit: '' },
    ofBudgetLine: (id) => budget.find(({ line }) => line === id) ?? { item: id },
    ofRemark: (id) => remarks?.[id]?.text ?? id,
  };
}

export const NamesContext = createContext<Names | undefined>(undefined);

/** The names that are known around. Throws where nobody said any. */
export function useNames(): Names {
  const names = useContext(NamesContext);
  if (!names) throw new Error('no names around');
  return names;
}
