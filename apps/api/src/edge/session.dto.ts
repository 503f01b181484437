// The bodies of the routes about one's own session and account.
import { IsBoolean, IsEmail, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { limits, patterns } from '#contract/limits';

/** One line, whatever the script. */
const line = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;
const longestEmail = 254;
/** Longer than any password may be, so that a long one is told to be long. */
const longestTyped = 1_000;
const longestKey = 330;

export class SignInByPassword {
  /** A mail address. */
  @IsString() @Matches(line) @MaxLength(longestEmail) email!: string;
  @IsString() @MaxLength(longestTyped) password!: string;
}

export class ChoosePost {
  /** The post by its key: `seat:jobs/secretary`, `post:tourism-officer`. */
  @IsString() @Matches(line) @MaxLength(longestKey) post!: string;
}

export class EndSession {
  /** Wherever else one is signed in, too. */
  @IsOptional() @IsBoolean() everywhere?: boolean;
}

export class EndOther {
  @IsString() @Matches(line) @MaxLength(limits.id) id!: string;
}

export class ChangePassword {
  /** The present one. */
  @IsString() @MaxLength(longestTyped) current!: string;
  @IsString() @MaxLength(longestTyped) password!: string;
}

export class LookAtLink {
  @IsString() @Matches(line) @MaxLength(limits.id) link!: string;
}

export class SetPassword extends LookAtLink {
  @IsString() @MaxLength(longestTyped) password!: string;
}

export class Found extends SetPassword {
  /** Of the organization. */
  @IsString() @Matches(line) @MaxLength(limits.shortText) organizationName!: string;
  /** Of the first post in the coordinating office. */
  @IsString() @Matches(line) @MaxLength(limits.shortText) postTitle!: string;
  /** Of whoever holds it. */
  @IsString()
  @Matches(/\S/)
  @Matches(line)
  @Matches(patterns.text)
  @MaxLength(limits.shortText)
  personName!: string;
  @IsEmail() @Matches(line) @MaxLength(longestEmail) email!: string;
}
