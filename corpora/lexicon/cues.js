/*
 * What steers an opinion besides praise and complaint: the words that turn, strengthen, ask, agree, reject, report.
 * Written by hand for this project. This is where a newcomer adds a stance cue.
 *
 * Format: as in positive.js. The kinds, and what the judging does with them:
 *   negator      turns the praise or complaint that follows within the clause ('không', 'chưa')
 *   intensifier  strengthens it; diminisher weakens it (before or after it: 'rất tốt', 'tốt lắm', 'hơi chậm')
 *   contrast     what follows concludes: what stood before counts half ('đúng nhưng vội')
 *   concession   what follows is granted only: it counts half, up to the end of its clause ('tuy đẹp')
 *   request      asks for something to be done; wish: would like it to be so
 *   support, oppose, worry   say the stance outright
 *   stop         calls for an end ('dẹp', 'đừng'); doubt: a question that means no ('để làm gì', 'có ích gì')
 *   inquiry      really asks ('cho hỏi', 'ai biết'); question: any other question word
 *   report       passes on what is known or what others say; inform: announces, counts, gives a date
 *   irony        marks words meant the other way
 *   addition     goes on to more of it, or, with strength 2, to another matter (for splitting; contrast likewise)
 *   plain        hides the syllables in it: 'tài xế' holds no 'tài', 'bắt đầu' no 'bắt'
 */
export default `
# negator 1
không, chưa, chẳng, chả, đâu có, không hề, chưa hề, chẳng hề, chưa từng, chưa bao giờ, không bao giờ, chẳng bao giờ,
không phải, chưa phải, chẳng phải, đâu phải, không được, chưa được, chẳng được, không còn, chẳng còn, chưa còn,
không thể, chẳng thể, chưa thể, không thấy, chưa thấy, chẳng thấy, không có, chưa có, chẳng có, khỏi, không mấy,
chẳng mấy, không ra, chẳng ra, không ai, chẳng ai, không lấy gì làm, chẳng lấy gì làm, bớt, hết, mất đi, làm gì có,
có đâu, nào có, đếch, cóc, không cần, đỡ
# intensifier 1
rất, rất là, quá, quá là, quá chừng, quá trời, quá xá, quá sức, lắm, lắm luôn, lắm lắm, cực, cực kỳ, cực độ,
vô cùng, hết sức, hết mức, tột cùng, tột độ, vô kể, khôn xiết, thật, thật sự, thực sự, thật là, thiệt, thiệt là,
thiệt tình, thậm, siêu, siêu cấp, cực đỉnh, ghê, ghê gớm, dã man, kinh, kinh lên được, khiếp, dữ, dữ dội, dữ thần,
dữ lắm, dễ sợ, muốn chết, chết đi được, đến chết, không tả nổi, không tả xiết, không kể xiết, không chịu được,
hoàn toàn, tuyệt đối, triệt để, đặc biệt, càng, càng ngày càng, ngày càng, mỗi ngày một, liên tục, liên miên,
triền miên, suốt, suốt ngày, suốt đêm, cả ngày, cả đêm, hoài, mãi, luôn luôn, lúc nào cũng, ngày nào cũng,
tháng nào cũng, tối nào cũng, toàn, toàn là, đủ thứ, nhiều lần, bao nhiêu lần, bao lần
# diminisher 1
hơi, hơi bị, khá, khá là, tương đối, phần nào, một phần, ít nhiều, đôi chút, chút, chút xíu, chút đỉnh, một chút, tí,
một tí, tí xíu, tí chút, xíu, đôi khi, đôi lúc, thi thoảng, thỉnh thoảng, lâu lâu, có lúc, có khi, có phần, tạm,
chưa hẳn, không hẳn, gần như, hầu như, cơ bản, cơ bản là, nhìn chung, nói chung, đại để
# contrast 1
nhưng, nhưng mà, tuy nhiên, tuy vậy, tuy thế, thế nhưng, song, song le, dù vậy, dù thế, dẫu vậy, vậy mà, vậy nhưng,
thế mà, ấy thế mà, ấy vậy mà, vậy chớ, mà lại, mà vẫn, mà chưa, mà chẳng, chỉ là, chỉ phải cái, được cái, có cái,
ngược lại, trái lại, trong lúc, đằng này, chứ, thực ra, thực tế, thực tế thì, thực tế là, hóa ra, rốt cuộc, cuối cùng,
rốt cục, kết cục, cơ mà, tưởng, ai dè, ai ngờ, đâu ngờ, không ngờ, nào ngờ
# contrast 2 · thường chuyển sang việc khác
có điều, chỉ có điều, phải cái, mỗi tội, chỉ tội, tội cái, hiềm nỗi, khổ nỗi, ngặt nỗi, bù lại, đổi lại, trong khi,
trong khi đó, còn, còn thì
# concession 1
tuy, tuy là, tuy rằng, mặc dù, mặc dầu, dù, dù cho, dù là, dù rằng, dẫu, dẫu cho, dẫu biết, dẫu rằng, cho dù, biết là,
biết rằng, biết vậy, đành rằng, đã đành, thôi thì, hiểu là, hiểu rằng, tôi hiểu, chúng tôi hiểu, về lý thuyết,
trên lý thuyết, trên giấy, nghe thì, nghe qua thì, nhìn thì, mang tiếng, tiếng là, gọi là, nói là, bảo là, bề ngoài
# request 3 · văn thư
đề nghị, kính đề nghị, xin đề nghị, chúng tôi đề nghị, kiến nghị, xin kiến nghị, đề xuất, xin đề xuất, góp ý,
xin góp ý, hiến kế, khuyến nghị, đề đạt, đề đạt nguyện vọng, yêu cầu, kính mong, kính xin, kính đề đạt,
khẩn thiết mong, tha thiết mong, rất mong, rất mong được, mong muốn, nguyện vọng, có nguyện vọng, cử tri đề nghị,
bà con đề nghị, bà con mong, nhân dân mong, người dân mong
# request 2 · lời thường
chỉ mong, chỉ xin, chỉ đề nghị, chỉ cần, mong, mong được, mong sớm, mong sao, mong cho, mong rằng, em mong, cháu mong,
tôi mong, con mong, xin, xin cho,
xin được, xin hãy, xin đừng, cho xin, nên, nên có, nên cho, nên chăng, phải có, phải nên, cần, cần phải, cần có,
cần thêm, cần được, cần sớm, rất cần có, cần thiết phải, nên chi, hãy, hãy để, hãy cho, thử, thử nghĩ, làm ơn,
vui lòng, sớm, sớm có, sớm được, khẩn trương, kịp thời có, nhanh chóng xử lý, sớm xử lý, sớm giải quyết,
sớm khắc phục, xem xét, xem lại, xem xét lại, cân nhắc, tính lại, nghiên cứu, nghiên cứu lại, rà soát, rà soát lại,
kiểm tra lại, bổ sung, bổ sung thêm, tăng cường, tăng thêm, mở thêm, lắp thêm, bố trí, bố trí thêm, trang bị,
trang bị thêm, hỗ trợ thêm, cho thêm, thêm cho, thêm một, đặt thêm, dựng thêm, trồng thêm, kéo dài thêm, gia hạn,
gia hạn thêm, giảm cho, miễn cho, miễn giảm, công khai cho dân, hướng dẫn cho, chi bằng, thà, thà rằng, tốt nhất là,
tốt hơn là, hay là cho, sao không cho, sao không làm, tại sao không cho, có thể cho, có thể làm, có thể bố trí,
được không ạ, được không nhỉ, được chăng, đi ạ, giùm, giúp với, giúp cho, hộ với, với ạ, cái đi
# wish 1
giá mà, giá như, giá có, phải chi, phải mà, ước gì, ước, ước sao, ước chi, ao ước, mơ ước, ước có, nếu được,
nếu có thể, nếu mà được, nếu như có, phải được, đáng lẽ, đáng lẽ ra, lẽ ra, lẽ ra phải, đáng ra, đúng ra
# support 2
đồng tình, rất đồng tình, đồng ý, hoàn toàn đồng ý, nhất trí, nhất trí cao, đồng thuận, tán thành, tán đồng, ủng hộ,
hết sức ủng hộ, ủng hộ cả hai tay, hoan nghênh, hoan nghênh việc, chào đón, đánh giá cao, ghi nhận nỗ lực, cổ vũ,
chia sẻ với, thấu hiểu, là đúng, làm vậy là đúng, thế là đúng, như vậy là đúng, vậy là đúng, đúng quá, đúng thật,
quá đúng, rất đúng, đúng rồi, quá chuẩn, chuẩn rồi, chủ trương đúng, chính sách đúng, quyết định đúng, hợp lòng,
phải thế chứ, phải vậy chứ, có thế chứ, vậy mới phải, vậy mới đúng, thế mới phải, thế mới đúng, cứ thế mà làm,
cứ vậy mà làm, giữ nguyên như vậy, giữ vậy đi, duy trì như vậy, tiếp tục phát huy, phát huy, mong giữ mãi, xin giữ,
nên duy trì, một phiếu, cho một phiếu, giơ hai tay, giơ cả hai tay, may mà, may mà có, may nhờ, nhờ có, nhờ vậy,
nhờ thế, nhờ đó, từ ngày có, từ khi có, từ hồi có, từ bữa có
# oppose 3
phản đối, kịch liệt phản đối, cực lực phản đối, kiên quyết phản đối, không đồng tình, không đồng ý, không nhất trí,
không tán thành, không ủng hộ, không chấp nhận, chúng tôi không chấp nhận, bác bỏ, tẩy chay, lên án, tố cáo,
không thể để, không thể nào, không đời nào, quyết không, nhất quyết không, kiên quyết không, dứt khoát không,
miễn bàn, đừng hòng, còn lâu, khỏi bàn, chẳng đồng tình, chẳng đồng ý, chả đồng ý, không chịu, không ký, không nộp,
không đóng, không đi, nghỉ chơi, dân không chịu, chống, chống lại, cản, phản bác, quá sai, là sai, sai hoàn toàn,
sai bét, sai lè, quyết định sai, chính sách sai, vẽ chuyện, bày vẽ, bày đặt, vẽ vời, vẽ ra, nghĩ ra trò, bày trò,
bày ra, đẻ ra, đẻ thêm, rảnh quá, rỗi hơi, dư hơi, dư tiền, thừa tiền
# stop 2
dẹp, dẹp đi, dẹp luôn, dẹp ngay, bỏ đi, bỏ luôn, bỏ ngay, bỏ hẳn, hủy bỏ, hủy ngay, thu hồi, rút lại, rút ngay,
chấm dứt, chấm dứt ngay, dừng, dừng ngay, dừng lại, ngừng, ngưng, ngưng ngay, thôi đi, thôi ngay, đừng, đừng có,
đừng bắt, đừng lấy, đừng đem, đừng biến, chớ, chớ có, cấm, nghiêm cấm, trả lại, trả lại cho dân, bãi bỏ, xóa bỏ, hủy,
đình chỉ, trả đây, xử nghiêm, cách chức, từ chức, nghỉ đi
# doubt 2
để làm gì, làm gì, mà làm gì, chi vậy, làm chi, để làm chi, được gì, được ích gì, ích gì, có ích gì, lợi gì, sao nổi,
sao được, sao mà, sao lại, tại sao lại, cớ sao, cớ gì, hà cớ gì, mắc gì, mắc mớ gì, việc gì phải, sao phải, ai chịu,
ai chịu nổi, ai đền, ai bù, ai lo, lấy gì, lấy đâu ra, lấy ai, đào đâu ra, ở đâu ra, biết sống sao, sống sao,
sống kiểu gì, làm sao sống, thì sao, thì ai, thì còn gì, còn gì là, còn đâu, coi được không, có phải là, chẳng lẽ,
không lẽ, lẽ nào, há chẳng, hay là muốn, ai dám, mấy ai, ai mà, ai đời, đời nào, thuở nào, gì mà, gì kỳ vậy, kiểu gì,
kiểu gì vậy, là sao, nghĩa là sao, thế nào được, thế là thế nào, vậy là sao, ăn gì, ở đâu mà, đi đâu mà, bao giờ mới,
đến bao giờ, tới bao giờ, chừng nào mới, đến khi nào, biết đến bao giờ, bao giờ cho hết, đợi đến khi, đợi tới khi,
chờ đến khi, chờ tới khi
# inquiry 2
cho hỏi, cho em hỏi, cho mình hỏi, cho tôi hỏi, cho cháu hỏi, cho con hỏi, xin hỏi, hỏi chút, hỏi ngu, ai biết,
có ai biết, ai rành, ai biết chỉ, mọi người cho hỏi, cả nhà cho hỏi, ai có kinh nghiệm, ai từng, có ai, không biết là,
thắc mắc, xin tư vấn, tư vấn giúp, tư vấn giùm, chỉ giúp, chỉ giùm, chỉ em với, chỉ tôi với, hỏi thăm, phải không,
phải không ạ, đúng không, đúng không ạ, hay không, hay chưa, được chưa, có được không, có cần, có phải, chưa nhỉ,
không nhỉ, vậy ạ, thế ạ, à, hả
# question 1
sao, tại sao, vì sao, thế nào, như thế nào, làm sao, ra sao, bao giờ, khi nào, chừng nào, hồi nào, bao lâu, bao nhiêu,
mấy giờ, ở đâu, đâu, ai, cái gì, điều gì, gì, chi, nào, nhỉ, hử, chăng
# worry 2
e rằng, e là, sợ là, sợ rằng, lo là, lo rằng, chỉ sợ, chỉ lo, sợ nhất, lo nhất, ngại nhất, lỡ, lỡ như, lỡ có, nhỡ,
nhỡ đâu, nhỡ như, ngộ nhỡ, rủi, rủi có, mai mốt, kẻo, không khéo, coi chừng, liệu, liệu có, liệu rồi, rồi đây, rồi sẽ,
không biết rồi, chưa biết, biết đâu, biết đường nào, khéo lại, có ngày, có bữa, sớm muộn
# thanks 2
cảm ơn, cám ơn, xin cảm ơn, chân thành cảm ơn, cảm ơn các, cảm ơn anh chị, tri ân, biết ơn, đội ơn, thank, thanks, tks
# report 1
nghe nói, nghe đâu, nghe đồn, nghe bảo, nghe kể, theo như, theo lời, theo tôi được biết, được biết, thấy bảo,
thấy nói, đồn, đồn rằng, có người nói, có người bảo, người thì bảo, nhiều người nói, nhiều người cho rằng,
bà con cho rằng, cho rằng, cho biết, chia sẻ, bày tỏ, phản ánh, phản ảnh, than, than phiền, kể, kể lại, nhắn, báo,
trình bày, theo phản ánh, dư luận cho rằng, qua tiếp xúc, qua nắm bắt, ghi nhận ý kiến
# inform 2
thông báo, báo cáo, tổng hợp, thống kê, theo thống kê, theo báo cáo, theo kế hoạch, theo quyết định, theo thông báo,
theo nghị định, theo công văn, căn cứ, tính đến, tính tới, tính từ, kể từ ngày, bắt đầu từ, áp dụng từ, có hiệu lực,
sẽ được, dự kiến, dự kiến sẽ, tổ chức, diễn ra, triển khai từ, ban hành, tiếp nhận, đã tiếp nhận, hiện có,
hiện nay có, toàn xã có, toàn huyện có, toàn tỉnh có, cả xã có, cả tỉnh có, gồm, bao gồm, trong đó, chiếm, tỷ lệ,
bình quân, trung bình, niêm yết, lịch, hạn chót, hạn nộp, mức thu, đợt, kỳ họp, biên bản, hai bên, đang lấy ý kiến,
đang chờ, chưa có ý kiến, không có ý kiến, chưa có ý kiến gì, tôi không có ý kiến, sao cũng được, thế nào cũng được,
vẫn như cũ, như mọi năm, như năm ngoái, như thường lệ, vừa được, vừa mới, hôm nay, sáng nay, chiều nay
# irony 2
giỏi thật, giỏi ghê, hay thật, hay nhỉ, hay gớm, tài thật, tài tình thật, khéo thật, quý hóa quá, quý hóa, sướng nhỉ,
vui nhỉ, tuyệt nhỉ, tuyệt vời nhỉ, hay ho, hay ho gì, tốt đẹp gì, ngon lành gì, sung sướng gì, báu bở gì, báu gì,
hoan hô nhỉ, chúc mừng nhé, cảm ơn nhé, nhờ ơn, ơn trời, thật là đáng, xin bái phục, bái phục, lạy, lạy luôn, quỳ,
chịu luôn, chịu thật, phục thật, đúng là, rõ là, rõ khéo, gớm nhỉ, ra phết nhỉ, tiến bộ ghê, hiện đại ghê,
văn minh ghê, nhanh ghê ha, hay ghê ha, dữ ha, ha, cơ đấy, cơ à, đấy nhé, chắc, được cái nước gì
# addition 1
đồng thời, thêm nữa, hơn nữa, vả lại, riêng, thứ nhất, thứ hai, thứ ba, thứ tư là, một là, hai là, ba là, chưa kể,
chưa hết, đã thế, đã vậy, lại thêm
# addition 2 · mở một việc khác
ngoài ra, bên cạnh đó, thêm vào đó, với lại, mặt khác, một việc nữa, một chuyện nữa, việc nữa, chuyện nữa, còn nữa,
nhân tiện, nhân đây, tiện thể, tiện đây, về phần, còn về, còn chuyện, còn việc, riêng về
# plain 1 · chữ ghép không khen không chê
tài xế, tài khoản, tài liệu, tài sản, tài chính, tài nguyên, tài trợ, bắt đầu, bắt tay, bắt mạch, bắt sóng,
phương tiện, tiêu chuẩn, quy chuẩn, chuẩn bị, phê chuẩn, chẩn đoán, chủ yếu, thiết yếu, trọng yếu, tất yếu, yếu tố,
giải thích, chú thích, thích ứng, kích thích, mục đích, danh mục, hạng mục, khai báo, kê khai, khai giảng, khai sinh,
khai thác, khai mạc, thương mại, thương binh, thương lượng, thương hiệu, thương nhân, bể bơi, bể nước, bể phốt, bể cá,
lỗ khoan, lỗ thông, thấp tầng, vùng thấp, thu nhập thấp, tốt nghiệp, thi tốt nghiệp, bằng tốt nghiệp, sân khấu,
thiếu nhi, thiếu niên, thiếu tá, thiếu tướng, nợ công, nợ thuế, vay nợ, công nợ, giờ đóng cửa, chậm nhất, muộn nhất,
lâu nay, lâu năm, từ lâu, lâu dài, cây lâu năm, đậu phụ, bụi cây, bụi tre, bụi chuối, giật giải, cờ đỏ, treo cờ,
treo biển, treo bảng, vỡ đất, cũ mới, khu phố cũ, cầu cũ, trạm cũ, chợ cũ, đường cũ, nhà cũ, sách cũ, xe cũ,
trụ sở cũ, xã cũ, huyện cũ, gỗ ép, nước ép, ép dầu, bảo hiểm bắt buộc, lo liệu, kính mừng, mừng thọ, mừng tuổi,
lễ mừng, vui chơi, khu vui chơi, an toàn giao thông, an toàn thực phẩm, an toàn lao động, an ninh trật tự,
an ninh mạng, công an, vệ sinh an toàn thực phẩm, chất lượng nước, chất lượng không khí, chất lượng công trình,
phát triển kinh tế, phát triển nông thôn, kế hoạch phát triển, văn hóa xã, nhà văn hóa, văn hóa thông tin,
ban văn hóa, phòng văn hóa, trung tâm văn hóa, cán bộ văn hóa, khoa học công nghệ, khoa học tự nhiên,
hạnh phúc gia đình, trường hạnh phúc, phố hạnh phúc, phòng cháy, phòng chống dịch bệnh, phòng chống tham nhũng,
phòng chống ma túy, phòng chống bạo lực, phòng chống tội phạm, trật tự, bảo hiểm thất nghiệp, bảo hiểm tai nạn,
trợ cấp thất nghiệp, vùng khó khăn, hoàn cảnh khó khăn, xã đặc biệt khó khăn
`
