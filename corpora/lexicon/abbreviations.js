// Short forms and chat spelling, and what a fluent reader says for them. A newcomer adds a line here.
//
//   key      what is read, syllables parted by a space, tone marks in their traditional place (hòa, ủy)
//
// Case: a key in lower case holds in any case (ko, Ko, KO). A key with a capital holds only as it is written here, for
// forms that mean something else in small letters (KH khách hàng, kh không); in a text all in capitals such a key is
// taken only where it can't be an ordinary syllable (CA ĐÊM is no công an). As written comes before any case.
// Several readings are parted by |, the usual one first; another is taken where it goes better with what stands before and
// after (kh hài lòng không, kh của công ty khách hàng). Right after a number the reading behind / holds, if there is one
// (45 k nghìn, 7 h giờ).
// A single capital is taken only where a sentence begins (K ai làm), for it may be a name (bệnh viện K). A key that
// ends in a full stop wants one against it (Q.1).
// Single letters that may be names or labels (a, b, c, m, n, t) don't stand here.
// Keys with . / & inside are read as one piece (v.v, đ/c, GD&ĐT). Everything after # is a comment.
export default `
# ---- the state, the party, public administration
ubnd       ủy ban nhân dân
hđnd       hội đồng nhân dân
ubmttq     ủy ban mặt trận tổ quốc
mttq       mặt trận tổ quốc
mtqg       mục tiêu quốc gia
ubkt       ủy ban kiểm tra
ubtvqh     ủy ban thường vụ quốc hội
QH         quốc hội
đbqh       đại biểu quốc hội
CP         chính phủ
TTg        thủ tướng
ttcp       thủ tướng chính phủ
TW         trung ương
TƯ         trung ương
bch        ban chấp hành
btv        ban thường vụ
BCT        bộ chính trị
tthc       thủ tục hành chính
cchc       cải cách hành chính
hcc        hành chính công
dvc        dịch vụ công
dvctt      dịch vụ công trực tuyến
ttpvhcc    trung tâm phục vụ hành chính công
cqnn       cơ quan nhà nước
nsnn       ngân sách nhà nước
qlnn       quản lý nhà nước
cb         cán bộ | chuẩn bị
cbcc       cán bộ công chức
ccvc       công chức viên chức
cbccvc     cán bộ công chức viên chức
cbcnv      cán bộ công nhân viên
cbnv       cán bộ nhân viên
cbvc       cán bộ viên chức
cbgv       cán bộ giáo viên
cnvc       công nhân viên chức
nlđ        người lao động
nsdlđ      người sử dụng lao động
VP         văn phòng
vpub       văn phòng ủy ban
vpđkđđ     văn phòng đăng ký đất đai
tnmt       tài nguyên môi trường
TN&MT      tài nguyên và môi trường
NN&MT      nông nghiệp và môi trường
KH&ĐT      kế hoạch và đầu tư
KH&CN      khoa học và công nghệ
khcn       khoa học công nghệ
khđt       kế hoạch đầu tư
tt&tt      thông tin và truyền thông
tttt       thông tin truyền thông
vhttdl     văn hóa thể thao du lịch
lđtbxh     lao động thương binh xã hội
lđtb&xh    lao động thương binh và xã hội
nn&ptnt    nông nghiệp và phát triển nông thôn
ptnt       phát triển nông thôn
ntm        nông thôn mới
ocop       mỗi xã một sản phẩm
ktxh       kinh tế xã hội
kt-xh      kinh tế xã hội
qpan       quốc phòng an ninh
qp-an      quốc phòng an ninh
XHCN       xã hội chủ nghĩa
xhh        xã hội hóa
CNXH       chủ nghĩa xã hội
chxhcn     cộng hòa xã hội chủ nghĩa
HTX        hợp tác xã
tđp        tổ dân phố
tdp        tổ dân phố
KP         khu phố
kdc        khu dân cư
kđt        khu đô thị
ccb        cựu chiến binh
lhpn       liên hiệp phụ nữ
hlhpn      hội liên hiệp phụ nữ
đvtn       đoàn viên thanh niên
đtn        đoàn thanh niên
tncs       thanh niên cộng sản
lđlđ       liên đoàn lao động
cđcs       công đoàn cơ sở
nct        người cao tuổi
nkt        người khuyết tật
xđgn       xóa đói giảm nghèo
NĐ         nghị định
NQ         nghị quyết
QĐ         quyết định
CV         công văn
VBQPPL     văn bản quy phạm pháp luật
qppl       quy phạm pháp luật
vbhc       văn bản hành chính
đ/c        đồng chí
v/v        về việc
v.v        vân vân
vv         vân vân

# ---- papers, identity, accounts
cccd       căn cước công dân
cmnd       chứng minh nhân dân
cmt        chứng minh thư
vneid      vneid                      # an app; here so that it counts as known
đkkd       đăng ký kinh doanh
gpkd       giấy phép kinh doanh
gcn        giấy chứng nhận
gcnqsdđ    giấy chứng nhận quyền sử dụng đất
qsdđ       quyền sử dụng đất
gks        giấy khai sinh
shk        sổ hộ khẩu
đktt       đăng ký thường trú
mst        mã số thuế
tk         tài khoản | thống kê
stk        số tài khoản
sdt        số điện thoại
sđt        số điện thoại
đt         điện thoại | đầu tư | đào tạo
đthoại     điện thoại
dthoai     điện thoại
mkhau      mật khẩu
ctv        cộng tác viên

# ---- land, building, flats
gpmb       giải phóng mặt bằng
tđc        tái định cư
bđs        bất động sản
bds        bất động sản
gpxd       giấy phép xây dựng
xd         xây dựng | xăng dầu
qh         quy hoạch | quan hệ | quốc hội
qhsdđ      quy hoạch sử dụng đất
cđt        chủ đầu tư
bqlda      ban quản lý dự án
bql        ban quản lý
bqt        ban quản trị
hncc       hội nghị chung cư
chcc       căn hộ chung cư
noxh       nhà ở xã hội
pccc       phòng cháy chữa cháy
cnch       cứu nạn cứu hộ
csht       cơ sở hạ tầng
csvc       cơ sở vật chất
vsmt       vệ sinh môi trường
bvmt       bảo vệ môi trường
ônmt       ô nhiễm môi trường
rtsh       rác thải sinh hoạt

# ---- order and traffic
antt       an ninh trật tự
anqp       an ninh quốc phòng
ttatxh     trật tự an toàn xã hội
ttxh       trật tự xã hội
ttđt       trật tự đô thị
CA         công an
CAP        công an phường
CAX        công an xã
CAND       công an nhân dân
QĐND       quân đội nhân dân
csgt       cảnh sát giao thông
csqlhc     cảnh sát quản lý hành chính
cskv       cảnh sát khu vực
atgt       an toàn giao thông
ttatgt     trật tự an toàn giao thông
tngt       tai nạn giao thông
gtvt       giao thông vận tải
GT         giao thông
gtcc       giao thông công cộng
gplx       giấy phép lái xe
blx        bằng lái xe
bks        biển kiểm soát
QL         quốc lộ
TL         tỉnh lộ
ptgt       phương tiện giao thông
vtkhcc     vận tải hành khách công cộng
oto        ô tô
ôtô        ô tô
ôto        ô tô
xm         xe máy
xmáy       xe máy
xbuýt      xe buýt

# ---- health and welfare
bhyt       bảo hiểm y tế
bhxh       bảo hiểm xã hội
bhtn       bảo hiểm thất nghiệp
bhnt       bảo hiểm nhân thọ
BH         bảo hiểm
bv         bệnh viện
bvđk       bệnh viện đa khoa
bvtw       bệnh viện trung ương
bs         bác sĩ | bổ sung
bsĩ        bác sĩ
bsi        bác sĩ
BN         bệnh nhân
đd         điều dưỡng
kcb        khám chữa bệnh
xn         xét nghiệm
pk         phòng khám
pkđk       phòng khám đa khoa
ttyt       trung tâm y tế
tyt        trạm y tế
yt         y tế
nvyt       nhân viên y tế
cbyt       cán bộ y tế
attp       an toàn thực phẩm
vsattp     vệ sinh an toàn thực phẩm
atvstp     an toàn vệ sinh thực phẩm
sxh        sốt xuất huyết
tcm        tay chân miệng
dsgđ       dân số gia đình
khhgđ      kế hoạch hóa gia đình
btxh       bảo trợ xã hội
asxh       an sinh xã hội
tcxh       trợ cấp xã hội
ncc        người có công

# ---- schools
GD         giáo dục
GD&ĐT      giáo dục và đào tạo
gd-đt      giáo dục đào tạo
gdđt       giáo dục đào tạo
bgdđt      bộ giáo dục đào tạo
gdtx       giáo dục thường xuyên
gdqp       giáo dục quốc phòng
gdtc       giáo dục thể chất
gdcd       giáo dục công dân
gdnn       giáo dục nghề nghiệp
đh         đại học
dh         đại học
đhqg       đại học quốc gia
thpt       trung học phổ thông
thcs       trung học cơ sở
TH         tiểu học
MN         mầm non
gv         giáo viên
gvcn       giáo viên chủ nhiệm
gvhd       giáo viên hướng dẫn
gvbm       giáo viên bộ môn
gviên      giáo viên
gvien      giáo viên
hs         học sinh | hồ sơ
hsinh      học sinh
hsg        học sinh giỏi
hssv       học sinh sinh viên
sv         sinh viên
svien      sinh viên
sviên      sinh viên
tsv        tân sinh viên
phhs       phụ huynh học sinh
PH         phụ huynh
bgh        ban giám hiệu
hđt        hội đồng trường
sgk        sách giáo khoa
tkb        thời khóa biểu
hp         học phí | học phần | hải phòng
hphí       học phí
hb         học bổng
hbổng      học bổng
HK         học kỳ
đrl        điểm rèn luyện
drl        điểm rèn luyện
nckh       nghiên cứu khoa học
kltn       khóa luận tốt nghiệp
đatn       đồ án tốt nghiệp
cntt       công nghệ thông tin
cnpm       công nghệ phần mềm
ktct       kinh tế chính trị
ktx        ký túc xá
tvien      thư viện
btvn       bài tập về nhà
kt         kiểm tra | kinh tế | kỹ thuật
ktra       kiểm tra
dthem      dạy thêm
hthêm      học thêm
GS         giáo sư
PGS        phó giáo sư
PGĐ        phó giám đốc
TS         tiến sĩ
ThS        thạc sĩ
Ths        thạc sĩ
BTC        ban tổ chức
clb        câu lạc bộ

# ---- work, business, goods
cty        công ty
cti        công ty
tnhh       trách nhiệm hữu hạn
ctcp       công ty cổ phần
dn         doanh nghiệp | đà nẵng
dntn       doanh nghiệp tư nhân
dnnn       doanh nghiệp nhà nước
dnvvn      doanh nghiệp vừa và nhỏ
hkd        hộ kinh doanh
hđlđ       hợp đồng lao động
HĐ         hợp đồng
hđđt       hóa đơn điện tử
hđqt       hội đồng quản trị
ctct       công trình công trường
bgđ        ban giám đốc
bld        ban lãnh đạo
blđ        ban lãnh đạo
GĐ         giám đốc
tgđ        tổng giám đốc
tp         thành phố | thực phẩm
tpkt       trưởng phòng kế toán
nv         nhân viên | nhiệm vụ | nguyện vọng
nvien      nhân viên
nviên      nhân viên
nvkd       nhân viên kinh doanh
nvbh       nhân viên bán hàng
qly        quản lý
qlý        quản lý
ql         quản lý | quốc lộ
KH         khách hàng
cskh       chăm sóc khách hàng
kcn        khu công nghiệp
ccn        cụm công nghiệp
kcx        khu chế xuất
cnlđ       công nhân lao động
cnv        công nhân viên
nld        người lao động
LĐ         lao động
atlđ       an toàn lao động
atvslđ     an toàn vệ sinh lao động
bhlđ       bảo hộ lao động
qđ         quy định | quyết định
đkiện      điều kiện
đk         đăng ký | điều kiện
dk         đăng ký | điều kiện
đki        đăng ký
đký        đăng ký
dky        đăng ký
gt         giao thông | giới thiệu | giá trị
tt         thông tin | thanh toán | thủ tục | trung tâm | tinh thần
cs         chính sách | cuộc sống | cơ sở
xl         xử lý | xin lỗi
sd         sử dụng
pt         phát triển | phương tiện
ht         hệ thống | hiện tại | hoàn thành
ctr        công trình | chương trình
dki        đăng ký
tnhân      tư nhân
tmđt       thương mại điện tử
tmdt       thương mại điện tử
NH         ngân hàng
nhnn       ngân hàng nhà nước
ck         chuyển khoản | chồng
ckhoan     chuyển khoản
cknh       chuyển khoản ngân hàng
gtgt       giá trị gia tăng
tncn       thu nhập cá nhân
tndn       thu nhập doanh nghiệp
sp         sản phẩm | sư phạm
spham      sản phẩm
spdv       sản phẩm dịch vụ
dv         dịch vụ | đơn vị
dvụ        dịch vụ
cl         chất lượng | chênh lệch
clg        chất lượng
clượng     chất lượng
hsd        hạn sử dụng
nsx        ngày sản xuất
sx         sản xuất
sxkd       sản xuất kinh doanh
vnd        đồng
vnđ        đồng
evn        điện lực

# ---- places
vn         việt nam
hcm        hồ chí minh
tphcm      thành phố hồ chí minh
tp.hcm     thành phố hồ chí minh
tp.hn      thành phố hà nội
HN         hà nội
sg         sài gòn
đn         đà nẵng | đề nghị
P.         phường
Q.         quận
H.         huyện
TX.        thị xã
TT.        thị trấn
ĐBSCL      đồng bằng sông cửu long
ĐBSH       đồng bằng sông hồng
BRVT       bà rịa vũng tàu
TTH        thừa thiên huế
kv         khu vực
kvực       khu vực
đp         địa phương
đphương    địa phương

# ---- chat: no, yes
ko         không
k          không / nghìn
kh         không | khách hàng | kế hoạch
kg         không / ký
khg        không
khog       không
khôg       không
khơg       không
kô         không
kog        không
kông       không
hk         không
hok        không
hôk        không
hông       không | hông
hôg        không
hổng       không | hổng
hem        không
khum       không
hơm        không
k0         không
ko0        không
kp         không phải
kbh        không bao giờ
kbiet      không biết
kbiết      không biết
kbít       không biết
kbt        không biết
đc         được
dc         được
đx         được
đuợc       được
đựoc       được
đươc       được
dcj        được gì
đcj        được gì
cx         cũng
cg         cũng
cũg        cũng
ok         ok
oki        ok
oke        ok
okê        ok
okie       ok
okay       ok
okla       ok
okela      ok

# ---- chat: who
mn         mọi người
mng        mọi người
mnguoi     mọi người
ng         người
ngừi       người
ngta       người ta
ngt        người ta
nta        người ta
ngdan      người dân
ngdân      người dân
ngkhac     người khác
ngkhác     người khác
ae         anh em
a/e        anh em
ace        anh chị em
ac         anh chị
a/c        anh chị
cta        chúng ta
ctôi       chúng tôi
ctoi       chúng tôi
cmình      chúng mình
bme        bố mẹ
bmẹ        bố mẹ
pme        bố mẹ
gđ         gia đình
gđình      gia đình
gdinh      gia đình
mk         mình
mik        mình
mìk        mình
mìh        mình
mjh        mình
mjnh       mình
mh         mình
tui        tôi
vk         vợ
ny         người yêu

# ---- chat: how much, when, what
ntn        như thế nào
ntnào      như thế nào
bn         bao nhiêu
bnh        bao nhiêu
bnhiu      bao nhiêu
bnhiêu     bao nhiêu
bnhieu     bao nhiêu
bh         bây giờ | bảo hiểm | bán hàng
bjo        bây giờ
bjờ        bây giờ
bgio       bây giờ
bgiờ       bây giờ
h          giờ / giờ
jo         giờ
htại       hiện tại
htai       hiện tại
hnay       hôm nay
hn         hôm nay | hà nội
hqua       hôm qua
hwa        hôm qua
tgian      thời gian
thgian     thời gian
tg         thời gian | thế giới
trc        trước
trk        trước
trx        trước
trướk      trước
trg        trong
trog       trong
tròg       trong
nx         nữa
j          gì
ji         gì
gj         gì
lm         làm
lmj        làm gì
lmsao      làm sao
lsao       làm sao
tsao       tại sao
tnao       thế nào
tnào       thế nào
vs         với | vệ sinh
zs         với
zới        với
vđ         vấn đề
vđề        vấn đề
vde        vấn đề
vd         ví dụ
vdụ        ví dụ
vdu        ví dụ
nch        nói chung
nchung     nói chung
ns         nói
cthể       cụ thể
cthe       cụ thể
cth        cụ thể
qtrọng     quan trọng
qtrong     quan trọng
qtâm       quan tâm
qtam       quan tâm
kkhăn      khó khăn
đbiệt      đặc biệt
dbiet      đặc biệt
tlời       trả lời
trl        trả lời
rep        trả lời
ib         nhắn tin
inb        nhắn tin
nt         nhắn tin | như thế
ntin       nhắn tin
đnghị      đề nghị
đnghi      đề nghị
knghị      kiến nghị
hdẫn       hướng dẫn
hdan       hướng dẫn
hd         hướng dẫn | hoạt động | hóa đơn
gquyết     giải quyết
gq         giải quyết
gqxl       giải quyết xử lý
xly        xử lý
xlý        xử lý
cquyền     chính quyền
cq         chính quyền | cơ quan
ldao       lãnh đạo
lđạo       lãnh đạo

# ---- chat: small words, spelt as they are spoken or typed in haste
z          vậy
v          vậy | với
zậy        vậy
zay        vậy
zị         vậy
dzậy       vậy
dzị        vậy
r          rồi
rùi        rồi
roài       rồi
oy         rồi
th         thôi
thui       thôi
thoy       thôi
thoai      thôi
lun        luôn
luôg       luôn
mún        muốn
mốn        muốn
bik        biết
bít        biết | bít
bjt        biết
pít        biết
pik        biết
bt         bình thường | biết | bài tập
bth        bình thường
bthg       bình thường
bthường    bình thường
bthuong    bình thường
nhg        nhưng
nhưg       nhưng
nhữg       những
nhìu       nhiều
nhju       nhiều
qá         quá
wá         quá
wa         quá
quớ        quá
wan        quan
wen        quen
rứt        rất
rấc        rất
thik       thích
thík       thích
thix       thích
iu         yêu
zui        vui
dzui       vui
zô         vô
dzô        vô
zề         về
zợ         vợ
zạ         dạ
zì         gì
ms         mới
mớj        mới
chg        chưa
chx        chưa
chưg       chưa
cf         cà phê
cfe        cà phê
cafe       cà phê
đg         đang
đag        đang
dag        đang
đườg       đường
phườg      phường
trườg      trường
hướg       hướng
sốg        sống
côg        công
thôg       thông
xog        xong
xg         xong
nhah       nhanh
nek        này
nè         này
đj         đi
đou        đâu
chời       trời
trùi       trời
ak         à
uk         ừ
uhm        ừ
ukm        ừ
huhu       hu hu
hihi       hi hi
haha       ha ha
hehe       he he
`
