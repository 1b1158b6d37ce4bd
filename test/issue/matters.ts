/** What people say of three matters. */
export const BY_MATTER = {
  bus: [
    'Xe buýt tuyến này bỏ trạm liên tục, dân đứng chờ cả tiếng.',
    'Bốn mươi phút mới có một chuyến buýt, trễ làm hết.',
    'Tài xế buýt chạy ẩu, phanh gấp làm bà cụ ngã.',
    'De nghi tang them chuyen xe buyt gio cao diem.',
    'Tuyến buýt buổi tối dừng sớm quá, đi học về không có xe.',
    'Vé tháng xe buýt cho học sinh rẻ, ủng hộ.',
  ],
  flood: [
    'Mưa nửa tiếng là đường ngập tới đầu gối.',
    'Cống nghẹt, nước tràn vào nhà, tủ lạnh hư hết.',
    'Nâng đường xong thì nhà dân thành hố chứa nước ngập.',
    'Hễ mưa lớn kết hợp triều cường là hẻm ngập lênh láng.',
    'Dự án chống ngập làm mấy năm chưa xong.',
  ],
  vaccine: [
    'Trạm y tế hết vắc xin sởi, đưa con đi tiêm ba lần không có.',
    'Lịch tiêm chủng cho bé bị dời vì thiếu thuốc.',
    'Tiêm dịch vụ giá cao quá, vắc xin mở rộng thì không có.',
    'Các cô ở trạm tiêm cho bé nhẹ tay, tư vấn kỹ.',
  ],
}
