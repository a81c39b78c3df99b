/*
 * The inner loop of a sweep in plain C, for the benchmark alone: one target-tracking policy after the
 * other under one load, a fluid queue without limits, no stretch skipped. Reads rates and policies as
 * doubles from stdin, prints nanoseconds and checksums.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define RING 64
#define STEP 60.0

typedef struct { double min, max, target, out_cooldown, in_cooldown; } Policy;
typedef struct { double overload, instance, surplus, unmet, actions, flaps, backlog; } Totals;

static double ceil_count(double amount) {
  double nearest = floor(amount + 0.5);
  return fabs(amount - nearest) <= 1e-9 * fabs(nearest) ? nearest : ceil(amount);
}

static Totals play(const double *rates, const double *arrived, const double *needed, long steps,
                   long settle, Policy p, double per_instance, double startup, double first) {
  Totals t = {0, 0, 0, 0, 0, 0, 0};
  double ring[RING] = {0};
  double ready = first, desired = first, starting = 0, ready_at = 0, backlog = 0;
  double out_ends = -INFINITY, in_ends = -INFINITY, out_from = 0, out_to = 0;
  double low_threshold = p.target * 0.9, high_tolerance = 1e-9 * p.target;
  double low_tolerance = 1e-9 * low_threshold;
  int high = 0, low = 0, scaling_out = 0, scaling_in = 0, out_pending = 0, in_pending = 0, direction = 0;
  for (long step = 0; step < steps; step++) {
    double now = step * STEP;
    if (starting > 0 && ready_at <= now) { ready += starting; starting = 0; }
    if (step > 1) {
      double value = ring[(step - 2) & (RING - 1)];
      high = value - p.target > high_tolerance ? high + 1 : 0;
      low = low_threshold - value > low_tolerance ? low + 1 : 0;
    }
    if (scaling_out && starting == 0) {
      scaling_out = 0;
      if (out_pending) out_ends = now + p.out_cooldown;
      out_pending = 0;
    }
    if (scaling_in) {
      scaling_in = 0;
      if (in_pending) in_ends = now + p.in_cooldown;
      in_pending = 0;
    }
    double previous = desired;
    if (desired < p.min || desired > p.max) {
      desired = desired < p.min ? p.min : p.max;
      if (desired > previous) scaling_out = 1; else scaling_in = 1;
    }
    if (!scaling_out && (high >= 3 || low >= 15)) {
      double metric = ring[(step - 2) & (RING - 1)];
      if (high >= 3) {
        int cooling = out_pending || now < out_ends;
        double reference = cooling ? out_from : desired;
        double wanted = ceil_count(reference * metric / p.target);
        if (desired < p.max && ceil_count(desired * metric / p.target) > desired &&
            wanted > desired && (!cooling || wanted > out_to)) {
          out_from = reference;
          out_to = wanted < p.max ? wanted : p.max;
          out_pending = 1;
          out_ends = now + p.out_cooldown;
          in_pending = 0;
          in_ends = -INFINITY;
          scaling_out = 1;
          desired = out_to;
        }
      } else if (desired > p.min && !in_pending && now >= in_ends) {
        double wanted = ceil_count(desired * metric / p.target);
        if (wanted < 0) wanted = 0;
        if (wanted < desired) {
          desired = wanted > p.min ? wanted : p.min;
          in_pending = 1;
          in_ends = now + p.in_cooldown;
          scaling_in = 1;
        }
      }
    }
    if (desired > previous) { starting += desired - previous; ready_at = now + startup; }
    else if (desired < previous) ready -= previous - desired;
    double rate = rates[step], capacity = ready * per_instance;
    ring[step & (RING - 1)] = arrived[step] / ready;
    if (backlog > 0 || rate > capacity) {
      backlog += (rate - capacity) * STEP;
      if (backlog < 0) backlog = 0;
      if (step >= settle) {
        if (rate > capacity) t.overload += STEP;
        if (backlog > t.backlog) t.backlog = backlog;
      }
    }
    if (step < settle) continue;
    t.instance += (ready + starting) * STEP;
    double surplus = ready - needed[step];
    if (surplus > 0) t.surplus += surplus * STEP;
    if (desired >= p.max && needed[step] > p.max) t.unmet += STEP;
    if (desired != previous) {
      int way = desired > previous ? 1 : -1;
      t.actions++;
      if (way == -direction) t.flaps++;
      direction = way;
    }
  }
  return t;
}

static double *read_doubles(long count) {
  double *values = malloc(count * sizeof(double));
  if (!values || fread(values, sizeof(double), count, stdin) != (size_t)count) exit(1);
  return values;
}

int main(void) {
  double *head = read_doubles(6);
  long steps = (long)head[0], settle = (long)head[1], policies = (long)head[2];
  double per_instance = head[3], startup = head[4], first = head[5];
  double *rates = read_doubles(steps), *needed = read_doubles(steps);
  Policy *each = (Policy *)read_doubles(policies * 5);
  double *arrived = malloc(steps * sizeof(double));
  for (long step = 0; step < steps; step++) arrived[step] = rates[step] * STEP;
  Totals sum = {0, 0, 0, 0, 0, 0, 0};
  struct timespec from, to;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
  for (long index = 0; index < policies; index++) {
    Totals t = play(rates, arrived, needed, steps, settle, each[index], per_instance, startup, first);
    sum.overload += t.overload;
    sum.instance += t.instance;
    sum.surplus += t.surplus;
    sum.unmet += t.unmet;
    sum.actions += t.actions;
    sum.flaps += t.flaps;
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
  double seconds = (to.tv_sec - from.tv_sec) + (to.tv_nsec - from.tv_nsec) / 1e9;
  printf("{\"seconds\":%.9g,\"checksum\":[%.17g,%.17g,%.17g,%.17g,%.17g,%.17g]}\n", seconds,
         sum.overload, sum.instance, sum.surplus, sum.unmet, sum.actions, sum.flaps);
  return 0;
}
