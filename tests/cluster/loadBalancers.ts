import type { ApiClient } from "./api/client";
import type { Ingress, Service } from "./api/objects";
import type { Change } from "./api/watch";

/** Plays the cloud that gives Services of type LoadBalancer an address. */
export class LoadBalancers {
  private readonly given = new Set<string>();

  constructor(
    private readonly api: ApiClient,
    /** May be changed at any time; undefined: no address, until the Service changes again. */
    public addressOf: (service: Service) => Ingress | undefined = documentationAddresses(),
  ) {}

  /** To be called with every change of a Service. */
  notice(change: Change, service: Service): void {
    const { namespace, name, uid } = service.metadata;
    const isWanted = service.spec.type === "LoadBalancer" && change !== "DELETED";
    if (!isWanted || this.given.has(uid!)) return;
    const address = this.addressOf(service);
    if (address === undefined) return;
    this.given.add(uid!);
    const status = { loadBalancer: { ingress: [address] } };
    // The Service may be gone again.
    this.api
      .patch(`/api/v1/namespaces/${namespace}/services/${name}/status`, { status })
      .catch(() => this.given.delete(uid!));
  }
}

/** 192.0.2.1 and so on: a network that nobody has. */
function documentationAddresses(): () => Ingress {
  let last = 0;
  return () => ({ ip: `192.0.2.${(last = (last % 254) + 1)}` });
}
