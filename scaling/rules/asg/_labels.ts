/** How a metric about requests says which target group it is of, behind which load balancer. */
export const labelForm = "load balancer and target group, as app/NAME/ID/targetgroup/NAME/ID";

const label = /^app\/[^/]+\/[^/]+\/targetgroup\/[^/]+\/[^/]+$/;

export function isLabel(text: string): boolean {
  return label.test(text);
}
