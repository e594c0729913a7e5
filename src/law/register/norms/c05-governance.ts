/** 伍: the council, the steering groups and the working groups. */
import { text } from '../../../kernel/locale'
import { inPrinciple, is, may, must } from './norm'

export const governanceNorms = /* @__PURE__ */ norms()

function norms() {
  const atAMeeting = text('開會時，配合推動進度的需要', 'at a meeting, as the progress of the rollout requires')
  return {
    // 伍
    '5-a': is(
      'regulation',
      text(
        '設協調會報、統籌小組、工作小組三層任務編組',
        'provides for three tiers of task groups: council, steering groups, working groups',
      ),
      {
        words: ['由上而下置', '等任務編組'],
        why: text(
          '只列出三層編組；成立的義務另見伍、一、(一)，伍、二、(一) 及伍、三、(一)',
          'it only names the three tiers; the duties to set them up are in 5.1.1, 5.2.1 and 5.3.1',
        ),
      },
    ),
    // 伍、一、(一)
    '5.1.1-a': must('doit', text('成立協調會報', 'set up the coordination council'), {
      words: ['應成立重大資訊系統推動協調會報'],
      rules: ['governance.committee-duty'],
    }),
    '5.1.1-b': must(
      'council',
      text(
        '促進各機關在推動期間的參與和協調',
        'further the participation of the bodies during a rollout, and coordination among them',
      ),
      {
        towards: 'body',
        words: ['促進跨機關、機構、學校間'],
        why: text('概括的任務，沒有判斷標準', 'a task in general terms; there is no criterion'),
      },
    ),
    // 伍、一、(二)
    '5.1.2-a': is('council', text('有召集人與副召集人各一人', 'has one convener and one deputy convener'), {
      words: ['置召集人及副召集人各一人'],
      rules: ['governance.council-composition'],
    }),
    '5.1.2-b': must(
      'unnamed',
      text(
        '就個案以兩種方式之一指定召集人與副召集人',
        'designate convener and deputy, case by case, in one of two ways',
      ),
      { towards: 'council', words: ['依個案按下列方式指定之'], rules: ['governance.council-composition'] },
    ),
    // 伍、一、(二)、1
    '5.1.2.1-a': must('city-executive', text('擔任召集人', 'serve as convener'), {
      towards: 'council',
      when: text('採第一種方式', 'the first way is chosen'),
      words: ['召集人由府級長官擔任'],
      rules: ['governance.council-composition'],
    }),
    '5.1.2.1-b': must('doit', text('由局長擔任副召集人', 'have its commissioner serve as deputy convener'), {
      towards: 'council',
      when: text('採第一種方式', 'the first way is chosen'),
      words: ['副召集人資訊局局長擔任'],
      rules: ['governance.council-composition'],
    }),
    // 伍、一、(二)、2
    '5.1.2.2-a': must('doit', text('由局長擔任召集人', 'have its commissioner serve as convener'), {
      towards: 'council',
      when: text('採第二種方式', 'the second way is chosen'),
      words: ['召集人由資訊局局長擔任'],
      rules: ['governance.council-composition'],
    }),
    '5.1.2.2-b': must('doit', text('由副局長擔任副召集人', 'have a deputy commissioner serve as deputy convener'), {
      towards: 'council',
      when: text('採第二種方式', 'the second way is chosen'),
      words: ['副召集人資訊局副局長擔任'],
      rules: ['governance.council-composition'],
    }),
    '5.1.2.2-c': must(
      'doit',
      text('由組長兩人兼任常任代表', 'have two of its section chiefs serve as standing representatives'),
      { towards: 'council', words: ['常任代表兩人，由資訊局組長兼任'], rules: ['governance.council-composition'] },
    ),
    '5.1.2.2-d': is('council', text('另有機關代表若干人', 'also has several agency representatives'), {
      words: ['另設置機關代表若干人'],
      rules: ['governance.council-composition'],
    }),
    '5.1.2.2-e': must(
      'body',
      text(
        '指派一級單位以上的主管兼任機關代表',
        'assign the head of a first-tier unit, or someone above, as agency representative',
      ),
      {
        towards: 'council',
        when: text('為一級機關、事業機構或區公所', 'it is a first-level agency, an enterprise or a district office'),
        words: ['指派一級單位以上主管兼任'],
        rules: ['governance.council-composition'],
      },
    ),
    // 伍、一、(三)
    '5.1.3-a': is('convener', text('不支領報酬', 'serves without pay'), {
      words: ['均為無給職'],
      rules: ['governance.seat-follows-post'],
    }),
    '5.1.3-b': is('deputy-convener', text('不支領報酬', 'serves without pay'), {
      words: ['均為無給職'],
      rules: ['governance.seat-follows-post'],
    }),
    '5.1.3-c': is('representative', text('不支領報酬', 'serves without pay'), {
      words: ['均為無給職'],
      rules: ['governance.seat-follows-post'],
    }),
    '5.1.3-d': must(
      'convener',
      text('隨本職就任與去職', 'take up and leave the seat with the post that it goes with'),
      { towards: 'council', words: ['應隨其本職進退'], rules: ['governance.seat-follows-post'] },
    ),
    '5.1.3-e': must(
      'deputy-convener',
      text('隨本職就任與去職', 'take up and leave the seat with the post that it goes with'),
      { towards: 'council', words: ['應隨其本職進退'], rules: ['governance.seat-follows-post'] },
    ),
    '5.1.3-f': must(
      'representative',
      text('隨本職就任與去職', 'take up and leave the seat with the post that it goes with'),
      { towards: 'council', words: ['應隨其本職進退'], rules: ['governance.seat-follows-post'] },
    ),
    // 伍、一、(四)
    '5.1.4-a': inPrinciple('council', text('每兩個月開會一次', 'meet once every two months'), {
      words: ['每兩個月召開一次會議為原則'],
      rules: ['governance.meeting-duty', 'governance.meeting-cadence'],
    }),
    '5.1.4-b': may('council', text('視需要加開臨時會議', 'hold extraordinary meetings as needed'), {
      words: ['並得視需要召開臨時會議'],
      why: text('是否加開，由協調會報視需要決定', 'whether to hold one is left to the council, as needed'),
    }),
    '5.1.4-c': must(
      'council',
      text('邀請經指定的機關代表出席', 'invite the designated agency representatives to attend'),
      {
        towards: 'representative',
        when: atAMeeting,
        words: ['邀請指定機關代表出席外'],
        rules: ['governance.invitation'],
      },
    ),
    '5.1.4-d': may(
      'council',
      text(
        '邀請學校、區公所、事業機構與一、二級機關列席，表示意見、報告或說明',
        'invite first- and second-level agencies, enterprises, district offices and schools to sit in, to comment, report or explain',
      ),
      {
        towards: 'body',
        when: atAMeeting,
        words: ['得邀請本府一、二級機關', '列席提供意見、報告或說明'],
        rules: ['governance.invitation'],
      },
    ),
    '5.1.4-e': may(
      'council',
      text(
        '聘請業務領域代表、團體代表或學者專家出席或諮詢',
        'engage representatives of the field or of associations, scholars or experts, to attend or advise',
      ),
      {
        towards: 'outsider',
        when: atAMeeting,
        words: ['並得聘請業務領域代表', '或提供專業諮詢意見'],
        rules: ['governance.invitation'],
      },
    ),
    // 伍、一、(五)
    '5.1.5-a': must('convener', text('召集協調會報的會議', 'call the meetings of the council'), {
      towards: 'council',
      unless: text('不克出席時，由副召集人代理', 'where unable to attend, the deputy acts instead'),
      words: ['由召集人召集'],
      why: text(
        '規則只問由誰主持；如何召集、何時通知都沒有規定',
        'the rule asks who chairs; how and when a meeting is called is not laid down',
      ),
    }),
    '5.1.5-b': must('convener', text('主持協調會報的會議', 'chair the meetings of the council'), {
      towards: 'council',
      unless: text('不克出席時，由副召集人代理', 'where unable to attend, the deputy acts instead'),
      words: ['並擔任會議主席'],
      rules: ['governance.council-chair'],
    }),
    '5.1.5-c': must('deputy-convener', text('代理召集人', 'act for the convener'), {
      towards: 'convener',
      when: text('召集人不克出席', 'the convener is unable to attend'),
      words: ['由副召集人代理之'],
      rules: ['governance.council-chair'],
    }),
    '5.1.5-d': must('council', text('另訂日期開會', 'put the meeting off to another day'), {
      when: text('召集人與副召集人都無法出席', 'neither the convener nor the deputy can attend'),
      words: ['擇期召開會議'],
      rules: ['governance.council-chair'],
    }),
    // 伍、一、(六)
    '5.1.6-a': must('convener', text('親自出席會議', 'attend the meetings in person'), {
      towards: 'council',
      words: ['應親自出席會議'],
      rules: ['governance.council-proxy', 'governance.council-seat'],
    }),
    '5.1.6-b': must('deputy-convener', text('親自出席會議', 'attend the meetings in person'), {
      towards: 'council',
      words: ['應親自出席會議'],
      rules: ['governance.council-proxy', 'governance.council-seat'],
    }),
    '5.1.6-c': may(
      'representative',
      text('指派本機關主管層級的人代理出席', 'send a person of supervisory rank from the same body as proxy'),
      {
        towards: 'council',
        when: text('不克出席', 'unable to attend'),
        unless: text('連續三次未親自出席者，喪失資格', 'three meetings in a row not attended in person cost the seat'),
        words: ['得指派該機關主管層級人員代表出席'],
        rules: ['governance.council-proxy', 'governance.council-seat'],
      },
    ),
    '5.1.6-d': is('representative', text('喪失代表資格', 'loses the seat as representative'), {
      towards: 'council',
      when: text('接連三次會議未親自出席', 'three meetings in a row were not attended in person'),
      words: ['連續 3 次未親自出席會議', '即取消代表資格'],
      rules: ['governance.council-seat'],
    }),
    '5.1.6-e': must('body', text('改派其他合格的人擔任代表', 'designate another qualified person as representative'), {
      towards: 'council',
      when: text('所屬代表的資格已取消', 'the seat of its representative has been lost'),
      words: ['應另行指派其他符合資格人員為代表'],
      rules: ['governance.council-seat'],
    }),
    // 伍、二、(一)
    '5.2.1-a': must('doit', text('為個別系統成立推動統籌小組', 'set up a steering group for each system'), {
      words: ['本府資訊局應成立資訊系統推動統籌小組'],
      rules: ['governance.committee-duty'],
    }),
    '5.2.1-b': must(
      'steering-group',
      text('擬定策略，落實推動與績效管理', 'draw up the strategy and carry out rollout and performance management'),
      {
        words: ['擬定推動策略', '落實各項推動及績效管理機制'],
        why: text('概括的任務，沒有判斷標準', 'a task in general terms; there is no criterion'),
      },
    ),
    '5.2.1-c': may('doit', text('合併不同系統的統籌小組', 'merge the steering groups of different systems'), {
      towards: 'steering-group',
      when: text('成員相同', 'their members are the same'),
      words: ['得予合併'],
      rules: ['governance.may-merge'],
    }),
    // 伍、二、(二)
    '5.2.2-a': must('doit', text('由簡任以上人員一人兼任召集人', 'appoint one of its senior officials as convener'), {
      towards: 'steering-group',
      words: ['由資訊局簡任以上人員兼任'],
      rules: ['governance.steering-composition'],
    }),
    '5.2.2-b': must('doit', text('由組長一人兼任副召集人', 'appoint one of its section chiefs as deputy convener'), {
      towards: 'steering-group',
      words: ['由資訊局組長兼任'],
      rules: ['governance.steering-composition'],
    }),
    '5.2.2-c': is('steering-group', text('有組員若干人', 'has several members'), {
      words: ['組員若干人'],
      rules: ['governance.steering-composition'],
    }),
    '5.2.2-d': must(
      'doit',
      text('視實際需要決定組員的人數與人選', 'decide, as needed, how many and who the members are'),
      {
        towards: 'steering-group',
        words: ['由資訊局視實際需要訂之'],
        why: text('由資訊局視需要判斷，沒有判斷標準', 'left to the bureau, as needed; there is no criterion'),
      },
    ),
    '5.2.2-e': may(
      'doit',
      text(
        '在自己的業務人員以外，視需要邀請其他機關人員任組員',
        'invite staff of other agencies as members, as needed, besides its own staff concerned',
      ),
      {
        towards: 'steering-group',
        words: ['除資訊局相關業務人員外', '資訊局並得視需要邀請其他機關人員擔任'],
        why: text('邀請何人，由資訊局視需要判斷', 'whom to invite is left to the bureau, as needed'),
      },
    ),
    // 伍、二、(三)
    '5.2.3-a': must('body', text('派人借調至資訊局', 'second staff to the bureau'), {
      towards: 'doit',
      when: text(
        '系統因應其需求而開發或推動，在規劃、開發、上線階段',
        'the system is developed or rolled out for its needs, and is in planning, development or launch',
      ),
      words: ['應指派人員借調至資訊局'],
      rules: ['governance.secondment'],
    }),
    '5.2.3-b': must('secondee', text('辦理該系統的業務', 'do the work on that system'), {
      towards: 'doit',
      when: text('借調期間', 'during the secondment'),
      words: ['辦理該資訊系統相關業務'],
      why: text('業務內容沒有規定，由資訊局安排', 'what the work comprises is not said and is left to the bureau'),
    }),
    '5.2.3-c': must('secondee', text('歸建', 'return to the body of origin'), {
      towards: 'body',
      when: text('進入系統維運階段', 'the system is in operations'),
      words: ['並於「系統維運」階段歸建'],
      rules: ['governance.secondment'],
    }),
    '5.2.3-d': must('secondee', text('負責該系統的維運', 'be in charge of operating that system'), {
      towards: 'body',
      when: text('進入系統維運階段並已歸建', 'the system is in operations and the staff have returned'),
      words: ['負責該資訊系統維運相關工作'],
      why: text('維運工作的內容沒有規定，沒有判斷標準', 'what operating comprises is not said; there is no criterion'),
    }),
    // 伍、二、(四)
    '5.2.4-a': must('steering-group', text('每月至少開一次工作會議', 'hold at least one working meeting a month'), {
      when: text('規劃、開發、上線階段', 'in planning, development and launch'),
      words: ['每月應至少召開一次工作會議'],
      rules: ['governance.meeting-duty', 'governance.meeting-cadence'],
    }),
    '5.2.4-b': must('steering-group', text('每季至少開一次工作會議', 'hold at least one working meeting a quarter'), {
      when: text('維運階段', 'in operations'),
      words: ['每季應至少召開一次工作會議'],
      rules: ['governance.meeting-duty', 'governance.meeting-cadence'],
    }),
    '5.2.4-c': may(
      'steering-group',
      text('與該系統的專案會議合併開會', 'hold its working meetings jointly with the project meetings of the system'),
      { words: ['均得與該系統之專案會議合併舉行'], rules: ['governance.meeting-duty'] },
    ),
    // 伍、二、(五)
    '5.2.5-a': is('steering-group', text('即告解散', 'is dissolved'), {
      when: text('相關系統已下線退場', 'the systems concerned have been retired'),
      words: ['下線退場後解散'],
      rules: ['governance.dissolution'],
    }),
    // 伍、三、(一)
    '5.3.1-a': must('body', text('為該系統成立推動工作小組', 'set up a working group for the system'), {
      when: text('被納入該系統的推動範圍', 'it is included in the rollout of the system'),
      words: ['如被納入資訊系統推動範圍', '應成立該資訊系統之推動工作小組'],
      rules: ['governance.committee-duty'],
    }),
    // 伍、三、(二)
    '5.3.2-a': may(
      'body',
      text('合併為不同系統成立的工作小組', 'merge the working groups that it has set up for different systems'),
      {
        towards: 'working-group',
        when: text('成員相同', 'their members are the same'),
        words: ['成員組成如相同時，得予合併'],
        rules: ['governance.may-merge'],
      },
    ),
    // 伍、三、(三)
    '5.3.3-a': must(
      'body',
      text(
        '由一級單位主管以上的一人兼任召集人',
        'appoint as convener someone of the rank of head of a first-tier unit or above',
      ),
      {
        towards: 'working-group',
        words: ['一級單位主管以上人員兼任'],
        rules: ['governance.working-group-composition'],
      },
    ),
    '5.3.3-b': is('working-group', text('有組員若干人', 'has several members'), {
      words: ['組員若干人'],
      rules: ['governance.working-group-composition'],
    }),
    '5.3.3-c': must(
      'body',
      text('視實際需要決定組員的人數與人選', 'decide, as needed, how many and who the members are'),
      {
        towards: 'working-group',
        unless: text('系統管理者與種子人員應在內', 'administrators and seed staff have to be among them'),
        words: ['視實際需要定之'],
        why: text('由機關視需要判斷，沒有判斷標準', 'left to the body, as needed; there is no criterion'),
      },
    ),
    '5.3.3-d': must(
      'body',
      text('將系統管理者與種子人員列為組員', 'include its administrators and seed staff among the members'),
      {
        towards: 'working-group',
        words: ['惟至少應包括', '系統管理人員、系統種子人員'],
        rules: ['governance.working-group-composition'],
      },
    ),
    // 伍、三、(四)
    '5.3.4-a': must(
      'body',
      text(
        '配合推動進度，在資訊局指定的日期前成立工作小組',
        'set up the working group, in step with the rollout, before the date designated by the bureau',
      ),
      { towards: 'doit', words: ['應配合推動進度', '於資訊局指定日期前成立'], rules: ['deadlines.designated'] },
    ),
    '5.3.4-b': must(
      'body',
      text('在期限內將小組名單送備查', 'file the list of members with the bureau within the limit'),
      { towards: 'doit', words: ['並於期限內送名單至資訊局備查'], rules: ['deadlines.designated'] },
    ),
    '5.3.4-c': must(
      'body',
      text(
        '自生效後次一工作天起，三個工作天內通知更正',
        'notify the bureau, for correction, within three workdays from the next workday after the change takes effect',
      ),
      {
        towards: 'doit',
        when: text('小組成員有異動', 'a member of the group changes'),
        words: ['應於異動生效次一工作天起三個工作天內'],
        rules: ['deadlines.due', 'deadlines.timeliness'],
      },
    ),
    // 伍、三、(五)
    '5.3.5-a': must('working-group', text('每月至少開一次工作會議', 'hold at least one working meeting a month'), {
      when: text('上線階段', 'in launch'),
      words: ['每月應至少召開一次工作會議'],
      rules: ['governance.meeting-duty', 'governance.meeting-cadence'],
    }),
    '5.3.5-b': may('working-group', text('視需要不定期開會', 'meet from time to time, as needed'), {
      when: text('維運階段', 'in operations'),
      words: ['得視需要不定期召開'],
      rules: ['governance.meeting-duty'],
    }),
    // 伍、三、(六)
    '5.3.6-a': must('convener', text('召集工作小組的會議', 'call the meetings of the working group'), {
      towards: 'working-group',
      words: ['由召集人召集'],
      why: text(
        '規則只問由誰主持；如何召集、何時通知都沒有規定',
        'the rule asks who chairs; how and when a meeting is called is not laid down',
      ),
    }),
    '5.3.6-b': must('convener', text('主持工作小組的會議', 'chair the meetings of the working group'), {
      towards: 'working-group',
      unless: text('不克出席時，由出席人員推派主席', 'where unable to attend, those present choose a chair'),
      words: ['並擔任會議主席'],
      rules: ['governance.working-group-chair'],
    }),
    '5.3.6-c': must('attendees', text('推舉一人主持會議', 'choose one person to chair the meeting'), {
      towards: 'working-group',
      when: text('召集人不克出席', 'the convener is unable to attend'),
      words: ['由出席人員推派一人為主席'],
      rules: ['governance.working-group-chair'],
    }),
    // 伍、三、(七)
    '5.3.7-a': must(
      'working-group',
      text(
        '自會議次一工作天起，五個工作天內送紀錄副本備查',
        'file a copy of the minutes with the bureau within five workdays from the next workday after the meeting',
      ),
      {
        towards: 'doit',
        words: ['應於會議次一工作天起 5 個工作天內'],
        rules: ['deadlines.due', 'deadlines.timeliness'],
      },
    ),
    // 伍、三、(六)
    '5.3.8-a': is('working-group', text('即告解散', 'is dissolved'), {
      when: text('相關系統已下線退場', 'the systems concerned have been retired'),
      words: ['下線退場後解散'],
      rules: ['governance.dissolution'],
    }),
  }
}
