import type { Session } from "./session.ts";

/** What commander 14 says of a wrong line, each as the notice that says the same; its groups are the notice's values. */
const complaints: readonly [code: string, said: RegExp][] = [
  ["usage-argument-missing", /^missing required argument '(?<name>.+)'$/u],
  ["usage-value-missing", /^option '(?<name>.+)' argument missing$/u],
  ["usage-option-unknown", /^unknown option '(?<name>.+)'$/u],
  ["usage-command-unknown", /^unknown command '(?<name>.+)'$/u],
  ["usage-arguments-many", /^too many arguments for '(?<name>.+)'\. Expected (?<most>\d+) arguments? but got (?<count>\d+)\.$/u],
  ["usage-value-wrong", /^option '(?<name>.+)' argument '(?<value>.*)' is invalid\. (?<cure>.*)$/su],
  ["usage-value-wrong", /^command-argument value '(?<value>.*)' is invalid for argument '(?<name>.+)'\. (?<cure>.*)$/su],
];

/** A complaint of commander's in the session's language; one that is not known stays as it is. */
export function complaintIn(session: Session, complaint: string): string {
  const [said = "", similar] = complaint
    .replace(/^error: /u, "")
    .trim()
    .split(/\n\(Did you mean (?:one of )?(.+)\?\)$/u);
  const nearest = similar === undefined ? "" : session.say("usage-nearest", { names: similar });
  for (const [code, pattern] of complaints) {
    const values = pattern.exec(said)?.groups;
    if (values === undefined) continue;
    const cure = values.cure?.replace(/^Allowed choices are (.+)\.$/u, (_, names: string) => session.say("usage-choices", { names }));
    return session.say(code, cure === undefined ? values : { ...values, cure }) + nearest;
  }
  return said + nearest;
}
