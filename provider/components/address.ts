import * as pulumi from "@pulumi/pulumi";

interface Ingress {
  readonly hostname?: string;
  readonly ip?: string;
}

/** A Service as its provider gives it back. */
export interface ServiceObject {
  readonly metadata: pulumi.Output<{ readonly namespace?: string }>;
  readonly status: pulumi.Output<
    { readonly loadBalancer?: { readonly ingress?: readonly Ingress[] } } | undefined
  >;
}

/**
 * Where a Service is reached: at its load balancer, else by its name in the cluster. A preview does not know
 * what the load balancer will be.
 */
export function addressOf(
  { metadata, status }: ServiceObject,
  name: string,
  isBalanced: boolean,
): pulumi.Output<string> {
  return pulumi.all([metadata, status]).apply(([own, state]) => {
    const [first] = state?.loadBalancer?.ingress ?? [];
    const host = first?.hostname ?? first?.ip;
    if (host === undefined && isBalanced && pulumi.runtime.isDryRun()) return notKnownYet();
    return host ?? `${name}.${own?.namespace ?? "default"}.svc`;
  });
}

/** The SDK takes its mark of the unknown for the value of any output. */
function notKnownYet(): string {
  return pulumi.unknown as unknown as string;
}

const usualPorts = { http: 80, https: 443 } as const;

export function urlOf(
  address: pulumi.Output<string>,
  port: number,
  scheme: keyof typeof usualPorts = "http",
): pulumi.Output<string> {
  return address.apply((host) => {
    const named = host.includes(":") ? `[${host}]` : host;
    return `${scheme}://${named}${port === usualPorts[scheme] ? "" : `:${port}`}/`;
  });
}
