import { strict as assert } from "node:assert";
import { declare, exampleUrn } from "../../../scaling/check/declare";
import { alarm } from "../../../scaling/check/fixtures";
import { deploymentConfig, deploymentGroup } from "../../../scaling/check/fixturesCodeDeploy";
import {
  attachment,
  ec2Urn,
  group,
  groupSchedule,
  groupSteps,
  groupTracking,
  launchConfiguration,
  launchTemplate,
  lifecycleHook,
  planInstruction,
  scalingPlan,
} from "../../../scaling/check/fixturesEc2";
import { placedIn } from "../../../scaling/link/ec2Links";
import { Link, Referrers } from "../../../scaling/link/link";
import { ScalingModel } from "../../../scaling/link/scalingModel";
import { FragmentBase } from "../../../scaling/model/fragments";
import { Declaration, nameOf, UNKNOWN } from "../../../scaling/model/input";

const unnamed = group({ name: undefined });
const other = group({ name: undefined }, {}, "other");
const openName = { autoscalingGroupName: UNKNOWN };
const fromFleet = { from: { autoscalingGroupName: [ec2Urn("group")] } };

/** A link in words: the name of the resource, the names of those that it may be, or "missing". */
function said<T extends FragmentBase>(link: Link<T>): string {
  if (link.state === "linked") return `${nameOf(link.to.source.urn)} by ${link.by}`;
  if (link.state === "missing") return "missing";
  return `perhaps ${link.candidates.map(({ source }) => nameOf(source.urn)).join(" or ")}`.trim();
}

function names(referrers: Referrers<FragmentBase>) {
  const named = (those: readonly FragmentBase[]) => those.map(({ source }) => nameOf(source.urn));
  return { surely: named(referrers.linked), perhaps: named(referrers.undecided) };
}

function groupOfPolicy(...declarations: readonly Declaration[]): string {
  const model = ScalingModel.of(declarations);
  return said(model.ec2.groupOf(model.all("groupPolicy")[0]!));
}

describe("a policy belongs to a group", () => {
  it("by its name", () => {
    assert.equal(groupOfPolicy(group(), other, groupTracking()), "fleet by name");
  });

  it("by the dependency on it while the name is not known", () => {
    const policy = groupTracking({}, openName, fromFleet);
    assert.equal(groupOfPolicy(unnamed, other, policy), "fleet by dependency");
  });

  it("by the component that made it", () => {
    const component = exampleUrn("example:index:Fleet", "fleet-component");
    const made = group({ name: undefined }, { parent: component });
    const policy = groupTracking({}, openName, { from: { autoscalingGroupName: [component] } });
    const around = declare("mlscale:index:Fleet", "fleet-component", {});
    assert.equal(
      groupOfPolicy({ ...around, urn: component }, made, other, policy),
      "fleet by dependency",
    );
  });

  it("perhaps, where only the deployment knows", () => {
    const policy = groupTracking({}, openName);
    assert.equal(groupOfPolicy(unnamed, other, policy), "perhaps fleet or other");
    assert.equal(groupOfPolicy(policy), "perhaps");
    assert.equal(groupOfPolicy(unnamed, groupTracking()), "perhaps fleet");
  });

  it("surely not, where all names are known and differ", () => {
    assert.equal(groupOfPolicy(group({ name: "another" }), groupTracking()), "missing");
  });
});

describe("a group knows what belongs to it", () => {
  it("surely, perhaps, or not at all", () => {
    const model = ScalingModel.of([
      group(),
      groupTracking(),
      groupSteps(openName),
      groupTracking({}, { autoscalingGroupName: "another" }, {}, "elsewhere"),
      groupSchedule(),
      attachment(),
    ]);
    const fleet = model.all("autoScalingGroup")[0]!;
    assert.deepEqual(names(model.ec2.policiesOf(fleet)), { surely: ["cpu"], perhaps: ["steps"] });
    assert.deepEqual(names(model.ec2.schedulesOf(fleet)).surely, ["evening"]);
    assert.deepEqual(names(model.ec2.attachmentsOf(fleet)).surely, ["fleet"]);
    assert.deepEqual(names(model.ec2.warmPoolsOf(fleet)), { surely: [], perhaps: [] });
  });

  it("with the hooks that it declares itself, whatever its name", () => {
    const hooks = [{ name: "ready", lifecycleTransition: "autoscaling:EC2_INSTANCE_LAUNCHING" }];
    const model = ScalingModel.of([
      group({ name: undefined, initialLifecycleHooks: hooks }),
      other,
      lifecycleHook({}, fromFleet),
    ]);
    const [fleet, second] = model.all("autoScalingGroup");
    assert.deepEqual(names(model.ec2.hooksOf(fleet!)).surely, ["fleet", "drain"]);
    assert.deepEqual(names(model.ec2.hooksOf(second!)), { surely: [], perhaps: [] });
  });

  it("with the alarms that trigger its policies, and those of no other service", () => {
    const from = { from: { alarmActions: [ec2Urn("policy", "steps")] } };
    const model = ScalingModel.of([
      group(),
      groupSteps(),
      groupTracking(),
      alarm({ alarmActions: [UNKNOWN] }, from),
    ]);
    const [steps, tracking] = model.all("groupPolicy");
    assert.deepEqual(names(model.alarmsOf(steps!)).surely, ["reco-alarm"]);
    assert.deepEqual(names(model.alarmsOf(tracking!)), { surely: [], perhaps: [] });
  });
});

describe("an instruction of a plan is about a group", () => {
  const groupOf = (declarations: readonly Declaration[], at = 0): string => {
    const model = ScalingModel.of(declarations);
    const [plan] = model.all("scalingPlan");
    return said(model.ec2.groupOfInstruction(placedIn(plan!)[at]!));
  };

  it("by the name in its resource id", () => {
    assert.equal(groupOf([group(), scalingPlan()]), "fleet by name");
    const id = { resourceId: "autoScalingGroup/another" };
    assert.equal(groupOf([group(), scalingPlan([planInstruction(id)])]), "missing");
  });

  it("never, where the resource id names no group or the service is another", () => {
    const application = { resourceId: "autoScalingGroup:fleet" };
    assert.equal(groupOf([group(), scalingPlan([planInstruction(application)])]), "missing");
    const service = { serviceNamespace: "ecs", resourceId: UNKNOWN };
    assert.equal(groupOf([group(), scalingPlan([planInstruction(service)])]), "missing");
  });

  it("by the dependency while the resource id is not known", () => {
    const place = { from: { scalingInstructions: [ec2Urn("group")] } };
    const plan = scalingPlan([planInstruction({ resourceId: UNKNOWN })], {}, place);
    assert.equal(groupOf([unnamed, other, plan]), "fleet by dependency");
  });

  it("so that the group knows its instructions", () => {
    const model = ScalingModel.of([group(), scalingPlan()]);
    const { linked } = model.ec2.instructionsOf(model.all("autoScalingGroup")[0]!);
    assert.deepEqual(
      linked.map(({ instruction }) => instruction.path),
      ["scalingInstructions[0]"],
    );
  });
});

describe("a deployment group deploys to groups", () => {
  const groupsOf = (...declarations: readonly Declaration[]) => {
    const model = ScalingModel.of(declarations);
    return names(model.ec2.groupsOf(model.all("deploymentGroup")[0]!));
  };
  const fromBoth = { from: { autoscalingGroups: [ec2Urn("group"), ec2Urn("group", "other")] } };

  it("by name", () => {
    const both = deploymentGroup({ autoscalingGroups: ["fleet", "elsewhere"] });
    assert.deepEqual(groupsOf(group(), both), { surely: ["fleet"], perhaps: [] });
  });

  it("by dependency, where there are as many groups as names that are not known", () => {
    const two = deploymentGroup({ autoscalingGroups: [UNKNOWN, UNKNOWN] }, fromBoth);
    assert.deepEqual(groupsOf(unnamed, other, two), { surely: ["fleet", "other"], perhaps: [] });
    const one = deploymentGroup({ autoscalingGroups: [UNKNOWN] }, fromBoth);
    assert.deepEqual(groupsOf(unnamed, other, one), { surely: [], perhaps: ["fleet", "other"] });
  });

  it("perhaps, where the list itself is not known", () => {
    const open = deploymentGroup({ autoscalingGroups: UNKNOWN });
    assert.deepEqual(groupsOf(group(), open), { surely: [], perhaps: ["fleet"] });
    assert.deepEqual(groupsOf(group(), deploymentGroup({ autoscalingGroups: undefined })), {
      surely: [],
      perhaps: [],
    });
  });

  it("so that the group knows who deploys to it", () => {
    const model = ScalingModel.of([
      group(),
      deploymentGroup(),
      deploymentGroup({}, {}, "second"),
      deploymentGroup({ autoscalingGroups: UNKNOWN }, {}, "third"),
      deploymentGroup({ autoscalingGroups: ["another"] }, {}, "fourth"),
    ]);
    const fleet = model.all("autoScalingGroup")[0]!;
    assert.deepEqual(names(model.ec2.deploymentGroupsOf(fleet)), {
      surely: ["rollout", "second"],
      perhaps: ["third"],
    });
  });

  it("with a configuration of the program, or one of AWS", () => {
    const configOf = (...declarations: readonly Declaration[]) => {
      const model = ScalingModel.of(declarations);
      return said(model.ec2.configOf(model.all("deploymentGroup")[0]!));
    };
    const careful = deploymentGroup({ deploymentConfigName: "careful" });
    assert.equal(configOf(deploymentConfig(), careful), "careful by name");
    assert.equal(configOf(deploymentConfig(), deploymentGroup()), "missing");
    const none = deploymentGroup({ deploymentConfigName: undefined });
    assert.equal(configOf(deploymentConfig(), none), "missing");
  });
});

describe("a group starts instances from a template", () => {
  const templateOf = (...declarations: readonly Declaration[]) => {
    const model = ScalingModel.of(declarations);
    return said(model.ec2.launchTemplateOf(model.all("autoScalingGroup")[0]!));
  };

  it("by name, by id, or by the dependency on it", () => {
    assert.equal(templateOf(group(), launchTemplate()), "fleet by name");
    const byId = group({ launchTemplate: { id: "lt-0a" } });
    const deployed = launchTemplate({}, { outputs: { id: "lt-0a" } });
    assert.equal(templateOf(byId, deployed, launchTemplate({}, {}, "second")), "fleet by name");
    const place = { from: { launchTemplate: [ec2Urn("launchTemplate")] } };
    const open = group({ launchTemplate: { id: UNKNOWN } }, place);
    assert.equal(
      templateOf(open, launchTemplate(), launchTemplate({}, {}, "second")),
      "fleet by dependency",
    );
  });

  it("that its mixed instances name", () => {
    const mixedInstancesPolicy = {
      launchTemplate: { launchTemplateSpecification: { launchTemplateName: "fleet" } },
    };
    const mixed = group({ launchTemplate: undefined, mixedInstancesPolicy });
    assert.equal(templateOf(mixed, launchTemplate()), "fleet by name");
  });

  it("of the program, of elsewhere, or from a launch configuration", () => {
    assert.equal(
      templateOf(group({ launchTemplate: { name: "another" } }), launchTemplate()),
      "missing",
    );
    const older = group({ launchTemplate: undefined, launchConfiguration: "fleet" });
    assert.equal(templateOf(older, launchTemplate()), "missing");
    const model = ScalingModel.of([older, launchConfiguration()]);
    const fleet = model.all("autoScalingGroup")[0]!;
    assert.equal(said(model.ec2.launchConfigurationOf(fleet)), "fleet by name");
  });
});
