import type { Sentences } from "../notice-text.ts";

const where = { en: "{file}, line {line}, column {column}:", vi: "{file}, dòng {line}, cột {column}:" };

/** A sentence about a place in a grammar file, with the line and a caret under it. */
function at(en: string, vi: string): Record<"en" | "vi", string> {
  return { en: `${where.en} ${en}\n{excerpt}`, vi: `${where.vi} ${vi}\n{excerpt}` };
}

/** What can be wrong in grammars/. */
export const grammarSentences: Sentences = {
  "grammar-file-missing": {
    en: "{file}: no such grammar or word list. The package is incomplete; install it again.",
    vi: "{file}: không có tệp mẫu câu hay danh mục này. Gói cài đặt bị thiếu; hãy cài lại.",
  },
  "table-row-length": {
    en: "{file}, line {line}: {cells} cells where the heading line has {expected}. Put a cell that contains a comma in double quotes.",
    vi: "{file}, dòng {line}: có {cells} ô, trong khi dòng tiêu đề có {expected} ô. Ô nào chứa dấu phẩy thì đặt trong ngoặc kép.",
  },
  "table-quote": {
    en: "line {line} of a word list has a double quote that is not closed. Close it, or write it twice within a quoted cell.",
    vi: "dòng {line} của một danh mục có dấu ngoặc kép chưa đóng. Hãy đóng lại, hoặc viết hai lần dấu ngoặc kép bên trong ô.",
  },
  "yaml-syntax": at("this is not well-formed YAML ({reason}).", "dòng này chưa đúng cách viết YAML ({reason})."),
  "grammar-no-list": at(
    'the file must be a list of entries that begin with "- id:".',
    'tệp phải là một danh sách các mục, mỗi mục bắt đầu bằng "- id:".',
  ),
  "entry-no-map": at("an entry must have id, phrases and examples.", "mỗi mục phải có id, phrases (mẫu) và examples (ví dụ)."),
  "entry-id": at(
    "an entry needs an id of small letters, digits and hyphens, such as before-date.",
    "mục này cần một id gồm chữ thường không dấu, chữ số và gạch nối, ví dụ before-date.",
  ),
  "entry-id-twice": at(
    "the id {id} stands twice in this file. Give this entry another one.",
    "id {id} đã có trong tệp này. Hãy đặt tên khác cho mục này.",
  ),
  "entry-no-phrases": at("{id} has no phrases.", "mục {id} chưa có mẫu nào (phrases)."),
  "entry-no-examples": at(
    "{id} has no examples. Give at least one for every phrase.",
    "mục {id} chưa có ví dụ (examples). Mỗi mẫu cần ít nhất một ví dụ.",
  ),
  "phrase-empty": at(
    "this phrase may be nothing at all: something in it must not be optional.",
    "mẫu này có thể rỗng: phải có ít nhất một từ không nằm trong ngoặc vuông.",
  ),
  "phrase-not-closed": at('a "{sign}" is missing for the sign opened here.', 'dấu mở ở đây chưa có dấu đóng "{sign}".'),
  "phrase-stray-sign": at(
    '"{sign}" does not belong here. The three signs are {a}, [optional] and (a|b).',
    'dấu "{sign}" không dùng được ở đây. Chỉ có ba loại dấu: {a}, [không bắt buộc] và (a|b).',
  ),

  "phrase-too-many-forms": at(
    "this phrase has more than {most} forms. Split it into several.",
    "mẫu này sinh ra quá {most} cách viết. Hãy tách thành nhiều mẫu.",
  ),
  "slot-name": at(
    '"{name}" is no name for a slot: small letters, such as month; the second of a kind ends in 2.',
    '"{name}" không phải tên ô trống hợp lệ: dùng chữ thường không dấu, ô thứ hai cùng loại thêm số 2 ở cuối.',
  ),
  "slot-unknown": at(
    "there is no slot {name}. Slots are the basic kinds, word lists of this folder, and parts given above this entry.",
    "không có ô trống tên {name}. Ô trống gồm các loại cơ bản, các danh mục .csv trong thư mục này và các phần (gives) đứng phía trên.",
  ),
  "phrase-twice": at(
    "this phrase stands already under {id}, line {other}, but for case, spacing and the place of tone marks.",
    "mẫu này đã có ở mục {id}, dòng {other} (chỉ khác chữ hoa, khoảng trắng hay vị trí dấu thanh).",
  ),
  "phrase-no-example": at(
    "no example of {id} is read by this phrase. Add one.",
    "chưa có ví dụ nào của mục {id} dùng mẫu này. Hãy thêm một ví dụ.",
  ),
  "example-not-found": at("{id} does not find its own example.", "mục {id} không đọc được ví dụ của chính nó."),
  "example-other-rule": at("this example of {id} is read by {other} instead.", "ví dụ này của mục {id} lại do mục {other} đọc."),
  "example-value": at("{name} is read as {found}, the example says {expected}.", "{name} đọc ra là {found}, ví dụ lại ghi {expected}."),
  "example-comma": at(
    'the words "{torn}" were torn off: put a text that contains a comma in double quotes.',
    'các từ "{torn}" bị tách rời: ví dụ có dấu phẩy thì đặt trong ngoặc kép.',
  ),
  "counterexample-found": at('{id} finds "{found}" in its counterexample.', 'mục {id} lại bắt được "{found}" trong phản ví dụ.'),
  "about-grammar": { en: "look after the phrases in grammars/", vi: "chăm sóc các mẫu câu trong grammars/" },
  "about-grammar-check": {
    en: "check that every phrase is well-formed and reads its examples",
    vi: "kiểm tra mọi mẫu câu: viết đúng dạng và đọc đúng các ví dụ",
  },
  "argument-grammars": { en: "names such as deadlines (default: all)", vi: "tên tệp, ví dụ deadlines (mặc định: tất cả)" },
  "grammar-checked": {
    en: "{files} grammars checked, {problems} problems.",
    vi: "Đã kiểm tra {files} tệp mẫu câu, {problems} chỗ cần sửa.",
  },
  "about-explain": { en: "say why a phrase is read as it is", vi: "giải thích vì sao một cụm từ được đọc như vậy" },
  "argument-phrase": { en: "the phrase, or - for one phrase a line from standard input", vi: "cụm từ, hoặc - để đọc mỗi dòng một cụm từ" },
  "option-kind": { en: "what to read it as", vi: "đọc như loại nào" },
  "option-issued": { en: "the plan's date of issue, such as 2025-03-15", vi: "ngày ban hành kế hoạch, ví dụ 2025-03-15" },
  "option-year": { en: "the plan's own year", vi: "năm của kế hoạch" },
  "option-explain-json": { en: "print one JSON object a phrase", vi: "in mỗi cụm từ một đối tượng JSON" },
  "examples-explain": {
    en: `
Examples:
  kehoach explain "trước ngày 30/6" --year 2025
  kehoach explain --kind unit "Các Sở: Nội vụ, Tài chính"
  kehoach explain --json --kind deadline --issued 2025-03-15 --year 2025 - < lines.txt`,
    vi: `
Ví dụ:
  kehoach explain "trước ngày 30/6" --year 2025
  kehoach explain --kind unit "Các Sở: Nội vụ, Tài chính"
  kehoach explain --json --kind deadline --issued 2025-03-15 --year 2025 - < cac-dong.txt`,
  },
  "explain-nothing": { en: 'nothing was read in "{phrase}".', vi: 'không đọc được gì trong "{phrase}".' },
  "explain-rule": { en: "read by {rule}: {phrase}   ({file}, line {line})", vi: "đọc theo mục {rule}: {phrase}   ({file}, dòng {line})" },
  "explain-agrees": { en: "a second reader (chrono-node) reads {date} too", vi: "bộ đọc thứ hai (chrono-node) cũng đọc là {date}" },
  "explain-disagrees": {
    en: "a second reader (chrono-node) reads {date}: look at the words",
    vi: "bộ đọc thứ hai (chrono-node) lại đọc là {date}: hãy xem lại câu chữ",
  },
  "explain-example": { en: "like: {example}", vi: "giống ví dụ: {example}" },
  "explain-other": {
    en: 'not by {rule}: {phrase}   ({file}, line {line}), which would read "{words}"',
    vi: 'không theo mục {rule}: {phrase}   ({file}, dòng {line}), mục này sẽ đọc "{words}"',
  },
  "explain-because-open": {
    en: "because a rule with fixed words and dates goes before one that takes all the rest",
    vi: "vì mẫu có ngày tháng cụ thể được ưu tiên hơn mẫu lấy cả phần còn lại",
  },
  "explain-because-shorter": { en: "because it reads fewer words", vi: "vì mẫu ấy đọc được ít từ hơn" },
  "explain-because-later": { en: "because it stands later in the file", vi: "vì mục ấy đứng sau trong tệp" },
};
