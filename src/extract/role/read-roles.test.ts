import { describe, expect, test } from "vitest";
import type { Role } from "../../model/reading.ts";
import { namesBothRoles, readRoles } from "./read-roles.ts";

const parts = (text: string, fallback?: Role): string[] =>
  readRoles(text, fallback).map((part) => `${part.role}: ${text.slice(part.start, part.end)}`);

describe("who leads, supports, monitors", () => {
  test.each<[string, string[]]>([
    ["Công an xã chủ trì, phối hợp với cơ quan, đơn vị liên quan thực hiện.", ["lead: Công an xã", "support: cơ quan, đơn vị liên quan"]],
    ["Bộ Giao thông vận tải phối hợp với Sở Giao thông vận tải", ["lead: Bộ Giao thông vận tải", "support: Sở Giao thông vận tải"]],
    ["Ban An toàn giao thông tỉnh", ["lead: Ban An toàn giao thông tỉnh"]],
    ["Cảnh sát giao thông chủ trì", ["lead: Cảnh sát giao thông"]],
    ["Tổ bàn giao tài sản", ["lead: Tổ bàn giao tài sản"]],
    ["UBND tỉnh giao Sở Y tế chủ trì", ["lead: Sở Y tế"]],
    ["Sở Y tế phối hợp với Công an tỉnh và các ngành.", ["lead: Sở Y tế", "support: Công an tỉnh và các ngành"]],
    ["Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh tham mưu.", ["lead: Sở Y tế", "support: Công an tỉnh"]],
    ["Sở Tài chính chủ trì, Sở Nội vụ, Công an tỉnh phối hợp.", ["lead: Sở Tài chính", "support: Sở Nội vụ, Công an tỉnh"]],
    ["Chủ trì: Sở Y tế; phối hợp: UBND các xã", ["lead: Sở Y tế", "support: UBND các xã"]],
    ["Sở Y tế là cơ quan đầu mối, phối hợp UBND các xã thực hiện", ["lead: Sở Y tế", "support: UBND các xã"]],
    ["Sở Nội vụ (chủ trì), Sở Tài chính (phối hợp)", ["lead: Sở Nội vụ", "support: Sở Tài chính"]],
    ["Sở Nội vụ và Sở Tài chính đồng chủ trì", ["lead: Sở Nội vụ và Sở Tài chính"]],
    ["Đồng chủ trì: Sở Nội vụ, Sở Tài chính", ["lead: Sở Nội vụ, Sở Tài chính"]],
    ["Sở Tư pháp (cơ quan chủ trì); Công an tỉnh (cơ quan phối hợp)", ["lead: Sở Tư pháp", "support: Công an tỉnh"]],
    ["- Sở Công Thương: Chủ trì, phối hợp với Công an tỉnh kiểm tra.", ["lead: Sở Công Thương", "support: Công an tỉnh"]],
    ["Hội Nông dân xã vận động hội viên tham gia", ["lead: Hội Nông dân xã"]],
    ["Các sở, ngành chủ trì, phối hợp với UBND các xã", ["lead: Các sở, ngành", "support: UBND các xã"]],
    ["Sở A chủ trì, phối hợp với các sở; Văn phòng UBND tỉnh theo dõi", ["lead: Sở A", "support: các sở", "monitor: Văn phòng UBND tỉnh"]],
    ["Chủ trì: Sở A, thời gian hoàn thành: Quý II/2025", ["lead: Sở A"]],
    ["Thực hiện: - Sở Y tế: chủ trì tham mưu. - Công an tỉnh: phối hợp cung cấp dữ liệu.", ["lead: Sở Y tế", "support: Công an tỉnh"]],
    ["Giao Văn phòng UBND tỉnh theo dõi, đôn đốc việc thực hiện", ["monitor: Văn phòng UBND tỉnh"]],
    ["+ Sở Y tế: chi trả trợ cấp; thu viện phí. + Sở Nội vụ: thực hiện chi trả.", ["lead: Sở Y tế", "lead: Sở Nội vụ"]],
    ["Công an tỉnh hướng dẫn các cơ sở lưu trú; Sở Y tế hướng dẫn các cơ sở khám bệnh thực hiện.", ["lead: Công an tỉnh", "lead: Sở Y tế"]],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
});

describe("the same two roles in every order and form of words", () => {
  const lead = ["lead: Sở Y tế", "support: Công an tỉnh"];
  const swapped = [...lead].reverse();
  test.each<[string, string[]]>([
    ["Chủ trì là Sở Y tế, phối hợp là Công an tỉnh", lead],
    ["Phối hợp là Công an tỉnh, chủ trì là Sở Y tế", swapped],
    ["Đơn vị chủ trì là Sở Y tế; đơn vị phối hợp là Công an tỉnh.", lead],
    ["Đơn vị phối hợp là Công an tỉnh; đơn vị chủ trì là Sở Y tế.", swapped],
    ["Cơ quan chủ trì là Sở Y tế và cơ quan phối hợp là Công an tỉnh", lead],
    ["Cơ quan chủ trì thực hiện là Sở Y tế, cơ quan phối hợp thực hiện là Công an tỉnh", lead],
    ["cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Công an tỉnh", lead],
    ["cơ quan phối hợp gồm: Công an tỉnh; cơ quan chủ trì: Sở Y tế", swapped],
    ["Cơ quan chủ trì Sở Y tế, cơ quan phối hợp Công an tỉnh", lead],
    ["Cơ quan chủ trì - Sở Y tế; cơ quan phối hợp - Công an tỉnh", lead],
    ["Trách nhiệm chủ trì: Sở Y tế; trách nhiệm phối hợp: Công an tỉnh", lead],
    ["do Sở Y tế chủ trì, Công an tỉnh phối hợp", lead],
    ["Do Công an tỉnh phối hợp, Sở Y tế chủ trì", swapped],
    ["Phối hợp với Công an tỉnh, Sở Y tế chủ trì thực hiện", swapped],
    ["Sở Y tế là cơ quan chủ trì, Công an tỉnh là cơ quan phối hợp", lead],
    ["Công an tỉnh là cơ quan phối hợp, Sở Y tế là cơ quan chủ trì", swapped],
    ["Sở Y tế là đơn vị chủ trì, phối hợp là Công an tỉnh", lead],
    ["Sở Y tế giữ vai trò chủ trì, Công an tỉnh giữ vai trò phối hợp", lead],
    ["Sở Y tế - cơ quan chủ trì, Công an tỉnh - cơ quan phối hợp", lead],
    ["Sở Y tế (chủ trì) và Công an tỉnh (phối hợp)", lead],
    ["Công an tỉnh (phối hợp), Sở Y tế (chủ trì)", swapped],
    ["Công an tỉnh phối hợp Sở Y tế (chủ trì)", swapped],
    ["Sở Y tế chủ trì và phối hợp với Công an tỉnh", lead],
    ["Chủ trì: Sở Y tế. Cùng phối hợp: Công an tỉnh", lead],
    ["Sở Y tế theo dõi là chính", ["monitor: Sở Y tế"]],
    ["Sở Y tế chủ trì (Công an tỉnh phối hợp)", lead],
    ["Sở Y tế được giao chủ trì, Công an tỉnh phối hợp", lead],
    ["Sở Y tế (chủ trì), Công an tỉnh, Sở Nội vụ (phối hợp)", ["lead: Sở Y tế", "support: Công an tỉnh, Sở Nội vụ"]],
    ["Sở Y tế chủ trì; các đơn vị liên quan phối hợp", ["lead: Sở Y tế", "support: các đơn vị liên quan"]],
    ["chủ trì là Sở Y tế; theo dõi là Văn phòng UBND tỉnh", ["lead: Sở Y tế", "monitor: Văn phòng UBND tỉnh"]],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
});

describe("both roles in one label: by custom the first leads and the others support, and neither is stated", () => {
  test.each<[string, string[]]>([
    ["Chủ trì, phối hợp: Sở Y tế, Sở Tài chính", ["lead: Sở Y tế", "support: Sở Tài chính"]],
    ["Chủ trì/phối hợp: Sở Y tế/Công an tỉnh", ["lead: Sở Y tế", "support: Công an tỉnh"]],
    ["Đơn vị chủ trì, phối hợp: Sở Nội vụ; các sở, ban, ngành", ["lead: Sở Nội vụ", "support: các sở, ban, ngành"]],
    ["Cơ quan chủ trì và phối hợp: Sở Y tế", ["lead: Sở Y tế"]],
  ])("%s", (text, expected) => {
    expect(parts(text)).toEqual(expected);
    expect(readRoles(text).map((part) => part.implied)).toEqual(expected.map(() => true));
  });

  test("a column for both", () => {
    expect(namesBothRoles("Cơ quan chủ trì, phối hợp")).toBe(true);
    expect(namesBothRoles("Cơ quan chủ trì")).toBe(false);
    expect(readRoles("Sở Y tế; Công an tỉnh", "both").map((part) => part.role)).toEqual(["lead", "support"]);
    expect(parts("Sở Y tế chủ trì, phối hợp với Công an tỉnh")).toEqual(["lead: Sở Y tế", "support: Công an tỉnh"]);
  });
});

describe("a bracket tells the role of the body before it", () => {
  test.each<[string, string[], Role?]>([
    ["Sở Y tế (CT), Sở Tài chính (PH)", ["lead: Sở Y tế", "support: Sở Tài chính"]],
    ["Phòng Kinh tế (CT); Công an xã, Ban CHQS xã (PH)", ["lead: Phòng Kinh tế", "support: Công an xã, Ban CHQS xã"]],
    ["Sở A (CQ chủ trì), Sở B (CQ phối hợp)", ["lead: Sở A", "support: Sở B"]],
    ["Sở Nội vụ (chủ trì); Sở Tài chính; Sở Tư pháp", ["lead: Sở Nội vụ", "support: Sở Tài chính", "support: Sở Tư pháp"]],
    ["Sở A, Sở B (chủ trì)", ["support: Sở A", "lead: Sở B"]],
    ["Sở A, Sở B (đồng chủ trì)", ["lead: Sở A, Sở B"]],
    ["Công an tỉnh, Sở Y tế (theo dõi)", ["support: Công an tỉnh", "monitor: Sở Y tế"], "support"],
    ["Chủ trì (Sở Y tế), phối hợp (Sở Nội vụ)", ["lead: Sở Y tế", "support: Sở Nội vụ"]],
    ["Ban Chỉ đạo xã (Công an xã là cơ quan thường trực)", ["lead: Ban Chỉ đạo xã", "lead: Công an xã"]],
    ["CT UBND xã", ["lead: CT UBND xã"]],
    ["Chủ trì (CT): Sở Y tế; Phối hợp (PH): Công an tỉnh", ["lead: Sở Y tế", "support: Công an tỉnh"]],
  ])("%s", (text, expected, fallback) => expect(parts(text, fallback)).toEqual(expected));

  test("who supports because another was marked as the lead is implied", () => {
    expect(readRoles("Sở Nội vụ (chủ trì); Sở Tài chính").map((part) => part.implied)).toEqual([false, true]);
  });
});

describe("one leads, so those beside it do not", () => {
  test.each<[string, string[]]>([
    ["Sở Y tế chủ trì cùng Sở Tài chính", ["lead: Sở Y tế", "support: Sở Tài chính"]],
    ["Sở Y tế chủ trì, Sở Tài chính", ["lead: Sở Y tế", "support: Sở Tài chính"]],
    ["Sở Y tế và Sở Tài chính cùng chủ trì", ["lead: Sở Y tế và Sở Tài chính"]],
    ["Công an xã tham mưu, các ban ngành phối hợp thực hiện", ["lead: Công an xã", "support: các ban ngành"]],
    ["Theo dõi là trách nhiệm của Văn phòng", ["monitor: Văn phòng"]],
    ["Việc cấp kinh phí thuộc trách nhiệm của Sở Tài chính", ["lead: Sở Tài chính"]],
    ["- Phòng Nội vụ: Theo dõi, đôn đốc việc thực hiện.", ["monitor: Phòng Nội vụ"]],
    ["Thực hiện: Công an xã; Phối hợp: Đoàn Thanh niên xã", ["lead: Công an xã", "support: Đoàn Thanh niên xã"]],
    ["Công an xã thực hiện: tuần tra ban đêm", ["lead: Công an xã"]],
    ["Sở Y tế chủ trì, phối hợp: Công an tỉnh", ["lead: Sở Y tế", "support: Công an tỉnh"]],
    ["Sở Nội vụ chủ trì; phối hợp: các sở, ngành", ["lead: Sở Nội vụ", "support: các sở, ngành"]],
    ["Cục Công nghệ thông tin chủ trì kỹ thuật", ["lead: Cục Công nghệ thông tin"]],
    ["Kinh phí do Sở Tài chính cân đối, bố trí", ["lead: Sở Tài chính"]],
    ["Các đơn vị do Sở Y tế quản lý", ["lead: Các đơn vị do Sở Y tế quản lý"]],
    ["UBND xã giao: Công an xã chủ trì; Phòng Kinh tế phối hợp", ["lead: Công an xã", "support: Phòng Kinh tế"]],
    ["Thực hiện: Các thôn; hướng dẫn, kiểm tra: Phòng Kinh tế", ["lead: Các thôn", "monitor: Phòng Kinh tế"]],
    ["Công an xã là lực lượng nòng cốt, phối hợp với các thôn", ["lead: Công an xã", "support: các thôn"]],
    ["Thứ trưởng Lê Văn Rừng chỉ đạo, Cục Trồng trọt chủ trì thực hiện", ["monitor: Thứ trưởng Lê Văn Rừng", "lead: Cục Trồng trọt"]],
    ["Phó Chủ tịch UBND xã trực tiếp chỉ đạo; Phòng Kinh tế chủ trì", ["monitor: Phó Chủ tịch UBND xã", "lead: Phòng Kinh tế"]],
    ["Bộ Tài chính phối hợp với Bộ Nội vụ trình Thủ tướng Chính phủ", ["lead: Bộ Tài chính", "support: Bộ Nội vụ"]],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
});

describe("one body in front of classes that support leads them, by custom", () => {
  test.each<[string, string[], Role?]>([
    ["Sở Y tế, các sở, ngành phối hợp", ["lead: Sở Y tế", "support: các sở, ngành"]],
    ["Sở Y tế, các sở, ngành phối hợp", ["support: Sở Y tế, các sở, ngành"], "support"],
    ["Sở Y tế và các sở phối hợp", ["support: Sở Y tế và các sở"]],
    ["Sở Y tế, Sở Nội vụ phối hợp", ["support: Sở Y tế, Sở Nội vụ"]],
  ])("%s", (text, expected, fallback) => expect(parts(text, fallback)).toEqual(expected));

  test("it is implied", () => {
    expect(readRoles("Sở Y tế, các sở phối hợp").map((part) => part.implied)).toEqual([true, false]);
  });
});

describe("words that are no body have no role", () => {
  test.each<[string, string[]]>([
    ["Về quản lý quy hoạch: Bộ Xây dựng chủ trì.", ["lead: Bộ Xây dựng"]],
    ["Công an tỉnh, Sở Y tế phối hợp triển khai các nhiệm vụ về rà soát", ["support: Công an tỉnh, Sở Y tế"]],
    ["Công an xã phối hợp triển khai phong trào", ["support: Công an xã"]],
    ["Sở Y tế chủ trì, phối hợp với các sở, ngành: theo dõi", ["lead: Sở Y tế", "support: các sở, ngành"]],
    ["Các sở, ngành lập, điều chỉnh quy hoạch", ["lead: Các sở, ngành"]],
    ["Sở Y tế phối hợp với các xã nghiên cứu", ["lead: Sở Y tế", "support: các xã"]],
    ["UBND xã chỉ đạo, Công an xã thực hiện", ["lead: UBND xã", "lead: Công an xã"]],
    ["UBND xã chỉ đạo, kiểm tra, hướng dẫn các thôn", ["lead: UBND xã"]],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
});

describe("behind the bodies that support, a verb begins what is to be done", () => {
  test.each<[string, string[]]>([
    ["Sở Y tế chủ trì, phối hợp với các xã trồng cây", ["lead: Sở Y tế", "support: các xã"]],
    ["Trạm Y tế: Chủ trì, phối hợp với các trường học khám sức khỏe cho học sinh", ["lead: Trạm Y tế", "support: các trường học"]],
    ["Sở Y tế phối hợp với Ban Quản lý dự án, các xã giải quyết vướng mắc", ["lead: Sở Y tế", "support: Ban Quản lý dự án, các xã"]],
    [
      "Sở Công Thương chủ trì, phối hợp với các doanh nghiệp khai thác khoáng sản",
      ["lead: Sở Công Thương", "support: các doanh nghiệp khai thác khoáng sản"],
    ],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
});

describe("who is charged, and labels over brackets", () => {
  test.each<[string, string[]]>([
    ["Đề nghị Sở Y tế, các đoàn thể phối hợp", ["support: Sở Y tế, các đoàn thể"]],
    ["Thực hiện: Công an xã (chủ trì), Sở Nội vụ, các thôn (phối hợp)", ["lead: Công an xã", "support: Sở Nội vụ, các thôn"]],
    ["Cơ quan thường trực: Công an xã theo dõi", ["monitor: Công an xã"]],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
});

describe("words of the name are no roles", () => {
  test.each([
    "Các Sở, ngành được giao chủ trì, tham mưu",
    "Các Sở: Công Thương, Tài chính",
    "Tổ công tác triển khai Đề án",
    "Ban chỉ đạo thực hiện Chương trình",
    "Công an xã, các ban, ngành, đoàn thể",
  ])("%s", (text) => expect(parts(text)).toEqual([`lead: ${text}`]));
});

test("bodies without a word of their own have the column's role", () => {
  expect(parts("Các sở, ngành và UBND cấp xã tổ chức triển khai thực hiện từ nguồn ngân sách", "support")).toEqual([
    "support: Các sở, ngành và UBND cấp xã",
  ]);
});

describe("a name ends where the task begins", () => {
  test.each<[string, string[]]>([
    // a verb behind a place, a field, a class that is told apart
    ["Hội Phụ nữ xã duy trì mô hình 5 không 3 sạch", ["lead: Hội Phụ nữ xã"]],
    ["Sở Y tế chủ trì; Hội Phụ nữ xã duy trì mô hình", ["lead: Sở Y tế", "lead: Hội Phụ nữ xã"]],
    ["Kho bạc Nhà nước phối hợp với Sở Tài chính kiểm soát chi", ["lead: Kho bạc Nhà nước", "support: Sở Tài chính"]],
    ["Công an xã bàn giao hồ sơ", ["lead: Công an xã"]],
    ["UBND các xã thu gom rác thải", ["lead: UBND các xã"]],
    ["Các đơn vị liên quan xác định nhu cầu vốn", ["lead: Các đơn vị liên quan"]],
    ["Các sở, ngành đăng ký nhu cầu vốn", ["lead: Các sở, ngành"]],
    ["Công ty Điện lực Lâm Đồng cung cấp máy phát dự phòng", ["lead: Công ty Điện lực Lâm Đồng"]],
    ["Ban Quản lý Khu kinh tế Hải Phòng chỉ đạo thực hiện", ["lead: Ban Quản lý Khu kinh tế Hải Phòng"]],
    ["Hội LHPN tổng vệ sinh, vận động các hộ giữ gìn vệ sinh", ["lead: Hội LHPN"]],
    ["Lực lượng Bộ đội Biên phòng chuẩn bị phương án", ["lead: Lực lượng Bộ đội Biên phòng"]],
    ["Phòng Kinh tế đăng ký nhu cầu tập huấn của các thôn", ["lead: Phòng Kinh tế"]],
    ["Yêu cầu Sở Y tế, Công an tỉnh thanh tra, kiểm tra các cơ sở", ["lead: Sở Y tế, Công an tỉnh"]],
    ["Công an tỉnh phối hợp Sở Y tế phát loa tuyên truyền", ["lead: Công an tỉnh", "support: Sở Y tế"]],
    // words that stand in no name
    ["Sở Y tế phối hợp với các sở có liên quan để triển khai", ["lead: Sở Y tế", "support: các sở có liên quan"]],
    ["Đội Cảnh sát phối hợp với địa phương để tuần tra", ["lead: Đội Cảnh sát", "support: địa phương"]],
    ["Tổng công ty Điện lực miền Bắc sẽ sửa chữa đường dây", ["lead: Tổng công ty Điện lực miền Bắc"]],
    ["Chi cục Thú y giúp Giám đốc Sở tham mưu", ["lead: Chi cục Thú y"]],
    ["Yêu cầu Thủ trưởng các đơn vị thuộc tỉnh, định kỳ hằng tháng báo cáo", ["lead: Thủ trưởng các đơn vị thuộc tỉnh"]],
    ["Sở Công Thương được giao dự trữ 780 tấn gạo", ["lead: Sở Công Thương"]],
    ["Sở Y tế, Công an tỉnh được giao nhiệm vụ xây dựng phương án", ["lead: Sở Y tế, Công an tỉnh"]],
    ["Công an tỉnh là đơn vị được giao nhiệm vụ giúp UBND tỉnh theo dõi", ["monitor: Công an tỉnh"]],
    ["Sở Y tế là cơ quan tham mưu UBND tỉnh ban hành", ["lead: Sở Y tế"]],
    ["UBND tỉnh Lâm Đồng chủ trì", ["lead: UBND tỉnh Lâm Đồng"]],
    ["Sở Y tế, Công an tỉnh theo chức năng, nhiệm vụ được giao tuyên truyền", ["lead: Sở Y tế, Công an tỉnh"]],
    ["Các sở theo chức năng, nhiệm vụ được giao, phối hợp với Sở Y tế thực hiện tốt", ["lead: Các sở", "support: Sở Y tế"]],
    ["Ban Quản lý di tích phối hợp UBND phường An Sinh họp", ["lead: Ban Quản lý di tích", "support: UBND phường An Sinh"]],
    ["Ban Chỉ đạo sẽ phụ trách chuyển đổi số", ["lead: Ban Chỉ đạo"]],
    ["UBND huyện sớm tổ chức hội nghị", ["lead: UBND huyện"]],
    ["Yêu cầu Bộ Giao thông vận tải thống nhất phương án", ["lead: Bộ Giao thông vận tải"]],
    ["Sở Y tế kiến nghị Bệnh viện Nhi hỗ trợ", ["lead: Sở Y tế"]],
    ["UBND huyện đề nghị UB.MTTQVN huyện tuyên truyền", ["lead: UB.MTTQVN huyện"]],
    ["Công an xã phối hợp với Trạm Y tế, tổ chức đợt tuyên truyền", ["lead: Công an xã", "support: Trạm Y tế"]],
    // who is told to do so with another has that one's help, not who told
    ["Sở Y tế chỉ đạo các bệnh viện phối hợp với UBND xã tiêm phòng", ["lead: Sở Y tế"]],
    ["Sở Y tế chủ động triển khai, phối hợp các bệnh viện tiêm phòng", ["lead: Sở Y tế", "support: các bệnh viện"]],
    // who supports, behind a task that has commas of its own
    ["Công an xã lập kế hoạch, đề án, các đoàn thể, các thôn phối hợp", ["lead: Công an xã", "support: các đoàn thể, các thôn"]],
  ])("%s", (text, expected) => expect(parts(text)).toEqual(expected));
});

describe("a verb that is a part of the name ends none", () => {
  test.each([
    "Quỹ hỗ trợ nông dân",
    "Đội thu gom rác thải sinh hoạt",
    "Câu lạc bộ chăm sóc sức khỏe người cao tuổi",
    "Công ty quản lý đường bộ",
    "các đơn vị cấp nước",
    "Các đơn vị trực thuộc",
    "Chủ tịch UBND cấp xã",
    "các cơ quan, đơn vị và các tổ chức",
    "Phòng Kinh tế quản lý đầu tư",
    "Phòng Cảnh sát quản lý hành chính về trật tự xã hội",
    "Các phòng, ban tham gia đào tạo",
    "Trung tâm Kỹ thuật Tài nguyên và Môi trường",
    "Tổ giúp việc UBND tỉnh",
    "Các cơ quan tổ chức liên quan",
    "Bộ phận giúp UBND tỉnh",
  ])("%s", (body) => {
    expect(parts(body)).toEqual([`lead: ${body}`]);
    expect(parts(`Sở Y tế chủ trì; ${body} phối hợp`)).toEqual(["lead: Sở Y tế", `support: ${body}`]);
  });
});
