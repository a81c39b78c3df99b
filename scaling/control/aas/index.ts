export { ApplicationAutoScaling } from "./applicationAutoScaling";
