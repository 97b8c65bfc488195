import { parsePreset } from '../../app/checks/userPreset';
import type { Preset } from '../../core/checks/preset';
import { presets } from '../../core/checks/presets';
import { CommandError, EXIT, type Io } from '../io';
import { readJson } from '../jsonFile';
import { isFileName } from '../rules';

/** The preset that `--preset ID|FILE` means; undefined without it. A wrong one ends the command. */
export async function resolvePreset(
  io: Io,
  wanted: string | undefined,
): Promise<Preset | undefined> {
  if (wanted === undefined) return undefined;
  if (isFileName(wanted)) return presetOfFile(io, wanted);
  const found = presets.find(({ id }) => id === wanted);
  if (found !== undefined) return found;
  const known = presets.map(({ id }) => id).join(', ');
  throw new CommandError(EXIT.usage, 'presets/unknown-preset', { id: wanted, known });
}

async function presetOfFile(io: Io, path: string): Promise<Preset> {
  const json = await readJson(io, path);
  if (json === undefined) throw new CommandError(EXIT.usage, 'presets/not-json', { path });
  const parsed = parsePreset(json);
  if (parsed.ok) return parsed.value;
  const { code, ...data } = parsed.error;
  throw new CommandError(EXIT.usage, code, data);
}
