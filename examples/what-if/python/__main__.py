import pulumi
import pulumi_mlscale as mlscale

# What a load test of one instance showed: 2.5 requests a second, 0.4 seconds each.
service = mlscale.Service(requests_per_second_per_instance=2.5, service_time_seconds=0.4)
rush = mlscale.Load(
    name="evening rush",
    spike=mlscale.SpikeLoad(
        base_rps=1, peak_rps=9, ramp_seconds=3600, hold_seconds=3600, fall_seconds=3600
    ),
)
objectives = mlscale.Objectives(max_overload_seconds=60, max_queue_delay_p95_seconds=2)

# Would three instances do?
three = mlscale.simulate(
    scaling=mlscale.Scaling(
        min_capacity=1,
        max_capacity=3,
        target_tracking=[
            mlscale.TargetTracking(
                metric=mlscale.ScalingMetric.INVOCATIONS_PER_INSTANCE, target=75
            )
        ],
    ),
    reliability=mlscale.Reliability(service=service, loads=[rush], objectives=objectives),
)

# What would, at the lowest cost?
recommended = mlscale.recommend_scaling(service=service, loads=[rush], objectives=objectives)

# When to have how many, for a day as it was measured hour by hour?
planned = mlscale.synthesize_schedule(
    load=mlscale.Load(
        name="yesterday",
        start_time="2027-01-04T00:00:00+01:00",
        trace=mlscale.TraceLoad(
            rps=[1, 1, 1, 1, 1, 1, 2, 3, 4, 4, 4, 4, 4, 4, 4, 4, 5, 7, 9, 9, 8, 5, 3, 2],
            step_seconds=3600,
        ),
    ),
    service=service,
    timezone="Europe/Berlin",
)

pulumi.export("holds", three.holds)
pulumi.export("why", three.summary)
pulumi.export("minCapacity", recommended.min_capacity)
pulumi.export("maxCapacity", recommended.max_capacity)
pulumi.export("target", recommended.target)
pulumi.export("schedules", planned.schedules)
