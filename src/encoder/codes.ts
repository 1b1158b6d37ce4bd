import { DuluanError } from '../errors.js'

/** What can go wrong between here and an encoder: the code, what happened, and what to do about it. */
const CODES = {
  DULUAN_E040: {
    vi: 'Không kết nối được với bộ mã hóa. Hãy kiểm tra địa chỉ và xem máy chủ đã chạy chưa',
    en: 'The encoder cannot be reached. Check the address, and that the server runs',
  },
  DULUAN_E041: {
    vi: 'Bộ mã hóa từ chối. Hãy đặt khóa đúng vào biến môi trường DULUAN_ENCODER_KEY',
    en: 'The encoder refused. Put the right key into the environment variable DULUAN_ENCODER_KEY',
  },
  DULUAN_E042: {
    vi: 'Ở địa chỉ này không có bộ mã hóa, hoặc không có mô hình được chọn. Hãy kiểm tra địa chỉ và tên mô hình',
    en: 'There is no encoder at this address, or it lacks the model. Check the address and the name of the model',
  },
  DULUAN_E043: {
    vi: 'Bộ mã hóa không làm được yêu cầu này. Hãy xem lời của máy chủ, chọn mô hình mã hóa (embedding) hoặc thử lại sau',
    en: 'The encoder did not carry out the request. See what it says, choose a model for embeddings, or try again later',
  },
  DULUAN_E044: {
    vi: 'Câu trả lời không phải là các véc-tơ đúng mẫu OpenAI /v1/embeddings. Hãy kiểm tra địa chỉ và mô hình',
    en: 'The answer does not hold embeddings in the form of OpenAI /v1/embeddings. Check the address and the model',
  },
  DULUAN_E045: {
    vi: 'Độ dài véc-tơ thay đổi giữa chừng: một mô hình khác đã trả lời. Hãy giữ một mô hình rồi chạy lại',
    en: 'The width of the rows changed under way: another model has answered. Keep to one model and run again',
  },
  DULUAN_E046: {
    vi: 'Thiết lập của bộ mã hóa không dùng được',
    en: 'A setting of the encoder cannot be used',
  },
  DULUAN_E047: {
    vi: 'Không ghi được bộ nhớ đệm của bộ mã hóa, lần sau sẽ phải hỏi lại máy chủ. Hãy chọn thư mục khác',
    en: 'The cache of the encoder cannot be written, so that the server is asked anew next time. Choose another folder',
  },
  DULUAN_E048: {
    vi: 'Bộ nhớ đệm không có đủ véc-tơ của bộ mã hóa. Hãy đưa địa chỉ của nó để hỏi lại',
    en: 'The cache lacks rows of the encoder. Give its address, to ask it again',
  },
} as const

export type EncoderCode = keyof typeof CODES

/** @param detail what was seen: an address without secrets, the words of the server. */
export function encoderError(code: EncoderCode, detail: string, cause?: unknown): DuluanError {
  const { vi, en } = CODES[code]
  const text = { vi: `${vi}: ${detail}.`, en: `${en}: ${detail}.` }
  return new DuluanError(code, text, cause === undefined ? undefined : { cause })
}
