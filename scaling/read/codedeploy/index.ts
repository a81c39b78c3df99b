import { ResourceReader } from "../resourceReader";
import * as deploymentConfig from "./deploymentConfig";
import * as deploymentGroup from "./deploymentGroup";

/** Readers of CodeDeploy. */
export const codeDeployReaders: readonly ResourceReader[] = [deploymentConfig, deploymentGroup];
