import csv
from pathlib import Path

import pulumi
import pulumi_kubernetes as kubernetes
import pulumi_mlscale as mlscale

config = pulumi.Config()

# An hour of conversations at Azure, counted every 10 seconds.
table = Path(__file__).parent / ".." / ".." / "traces" / "azure-llm-2023-conv-10s.csv"
with table.open() as rows:
    rates = [float(row["requests"]) / 10 for row in csv.DictReader(rows)]
trace = {"step_seconds": 10, "rps": rates}

llms = kubernetes.core.v1.Namespace("llms", metadata={"name": "llms"})

llm = mlscale.ModelService(
    "llm",
    namespace=llms.metadata["name"],
    image=config.require("image"),
    args=["--model", "/models/llm", "--max-num-seqs", "16"],
    env={"HOME": "/tmp"},
    port=8000,
    resources={
        "cpu": "6",
        "memory": "48Gi",
        "shared_memory": "8Gi",
        "accelerators": {"count": 1},
    },
    model={"load_seconds": 90, "volume": {"claim_name": config.require("weights")}},
    health={"http_path": "/health"},
    longest_request_seconds=120,
    security={"run_as_user": 1000},
    service={"type": mlscale.ServiceType.CLUSTER_IP, "port": 80},
    autoscaling={
        "min_replicas": 0,
        "max_replicas": 8,
        "keda": {
            "polling_interval_seconds": 15,
            "cooldown_seconds": 900,
            "triggers": [
                {
                    # The router in front keeps requests while there is no replica, and counts
                    # them; the server's own metrics are away with the server.
                    "type": "prometheus",
                    "name": "in-flight",
                    "target": 8,
                    "activation": 0,
                    "signal": mlscale.MetricSignal.CONCURRENCY,
                    "metadata": {
                        "serverAddress": config.require("prometheus"),
                        "query": 'sum(router_requests_in_flight{model="llm"})',
                        "ignoreNullValues": "false",
                    },
                }
            ],
            "fallback": {
                "failure_threshold": 3,
                "replicas": 6,
                "behavior": mlscale.KedaFallbackBehavior.CURRENT_REPLICAS_IF_HIGHER,
            },
        },
    },
    reliability={
        # What a load test of one replica showed: 16 conversations at a time, 8 seconds each.
        # Clients are patient: they wait for a replica that starts.
        "service": {
            "concurrency_per_instance": 16,
            "service_time_seconds": 8,
            "timeout_seconds": 600,
        },
        "loads": [
            {"name": "an hour of conversations, from sleep", "trace": trace},
            {
                "name": "the same, and Prometheus comes ten minutes late",
                "trace": trace,
                "faults": [
                    {"metric_outage": {"start_seconds": 0, "duration_seconds": 600}}
                ],
            },
            {
                "name": "the same, and Prometheus is away while the load rises",
                "trace": trace,
                "faults": [
                    {"metric_outage": {"start_seconds": 1200, "duration_seconds": 1200}}
                ],
            },
        ],
        "objectives": {
            "max_overload_seconds": 360,
            "max_queue_delay_p95_seconds": 240,
            "max_dropped_fraction": 0,
            "max_instance_hours_per_day": 200,
        },
    },
)

pulumi.export("url", llm.url)
pulumi.export("reliability", llm.reliability)
