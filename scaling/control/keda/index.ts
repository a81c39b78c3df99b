export { Keda } from "./keda";
