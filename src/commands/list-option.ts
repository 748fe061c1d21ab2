import { InvalidArgumentError, Option } from "commander";

/**
 * An option that takes words of a closed list, several with commas or by naming it again: unlike commander's own lists it does not
 * swallow the arguments behind it.
 */
export function listOption(flags: string, description: string, choices: readonly string[]): Option {
  const option = new Option(flags, `${description} (${choices.join(", ")})`);
  return option.argParser((said: string, before: string[] | undefined) => {
    const words = said.split(",").map((word) => word.trim());
    const unknown = words.find((word) => !choices.includes(word));
    if (unknown !== undefined) throw new InvalidArgumentError(`"${unknown}": ${choices.join(", ")}`);
    return [...(before ?? []), ...words];
  });
}
