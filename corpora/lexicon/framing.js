/*
 * What stands around opinions without being one: openings, closings, who speaks; and what submissions hold instead of
 * an opinion. Written by hand for this project. Format: as in positive.js. The kinds, and what splitting does with them:
 *   greeting      opens a letter: its clause is left out
 *   attribution   says who reports ('người dân phản ánh'): left out up to the colon it ends in
 *   introduction  says who writes ('tôi là', 'em làm ở'): a clause of its own before the matter is left out
 *   closing       ends a letter ('trân trọng'): its clause is left out at the end
 *   trade, lost, game, wishes, gathering, test, attachment, verse: kinds of texts that hold no opinion. The strengths of
 *   one kind add up; from 3 on, the text is off-topic, unless praise, complaint or request weighs more
 */
export default `
# greeting 1
kính gửi, kính thưa, kính chào, xin chào, chào, chào anh, chào chị, chào các, chào ban, chào cả nhà, chào mọi người,
thưa, thưa các, thưa quý, thưa ông, thưa bà, dạ thưa, dạ em chào, em chào, cháu chào, con chào, tôi xin chào, alo,
hello, hi, gửi ban, gửi các, gửi quý, kính trình, kính thưa quý
# attribution 1
người dân phản ánh, bà con phản ánh, cử tri phản ánh, dân phản ánh, phản ánh, phản ánh từ, phản ảnh, ý kiến,
ý kiến của, ý kiến cử tri, cử tri, tổng hợp, tổng hợp ý kiến, ghi nhận, ghi nhận ý kiến, cho biết, kể, kể lại, than,
nhắn, nhắn lại, báo, nói, trình bày, nội dung, nội dung phản ánh, nội dung kiến nghị, góp ý, xin góp ý, xin nêu,
xin trình bày, em xin trình bày, tôi xin trình bày, sự việc như sau, như sau, cụ thể, cụ thể như sau, cụ thể là,
tóm lại, nói thật, nói thiệt, thú thật, thú thiệt, nói thẳng, nói công bằng, xin nói thẳng, tôi xin phản ánh,
em xin phản ánh, tôi xin có ý kiến, cho tôi phản ánh, cho em phản ánh, bà con cho biết
# introduction 1
tôi là, em là, cháu là, con là, mình là, chúng tôi là, tôi tên, tên tôi, em tên, cháu tên, tôi ở, em ở, nhà tôi ở,
nhà em ở, tôi hiện, tôi hiện ở, em hiện, tôi sống ở, tôi làm ở, em làm ở, tôi năm nay, năm nay tôi, tôi đại diện,
thay mặt, tôi thay mặt, em thay mặt, với tư cách, tôi viết thay, em viết thay, tôi viết, tôi xin phép, người viết,
người gửi, người ghi
# closing 1
trân trọng, trân trọng cảm ơn, xin trân trọng cảm ơn, xin cảm ơn, xin chân thành cảm ơn, chân thành cảm ơn,
tôi xin cảm ơn, em xin cảm ơn, cháu xin cảm ơn, em cảm ơn ạ, em cảm ơn, xin cám ơn, cảm ơn đã đọc, cảm ơn nhiều,
cảm ơn các anh chị, kính thư, kính đơn, ký tên, thân ái, thân, hết, thanks, tks, người ghi nhận, người phản ánh,
liên hệ
# trade 2
thanh lý, cần bán, muốn bán, muốn mua lại, cần thuê, cần sang, sang lại, sang nhượng, nhượng lại, có nhượng, pass lại,
cần pass, bán gấp, để lại giá, giá thương lượng, giá cả thương lượng, bao ship, free ship, freeship, ship tận nơi,
ship tận, ib, inbox, nhắn tin giá, ai lấy, ai cần, ai có nhu cầu, nhận đặt, chốt đơn, giảm giá sốc,
tuyển cộng tác viên, việc nhẹ lương cao, vay vốn nhanh
# trade 1
cần mua, cho thuê, bán lại, còn mới, như mới, mới tinh, ship, ai mua, ai quan tâm, đặt hàng, nhà làm, order, combo,
sale, cho vay, tuyển nhân viên, cần tuyển
# lost 2
ai nhặt được, có ai nhặt, nhặt được, lượm được, ai lượm được, bị rơi, đánh rơi, làm rơi, bị lạc, đi lạc, tìm chó,
tìm mèo, tìm trẻ lạc, cho xin lại, cho em xin lại, cho mình xin lại, xin hậu tạ, cảm tạ, liên hệ nhận lại, ai mất,
ai quên, bạn nào mất, chùm chìa khóa, cái ví
bạn nào thấy, anh chị nào thấy, ai thấy nhắn, bà con nào thấy
# lost 1
ai thấy, rớt, làm rớt, để quên, bỏ quên, quên mất, thất lạc, xin lại, hậu tạ, nhận lại, của ai, chủ nhân, nhắn giúp,
ví da, bình nước, tai nghe, áo khoác, ô dù
# game 2
đội tuyển, tuyển mình, tuyển việt nam, đá mấy giờ, đá giao hữu, giao hữu, chung kết, bán kết,
tối nay đá, kênh nào, kênh nào chiếu, xem bóng đá, bàn thắng, ghi bàn, tỷ số, ra sân cổ vũ, giải bóng, đội bóng, sút,
world cup, asean cup, sea games, ngoại hạng, vé khán đài
# game 1
tối nay, đá với, chiếu, đá bóng, trận, trận đấu, thắng, cổ vũ, vô địch, lô đề, xổ số
# wishes 2
kính chúc, xin chúc, chúc cả nhà, chúc mọi người, chúc các, happy, vạn sự như ý, ngủ ngon, nhiều năng lượng,
tràn đầy năng lượng, ngày tốt lành, tốt lành, weekend, công tác tốt, nhớ uống nước, good morning, buổi sáng tốt lành
# wishes 1
chúc, chúc mừng, sức khỏe, mạnh khỏe, ngày mới, cuối tuần, tuần mới, năm mới, vui vẻ, hạnh phúc, an khang,
thịnh vượng, giáng sinh, thành đạt
# gathering 2
sinh nhật, tất niên, tân niên, họp lớp, mỗi người góp, mời cả nhà, mời anh em, mời mọi người, kính mời,
trân trọng kính mời, mời cưới, tân gia, thôi nôi, đầy tháng, có mặt đông đủ, lên kèo, nha anh em, nhé anh em
# gathering 1
liên hoan, tiệc, ăn mừng, họp mặt, tụ tập, góp, điểm danh, ai đi, ai rảnh, đi nhậu, nhậu, đi cà phê, cà phê sáng,
đám cưới, rủ, kèo, tối mai, chiều mai, cuối tuần này, quán
# test 2
test, testing, gửi thử, gửi thử xem, thử tin, tin thử, thử xem có được không, kiểm tra tin nhắn, alo alo, a lô,
có ai nghe, ai nhận được tin, có ai thấy tin này, asdf, xyz
kiểm tra # # #, alo # # #, một hai ba bốn
# test 1
nhận được tin, hú, abc, thử
# attachment 3
đính kèm ảnh, ảnh đính kèm, có ảnh kèm theo, xem file, file đính kèm, đính kèm file, đính kèm tệp, tệp đính kèm,
không có nội dung, gửi nhầm, nhầm nhóm, xin lỗi gửi nhầm, hình ảnh kèm
# attachment 2
kèm ảnh, gửi ảnh, xem ảnh, như ảnh, như hình, trong hình, không nội dung
# verse 3
bài thơ, đố vui, bài thuốc dân gian, mẹo vặt, công thức nấu, cách nấu, cung hoàng đạo, lời bài hát
# verse 2
câu đố, chuyện cười, truyện cười, bài thuốc, tử vi
`
