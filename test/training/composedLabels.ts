/** Labelled opinions written for these tests, as lines of JSON: matters × what is said of them. */
const MATTERS = [
  'đường liên thôn',
  'trạm y tế',
  'nước máy',
  'xe buýt',
  'bữa ăn bán trú',
  'chợ mới',
  'thủ tục đất đai',
  'đèn đường',
  'thu gom rác',
  'lớp học hè',
]
const PRAISE = [
  'tốt hẳn lên, bà con phấn khởi',
  'rất hài lòng, cảm ơn cán bộ',
  'tiến bộ rõ, xin hoan nghênh',
  'chu đáo, ai cũng khen',
]
const BLAME = ['quá tệ, bà con bức xúc', 'xuống cấp, thật đáng lo', 'chậm trễ, dân khổ lắm', 'bê bối mãi, chán quá']
const SAID = ['theo lịch từ thứ hai', 'do phường quản lý', 'nằm ở tổ 5', 'bắt đầu năm 2019']

const about = (remarks: readonly string[], label: Readonly<Record<string, unknown>>) =>
  MATTERS.flatMap((matter, i) => remarks.map((remark) => ({ text: `${matter} ${remark}, lần ${i + 1}`, ...label })))

export const OPINIONS = [
  ...about(PRAISE, { stance: 'support', sentiment: 'positive' }),
  ...about(BLAME, { stance: 'concern', sentiment: 'negative' }),
  ...about(SAID, { stance: 'neutral', sentiment: 'neutral' }),
].sort((a, b) => (a.text < b.text ? -1 : 1))

export const linesOf = (opinions: readonly object[]) =>
  `${opinions.map((opinion) => JSON.stringify(opinion)).join('\n')}\n`
