import { describe, expect, test } from 'vitest'
import { type CommandRun, command } from '../command'

const asOf = ['--as-of', '114/12/31']
const json = (record: unknown): Uint8Array => Buffer.from(JSON.stringify(record))
const school = {
  body: { name: '臺北市立大安國中', inRollout: true, exclusions: [] },
  system: { name: '公文', major: true, phases: [{ phase: 'launch', from: '2025-09-01', through: null }] },
}
const staffed = {
  ...school,
  people: [
    { id: '甲', roles: ['seed', { role: 'member', from: '2025-09-10', through: null }] },
    { id: '乙', roles: [], courses: [{ course: 'seed', startsOn: '2025-10-01', totalHours: 12 }] },
  ],
}

const add = (record: unknown, line: string, typed?: readonly string[]): Promise<CommandRun> =>
  command([...['add', ...line.split(' ')], 'record.json', ...asOf], { 'record.json': json(record) }, undefined, typed)

function writtenBy({ written = {} }: CommandRun): unknown {
  const text = written['record.json']
  return text === undefined ? undefined : JSON.parse(text as string)
}

describe('add puts what was typed into the record', () => {
  test.each<[string, object, string, object]>([
    [
      'a meeting, of the group that is not there yet',
      school,
      'meeting --date 114/9/26 --chair 互推 --convener 不克出席 --minutes-sent-on 無',
      {
        workingGroup: {
          meetings: [{ date: '2025-09-26', chair: 'elected-by-attendees', convener: 'absent', minutesSentOn: null }],
        },
      },
    ],
    [
      'a meeting, of the last group',
      { ...school, workingGroup: [{ establishedOn: '2025-09-02', dissolvedOn: '2025-09-03' }, { meetings: [] }] },
      'meeting --會議日=114/9/26',
      {
        workingGroup: [
          { establishedOn: '2025-09-02', dissolvedOn: '2025-09-03' },
          { meetings: [{ date: '2025-09-26' }] },
        ],
      },
    ],
    [
      'what a meeting lacks',
      { ...school, workingGroup: { meetings: [{ date: '2025-09-26', chair: 'convener', minutesSentOn: null }] } },
      'meeting --date 114/9/26 --chair 召集人 --minutes-sent-on 114/9/30',
      { workingGroup: { meetings: [{ date: '2025-09-26', chair: 'convener', minutesSentOn: '2025-09-30' }] } },
    ],
    [
      'a person with roles, each with what matters of it',
      school,
      'person --id 丙 --roles 召集人、一般使用者 --from 114/9/10 --first-tier-head 是 --start-notified-on 114/9/11 --end-notified-on 無',
      {
        people: [
          {
            id: '丙',
            roles: [
              {
                role: 'convener',
                from: '2025-09-10',
                firstTierHead: true,
                startNotifiedOn: '2025-09-11',
                endNotifiedOn: null,
              },
              { role: 'user', from: '2025-09-10' },
            ],
          },
        ],
      },
    ],
    [
      'further roles of a person',
      { ...school, people: [{ id: '甲', roles: ['seed'] }] },
      'person --id 甲 --roles 講師 --digital-course-on 114/10/1',
      { people: [{ id: '甲', roles: ['seed', { role: 'instructor' }], digitalCourseOn: '2025-10-01' }] },
    ],
    [
      'that somebody leaves a role held all along',
      staffed,
      'change --person 甲 --role 種子人員 --edge 離任 --on 114/11/30 --notified-on 114/12/1',
      {
        people: [
          {
            id: '甲',
            roles: [{ role: 'seed', through: '2025-11-30', endNotifiedOn: '2025-12-01' }, staffed.people[0]!.roles[1]],
          },
          staffed.people[1],
        ],
      },
    ],
    [
      'that somebody leaves a role held since a day',
      staffed,
      'change --person 甲 --role 組員 --edge 離任 --on 114/11/30',
      {
        people: [
          { id: '甲', roles: ['seed', { role: 'member', from: '2025-09-10', through: '2025-11-30' }] },
          staffed.people[1],
        ],
      },
    ],
    [
      'that somebody takes a role',
      staffed,
      'change --person 乙 --role 組員 --edge 就任 --on 114/11/3 --notified-on 114/11/4',
      {
        people: [
          staffed.people[0],
          {
            ...staffed.people[1],
            roles: [{ role: 'member', from: '2025-11-03', startNotifiedOn: '2025-11-04' }],
          },
        ],
      },
    ],
    [
      'that somebody new takes a role',
      school,
      'change --person 丁 --role 組員 --edge 就任 --on 114/11/3',
      { people: [{ id: '丁', roles: [{ role: 'member', from: '2025-11-03' }] }] },
    ],
    [
      'a course with how it ended',
      { ...school, people: [{ id: '甲', roles: ['seed'] }] },
      'course --person 甲 --course 種子人員 --starts-on 114/10/1 --total-hours 12小時 --outcome 合格 --outcome-on 114/10/2',
      {
        people: [
          {
            id: '甲',
            roles: ['seed'],
            courses: [
              {
                course: 'seed',
                startsOn: '2025-10-01',
                totalHours: 12,
                result: { on: '2025-10-02', outcome: 'passed' },
              },
            ],
          },
        ],
      },
    ],
    [
      'how a course ended that is recorded',
      { ...school, people: [staffed.people[1]] },
      'course --person 乙 --course seed --starts-on 114/10/1 --outcome 退訓 --outcome-on 114/10/2',
      {
        people: [
          {
            id: '乙',
            roles: [],
            courses: [
              {
                course: 'seed',
                startsOn: '2025-10-01',
                totalHours: 12,
                result: { on: '2025-10-02', outcome: 'expelled' },
              },
            ],
          },
        ],
      },
    ],
    [
      'leave from the only course of its kind',
      { ...school, people: [staffed.people[1]] },
      'leave --person 乙 --course seed --on 114/10/1 --hours 2 --urgent 否 --filed-on 114/9/30',
      {
        people: [
          {
            id: '乙',
            roles: [],
            courses: [
              {
                course: 'seed',
                startsOn: '2025-10-01',
                totalHours: 12,
                leaves: [{ on: '2025-10-01', hours: 2, urgent: false, filedOn: '2025-09-30' }],
              },
            ],
          },
        ],
      },
    ],
    [
      'absence from a course that is not recorded yet',
      { ...school, people: [{ id: '甲', roles: ['seed'] }] },
      'absence --person 甲 --course seed --starts-on 114/10/1 --on 114/10/1 --hours 0.5',
      {
        people: [
          {
            id: '甲',
            roles: ['seed'],
            courses: [{ course: 'seed', startsOn: '2025-10-01', absences: [{ on: '2025-10-01', hours: 0.5 }] }],
          },
        ],
      },
    ],
    [
      'the result of a year',
      { ...school, system: { ...school.system, phases: [{ phase: 'operations', from: '2024-01-01', through: null }] } },
      'result --period 2024 --score 91.5分',
      {
        system: { ...school.system, phases: [{ phase: 'operations', from: '2024-01-01', through: null }] },
        appraisal: { results: [{ period: 2024, score: 91.5 }] },
      },
    ],
    [
      'the result of a year of the Republic',
      { ...school, system: { ...school.system, phases: [{ phase: 'operations', from: '2024-01-01', through: null }] } },
      'result --period 113 --score 91.5分',
      {
        system: { ...school.system, phases: [{ phase: 'operations', from: '2024-01-01', through: null }] },
        appraisal: { results: [{ period: 2024, score: 91.5 }] },
      },
    ],
  ])('%s', async (_, record, line, expected) => {
    const run = await add(record, line)
    expect(run.stderr).toBe('')
    expect(run.exitCode).toBe(0)
    expect(writtenBy(run)).toEqual({ ...record, ...expected })
  })
})

describe('add writes nothing where something is wrong', () => {
  test.each<[string, unknown, string, string]>([
    ['a kind that there is not', school, 'meal --date 114/9/26', '<kind>「meal」須為下列之一：person、meeting、'],
    ['a word that fits several kinds', school, '會報', '<kind>「會報」可能是 協調會報席次、協調會報會議；請寫完整'],
    ['a field that there is not', school, 'meeting --dste 114/9/26', '--dste 不是這個指令的選項；是否為 --date？'],
    ['a field without a value', school, 'meeting --date --chair 召集人', '--date 後面要接一個值'],
    ['a field given twice', school, 'meeting --date 114/9/26 --會議日 114/9/27', '這一項已經給過'],
    ['a day that there is not', school, 'meeting --date 114/9/31', '--date「114/9/31」沒有這一天：該年 9 月只有 30 日'],
    ['what is no day', school, 'meeting --date 下週', '--date「下週」不是'],
    [
      'what is no option, of one or of several',
      school,
      'person --id 甲 --roles 工友',
      '--roles「工友」須為下列之一：召集人、組員、系統管理者、種子人員、講師、一般使用者',
    ],
    ['a day that has not come', school, 'meeting --date 115/1/2', '工作小組的會議第 1 筆的會議日：晚於查詢日'],
    ['what is needed', school, 'meeting --chair 召集人', '--date （會議日）未提供'],
    ['what an entry needs', staffed, 'leave --person 乙 --course seed --on 114/10/1', '是否緊急：未提供'],
    ['somebody who is not recorded', staffed, 'leave --person 戊 --course seed', '不在紀錄的人員之中'],
    [
      'a course of somebody who is not recorded',
      school,
      'course --person 戊 --course seed --starts-on 114/9/9',
      'add person',
    ],
    ['leave from nobody knows which run', staffed, 'leave --person 甲 --course seed --hours 2', 'add course'],
    [
      'leaving a role that is not held',
      staffed,
      'change --person 乙 --role 組員 --edge 離任 --on 114/11/1',
      '角色：「乙」目前在紀錄中沒有擔任組員',
    ],
    [
      'leaving of somebody unknown',
      staffed,
      'change --person 戊 --role 組員 --edge 離任 --on 114/11/1',
      '人員：「戊」不在',
    ],
    [
      'a name that is misspelt',
      { ...school, people: [{ id: '王小明', roles: ['member'] }] },
      'change --person 王小名 --role 組員 --edge 離任 --on 114/11/1',
      '人員：「王小名」不在紀錄的人員之中；請先以 add person 登錄；是否為 王小明？',
    ],
    [
      'what stands otherwise',
      { ...school, workingGroup: { meetings: [{ date: '2025-09-26', chair: 'convener' }] } },
      'meeting --date 114/9/26 --chair other',
      '主席：已登錄為 convener',
    ],
    [
      'what a person has otherwise',
      { ...school, people: [{ id: '甲', roles: [], digitalCourseOn: '2025-10-01' }] },
      'person --id 甲 --digital-course-on 114/10/2',
      '數位課程完成日：已登錄為',
    ],
    [
      'a number that stands otherwise',
      { ...school, people: [staffed.people[1]] },
      'course --person 乙 --course seed --starts-on 114/10/1 --total-hours 6',
      '總時數：已登錄為 12',
    ],
    ['a record that is at fault already', { body: {}, system: {} }, 'meeting --date 114/9/26', '機關名稱：未提供'],
    ['a record that is none', [], 'meeting --date 114/9/26', '<dossier>'],
    ['characters that are lost', school, 'person --id 甲\uFFFD', '無法辨讀的字元'],
    ['questions where nobody answers', school, 'missing', '須在終端機上逐題回答'],
  ])('%s', async (_, record, line, said) => {
    const { exitCode, stdout, stderr, written } = await add(record, line)
    expect(stderr).toContain(said)
    expect([exitCode, stdout, written]).toEqual([2, '', undefined])
  })

  test('neither kind nor record', async () => {
    const { exitCode, stderr } = await command(['add'])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('<kind> ')
    expect(stderr).toContain('<record> 未提供')
    expect((await command(['add', 'meeting', '-'])).stderr).toContain('<record> 未提供')
    expect((await command(['add', 'meeting', 'gone.json', '--date', '114/9/26'])).stderr).toContain('gone.json」找不到')
  })

  test('a folder in which nobody may write', async () => {
    const { exitCode, stderr } = await command(['add', 'meeting', '/record.json', '--date', '114/9/26', ...asOf], {
      '/record.json': json(school),
    })
    expect(exitCode).toBe(2)
    expect(stderr).toContain('無法寫入（EACCES）')
  })
})

describe('add leaves the rest of a text as it is', () => {
  const run = async (text: string): Promise<string> => {
    const { written = {} } = await command(['add', 'exclusion', 'record.json', '--proposed-on', '114/9/2', ...asOf], {
      'record.json': Buffer.from(text),
    })
    return written['record.json'] as string
  }

  test('its order, its spaces and its line ends', async () => {
    const text =
      '{\r\n\t"system": { "name": "公文" },\r\n\r\n\t"body": {\r\n\t\t"name": "臺北市立大安國中"\r\n\t}\r\n}\r\n'
    expect(await run(text)).toBe(
      text.replace(
        '國中"\r\n',
        '國中",\r\n\t\t"exclusions": [\r\n\t\t\t{\r\n\t\t\t\t"proposedOn": "2025-09-02"\r\n\t\t\t}\r\n\t\t]\r\n',
      ),
    )
  })

  test('its one line', async () => {
    expect(await run('{"body":{"name":"臺北市立大安國中"},"system":{"name":"公文"}}')).toBe(
      '{"body":{"name":"臺北市立大安國中","exclusions": [{"proposedOn":"2025-09-02"}]},"system":{"name":"公文"}}',
    )
  })

  test('its keys in the words of an office', async () => {
    const text = '{"機關":{"機關名稱":"臺北市立大安國中","排除":[]},"系統":{"系統名稱":"公文"}}'
    expect(await run(text)).toBe(text.replace('[]', '[{"proposedOn":"2025-09-02"}]'))
  })
})

describe('add tells what has changed', () => {
  test('in words', async () => {
    const { stdout } = await add(
      { ...school, workingGroup: { establishedOn: '2025-09-02', dissolvedOn: null } },
      'meeting --date 114/12/26 --minutes-sent-on 無',
    )
    expect(stdout).toContain('已寫入 record.json')
    expect(stdout).toContain('會議紀錄送備查')
  })

  test('as data', async () => {
    const { stdout } = await add(school, 'meeting --date 114/9/26 --json')
    expect(JSON.parse(stdout)).toMatchObject({
      written: 'record.json',
      changed: [{ id: '5.3.8/working-group-retirement' }],
    })
  })
})

describe('at a terminal', () => {
  test('an entry is asked for, each answer judged as it is given', async () => {
    const { stdout, written } = await add(staffed, 'leave', [
      '戊',
      '乙\uFFFD',
      '乙',
      '不知道',
      '種子人員',
      '不知道',
      '114/10/1',
      '二',
      '20小時',
      '2小時',
      '或許',
      '是',
      '114/9/30',
    ])
    for (const said of [
      '> 人員：「戊」不在紀錄的人員之中',
      '> 人員：有無法辨讀的字元',
      '> 這一題不能略過。',
      '> 時數：須為數值',
      '超過',
      '> 是否緊急：',
    ])
      expect(stdout).toContain(said)
    expect(JSON.parse(written!['record.json'] as string)).toMatchObject({
      people: [{}, { courses: [{ leaves: [{ on: '2025-10-01', hours: 2, urgent: true, filedOn: '2025-09-30' }] }] }],
    })
  })

  test('how a course ended is asked for only where it has', async () => {
    const begun = ['乙', '講師', '114/10/1', '12']
    const still = await add(staffed, 'course', [...begun, '不知道'])
    expect(still.exitCode).toBe(0)
    const ended = await add(staffed, 'course', [...begun, '合格', '114/10/9'])
    expect(JSON.parse(ended.written!['record.json'] as string)).toMatchObject({
      people: [{}, { courses: [{}, { result: { on: '2025-10-09', outcome: 'passed' } }] }],
    })
  })

  test('nothing is written where the input ends before', async () => {
    const { exitCode, stderr, written } = await add(school, 'meeting', ['114/9/26'])
    expect([exitCode, written]).toEqual([2, undefined])
    expect(stderr).toContain('輸入：尚未答完就結束，未寫入任何資料')
  })

  test('what the audit lacks is asked for, what decides most first', async () => {
    const { stdout, written } = await add(
      { ...staffed, workingGroup: { establishedOn: '2025-09-10', meetings: [{ date: '2025-09-26' }] } },
      'missing',
      ['無', ...Array<string>(5).fill('不知道'), '也許', '沒有', ...Array<string>(60).fill('不知道')],
    )
    expect(stdout).toContain('工作小組的解散日？')
    expect(stdout).toContain('請答「有」或「沒有」')
    expect(stdout).toContain('（民國114年9月26日）')
    expect(JSON.parse(written!['record.json'] as string)).toMatchObject({ workingGroup: { dissolvedOn: null } })
  })

  test('what is to stand in a list is left to the command that adds it', async () => {
    const { stdout, written } = await add(
      { ...school, body: { name: '臺北市立大安國中', inRollout: true } },
      'missing',
      ['有', ...Array<string>(60).fill('不知道')],
    )
    expect(written).toBeUndefined()
    expect(stdout).toContain('沒有要補登的資料，record.json 沒有變動')
    expect(stdout).toContain('請另以下列指令登錄：\n  taipei-rollout-rules add exclusion record.json')
  })
})

describe('init', () => {
  const init = (args: readonly string[], files = {}, typed?: readonly string[]): Promise<CommandRun> =>
    command(['init', ...args, ...asOf], files, undefined, typed)

  test('begins with the names alone where nobody can be asked', async () => {
    const run = await init(['大安區公所', '--system', '公文', '-o', 'daan.json'])
    expect(run.exitCode).toBe(0)
    expect(run.written).toEqual({
      'daan.json': '{\n  "body": {\n    "name": "大安區公所"\n  },\n  "system": {\n    "name": "公文"\n  }\n}\n',
    })
    expect(run.stdout).toContain('已寫入 daan.json\n\n接著：\n  taipei-rollout-rules add person daan.json')
  })

  test('tells as data what to record next', async () => {
    const { stdout } = await init(['大安區公所', '--system', '公文', '--json'])
    expect(JSON.parse(stdout)).toMatchObject({ written: 'record.json', next: [{ path: 'body.inRollout' }, {}, {}] })
  })

  test.each<[string, readonly string[], string]>([
    ['no system', ['大安區公所'], '--system 未提供'],
    ['a name that fits several', ['大安', '--system', '公文'], '機關名稱：可能是 臺北市大安區戶政事務所'],
    ['a name that is too long', ['甲'.repeat(101), '--system', '公文'], '不得超過 100 個字'],
    ['a file that is there', ['大安區公所', '-o', 'there.json'], '已經有這個檔案'],
    ['a list that is not there', ['大安區公所', '--system', '公文', '--people', 'gone.csv'], 'gone.csv」找不到'],
    ['no day', ['大安區公所', '--system', '公文', '--as-of', '昨天'], '--as-of「昨天」不是'],
  ])('refuses %s', async (_, args, said) => {
    const { exitCode, stderr, written } = await command(['init', ...(args.includes('--as-of') ? [] : asOf), ...args], {
      'there.json': json(school),
    })
    expect(stderr).toContain(said)
    expect([exitCode, written]).toEqual([2, undefined])
  })

  test('asks what body it is where the name does not tell', async () => {
    const run = await init([], {}, ['某公司', '不知道', '不在規範所列', '某系統', '不知道'])
    expect(run.stdout).toContain('規範所列機關之中沒有這個名稱；名稱有誤請答「上一題」')
    expect(writtenBy(run)).toEqual({ body: { name: '某公司', kind: 'not-listed' }, system: { name: '某系統' } })
  })

  test('asks the same in English', async () => {
    const run = await init(['--lang', 'en'], {}, ['大安', 'back', '某公司', 'school', '某系統'])
    expect(run.stdout).toContain('This may be 臺北市大安區戶政事務所, ')
    expect(run.stdout).toContain('The regulation lists no such body; answer "back"')
    expect(run.stderr).toContain('input: ended before all was answered')
  })

  test('asks nothing more where nothing is due', async () => {
    const run = await init(['臺北市立大安國中', '--system', '公文'], {}, ['維運', '110/1/1', '否'])
    expect(run.exitCode).toBe(0)
    expect(writtenBy(run)).toMatchObject({ body: { inRollout: false } })
  })

  test('what is to stand in a list comes first of what is to be done', async () => {
    const run = await init(['臺北市立大安國中', '--system', '公文'], {}, [
      '不知道',
      '是',
      '有',
      ...Array<string>(9).fill('不知道'),
    ])
    expect(run.stdout).toContain('接著：\n  taipei-rollout-rules add exclusion record.json\n')
  })

  const lists = {
    'people.csv': Buffer.from(
      '\uFEFF人員,角色,就任日,最後在任日,一級單位主管\n甲,召集人,114/9/10,無,是\n乙,組員、系統管理者,114/9/10,,\n\n丙,種子人員,,,\n丙,組員,114/9/10,,\n',
    ),
    'meetings.csv': Buffer.from(
      '會議日;召集人是否出席;主席;紀錄送備查\n114/9/26;出席;召集人;114/10/3\n114/10/31;absent;互推;無\n',
    ),
    'leaves.csv': Buffer.from(
      'person\tcourse\tstartsOn\ton\thours\turgent\n丙\tseed\t2025-10-01\t114/10/1\t2\t否\n丙\tseed\t\t114/10/2\t1\t是\n',
    ),
    'bad.csv': Buffer.from('人員,角色,就任日\n甲,工友,114/9/31\n乙,組員\n,組員,\n'),
    'heads.csv': Buffer.from('人員,人員,就任曰,薪水\n甲,甲,114/9/1,1\n'),
    'nobody.csv': Buffer.from('人員,課程,時數,是否緊急\n甲,seed,2,否\n'),
    'empty.csv': Buffer.from(''),
  }

  test('reads lists of people, meetings and leave', async () => {
    const run = await init(
      [
        '臺北市立大安國中',
        '--system',
        '公文',
        '--people',
        'people.csv',
        '--meetings',
        'meetings.csv',
        '--leaves',
        'leaves.csv',
      ],
      lists,
    )
    expect(run.stderr).toBe('')
    expect(writtenBy(run)).toEqual({
      body: { name: '臺北市立大安國中' },
      system: { name: '公文' },
      people: [
        { id: '甲', roles: [{ role: 'convener', from: '2025-09-10', through: null, firstTierHead: true }] },
        {
          id: '乙',
          roles: [
            { role: 'member', from: '2025-09-10' },
            { role: 'administrator', from: '2025-09-10' },
          ],
        },
        {
          id: '丙',
          roles: [{ role: 'seed' }, { role: 'member', from: '2025-09-10' }],
          courses: [
            {
              course: 'seed',
              startsOn: '2025-10-01',
              leaves: [
                { on: '2025-10-01', hours: 2, urgent: false },
                { on: '2025-10-02', hours: 1, urgent: true },
              ],
            },
          ],
        },
      ],
      workingGroup: {
        meetings: [
          { date: '2025-09-26', convener: 'present', chair: 'convener', minutesSentOn: '2025-10-03' },
          { date: '2025-10-31', convener: 'absent', chair: 'elected-by-attendees', minutesSentOn: null },
        ],
      },
    })
  })

  test.each([
    [
      'bad.csv',
      [
        '--people「bad.csv」第 2 列，角色：須為下列之一',
        '第 2 列，就任日（選派日）：沒有這一天：該年 9 月只有 30 日',
        '第 3 列，這一列的欄數與欄名不同',
        '第 4 列，人員：不得為空',
      ],
    ],
    ['heads.csv', ['「id」出現兩次', '「薪水」不是這份名冊的欄名', '「就任曰」不是這份名冊的欄名']],
    ['empty.csv', ['缺少「人員」欄']],
  ])('names every fault of %s by row and column', async (file, said) => {
    const { exitCode, stderr, written } = await init(['臺北市立大安國中', '--system', '公文', '--people', file], lists)
    expect([exitCode, written]).toEqual([2, undefined])
    for (const text of said) expect(stderr).toContain(text)
  })

  test('names a row of somebody who is not recorded', async () => {
    const { stderr } = await init(['臺北市立大安國中', '--system', '公文', '--leaves', 'nobody.csv'], lists)
    expect(stderr).toContain('--leaves「nobody.csv」第 2 列，')
  })
})

test('the help of add lists the fields of every kind in either language', async () => {
  const chinese = (await command(['add', '--help'])).stdout
  expect(chinese).toMatch(/\nmeeting（會議）：\n {2}--date +會議日（必填）\n/)
  expect((await command(['help', 'add', '--lang', 'en'])).stdout).toMatch(
    /\nleave \(leave\):\n {2}--person +person \(needed\)\n/,
  )
})
