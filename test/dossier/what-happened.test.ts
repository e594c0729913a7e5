import { describe, expect, test } from 'vitest'
import { type Dossier, auditDossier, describeAudit } from '../../src/dossier'
import { whatHappened } from '../../src/dossier/what-happened'
import { TODAY, bureauWith, officeWith } from './office'

type GroupMeeting = NonNullable<NonNullable<Dossier['workingGroup']>['meetings']>[number]
type CouncilMeeting = NonNullable<NonNullable<Dossier['council']>['meetings']>[number]

const group = (meeting: Partial<GroupMeeting>) =>
  officeWith({ workingGroup: { meetings: [{ date: '2026-06-10', ...meeting }] } })
const council = (chair: CouncilMeeting['chair'], ...present: string[]) =>
  bureauWith({
    council: {
      meetings: [
        {
          date: '2026-06-10',
          kind: 'regular',
          held: true,
          chair,
          attendance: present.map((seat) => ({ seat, attendance: 'in-person' })),
        },
      ],
    },
  })

describe('5.1.5 伍、一、(五) · 5.3.6 伍、三、(六) of a meeting with the wrong chair it is told who should have chaired it, and who did', () => {
  test.each<[Dossier, string[], string[]]>([
    [
      group({ convener: 'present', chair: 'other' }),
      ['召集人出席，應由召集人擔任會議主席', '實際由其他人主持'],
      ['The convener attends, and so must chair the meeting', 'In fact somebody else chaired it'],
    ],
    [
      group({ convener: 'present', chair: 'elected-by-attendees' }),
      ['召集人出席，應由召集人擔任會議主席', '實際由出席人員推派之人主持'],
      ['The convener attends, and so must chair the meeting', 'In fact somebody whom the attendees chose chaired it'],
    ],
    [
      group({ convener: 'absent', chair: 'other' }),
      ['召集人不克出席，應由出席人員推派一人為主席', '實際由其他人主持'],
      [
        'The convener cannot attend, so that those who do must choose one of them to chair',
        'In fact somebody else chaired it',
      ],
    ],
    [
      group({ convener: 'absent', chair: 'convener' }),
      ['召集人不克出席，應由出席人員推派一人為主席', '實際由召集人主持'],
      [
        'The convener cannot attend, so that those who do must choose one of them to chair',
        'In fact the convener chaired it',
      ],
    ],
    [group({ chair: 'other' }), ['實際由其他人主持'], ['In fact somebody else chaired it']],
    [
      council('deputy-convener', '召', '副'),
      ['召集人出席，應由召集人擔任會議主席', '實際由副召集人主持'],
      ['The convener attends, and so must chair the meeting', 'In fact the deputy convener chaired it'],
    ],
    [
      council('other', '副'),
      ['召集人不克出席，副召集人出席，應由副召集人代理', '實際由其他人主持'],
      [
        'The convener cannot attend; the deputy convener attends and must act for the convener',
        'In fact somebody else chaired it',
      ],
    ],
    [
      council('other'),
      ['召集人及副召集人均無法出席，應擇期召開會議', '實際由其他人主持'],
      [
        'Neither the convener nor the deputy convener can attend, so that another day must be chosen',
        'In fact somebody else chaired it',
      ],
    ],
  ])('%#', (dossier, chinese, english) => {
    const [chairing, ...others] = auditDossier(dossier, { asOf: TODAY }).obligations.filter(
      ({ subject: { occasion, date }, status }) =>
        occasion.endsWith('-meeting') && date === '2026-06-10' && status === 'breached',
    )
    expect(others).toEqual([])
    expect([whatHappened(chairing!, 'zh-TW'), whatHappened(chairing!, 'en')]).toEqual([chinese, english])
  })

  test('a chair who is the right one is recorded, and nothing is told of it', () => {
    const audit = auditDossier(officeWith(), { asOf: TODAY })
    const meetings = audit.obligations.filter(({ subject }) => subject.occasion === 'working-group-meeting')
    expect(meetings.map(({ subject }) => subject.chair)).toEqual(['convener', 'elected-by-attendees'])
    expect(meetings.flatMap((meeting) => whatHappened(meeting, 'zh-TW'))).toEqual([])
  })

  test('the report says it below the line, of an audit read back from JSON too', () => {
    const audit = JSON.parse(
      JSON.stringify(
        auditDossier(group({ convener: 'absent', chair: 'other', minutesSentOn: '2026-06-10' }), { asOf: TODAY }),
      ),
    ) as ReturnType<typeof auditDossier>
    expect(describeAudit(audit, 'zh-TW')).toMatch(
      /工作小組會議主席（2026-06-10） .*\n {4}召集人不克出席，應由出席人員推派一人為主席\n {4}實際由其他人主持\n/,
    )
  })
})
