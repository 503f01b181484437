// What letters of a meeting say, in both languages.
import type { Label } from '#contract/label';

const say = (ko: string, en: string): Label => ({ ko, en });

export const words = {
  subjects: {
    NoticeSent: (name: Label) => say(`[회의 소집] ${name.ko}`, `Notice of a meeting: ${name.en}`),
    MeetingMoved: (name: Label) => say(`[일정 변경] ${name.ko}`, `Moved: ${name.en}`),
    AgendaAmended: (name: Label) => say(`[안건 변경] ${name.ko}`, `Agenda amended: ${name.en}`),
    MeetingCancelled: (name: Label) => say(`[회의 취소] ${name.ko}`, `Cancelled: ${name.en}`),
    SeatVacated: (name: Label) => say(`[참석 대상 제외] ${name.ko}`, `No longer yours: ${name.en}`),
  },
  leads: {
    NoticeSent: (name: Label) =>
      say(
        `${name.ko}를 소집합니다. 참석 여부를 알려 주세요.`,
        `You are called to ${name.en}. Please say whether you come.`,
      ),
    MeetingMoved: (name: Label) =>
      say(
        `${name.ko}의 일시가 바뀌었습니다. 전에 하신 회신은 새 일시에 이어지지 않으니, 참석 여부를 다시 알려 주세요.`,
        `${name.en} was moved to another date or time. Earlier replies no longer count: please say again whether you come.`,
      ),
    AgendaAmended: (name: Label) =>
      say(`${name.ko}의 안건이 바뀌었습니다.`, `The agenda of ${name.en} was amended.`),
    MeetingCancelled: (name: Label) => say(`${name.ko}가 취소되었습니다.`, `${name.en} is cancelled.`),
    SeatVacated: (name: Label) =>
      say(
        `위원 자리에서 물러나셔서 ${name.ko}의 참석 대상이 아닙니다. 일정에서 지워 드립니다.`,
        `You have left your seat, and ${name.en} is taken out of your calendar.`,
      ),
  },
  /** Of a meeting that keeps its date and time: whoever replied need not do so again. */
  otherPlace: (name: Label) =>
    say(
      `${name.ko}의 장소나 방식이 바뀌었습니다. 일시는 그대로이고, 하신 회신도 그대로 남습니다.`,
      `${name.en} has another place or is held in another way. Date and time stay, and so does your reply.`,
    ),
  askedFor: {
    subject: (name: string) => say(`[회의 소집 요구] ${name}`, `A meeting is asked for: ${name}`),
    lead: (name: string) =>
      say(
        `${name} 재적위원 3분의 1 이상이 회의 소집을 요구했습니다. 요구 사유를 보고 회의를 소집해 주세요.`,
        `A third or more of the members of ${name} ask for a meeting. Please read why, and convene it.`,
      ),
    look: say('소집 요구 보기', 'See who asks, and why'),
  },
  when: (when: Label) => say(`일시: ${when.ko}`, `When: ${when.en}`),
  before: (when: Label, place: string) =>
    say(`변경 전: ${when.ko}, ${place}`, `Before: ${when.en}, ${place}`),
  place: (place: string) => say(`장소: ${place}`, `Where: ${place}`),
  reason: (reason: string) => say(`사유: ${reason}`, `Reason: ${reason}`),
  urgent: (reason: string) => say(`긴급 소집 사유: ${reason}`, `Urgent, because: ${reason}`),
  reply: say('회의 보기와 참석 여부 알리기', 'See the meeting, and say whether you come'),
  look: say('회의 보기', 'See the meeting'),
  alarm: (name: Label) => say(`한 시간 뒤: ${name.ko}`, `In an hour: ${name.en}`),
} as const;
