/** Segmented sentences written for these tests: a sentence a line, the syllables of a word joined by `_`. */
export const COMPOSED = `
Bà_con tổ_dân_phố số 5 phản_ánh đèn_đường hỏng đã hai tuần mà chưa ai sửa .
Cán_bộ một_cửa hướng_dẫn tận_tình , hồ_sơ giải_quyết nhanh hơn năm ngoái .
Học_phí trường_học tăng liên_tục , nhiều gia_đình công_nhân không lo nổi .
Đề_nghị thành_phố sớm sửa_chữa đoạn đường trước cổng bệnh_viện .
Nước_máy đục và có mùi lạ , trẻ_em trong xóm bị đau bụng .
Xe_buýt thưa quá , người_già chờ cả tiếng mới có một chuyến .
Chúng_tôi ủng_hộ chủ_trương trồng thêm cây_xanh hai bên đường .
Rác_thải sinh_hoạt không được thu_gom , ruồi muỗi bay đầy nhà .
Giá_cả ngoài chợ leo_thang mà tiền_lương vẫn như cũ .
Bác_sĩ khám kỹ , y_tá nói_năng nhẹ_nhàng , bệnh_nhân rất yên_tâm .
Công_trình thoát nước thi_công dở_dang làm người dân đi_lại khó_khăn .
Mong chính_quyền địa_phương công_khai quy_hoạch để dân biết .
Thủ_tục đất_đai rườm_rà , đi_lại năm lần bảy lượt chưa xong .
Lớp học đông quá , giáo_viên không thể quan_tâm từng học_sinh .
Quán karaoke mở nhạc to tới khuya , hàng_xóm mất ngủ .
Cảm_ơn lực_lượng công_an đã tìm lại chiếc xe_máy cho gia_đình tôi .
Bảo_hiểm_y_tế chi_trả chậm , người bệnh phải ứng tiền trước .
Nông_dân lo_lắng vì giá lúa giảm sâu ngay giữa vụ thu_hoạch .
Cầu vượt làm xong , giao_thông giờ cao_điểm thông_thoáng hẳn .
Nhiều hộ kinh_doanh nhỏ chưa hiểu quy_định về hoá_đơn điện_tử .
Chung_cư không có chỗ để xe , cư_dân phải gửi tận ngoài đường .
Ban quản_lý chợ thu phí hai lần một tháng mà không có biên_lai .
Sóng điện_thoại ở bản xa rất yếu , học_sinh không học trực_tuyến được .
Vỉa_hè bị lấn_chiếm để bán hàng , người đi bộ phải xuống lòng đường .
Trạm y_tế phường phục_vụ chu_đáo , ai đến cũng được hỏi_han .
Doanh_nghiệp xả khói suốt đêm , mùi khét bay vào nhà dân .
Nhà_văn_hoá khoá cửa quanh năm trong khi thanh_niên thiếu sân chơi .
Kiến_nghị giảm thuế cho người thu_nhập thấp và gia_đình chính_sách .
Cháu tôi bị ngã vì ổ gà trên đường liên_thôn , may mà chỉ xây_xát nhẹ .
Dịch_vụ công trực_tuyến hay bị lỗi lúc nộp hồ_sơ , phải làm lại từ đầu .
Hội_đồng_nhân_dân tiếp_thu ý_kiến và trả_lời rõ_ràng từng câu hỏi .
Mùa_mưa chưa tới mà cống đã tắc , nước tràn vào nhà dân .
Phụ_huynh băn_khoăn về chất_lượng bữa ăn bán_trú của các con .
Đội dân_phòng tuần_tra ban_đêm nên trộm_cắp giảm hẳn .
Điện cúp liên_tục giữa trưa nắng nóng , không có thông_báo trước .
Bến_xe mới sạch_sẽ , rộng_rãi , nhưng xa trung_tâm quá .
`
