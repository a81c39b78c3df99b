# Two services in a network of VPC Lattice, written by hand: `ranker` on Kubernetes through the controller of
# Lattice, `search` on fleets of instances. Half of the requests to `ranker` go to a new version that
# nothing scales, and are given up before one inference is done. Its Services send them to a port that the
# pods do not have, so that no target is ever healthy. The stable version is scaled by the time that
# Lattice measures, which does not tell how many pods are missing. Of `search`, the new fleet has no policy,
# and neither fleet hears of the health checks of Lattice.
#
# finds: service-port-matches on ranker-next (mandatory)
# finds: service-port-matches on ranker-stable (mandatory)
# finds: asg-elb-health-check on search-next (advisory)
# finds: asg-elb-health-check on search-stable (advisory)
# finds: hpa-latency-not-alone on ranker-stable (advisory)
# finds: hpa-latency-not-average-value on ranker-stable (advisory)
# finds: mesh-timeout-covers-inference on ranker (advisory)
# finds: mesh-weighted-route-scaled on ranker (advisory)
# finds: mesh-weighted-route-scaled on search (advisory)
import pulumi
import pulumi_aws as aws
import pulumi_kubernetes as kubernetes

vpc = "vpc-0a1b2c3d4e5f60718"

network = aws.vpclattice.ServiceNetwork("models", name="models")

aws.vpclattice.ServiceNetworkVpcAssociation(
    "models",
    service_network_identifier=network.id,
    vpc_identifier=vpc,
)

ranking = kubernetes.core.v1.Namespace("ranking", metadata={"name": "ranking"})
namespace = ranking.metadata["name"]


def serve(name, image):
    """A version of the model server, with the Service that the route sends requests to."""
    labels = {"app": name}
    metadata = {"name": name, "namespace": namespace, "labels": labels}
    probe = {"http_get": {"path": "/health", "port": "http"}}
    kubernetes.core.v1.Service(
        name,
        metadata=metadata,
        spec={
            "selector": labels,
            "ports": [{"name": "http", "port": 80, "target_port": "api"}],
        },
    )
    return kubernetes.apps.v1.Deployment(
        name,
        metadata=metadata,
        spec={
            "selector": {"match_labels": labels},
            "template": {
                "metadata": {"labels": labels},
                "spec": {
                    "containers": [
                        {
                            "name": "server",
                            "image": image,
                            "ports": [{"name": "http", "container_port": 8080}],
                            "readiness_probe": probe,
                            "startup_probe": {**probe, "failure_threshold": 30},
                            "resources": {
                                "requests": {"cpu": "500m", "memory": "1Gi"},
                                "limits": {"memory": "2Gi"},
                            },
                        }
                    ],
                },
            },
        },
    )


stable = serve("ranker-stable", "registry.example.com/ranker:4.1.0")
serve("ranker-next", "registry.example.com/ranker:5.0.0")

gateway = kubernetes.apiextensions.CustomResource(
    "models",
    api_version="gateway.networking.k8s.io/v1",
    kind="Gateway",
    metadata={"name": network.name, "namespace": namespace},
    spec={
        "gatewayClassName": "amazon-vpc-lattice",
        "listeners": [{"name": "http", "protocol": "HTTP", "port": 80}],
    },
)

kubernetes.apiextensions.CustomResource(
    "ranker",
    api_version="gateway.networking.k8s.io/v1",
    kind="HTTPRoute",
    metadata={"name": "ranker", "namespace": namespace},
    spec={
        "parentRefs": [{"name": gateway.metadata["name"]}],
        "rules": [
            {
                "backendRefs": [
                    {"name": "ranker-stable", "port": 80, "weight": 50},
                    {"name": "ranker-next", "port": 80, "weight": 50},
                ],
                "timeouts": {"request": "500ms"},
            }
        ],
    },
)

kubernetes.apiextensions.CustomResource(
    "ranker-stable",
    api_version="keda.sh/v1alpha1",
    kind="ScaledObject",
    metadata={"name": "ranker-stable", "namespace": namespace},
    spec={
        "scaleTargetRef": {"name": stable.metadata["name"]},
        "minReplicaCount": 1,
        "maxReplicaCount": 10,
        "fallback": {"failureThreshold": 3, "replicas": 5},
        "triggers": [
            {
                "type": "aws-cloudwatch",
                "metadata": {
                    "namespace": "AWS/VpcLattice",
                    "metricName": "RequestTime",
                    "dimensionName": "Service",
                    "dimensionValue": "ranker-ranking",
                    "metricStat": "p95",
                    "targetMetricValue": "500",
                    "minMetricValue": "0",
                    "awsRegion": "eu-west-1",
                },
            }
        ],
    },
)

template = aws.ec2.LaunchTemplate(
    "search",
    image_id="ami-0123456789abcdef0",
    instance_type="m6i.large",
    metadata_options={"http_tokens": "required"},
    monitoring={"enabled": True},
)


def fleet(name):
    """A version of the search, as a fleet of instances in a target group of its own."""
    targets = aws.vpclattice.TargetGroup(
        name,
        name=name,
        type="INSTANCE",
        config={"vpc_identifier": vpc, "port": 8080, "protocol": "HTTP"},
    )
    group = aws.autoscaling.Group(
        name,
        name=name,
        min_size=1,
        max_size=10,
        vpc_zone_identifiers=["subnet-0a1b2c3d4e5f60718", "subnet-0b1c2d3e4f5a60718"],
        launch_template={"id": template.id, "version": "$Latest"},
        traffic_sources=[{"identifier": targets.arn, "type": "vpc-lattice"}],
        health_check_type="ELB",
        health_check_grace_period=300,
        default_instance_warmup=300,
    )
    return group, targets


search = aws.vpclattice.Service("search", name="search")
stable_group, stable_targets = fleet("search-stable")
_, next_targets = fleet("search-next")

aws.autoscaling.Policy(
    "search-stable",
    autoscaling_group_name=stable_group.name,
    policy_type="TargetTrackingScaling",
    target_tracking_configuration={
        "predefined_metric_specification": {
            "predefined_metric_type": "ASGAverageCPUUtilization"
        },
        "target_value": 50,
    },
)

aws.vpclattice.Listener(
    "search",
    service_identifier=search.id,
    protocol="HTTP",
    port=80,
    default_action={
        "forwards": [
            {
                "target_groups": [
                    {"target_group_identifier": stable_targets.id, "weight": 90},
                    {"target_group_identifier": next_targets.id, "weight": 10},
                ],
            }
        ],
    },
)

pulumi.export("serviceNetworkArn", network.arn)
