// What is printed, whatever the format: one model that every writer understands, and that knows nothing of committees.

export type PaperLanguage = 'ko' | 'en';

/** A paper to be written in any format; the same paper always makes the same bytes. */
export interface Paper {
  /** What the file says it is, also where nothing is printed of it. */
  readonly title: string;
  readonly language: PaperLanguage;
  /** The office that it comes from. */
  readonly author: string;
  /** When what it says was so, as an ISO instant in UTC: the file's only date, so that it can be made again. */
  readonly asOf: string;
  /** Where in the log it was read; in the file for who verifies it. */
  readonly position: string;
  /** What is printed on every page as long as nobody made the paper final. */
  readonly draftMark?: string;
  readonly sections: readonly Section[];
}

/** Pages that lie the same way. */
export interface Section {
  readonly orientation: 'portrait' | 'landscape';
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | Items | Table | Picture | ApprovalLine;

export type Alignment = 'start' | 'center' | 'end';

/** Text that looks alike; a line break within is `\n`. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  /** What a comparison takes away is struck, what it adds is underlined. */
  readonly struck?: boolean;
  readonly underlined?: boolean;
}

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the paper's own title. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly align?: Alignment;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align?: Alignment;
}

/** A list, in the order and with the marks that official papers use, or with dashes. */
export interface Items {
  readonly kind: 'items';
  readonly marks: 'official' | 'dashes';
  readonly items: readonly Item[];
}

export interface Item {
  readonly runs: readonly Run[];
  readonly items?: readonly Item[];
}

/** A table; its cells fill the grid without a hole, spans counted. */
export interface Table {
  readonly kind: 'table';
  /** Carried inside the file where the format can, so that a filled table is known again. */
  readonly id?: string;
  readonly caption?: string;
  /** Width of each column as a share of all. */
  readonly columns: readonly number[];
  /** How many rows at the top are repeated on each page. */
  readonly headerRows: number;
  /** Stands on one page, whatever room that leaves before it. */
  readonly together?: boolean;
  readonly rows: readonly Row[];
}

export interface Row {
  /** Carried inside the file where the format can. */
  readonly id?: string;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** One after the other; none makes an empty cell. */
  readonly paragraphs: readonly Paragraph[];
  /** Columns that it spans; one unless said. */
  readonly across?: number;
  /** Rows that it spans; one unless said. */
  readonly down?: number;
  /** Heads its row or column. */
  readonly heading?: boolean;
  /** A figure, where the cell is one: a decimal, for formats that reckon on. */
  readonly figure?: string;
  /** Is to be filled in by who gets the paper. */
  readonly toFill?: boolean;
}

export interface Picture {
  readonly kind: 'picture';
  readonly type: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  /** In millimetres, as printed. */
  readonly width: number;
  readonly height: number;
  /** How far it is turned clockwise where it is printed, in degrees, for formats that can; not at all unless said. */
  readonly turn?: 0 | 90 | 180 | 270;
  /** What it shows, for who cannot see it. */
  readonly alt: string;
}

/** Who signed, in their order, as official papers show it at their end. */
export interface ApprovalLine {
  readonly kind: 'approvalLine';
  readonly steps: readonly Signature[];
  /** Who cooperates beside the line. */
  readonly cooperation?: readonly Signature[];
  /** Number, date and grade of disclosure, each as it is printed; none where they are not given yet. */
  readonly registration?: readonly string[];
}

export interface Signature {
  /** Post, as printed; persons are named by their post only. */
  readonly post: string;
  /** How it was signed: (전결), (대결), a dissent; none for a plain signature or where it is awaited. */
  readonly mark?: string;
  /** Day of signing as it is printed; none where it is awaited. */
  readonly on?: string;
}
