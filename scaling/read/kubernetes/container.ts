import { Field, isKnown, isUnknown, known, notKnown } from "../../model/field";
import { Container, PreStop, Probe, Resources, SecuritySettings } from "../../model/kubernetes";
import { Reader } from "../reader";
import { amountsAt, listAt, namesAt } from "./parts";

export function containerAt(at: Reader): Container {
  return {
    path: at.path,
    name: at.at("name").string(),
    image: at.at("image").string(),
    imagePullPolicy: at.at("imagePullPolicy").string(),
    resources: resourcesAt(at.at("resources")),
    ports: listAt(at.at("ports"), (port) => ({
      path: port.path,
      name: port.at("name").string(),
      containerPort: port.at("containerPort").number(),
      protocol: port.at("protocol").string(),
    })),
    readinessProbe: probeAt(at.at("readinessProbe")),
    livenessProbe: probeAt(at.at("livenessProbe")),
    startupProbe: probeAt(at.at("startupProbe")),
    preStop: preStopAt(at.at("lifecycle").at("preStop")),
    security: securityAt(at.at("securityContext")),
    restartPolicy: at.at("restartPolicy").string(),
  };
}

export function resourcesAt(at: Reader): Resources {
  return {
    path: at.path,
    requests: amountsAt(at.at("requests")),
    limits: amountsAt(at.at("limits")),
  };
}

export function securityAt(at: Reader): SecuritySettings {
  return {
    path: at.path,
    runAsNonRoot: at.at("runAsNonRoot").boolean(),
    runAsUser: at.at("runAsUser").number(),
    privileged: at.at("privileged").boolean(),
    allowPrivilegeEscalation: at.at("allowPrivilegeEscalation").boolean(),
    readOnlyRootFilesystem: at.at("readOnlyRootFilesystem").boolean(),
    droppedCapabilities: namesAt(at.at("capabilities").at("drop")),
    seccompProfile: at.at("seccompProfile").at("type").string(),
  };
}

const handlers = ["httpGet", "exec", "tcpSocket", "grpc"] as const;

function probeAt(at: Reader): Probe {
  return {
    path: at.path,
    presence: at.presence(),
    handler: handlerAt(at),
    initialDelaySeconds: at.at("initialDelaySeconds").number(),
    periodSeconds: at.at("periodSeconds").number(),
    timeoutSeconds: at.at("timeoutSeconds").number(),
    failureThreshold: at.at("failureThreshold").number(),
  };
}

function handlerAt(at: Reader): Field<string> {
  const presence = at.presence();
  if (!isKnown(presence)) return presence;
  const given = handlers.filter((handler) => isKnown(at.at(handler).presence()));
  return given[0] === undefined ? notKnown(at.path) : known(given[0], at.path, presence.secret);
}

function preStopAt(at: Reader): PreStop {
  return { path: at.path, presence: at.presence(), sleepSeconds: sleepAt(at) };
}

/** How long a hook sleeps, if sleeping is all that it does. */
function sleepAt(at: Reader): Field<number> {
  const presence = at.presence();
  if (!isKnown(presence)) return presence;
  const seconds = at.at("sleep").at("seconds").number();
  if (seconds.state !== "absent" || isUnknown(at.at("sleep").presence())) return seconds;
  const command = namesAt(at.at("exec").at("command"));
  if (!isKnown(command)) return notKnown(at.path);
  const words = command.value.map((word) => (isKnown(word) ? word.value : "?")).join(" ");
  const slept = /^(?:(?:\/bin\/)?(?:ba)?sh -c )?(?:\/bin\/)?sleep (\d+(?:\.\d+)?)s?;?$/.exec(words);
  return slept ? known(Number(slept[1]), command.path, command.secret) : notKnown(at.path);
}
