// The bodies of what the coordinating office does to people and their accounts.
import { IsEmail, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { limits, patterns } from '#contract/limits';

const line = /^[^\p{Cc}\p{Cs}\u2028\u2029]*$/u;
const longestEmail = 254;
const longestPhone = 40;

export class AddPerson {
  @IsString() @Matches(/\S/) @Matches(line) @MaxLength(limits.shortText) name!: string;
  /** Their sign-in name, unique on the installation. */
  @IsOptional() @IsEmail() @MaxLength(longestEmail) email?: string;
  @IsOptional() @IsString() @Matches(/^[-+() \d.#]*$/) @MaxLength(longestPhone) phone?: string;
}

export class WritePerson extends AddPerson {
  @IsString() @Matches(patterns.id) @MaxLength(limits.id) person!: string;
}

export class OnPerson {
  @IsString() @Matches(patterns.id) @MaxLength(limits.id) person!: string;
}

export class Connect extends OnPerson {
  /** As the person was told it at the city's sign-in. */
  @IsString() @MinLength(1) @MaxLength(40) number!: string;
}

export class InviteMember {
  @IsString() @Matches(patterns.id) @MaxLength(limits.id) seat!: string;
  /** The last day on which the invitation can be used. */
  @IsString() @Matches(patterns.date) until!: string;
}
