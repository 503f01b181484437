// The commands to an organization, on the wire.
import { deputyGrounds, ranks, type DeputyGrounds, type Rank } from '#domain/organization/words';
import { Checklist } from './checklist.dto.js';
import { BusinessDate, Flag, Id, OneOf, Part, ShortText, Text } from './fields.js';
import { CycleKind, RulePack } from './parts.dto.js';

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

export class RenameDepartment {
  @Id() readonly department!: string;
  @ShortText() readonly name!: string;
}

export class EndDepartment {
  @Id() readonly department!: string;
  @BusinessDate() readonly until!: string;
  @Text() readonly reason!: string;
}

export class AddPost {
  @Id() readonly id!: string;
  @ShortText() readonly title!: string;
  @OneOf(ranks) readonly rank!: Rank;
  @Id({ optional: true }) readonly department?: string;
}

export class RenamePost {
  @Id() readonly post!: string;
  @ShortText() readonly title!: string;
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

export class HandOverPost {
  @Id() readonly post!: string;
  @Id() readonly person!: string;
  @BusinessDate() readonly from!: string;
}

export class NameDeputy {
  @Id() readonly id!: string;
  @Id() readonly post!: string;
  @Id() readonly person!: string;
  @BusinessDate() readonly from!: string;
  @BusinessDate() readonly until!: string;
  @OneOf(deputyGrounds) readonly grounds!: DeputyGrounds;
  @Text() readonly reason!: string;
}

export class EndDeputy {
  @Id() readonly deputy!: string;
  @BusinessDate() readonly until!: string;
  @Text() readonly reason!: string;
}

export class ApplyRulePack {
  @Part(RulePack) readonly pack!: RulePack;
}

export class DeclareHoliday {
  @BusinessDate() readonly date!: string;
  @ShortText() readonly name!: string;
  @Text() readonly reason!: string;
}

export class RevokeHoliday {
  @BusinessDate() readonly date!: string;
  @Text() readonly reason!: string;
}

export class DefineCycleKind {
  @Part(CycleKind) readonly kind!: CycleKind;
}

export class SetChecklist {
  @Part(Checklist) readonly checklist!: Checklist;
}
