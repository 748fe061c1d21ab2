import { describe, expect, test } from "vitest";
import { readUnits } from "./read-units.ts";

const written = (text: string): string[] => readUnits(text).map((unit) => unit.written);

describe("parts a cell into bodies", () => {
  test.each<[string, string[]]>([
    ["Công an xã", ["Công an xã"]],
    ["Bộ Công an, Bộ Xây dựng", ["Bộ Công an", "Bộ Xây dựng"]],
    ["Công an tỉnh và các địa phương", ["Công an tỉnh", "các địa phương"]],
    ["các bộ, UBND tỉnh, thành phố trực thuộc trung ương", ["các bộ", "UBND tỉnh, thành phố trực thuộc trung ương"]],
    ["Các ban, ngành phường và Tổ dân phố khu vực Khe Lim", ["Các ban, ngành phường", "Tổ dân phố khu vực Khe Lim"]],
    ["Bộ Tài chính, các địa phương theo chức năng, nhiệm vụ được giao", ["Bộ Tài chính", "các địa phương"]],
    ["Bộ Y tế (theo chức năng, nhiệm vụ được giao)", ["Bộ Y tế"]],
    ["Sở Y tế (liên quan đến bảo hiểm), các xã", ["Sở Y tế", "các xã"]],
    ["Cục Lâm nghiệp và Cục Kiểm lâm", ["Cục Lâm nghiệp", "Cục Kiểm lâm"]],
    ["Bộ Chỉ huy Quân sự tỉnh/Bộ đội Biên phòng tỉnh", ["Bộ Chỉ huy Quân sự tỉnh", "Bộ đội Biên phòng tỉnh"]],
    ["- Công an tỉnh\n- Sở Y tế", ["Công an tỉnh", "Sở Y tế"]],
    ["1. Sở Y tế 2. Sở Nội vụ", ["Sở Y tế", "Sở Nội vụ"]],
    ["Sở Y tế phối hợp với Công an tỉnh", ["Sở Y tế", "Công an tỉnh"]],
    ["Sở Tài chính, …", ["Sở Tài chính"]],
    ["UBND xã, Viettel, VNPT", ["UBND xã", "Viettel", "VNPT"]],
    ["Công an xã, Quân sự xã, Tư pháp", ["Công an xã", "Quân sự xã", "Tư pháp"]],
    ["Các bộ, ngành, địa phương, các cơ quan đại diện ở nước ngoài", ["Các bộ, ngành, địa phương", "các cơ quan đại diện ở nước ngoài"]],
    ["Sở Y tế - Sở Tài chính", ["Sở Y tế", "Sở Tài chính"]],
    ["Phòng Kinh tế - Công an xã", ["Phòng Kinh tế", "Công an xã"]],
    ["Đ/c Hùng (PCT), đ/c Lan (VP)", ["Đ/c Hùng (PCT)", "đ/c Lan (VP)"]],
    ["Ban Dân vận, các hội", ["Ban Dân vận", "các hội"]],
    ["Sở Y tế (chủ trì), Công an tỉnh (cơ quan phối hợp)", ["Sở Y tế", "Công an tỉnh"]],
    ["Sở Nội vụ (thường trực), Ban Dân tộc (nay là Sở Dân tộc)", ["Sở Nội vụ", "Ban Dân tộc"]],
    ["Trần Thị Hương, Lê Văn Hải", ["Trần Thị Hương", "Lê Văn Hải"]],
    ["Các trường, Trạm Y tế", ["Các trường", "Trạm Y tế"]],
    ["Các đơn vị liên quan, tổ chức tín dụng", ["Các đơn vị liên quan", "tổ chức tín dụng"]],
    ["Hội Nông dân, Phụ nữ", ["Hội Nông dân", "Phụ nữ"]],
    ["Văn phòng, Tư pháp, Công an xã", ["Văn phòng", "Tư pháp", "Công an xã"]],
    ["Sở Y tế, UBMTTQVN tỉnh, UBND các xã", ["Sở Y tế", "UBMTTQVN tỉnh", "UBND các xã"]],
    ["Trung tâm Kiểm soát bệnh tật tỉnh (CDC), Sở Y tế (SYT)", ["Trung tâm Kiểm soát bệnh tật tỉnh", "Sở Y tế"]],
    ["Công an tỉnh (PC06); Ban Quản lý dự án (ODA)", ["Công an tỉnh (PC06)", "Ban Quản lý dự án (ODA)"]],
    ["Hiệu trưởng các trường, Trưởng các đơn vị", ["Hiệu trưởng các trường", "Trưởng các đơn vị"]],
    ["các ban, ngành, tổ công nghệ số cộng đồng các thôn", ["các ban, ngành", "tổ công nghệ số cộng đồng các thôn"]],
    ["Các sở, ngành tỉnh và cơ quan, đơn vị liên quan", ["Các sở, ngành tỉnh", "cơ quan, đơn vị liên quan"]],
  ])("%s", (text, expected) => expect(written(text)).toEqual(expected));

  test.each(["Ngân hàng Công an huyện", "Công an huyện Phòng Tư pháp"])("a converter lost the line break: %s", (text) => {
    expect(written(text)).toHaveLength(2);
  });
});

describe("keeps whole what is one name", () => {
  test.each([
    "Các bệnh viện, trung tâm y tế tuyến huyện",
    "Các doanh nghiệp viễn thông, bưu chính trên địa bàn tỉnh",
    "Các sở, ban, ngành",
    "Các bộ, ngành và địa phương",
    "UBND các xã, phường, đặc khu",
    "Chủ tịch UBND các huyện/thành phố",
    "Các cơ quan, đơn vị có liên quan",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Bộ Lao động - Thương binh và Xã hội",
    "Cục Lâm nghiệp và Kiểm lâm",
    "Văn phòng HĐND & UBND huyện",
    "Văn phòng HĐND - UBND xã",
    "Đ/c Nguyễn Văn An - Phó Chủ tịch UBND xã",
    "Đ/c Trần Thị Bình, công chức Văn hóa - xã hội",
    "Phòng PC06 - Công an tỉnh",
    "Chi cục Bảo vệ môi trường - Sở TN&MT",
    "Vụ Pháp chế - Bộ Tư pháp",
    "Cục CSQLHC về TTXH - Bộ Công an",
    "Các hội, hiệp hội doanh nghiệp",
    "Các doanh nghiệp, HTX, hộ kinh doanh",
    "Các chi, đảng bộ cơ sở",
    "Các Phòng, Trung tâm thuộc Văn phòng UBND tỉnh",
    "Các ngân hàng thương mại, tổ chức tín dụng",
    "Các chợ, siêu thị, trung tâm thương mại",
    "các Bệnh viện, Trung tâm Y tế",
    "BTV các tỉnh ủy, thành ủy",
    "Đ/c Lê Thị Mai, Phó Chủ tịch UBND xã",
    "Công chức Tư pháp Văn phòng HĐND và UBND xã",
    "Cổng/Trang thông tin điện tử xã",
    "Các huyện ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy",
    "Lãnh đạo các phòng, ban chuyên môn",
    "Chánh Văn phòng HĐND và UBND",
    "Trung tâm Thông tin - Hội nghị tỉnh",
    "Sở Bưu chính, Viễn thông",
    "Các Tập đoàn, Tổng công ty",
    "Các trường đại học, viện nghiên cứu",
    "Các cơ quan thông tấn, báo chí",
    "Ngân hàng Nhà nước chi nhánh tỉnh",
    "Văn phòng Đoàn ĐBQH và HĐND tỉnh",
    "Các doanh nghiệp viễn thông (VNPT; Viettel)",
    "Các nhà mạng VNPT; Viettel",
    "các Sở, ngành được giao chủ trì, theo dõi các chỉ tiêu của Đề án",
    "các tổ chức tín dụng và ngân hàng đóng trên địa bàn",
    "Tổ công tác triển khai Đề án cấp xã",
    "UBND xã Hội Sơn",
    "Bộ phận chưa ai biết",
  ])("%s", (text) => expect(written(text)).toEqual([text]));
});

describe("gives the full name, whether it is a class, and the level", () => {
  test.each<[string, string, boolean, string | null]>([
    ["VP UBND tỉnh", "Văn phòng Ủy ban nhân dân tỉnh", false, "province"],
    ["Sở KH&CN", "Sở Khoa học và Công nghệ", false, "province"],
    ["Phòng Kinh tế&Hạ tầng", "Phòng Kinh tế và Hạ tầng", false, null],
    ["Ủy ban KH,CN&MT", "Ủy ban Khoa học, Công nghệ và Môi trường", false, null],
    ["Ủy ban VĐ,XH&TN", "Ủy ban VĐ,XH&TN", false, null],
    ["Phòng KT&ĐBCL", "Phòng KT&ĐBCL", false, null],
    ["Văn phòng HĐND&UBND phường", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân phường", false, "commune"],
    ["Sở VH-TT-DL", "Sở Văn hóa, Thể thao và Du lịch", false, "province"],
    ["Chi cục DS-KHHGĐ", "Chi cục Dân số - Kế hoạch hóa gia đình", false, "province"],
    ["Trung tâm VH-TT huyện", "Trung tâm VH-TT huyện", false, "district"],
    ["Ban Tôn giáo - Sở Nội vụ", "Ban Tôn giáo - Sở Nội vụ", false, "province"],
    ["UBND cấp huyện, cấp xã", "Ủy ban nhân dân cấp huyện, cấp xã", true, null],
    ["Đ/c Nguyễn Thị Hoa - Phó Chủ tịch UBND xã", "Đồng chí Nguyễn Thị Hoa - Phó Chủ tịch Ủy ban nhân dân xã", false, "commune"],
    ["TT. HĐND thành phố", "Thường trực Hội đồng nhân dân thành phố", false, null],
    ["các địa phương", "Các địa phương", true, null],
    ["cấp có thẩm quyền", "Cấp có thẩm quyền", true, null],
    ["Hạt Kiểm lâm liên huyện", "Hạt Kiểm lâm liên huyện", false, null],
    ["Ban Chỉ huy PTDS xã", "Ban Chỉ huy Phòng thủ dân sự xã", false, "commune"],
    ["Các sở, ban, ngành", "Các sở, ban, ngành", true, "province"],
    ["Các bộ, ngành, địa phương", "Các bộ, ngành, địa phương", true, null],
    ["UBND cấp xã", "Ủy ban nhân dân cấp xã", true, "commune"],
    ["Ủy ban MTTQ Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", false, "province"],
    ["Ủy ban MTTQ Việt Nam các cấp", "Ủy ban Mặt trận Tổ quốc Việt Nam các cấp", true, null],
    ["BCH Bộ đội Biên phòng tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", false, "province"],
    ["Hội đồng bầu cử quốc gia", "Hội đồng bầu cử quốc gia", false, "central"],
    ["Bảo hiểm xã hội", "Bảo hiểm xã hội", false, null],
    ["Các cơ quan Trung ương đóng trên địa bàn tỉnh", "Các cơ quan Trung ương đóng trên địa bàn tỉnh", true, "central"],
    ["Sở Y tế các tỉnh", "Sở Y tế các tỉnh", true, "province"],
    ["Ban quản lý các khu công nghiệp", "Ban quản lý các khu công nghiệp", false, "province"],
  ])("%s", (text, name, collective, level) => {
    expect(readUnits(text)).toMatchObject([{ name, collective, level }]);
  });

  test.each<[string, string[]]>([
    ["Các Sở: Công Thương, Nông nghiệp và Môi trường", ["Sở Công Thương", "Sở Nông nghiệp và Môi trường"]],
    ["Sở Tài chính, Nội vụ", ["Sở Tài chính", "Sở Nội vụ"]],
    ["Sở Lao động - Thương binh và Xã hội, Y tế", ["Sở Lao động - Thương binh và Xã hội", "Sở Y tế"]],
    ["HĐND, UBND các tỉnh", ["Hội đồng nhân dân các tỉnh", "Ủy ban nhân dân các tỉnh"]],
    ["HĐND và Ủy ban MTTQ Việt Nam xã", ["Hội đồng nhân dân xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã"]],
    ["Đồn Biên phòng, Hải đội 2", ["Đồn Biên phòng", "Hải đội 2"]],
    ["Chủ tịch, các Phó Chủ tịch UBND xã", ["Chủ tịch Ủy ban nhân dân xã", "Các Phó Chủ tịch Ủy ban nhân dân xã"]],
    ["Công an, Biên phòng huyện", ["Công an huyện", "Biên phòng huyện"]],
    ["UBND các phường: Bình An và các xã: An Lão", ["Ủy ban nhân dân phường Bình An", "Ủy ban nhân dân xã An Lão"]],
    ["Các thôn: Tân Lập, Tân Hòa", ["Thôn Tân Lập", "Thôn Tân Hòa"]],
    ["Các Bộ: Công an, Quốc phòng", ["Bộ Công an", "Bộ Quốc phòng"]],
    ["Công chức VH-XH, TP-HT", ["Công chức Văn hóa - Xã hội", "Công chức Tư pháp - Hộ tịch"]],
    ["Ban Xây dựng Đảng, UBKT Đảng ủy", ["Ban Xây dựng Đảng", "Ủy ban Kiểm tra Đảng ủy"]],
    ["UBND các xã: An Bình, An Hòa", ["Ủy ban nhân dân xã An Bình", "Ủy ban nhân dân xã An Hòa"]],
    ["UBND các xã, phường: An Bình, An Hòa", ["Ủy ban nhân dân An Bình", "Ủy ban nhân dân An Hòa"]],
  ])("completes names from the words before: %s", (text, names) => {
    expect(readUnits(text).map((unit) => unit.name)).toEqual(names);
  });
});

test("an office over several departments is of each", () => {
  const offices = readUnits("Giám đốc các Sở: Xây dựng, Tài chính");
  expect(offices.map((unit) => unit.name)).toEqual(["Giám đốc Sở Xây dựng", "Giám đốc Sở Tài chính"]);
});

test("spans point at the words", () => {
  const text = "- Công an tỉnh; các sở, ngành (cụ thể theo phụ lục).";
  expect(readUnits(text).map((unit) => text.slice(unit.start, unit.end))).toEqual(["Công an tỉnh", "các sở, ngành"]);
});

test("an empty cell names nobody", () => expect(readUnits(" … ")).toEqual([]));

test("'CP' after 'Công ty' is no government", () => {
  expect(readUnits("Công ty CP Cấp nước").map(({ name, level }) => [name, level])).toEqual([["Công ty cổ phần Cấp nước", null]]);
});
