import type { Sentences } from "../notice-text.ts";

/** What each table and view of the database is called and what one of its rows is, for products and for docs/database.md. */
export const tableSentences: Sentences = {
  ...named("task_list", ["Tasks", "Nhiệm vụ"], ["One row a task, as the appendix prints it", "Mỗi nhiệm vụ một hàng, như phụ lục in"]),
  ...named(
    "deadline_calendar",
    ["Calendar", "Lịch thời hạn"],
    [
      "One row a dated occurrence: a deadline with a day, or each time of a recurrence",
      "Mỗi lần đến hạn một hàng: thời hạn có ngày, hoặc từng lần của việc định kỳ",
    ],
  ),
  ...named("target_list", ["Targets", "Chỉ tiêu"], ["Every target with its sentence", "Mọi chỉ tiêu kèm câu nêu chỉ tiêu"]),
  ...named(
    "open_question",
    ["Open questions", "Điều cần xem"],
    [
      "What a clerk should look at: notices of reading and findings of comparing",
      "Điều cán bộ cần xem: lưu ý khi đọc và phát hiện khi so sánh",
    ],
  ),
  ...named(
    "unit_load",
    ["Load of bodies", "Khối lượng việc"],
    ["How many tasks a body has in a quarter, by role", "Số nhiệm vụ của một đơn vị trong một quý, theo vai trò"],
  ),
  ...named(
    "plan_tree",
    ["Plans above and below", "Quan hệ kế hoạch"],
    ["Which plan carries out which", "Kế hoạch nào thực hiện kế hoạch nào"],
  ),
  ...named(
    "plan_version",
    ["Versions", "Các phiên bản"],
    ["A version of a plan; views for people show the newest", "Một phiên bản của kế hoạch; các khung nhìn dùng bản mới nhất"],
  ),
  ...named(
    "overdue",
    ["Overdue", "Quá hạn"],
    ["What should have been done by the day in as_of", "Việc đã quá hạn tính đến ngày trong bảng as_of"],
  ),
  ...named(
    "coverage",
    ["Coverage below", "Mức độ triển khai"],
    [
      "A task of an upper plan, and how many of the lower plans compared with it take it up",
      "Một nhiệm vụ của cấp trên và số kế hoạch cấp dưới đã so sánh có triển khai",
    ],
  ),
  ...named(
    "reading_coverage",
    ["Coverage of reading", "Mức độ đọc được"],
    ["How much of a plan was read", "Một kế hoạch đọc được bao nhiêu"],
  ),
  ...named(
    "task_now",
    ["Tasks with corrections", "Nhiệm vụ (bản hiện hành)"],
    ["A task of a newest version as it stands now", "Một nhiệm vụ của phiên bản mới nhất, đã áp dụng sửa đổi"],
  ),
  ...named(
    "unit_now",
    ["Bodies with corrections", "Đơn vị thực hiện (bản hiện hành)"],
    ["Who leads, supports or monitors a task as it stands now", "Đơn vị chủ trì, phối hợp, theo dõi, đã áp dụng sửa đổi"],
  ),
  ...named(
    "deadline_now",
    ["Deadlines with corrections", "Thời hạn (bản hiện hành)"],
    ["Every deadline as it stands now, dated or not", "Mọi thời hạn, có ngày hay không, đã áp dụng sửa đổi"],
  ),
  ...named(
    "target_now",
    ["Targets with corrections", "Chỉ tiêu (bản hiện hành)"],
    ["A target as it stands now", "Một chỉ tiêu, đã áp dụng sửa đổi"],
  ),
  ...named(
    "correction",
    ["Corrections", "Sửa đổi"],
    ["What an analyst wrote, with author and reason", "Điều cán bộ sửa, kèm người sửa và lý do"],
  ),
  ...named(
    "correction_state",
    ["State of corrections", "Tình trạng sửa đổi"],
    ["What became of a correction", "Một sửa đổi còn hiệu lực hay không"],
  ),
  ...named(
    "task_correction",
    ["Corrections in force", "Sửa đổi đang áp dụng"],
    ["A field of a task that a correction holds for", "Một trường của nhiệm vụ đang áp dụng sửa đổi"],
  ),
  ...named("corrected_unit", ["Corrected bodies", "Đơn vị đã sửa"], ["A body that a correction names", "Một đơn vị do sửa đổi ghi"]),
  ...named(
    "corrected_deadline",
    ["Corrected deadlines", "Thời hạn đã sửa"],
    ["A deadline that a correction gives", "Một thời hạn do sửa đổi ghi"],
  ),
  ...named(
    "occurrence",
    ["Occurrences", "Các lần định kỳ"],
    ["A day of a recurrence within the years of a plan", "Một lần đến hạn của việc định kỳ trong kỳ kế hoạch"],
  ),
  ...named(
    "unit_year",
    ["Load by plan", "Khối lượng theo kế hoạch"],
    ["How many tasks of a plan a body has in a year, by quarter", "Số nhiệm vụ của một kế hoạch mà một đơn vị có trong năm, theo quý"],
  ),
  ...named("as_of", ["As of", "Tính đến ngày"], ["The day that overdue counts from", "Ngày mà khung nhìn overdue tính đến"]),
  ...named("document", ["Documents", "Tệp văn bản"], ["A file, known by its sha256", "Một tệp, nhận biết bằng mã sha256"]),
  ...named("area", ["Areas", "Địa bàn"], ["An administrative area", "Một đơn vị hành chính"]),
  ...named(
    "plan",
    ["Plans", "Kế hoạch"],
    ["The plan in a document: its letterhead and signature", "Kế hoạch trong tệp: phần đầu văn bản và chữ ký"],
  ),
  ...named(
    "carrier",
    ["Carriers", "Quyết định ban hành"],
    ["The decision that promulgates a plan", "Quyết định ban hành kèm theo kế hoạch"],
  ),
  ...named(
    "evidence",
    ["Evidence", "Căn cứ"],
    ["The words a value was read from, and where they stand", "Câu chữ làm căn cứ cho một giá trị và vị trí của chúng"],
  ),
  ...named(
    "evidence_row",
    ["Evidence of letterheads", "Căn cứ của phần đầu văn bản"],
    [
      "The words of a letterhead's field; view evidence has all evidence",
      "Câu chữ của một trường phần đầu văn bản; xem đủ ở khung nhìn evidence",
    ],
  ),
  ...named("rule", ["Rules", "Quy tắc"], ["A rule by which values were read", "Một quy tắc đã dùng để đọc"]),
  ...named("section", ["Sections", "Mục"], ["A heading or labelled paragraph", "Một đề mục hoặc đoạn có nhãn"]),
  ...named("task_group", ["Groups of tasks", "Nhóm nhiệm vụ"], ["A group row or heading over tasks", "Hàng hoặc đề mục nhóm các nhiệm vụ"]),
  ...named(
    "task",
    ["Tasks as read", "Nhiệm vụ (bản đọc)"],
    ["A task with its words, product, deadline as printed", "Một nhiệm vụ: nội dung, sản phẩm, thời hạn nguyên văn"],
  ),
  ...named("unit", ["Bodies", "Đơn vị"], ["A body or class of bodies", "Một cơ quan, đơn vị hoặc một loại cơ quan"]),
  ...named(
    "unit_name",
    ["Names of bodies", "Cách viết tên đơn vị"],
    ["How plans write a body", "Một cách các kế hoạch viết tên một đơn vị"],
  ),
  ...named(
    "task_unit",
    ["Bodies of tasks", "Đơn vị thực hiện"],
    ["Who leads, supports or monitors a task", "Đơn vị chủ trì, phối hợp hoặc theo dõi nhiệm vụ"],
  ),
  ...named(
    "assignment",
    ["Duties", "Phần việc được giao"],
    ["A duty that a plan lists under a body", "Phần việc kế hoạch giao cho một đơn vị"],
  ),
  ...named("assignment_unit", ["Bodies of duties", "Đơn vị được giao việc"], ["Whose duty it is", "Đơn vị được giao phần việc"]),
  ...named(
    "deadline",
    ["Deadlines", "Thời hạn"],
    ["One clause of a task's or duty's deadline", "Một vế thời hạn của nhiệm vụ hoặc phần việc"],
  ),
  ...named(
    "objective",
    ["Objectives", "Mục tiêu"],
    ["A sentence with targets that stands outside the tasks", "Câu nêu chỉ tiêu nằm ngoài các nhiệm vụ"],
  ),
  ...named(
    "target",
    ["Targets as read", "Chỉ tiêu (bản đọc)"],
    ["One aim: comparator, value, unit, by when", "Một chỉ tiêu: phép so sánh, giá trị, đơn vị tính, hạn"],
  ),
  ...named(
    "citation",
    ["Cited documents", "Văn bản được viện dẫn"],
    ["A document that plans cite", "Một văn bản được các kế hoạch viện dẫn"],
  ),
  ...named("plan_citation", ["Citations", "Viện dẫn"], ["Where a plan cites a document", "Chỗ kế hoạch viện dẫn văn bản"]),
  ...named("recipient", ["Recipients", "Nơi nhận"], ["A line of the recipients", "Một dòng nơi nhận"]),
  ...named(
    "plan_table",
    ["Tables of the plan", "Bảng trong kế hoạch"],
    ["A table of the plan, cell by cell", "Một bảng của kế hoạch, từng ô"],
  ),
  ...named(
    "notice",
    ["Notices", "Lưu ý"],
    ["What is wrong with a plan or could not be read", "Điều sai trong kế hoạch hoặc không đọc được"],
  ),
  ...named(
    "comparison",
    ["Comparisons", "Lần so sánh"],
    ["A comparison of two plans that was kept", "Một lần so sánh hai kế hoạch được lưu"],
  ),
  ...named(
    "task_pair",
    ["Compared tasks", "Cặp nhiệm vụ"],
    ["Two tasks that answer to each other, or one without a partner", "Hai nhiệm vụ tương ứng, hoặc một nhiệm vụ không có cặp"],
  ),
  ...named(
    "task_change",
    ["Differences", "Điểm khác nhau"],
    ["One field in which two tasks differ", "Một trường mà hai nhiệm vụ khác nhau"],
  ),
  ...named(
    "task_unit_row",
    ["Bodies of tasks, as stored", "Đơn vị thực hiện (dạng lưu trữ)"],
    ["As stored; see view task_unit", "Dạng lưu trữ; xem khung nhìn task_unit"],
  ),
  ...named(
    "assignment_unit_row",
    ["Bodies of duties, as stored", "Đơn vị được giao việc (dạng lưu trữ)"],
    ["As stored; see view assignment_unit", "Dạng lưu trữ; xem khung nhìn assignment_unit"],
  ),
  ...named(
    "task_deadline",
    ["Deadlines of tasks", "Thời hạn của nhiệm vụ"],
    ["One clause of a task's deadline", "Một vế thời hạn của nhiệm vụ"],
  ),
  ...named(
    "assignment_deadline",
    ["Deadlines of duties", "Thời hạn của phần việc"],
    ["One clause of a duty's deadline", "Một vế thời hạn của phần việc được giao"],
  ),
  ...named("task_target", ["Targets of tasks", "Chỉ tiêu của nhiệm vụ"], ["One aim that a task states", "Một chỉ tiêu nêu trong nhiệm vụ"]),
  ...named(
    "objective_target",
    ["Targets of objectives", "Chỉ tiêu của mục tiêu"],
    ["One aim that an objective states", "Một chỉ tiêu nêu trong mục tiêu"],
  ),
  ...named("column_doc", ["Columns", "Giải thích cột"], ["What each column means", "Ý nghĩa từng cột"]),
};

function named(table: string, [en, vi]: [string, string], [rowEn, rowVi]: [string, string]): Sentences {
  return { [`sheet-${table}`]: { en, vi }, [`sheet-about-${table}`]: { en: rowEn, vi: rowVi } };
}
