import { type Command, Option } from 'commander'
import { cacheFolder, type Encoder, type HttpEncoder, httpEncoder } from '../encoder/index.js'
import { DuluanError } from '../errors.js'
import type { EncoderSettings } from '../report/index.js'

/** The options about an encoder, as the commands share them. */
export interface EncoderChoice {
  encoder?: string
  encoderModel?: string
  encoderPrefix?: string
  /** A folder; `false` for none, left out for the user's own. */
  encoderCache?: string | false
}

const URL_HELP =
  'máy chủ mã hóa câu theo chuẩn OpenAI /v1/embeddings: lời ý kiến, đã bỏ dữ liệu cá nhân, được gửi đến đó / server of embeddings that opinions are sent to'

/** `--encoder`, `--encoder-model`, `--encoder-prefix`, `--encoder-cache`, `--no-encoder-cache`. */
export function addEncoderOptions(command: Command): Command {
  return addCacheOptions(
    command
      .option('--encoder <url>', URL_HELP)
      .option('--encoder-model <name>', 'tên mô hình mã hóa / model of the encoder')
      .option(
        '--encoder-prefix <text>',
        "đặt trước mỗi ý kiến gửi đi, ví dụ 'query: ' / put before every opinion sent",
      ),
  )
}

export function addCacheOptions(command: Command): Command {
  return command
    .option('--encoder-cache <dir>', `thư mục giữ véc-tơ đã nhận (mặc định ${cacheFolder()}) / folder that keeps rows`)
    .addOption(new Option('--no-encoder-cache', 'không giữ véc-tơ / keep no rows'))
}

/**
 * The encoder asked for; none where `--encoder` is not given.
 *
 * @throws DULUAN_E010 for a setting of an encoder without an encoder, E046 for one that cannot be used.
 */
export function encoderOf(
  choice: EncoderChoice,
  onProgress: (progress: { done: number; total: number }) => void,
): HttpEncoder | undefined {
  const { encoder: url, encoderModel: model, encoderPrefix: prefix, encoderCache } = choice
  if (url === undefined) {
    if ((model ?? prefix ?? (encoderCache || undefined)) === undefined) return undefined
    throw new DuluanError('DULUAN_E010', {
      vi: 'Các tùy chọn --encoder-… chỉ dùng cùng với --encoder URL.',
      en: 'Options --encoder-… go with --encoder URL.',
    })
  }
  return httpEncoder({
    url,
    ...(model !== undefined && { model }),
    ...(prefix !== undefined && { prefix }),
    ...cacheOf(choice),
    onProgress,
  })
}

/** What the manifest names of an encoder: enough to find its rows again in the cache, and no secret. */
export function settingsOf({ name, url }: HttpEncoder, choice: EncoderChoice): EncoderSettings {
  const { encoderModel: model, encoderPrefix: prefix } = choice
  return { name, url, ...(model && { model }), ...(prefix && { prefix }) }
}

/** The encoder that a report names, by whatever address: from the cache alone, or asked again at `--encoder URL`. */
export function encoderAgain(used: EncoderSettings, choice: EncoderChoice): Encoder {
  const { name, url, model, prefix } = used
  const encoder = httpEncoder({
    url: choice.encoder ?? url ?? '',
    ...(model && { model }),
    ...(prefix && { prefix }),
    ...cacheOf(choice),
    offline: choice.encoder === undefined,
  })
  return { ...encoder, name }
}

function cacheOf({ encoderCache }: EncoderChoice): { cache?: string } {
  if (encoderCache === false) return {}
  return { cache: encoderCache ?? cacheFolder() }
}
