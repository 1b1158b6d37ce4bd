import { fold } from '../text/index.js'

/** Vietnamese family names, the Kinh ones and those of the other peoples: the first line alone is some nine people in ten. */
const FAMILIES = `
  nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ hồ ngô dương lý
  âu bạch bàng bành bế biện cái cam cao cát cấn chế chu châu chử chúng chung cổ cù củng cung cừ đái đàm đan đào đậu đèo điền điêu đinh đoàn đồng đổng đới đường
  giang giáp hà hàn hạ hầu hình hoa hứa hướng khâu khuất khúc khương khưu kiên kiều kim kha la lã lạc lai lãnh lâm lâu liễu liêu lò lỗ lộc lục lương lường lưu ma mã mạc mạch mai mẫn mâu mộc mông
  nghiêm ngân ngụy nhâm nhan nhữ ninh nông ong ông phí phó phù phùng phương quách quản quảng quyền sa sái sầm sằm sơn tạ tằng tào tăng thạch thái thân thang thẩm thào thiều thịnh thôi tiêu tiết tô tôn tống trà trác triệu trịnh trình trương trưng từ tưởng tướng ty
  ung uông ứng vàng văn vi viên viêm vòng vừ vưu vương xa xồng yên
  giàng sùng thào vàng lầu lù lỳ cứ hạng mùa chảo phàn bàn tẩn lìu lèng sìn tráng hảng hoảng cà quàng tòng lường đèo cầm bạc kỳ
  ksor rcom rmah siu rahlan nay kpă rơ chăm niê ayun kbuôr mlô êban byă hđơk kuan kră zơrâm alăng bling pơloong hiên bríu hôih a y h
`

const split = (text: string) => new Set(text.split(/\s+/).filter(Boolean))
const folded = (names: ReadonlySet<string>) => new Set([...names].map(fold))

const ACCENTED_FAMILIES = split(FAMILIES)
const FOLDED_FAMILIES = folded(ACCENTED_FAMILIES)
/** So common that three capitals from one of them on are a person. */
export const COMMON_FAMILIES = split(
  'nguyễn trần lê phạm huỳnh hoàng phan vũ võ đặng bùi đỗ ngô dương lý đinh trịnh đoàn trương phùng tạ tống',
)
/** Folded, and no common word beside it: may begin a name written without accents and without capitals. */
const PLAIN_FAMILIES = split('nguyen tran le pham huynh hoang phan vu dang bui ngo duong dinh trinh truong luong doan')

/** A family name as it stands: with its accents, or in a word that has none. */
export function isFamilyName(lower: string): boolean {
  return ACCENTED_FAMILIES.has(lower) || (/^[ -~]+$/.test(lower) && FOLDED_FAMILIES.has(lower))
}

/** 'trần văn tám', 'nguyen thi lan': a family name where no capital helps. */
export function isLowerCaseStart(family: string, middle: string): boolean {
  if (middle === 'thị' || middle === 'văn') return ACCENTED_FAMILIES.has(family)
  return (middle === 'thi' || middle === 'van') && PLAIN_FAMILIES.has(family)
}

/** Middle names that make a run of syllables a person even in lower case: 'nguyen thi lan', 'trần văn tám'. */
export const MIDDLE_NAMES: ReadonlySet<string> = new Set(
  'van thi duc huu dinh ngoc quang minh xuan thanh dang cong ba quoc viet the hong kim bich my thuy thu phuong hoai'.split(
    ' ',
  ),
)

/**
 * People of history that roads, schools and wards are called after: readable wherever they stand without a title.
 * Folded.
 */
export const PUBLIC_NAMES: ReadonlySet<string> = new Set(
  `ho chi minh|tran hung dao|nguyen trai|nguyen hue|le loi|le lai|le duan|ly thuong kiet|ly thai to|ngo quyen|tran phu|hai ba trung|ba trieu|vo thi sau
  nguyen thi minh khai|vo nguyen giap|pham van dong|truong chinh|ton duc thang|hoang quoc viet|nguyen van cu|nguyen van linh|nguyen chi thanh|le hong phong
  phan boi chau|phan chu trinh|phan chau trinh|nguyen cong tru|nguyen du|nguyen binh khiem|le quy don|le thanh ton|le thanh tong|hoang dieu|hoang hoa tham|nguyen tri phuong
  nguyen dinh chieu|nguyen thai hoc|phan dinh phung|tran quoc toan|tran quang khai|pham ngu lao|dinh tien hoang|le hoan|le dai hanh|mac dinh chi|vo van kiet|vo van tan|vo chi cong
  cach mang thang tam|ton that thuyet|ton that dam|nguyen luong bang|tran duy hung|nguyen xien|nguyen phong sac|xuan thuy|cau giay|tran thai tong|duy tan|le van luong|le trong tan|to hien thanh
  bui thi xuan|huynh thuc khang|huynh tan phat|nguyen van troi|nguyen huu canh|nguyen huu tho|nguyen thi dinh|nguyen thi thap|nguyen oanh|quang trung|pasteur|yersin|tran cao van|thai phien|trung nu vuong|ly tu trong|kim dong|le van tam|tran binh trong
  nguyen khuyen|chu van an|luong the vinh|luong van can|dao duy tu|dao duy anh|truong dinh|truong han sieu|bach dang|dien bien phu|au co|lac long quan|ly nam de|ly chinh thang|trieu viet vuong|nguyen binh|nguyen van thoai|nguyen tat thanh`
    .split(/[|\n]/)
    .map((name) => name.trim()),
)
