/**
 * The words around names. Phrases are lower case and accented, as in the shadow text; in a text written without accents they
 * are compared folded, except where the folded form is a commoner word (`AMBIGUOUS`).
 */
const phrases = (text: string): ReadonlySet<string> => new Set(text.split(/\s*[|\n]\s*/).filter(Boolean))

/** A person's name follows these, one syllable or more. */
export const TITLES = phrases(`
  ông | bà | anh | chị | cô | chú | bác | em | cháu | cụ | dì | cậu | mợ | dượng | thím | thầy | bé | mệ | mế
  đồng chí | đ/c | bác sĩ | cô giáo | thầy giáo | luật sư | chủ hộ | bệnh nhân`)

/** A full name may follow these: family name and given name. A single capital behind them is as often something else. */
export const WEAK_TITLES = phrases(`
  người dân | công dân | cử tri | tài xế | học sinh | sinh viên | phụ huynh | giáo viên | công nhân | kỹ sư | dược sĩ | y tá | điều dưỡng | bảo vệ
  kế toán | vợ | chồng | bạn | nhân viên | cán bộ | đại biểu | hội viên | đoàn viên | đảng viên | nạn nhân | bị can | đối tượng`)

/** A person says who they are, or a clerk notes it. */
export const INTRODUCTIONS = phrases(`
  tôi là | em là | mình là | cháu là | con là | tên là | tên tôi là | tên em là | họ tên | họ và tên | người ghi nhận
  người báo tin | người phản ánh | người gửi | người viết | ký tên | kính đơn | chủ tài khoản`)

/** Two capitals or more behind these are somebody: 'gọi 0900 … gặp Tuấn Kiệt'. */
export const MEETINGS = phrases('gặp | liên hệ | hỏi | nhờ | gọi cho | báo cho')

/** Offices between the title and the name: 'ông Chủ tịch phường Trần Văn Bảy'. */
export const OFFICES = phrases(`
  chủ | tịch | phó | bí | thư | giám | đốc | trưởng | phòng | ban | hiệu | tổ | thôn | khu | phố | ấp | xóm | thanh | tra | cán | bộ
  chuyên | viên | kế | toán | phường | xã | công | an | đại | thượng | trung | úy | tá | sĩ | hàng | xóm | lái | xe | tài | xế`)

/** A capitalised office behind a title, by its first word or two: 'ông Chủ tịch', 'các anh Công an khu vực'. */
export const OFFICE_STARTS = phrases(`
  chủ tịch | bí thư | phó | giám đốc | trưởng | công an | cảnh sát | thanh tra | hiệu trưởng | hiệu phó | cán bộ | chuyên viên | kế toán | đại biểu
  đại úy | thượng úy | trung úy | đại tá | trung tá | thượng tá | bộ trưởng | thủ tướng | tổng bí | tổng giám | chánh | viện trưởng | cục trưởng`)

/** Behind these, capitals name a place, a road or an institution. */
export const PLACE_WORDS = phrases(`
  đường | phố | ngõ | ngách | hẻm | kiệt | cầu | chợ | trường | thpt | thcs | tiểu học | mầm non | viện | phòng | quận | phường | xã | huyện | tỉnh | tp
  thành phố | thị trấn | ngã tư | ngã ba | vòng xoay | cổng | quảng trường | hồ | sông | núi | đèo | ga | bến | kcn | công nghiệp | thôn | xóm | ấp | khu phố
  chùa | đền | miếu | nhà thờ | lăng | đảo | suối | kênh | rạch | lộ | đại lộ | đại học | bệnh viện | xuống | ở | tại | trên | qua | từ | đến | về | gần
  dọc | theo | giao | đoạn | tuyến | nút | công viên | tượng đài | giải | quỹ | đội | hãng | nhà hàng | quán | công ty`)

/** Title and capitalised word that are no private person. */
export const PUBLIC_FIGURES = phrases(
  'bác hồ | bác tôn | bà rịa | bà nà | bà đen | cô tô | ông công | ông táo | ông trời | bà trưng | bà triệu | chú cuội | bà chúa | chị hằng | anh quốc | anh văn | em ơi | ông già noel | anh hùng',
)

/** Folded, these titles are commoner words (có, đi, thấy, chủ, bể, với, ở…), so a bare one introduces nobody. */
export const AMBIGUOUS = phrases(
  'bac | co | di | thay | cu | chu | be | mo | o | me | vo | bac si | ban | duong | thim | em | y ta | bao ve | chong | chau | cau',
)
