// The bodies of the sample's own routes.
import { IsISO8601, IsString, Matches, MaxLength } from 'class-validator';

export class SampleSignIn {
  @IsString()
  @MaxLength(100)
  organization!: string;

  @IsString()
  @MaxLength(100)
  person!: string;

  /** The post by its key: `seat:jobs/secretary`, `post:tourism-officer`. */
  @IsString()
  @MaxLength(200)
  post!: string;
}

export class MoveClock {
  /** An ISO instant with its offset: `2021-08-07T09:00:00+09:00`. */
  @IsISO8601({ strict: true })
  @Matches(/(Z|[+-]\d\d:\d\d)$/)
  now!: string;
}
