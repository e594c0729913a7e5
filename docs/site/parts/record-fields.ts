import { personRoles } from '../../../src/dossier/form/people'
import { roleTexts } from '../../../src/dossier/form/option-words'
import { type Html, html } from './html'
import type { Page } from './page'

/** How what is filled in becomes a value: a text as it stands, a date in any usual form, anything else as JSON. */
export type FieldKind = 'text' | 'date' | 'json'

/** What is filled in at a path of the record; one of the options where there are some. */
interface RecordField {
  readonly path: string
  readonly label: string
  readonly kind: FieldKind
  readonly options?: readonly (readonly [value: string, name: string])[]
  readonly isNeeded?: boolean
}

/** The small form: the few facts with which an audit begins to say something, each by its path in the record. */
export function fillIn(page: Page): Html {
  const { t, locale } = page
  const yesNo = [
    ['true', t('是', 'yes')],
    ['false', t('否', 'no')],
  ] as const
  const developers = [
    ['doit', t('資訊局', 'the Department of Information Technology')],
    ['other', t('其他機關', 'another body')],
  ] as const
  const roles = personRoles.map((role) => [role, roleTexts[role][locale]] as const)
  const parts: readonly { readonly heading: string; readonly fields: readonly RecordField[] }[] = [
    {
      heading: t('機關與系統', 'Body and system'),
      fields: [
        { path: 'body.name', label: t('機關名稱', 'Name of the body'), kind: 'text', isNeeded: true },
        { path: 'body.inRollout', label: t('是否納入推動範圍', 'In the rollout?'), kind: 'json', options: yesNo },
        {
          path: 'body.exclusions',
          label: t('市長核定之排除', 'Exclusions approved by the mayor'),
          kind: 'json',
          options: [['[]', t('沒有', 'none')]],
        },
        { path: 'system.name', label: t('系統名稱', 'Name of the system'), kind: 'text', isNeeded: true },
        { path: 'system.major.developer', label: t('系統由誰開發', 'Developed by'), kind: 'text', options: developers },
        { path: 'system.major.userBodies', label: t('使用機關數', 'Bodies that use it'), kind: 'json' },
        {
          path: 'system.major.approvedOn',
          label: t('核定為重大資訊系統之日', 'Approved as a major system on'),
          kind: 'date',
        },
      ],
    },
    {
      heading: t('工作小組', 'Working group'),
      fields: [
        { path: 'workingGroup.establishedOn', label: t('成立日', 'Established on'), kind: 'date' },
        { path: 'workingGroup.meetings.0.date', label: t('一次會議之日', 'Day of a meeting'), kind: 'date' },
        {
          path: 'workingGroup.meetings.0.minutesSentOn',
          label: t('該次會議紀錄送備查日', 'Its minutes sent on'),
          kind: 'date',
        },
      ],
    },
    {
      heading: t('一名人員', 'One person'),
      fields: [
        { path: 'people.0.id', label: t('姓名或職稱', 'Name or post'), kind: 'text' },
        { path: 'people.0.roles.0.role', label: t('角色', 'Role'), kind: 'text', options: roles },
        { path: 'people.0.roles.0.from', label: t('就任日', 'In office from'), kind: 'date' },
      ],
    },
  ]
  return html`<details class="fill-in">
    <summary>${t('還沒有紀錄？從這裡填起', 'No record yet? Begin here')}</summary>
    <form class="fill-in">
      <p class="hint">
        ${t('只有機關名稱與系統名稱必填；不知道的留白。填好後會寫成上面的紀錄，再逐步補登。', 'Only the two names are needed; leave blank what you do not know. It is written as the record above, to be added to.')}
      </p>
      ${parts.map(
        ({ heading, fields }) =>
          html`<fieldset>
            <legend>${heading}</legend>
            ${fields.map((each) => recordField(page, each))}
          </fieldset>`,
      )}
      <div class="actions"><button>${t('寫成紀錄並稽核', 'Write the record and audit it')}</button></div>
    </form>
  </details>`
}

function recordField({ t }: Page, { path, label, kind, options, isNeeded = false }: RecordField): Html {
  const id = `fill-in.${path}`
  const named = html` id="${id}" name="${path}" data-kind="${kind}"`
  const control =
    options === undefined
      ? html`<input type="text" ${named} autocomplete="off" ${isNeeded && 'required'} />`
      : html`<select ${named}>
          <option value="">${t('還不知道', 'not known yet')}</option>
          ${options.map(([value, name]) => html`<option value="${value}">${name}</option>`)}
        </select>`
  const hint = kind === 'date' ? html` <span class="hint">${t('例如 115/6/30', 'such as 2026-06-30')}</span>` : null
  return html`<div class="field"><label for="${id}">${label}${hint}</label>${control}</div>`
}
