import pulumi
import pulumi_mlscale as mlscale

variant = mlscale.EndpointScaling(
    "search",
    endpoint_name="search",
    variant_name="blue",
    instance_type="ml.c6i.xlarge",
    scaling={
        "min_capacity": 2,
        "max_capacity": 10,
        # A load test found that an instance answers 20 requests per second; half of it is the target.
        "target_tracking": [
            {
                "metric": mlscale.ScalingMetric.INVOCATIONS_PER_INSTANCE,
                "peak_requests_per_second_per_instance": 20,
                "safety_factor": 0.5,
            }
        ],
    },
    reliability={
        "service": {"requests_per_second_per_instance": 20, "service_time_seconds": 0.12},
        "loads": [
            {
                "name": "evening rush",
                "spike": {
                    "base_rps": 15,
                    "peak_rps": 70,
                    "ramp_seconds": 1800,
                    "hold_seconds": 3600,
                    "fall_seconds": 1800,
                },
            }
        ],
        "objectives": {"max_overload_seconds": 60, "max_queue_delay_p99_seconds": 1},
    },
)

copies = mlscale.EndpointScaling(
    "llm",
    inference_component_name="llm",
    scaling={
        "min_capacity": 0,
        "max_capacity": 4,
        "target_tracking": [
            {"metric": mlscale.ScalingMetric.CONCURRENT_REQUESTS_PER_COPY, "target": 5}
        ],
    },
    reliability={
        # Ten requests at a time on each copy, eight seconds each.
        "service": {
            "concurrency_per_instance": 10,
            "service_time_seconds": 8,
            "startup": {"preset": mlscale.StartupPreset.SAGE_MAKER_LLM},
        },
        "loads": [
            {
                "name": "office hours",
                "spike": {
                    "base_rps": 0.3,
                    "peak_rps": 2,
                    "ramp_seconds": 3600,
                    "hold_seconds": 3600,
                    "fall_seconds": 3600,
                },
            }
        ],
        "objectives": {"max_overload_seconds": 60, "max_dropped_fraction": 0},
    },
)

pulumi.export("variantPolicyArn", variant.policy_arns["InvocationsPerInstance"])
pulumi.export("copiesPolicyArn", copies.policy_arns["ConcurrentRequestsPerCopy"])
pulumi.export("variantReliability", variant.reliability)
pulumi.export("copiesReliability", copies.reliability)
