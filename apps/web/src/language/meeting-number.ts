// What a meeting is called by its number on a screen: as everywhere.
export { meetingNumberLabel as numberLabel } from '#contract/meeting-names';
