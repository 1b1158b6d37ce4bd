import { MultiBar, Presets, type SingleBar } from 'cli-progress'
import type { AnalysisStep } from '../analyze.js'

const STEPS: Readonly<Record<AnalysisStep | 'write' | 'verify', string>> = {
  read: 'Đọc phản ánh',
  duplicates: 'Tìm bản sao chép',
  opinions: 'Đọc ý kiến',
  encoder: 'Mã hóa ý kiến',
  issues: 'Gom vấn đề',
  streams: 'Tổng hợp luồng',
  write: 'Ghi báo cáo',
  verify: 'Đối chiếu',
}

export type Step = keyof typeof STEPS

export interface Progress {
  /** `done` of `total`; a total of 0 is not known. */
  show(step: Step, done: number, total: number): void
  stop(): void
}

/** A bar on stderr where it is a terminal, nothing at all elsewhere: stdout carries results, logs stay short. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { show() {}, stop() {} }
  const bars = new MultiBar(
    { stream, format: '{step} [{bar}] {value}/{total}', hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  )
  let current: { step: Step; bar: SingleBar } | null = null
  return {
    show(step, done, total) {
      if (current?.step !== step) {
        current?.bar.stop()
        current = { step, bar: bars.create(Math.max(total, done, 1), done, { step: STEPS[step].padEnd(18) }) }
      }
      current.bar.setTotal(Math.max(total, done, 1))
      current.bar.update(done)
    },
    stop: () => bars.stop(),
  }
}
