// The bodies of the routes for second factors and passkeys.
import { IsObject, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { longestPasskeyName } from '#contract/factors';

export class CodeShown {
  @IsString()
  @MinLength(1)
  @MaxLength(40)
  code!: string;
}

export class PasskeyShown {
  @IsString()
  @MaxLength(100)
  ceremony!: string;

  @IsObject()
  response!: object;
}

/** One line, not empty. */
const line = /^(?=.*\S)[^\p{Cc}\p{Surrogate}]+$/u;

export class PasskeyNamed {
  @IsString()
  @MaxLength(longestPasskeyName)
  @Matches(line)
  name!: string;
}

export class NewPasskey extends PasskeyShown {
  @IsString()
  @MaxLength(longestPasskeyName)
  @Matches(line)
  name!: string;
}
