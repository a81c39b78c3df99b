import { ResourceReader } from "../resourceReader";
import * as attachment from "./attachment";
import * as policy from "./policy";
import * as role from "./role";
import * as rolePolicy from "./rolePolicy";

/** Readers of roles and of what they may do. */
export const iamReaders: readonly ResourceReader[] = [attachment, policy, role, rolePolicy];
