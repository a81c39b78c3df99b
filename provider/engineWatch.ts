import { connectivityState, credentials, Client } from "@grpc/grpc-js";

/**
 * Ends this process when the engine that started it is gone: nobody else would, and what it still has
 * to register has no one to go to. An engine that never answered is not waited for.
 */
export function endWithEngine(address: string): void {
  const channel = new Client(address, credentials.createInsecure()).getChannel();
  let wasThere = false;
  const watch = (): void => {
    const state = channel.getConnectivityState(true);
    wasThere ||= state === connectivityState.READY;
    if (wasThere && state === connectivityState.TRANSIENT_FAILURE) process.exit(1);
    channel.watchConnectivityState(state, Infinity, watch);
  };
  watch();
}
