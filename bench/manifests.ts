/**
 * Kubernetes manifests of many model services, as a chart renders them: a quarter each of Deployments,
 * Services, autoscalers and disruption budgets.
 */
export function manifestsOf(objects: number): string {
  return Array.from({ length: objects / 4 }, (_, index) => serviceOf(index)).join("");
}

function serviceOf(index: number): string {
  const name = `model-${index}`;
  const namespace = `team-${index % 20}`;
  const documents = [deployment, service, autoscaler, budget];
  return documents.map((each) => `---\n${each(name, namespace)}`).join("");
}

type Document = (name: string, namespace: string) => string;

const deployment: Document = (name, namespace) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: ${namespace}
  labels:
    app.kubernetes.io/name: ${name}
    app.kubernetes.io/part-of: inference
spec:
  revisionHistoryLimit: 3
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxUnavailable: 0
      maxSurge: 25%
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
  template:
    metadata:
      labels:
        app.kubernetes.io/name: ${name}
        app.kubernetes.io/part-of: inference
      annotations:
        prometheus.io/scrape: "true"
    spec:
      terminationGracePeriodSeconds: 60
      serviceAccountName: ${name}
      containers:
        - name: server
          image: registry.example.com/models/${name}@sha256:${"0".repeat(64)}
          args: ["--model", "/models/${name}", "--port=8080"]
          ports:
            - name: http
              containerPort: 8080
          env:
            - name: OMP_NUM_THREADS
              value: "4"
          resources:
            requests:
              cpu: 500m
              memory: 2Gi
            limits:
              memory: 2Gi
${["startup", "readiness", "liveness"].map(probe).join("")}          securityContext:
            runAsNonRoot: true
            readOnlyRootFilesystem: true
            allowPrivilegeEscalation: false
            capabilities:
              drop: ["ALL"]
      topologySpreadConstraints:
        - maxSkew: 1
          topologyKey: topology.kubernetes.io/zone
          whenUnsatisfiable: ScheduleAnyway
          labelSelector:
            matchLabels:
              app.kubernetes.io/name: ${name}
`;

function probe(kind: string): string {
  return `          ${kind}Probe:
            httpGet:
              path: /${kind}
              port: http
            periodSeconds: 5
            failureThreshold: 30
`;
}

const service: Document = (name, namespace) => `apiVersion: v1
kind: Service
metadata:
  name: ${name}
  namespace: ${namespace}
  labels:
    app.kubernetes.io/name: ${name}
spec:
  type: ClusterIP
  selector:
    app.kubernetes.io/name: ${name}
  ports:
    - name: http
      port: 80
      targetPort: http
      protocol: TCP
`;

const autoscaler: Document = (name, namespace) => `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  scaleTargetRef:
    apiVersion: apps/v1
    kind: Deployment
    name: ${name}
  minReplicas: 2
  maxReplicas: 20
  metrics:
    - type: Resource
      resource:
        name: cpu
        target:
          type: Utilization
          averageUtilization: 60
  behavior:
    scaleDown:
      stabilizationWindowSeconds: 300
      policies:
        - type: Percent
          value: 10
          periodSeconds: 60
`;

const budget: Document = (name, namespace) => `apiVersion: policy/v1
kind: PodDisruptionBudget
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  maxUnavailable: 1
  selector:
    matchLabels:
      app.kubernetes.io/name: ${name}
`;
