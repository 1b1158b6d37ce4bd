import { parse, read } from '../../src/text/index.js'
import type { Subject } from '../../src/training/subjects.js'

export const syllablesOf = (text: string): readonly string[] => read(parse(text)).syllables

const subject = (id: string, name: string, terms: string[], opinions: string[]): Subject => ({
  id,
  name,
  theme: 'thử',
  terms,
  opinions,
})
/** Two subjects that share no telling word. */
export const SUBJECTS: readonly Subject[] = [
  subject(
    'tieng-on',
    'Karaoke, tiếng ồn',
    ['loa kẹo kéo', 'hát khuya'],
    ['Hàng xóm hát karaoke tới khuya, ồn không ngủ nổi.'],
  ),
  subject('cho-cho', 'Chó thả rông', ['rọ mõm', 'chó cắn'], ['Chó thả rông không rọ mõm, cắn cháu bé.']),
]
