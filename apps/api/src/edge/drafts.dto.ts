// The bodies of the routes for what was begun in a post and not sent.
import { IsOptional, IsString, Matches, MaxLength, ValidateBy } from 'class-validator';
import { readKeptForm } from '#contract/kept-form';

/** No control characters: none of these is anything that people type. */
const plain = /^[^\u0000-\u001f\u007f]+$/;

/** Whoever sits at the post next reads it: nothing is kept that their page could not. */
const IsKeptForm = () =>
  ValidateBy({
    name: 'isKeptForm',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && readKeptForm(value) !== undefined,
    },
  });

/** Of which form a draft is. */
export class DraftForm {
  @Matches(plain)
  @MaxLength(200)
  stream!: string;

  @Matches(plain)
  @MaxLength(100)
  command!: string;

  @IsOptional()
  @Matches(plain)
  @MaxLength(300)
  item?: string;

  @IsOptional()
  @Matches(plain)
  @MaxLength(100)
  part?: string;
}

export class DraftToKeep extends DraftForm {
  /** What stands in the form, and the revision of the item that its writer saw; JSON. */
  @IsString()
  @MaxLength(60_000)
  @IsKeptForm()
  kept!: string;

  /** The address of its form. */
  @Matches(/^#[^\s<>"]{0,1000}$/)
  where!: string;
}

export class DraftToDrop extends DraftForm {
  /** Whose it is, where somebody who left the post began it; one's own unless named. */
  @IsOptional()
  @Matches(plain)
  @MaxLength(200)
  person?: string;
}
