import type { SubscriptionHost } from '../subscription-host';
import type { SubscriptionStatus } from '../subscription-status';

/** Waits for states of a host by its own signal. */
export class Watch {
  private listeners: (() => void)[] = [];

  readonly onState = (): void => {
    const listeners = this.listeners;
    this.listeners = [];
    for (const listener of listeners) listener();
  };

  async until(host: SubscriptionHost, name: string, state: (status: SubscriptionStatus) => boolean): Promise<SubscriptionStatus> {
    for (;;) {
      const changed = new Promise<void>((resolve) => this.listeners.push(resolve));
      const status = (await host.status()).find((each) => each.name === name);
      if (status && state(status)) return status;
      await changed;
    }
  }
}
