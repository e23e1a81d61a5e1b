/** Asks the service worker to keep the shell on this device, so that a disclosure goes on without a connection. A browser without one works as before. */
export async function keepShell(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('/sw.js');
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage('keep');
  } catch {
    // Forbidden by the browser or out of room: nothing is kept, and nothing else changes.
  }
}

/** What was read in a session is forgotten with it. */
export function forgetKept(): void {
  navigator.serviceWorker?.controller?.postMessage('forget');
}
