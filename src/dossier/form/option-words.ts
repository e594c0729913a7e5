import { type LocalizedText, text } from '../../kernel/locale'
import { catalogue } from '../../wording/catalogue'

/** What somebody is for the system. */
export const roleTexts = /* @__PURE__ */ catalogue(() => ({
  convener: text('召集人', 'convener'),
  member: text('組員', 'member'),
  administrator: text('系統管理者', 'administrator'),
  seed: text('種子人員', 'seed staff'),
  instructor: text('講師', 'instructor'),
  user: text('一般使用者', 'user'),
}))

/** Who chaired a meeting. */
export const chairTexts = /* @__PURE__ */ catalogue(() => ({
  convener: text('召集人', 'convener'),
  'deputy-convener': text('副召集人', 'deputy convener'),
  'elected-by-attendees': text('出席人員互推之人', 'elected by those present'),
  other: text('其他人員', 'another person'),
}))

/** Whose a system or a post is. */
export const agencyTexts = /* @__PURE__ */ catalogue(() => ({
  doit: text('資訊局', 'the bureau'),
  other: text('其他機關', 'another body'),
}))

/** Whose needs a system serves. */
export const purposeTexts = /* @__PURE__ */ catalogue(() => ({
  'this-body': text('本機關', 'this body'),
  'other-bodies': text('其他特定機關', 'other bodies in particular'),
  'nobody-in-particular': text('非因應特定機關', 'nobody in particular'),
}))

/** What a meeting of the council is. */
export const meetingTexts = /* @__PURE__ */ catalogue(() => ({
  regular: text('定期會議', 'regular'),
  extraordinary: text('臨時會議', 'extraordinary'),
}))

/** How somebody attended. */
export const attendanceTexts = /* @__PURE__ */ catalogue(() => ({
  'in-person': text('親自出席', 'in person'),
  proxy: text('派員代表', 'by proxy'),
  absent: text('未出席', 'absent'),
}))

/** To whom a question is passed on. */
export const receiverTexts = /* @__PURE__ */ catalogue(() => ({
  administrator: text('系統管理者', 'administrator'),
  seed: text('種子人員', 'seed staff'),
  hotline: text('8585 資訊客服專線', '8585 service line'),
  'technical-team': text('技術支援服務小組', 'technical support team'),
  other: text('其他', 'another'),
}))

/** The period that is no year. */
export const launchText: { readonly launch: LocalizedText } = /* @__PURE__ */ catalogue(() => ({
  launch: text('系統上線', 'launch'),
}))
