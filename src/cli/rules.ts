import { parsePack } from '../app/rules/userPack';
import { workbookRules, type WorkbookRules } from '../app/rules/workbookRules';
import { knownPacks, type RuleChoice } from '../core/awards/chosenRules';
import { packChain } from '../core/rules/selectPack';
import { CommandError, EXIT, type Io } from './io';
import { readJson } from './jsonFile';

/** What no id holds: whoever writes one of these means a file. */
const FILE_MARK = /[./\\]/;

/** Whether an `ID|FILE` option names a file: `tinh-x.json → true`, `bng-2018 → false`. */
export function isFileName(wanted: string): boolean {
  return FILE_MARK.test(wanted);
}

/**
 * The rules that `--rules ID|FILE` means for a workbook with that state: without it the
 * workbook's own choice. An id is a shipped pack's or that of a pack kept in the workbook; a file
 * holds a pack as JSON, which then takes the place of a kept one of its id.
 *
 * A wrong id or file ends the command. What is wrong with the packs kept in the workbook is
 * among the problems, to be told beside the result.
 */
export async function resolveRules(
  io: Io,
  wanted: string | undefined,
  state: string | undefined,
): Promise<WorkbookRules> {
  const own = workbookRules(state);
  if (wanted === undefined) return own;
  // Whatever the workbook chose before, this run goes by something else.
  const problems = own.problems.filter(({ code }) => code !== 'awards/chosen-pack-unknown');
  const choice = isFileName(wanted)
    ? await choiceOfFile(io, wanted, own.choice)
    : choiceOfId(wanted, own.choice);
  return { choice, problems };
}

function choiceOfId(wanted: string, own: RuleChoice): RuleChoice {
  const chain = packChain(wanted, knownPacks(own));
  if (!chain.ok) {
    const known = chain.error.known.join(', ');
    throw new CommandError(EXIT.usage, 'cli/unknown-rules', { id: wanted, known });
  }
  return { ...own, pack: chain.value[0]?.id };
}

async function choiceOfFile(io: Io, path: string, own: RuleChoice): Promise<RuleChoice> {
  const json = await readJson(io, path);
  if (json === undefined) throw new CommandError(EXIT.usage, 'cli/rules-not-json', { path });
  const parsed = parsePack(json, knownPacks(own));
  if (!parsed.ok) {
    const { code, ...data } = parsed.error;
    throw new CommandError(EXIT.usage, code, data);
  }
  const { id } = parsed.value;
  const others = (own.userPacks ?? []).filter((pack) => pack.id !== id);
  return { pack: id, userPacks: [...others, parsed.value] };
}
