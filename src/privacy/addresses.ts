import type { PersonalPattern } from './patterns.js'

/**
 * Where somebody lives: house, lane, hamlet, cell. Wards, communes, districts, roads by name and public places stay readable,
 * since an issue without its place is of no use; a road's name is masked only behind a house number.
 */
const CAPITAL = "\\p{Lu}[\\p{L}'’-]*"
const PLACE_NAME = `${CAPITAL}(?:\\s${CAPITAL}){0,3}`
const NUMBER = '\\d{1,5}(?:\\s?[A-Za-zĐđ](?![\\p{L}]))?(?:\\s?[/.-]\\s?(?:\\d{1,4}[A-Za-z]?|[A-Z]\\d{0,4}))*'
/** What follows a number that counts things: 'tổ 7 người', 'căn 50m2', 'xóm 30 năm', 'hẻm 61.000 đồng', 'căn 3 tỷ'. */
const COUNTED =
  '(?!\\d|[.,]\\d|\\s?(?:%|m2|m²|m(?!\\p{L})|mét|met|km|k(?!\\p{L})|tr(?!\\p{L})|ty|tỷ|tỉ|triệu|trieu|nghìn|nghin|ngàn|ngan|đồng|dong|người|nguoi|hộ|ho(?!\\p{L})|nhà|nha(?!\\p{L})|năm|nam(?!\\p{L})|tháng|ngày|giờ|lần|lan(?!\\p{L})|gia đình|thành viên|cháu|em(?!\\p{L})|con(?!\\p{L})|chiếc|cái|phòng|tầng|đứa|anh em|chị em|bạn|thôn|xóm|tổ|ấp|khu))'

const one = (pattern: string, flags = 'gu'): PersonalPattern => ({
  kind: 'address',
  pattern: new RegExp(`(?<![\\p{L}\\d])${pattern}`, flags),
})

const HOUSE = `(?:[Ss]ố nhà|[Nn]hà số|[Ss]o nha|[Nn]ha so|SỐ NHÀ|NHÀ SỐ|[Ss]ố|[Ss]o|[Nn]hà)`
const LANE = '(?:[Nn]gõ|[Nn]gách|[Hh]ẻm|[Kk]iệt|[Nn]go|[Nn]gach|[Hh]em|[Kk]iet|NGÕ|NGÁCH|HẺM|KIỆT|xẹc|Xẹc)'
const ROAD = '(?:đường|phố|Đường|Phố|duong|pho)'
/** Cells that carry a number only: 'Tổ Công tác' and 'Đội Cảnh sát' are offices. */
const NUMBERED = '(?:[Tt]ổ dân phố|[Tt]ổ DP|TDP|[Tt]ổ|TỔ|[Đđ]ội|[Tt]o dan pho|[Cc]ụm)'
/** Hamlets, numbered or named. */
const NAMED =
  '(?:[Kk]hu phố|KHU PHỐ|[Tt]hôn|THÔN|[Xx]óm|XÓM|[Ấấ]p|ẤP|[Bb]uôn|[Ll]àng|(?<=(?:ở|tại|dân|trưởng|về)\\s)[Bb]ản|[Kk]hu pho|[Tt]hon|[Xx]om)'
const CELL_NUMBER = `\\d{1,3}[A-Za-z]?(?![\\p{L}\\d/])${COUNTED}`
const CELL = `(?:${NUMBERED}\\s(?:số\\s)?${CELL_NUMBER}|${NAMED}\\s(?:số\\s)?(?:${CELL_NUMBER}|${PLACE_NAME}))`
const FLAT = '(?:[Cc]ăn hộ|[Cc]ăn|[Pp]hòng trọ|[Cc]an ho|CĂN HỘ|[Cc]hủ hộ|[Ll]ô)'

/** 'ngõ 45/2', 'ngách 12 ngõ Quan Hoa', with the road behind it. */
const LANES = `${LANE}\\s(?:${NUMBER}${COUNTED}|${PLACE_NAME})(?:,?\\s${LANE}\\s(?:${NUMBER}|${PLACE_NAME}))*(?:,?\\s(?:${ROAD}\\s)?${PLACE_NAME})?`

export const ADDRESSES: readonly PersonalPattern[] = [
  // 'số nhà 12 ngõ 45 đường Trần Cung', 'số 7/12 hẻm 3', 'nhà số 9'
  one(`${HOUSE}\\s${NUMBER}${COUNTED},?\\s(?:${LANES}|${ROAD}\\s(?:${PLACE_NAME}|\\d[\\d/]*))`),
  one(`(?:[Ss]ố nhà|[Nn]hà số|[Ss]o nha|[Nn]ha so|SỐ NHÀ|NHÀ SỐ)\\s(?:${NUMBER}${COUNTED}(?:,?\\s${PLACE_NAME})?)`),
  // 'địa chỉ: 12 Trần Hưng Đạo', 'ở 45/6 Lê Lai'
  one(
    `(?:[Đđ]ịa chỉ|[Dd]ia chi|[Đđ]/c nhà|[Nn]hà (?:tôi|em|mình) ở|[Tt]ôi ở|[Ee]m ở|[Mm]ình ở|[Tt]hường trú|[Tt]ạm trú|[Nn]gụ)(?:\\s(?:tại|ở|số|là))*\\s?:?\\s(?<value>${NUMBER}${COUNTED},?\\s(?:${ROAD}\\s)?${PLACE_NAME})`,
  ),
  one(LANES),
  // 'ở 14/6 đường Bến Cũ', 'tại 27 Lê Lai'
  one(`(?:[Ởở]|[Tt]ại|[Nn]gụ)\\s(?<value>${NUMBER}${COUNTED},?\\s(?:${ROAD}\\s)?${PLACE_NAME})`),
  one(`\\d{1,4}[A-Za-z]?(?:/\\d{1,4}[A-Za-z]?)+,?\\s${ROAD}\\s${PLACE_NAME}`),
  one(`${CELL}(?:,\\s${CELL})*`),
  // 'căn hộ A-1907', 'căn B12.05', 'căn 1204'
  one(
    `${FLAT}\\s(?:số\\s)?(?:[A-ZĐ]{1,2}\\d?[-.\\s]?\\d{2,4}(?:[-.]\\d{1,3})?|\\d{3,4}(?:[-./]?[A-Z]\\d?)?)(?![\\p{L}\\d])${COUNTED}`,
  ),
]
