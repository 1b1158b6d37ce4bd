import type { RedactionKind } from '../model.js'

/** What stands in an output in place of each kind of personal data. A new kind starts here, and in `REDACTION_KINDS`. */
export const MASKS: Readonly<Record<RedactionKind, string>> = {
  phone: '[số điện thoại]',
  id: '[số giấy tờ]',
  tax: '[mã số thuế]',
  bank: '[số tài khoản]',
  insurance: '[số bảo hiểm]',
  plate: '[biển số xe]',
  email: '[thư điện tử]',
  address: '[địa chỉ]',
  name: '[tên người]',
  account: '[mã cá nhân]',
  birth: '[ngày sinh]',
}
