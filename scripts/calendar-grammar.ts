/** Reads an iCalendar by the grammar of RFC 5545, strictly: what a lenient program would let pass is an error here. */

export type Property = { name: string; parameters: ReadonlyMap<string, string>; value: string };
export type Component = { name: string; properties: readonly Property[]; parts: readonly Component[] };

/** 3.1: lines end with CRLF, none is longer than 75 octets, a continuation begins with one blank; characters are never cut. */
export function unfold(bytes: Uint8Array): string[] {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (!text.endsWith("\r\n")) throw new Error("the last line has no end");
  const lines: string[] = [];
  for (const line of text.slice(0, -2).split("\r\n")) {
    if (/[\r\n]/u.test(line)) throw new Error(`a bare line break in ${line}`);
    if (new TextEncoder().encode(line).length > 75) throw new Error(`longer than 75 octets: ${line}`);
    if (line.startsWith(" ")) lines.push((lines.pop() ?? "") + line.slice(1));
    else lines.push(line);
  }
  return lines;
}

/** contentline = name *(";" param) ":" value; the value without control characters. */
export function propertyOf(line: string): Property {
  const found = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"\p{Cc}]*"|[^";:,\p{Cc}]*))*):([^\p{Cc}]*)$/u.exec(line);
  if (found === null) throw new Error(`no content line: ${line}`);
  const [, name = "", parameters = "", value = ""] = found;
  const pairs = parameters
    .split(";")
    .slice(1)
    .map((part) => part.split("=", 2) as [string, string]);
  return { name, parameters: new Map(pairs), value };
}

export function calendarOf(bytes: Uint8Array): Component {
  const open: { name: string; properties: Property[]; parts: Component[] }[] = [{ name: "", properties: [], parts: [] }];
  for (const property of unfold(bytes).map(propertyOf)) {
    const current = open.at(-1);
    if (current === undefined) throw new Error("an END too many");
    if (property.name === "BEGIN") open.push({ name: property.value, properties: [], parts: [] });
    else if (property.name === "END") {
      if (property.value !== current.name) throw new Error(`END:${property.value} in ${current.name}`);
      open.pop();
      open.at(-1)?.parts.push(current);
    } else current.properties.push(property);
  }
  const [root] = open;
  const [calendar, more] = root?.parts ?? [];
  if (open.length !== 1 || calendar === undefined || more !== undefined) throw new Error("not one calendar");
  if (calendar.name !== "VCALENDAR" || (root?.properties.length ?? 0) > 0) throw new Error("not a VCALENDAR");
  return calendar;
}

/** 3.3.11: TEXT with its escapes undone; an unescaped separator or an unknown escape is an error. */
export function textOf(value: string): string {
  if (/(?<!\\)(?:\\\\)*[,;]/u.test(value) || !/^(?:[^\\]|\\[\\;,nN])*$/u.test(value)) throw new Error(`no TEXT: ${value}`);
  return value.replace(/\\([\\;,nN])/gu, (_, sign: string) => (sign === "n" || sign === "N" ? "\n" : sign));
}

const onlyOnce = ["UID", "DTSTAMP", "DTSTART", "DTEND", "RRULE", "SUMMARY", "DESCRIPTION", "TRANSP"];

/** What RFC 5545 asks of an event (3.6.1) that lasts whole days; gives its properties by name. */
export function eventOf(component: Component): Map<string, Property> {
  if (component.name !== "VEVENT" || component.parts.length > 0) throw new Error(`${component.name} is no plain event`);
  const properties = new Map<string, Property>();
  for (const property of component.properties) {
    if (properties.has(property.name) && onlyOnce.includes(property.name)) throw new Error(`${property.name} twice`);
    properties.set(property.name, property);
  }
  const need = (name: string, form: RegExp): string => {
    const value = properties.get(name)?.value ?? "";
    if (!form.test(value)) throw new Error(`${name}:${value}`);
    return value;
  };
  need("UID", /^.+$/u);
  need("DTSTAMP", /^\d{8}T\d{6}Z$/u);
  const [start, end] = [need("DTSTART", /^\d{8}$/u), need("DTEND", /^\d{8}$/u)];
  if (end <= start) throw new Error(`DTEND ${end} is not after DTSTART ${start}`);
  for (const name of ["DTSTART", "DTEND"])
    if (properties.get(name)?.parameters.get("VALUE") !== "DATE") throw new Error(`${name} is no DATE`);
  if (properties.has("RRULE"))
    need(
      "RRULE",
      /^FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;(?:INTERVAL=\d+|BYMONTH=[\d,]+|BYMONTHDAY=[-\d,]+|BYDAY=[A-Z,]+))*;UNTIL=\d{8}$/u,
    );
  for (const name of ["SUMMARY", "DESCRIPTION"]) textOf(properties.get(name)?.value ?? "");
  return properties;
}
