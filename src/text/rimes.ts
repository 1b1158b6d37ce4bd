/**
 * The sound shapes of Vietnamese spelling: which onsets, which rimes, which go together.
 * After Đoàn Thiện Thuật, Ngữ âm tiếng Việt (1977), with the loans that everyone writes (xoong, pin, voan, tuyn).
 */

export interface Rime {
  /** o or u before the nucleus, pronounced w; the u of qu is one too. */
  readonly glide: string
  readonly nucleus: string
  readonly coda: string
}

/** Nucleus: its codas, `-` for none. Written without tone. */
const PLAIN: Readonly<Record<string, string>> = {
  a: '- c ch i m n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'c m n ng p t u y',
  e: '- c m n ng o p t',
  ê: '- ch m n nh p t u',
  i: '- ch m n nh p t u',
  y: '-',
  ia: '-',
  iê: 'c m n ng p t u',
  yê: 'm n ng t u',
  o: '- c i m n ng p t',
  oo: 'c n ng',
  ô: '- c i m n ng p t',
  ơ: '- i m n p t',
  u: '- c i m n ng p t',
  ua: '-',
  uô: 'c i m n ng t',
  ư: '- c i m n ng t u',
  ưa: '-',
  ươ: 'c i m n ng p t u',
}

const GLIDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  o: { a: '- c ch i m n ng nh o p t y', ă: 'c m n ng p t', e: '- n o t ng' },
  u: { â: 'n ng t y', ê: '- ch n nh', ơ: '-', y: '- ch n nh p t u', yê: 'n t', ya: '-' },
}

/** After q, where every rime has the glide u. */
const AFTER_Q: Readonly<Record<string, string>> = {
  a: '- c ch i n ng nh o p t u y',
  ă: 'c m n ng p t',
  â: 'n ng t y',
  e: '- c m n ng o t',
  ê: '- ch n nh t u',
  i: '- ch n nh t',
  y: '- ch n nh t u',
  yê: 'n t',
  ô: 'c',
  ơ: '- n t',
}

const FRONT = /^[eêiy]/
const LABIAL = new Set(['b', 'm', 'p', 'ph', 'v'])
/** The few syllables in which a glide follows a lip sound. */
const LABIAL_GLIDES = new Set(['boa', 'buyt', 'moay', 'phuy', 'voan'])

const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')

function expand(table: Readonly<Record<string, string>>, glide: string): Rime[] {
  return Object.entries(table).flatMap(([nucleus, codas]) =>
    codas.split(' ').map((coda) => ({ glide, nucleus, coda: coda === '-' ? '' : coda })),
  )
}

const RIMES: readonly Rime[] = [
  ...expand(PLAIN, ''),
  ...Object.entries(GLIDED).flatMap(([glide, table]) => expand(table, glide)),
]
const Q_RIMES = expand(AFTER_Q, 'u')

function follows(onset: string, rime: Rime): boolean {
  const spelt = rime.glide + rime.nucleus
  switch (onset) {
    case '':
      return !spelt.startsWith('iê')
    case 'c':
    case 'g':
    case 'ng':
      return !FRONT.test(spelt)
    case 'k':
    case 'gh':
    case 'ngh':
      return FRONT.test(spelt) && !spelt.startsWith('yê')
    case 'gi':
      return !/^[iy]/.test(spelt) && rime.glide === ''
  }
  if (spelt.startsWith('yê')) return false
  return rime.glide === '' || !LABIAL.has(onset) || LABIAL_GLIDES.has(onset + spelt + rime.coda)
}

/** Codas after the i that gi and its nucleus share: gì, gìn, gíp, giếng, giết. */
const AFTER_GI: Readonly<Record<string, string>> = { i: '- n p', iê: PLAIN.iê }

/** Every legal syllable without its tone, as [spelling, onset, rime]: about 3,700. The first of a spelling holds. */
export function* toneless(): Generator<readonly [string, string, Rime]> {
  for (const rime of expand(AFTER_GI, '')) yield [`g${rime.nucleus}${rime.coda}`, 'gi', rime]
  for (const onset of ONSETS) {
    const rimes = onset === 'qu' ? Q_RIMES : RIMES
    for (const rime of rimes) {
      if (onset === 'qu') yield [onset + rime.nucleus + rime.coda, 'q', rime]
      else if (follows(onset, rime)) yield [onset + rime.glide + rime.nucleus + rime.coda, onset, rime]
    }
  }
}
