import { textIn, type XmlElement } from "./xml.ts";

/** Fields whose result is the page's furniture, other on every page: "Trang 3/12". */
const pageField = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b/iu;

export function isPageField(instruction: string): boolean {
  return pageField.test(instruction);
}

/** Follows the complex fields (17.16.18) of a story run by run; says of every child whether it is printed. */
export function fieldFilter(): (child: XmlElement) => boolean {
  const open: { instruction: string; result: boolean }[] = [];
  return (child) => {
    const field = open.at(-1);
    if (child.name === "w:instrText" || child.name === "w:delInstrText") {
      if (field !== undefined) field.instruction += textIn(child);
      return false;
    }
    if (child.name === "w:fldChar") {
      const type = child.attributes["w:fldCharType"];
      if (type === "begin") open.push({ instruction: "", result: false });
      else if (type === "end") open.pop();
      else if (field !== undefined) field.result = true;
      return false;
    }
    return open.every((one) => one.result && !isPageField(one.instruction));
  };
}
