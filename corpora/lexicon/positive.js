/*
 * Words and phrases that praise, or tell of something that went well. Written by hand for this project.
 *
 * Format: a line that starts with `#` opens a section: the kind, its strength (1 mild, 2 clear, 3 strong), and after `·`
 * what the section gathers. The other lines are entries, separated by commas, in lower case, with accents, tone marks
 * placed the traditional way (hòa, thủy), as `read` gives them. The longest entry wins: 'không tệ' hides 'tệ'.
 * To add one: put it in the section that fits. One syllable alone is rarely clear: 'mát' praises a room, 'mát mẻ' too,
 * but 'nói mát' does not; prefer the phrase.
 */
export default `
# positive 1 · nói chung, vừa ý
ổn, ổn thỏa, ổn định, ổn áp, cũng được, tạm ổn, được việc, được lắm, hợp lý, hợp tình, phải chăng, vừa phải,
đâu ra đấy, đâu vào đấy, có nề nếp, có trật tự, ngăn nắp, gọn, gọn gàng, gọn ghẽ, gọn nhẹ, tinh gọn, đầy đủ, đủ đầy,
thuận, thuận lợi, thuận tiện, thuận tay, thuận đường, tiện, tiện lợi, tiện ích, tiện đường, tiện tay, tiện nghi, dễ,
dễ dàng, dễ hiểu, dễ dùng, dễ làm, dễ nhớ, dễ tìm, dễ tra, dễ thở, dễ chịu, dễ xem, dễ theo dõi, dễ tiếp cận,
nhẹ nhàng, nhẹ người, nhẹ gánh, nhẹ đầu, nhẹ việc, nhẹ bớt, nhẹ hẳn, nhẹ nhõm, nhàn, nhàn hơn, nhàn hẳn, thảnh thơi,
đúng mức, đúng hẹn, đúng giờ, đúng hạn, đúng lúc, đúng lịch, đúng tiến độ, đúng quy định, đúng người đúng việc,
kịp thời, trước hạn, sớm hơn hạn, sớm hơn dự kiến, kịp tiến độ, nhanh, nhanh hơn, nhanh gọn, nhanh nhẹn, nhanh lẹ, lẹ,
lẹ hơn, mau lẹ, mau chóng, nhanh chóng, chóng vánh, mượt, mượt mà, trơn tru, suôn sẻ, êm ái, êm xuôi, êm ru,
êm đẹp, trôi chảy, thông suốt, thông thoáng, thoáng đãng, thoáng mát, rộng rãi, rộng thoáng, mát mẻ, mát rượi,
sáng sủa, sáng trưng, sáng đẹp, sạch, sạch sẽ, sạch đẹp, sạch bóng, sạch tinh, sạch hơn, thơm, thơm tho, thơm phức,
tươi, tươi ngon, tươi mới, tươi tắn, bền, bền đẹp, bền chắc, chắc chắn, chắc tay, chắc nịch, vững, vững chắc,
vững vàng, vững tay, cứng cáp, khỏe, khỏe mạnh, khỏe khoắn, khỏe re, rẻ, rẻ hơn, giá rẻ, giá mềm, giá hợp lý,
giá phải chăng, đỡ tốn, đỡ tốn kém, đỡ mệt, đỡ cực, đỡ khổ, đỡ lo, đỡ vất vả, đỡ phải, đỡ mất công, đỡ mất thời gian,
đỡ hẳn, bớt khổ, bớt lo, bớt cực, bớt phiền, bớt gánh nặng, bớt được, giảm hẳn, giảm rõ, giảm bớt phiền hà,
giảm gánh nặng, giảm chi phí, tiết kiệm, tiết kiệm được, tiết kiệm thời gian, có lãi, có lời, có thêm thu nhập,
thêm thu nhập, tăng thu nhập, đồng ra đồng vào, có việc làm, ổn định cuộc sống, đủ ăn, đủ sống, no ấm, no đủ, ấm no,
khá giả, khấm khá, khởi sắc, tiến bộ, tiến triển, cải thiện, được cải thiện, đổi mới, đổi khác hẳn, khác hẳn trước,
khác trước, hơn trước, hơn hẳn, hơn hồi trước, tốt hơn, đẹp hơn, khá hơn, đỡ hơn, phù hợp, thích hợp, hợp lòng dân,
hợp ý dân, sát dân, sát thực tế, sát sườn, gần dân, gần gũi, thiết thực, thực chất, cần thiết, rất cần, có ích,
hữu ích, bổ ích, có lợi, lợi đủ đường, ích nước lợi nhà, có ý nghĩa, ý nghĩa, đáng làm, nên làm, việc nên làm,
việc cần làm, đáng mừng, đáng quý, đáng khen, đáng ghi nhận, ghi nhận, bước tiến, bước đầu hiệu quả
# positive 2 · rõ lời khen
tốt, tốt đẹp, tốt lành, tốt bụng, tốt lắm, rất hay, hay lắm, đẹp, đẹp đẽ, đẹp mắt, khang trang, ngon, ngon lành,
ngon miệng, ngon bổ rẻ, ngon cơm, vừa miệng, vừa ý, vừa lòng, ưng, ưng ý, ưng cái bụng, ưng bụng, hài lòng, thỏa mãn,
mãn nguyện, toại nguyện, thích, thích thú, thích nhất, rất thích, khoái, mê, mê luôn, ghiền, vui, vui vẻ, vui mừng,
vui lây, vui hẳn, mừng, mừng lắm, mừng rỡ, mừng thầm, mừng rơi nước mắt, mừng quýnh, phấn khởi, hồ hởi, phấn chấn,
hào hứng, hân hoan, hạnh phúc, sung sướng, sướng, sướng ghê, sướng thiệt, ấm lòng, ấm áp, ấm cúng, mát lòng, mát dạ,
nở mày nở mặt, yên tâm, an tâm, vững tâm, vững dạ, vững bụng, vững lòng, yên lòng, an lòng, yên bụng, yên ổn,
yên bình, bình yên, yên giấc, ngủ ngon, ăn ngon ngủ yên, an toàn, an toàn hơn, an ninh, an cư, thanh bình, thái bình,
tin tưởng, tin cậy, đáng tin, tín nhiệm, có niềm tin, lấy lại niềm tin, tự tin, tự hào, hãnh diện, nể, nể phục,
khâm phục, cảm phục, kính phục, mến, quý mến, yêu mến, yêu quý, trân quý, cảm động, xúc động, cảm kích,
mang ơn, nhớ ơn, chu đáo, tận tình, tận tâm, tận tụy, tận nơi, tận nhà, ân cần, niềm nở, niềm nở đón, vui tính,
lịch sự, lễ phép, lễ độ, nhã nhặn, hòa nhã, từ tốn, điềm đạm, nhẫn nại, kiên nhẫn, dịu dàng, thân thiện, thân mật,
cởi mở, dễ thương, dễ mến, dễ gần, hiền lành, hiền hậu, nhân hậu, tử tế, tử tế với, đàng hoàng, đứng đắn, chân thành,
thật thà, trung thực, liêm khiết, thanh liêm, chí công vô tư, công tâm, công bằng, công minh, công khai minh bạch,
minh bạch, minh bạch hơn, rõ ràng, rành mạch, rạch ròi, sòng phẳng, phân minh, nghiêm minh, nghiêm túc, kỷ cương,
có trách nhiệm, trách nhiệm cao, trách nhiệm với dân, hết lòng, hết lòng vì, hết mình, nhiệt tình, nhiệt huyết,
nhiệt thành, xông xáo, năng nổ, hăng hái, tích cực, chủ động, sáng tạo, linh hoạt, khéo, khéo léo, khéo tay, khéo nói,
mát tay, giỏi, giỏi giang, tài giỏi, tay nghề cao, chuyên nghiệp, bài bản, khoa học, chuẩn, chuẩn chỉnh,
chuẩn mực, chất lượng, chất lượng tốt, chất lừ, xịn, xịn sò, hiện đại, tiên tiến, văn minh, văn hóa,
xanh sạch đẹp, trong lành, trong xanh, trong sạch, hiệu quả, có hiệu quả, hiệu quả rõ, hiệu nghiệm, linh nghiệm,
thành công, thắng lợi, thắng lớn, được mùa, trúng mùa, trúng giá, được giá, bội thu, phát triển, phồn thịnh,
thịnh vượng, đột phá, bứt phá, vượt bậc, thay da đổi thịt, lột xác, hồi sinh, khởi công đúng hẹn, quan tâm,
được quan tâm, quan tâm đến dân, lo cho dân, chăm lo, chăm sóc chu đáo, giúp đỡ, được giúp, hỗ trợ tận tình,
hỗ trợ kịp thời, đùm bọc, sẻ chia, san sẻ, tương thân tương ái, lá lành đùm lá rách, nghĩa tình, tình nghĩa, nhân văn,
nhân ái, nhân đạo, bao dung, lắng nghe, biết lắng nghe, chịu lắng nghe, cầu thị, tiếp thu, nói được làm được,
nói đi đôi với làm, làm tới nơi tới chốn, làm đến nơi đến chốn, giữ lời, giữ chữ tín, uy tín, giải quyết dứt điểm,
giải quyết nhanh, xử lý nhanh, xử lý dứt điểm, sửa xong, sửa ngay, khắc phục ngay, khắc phục xong, làm ngay, có ngay,
trả kết quả sớm, một cửa thông suốt, khỏi phải, khỏi lo, khỏi chờ, không phải chờ, không phải chờ đợi, không phải lo,
không còn lo, không lo nữa, không còn phải, không mất đồng nào, không mất tiền, không tốn đồng nào, không tốn xu nào,
không hề khó, không khó, không khó khăn gì, không phiền hà, không vòi vĩnh, không nhũng nhiễu, không chê vào đâu được,
không chê được, không có gì để chê, không còn gì để chê, chẳng có gì phải chê, chẳng phàn nàn gì, không phàn nàn gì,
không tệ, không tồi, không xấu, không dở, chẳng kém ai, không thua ai, không thua kém, hết cảnh, hết hẳn,
không còn cảnh, không còn tình trạng, chấm dứt cảnh, chấm dứt tình trạng, thoát cảnh, thoát nghèo, thoát được cảnh,
qua khỏi, qua cơn nguy kịch, bình phục, lành bệnh, khỏi bệnh, đúng đắn, đúng hướng, sáng suốt, kịp lúc, trúng,
trúng ý, trúng lòng dân, đúng nguyện vọng, đáp ứng nguyện vọng, đáp ứng kịp, đáng đồng tiền, đáng tiền,
đáng đồng tiền bát gạo, xứng đáng, đáng giá, đáng học hỏi, đáng nhân rộng, nên nhân rộng, đáng biểu dương, biểu dương,
khen, khen ngợi, ca ngợi, tuyên dương, khen thưởng xứng đáng, động viên kịp thời, khích lệ, truyền cảm hứng,
nêu gương, gương mẫu, mẫu mực, làm gương, tấm gương, điểm sáng, điểm cộng, chấm điểm cao, điểm mười, mười điểm,
mười trên mười, năm sao
# positive 3 · khen hết lời
xuất sắc, tuyệt, tuyệt vời, tuyệt hảo, tuyệt diệu, tuyệt cú mèo, quá tuyệt, quá tốt, quá hay, quá đã, quá ngon,
quá xịn, quá đỉnh, hoàn hảo, hoàn mỹ, lý tưởng, mỹ mãn, viên mãn, số một, số dzách, nhất luôn, nhất hạng, hạng nhất,
hàng đầu, đẳng cấp, đỉnh, đỉnh cao, đỉnh của chóp, hết sảy, hết ý, hết chỗ chê, khỏi chê, miễn chê, đã đời, đã quá,
bá cháy, bá đạo, ngon lành cành đào, ngon hết nấc, sáng mắt ra, vô cùng biết ơn, muôn phần cảm tạ, không gì bằng,
không đâu bằng, không ai bằng, còn gì bằng, trên cả tuyệt vời, trên cả mong đợi, vượt mong đợi, ngoài mong đợi,
cứu tinh, phao cứu sinh, như được hồi sinh, như chắp cánh, như trút được gánh nặng, trút được gánh nặng, trút gánh lo,
cất được gánh nặng, thở phào, thở phào nhẹ nhõm, cười tít mắt, cười tươi rói, mừng muốn khóc, mừng hết lớn,
vui như tết, vui như mở hội, như mở cờ trong bụng, phục sát đất, tâm phục khẩu phục, ngả mũ, nghiêng mình, vỗ tay,
hoan hô
# positive 2 · tiếng lóng, tiếng mạng, tiếng vay mượn
ok, ô kê, good, great, nice, best, perfect, like, thích mê, xỉu up, mãi đỉnh, mãi keo, keo lì, xịn xò,
chill, chuẩn cơm mẹ nấu, chuẩn không cần chỉnh, quá xá đã, ngon ơ, ngon nghẻ, ngon choét, ngon bá cháy,
ngon nhức nách, bon, bon bon, chạy bon, ro ro, chạy phà phà, phà phà, vèo cái, vèo một cái, cái vèo, cái rẹt, cái rụp,
cái một, trong nháy mắt, một loáng, nháy mắt là xong, loáng cái, xong liền, có liền, tới liền, lẹ làng, lẹ ghê,
nhanh ghê, nhanh thiệt, tuyệt cà là vời, hú hồn hết rồi, dễ ợt, dễ ẹc, dễ như ăn kẹo, ngon phết, ổn phết, hay phết,
được phết, vui phết, xinh, xinh xắn, cưng, cưng xỉu, yêu ghê, thương ghê, mê tít, mê mẩn, thương lắm, sướng rơn
# positive 2 · hình mặt
😊, 😀, 😃, 😄, 😁, 🙂, 😍, 🥰, 😘, 😇, 🤗, 🤩, 🥳, 👍, 👏, 🙏, 💪, ❤, 💕, 💖, 💯, 🎉, 🌹, 💐, 🔥, 😎, 🫶, ✅, :), :-), :D, ^^, ^_^, <3
`
