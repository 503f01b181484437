// The commands to an organization, on the wire.
import { ranks, type Rank } from '#domain/organization/words';
import { BusinessDate, Flag, Id, OneOf, Part, ShortText } from './fields.js';
import { RulePack } from './parts.dto.js';

export class EstablishOrganization {
  @ShortText() readonly name!: string;
  @Id() readonly post!: string;
  @ShortText() readonly postTitle!: string;
  @Id() readonly person!: string;
}

export class AddDepartment {
  @Id() readonly id!: string;
  @ShortText() readonly name!: string;
  @Flag() readonly releases!: boolean;
}

export class SetRelease {
  @Id() readonly department!: string;
  @Flag() readonly releases!: boolean;
}

export class SetContact {
  @Id() readonly department!: string;
  @ShortText() readonly telephone!: string;
}

export class AddPost {
  @Id() readonly id!: string;
  @ShortText() readonly title!: string;
  @OneOf(ranks) readonly rank!: Rank;
  @Id({ optional: true }) readonly department?: string;
}

export class AppointHolder {
  @Id() readonly post!: string;
  @Id() readonly person!: string;
  @BusinessDate() readonly from!: string;
}

export class EndHolding {
  @Id() readonly post!: string;
  @BusinessDate() readonly until!: string;
}

export class ApplyRulePack {
  @Part(RulePack) readonly pack!: RulePack;
}
