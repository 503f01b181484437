// What is said to look at a meeting before it is convened: all of its command but what decides nothing about who would come.
import { OmitType } from '@nestjs/swagger';
import { ConveneMeeting } from '#contract/commands/meeting.dto';

export class MeetingIfConvened extends OmitType(ConveneMeeting, ['number', 'time', 'place'] as const) {}
