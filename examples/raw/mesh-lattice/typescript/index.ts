// Two services in a network of VPC Lattice, written by hand: `ranker` on Kubernetes through the controller of
// Lattice, `search` on fleets of instances. Half of the requests to `ranker` go to a new version that
// nothing scales, and are given up before one inference is done. Its Services send them to a port that the
// pods do not have, so that no target is ever healthy. The stable version is scaled by the time that
// Lattice measures, which does not tell how many pods are missing. Of `search`, the new fleet has no policy,
// and neither fleet hears of the health checks of Lattice.
//
// finds: service-port-matches on ranker-next (mandatory)
// finds: service-port-matches on ranker-stable (mandatory)
// finds: asg-elb-health-check on search-next (advisory)
// finds: asg-elb-health-check on search-stable (advisory)
// finds: hpa-latency-not-alone on ranker-stable (advisory)
// finds: hpa-latency-not-average-value on ranker-stable (advisory)
// finds: mesh-timeout-covers-inference on ranker (advisory)
// finds: mesh-weighted-route-scaled on ranker (advisory)
// finds: mesh-weighted-route-scaled on search (advisory)
import * as aws from "@pulumi/aws";
import * as kubernetes from "@pulumi/kubernetes";

const vpcIdentifier = "vpc-0a1b2c3d4e5f60718";

const network = new aws.vpclattice.ServiceNetwork("models", { name: "models" });

new aws.vpclattice.ServiceNetworkVpcAssociation("models", {
  serviceNetworkIdentifier: network.id,
  vpcIdentifier,
});

const ranking = new kubernetes.core.v1.Namespace("ranking", { metadata: { name: "ranking" } });
const namespace = ranking.metadata.name;

/** A version of the model server, with the Service that the route sends requests to. */
function serve(name: string, image: string): kubernetes.apps.v1.Deployment {
  const labels = { app: name };
  const metadata = { name, namespace, labels };
  const probe = { httpGet: { path: "/health", port: "http" } };
  new kubernetes.core.v1.Service(name, {
    metadata,
    spec: { selector: labels, ports: [{ name: "http", port: 80, targetPort: "api" }] },
  });
  return new kubernetes.apps.v1.Deployment(name, {
    metadata,
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          containers: [
            {
              name: "server",
              image,
              ports: [{ name: "http", containerPort: 8080 }],
              readinessProbe: probe,
              startupProbe: { ...probe, failureThreshold: 30 },
              resources: { requests: { cpu: "500m", memory: "1Gi" }, limits: { memory: "2Gi" } },
            },
          ],
        },
      },
    },
  });
}

const stable = serve("ranker-stable", "registry.example.com/ranker:4.1.0");
serve("ranker-next", "registry.example.com/ranker:5.0.0");

const gateway = new kubernetes.apiextensions.CustomResource("models", {
  apiVersion: "gateway.networking.k8s.io/v1",
  kind: "Gateway",
  metadata: { name: network.name, namespace },
  spec: {
    gatewayClassName: "amazon-vpc-lattice",
    listeners: [{ name: "http", protocol: "HTTP", port: 80 }],
  },
});

new kubernetes.apiextensions.CustomResource("ranker", {
  apiVersion: "gateway.networking.k8s.io/v1",
  kind: "HTTPRoute",
  metadata: { name: "ranker", namespace },
  spec: {
    parentRefs: [{ name: gateway.metadata.name }],
    rules: [
      {
        backendRefs: [
          { name: "ranker-stable", port: 80, weight: 50 },
          { name: "ranker-next", port: 80, weight: 50 },
        ],
        timeouts: { request: "500ms" },
      },
    ],
  },
});

new kubernetes.apiextensions.CustomResource("ranker-stable", {
  apiVersion: "keda.sh/v1alpha1",
  kind: "ScaledObject",
  metadata: { name: "ranker-stable", namespace },
  spec: {
    scaleTargetRef: { name: stable.metadata.name },
    minReplicaCount: 1,
    maxReplicaCount: 10,
    fallback: { failureThreshold: 3, replicas: 5 },
    triggers: [
      {
        type: "aws-cloudwatch",
        metadata: {
          namespace: "AWS/VpcLattice",
          metricName: "RequestTime",
          dimensionName: "Service",
          dimensionValue: "ranker-ranking",
          metricStat: "p95",
          targetMetricValue: "500",
          minMetricValue: "0",
          awsRegion: "eu-west-1",
        },
      },
    ],
  },
});

const template = new aws.ec2.LaunchTemplate("search", {
  imageId: "ami-0123456789abcdef0",
  instanceType: "m6i.large",
  metadataOptions: { httpTokens: "required" },
  monitoring: { enabled: true },
});

/** A version of the search, as a fleet of instances in a target group of its own. */
function fleet(name: string) {
  const targets = new aws.vpclattice.TargetGroup(name, {
    name,
    type: "INSTANCE",
    config: { vpcIdentifier, port: 8080, protocol: "HTTP" },
  });
  const group = new aws.autoscaling.Group(name, {
    name,
    minSize: 1,
    maxSize: 10,
    vpcZoneIdentifiers: ["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5a60718"],
    launchTemplate: { id: template.id, version: "$Latest" },
    trafficSources: [{ identifier: targets.arn, type: "vpc-lattice" }],
    healthCheckType: "ELB",
    healthCheckGracePeriod: 300,
    defaultInstanceWarmup: 300,
  });
  return { group, targets };
}

const search = new aws.vpclattice.Service("search", { name: "search" });
const searchStable = fleet("search-stable");
const searchNext = fleet("search-next");

new aws.autoscaling.Policy("search-stable", {
  autoscalingGroupName: searchStable.group.name,
  policyType: "TargetTrackingScaling",
  targetTrackingConfiguration: {
    predefinedMetricSpecification: { predefinedMetricType: "ASGAverageCPUUtilization" },
    targetValue: 50,
  },
});

new aws.vpclattice.Listener("search", {
  serviceIdentifier: search.id,
  protocol: "HTTP",
  port: 80,
  defaultAction: {
    forwards: [
      {
        targetGroups: [
          { targetGroupIdentifier: searchStable.targets.id, weight: 90 },
          { targetGroupIdentifier: searchNext.targets.id, weight: 10 },
        ],
      },
    ],
  },
});

export const serviceNetworkArn = network.arn;
