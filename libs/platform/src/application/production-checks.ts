import type { ReadStore } from '@greengate/read-store';
import { storedClockOffset } from '../clock/clocks';
import { shownEngine, type GreengateConfig } from '../config/config';
import { ConfigurationError, type SettingFault } from '../config/configuration-fault';
import { examineSecrets, readSecrets, type Secrets } from '../config/secrets';

/** What the folders of a demonstration leave behind must not be taken into production. */
async function faultsOfStores(config: GreengateConfig, operations: ReadStore): Promise<readonly SettingFault[]> {
  if (config.mode !== 'production' || (await storedClockOffset(operations)) === undefined) return [];
  return [{ key: 'GREENGATE_OPERATIONS_STORE', value: `sqlite:${config.operationsStore.file}`, remedy: 'These stores were filled on the shifted clock of a demonstration; production needs its own.' }];
}

/** Accounts with a published password. */
export const demoAccountsFault = (config: GreengateConfig): SettingFault => ({
  key: 'GREENGATE_EVENT_STORE',
  value: shownEngine(config.eventStore),
  remedy: 'It holds enabled demo accounts, whose password is published; production needs its own stores, or disable these accounts.',
});

/** The secrets, once nothing speaks against starting. @throws ConfigurationError naming everything that does */
export async function admitStart(config: GreengateConfig, operations: ReadStore, given: Secrets | undefined): Promise<Secrets> {
  const faults = [...(given === undefined ? examineSecrets(config) : []), ...(await faultsOfStores(config, operations))];
  if (faults.length > 0) throw new ConfigurationError(faults);
  return given ?? readSecrets(config);
}
