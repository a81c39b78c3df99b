// STAND-IN for tests and the offline demo, never shipped: the resource types of aws:vpclattice.
import type { ResourceKind } from "../../kind";
import { listener, listenerRule } from "./listener";
import { serviceAssociation, serviceNetwork, vpcAssociation } from "./network";
import { authPolicy, service } from "./service";
import { targetGroup, targetGroupAttachment } from "./targets";

export const latticeKinds: Record<string, ResourceKind> = {
  "aws:vpclattice/authPolicy:AuthPolicy": authPolicy,
  "aws:vpclattice/listener:Listener": listener,
  "aws:vpclattice/listenerRule:ListenerRule": listenerRule,
  "aws:vpclattice/service:Service": service,
  "aws:vpclattice/serviceNetwork:ServiceNetwork": serviceNetwork,
  "aws:vpclattice/serviceNetworkServiceAssociation:ServiceNetworkServiceAssociation":
    serviceAssociation,
  "aws:vpclattice/serviceNetworkVpcAssociation:ServiceNetworkVpcAssociation": vpcAssociation,
  "aws:vpclattice/targetGroup:TargetGroup": targetGroup,
  "aws:vpclattice/targetGroupAttachment:TargetGroupAttachment": targetGroupAttachment,
};
