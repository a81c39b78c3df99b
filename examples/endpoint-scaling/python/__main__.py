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
)

pulumi.export("variantPolicyArn", variant.policy_arns["InvocationsPerInstance"])
pulumi.export("copiesPolicyArn", copies.policy_arns["ConcurrentRequestsPerCopy"])
