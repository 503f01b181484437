// The API as a Nest module: what it is given, what it answers.
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AccountsHandler, PeopleHandler } from './application/accounts.js';
import { AdministerHandler } from './application/administer.js';
import { AskHandler } from './application/ask.js';
import { CalendarHandler } from './application/calendar.js';
import { ComparisonHandler } from './application/comparison.js';
import { CyclesHandler, FollowUpsHandler } from './application/cycles.js';
import { DemandHandler } from './application/demand.js';
import { DropDraftHandler, KeepDraftHandler, LeftDraftsHandler } from './application/drafts.js';
import { FateHandler } from './application/fate.js';
import { ContradictionsHandler } from './application/figures/contradictions.js';
import { DashboardHandler } from './application/figures/dashboard.js';
import { ExplainGroupHandler, ExplainHandler } from './application/figures/explaining.js';
import { ExportFiguresHandler, FiguresTableHandler } from './application/figures/figures-export.js';
import { ImportFiguresHandler } from './application/figures/figures-import.js';
import { ProgramFiguresHandler } from './application/figures/program-figures.js';
import { TrendHandler } from './application/figures/trend.js';
import { AttachedFileHandler } from './application/files/attached-file.js';
import { BringFileHandler } from './application/files/bring-file.js';
import { FilePreviewHandler } from './application/files/file-preview.js';
import { FeedHandler } from './application/feed.js';
import { HistoryHandler } from './application/history.js';
import { InvitationsHandler, InviteHandler } from './application/invitations.js';
import { IndicatorsHandler } from './application/indicators.js';
import { OpinionsHandler, RefusedFollowingsHandler, WorkHandler } from './application/lists.js';
import { InboxFeed } from './application/inbox-feed.js';
import { LiveFeed } from './application/live-feed.js';
import { ConveningHandler, MeetingsHandler } from './application/meetings.js';
import { AccessReviewHandler, OverseeHandler } from './application/overseeing.js';
import { PageHandler } from './application/page.js';
import { PermissionChangesHandler } from './application/permission-changes.js';
import { PlansHandler, ProgramsHandler } from './application/plans.js';
import { EraseHandler, PersonalDataHandler } from './application/privacy.js';
import { PlanPreviewHandler, RoundPreviewHandler } from './application/publication-preview.js';
import { PublicPlanHandler, PublicRoundHandler, PublishedHandler } from './application/published.js';
import { ReadinessHandler } from './application/readiness.js';
import {
  FinalAgainHandler,
  FinalFileHandler,
  FinalPapersHandler,
  PaperChecksHandler,
} from './application/papers/final/finals.js';
import { ArchiveHandler } from './application/papers/archive.js';
import { PaperHandler } from './application/papers/papers.js';
import { IntakeReportHandler, IntakesHandler } from './application/intake/reporting.js';
import { TryIntakeHandler } from './application/intake/trying.js';
import { RoundsHandler } from './application/rounds.js';
import { RulesHandler } from './application/rules.js';
import { SearchHandler } from './application/search.js';
import { StoryHandler } from './application/story.js';
import { IntakeController } from './edge/intake.controller.js';
import { CalendarController } from './edge/calendar.controller.js';
import { CitySignInController } from './edge/city-sign-in.controller.js';
import { FactorsController } from './edge/factors.controller.js';
import { AccessController } from './edge/access.controller.js';
import { AccountsController } from './edge/accounts.controller.js';
import { DraftsController } from './edge/drafts.controller.js';
import { CalendarFeedController, FeedController } from './edge/feed.controller.js';
import { FiguresFilesController } from './edge/figures-files.controller.js';
import { FiguresController } from './edge/figures.controller.js';
import { FilesController } from './edge/files.controller.js';
import { HealthController } from './edge/health.controller.js';
import { ListsController } from './edge/lists.controller.js';
import { InvitationsController } from './edge/invitations.controller.js';
import { InboxController } from './edge/inbox.controller.js';
import { KeptMailController } from './edge/kept-mail.controller.js';
import { LinksController } from './edge/links.controller.js';
import { LiveController } from './edge/live.controller.js';
import { MeetingsController } from './edge/meetings.controller.js';
import { PasskeySignInController } from './edge/passkey-sign-in.controller.js';
import { MetricsController } from './edge/metrics.controller.js';
import { NotingGuard, NotingInterceptor } from './edge/noting.js';
import { ProblemFilter } from './edge/problem.filter.js';
import { RateGuard } from './edge/rates.js';
import { FinalPapersController } from './edge/final-papers.controller.js';
import { ArchivesController } from './edge/archives.controller.js';
import { PapersController } from './edge/papers.controller.js';
import { PublicController } from './edge/public.controller.js';
import { PublicationsController } from './edge/publications.controller.js';
import { PermissionsController } from './edge/permissions.controller.js';
import { OpenQueuesController, QueuesController } from './edge/queues.controller.js';
import { SampleController } from './edge/sample.controller.js';
import { SecondStepController } from './edge/second-step.controller.js';
import { SessionController } from './edge/session.controller.js';
import { SignedInGuard } from './edge/signed-in.js';
import { StreamsController } from './edge/streams.controller.js';
import { ToldController } from './edge/told.controller.js';
import { YearController } from './edge/year.controller.js';
import { ApiParts } from './parts.js';

@Module({})
export class ApiModule {
  /** The API on the given parts. */
  static on(parts: ApiParts): DynamicModule {
    return {
      module: ApiModule,
      imports: [CqrsModule.forRoot()],
      controllers: [
        HealthController,
        AccessController,
        SampleController,
        CitySignInController,
        PasskeySignInController,
        SecondStepController,
        FactorsController,
        SessionController,
        LinksController,
        LiveController,
        AccountsController,
        InvitationsController,
        ListsController,
        MeetingsController,
        CalendarController,
        CalendarFeedController,
        FeedController,
        DraftsController,
        PermissionsController,
        YearController,
        FiguresController,
        FiguresFilesController,
        FinalPapersController,
        PapersController,
        ArchivesController,
        IntakeController,
        FilesController,
        PublicController,
        PublicationsController,
        InboxController,
        ToldController,
        KeptMailController,
        OpenQueuesController,
        QueuesController,
        MetricsController,
        StreamsController,
      ],
      providers: [
        { provide: ApiParts, useValue: parts },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: NotingGuard },
        { provide: APP_INTERCEPTOR, useClass: NotingInterceptor },
        { provide: APP_GUARD, useClass: SignedInGuard },
        { provide: APP_GUARD, useClass: RateGuard },
        AskHandler,
        DemandHandler,
        AccessReviewHandler,
        OverseeHandler,
        PersonalDataHandler,
        EraseHandler,
        AccountsHandler,
        PeopleHandler,
        AdministerHandler,
        InvitationsHandler,
        InviteHandler,
        PageHandler,
        HistoryHandler,
        RoundsHandler,
        PaperHandler,
        ArchiveHandler,
        BringFileHandler,
        FilePreviewHandler,
        FinalPapersHandler,
        PaperChecksHandler,
        FinalAgainHandler,
        FinalFileHandler,
        AttachedFileHandler,
        ReadinessHandler,
        MeetingsHandler,
        ConveningHandler,
        CalendarHandler,
        FeedHandler,
        OpinionsHandler,
        WorkHandler,
        RefusedFollowingsHandler,
        SearchHandler,
        RulesHandler,
        StoryHandler,
        CyclesHandler,
        FollowUpsHandler,
        PlansHandler,
        ProgramsHandler,
        ComparisonHandler,
        IndicatorsHandler,
        FateHandler,
        ProgramFiguresHandler,
        ExplainHandler,
        ExplainGroupHandler,
        TrendHandler,
        DashboardHandler,
        ContradictionsHandler,
        ExportFiguresHandler,
        FiguresTableHandler,
        ImportFiguresHandler,
        TryIntakeHandler,
        IntakeReportHandler,
        IntakesHandler,
        PublicRoundHandler,
        PublicPlanHandler,
        PublishedHandler,
        RoundPreviewHandler,
        PlanPreviewHandler,
        KeepDraftHandler,
        DropDraftHandler,
        LeftDraftsHandler,
        PermissionChangesHandler,
        LiveFeed,
        InboxFeed,
      ],
    };
  }
}
