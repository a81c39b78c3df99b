import * as mlscale from "@mlscale/pulumi";
import * as kubernetes from "@pulumi/kubernetes";
import * as pulumi from "@pulumi/pulumi";

const config = new pulumi.Config();

const ranking = new kubernetes.core.v1.Namespace("ranking", { metadata: { name: "ranking" } });

const ranker = new mlscale.MeshModelService("ranker", {
  namespace: ranking.metadata.name,
  mesh: { vpcLattice: { resources: { vpcId: config.require("vpcId") } } },
  versions: [
    {
      name: "stable",
      weight: 90,
      image: config.require("image"),
      loadBalancerArn: config.require("stableLoadBalancerArn"),
    },
    {
      name: "next",
      weight: 10,
      image: config.require("nextImage"),
      loadBalancerArn: config.require("nextLoadBalancerArn"),
    },
  ],
  port: 8080,
  resources: { cpu: "1", memory: "2Gi" },
  model: { loadSeconds: 20 },
  health: { httpPath: "/health" },
  longestRequestSeconds: 2,
  autoscaling: {
    minReplicas: 2,
    maxReplicas: 12,
    demand: { series: "ranker_requests_in_flight", averageValue: 4 },
    prometheusAdapter: { namespace: "monitoring" },
  },
  reliability: {
    // What a load test of one pod showed: 8 requests at a time, 0.1 seconds each.
    service: { concurrencyPerInstance: 8, serviceTimeSeconds: 0.1, queueLimitPerInstance: 40 },
    loads: [
      {
        name: "lunch",
        spike: { baseRps: 80, peakRps: 320, rampSeconds: 300, holdSeconds: 1800 },
        noise: { relativeStandardDeviation: 0.05 },
      },
    ],
    objectives: {
      maxOverloadSeconds: 60,
      maxQueueDelayP95Seconds: 0.5,
      maxDroppedFraction: 0.001,
    },
  },
});

export const url = ranker.url;
export const serviceNetworkArn = ranker.serviceNetworkArn;
export const reliability = ranker.reliability;
