import { existsSync } from 'node:fs'
import path from 'node:path'
import { Argument, Command } from 'commander'
import { DuluanError } from '../errors.js'
import { type FitOptions, type LabelKind, refitJudging, refitSegmentation, type Score } from '../training/index.js'

const EXAMPLES = `
Ví dụ / Example:
  $ head -1 cau-da-tach.txt
  Người dân bức_xúc về ô_nhiễm môi_trường .
  $ duluan train segmentation cau-da-tach.txt --out weights.js
  $ head -1 nhan.jsonl
  {"text": "Đường ngập cả tuần, không ai xử lý.", "stance": "concern", "sentiment": "negative"}
  $ duluan train stance nhan.jsonl --out judging.js`

/** Fits a model to the labels of a file, writes it as a module, and says from how much and how good. */
type Fit = (file: string, out: string, options: FitOptions) => Promise<string>

const JUDGING = 'corpora/opinion/judging.js'

const KINDS: Readonly<Record<string, { out: string; fit: Fit }>> = {
  segmentation: {
    out: 'corpora/segmentation/weights.js',
    async fit(file, out, options) {
      const { sentences, words, heldOutF1 } = await refitSegmentation(file, out, options)
      return `${sentences} câu, ${words} từ; F1 từ trên mỗi câu thứ mười, khi chưa học câu đó: ${heldOutF1.toFixed(2)}`
    },
  },
  stance: { out: JUDGING, fit: judging('stance') },
  sentiment: { out: JUDGING, fit: judging('sentiment') },
}

/** At most so many kinds of mistakes are named. */
const MISTAKES = 6

function judging(kind: LabelKind): Fit {
  return async (file, out) => {
    const { opinions, curve, shipped, confusions, ...score } = await refitJudging(kind, file, out)
    const mistakes = confusions
      .slice(0, MISTAKES)
      .map(({ label, given, times }) => `${label} → ${given} ${times}`)
      .join(', ')
    return [
      `${opinions} ý kiến; trên mỗi ý kiến thứ mười, khi chưa học ý kiến đó: ${figures(score)}`,
      `mô hình đi kèm, trên cùng các ý kiến ấy: ${figures(shipped)}`,
      `học dần: ${curve.map((part) => `${part.opinions} ý kiến ${figures(part)}`).join('; ')}`,
      ...(mistakes ? [`hay nhầm nhất (nhãn → mô hình): ${mistakes}`] : []),
    ].join('\n')
  }
}

const figures = ({ accuracy, macroF1 }: Score) => `đúng ${accuracy.toFixed(1)}%, macro-F1 ${macroF1.toFixed(1)}`

/** `duluan train KIND FILE`: the models that ship, fitted to one's own labels. On stdout where the model lies. */
export function trainCommand(): Command {
  return new Command('train')
    .description('Huấn luyện lại mô hình từ nhãn của mình / fit a model to your own labels')
    .addArgument(new Argument('<kind>', 'mô hình / model').choices(Object.keys(KINDS)))
    .argument('<file>', 'segmentation: mỗi dòng một câu, âm tiết của một từ nối bằng _ ; stance, sentiment: JSON Lines')
    .option(
      '--out <file.js>',
      'mô-đun sẽ ghi; mặc định, trong bản mã nguồn: mô-đun đi kèm / module to write; in a checkout by default the one that ships',
    )
    .option(
      '--alone',
      'segmentation: chỉ học tệp này, không kèm câu mẫu có sẵn / without the sentences that ship',
      false,
    )
    .addHelpText('after', EXAMPLES)
    .action(
      async (kind: string, file: string, { out = shippedModule(kind), alone }: { out?: string; alone: boolean }) => {
        if (!out.endsWith('.js')) throw notAModule(out)
        process.stderr.write(`${await KINDS[kind].fit(file, out, { alone })}\n`)
        process.stdout.write(`${out}\n`)
      },
    )
}

/** Where a checkout keeps the model that ships. Elsewhere it would be a file that nobody asked for. */
function shippedModule(kind: string): string {
  const { out } = KINDS[kind]
  if (existsSync(path.dirname(out))) return out
  throw new DuluanError('DULUAN_E018', {
    vi: `Ở đây không có thư mục ${path.dirname(out)} để ghi đè mô hình đi kèm. Hãy thêm --out mo-hinh.js.`,
    en: `There is no folder ${path.dirname(out)} here whose model could be replaced. Add --out model.js.`,
  })
}

function notAModule(out: string): DuluanError {
  return new DuluanError('DULUAN_E013', {
    vi: `--out cần tên tệp kết thúc bằng .js, không phải «${out}»: mô hình được ghi thành mô-đun JavaScript.`,
    en: `--out wants a file name that ends with .js, not '${out}': models are written as JavaScript modules.`,
  })
}
