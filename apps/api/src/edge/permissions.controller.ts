// Who was given which post or seat, and who lost it: the record that the office shows to whoever audits it.
import { Controller, Get, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { PermissionChangeView } from '#contract/views';
import { PermissionChangesQuery } from '../application/permission-changes.js';
import type { SignIn } from '../signing.js';
import { NotedAs } from './noting.js';
import { unlessRefused } from './refused.js';
import { SignedIn } from './signed-in.js';

@ApiTags('permissions')
@ApiBearerAuth()
@Controller('api/:organization')
export class PermissionsController {
  constructor(private readonly queries: QueryBus) {}

  @Get('permission-changes')
  @NotedAs('personalData')
  @ApiOperation({
    summary: 'Every act by which somebody came to act in a post or seat or no longer may, the latest first',
  })
  async changes(
    @Param('organization') organization: string,
    @SignedIn() signIn: SignIn,
  ): Promise<{ readonly changes: readonly PermissionChangeView[] }> {
    const changes = unlessRefused(
      await this.queries.execute(new PermissionChangesQuery(organization, signIn)),
    );
    return { changes };
  }
}
