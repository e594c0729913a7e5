/** 陸: questions, advice and support. */
import { text } from '../../../kernel/locale'
import { inPrinciple, is, may, must, mustNot } from './norm'

export const supportNorms = /* @__PURE__ */ norms()

function norms() {
  const agencyEnterpriseOrSchool = text('為機關、機構或學校', 'it is an agency, an enterprise or a school')
  return {
    // 陸
    '6-a': is(
      'regulation',
      text(
        '將服務分為三階：機關人員、8585 專線、技術服務小組',
        'divides the service into three tiers: the people of the body, the 8585 service line, the technical team',
      ),
      { words: ['三階服務'], rules: ['support.route'] },
    ),
    // 陸、一、(一)
    '6.1.1-a': is(
      'administrator',
      text('由所屬機關、機構或學校指派', 'is assigned by the agency, enterprise or school'),
      {
        towards: 'body',
        words: ['係各機關、機構及學校所指派'],
        why: text(
          '只說明由誰指派；應指派的人數另有規定',
          'it only says who assigns them; how many is laid down elsewhere',
        ),
      },
    ),
    '6.1.1-b': must(
      'administrator',
      text('辦理該系統中歸本機關辦理的管理事項', 'do the system management that falls to the body'),
      {
        towards: 'body',
        words: ['負責辦理', '應由各機關、機構及學校辦理之系統管理事項'],
        why: text('系統管理包括哪些事項，條文沒有規定', 'what managing the system comprises is not said'),
      },
    ),
    '6.1.1-c': must(
      'administrator',
      text('回答並處理本機關使用者的技術問題', 'answer and deal with technical questions of the users of the body'),
      { towards: 'user', words: ['有關本系統技術問題之回答及處理'], rules: ['support.route'] },
    ),
    '6.1.1-d': must(
      'seed',
      text('向 8585 專線反映，請求第二階服務', 'pass the question on to the 8585 service line for second-tier service'),
      {
        towards: 'hotline',
        when: text('系統管理者無法回答或處理', 'the administrator cannot answer or deal with it'),
        words: ['則由機關種子人員', '請求第二階段系統服務'],
        rules: ['support.route'],
      },
    ),
    // 陸、一、(二)
    '6.1.2-a': must('body', text('至少指派兩名系統管理者', 'assign at least two administrators'), {
      when: agencyEnterpriseOrSchool,
      words: ['應至少指派兩名機關系統管理者'],
      rules: ['support.roster'],
    }),
    // 陸、一、(三)
    '6.1.3-a': must(
      'body',
      text(
        '（機關、機構或學校）優先選派有基本資訊能力的人',
        'give preference, in an agency, an enterprise or a school, to people with basic computer skills',
      ),
      {
        words: ['以具有基本資訊應用能力人員優先'],
        why: text('選人的考量，沒有判斷標準', 'a preference in choosing people; there is no criterion'),
      },
    ),
    '6.1.3-b': must(
      'body',
      text(
        '在通知上線前，並在期限內，選派系統管理者',
        'choose its administrators before the bureau gives notice of going live, and within the limit',
      ),
      {
        towards: 'doit',
        when: agencyEnterpriseOrSchool,
        words: ['應於資訊局通知上線前', '於期限內完成'],
        rules: ['deadlines.designated'],
      },
    ),
    '6.1.3-c': must('body', text('將系統管理者的選派結果送備查', 'file the choice of administrators with the bureau'), {
      towards: 'doit',
      when: agencyEnterpriseOrSchool,
      words: ['提送資訊局備查'],
      why: text(
        '規則只問選派何時完成，不問何時送出',
        'the rule asks when the choice was completed, not when it was filed',
      ),
    }),
    '6.1.3-d': must(
      'body',
      text(
        '自生效後次一工作天起，三個工作天內提送更新',
        'file the update with the bureau within three workdays from the next workday after the change takes effect',
      ),
      {
        towards: 'doit',
        when: text(
          '機關、機構或學校的系統管理者有異動',
          'an administrator of an agency, an enterprise or a school changes',
        ),
        words: ['應於異動生效次一工作天起三個工作天內'],
        rules: ['deadlines.due', 'deadlines.timeliness'],
      },
    ),
    // 陸、一、(四)
    '6.1.4-a': may('doit', text('要求替換系統管理者', 'ask for the administrator to be replaced'), {
      towards: 'body',
      when: text('資訊局發現或評估其不適任', 'the bureau finds or assesses the administrator to be unsuitable'),
      words: ['發現或評估有不適任之情事', '資訊局得要求替換'],
      rules: ['support.replacement-request'],
    }),
    '6.1.4-b': must('body', text('在十個工作天內更換系統管理者', 'replace the administrator within ten workdays'), {
      towards: 'doit',
      when: text(
        '為機關、機構或學校，且資訊局要求替換',
        'it is an agency, an enterprise or a school, and the bureau asks for a replacement',
      ),
      words: ['應配合於 10 個工作天內完成替換'],
      rules: ['support.replacement-request', 'deadlines.due', 'deadlines.timeliness'],
    }),
    // 陸、二、(一)
    '6.2.1-a': is('seed', text('由所屬機關、機構或學校指派', 'is assigned by the agency, enterprise or school'), {
      towards: 'body',
      words: ['由所屬機關、機構、學校所指派'],
      why: text(
        '只說明由誰指派；應指派的人數另有規定',
        'it only says who assigns them; how many is laid down elsewhere',
      ),
    }),
    '6.2.1-b': must(
      'seed',
      text(
        '回答並處理本機關使用者在使用上的問題',
        'answer and deal with questions on usage from the users of the body',
      ),
      { towards: 'user', words: ['有關本系統使用者問題之回答及處理'], rules: ['support.route'] },
    ),
    '6.2.1-c': must(
      'seed',
      text('向 8585 專線反映，請求第二階服務', 'pass the question on to the 8585 service line for second-tier service'),
      {
        towards: 'hotline',
        when: text('無法回答或處理', 'it cannot be answered or dealt with'),
        words: ['則由機關種子人員', '請求第二階段系統服務'],
        rules: ['support.route'],
      },
    ),
    // 陸、二、(二)
    '6.2.2-a': must('body', text('至少指派兩名種子人員', 'assign at least two seed staff'), {
      when: agencyEnterpriseOrSchool,
      words: ['應至少指派兩名'],
      rules: ['support.seed-quota', 'support.roster'],
    }),
    '6.2.2-b': mustNot(
      'body',
      text('指派超過總員額二十分之一的種子人員', 'assign more seed staff than one twentieth of its total posts'),
      {
        when: agencyEnterpriseOrSchool,
        words: ['至多不超過機關總員額數 1/20'],
        rules: ['support.seed-quota', 'support.roster'],
      },
    ),
    // 陸、二、(三)
    '6.2.3-a': must(
      'body',
      text(
        '（機關、機構或學校）優先選派有資訊應用基礎的人',
        'give preference, in an agency, an enterprise or a school, to people with a grounding in computing',
      ),
      {
        words: ['以具有資訊應用基礎人員優先'],
        why: text('選人的考量，沒有判斷標準', 'a preference in choosing people; there is no criterion'),
      },
    ),
    '6.2.3-b': must(
      'body',
      text(
        '於通知上線時，在期限內選派種子人員',
        "choose its seed staff on the bureau's notice of going live, within the limit",
      ),
      {
        towards: 'doit',
        when: agencyEnterpriseOrSchool,
        words: ['應於資訊局通知上線', '於期限內完成'],
        rules: ['deadlines.designated'],
      },
    ),
    '6.2.3-c': must(
      'body',
      text('同時完成種子人員的分工', 'share out the tasks among the seed staff by the same time'),
      {
        when: agencyEnterpriseOrSchool,
        words: ['選派及分工'],
        why: text('如何分工，條文沒有判斷標準', 'there is no criterion for how tasks are shared'),
      },
    ),
    '6.2.3-d': must('body', text('將種子人員的選派結果送備查', 'file the choice of seed staff with the bureau'), {
      towards: 'doit',
      when: agencyEnterpriseOrSchool,
      words: ['提送資訊局備查'],
      why: text(
        '規則只問選派何時完成，不問何時送出',
        'the rule asks when the choice was completed, not when it was filed',
      ),
    }),
    '6.2.3-e': must(
      'body',
      text(
        '自生效後次一工作天起，三個工作天內提送更新',
        'file the update with the bureau within three workdays from the next workday after the change takes effect',
      ),
      {
        towards: 'doit',
        when: text(
          '機關、機構或學校的種子人員有異動',
          'a member of the seed staff of an agency, an enterprise or a school changes',
        ),
        words: ['應於異動生效次一工作天起三個工作天內'],
        rules: ['deadlines.due', 'deadlines.timeliness'],
      },
    ),
    // 陸、二、(四)
    '6.2.4-a': may('doit', text('要求替換種子人員', 'ask for the seed staff member to be replaced'), {
      towards: 'body',
      when: text('資訊局發現或評估其不適任', 'the bureau finds or assesses the person to be unsuitable'),
      words: ['發現或評估有不適任之情事', '資訊局得要求替換'],
      rules: ['support.replacement-request'],
    }),
    '6.2.4-b': must('body', text('在十個工作天內更換種子人員', 'replace the seed staff member within ten workdays'), {
      towards: 'doit',
      when: text(
        '為機關、機構或學校，且資訊局要求替換',
        'it is an agency, an enterprise or a school, and the bureau asks for a replacement',
      ),
      words: ['應配合於 10 個工作天內完成替換'],
      rules: ['support.replacement-request', 'deadlines.due', 'deadlines.timeliness'],
    }),
    // 陸、三、(一)
    '6.3.1-a': is(
      'hotline',
      text(
        '為資訊局常設的客服組織，與其主管的各項資訊問題的統一窗口',
        'is a standing service of the bureau and the single window for questions within its remit',
      ),
      {
        words: ['為資訊局常設資訊客服組織', '統一受理窗口'],
        why: text('說明組織的定位，沒有要判斷的事實', 'it describes the service and leaves nothing to decide'),
      },
    ),
    '6.3.1-b': must('hotline', text('提供該系統的第二階服務', 'give second-tier service for the system'), {
      towards: 'body',
      words: ['亦同時提供本系統第二階服務'],
      rules: ['support.route'],
    }),
    '6.3.1-c': must(
      'hotline',
      text(
        '受理並處理種子人員與系統管理者反映的問題',
        'take and deal with the questions of seed staff and administrators',
      ),
      { towards: 'staff', words: ['受理及處理各機關種子人員'], rules: ['support.route'] },
    ),
    '6.3.1-d': must('hotline', text('將問題登錄', 'record the question'), {
      when: text('無法處理', 'it cannot be dealt with'),
      words: ['則登錄'],
      why: text('內部的作業步驟，本程式庫不處理', 'an internal step, outside this library'),
    }),
    '6.3.1-e': must(
      'hotline',
      text(
        '把案件分派給技術支援服務小組，轉入第三階服務',
        'assign the case to the technical support team for third-tier service',
      ),
      {
        towards: 'technical-team',
        when: text('無法處理', 'it cannot be dealt with'),
        words: ['分案至技術支援服務小組', '作第三階服務處理'],
        rules: ['support.route'],
      },
    ),
    // 陸、三、(二)
    '6.3.2-a': inPrinciple(
      'user',
      text(
        '先向本機關的種子人員或系統管理者求助',
        'turn first to the seed staff or administrators of the body for help or advice',
      ),
      {
        towards: 'staff',
        when: text(
          '為機關、機構或學校的一般使用者，使用系統遇有問題',
          'a general user of an agency, an enterprise or a school has a question about the system',
        ),
        words: ['原則應先求助或諮詢於'],
        rules: ['support.route'],
      },
    ),
    '6.3.2-b': must(
      'seed',
      text(
        '（與系統管理者擇一）作為窗口，向 8585 專線反映或通報',
        'be, if the administrator is not, the window through which the question is put or reported to the 8585 service line',
      ),
      {
        towards: 'hotline',
        when: text('問題無法處理', 'the question cannot be dealt with'),
        words: ['以機關種子人員或統管理員為窗口'],
        rules: ['support.route'],
      },
    ),
    '6.3.2-c': must(
      'administrator',
      text(
        '（與種子人員擇一）作為窗口，向 8585 專線反映或通報',
        'be, if the seed staff are not, the window through which the question is put or reported to the 8585 service line',
      ),
      {
        towards: 'hotline',
        when: text('問題無法處理', 'the question cannot be dealt with'),
        words: ['以機關種子人員或統管理員為窗口'],
        rules: ['support.route'],
      },
    ),
    '6.3.2-d': must(
      'unnamed',
      text(
        '將運作結果列為機關、機構或學校績效考評的標準之一',
        'count how this works as one of the standards in the appraisal of the agency, enterprise or school',
      ),
      {
        towards: 'body',
        words: ['並將作為各機關、機構、學校'],
        why: text('如何計入考評，條文沒有規定', 'how it counts in the appraisal is not said'),
      },
    ),
    '6.3.2-e': must(
      'unnamed',
      text(
        '將運作結果列為種子人員與系統管理者考評的標準之一',
        'count how this works as one of the standards in the appraisal of seed staff and administrators',
      ),
      {
        towards: 'staff',
        words: ['系統管理人員績效考評標準之一'],
        why: text(
          '個人的考評不在本程式庫範圍，如何計入也沒有規定',
          'the appraisal of individuals is outside this library, and how it counts is not said',
        ),
      },
    ),
    // 陸、四、(一)
    '6.4.1-a': may(
      'doit',
      text(
        '委託廠商派員成立技術支援服務小組',
        'commission a vendor to send people and set up a technical support team',
      ),
      {
        towards: 'vendor',
        words: ['資訊局得委託廠商'],
        why: text('是否委託，由資訊局決定', 'whether to do so is left to the bureau'),
      },
    ),
    '6.4.1-b': may(
      'doit',
      text(
        '要求廠商人員在指定期間派駐指定地點',
        "require the vendor's people to be stationed, for a period that it sets, at a place that it names",
      ),
      {
        towards: 'vendor',
        words: ['並得要求於指定期間派駐'],
        why: text('派駐的期間與地點，由資訊局決定', 'time and place are left to the bureau'),
      },
    ),
    '6.4.1-c': must('technical-team', text('提供該系統的第三線服務', 'give third-line service for the system'), {
      words: ['第三線服務處理'],
      rules: ['support.route'],
    }),
    // 陸、四、(二)
    '6.4.2-a': must(
      'technical-team',
      text('納入處理推動問題所需的各類人員', 'include the people needed to deal with the questions of the rollout'),
      {
        words: ['應包括處理本系統各項推動問題所需人員'],
        why: text('需要哪些人員，沒有判斷標準', 'there is no criterion for who is needed'),
      },
    ),
    '6.4.2-b': is('technical-team', text('有組長一人', 'has one leader'), {
      words: ['其中一人為組長'],
      rules: ['support.technical-team'],
    }),
    '6.4.2-c': must(
      'vendor',
      text('指派資深工程人員或主管擔任組長', 'appoint a senior engineer or a manager as leader'),
      {
        towards: 'technical-team',
        when: text('受資訊局委託', 'it is commissioned by the bureau'),
        words: ['應由廠商指派資深工程人員或主管擔任'],
        rules: ['support.technical-team'],
      },
    ),
    // 陸、四、(三)
    '6.4.3-a': may(
      'technical-team',
      text('用電話或遠端連線等方式線上服務', 'help online, by telephone, remote connection or the like'),
      {
        towards: 'user',
        words: ['得以電話或遠端連線等方式提供線上服務'],
        why: text('服務方式由小組選擇，沒有判斷標準', 'how to help is left to the team'),
      },
    ),
    '6.4.3-b': may('technical-team', text('到使用者的現場支援', "help at the user's place"), {
      towards: 'user',
      when: text('必要時', 'where necessary'),
      words: ['必要時得親至使用者現場提供支援'],
      why: text('是否必要由小組判斷，沒有判斷標準', 'whether it is necessary is left to the team'),
    }),
  }
}
