import tseslint from "typescript-eslint";

/** Who may import whom: data flows one way, and the faces never import each other. */
const faces = ["provider", "policypack", "cli"];
const anywhereIn = (folder) => [`**/${folder}/*`, `**/${folder}/**`];
const impure = [
  "@pulumi/*",
  "node:*",
  "fs",
  "path",
  "os",
  "crypto",
  "child_process",
  "http",
  "https",
  "net",
  "worker_threads",
];

function imports(message, group) {
  return { "no-restricted-imports": ["error", { patterns: [{ group, message }] }] };
}

const stages = [
  "math",
  "random",
  "model",
  "contract",
  "schedule",
  "read",
  "link",
  "plan",
  "load",
  "control",
  "service",
  "simulate",
  "judge",
  "loadtest",
  "report",
  "assess",
  "check",
  "rules",
  "meaning",
];

/** Operations that give the same bits on every host; the rest of Math is in scaling/math. */
const exactMath = [
  "abs",
  "ceil",
  "clz32",
  "floor",
  "fround",
  "imul",
  "max",
  "min",
  "round",
  "sign",
  "sqrt",
  "trunc",
  ...["PI", "E", "LN2", "LN10", "LOG2E", "LOG10E", "SQRT2", "SQRT1_2"],
];

/** What depends on the language, the place or the clock of the host. */
const hostProperties = [
  ...["localeCompare", "toLocaleString", "toLocaleDateString", "toLocaleTimeString"],
  ...["toLocaleLowerCase", "toLocaleUpperCase", "getTimezoneOffset", "toDateString"],
  ...["getFullYear", "getMonth", "getDate", "getDay", "getHours", "getMinutes", "getSeconds"],
].map((property) => ({ property, message: "This depends on the host; results may not." }));

const hostSyntax = [
  [
    "BinaryExpression[operator='**']:not(:has(> Literal.left[bigint]))",
    "Multiply, or use scaling/math: powers of doubles depend on the host.",
  ],
  ["AssignmentExpression[operator='**=']", "Multiply: powers depend on the host."],
  ["VariableDeclarator > Identifier.init[name='Math']", "Call Math by its name."],
  ["NewExpression[callee.name='Date'][arguments.length=0]", "Time is an argument."],
  ["CallExpression[callee.name='Date']", "Time is an argument."],
].map(([selector, message]) => ({ selector, message }));

/** A stage of scaling/ may import only stages before it. */
const flow = stages.map((stage, index) => ({
  files: [`scaling/${stage}/**/*.ts`],
  rules: imports(`scaling/${stage} imports no later stage, no face and nothing impure.`, [
    ...impure,
    ...faces.flatMap(anywhereIn),
    ...stages
      .slice(index + 1)
      .flatMap((later) => [`../${later}`, `../${later}/**`, `../../${later}/**`]),
  ]),
}));

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/**",
      "**/bin/**",
      "sdk/**",
      "provider/generated/**",
      "scaling/contract/generated/**",
      "scaling/schedule/zoneHistories.ts",
      "scaling/schedule/zoneNames.ts",
      "tests/**/fixtures/**",
      "tests/**/programs/**",
      "examples/**",
      "**/*.mjs",
      "**/*.js",
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.ts"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      complexity: ["error", 14],
      eqeqeq: "error",
      "max-lines-per-function": ["error", { max: 50, skipComments: true, skipBlankLines: true }],
      "no-param-reassign": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          argsIgnorePattern: "^_",
          varsIgnorePattern: "^_",
          destructuredArrayIgnorePattern: "^_",
        },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ["scaling/**/*.ts"],
    rules: {
      ...imports("scaling/ is pure: no face, no Pulumi, no I/O.", [
        ...impure,
        ...faces.flatMap(anywhereIn),
      ]),
      "max-lines": ["error", { max: 250, skipComments: true, skipBlankLines: true }],
      "no-restricted-globals": [
        "error",
        "process",
        "console",
        "fetch",
        "setTimeout",
        "performance",
        "Intl",
        "Temporal",
        "crypto",
        "globalThis",
      ],
      "no-restricted-syntax": ["error", ...hostSyntax],
      "no-restricted-properties": [
        "error",
        {
          object: "Math",
          allowProperties: exactMath,
          message: "Use scaling/math and scaling/random: the host's may differ in the last bits.",
        },
        { object: "Date", property: "now", message: "Time is an argument." },
        { object: "Date", property: "parse", message: "Hosts read texts differently." },
        ...hostProperties,
        { object: "Object", property: "assign", message: "Spread instead: assign runs setters." },
      ],
    },
  },
  ...flow,
  {
    files: ["scaling/rules/**/*.ts"],
    rules: { "max-lines": ["error", { max: 300, skipComments: true, skipBlankLines: true }] },
  },
  { files: ["scaling/rules/index.ts"], rules: { "max-lines": "off" } },
  ...faces.map((face) => ({
    files: [`${face}/**/*.ts`],
    rules: {
      ...imports(
        `${face}/ imports scaling/ and its own files only.`,
        faces.filter((other) => other !== face).flatMap(anywhereIn),
      ),
      "max-lines": ["error", { max: 250, skipComments: true, skipBlankLines: true }],
    },
  })),
  {
    files: ["tests/**/*.ts", "scripts/**/*.ts", "bench/**/*.ts"],
    rules: {
      "max-lines-per-function": "off",
      "@typescript-eslint/explicit-module-boundary-types": "off",
      "@typescript-eslint/no-unused-expressions": "off",
    },
  },
);
