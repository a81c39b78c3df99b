export { Ec2AutoScaling } from "./ec2AutoScaling";
