import { bare } from './gold.js'

/** Remarks with emoji of every make: of one unit and of two, with skin, joined, flags, keycaps, glued to words. */
export const EMOJI_LINES: readonly string[] = [
  'Đường ngập nữa rồi 😭😭 mong phường xử lý sớm 🙏🏼',
  'Cảm ơn các anh công an 👮‍♂️ đã giúp bà con ❤️',
  'Gia đình tôi 👨‍👩‍👧‍👦 rất hài lòng 👍🏽',
  'Rác đầy ngõ🤮 ai dọn đây⁉️',
  'Việt Nam 🇻🇳 cố lên 💪💪💪',
  'Ưu tiên số 1️⃣ là học phí 🎓',
  'Nước máy đục ngầu 🚰➡️🤢',
  'Trời mưa ☔ là cúp điện ⚡ ngay 😤',
  'Bác sĩ nữ 👩🏻‍⚕️ khám kỹ lắm ☺️',
  'Cờ 🏳️‍🌈 treo đẹp, đường sạch ✨🧹',
]

const SEQUENCE =
  /\p{RI}\p{RI}|[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}[\uFE0F\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)*/gu

/** How many emoji of a line came back whole, inside one word; of how many. */
export function keptEmoji(line: string, words: readonly string[]): { kept: number; all: number } {
  const left = words.map(bare)
  const sequences = line.match(SEQUENCE) ?? []
  const kept = sequences.filter((emoji) => {
    const at = left.findIndex((word) => word.includes(emoji))
    if (at >= 0) left[at] = left[at].replace(emoji, ' ')
    return at >= 0
  }).length
  return { kept, all: sequences.length }
}
