import { ResourceReader } from "../resourceReader";
import * as attachment from "./attachment";
import * as group from "./group";
import * as launchConfiguration from "./launchConfiguration";
import * as launchTemplate from "./launchTemplate";
import * as lifecycleHook from "./lifecycleHook";
import * as notification from "./notification";
import * as policy from "./policy";
import * as scalingPlan from "./scalingPlan";
import * as schedule from "./schedule";
import * as warmPool from "./warmPool";

/** Readers of EC2 Auto Scaling, of scaling plans, and of what instances are started with. */
export const ec2Readers: readonly ResourceReader[] = [
  attachment,
  group,
  launchConfiguration,
  launchTemplate,
  lifecycleHook,
  notification,
  policy,
  scalingPlan,
  schedule,
  warmPool,
];
