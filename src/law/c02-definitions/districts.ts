/** The twelve districts of Taipei City, in the order in which the City lists them. */
export const districts = /* @__PURE__ */ Object.freeze([
  '松山',
  '信義',
  '大安',
  '中山',
  '中正',
  '大同',
  '萬華',
  '文山',
  '南港',
  '內湖',
  '士林',
  '北投',
] as const)
