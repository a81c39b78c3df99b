// Generated from schema.json. Change contract/, then run: npm run generate
"use strict";
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// validators.js
exports.AdjustmentType = validate10;
var schema11 = { "$id": "AdjustmentType", "enum": ["ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity"] };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "ChangeInCapacity" || data === "PercentChangeInCapacity" || data === "ExactCapacity")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema11.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
exports.AlarmAssumptions = validate11;
var schema13 = { "$id": "BreachingValue", "enum": ["Last", "MeanOfBreaching"] };
var schema14 = { "$id": "CooldownStart", "enum": ["Decision", "Completion"] };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "scaleOutDatapoints" || key0 === "scaleInDatapoints" || key0 === "scaleInThresholdFraction" || key0 === "metricDelaySeconds" || key0 === "metricValue" || key0 === "maxScaleInFraction" || key0 === "oneUpdateAtATime" || key0 === "cooldownStarts")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.scaleOutDatapoints !== void 0) {
      let data0 = data.scaleOutDatapoints;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/scaleOutDatapoints", schemaPath: "#/properties/scaleOutDatapoints/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 60 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/scaleOutDatapoints", schemaPath: "#/properties/scaleOutDatapoints/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/scaleOutDatapoints", schemaPath: "#/properties/scaleOutDatapoints/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
    if (data.scaleInDatapoints !== void 0) {
      let data1 = data.scaleInDatapoints;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err4 = { instancePath: instancePath + "/scaleInDatapoints", schemaPath: "#/properties/scaleInDatapoints/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 120 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/scaleInDatapoints", schemaPath: "#/properties/scaleInDatapoints/maximum", keyword: "maximum", params: { comparison: "<=", limit: 120 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/scaleInDatapoints", schemaPath: "#/properties/scaleInDatapoints/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.scaleInThresholdFraction !== void 0) {
      let data2 = data.scaleInThresholdFraction;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/scaleInThresholdFraction", schemaPath: "#/properties/scaleInThresholdFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/scaleInThresholdFraction", schemaPath: "#/properties/scaleInThresholdFraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/scaleInThresholdFraction", schemaPath: "#/properties/scaleInThresholdFraction/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.metricDelaySeconds !== void 0) {
      let data3 = data.metricDelaySeconds;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 3600 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/metricDelaySeconds", schemaPath: "#/properties/metricDelaySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/metricDelaySeconds", schemaPath: "#/properties/metricDelaySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/metricDelaySeconds", schemaPath: "#/properties/metricDelaySeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.metricValue !== void 0) {
      let data4 = data.metricValue;
      if (!(data4 === "Last" || data4 === "MeanOfBreaching")) {
        const err13 = { instancePath: instancePath + "/metricValue", schemaPath: "BreachingValue/enum", keyword: "enum", params: { allowedValues: schema13.enum } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.maxScaleInFraction !== void 0) {
      let data5 = data.maxScaleInFraction;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1 || isNaN(data5)) {
          const err14 = { instancePath: instancePath + "/maxScaleInFraction", schemaPath: "#/properties/maxScaleInFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data5 <= 0 || isNaN(data5)) {
          const err15 = { instancePath: instancePath + "/maxScaleInFraction", schemaPath: "#/properties/maxScaleInFraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/maxScaleInFraction", schemaPath: "#/properties/maxScaleInFraction/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.oneUpdateAtATime !== void 0) {
      if (typeof data.oneUpdateAtATime !== "boolean") {
        const err17 = { instancePath: instancePath + "/oneUpdateAtATime", schemaPath: "#/properties/oneUpdateAtATime/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.cooldownStarts !== void 0) {
      let data7 = data.cooldownStarts;
      if (!(data7 === "Decision" || data7 === "Completion")) {
        const err18 = { instancePath: instancePath + "/cooldownStarts", schemaPath: "CooldownStart/enum", keyword: "enum", params: { allowedValues: schema14.enum } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
exports.AlarmMetric = validate12;
var schema15 = { "$id": "AlarmMetric", "enum": ["Invocations", "InvocationsPerInstance", "Invocation4XXErrors", "Invocation5XXErrors", "ModelLatency", "OverheadLatency", "ConcurrentRequestsPerModel", "ApproximateBacklogSize", "ApproximateBacklogSizePerInstance", "HasBacklogWithoutCapacity", "NoCapacityInvocationFailures", "CPUUtilization", "MemoryUtilization", "GPUUtilization", "GPUMemoryUtilization", "DiskUtilization"] };
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "Invocations" || data === "InvocationsPerInstance" || data === "Invocation4XXErrors" || data === "Invocation5XXErrors" || data === "ModelLatency" || data === "OverheadLatency" || data === "ConcurrentRequestsPerModel" || data === "ApproximateBacklogSize" || data === "ApproximateBacklogSizePerInstance" || data === "HasBacklogWithoutCapacity" || data === "NoCapacityInvocationFailures" || data === "CPUUtilization" || data === "MemoryUtilization" || data === "GPUUtilization" || data === "GPUMemoryUtilization" || data === "DiskUtilization")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema15.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
exports.AllAtOnce = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "waitIntervalSeconds")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.waitIntervalSeconds !== void 0) {
      let data0 = data.waitIntervalSeconds;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/waitIntervalSeconds", schemaPath: "#/properties/waitIntervalSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 3600 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/waitIntervalSeconds", schemaPath: "#/properties/waitIntervalSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/waitIntervalSeconds", schemaPath: "#/properties/waitIntervalSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      }
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err4];
    } else {
      vErrors.push(err4);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
exports.AsyncInference = validate14;
var schema18 = { "$id": "NotificationTopic", "enum": ["SUCCESS_NOTIFICATION_TOPIC", "ERROR_NOTIFICATION_TOPIC"] };
var func2 = require_ucs2length().default;
var pattern0 = new RegExp("^(https|s3)://([^/]+)/?(.*)$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.outputS3Uri === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "outputS3Uri" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "outputS3Uri" || key0 === "failureS3Uri" || key0 === "kmsKeyId" || key0 === "maxConcurrentInvocationsPerInstance" || key0 === "successTopicArn" || key0 === "errorTopicArn" || key0 === "includeInferenceResponseIn")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.outputS3Uri !== void 0) {
      let data0 = data.outputS3Uri;
      if (typeof data0 === "string") {
        if (func2(data0) > 1024) {
          const err2 = { instancePath: instancePath + "/outputS3Uri", schemaPath: "#/properties/outputS3Uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err3 = { instancePath: instancePath + "/outputS3Uri", schemaPath: "#/properties/outputS3Uri/pattern", keyword: "pattern", params: { pattern: "^(https|s3)://([^/]+)/?(.*)$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/outputS3Uri", schemaPath: "#/properties/outputS3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.failureS3Uri !== void 0) {
      let data1 = data.failureS3Uri;
      if (typeof data1 === "string") {
        if (func2(data1) > 1024) {
          const err5 = { instancePath: instancePath + "/failureS3Uri", schemaPath: "#/properties/failureS3Uri/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern0.test(data1)) {
          const err6 = { instancePath: instancePath + "/failureS3Uri", schemaPath: "#/properties/failureS3Uri/pattern", keyword: "pattern", params: { pattern: "^(https|s3)://([^/]+)/?(.*)$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/failureS3Uri", schemaPath: "#/properties/failureS3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kmsKeyId !== void 0) {
      let data2 = data.kmsKeyId;
      if (typeof data2 === "string") {
        if (func2(data2) > 2048) {
          const err8 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/properties/kmsKeyId/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/properties/kmsKeyId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.maxConcurrentInvocationsPerInstance !== void 0) {
      let data3 = data.maxConcurrentInvocationsPerInstance;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err10 = { instancePath: instancePath + "/maxConcurrentInvocationsPerInstance", schemaPath: "#/properties/maxConcurrentInvocationsPerInstance/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 1e3 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/maxConcurrentInvocationsPerInstance", schemaPath: "#/properties/maxConcurrentInvocationsPerInstance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/maxConcurrentInvocationsPerInstance", schemaPath: "#/properties/maxConcurrentInvocationsPerInstance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.successTopicArn !== void 0) {
      let data4 = data.successTopicArn;
      if (typeof data4 === "string") {
        if (func2(data4) > 2048) {
          const err13 = { instancePath: instancePath + "/successTopicArn", schemaPath: "#/properties/successTopicArn/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/successTopicArn", schemaPath: "#/properties/successTopicArn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.errorTopicArn !== void 0) {
      let data5 = data.errorTopicArn;
      if (typeof data5 === "string") {
        if (func2(data5) > 2048) {
          const err15 = { instancePath: instancePath + "/errorTopicArn", schemaPath: "#/properties/errorTopicArn/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/errorTopicArn", schemaPath: "#/properties/errorTopicArn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.includeInferenceResponseIn !== void 0) {
      let data6 = data.includeInferenceResponseIn;
      if (Array.isArray(data6)) {
        if (data6.length > 2) {
          const err17 = { instancePath: instancePath + "/includeInferenceResponseIn", schemaPath: "#/properties/includeInferenceResponseIn/maxItems", keyword: "maxItems", params: { limit: 2 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (!(data7 === "SUCCESS_NOTIFICATION_TOPIC" || data7 === "ERROR_NOTIFICATION_TOPIC")) {
            const err18 = { instancePath: instancePath + "/includeInferenceResponseIn/" + i0, schemaPath: "NotificationTopic/enum", keyword: "enum", params: { allowedValues: schema18.enum } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/includeInferenceResponseIn", schemaPath: "#/properties/includeInferenceResponseIn/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
exports.BreachingValue = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "Last" || data === "MeanOfBreaching")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema13.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate15.errors = vErrors;
  return errors === 0;
}
exports.Canary = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waitIntervalSeconds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waitIntervalSeconds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "sizePercent" || key0 === "sizeInstances" || key0 === "waitIntervalSeconds")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.sizePercent !== void 0) {
      let data0 = data.sizePercent;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/sizePercent", schemaPath: "#/properties/sizePercent/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 50 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/sizePercent", schemaPath: "#/properties/sizePercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 1 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/sizePercent", schemaPath: "#/properties/sizePercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.sizeInstances !== void 0) {
      let data1 = data.sizeInstances;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/sizeInstances", schemaPath: "#/properties/sizeInstances/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/sizeInstances", schemaPath: "#/properties/sizeInstances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.waitIntervalSeconds !== void 0) {
      let data2 = data.waitIntervalSeconds;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/waitIntervalSeconds", schemaPath: "#/properties/waitIntervalSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 3600 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/waitIntervalSeconds", schemaPath: "#/properties/waitIntervalSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/waitIntervalSeconds", schemaPath: "#/properties/waitIntervalSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    const given0 = ["sizePercent", "sizeInstances"].filter((name) => data[name] !== void 0);
    if (given0.length !== 1) {
      const err10 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["sizePercent", "sizeInstances"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
exports.CapacityShortageFault = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.startSeconds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startSeconds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.durationSeconds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.maxInstances === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maxInstances" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "startSeconds" || key0 === "durationSeconds" || key0 === "maxInstances")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.startSeconds !== void 0) {
      let data0 = data.startSeconds;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2678400 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.durationSeconds !== void 0) {
      let data1 = data.durationSeconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2678400 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.maxInstances !== void 0) {
      let data2 = data.maxInstances;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/maxInstances", schemaPath: "#/properties/maxInstances/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1e6 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/maxInstances", schemaPath: "#/properties/maxInstances/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/maxInstances", schemaPath: "#/properties/maxInstances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate17.errors = vErrors;
  return errors === 0;
}
exports.CaptureMode = validate18;
var schema22 = { "$id": "CaptureMode", "enum": ["Input", "Output", "InputAndOutput"] };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "Input" || data === "Output" || data === "InputAndOutput")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema22.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate18.errors = vErrors;
  return errors === 0;
}
exports.Comparison = validate19;
var schema23 = { "$id": "Comparison", "enum": ["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"] };
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "GreaterThanOrEqualToThreshold" || data === "GreaterThanThreshold" || data === "LessThanThreshold" || data === "LessThanOrEqualToThreshold")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema23.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate19.errors = vErrors;
  return errors === 0;
}
exports.ConstantLoad = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rps === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rps" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rps")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.rps !== void 0) {
      let data0 = data.rps;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e9 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/rps", schemaPath: "#/properties/rps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/rps", schemaPath: "#/properties/rps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/rps", schemaPath: "#/properties/rps/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
exports.CooldownStart = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "Decision" || data === "Completion")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema14.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
exports.CoreDump = validate22;
var pattern2 = new RegExp("^(https|s3)://([^/])/?(.*)$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.destinationS3Uri === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destinationS3Uri" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "destinationS3Uri" || key0 === "kmsKeyId")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.destinationS3Uri !== void 0) {
      let data0 = data.destinationS3Uri;
      if (typeof data0 === "string") {
        if (func2(data0) > 512) {
          const err2 = { instancePath: instancePath + "/destinationS3Uri", schemaPath: "#/properties/destinationS3Uri/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern2.test(data0)) {
          const err3 = { instancePath: instancePath + "/destinationS3Uri", schemaPath: "#/properties/destinationS3Uri/pattern", keyword: "pattern", params: { pattern: "^(https|s3)://([^/])/?(.*)$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/destinationS3Uri", schemaPath: "#/properties/destinationS3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kmsKeyId !== void 0) {
      let data1 = data.kmsKeyId;
      if (typeof data1 === "string") {
        if (func2(data1) > 2048) {
          const err5 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/properties/kmsKeyId/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/properties/kmsKeyId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
exports.CustomMetric = validate23;
var schema28 = { "$id": "Statistic", "enum": ["Average", "Sum", "Minimum", "Maximum", "SampleCount"] };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.namespace === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespace" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metricName === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metricName" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "namespace" || key0 === "metricName" || key0 === "statistic" || key0 === "unit" || key0 === "dimensions")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data0 = data.namespace;
      if (typeof data0 === "string") {
        if (func2(data0) > 255) {
          const err3 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/maxLength", keyword: "maxLength", params: { limit: 255 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.metricName !== void 0) {
      let data1 = data.metricName;
      if (typeof data1 === "string") {
        if (func2(data1) > 255) {
          const err6 = { instancePath: instancePath + "/metricName", schemaPath: "#/properties/metricName/maxLength", keyword: "maxLength", params: { limit: 255 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/metricName", schemaPath: "#/properties/metricName/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/metricName", schemaPath: "#/properties/metricName/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.statistic !== void 0) {
      let data2 = data.statistic;
      if (!(data2 === "Average" || data2 === "Sum" || data2 === "Minimum" || data2 === "Maximum" || data2 === "SampleCount")) {
        const err9 = { instancePath: instancePath + "/statistic", schemaPath: "Statistic/enum", keyword: "enum", params: { allowedValues: schema28.enum } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.unit !== void 0) {
      let data3 = data.unit;
      if (typeof data3 === "string") {
        if (func2(data3) > 1e3) {
          const err10 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/maxLength", keyword: "maxLength", params: { limit: 1e3 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/unit", schemaPath: "#/properties/unit/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.dimensions !== void 0) {
      let data4 = data.dimensions;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          if (typeof data4[key1] !== "string") {
            const err12 = { instancePath: instancePath + "/dimensions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/dimensions/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/dimensions", schemaPath: "#/properties/dimensions/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
exports.DataCapture = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.destinationS3Uri === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "destinationS3Uri" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.samplingPercentage === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "samplingPercentage" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "destinationS3Uri" || key0 === "samplingPercentage" || key0 === "capture" || key0 === "enabled" || key0 === "kmsKeyId" || key0 === "csvContentTypes" || key0 === "jsonContentTypes")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.destinationS3Uri !== void 0) {
      let data0 = data.destinationS3Uri;
      if (typeof data0 === "string") {
        if (func2(data0) > 512) {
          const err3 = { instancePath: instancePath + "/destinationS3Uri", schemaPath: "#/properties/destinationS3Uri/maxLength", keyword: "maxLength", params: { limit: 512 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern0.test(data0)) {
          const err4 = { instancePath: instancePath + "/destinationS3Uri", schemaPath: "#/properties/destinationS3Uri/pattern", keyword: "pattern", params: { pattern: "^(https|s3)://([^/]+)/?(.*)$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/destinationS3Uri", schemaPath: "#/properties/destinationS3Uri/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.samplingPercentage !== void 0) {
      let data1 = data.samplingPercentage;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err6 = { instancePath: instancePath + "/samplingPercentage", schemaPath: "#/properties/samplingPercentage/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 100 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/samplingPercentage", schemaPath: "#/properties/samplingPercentage/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/samplingPercentage", schemaPath: "#/properties/samplingPercentage/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.capture !== void 0) {
      let data2 = data.capture;
      if (Array.isArray(data2)) {
        if (data2.length > 2) {
          const err9 = { instancePath: instancePath + "/capture", schemaPath: "#/properties/capture/maxItems", keyword: "maxItems", params: { limit: 2 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err10 = { instancePath: instancePath + "/capture", schemaPath: "#/properties/capture/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "Input" || data3 === "Output" || data3 === "InputAndOutput")) {
            const err11 = { instancePath: instancePath + "/capture/" + i0, schemaPath: "CaptureMode/enum", keyword: "enum", params: { allowedValues: schema22.enum } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/capture", schemaPath: "#/properties/capture/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.enabled !== void 0) {
      if (typeof data.enabled !== "boolean") {
        const err13 = { instancePath: instancePath + "/enabled", schemaPath: "#/properties/enabled/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.kmsKeyId !== void 0) {
      let data5 = data.kmsKeyId;
      if (typeof data5 === "string") {
        if (func2(data5) > 2048) {
          const err14 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/properties/kmsKeyId/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/kmsKeyId", schemaPath: "#/properties/kmsKeyId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.csvContentTypes !== void 0) {
      let data6 = data.csvContentTypes;
      if (Array.isArray(data6)) {
        if (data6.length > 10) {
          const err16 = { instancePath: instancePath + "/csvContentTypes", schemaPath: "#/properties/csvContentTypes/maxItems", keyword: "maxItems", params: { limit: 10 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (data6.length < 1) {
          const err17 = { instancePath: instancePath + "/csvContentTypes", schemaPath: "#/properties/csvContentTypes/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data6[i1] !== "string") {
            const err18 = { instancePath: instancePath + "/csvContentTypes/" + i1, schemaPath: "#/properties/csvContentTypes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/csvContentTypes", schemaPath: "#/properties/csvContentTypes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.jsonContentTypes !== void 0) {
      let data8 = data.jsonContentTypes;
      if (Array.isArray(data8)) {
        if (data8.length > 10) {
          const err20 = { instancePath: instancePath + "/jsonContentTypes", schemaPath: "#/properties/jsonContentTypes/maxItems", keyword: "maxItems", params: { limit: 10 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data8.length < 1) {
          const err21 = { instancePath: instancePath + "/jsonContentTypes", schemaPath: "#/properties/jsonContentTypes/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data8[i2] !== "string") {
            const err22 = { instancePath: instancePath + "/jsonContentTypes/" + i2, schemaPath: "#/properties/jsonContentTypes/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/jsonContentTypes", schemaPath: "#/properties/jsonContentTypes/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
exports.Deployment = validate25;
var pattern4 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9-]*$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.metric === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "metric" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.threshold === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threshold" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "variantName" || key0 === "metric" || key0 === "statistic" || key0 === "comparison" || key0 === "threshold" || key0 === "periodSeconds" || key0 === "evaluationPeriods")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 128) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.variantName !== void 0) {
      let data1 = data.variantName;
      if (typeof data1 === "string") {
        if (func2(data1) > 63) {
          const err8 = { instancePath: instancePath + "/variantName", schemaPath: "#/properties/variantName/maxLength", keyword: "maxLength", params: { limit: 63 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/variantName", schemaPath: "#/properties/variantName/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.metric !== void 0) {
      let data2 = data.metric;
      if (!(data2 === "Invocations" || data2 === "InvocationsPerInstance" || data2 === "Invocation4XXErrors" || data2 === "Invocation5XXErrors" || data2 === "ModelLatency" || data2 === "OverheadLatency" || data2 === "ConcurrentRequestsPerModel" || data2 === "ApproximateBacklogSize" || data2 === "ApproximateBacklogSizePerInstance" || data2 === "HasBacklogWithoutCapacity" || data2 === "NoCapacityInvocationFailures" || data2 === "CPUUtilization" || data2 === "MemoryUtilization" || data2 === "GPUUtilization" || data2 === "GPUMemoryUtilization" || data2 === "DiskUtilization")) {
        const err10 = { instancePath: instancePath + "/metric", schemaPath: "AlarmMetric/enum", keyword: "enum", params: { allowedValues: schema15.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.statistic !== void 0) {
      let data3 = data.statistic;
      if (!(data3 === "Average" || data3 === "Sum" || data3 === "Minimum" || data3 === "Maximum" || data3 === "SampleCount")) {
        const err11 = { instancePath: instancePath + "/statistic", schemaPath: "Statistic/enum", keyword: "enum", params: { allowedValues: schema28.enum } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.comparison !== void 0) {
      let data4 = data.comparison;
      if (!(data4 === "GreaterThanOrEqualToThreshold" || data4 === "GreaterThanThreshold" || data4 === "LessThanThreshold" || data4 === "LessThanOrEqualToThreshold")) {
        const err12 = { instancePath: instancePath + "/comparison", schemaPath: "Comparison/enum", keyword: "enum", params: { allowedValues: schema23.enum } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.threshold !== void 0) {
      let data5 = data.threshold;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        const err13 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.periodSeconds !== void 0) {
      let data6 = data.periodSeconds;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err14 = { instancePath: instancePath + "/periodSeconds", schemaPath: "#/properties/periodSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 86400 || isNaN(data6)) {
          const err15 = { instancePath: instancePath + "/periodSeconds", schemaPath: "#/properties/periodSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data6 < 10 || isNaN(data6)) {
          const err16 = { instancePath: instancePath + "/periodSeconds", schemaPath: "#/properties/periodSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.evaluationPeriods !== void 0) {
      let data7 = data.evaluationPeriods;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err17 = { instancePath: instancePath + "/evaluationPeriods", schemaPath: "#/properties/evaluationPeriods/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 8640 || isNaN(data7)) {
          const err18 = { instancePath: instancePath + "/evaluationPeriods", schemaPath: "#/properties/evaluationPeriods/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8640 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err19 = { instancePath: instancePath + "/evaluationPeriods", schemaPath: "#/properties/evaluationPeriods/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "allAtOnce" || key0 === "canary" || key0 === "linear" || key0 === "rolling" || key0 === "terminationWaitSeconds" || key0 === "maximumExecutionTimeoutSeconds" || key0 === "rollbackAlarmNames" || key0 === "rollbackAlarms")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.allAtOnce !== void 0) {
      let data0 = data.allAtOnce;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          if (!(key1 === "waitIntervalSeconds")) {
            const err1 = { instancePath: instancePath + "/allAtOnce", schemaPath: "AllAtOnce/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
        if (data0.waitIntervalSeconds !== void 0) {
          let data1 = data0.waitIntervalSeconds;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            const err2 = { instancePath: instancePath + "/allAtOnce/waitIntervalSeconds", schemaPath: "AllAtOnce/properties/waitIntervalSeconds/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 3600 || isNaN(data1)) {
              const err3 = { instancePath: instancePath + "/allAtOnce/waitIntervalSeconds", schemaPath: "AllAtOnce/properties/waitIntervalSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              const err4 = { instancePath: instancePath + "/allAtOnce/waitIntervalSeconds", schemaPath: "AllAtOnce/properties/waitIntervalSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/allAtOnce", schemaPath: "AllAtOnce/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.canary !== void 0) {
      let data2 = data.canary;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.waitIntervalSeconds === void 0) {
          const err6 = { instancePath: instancePath + "/canary", schemaPath: "Canary/required", keyword: "required", params: { missingProperty: "waitIntervalSeconds" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key2 in data2) {
          if (!(key2 === "sizePercent" || key2 === "sizeInstances" || key2 === "waitIntervalSeconds")) {
            const err7 = { instancePath: instancePath + "/canary", schemaPath: "Canary/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.sizePercent !== void 0) {
          let data3 = data2.sizePercent;
          if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
            const err8 = { instancePath: instancePath + "/canary/sizePercent", schemaPath: "Canary/properties/sizePercent/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 50 || isNaN(data3)) {
              const err9 = { instancePath: instancePath + "/canary/sizePercent", schemaPath: "Canary/properties/sizePercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data3 < 1 || isNaN(data3)) {
              const err10 = { instancePath: instancePath + "/canary/sizePercent", schemaPath: "Canary/properties/sizePercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          }
        }
        if (data2.sizeInstances !== void 0) {
          let data4 = data2.sizeInstances;
          if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
            const err11 = { instancePath: instancePath + "/canary/sizeInstances", schemaPath: "Canary/properties/sizeInstances/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 1 || isNaN(data4)) {
              const err12 = { instancePath: instancePath + "/canary/sizeInstances", schemaPath: "Canary/properties/sizeInstances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          }
        }
        if (data2.waitIntervalSeconds !== void 0) {
          let data5 = data2.waitIntervalSeconds;
          if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
            const err13 = { instancePath: instancePath + "/canary/waitIntervalSeconds", schemaPath: "Canary/properties/waitIntervalSeconds/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 3600 || isNaN(data5)) {
              const err14 = { instancePath: instancePath + "/canary/waitIntervalSeconds", schemaPath: "Canary/properties/waitIntervalSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err15 = { instancePath: instancePath + "/canary/waitIntervalSeconds", schemaPath: "Canary/properties/waitIntervalSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          }
        }
        const given0 = ["sizePercent", "sizeInstances"].filter((name) => data2[name] !== void 0);
        if (given0.length !== 1) {
          const err16 = { instancePath: instancePath + "/canary", schemaPath: "Canary/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["sizePercent", "sizeInstances"], given: given0 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/canary", schemaPath: "Canary/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.linear !== void 0) {
      let data6 = data.linear;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.waitIntervalSeconds === void 0) {
          const err18 = { instancePath: instancePath + "/linear", schemaPath: "Linear/required", keyword: "required", params: { missingProperty: "waitIntervalSeconds" } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        for (const key3 in data6) {
          if (!(key3 === "stepPercent" || key3 === "stepInstances" || key3 === "waitIntervalSeconds")) {
            const err19 = { instancePath: instancePath + "/linear", schemaPath: "Linear/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data6.stepPercent !== void 0) {
          let data7 = data6.stepPercent;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err20 = { instancePath: instancePath + "/linear/stepPercent", schemaPath: "Linear/properties/stepPercent/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 50 || isNaN(data7)) {
              const err21 = { instancePath: instancePath + "/linear/stepPercent", schemaPath: "Linear/properties/stepPercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data7 < 10 || isNaN(data7)) {
              const err22 = { instancePath: instancePath + "/linear/stepPercent", schemaPath: "Linear/properties/stepPercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          }
        }
        if (data6.stepInstances !== void 0) {
          let data8 = data6.stepInstances;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err23 = { instancePath: instancePath + "/linear/stepInstances", schemaPath: "Linear/properties/stepInstances/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err24 = { instancePath: instancePath + "/linear/stepInstances", schemaPath: "Linear/properties/stepInstances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          }
        }
        if (data6.waitIntervalSeconds !== void 0) {
          let data9 = data6.waitIntervalSeconds;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err25 = { instancePath: instancePath + "/linear/waitIntervalSeconds", schemaPath: "Linear/properties/waitIntervalSeconds/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 3600 || isNaN(data9)) {
              const err26 = { instancePath: instancePath + "/linear/waitIntervalSeconds", schemaPath: "Linear/properties/waitIntervalSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err27 = { instancePath: instancePath + "/linear/waitIntervalSeconds", schemaPath: "Linear/properties/waitIntervalSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
        }
        const given1 = ["stepPercent", "stepInstances"].filter((name) => data6[name] !== void 0);
        if (given1.length !== 1) {
          const err28 = { instancePath: instancePath + "/linear", schemaPath: "Linear/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["stepPercent", "stepInstances"], given: given1 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/linear", schemaPath: "Linear/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.rolling !== void 0) {
      let data10 = data.rolling;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.waitIntervalSeconds === void 0) {
          const err30 = { instancePath: instancePath + "/rolling", schemaPath: "Rolling/required", keyword: "required", params: { missingProperty: "waitIntervalSeconds" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        for (const key4 in data10) {
          if (!(key4 === "maximumBatchPercent" || key4 === "maximumBatchInstances" || key4 === "rollbackBatchPercent" || key4 === "rollbackBatchInstances" || key4 === "waitIntervalSeconds")) {
            const err31 = { instancePath: instancePath + "/rolling", schemaPath: "Rolling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data10.maximumBatchPercent !== void 0) {
          let data11 = data10.maximumBatchPercent;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err32 = { instancePath: instancePath + "/rolling/maximumBatchPercent", schemaPath: "Rolling/properties/maximumBatchPercent/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 50 || isNaN(data11)) {
              const err33 = { instancePath: instancePath + "/rolling/maximumBatchPercent", schemaPath: "Rolling/properties/maximumBatchPercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data11 < 5 || isNaN(data11)) {
              const err34 = { instancePath: instancePath + "/rolling/maximumBatchPercent", schemaPath: "Rolling/properties/maximumBatchPercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
        if (data10.maximumBatchInstances !== void 0) {
          let data12 = data10.maximumBatchInstances;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err35 = { instancePath: instancePath + "/rolling/maximumBatchInstances", schemaPath: "Rolling/properties/maximumBatchInstances/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 1 || isNaN(data12)) {
              const err36 = { instancePath: instancePath + "/rolling/maximumBatchInstances", schemaPath: "Rolling/properties/maximumBatchInstances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          }
        }
        if (data10.rollbackBatchPercent !== void 0) {
          let data13 = data10.rollbackBatchPercent;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err37 = { instancePath: instancePath + "/rolling/rollbackBatchPercent", schemaPath: "Rolling/properties/rollbackBatchPercent/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 100 || isNaN(data13)) {
              const err38 = { instancePath: instancePath + "/rolling/rollbackBatchPercent", schemaPath: "Rolling/properties/rollbackBatchPercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data13 < 5 || isNaN(data13)) {
              const err39 = { instancePath: instancePath + "/rolling/rollbackBatchPercent", schemaPath: "Rolling/properties/rollbackBatchPercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
        if (data10.rollbackBatchInstances !== void 0) {
          let data14 = data10.rollbackBatchInstances;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err40 = { instancePath: instancePath + "/rolling/rollbackBatchInstances", schemaPath: "Rolling/properties/rollbackBatchInstances/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 1 || isNaN(data14)) {
              const err41 = { instancePath: instancePath + "/rolling/rollbackBatchInstances", schemaPath: "Rolling/properties/rollbackBatchInstances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
          }
        }
        if (data10.waitIntervalSeconds !== void 0) {
          let data15 = data10.waitIntervalSeconds;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err42 = { instancePath: instancePath + "/rolling/waitIntervalSeconds", schemaPath: "Rolling/properties/waitIntervalSeconds/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 3600 || isNaN(data15)) {
              const err43 = { instancePath: instancePath + "/rolling/waitIntervalSeconds", schemaPath: "Rolling/properties/waitIntervalSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              const err44 = { instancePath: instancePath + "/rolling/waitIntervalSeconds", schemaPath: "Rolling/properties/waitIntervalSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          }
        }
        const given2 = ["maximumBatchPercent", "maximumBatchInstances"].filter((name) => data10[name] !== void 0);
        if (given2.length !== 1) {
          const err45 = { instancePath: instancePath + "/rolling", schemaPath: "Rolling/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["maximumBatchPercent", "maximumBatchInstances"], given: given2 } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        const given3 = ["rollbackBatchPercent", "rollbackBatchInstances"].filter((name) => data10[name] !== void 0);
        if (given3.length > 1) {
          const err46 = { instancePath: instancePath + "/rolling", schemaPath: "Rolling/atMostOneOf", keyword: "atMostOneOf", params: { names: ["rollbackBatchPercent", "rollbackBatchInstances"], given: given3 } };
          if (vErrors === null) {
            vErrors = [err46];
          } else {
            vErrors.push(err46);
          }
          errors++;
        }
      } else {
        const err47 = { instancePath: instancePath + "/rolling", schemaPath: "Rolling/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.terminationWaitSeconds !== void 0) {
      let data16 = data.terminationWaitSeconds;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err48 = { instancePath: instancePath + "/terminationWaitSeconds", schemaPath: "#/properties/terminationWaitSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 3600 || isNaN(data16)) {
          const err49 = { instancePath: instancePath + "/terminationWaitSeconds", schemaPath: "#/properties/terminationWaitSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        if (data16 < 0 || isNaN(data16)) {
          const err50 = { instancePath: instancePath + "/terminationWaitSeconds", schemaPath: "#/properties/terminationWaitSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err50];
          } else {
            vErrors.push(err50);
          }
          errors++;
        }
      }
    }
    if (data.maximumExecutionTimeoutSeconds !== void 0) {
      let data17 = data.maximumExecutionTimeoutSeconds;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err51 = { instancePath: instancePath + "/maximumExecutionTimeoutSeconds", schemaPath: "#/properties/maximumExecutionTimeoutSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 14400 || isNaN(data17)) {
          const err52 = { instancePath: instancePath + "/maximumExecutionTimeoutSeconds", schemaPath: "#/properties/maximumExecutionTimeoutSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 14400 } };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data17 < 600 || isNaN(data17)) {
          const err53 = { instancePath: instancePath + "/maximumExecutionTimeoutSeconds", schemaPath: "#/properties/maximumExecutionTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 600 } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
      }
    }
    if (data.rollbackAlarmNames !== void 0) {
      let data18 = data.rollbackAlarmNames;
      if (Array.isArray(data18)) {
        if (data18.length > 10) {
          const err54 = { instancePath: instancePath + "/rollbackAlarmNames", schemaPath: "#/properties/rollbackAlarmNames/maxItems", keyword: "maxItems", params: { limit: 10 } };
          if (vErrors === null) {
            vErrors = [err54];
          } else {
            vErrors.push(err54);
          }
          errors++;
        }
        const len0 = data18.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data18[i0] !== "string") {
            const err55 = { instancePath: instancePath + "/rollbackAlarmNames/" + i0, schemaPath: "#/properties/rollbackAlarmNames/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
      } else {
        const err56 = { instancePath: instancePath + "/rollbackAlarmNames", schemaPath: "#/properties/rollbackAlarmNames/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.rollbackAlarms !== void 0) {
      let data20 = data.rollbackAlarms;
      if (Array.isArray(data20)) {
        if (data20.length > 10) {
          const err57 = { instancePath: instancePath + "/rollbackAlarms", schemaPath: "#/properties/rollbackAlarms/maxItems", keyword: "maxItems", params: { limit: 10 } };
          if (vErrors === null) {
            vErrors = [err57];
          } else {
            vErrors.push(err57);
          }
          errors++;
        }
        const len1 = data20.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate26(data20[i1], { instancePath: instancePath + "/rollbackAlarms/" + i1, parentData: data20, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
            errors = vErrors.length;
          }
        }
        const seen0 = /* @__PURE__ */ new Map();
        for (let index0 = 0; index0 < data20.length; index0++) {
          const key5 = data20[index0]?.["name"];
          if (typeof key5 === "string" || typeof key5 === "number") {
            const first0 = seen0.get(key5);
            if (first0 === void 0) {
              seen0.set(key5, index0);
            } else {
              const err58 = { instancePath: instancePath + "/rollbackAlarms", schemaPath: "#/properties/rollbackAlarms/uniqueBy", keyword: "uniqueBy", params: { index: index0, first: first0 } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
          }
        }
      } else {
        const err59 = { instancePath: instancePath + "/rollbackAlarms", schemaPath: "#/properties/rollbackAlarms/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    const given4 = ["allAtOnce", "canary", "linear", "rolling"].filter((name) => data[name] !== void 0);
    if (given4.length !== 1) {
      const err60 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["allAtOnce", "canary", "linear", "rolling"], given: given4 } };
      if (vErrors === null) {
        vErrors = [err60];
      } else {
        vErrors.push(err60);
      }
      errors++;
    }
    const given5 = ["rolling", "terminationWaitSeconds"].filter((name) => data[name] !== void 0);
    if (given5.length > 1) {
      const err61 = { instancePath, schemaPath: "#/atMostOneOf", keyword: "atMostOneOf", params: { names: ["rolling", "terminationWaitSeconds"], given: given5 } };
      if (vErrors === null) {
        vErrors = [err61];
      } else {
        vErrors.push(err61);
      }
      errors++;
    }
  } else {
    const err62 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err62];
    } else {
      vErrors.push(err62);
    }
    errors++;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
exports.DiurnalLoad = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.baseRps === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseRps" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.peakRps === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peakRps" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "baseRps" || key0 === "peakRps" || key0 === "peakHour" || key0 === "timezone" || key0 === "weekendFactor")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.baseRps !== void 0) {
      let data0 = data.baseRps;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e9 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/baseRps", schemaPath: "#/properties/baseRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/baseRps", schemaPath: "#/properties/baseRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/baseRps", schemaPath: "#/properties/baseRps/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.peakRps !== void 0) {
      let data1 = data.peakRps;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e9 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/peakRps", schemaPath: "#/properties/peakRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/peakRps", schemaPath: "#/properties/peakRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/peakRps", schemaPath: "#/properties/peakRps/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.peakHour !== void 0) {
      let data2 = data.peakHour;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/peakHour", schemaPath: "#/properties/peakHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 >= 24 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/peakHour", schemaPath: "#/properties/peakHour/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 24 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/peakHour", schemaPath: "#/properties/peakHour/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      if (typeof data.timezone !== "string") {
        const err12 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.weekendFactor !== void 0) {
      let data4 = data.weekendFactor;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 100 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/weekendFactor", schemaPath: "#/properties/weekendFactor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err14 = { instancePath: instancePath + "/weekendFactor", schemaPath: "#/properties/weekendFactor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/weekendFactor", schemaPath: "#/properties/weekendFactor/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
exports.EndpointScaling = validate29;
var schema41 = { "$id": "EndpointScaling", "type": "object", "properties": { "endpointName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "the endpoint's name (letters, digits and inner dashes), not its ARN", "example": "reco", "input": true }, "variantName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "blue" }, "variantDimension": { "$ref": "ScalableDimension" }, "async": { "type": "boolean" }, "instanceType": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "patternHint": "a SageMaker hosting type, as ml.m5.xlarge", "example": "ml.m5.xlarge" }, "inferenceComponentName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "llm", "input": true }, "resourceId": { "type": "string", "minLength": 1, "maxLength": 1600, "example": "service/my-cluster/my-service", "input": true }, "serviceNamespace": { "type": "string", "maxLength": 64, "example": "ecs" }, "scalableDimension": { "type": "string", "maxLength": 128, "example": "ecs:service:DesiredCount" }, "scaling": { "$ref": "Scaling" }, "reliability": { "$ref": "Reliability" }, "tags": { "type": "object", "additionalProperties": { "type": "string", "input": true } }, "ignoreScalingChanges": { "type": "boolean" } }, "required": ["scaling"], "additionalProperties": false, "exactlyOneOf": [["resourceId", "endpointName", "inferenceComponentName"]], "requires": { "endpointName": ["variantName"], "variantName": ["endpointName"], "resourceId": ["serviceNamespace", "scalableDimension"], "serviceNamespace": ["resourceId"], "scalableDimension": ["resourceId"], "variantDimension": ["endpointName"], "async": ["endpointName"] } };
var schema42 = { "$id": "ScalableDimension", "enum": ["InstanceCount", "ProvisionedConcurrency"] };
var func19 = Object.prototype.hasOwnProperty;
var pattern5 = new RegExp("^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "u");
var pattern7 = new RegExp("^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "u");
var schema55 = { "$id": "Schedule", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$", "patternHint": "letters, digits and dashes, beginning with a letter or digit", "example": "evening" }, "at": { "type": "string", "example": "2027-01-31T17:00:00" }, "rate": { "type": "string", "example": "1 day" }, "cron": { "type": "string", "example": "0 17 ? * MON-FRI *" }, "timezone": { "type": "string", "example": "Europe/Berlin" }, "minCapacity": { "type": "integer", "unit": "instances", "minimum": 0, "example": 4 }, "maxCapacity": { "type": "integer", "unit": "instances", "minimum": 1, "example": 10 }, "startTime": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "patternHint": "RFC 3339 in UTC, as 2027-01-31T00:00:00Z", "example": "2027-01-01T00:00:00Z" }, "endTime": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "patternHint": "RFC 3339 in UTC, as 2027-01-31T00:00:00Z", "example": "2027-12-31T00:00:00Z" } }, "required": ["name"], "additionalProperties": false, "exactlyOneOf": [["at", "rate", "cron"]], "atLeastOneOf": [["minCapacity", "maxCapacity"]] };
var schema44 = { "$id": "TargetTracking", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$", "patternHint": "letters, digits and dashes, beginning with a letter or digit" }, "metric": { "$ref": "ScalingMetric", "example": "InvocationsPerInstance" }, "customMetric": { "$ref": "CustomMetric" }, "predefinedMetricType": { "type": "string", "example": "ECSServiceAverageCPUUtilization" }, "resourceLabel": { "type": "string", "maxLength": 1023 }, "target": { "type": "number", "unit": "the metric's own", "exclusiveMinimum": 0, "example": 600 }, "peakRequestsPerSecondPerInstance": { "type": "number", "unit": "requests per second", "exclusiveMinimum": 0, "example": 20 }, "safetyFactor": { "type": "number", "unit": "fraction", "maximum": 1, "exclusiveMinimum": 0 }, "scaleInCooldownSeconds": { "type": "integer", "unit": "seconds", "minimum": 60, "maximum": 3600 }, "scaleOutCooldownSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 900 }, "disableScaleIn": { "type": "boolean" } }, "required": [], "additionalProperties": false, "exactlyOneOf": [["metric", "customMetric", "predefinedMetricType"], ["target", "peakRequestsPerSecondPerInstance"]], "requires": { "safetyFactor": ["peakRequestsPerSecondPerInstance"], "resourceLabel": ["predefinedMetricType"] } };
var schema45 = { "$id": "ScalingMetric", "enum": ["InvocationsPerInstance", "ConcurrentRequestsPerModel", "ProvisionedConcurrencyUtilization", "InvocationsPerCopy", "ConcurrentRequestsPerCopy", "BacklogSizePerInstance", "CpuUtilization", "MemoryUtilization", "GpuUtilization", "GpuMemoryUtilization"] };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func19.call(schema44.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 128) {
          const err1 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.metric !== void 0) {
      let data1 = data.metric;
      if (!(data1 === "InvocationsPerInstance" || data1 === "ConcurrentRequestsPerModel" || data1 === "ProvisionedConcurrencyUtilization" || data1 === "InvocationsPerCopy" || data1 === "ConcurrentRequestsPerCopy" || data1 === "BacklogSizePerInstance" || data1 === "CpuUtilization" || data1 === "MemoryUtilization" || data1 === "GpuUtilization" || data1 === "GpuMemoryUtilization")) {
        const err5 = { instancePath: instancePath + "/metric", schemaPath: "ScalingMetric/enum", keyword: "enum", params: { allowedValues: schema45.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.customMetric !== void 0) {
      if (!validate23(data.customMetric, { instancePath: instancePath + "/customMetric", parentData: data, parentDataProperty: "customMetric", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.predefinedMetricType !== void 0) {
      if (typeof data.predefinedMetricType !== "string") {
        const err6 = { instancePath: instancePath + "/predefinedMetricType", schemaPath: "#/properties/predefinedMetricType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.resourceLabel !== void 0) {
      let data4 = data.resourceLabel;
      if (typeof data4 === "string") {
        if (func2(data4) > 1023) {
          const err7 = { instancePath: instancePath + "/resourceLabel", schemaPath: "#/properties/resourceLabel/maxLength", keyword: "maxLength", params: { limit: 1023 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/resourceLabel", schemaPath: "#/properties/resourceLabel/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data5 = data.target;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 <= 0 || isNaN(data5)) {
          const err9 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.peakRequestsPerSecondPerInstance !== void 0) {
      let data6 = data.peakRequestsPerSecondPerInstance;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 <= 0 || isNaN(data6)) {
          const err11 = { instancePath: instancePath + "/peakRequestsPerSecondPerInstance", schemaPath: "#/properties/peakRequestsPerSecondPerInstance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/peakRequestsPerSecondPerInstance", schemaPath: "#/properties/peakRequestsPerSecondPerInstance/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.safetyFactor !== void 0) {
      let data7 = data.safetyFactor;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 1 || isNaN(data7)) {
          const err13 = { instancePath: instancePath + "/safetyFactor", schemaPath: "#/properties/safetyFactor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data7 <= 0 || isNaN(data7)) {
          const err14 = { instancePath: instancePath + "/safetyFactor", schemaPath: "#/properties/safetyFactor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/safetyFactor", schemaPath: "#/properties/safetyFactor/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.scaleInCooldownSeconds !== void 0) {
      let data8 = data.scaleInCooldownSeconds;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        const err16 = { instancePath: instancePath + "/scaleInCooldownSeconds", schemaPath: "#/properties/scaleInCooldownSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 3600 || isNaN(data8)) {
          const err17 = { instancePath: instancePath + "/scaleInCooldownSeconds", schemaPath: "#/properties/scaleInCooldownSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data8 < 60 || isNaN(data8)) {
          const err18 = { instancePath: instancePath + "/scaleInCooldownSeconds", schemaPath: "#/properties/scaleInCooldownSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      }
    }
    if (data.scaleOutCooldownSeconds !== void 0) {
      let data9 = data.scaleOutCooldownSeconds;
      if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
        const err19 = { instancePath: instancePath + "/scaleOutCooldownSeconds", schemaPath: "#/properties/scaleOutCooldownSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 900 || isNaN(data9)) {
          const err20 = { instancePath: instancePath + "/scaleOutCooldownSeconds", schemaPath: "#/properties/scaleOutCooldownSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 900 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data9 < 0 || isNaN(data9)) {
          const err21 = { instancePath: instancePath + "/scaleOutCooldownSeconds", schemaPath: "#/properties/scaleOutCooldownSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.disableScaleIn !== void 0) {
      if (typeof data.disableScaleIn !== "boolean") {
        const err22 = { instancePath: instancePath + "/disableScaleIn", schemaPath: "#/properties/disableScaleIn/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    const given0 = ["metric", "customMetric", "predefinedMetricType"].filter((name) => data[name] !== void 0);
    if (given0.length !== 1) {
      const err23 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["metric", "customMetric", "predefinedMetricType"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err23];
      } else {
        vErrors.push(err23);
      }
      errors++;
    }
    const given1 = ["target", "peakRequestsPerSecondPerInstance"].filter((name) => data[name] !== void 0);
    if (given1.length !== 1) {
      const err24 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["target", "peakRequestsPerSecondPerInstance"], given: given1 } };
      if (vErrors === null) {
        vErrors = [err24];
      } else {
        vErrors.push(err24);
      }
      errors++;
    }
    const missing0 = ["peakRequestsPerSecondPerInstance"].filter((other) => data[other] === void 0);
    if (data["safetyFactor"] !== void 0 && missing0.length > 0) {
      const err25 = { instancePath, schemaPath: "#/requires", keyword: "requires", params: { name: "safetyFactor", missing: missing0 } };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
    const missing1 = ["predefinedMetricType"].filter((other) => data[other] === void 0);
    if (data["resourceLabel"] !== void 0 && missing1.length > 0) {
      const err26 = { instancePath, schemaPath: "#/requires", keyword: "requires", params: { name: "resourceLabel", missing: missing1 } };
      if (vErrors === null) {
        vErrors = [err26];
      } else {
        vErrors.push(err26);
      }
      errors++;
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err27];
    } else {
      vErrors.push(err27);
    }
    errors++;
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var schema48 = { "$id": "MetricAggregationType", "enum": ["Average", "Minimum", "Maximum"] };
var schema50 = { "$id": "ScalingAlarm", "type": "object", "properties": { "metric": { "$ref": "AlarmMetric", "example": "InvocationsPerInstance" }, "customMetric": { "$ref": "CustomMetric" }, "statistic": { "$ref": "Statistic" }, "comparison": { "$ref": "Comparison" }, "threshold": { "type": "number", "unit": "the metric's own", "example": 900 }, "periodSeconds": { "type": "integer", "unit": "seconds", "minimum": 10, "maximum": 86400 }, "evaluationPeriods": { "type": "integer", "unit": "periods", "minimum": 1, "maximum": 8640 }, "datapointsToAlarm": { "type": "integer", "unit": "periods", "minimum": 1, "maximum": 8640 }, "treatMissingData": { "$ref": "TreatMissingData" } }, "required": ["threshold"], "additionalProperties": false, "exactlyOneOf": [["metric", "customMetric"]] };
var schema54 = { "$id": "TreatMissingData", "enum": ["missing", "notBreaching", "breaching", "ignore"] };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.threshold === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "threshold" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func19.call(schema50.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.metric !== void 0) {
      let data0 = data.metric;
      if (!(data0 === "Invocations" || data0 === "InvocationsPerInstance" || data0 === "Invocation4XXErrors" || data0 === "Invocation5XXErrors" || data0 === "ModelLatency" || data0 === "OverheadLatency" || data0 === "ConcurrentRequestsPerModel" || data0 === "ApproximateBacklogSize" || data0 === "ApproximateBacklogSizePerInstance" || data0 === "HasBacklogWithoutCapacity" || data0 === "NoCapacityInvocationFailures" || data0 === "CPUUtilization" || data0 === "MemoryUtilization" || data0 === "GPUUtilization" || data0 === "GPUMemoryUtilization" || data0 === "DiskUtilization")) {
        const err2 = { instancePath: instancePath + "/metric", schemaPath: "AlarmMetric/enum", keyword: "enum", params: { allowedValues: schema15.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.customMetric !== void 0) {
      if (!validate23(data.customMetric, { instancePath: instancePath + "/customMetric", parentData: data, parentDataProperty: "customMetric", rootData })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.statistic !== void 0) {
      let data2 = data.statistic;
      if (!(data2 === "Average" || data2 === "Sum" || data2 === "Minimum" || data2 === "Maximum" || data2 === "SampleCount")) {
        const err3 = { instancePath: instancePath + "/statistic", schemaPath: "Statistic/enum", keyword: "enum", params: { allowedValues: schema28.enum } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.comparison !== void 0) {
      let data3 = data.comparison;
      if (!(data3 === "GreaterThanOrEqualToThreshold" || data3 === "GreaterThanThreshold" || data3 === "LessThanThreshold" || data3 === "LessThanOrEqualToThreshold")) {
        const err4 = { instancePath: instancePath + "/comparison", schemaPath: "Comparison/enum", keyword: "enum", params: { allowedValues: schema23.enum } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.threshold !== void 0) {
      let data4 = data.threshold;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        const err5 = { instancePath: instancePath + "/threshold", schemaPath: "#/properties/threshold/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.periodSeconds !== void 0) {
      let data5 = data.periodSeconds;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err6 = { instancePath: instancePath + "/periodSeconds", schemaPath: "#/properties/periodSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 86400 || isNaN(data5)) {
          const err7 = { instancePath: instancePath + "/periodSeconds", schemaPath: "#/properties/periodSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data5 < 10 || isNaN(data5)) {
          const err8 = { instancePath: instancePath + "/periodSeconds", schemaPath: "#/properties/periodSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.evaluationPeriods !== void 0) {
      let data6 = data.evaluationPeriods;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err9 = { instancePath: instancePath + "/evaluationPeriods", schemaPath: "#/properties/evaluationPeriods/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 8640 || isNaN(data6)) {
          const err10 = { instancePath: instancePath + "/evaluationPeriods", schemaPath: "#/properties/evaluationPeriods/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8640 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data6 < 1 || isNaN(data6)) {
          const err11 = { instancePath: instancePath + "/evaluationPeriods", schemaPath: "#/properties/evaluationPeriods/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.datapointsToAlarm !== void 0) {
      let data7 = data.datapointsToAlarm;
      if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
        const err12 = { instancePath: instancePath + "/datapointsToAlarm", schemaPath: "#/properties/datapointsToAlarm/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 8640 || isNaN(data7)) {
          const err13 = { instancePath: instancePath + "/datapointsToAlarm", schemaPath: "#/properties/datapointsToAlarm/maximum", keyword: "maximum", params: { comparison: "<=", limit: 8640 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data7 < 1 || isNaN(data7)) {
          const err14 = { instancePath: instancePath + "/datapointsToAlarm", schemaPath: "#/properties/datapointsToAlarm/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    if (data.treatMissingData !== void 0) {
      let data8 = data.treatMissingData;
      if (!(data8 === "missing" || data8 === "notBreaching" || data8 === "breaching" || data8 === "ignore")) {
        const err15 = { instancePath: instancePath + "/treatMissingData", schemaPath: "TreatMissingData/enum", keyword: "enum", params: { allowedValues: schema54.enum } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    const given0 = ["metric", "customMetric"].filter((name) => data[name] !== void 0);
    if (given0.length !== 1) {
      const err16 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["metric", "customMetric"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.steps === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.alarm === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "alarm" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "adjustmentType" || key0 === "cooldownSeconds" || key0 === "minAdjustmentMagnitude" || key0 === "metricAggregationType" || key0 === "steps" || key0 === "alarm")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 128) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.adjustmentType !== void 0) {
      let data1 = data.adjustmentType;
      if (!(data1 === "ChangeInCapacity" || data1 === "PercentChangeInCapacity" || data1 === "ExactCapacity")) {
        const err8 = { instancePath: instancePath + "/adjustmentType", schemaPath: "AdjustmentType/enum", keyword: "enum", params: { allowedValues: schema11.enum } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.cooldownSeconds !== void 0) {
      let data2 = data.cooldownSeconds;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err9 = { instancePath: instancePath + "/cooldownSeconds", schemaPath: "#/properties/cooldownSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 3600 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/cooldownSeconds", schemaPath: "#/properties/cooldownSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/cooldownSeconds", schemaPath: "#/properties/cooldownSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.minAdjustmentMagnitude !== void 0) {
      let data3 = data.minAdjustmentMagnitude;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err12 = { instancePath: instancePath + "/minAdjustmentMagnitude", schemaPath: "#/properties/minAdjustmentMagnitude/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/minAdjustmentMagnitude", schemaPath: "#/properties/minAdjustmentMagnitude/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.metricAggregationType !== void 0) {
      let data4 = data.metricAggregationType;
      if (!(data4 === "Average" || data4 === "Minimum" || data4 === "Maximum")) {
        const err14 = { instancePath: instancePath + "/metricAggregationType", schemaPath: "MetricAggregationType/enum", keyword: "enum", params: { allowedValues: schema48.enum } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.steps !== void 0) {
      let data5 = data.steps;
      if (Array.isArray(data5)) {
        if (data5.length > 20) {
          const err15 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data5.length < 1) {
          const err16 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.adjustment === void 0) {
              const err17 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "Step/required", keyword: "required", params: { missingProperty: "adjustment" } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            for (const key1 in data6) {
              if (!(key1 === "lowerBound" || key1 === "upperBound" || key1 === "adjustment")) {
                const err18 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "Step/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data6.lowerBound !== void 0) {
              let data7 = data6.lowerBound;
              if (!(typeof data7 == "number" && isFinite(data7))) {
                const err19 = { instancePath: instancePath + "/steps/" + i0 + "/lowerBound", schemaPath: "Step/properties/lowerBound/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data6.upperBound !== void 0) {
              let data8 = data6.upperBound;
              if (!(typeof data8 == "number" && isFinite(data8))) {
                const err20 = { instancePath: instancePath + "/steps/" + i0 + "/upperBound", schemaPath: "Step/properties/upperBound/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data6.adjustment !== void 0) {
              let data9 = data6.adjustment;
              if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                const err21 = { instancePath: instancePath + "/steps/" + i0 + "/adjustment", schemaPath: "Step/properties/adjustment/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "Step/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.alarm !== void 0) {
      if (!validate35(data.alarm, { instancePath: instancePath + "/alarm", parentData: data, parentDataProperty: "alarm", rootData })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err24 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err24];
    } else {
      vErrors.push(err24);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
var pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.minCapacity === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minCapacity" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.maxCapacity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maxCapacity" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "minCapacity" || key0 === "maxCapacity" || key0 === "targetTracking" || key0 === "stepScaling" || key0 === "schedules" || key0 === "wakeFromZero")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.minCapacity !== void 0) {
      let data0 = data.minCapacity;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/minCapacity", schemaPath: "#/properties/minCapacity/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/minCapacity", schemaPath: "#/properties/minCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.maxCapacity !== void 0) {
      let data1 = data.maxCapacity;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/maxCapacity", schemaPath: "#/properties/maxCapacity/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/maxCapacity", schemaPath: "#/properties/maxCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.targetTracking !== void 0) {
      let data2 = data.targetTracking;
      if (Array.isArray(data2)) {
        if (data2.length > 50) {
          const err7 = { instancePath: instancePath + "/targetTracking", schemaPath: "#/properties/targetTracking/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate31(data2[i0], { instancePath: instancePath + "/targetTracking/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
            errors = vErrors.length;
          }
        }
        const seen0 = /* @__PURE__ */ new Map();
        for (let index0 = 0; index0 < data2.length; index0++) {
          const key1 = data2[index0]?.["name"];
          if (typeof key1 === "string" || typeof key1 === "number") {
            const first0 = seen0.get(key1);
            if (first0 === void 0) {
              seen0.set(key1, index0);
            } else {
              const err8 = { instancePath: instancePath + "/targetTracking", schemaPath: "#/properties/targetTracking/uniqueBy", keyword: "uniqueBy", params: { index: index0, first: first0 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/targetTracking", schemaPath: "#/properties/targetTracking/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.stepScaling !== void 0) {
      let data4 = data.stepScaling;
      if (Array.isArray(data4)) {
        if (data4.length > 50) {
          const err10 = { instancePath: instancePath + "/stepScaling", schemaPath: "#/properties/stepScaling/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate34(data4[i1], { instancePath: instancePath + "/stepScaling/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
        const seen1 = /* @__PURE__ */ new Map();
        for (let index1 = 0; index1 < data4.length; index1++) {
          const key2 = data4[index1]?.["name"];
          if (typeof key2 === "string" || typeof key2 === "number") {
            const first1 = seen1.get(key2);
            if (first1 === void 0) {
              seen1.set(key2, index1);
            } else {
              const err11 = { instancePath: instancePath + "/stepScaling", schemaPath: "#/properties/stepScaling/uniqueBy", keyword: "uniqueBy", params: { index: index1, first: first1 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/stepScaling", schemaPath: "#/properties/stepScaling/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.schedules !== void 0) {
      let data6 = data.schedules;
      if (Array.isArray(data6)) {
        if (data6.length > 200) {
          const err13 = { instancePath: instancePath + "/schedules", schemaPath: "#/properties/schedules/maxItems", keyword: "maxItems", params: { limit: 200 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.name === void 0) {
              const err14 = { instancePath: instancePath + "/schedules/" + i2, schemaPath: "Schedule/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key3 in data7) {
              if (!func19.call(schema55.properties, key3)) {
                const err15 = { instancePath: instancePath + "/schedules/" + i2, schemaPath: "Schedule/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data7.name !== void 0) {
              let data8 = data7.name;
              if (typeof data8 === "string") {
                if (func2(data8) > 128) {
                  const err16 = { instancePath: instancePath + "/schedules/" + i2 + "/name", schemaPath: "Schedule/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
                if (func2(data8) < 1) {
                  const err17 = { instancePath: instancePath + "/schedules/" + i2 + "/name", schemaPath: "Schedule/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                }
                if (!pattern4.test(data8)) {
                  const err18 = { instancePath: instancePath + "/schedules/" + i2 + "/name", schemaPath: "Schedule/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$" } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
              } else {
                const err19 = { instancePath: instancePath + "/schedules/" + i2 + "/name", schemaPath: "Schedule/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
            }
            if (data7.at !== void 0) {
              if (typeof data7.at !== "string") {
                const err20 = { instancePath: instancePath + "/schedules/" + i2 + "/at", schemaPath: "Schedule/properties/at/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
            if (data7.rate !== void 0) {
              if (typeof data7.rate !== "string") {
                const err21 = { instancePath: instancePath + "/schedules/" + i2 + "/rate", schemaPath: "Schedule/properties/rate/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err21];
                } else {
                  vErrors.push(err21);
                }
                errors++;
              }
            }
            if (data7.cron !== void 0) {
              if (typeof data7.cron !== "string") {
                const err22 = { instancePath: instancePath + "/schedules/" + i2 + "/cron", schemaPath: "Schedule/properties/cron/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data7.timezone !== void 0) {
              if (typeof data7.timezone !== "string") {
                const err23 = { instancePath: instancePath + "/schedules/" + i2 + "/timezone", schemaPath: "Schedule/properties/timezone/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data7.minCapacity !== void 0) {
              let data13 = data7.minCapacity;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                const err24 = { instancePath: instancePath + "/schedules/" + i2 + "/minCapacity", schemaPath: "Schedule/properties/minCapacity/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              if (typeof data13 == "number" && isFinite(data13)) {
                if (data13 < 0 || isNaN(data13)) {
                  const err25 = { instancePath: instancePath + "/schedules/" + i2 + "/minCapacity", schemaPath: "Schedule/properties/minCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
            }
            if (data7.maxCapacity !== void 0) {
              let data14 = data7.maxCapacity;
              if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
                const err26 = { instancePath: instancePath + "/schedules/" + i2 + "/maxCapacity", schemaPath: "Schedule/properties/maxCapacity/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
              if (typeof data14 == "number" && isFinite(data14)) {
                if (data14 < 1 || isNaN(data14)) {
                  const err27 = { instancePath: instancePath + "/schedules/" + i2 + "/maxCapacity", schemaPath: "Schedule/properties/maxCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err27];
                  } else {
                    vErrors.push(err27);
                  }
                  errors++;
                }
              }
            }
            if (data7.startTime !== void 0) {
              let data15 = data7.startTime;
              if (typeof data15 === "string") {
                if (!pattern12.test(data15)) {
                  const err28 = { instancePath: instancePath + "/schedules/" + i2 + "/startTime", schemaPath: "Schedule/properties/startTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              } else {
                const err29 = { instancePath: instancePath + "/schedules/" + i2 + "/startTime", schemaPath: "Schedule/properties/startTime/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
            }
            if (data7.endTime !== void 0) {
              let data16 = data7.endTime;
              if (typeof data16 === "string") {
                if (!pattern12.test(data16)) {
                  const err30 = { instancePath: instancePath + "/schedules/" + i2 + "/endTime", schemaPath: "Schedule/properties/endTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" } };
                  if (vErrors === null) {
                    vErrors = [err30];
                  } else {
                    vErrors.push(err30);
                  }
                  errors++;
                }
              } else {
                const err31 = { instancePath: instancePath + "/schedules/" + i2 + "/endTime", schemaPath: "Schedule/properties/endTime/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            const given0 = ["at", "rate", "cron"].filter((name) => data7[name] !== void 0);
            if (given0.length !== 1) {
              const err32 = { instancePath: instancePath + "/schedules/" + i2, schemaPath: "Schedule/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["at", "rate", "cron"], given: given0 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            const given1 = ["minCapacity", "maxCapacity"].filter((name) => data7[name] !== void 0);
            if (given1.length < 1) {
              const err33 = { instancePath: instancePath + "/schedules/" + i2, schemaPath: "Schedule/atLeastOneOf", keyword: "atLeastOneOf", params: { names: ["minCapacity", "maxCapacity"], given: given1 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/schedules/" + i2, schemaPath: "Schedule/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        const seen2 = /* @__PURE__ */ new Map();
        for (let index2 = 0; index2 < data6.length; index2++) {
          const key4 = data6[index2]?.["name"];
          if (typeof key4 === "string" || typeof key4 === "number") {
            const first2 = seen2.get(key4);
            if (first2 === void 0) {
              seen2.set(key4, index2);
            } else {
              const err35 = { instancePath: instancePath + "/schedules", schemaPath: "#/properties/schedules/uniqueBy", keyword: "uniqueBy", params: { index: index2, first: first2 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/schedules", schemaPath: "#/properties/schedules/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.wakeFromZero !== void 0) {
      let data17 = data.wakeFromZero;
      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
        for (const key5 in data17) {
          if (!(key5 === "instances" || key5 === "cooldownSeconds" || key5 === "periodSeconds" || key5 === "evaluationPeriods")) {
            const err37 = { instancePath: instancePath + "/wakeFromZero", schemaPath: "WakeFromZero/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data17.instances !== void 0) {
          let data18 = data17.instances;
          if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
            const err38 = { instancePath: instancePath + "/wakeFromZero/instances", schemaPath: "WakeFromZero/properties/instances/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err38];
            } else {
              vErrors.push(err38);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 1 || isNaN(data18)) {
              const err39 = { instancePath: instancePath + "/wakeFromZero/instances", schemaPath: "WakeFromZero/properties/instances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          }
        }
        if (data17.cooldownSeconds !== void 0) {
          let data19 = data17.cooldownSeconds;
          if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
            const err40 = { instancePath: instancePath + "/wakeFromZero/cooldownSeconds", schemaPath: "WakeFromZero/properties/cooldownSeconds/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 3600 || isNaN(data19)) {
              const err41 = { instancePath: instancePath + "/wakeFromZero/cooldownSeconds", schemaPath: "WakeFromZero/properties/cooldownSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              const err42 = { instancePath: instancePath + "/wakeFromZero/cooldownSeconds", schemaPath: "WakeFromZero/properties/cooldownSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          }
        }
        if (data17.periodSeconds !== void 0) {
          let data20 = data17.periodSeconds;
          if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
            const err43 = { instancePath: instancePath + "/wakeFromZero/periodSeconds", schemaPath: "WakeFromZero/properties/periodSeconds/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 3600 || isNaN(data20)) {
              const err44 = { instancePath: instancePath + "/wakeFromZero/periodSeconds", schemaPath: "WakeFromZero/properties/periodSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data20 < 10 || isNaN(data20)) {
              const err45 = { instancePath: instancePath + "/wakeFromZero/periodSeconds", schemaPath: "WakeFromZero/properties/periodSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          }
        }
        if (data17.evaluationPeriods !== void 0) {
          let data21 = data17.evaluationPeriods;
          if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
            const err46 = { instancePath: instancePath + "/wakeFromZero/evaluationPeriods", schemaPath: "WakeFromZero/properties/evaluationPeriods/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 60 || isNaN(data21)) {
              const err47 = { instancePath: instancePath + "/wakeFromZero/evaluationPeriods", schemaPath: "WakeFromZero/properties/evaluationPeriods/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data21 < 1 || isNaN(data21)) {
              const err48 = { instancePath: instancePath + "/wakeFromZero/evaluationPeriods", schemaPath: "WakeFromZero/properties/evaluationPeriods/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          }
        }
      } else {
        const err49 = { instancePath: instancePath + "/wakeFromZero", schemaPath: "WakeFromZero/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    const given2 = ["targetTracking", "stepScaling", "schedules"].filter((name) => data[name] !== void 0);
    if (given2.length < 1) {
      const err50 = { instancePath, schemaPath: "#/atLeastOneOf", keyword: "atLeastOneOf", params: { names: ["targetTracking", "stepScaling", "schedules"], given: given2 } };
      if (vErrors === null) {
        vErrors = [err50];
      } else {
        vErrors.push(err50);
      }
      errors++;
    }
  } else {
    const err51 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err51];
    } else {
      vErrors.push(err51);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
var schema90 = { "$id": "Objectives", "type": "object", "properties": { "maxOverloadSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "example": 60 }, "maxQueueDelayP50Seconds": { "type": "number", "unit": "seconds", "minimum": 0, "example": 0.1 }, "maxQueueDelayP95Seconds": { "type": "number", "unit": "seconds", "minimum": 0, "example": 0.5 }, "maxQueueDelayP99Seconds": { "type": "number", "unit": "seconds", "minimum": 0, "example": 1 }, "maxDroppedFraction": { "type": "number", "unit": "fraction", "minimum": 0, "maximum": 1, "example": 1e-3 }, "maxDelayedFraction": { "type": "number", "unit": "fraction", "minimum": 0, "maximum": 1, "example": 0.01 }, "delayedAfterSeconds": { "type": "number", "unit": "seconds", "maximum": 86400, "exclusiveMinimum": 0 }, "maxTimeToCapacitySeconds": { "type": "number", "unit": "seconds", "minimum": 0, "example": 300 }, "maxUnmetAtMaximumSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "example": 0 }, "maxFlapsPerHour": { "type": "number", "unit": "per hour", "minimum": 0, "example": 2 }, "maxScalingActionsPerHour": { "type": "number", "unit": "per hour", "minimum": 0, "example": 6 }, "maxInstanceHoursPerDay": { "type": "number", "unit": "instance-hours per day", "minimum": 0, "example": 120 }, "maxMonthlyCost": { "type": "number", "unit": "currency", "minimum": 0, "example": 2e3 } }, "required": [], "additionalProperties": false, "atLeastOneOf": [["maxOverloadSeconds", "maxQueueDelayP50Seconds", "maxQueueDelayP95Seconds", "maxQueueDelayP99Seconds", "maxDroppedFraction", "maxDelayedFraction", "maxTimeToCapacitySeconds", "maxUnmetAtMaximumSeconds", "maxFlapsPerHour", "maxScalingActionsPerHour", "maxInstanceHoursPerDay", "maxMonthlyCost"]], "requires": { "delayedAfterSeconds": ["maxDelayedFraction"] } };
var schema91 = { "$id": "ViolationAction", "enum": ["Fail", "Warn", "Ignore"] };
var schema92 = { "$id": "SeedAggregation", "enum": ["Median", "Worst", "Best"] };
var schema58 = { "$id": "Service", "type": "object", "properties": { "requestsPerSecondPerInstance": { "type": "number", "unit": "requests per second", "maximum": 1e6, "exclusiveMinimum": 0, "example": 20 }, "concurrencyPerInstance": { "type": "number", "unit": "requests", "minimum": 1, "maximum": 1e6, "example": 4 }, "serviceTimeSeconds": { "type": "number", "unit": "seconds", "maximum": 3600, "exclusiveMinimum": 0, "example": 0.12 }, "serviceTimeVariation": { "type": "number", "unit": "ratio", "minimum": 0, "maximum": 20 }, "queueLimitPerInstance": { "type": "integer", "unit": "requests", "minimum": 0, "maximum": 1e9, "example": 100 }, "timeoutSeconds": { "type": "number", "unit": "seconds", "maximum": 86400, "exclusiveMinimum": 0 }, "startup": { "$ref": "Startup" }, "drainSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 3600 }, "pricePerInstanceHour": { "type": "number", "unit": "currency per hour", "minimum": 0, "maximum": 1e6, "example": 0.23 }, "utilizationPercentAtCapacity": { "type": "number", "unit": "percent", "maximum": 1e5, "exclusiveMinimum": 0 } }, "required": ["serviceTimeSeconds"], "additionalProperties": false, "exactlyOneOf": [["requestsPerSecondPerInstance", "concurrencyPerInstance"]] };
var schema60 = { "$id": "StartupPreset", "enum": ["SageMakerCpu", "SageMakerGpu", "SageMakerGpuCached", "SageMakerLlm", "KubernetesWarmNode", "KubernetesGpuWarmImage", "KubernetesGpuFreshNode"] };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "preset" || key0 === "seconds" || key0 === "stages" || key0 === "spread" || key0 === "failureFraction")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.preset !== void 0) {
      let data0 = data.preset;
      if (!(data0 === "SageMakerCpu" || data0 === "SageMakerGpu" || data0 === "SageMakerGpuCached" || data0 === "SageMakerLlm" || data0 === "KubernetesWarmNode" || data0 === "KubernetesGpuWarmImage" || data0 === "KubernetesGpuFreshNode")) {
        const err1 = { instancePath: instancePath + "/preset", schemaPath: "StartupPreset/enum", keyword: "enum", params: { allowedValues: schema60.enum } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.seconds !== void 0) {
      let data1 = data.seconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 86400 || isNaN(data1)) {
          const err2 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.stages !== void 0) {
      let data2 = data.stages;
      if (Array.isArray(data2)) {
        if (data2.length > 20) {
          const err5 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err6 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.name === void 0) {
              const err7 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "StartupStage/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data3.seconds === void 0) {
              const err8 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "StartupStage/required", keyword: "required", params: { missingProperty: "seconds" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "name" || key1 === "seconds")) {
                const err9 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "StartupStage/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            if (data3.name !== void 0) {
              let data4 = data3.name;
              if (typeof data4 === "string") {
                if (func2(data4) > 100) {
                  const err10 = { instancePath: instancePath + "/stages/" + i0 + "/name", schemaPath: "StartupStage/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                }
                if (func2(data4) < 1) {
                  const err11 = { instancePath: instancePath + "/stages/" + i0 + "/name", schemaPath: "StartupStage/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/stages/" + i0 + "/name", schemaPath: "StartupStage/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.seconds !== void 0) {
              let data5 = data3.seconds;
              if (typeof data5 == "number" && isFinite(data5)) {
                if (data5 > 86400 || isNaN(data5)) {
                  const err13 = { instancePath: instancePath + "/stages/" + i0 + "/seconds", schemaPath: "StartupStage/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (data5 < 0 || isNaN(data5)) {
                  const err14 = { instancePath: instancePath + "/stages/" + i0 + "/seconds", schemaPath: "StartupStage/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err14];
                  } else {
                    vErrors.push(err14);
                  }
                  errors++;
                }
              } else {
                const err15 = { instancePath: instancePath + "/stages/" + i0 + "/seconds", schemaPath: "StartupStage/properties/seconds/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = { instancePath: instancePath + "/stages/" + i0, schemaPath: "StartupStage/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        const seen0 = /* @__PURE__ */ new Map();
        for (let index0 = 0; index0 < data2.length; index0++) {
          const key2 = data2[index0]?.["name"];
          if (typeof key2 === "string" || typeof key2 === "number") {
            const first0 = seen0.get(key2);
            if (first0 === void 0) {
              seen0.set(key2, index0);
            } else {
              const err17 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/uniqueBy", keyword: "uniqueBy", params: { index: index0, first: first0 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/stages", schemaPath: "#/properties/stages/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.spread !== void 0) {
      let data6 = data.spread;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 2 || isNaN(data6)) {
          const err19 = { instancePath: instancePath + "/spread", schemaPath: "#/properties/spread/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
        if (data6 < 0 || isNaN(data6)) {
          const err20 = { instancePath: instancePath + "/spread", schemaPath: "#/properties/spread/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/spread", schemaPath: "#/properties/spread/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.failureFraction !== void 0) {
      let data7 = data.failureFraction;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 0.95 || isNaN(data7)) {
          const err22 = { instancePath: instancePath + "/failureFraction", schemaPath: "#/properties/failureFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 0.95 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err23 = { instancePath: instancePath + "/failureFraction", schemaPath: "#/properties/failureFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/failureFraction", schemaPath: "#/properties/failureFraction/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    const given0 = ["preset", "seconds", "stages"].filter((name) => data[name] !== void 0);
    if (given0.length !== 1) {
      const err25 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["preset", "seconds", "stages"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err25];
      } else {
        vErrors.push(err25);
      }
      errors++;
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.serviceTimeSeconds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "serviceTimeSeconds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func19.call(schema58.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.requestsPerSecondPerInstance !== void 0) {
      let data0 = data.requestsPerSecondPerInstance;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e6 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/requestsPerSecondPerInstance", schemaPath: "#/properties/requestsPerSecondPerInstance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/requestsPerSecondPerInstance", schemaPath: "#/properties/requestsPerSecondPerInstance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/requestsPerSecondPerInstance", schemaPath: "#/properties/requestsPerSecondPerInstance/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.concurrencyPerInstance !== void 0) {
      let data1 = data.concurrencyPerInstance;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e6 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/concurrencyPerInstance", schemaPath: "#/properties/concurrencyPerInstance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/concurrencyPerInstance", schemaPath: "#/properties/concurrencyPerInstance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/concurrencyPerInstance", schemaPath: "#/properties/concurrencyPerInstance/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.serviceTimeSeconds !== void 0) {
      let data2 = data.serviceTimeSeconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 3600 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/serviceTimeSeconds", schemaPath: "#/properties/serviceTimeSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/serviceTimeSeconds", schemaPath: "#/properties/serviceTimeSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/serviceTimeSeconds", schemaPath: "#/properties/serviceTimeSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.serviceTimeVariation !== void 0) {
      let data3 = data.serviceTimeVariation;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 20 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/serviceTimeVariation", schemaPath: "#/properties/serviceTimeVariation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err12 = { instancePath: instancePath + "/serviceTimeVariation", schemaPath: "#/properties/serviceTimeVariation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/serviceTimeVariation", schemaPath: "#/properties/serviceTimeVariation/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.queueLimitPerInstance !== void 0) {
      let data4 = data.queueLimitPerInstance;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err14 = { instancePath: instancePath + "/queueLimitPerInstance", schemaPath: "#/properties/queueLimitPerInstance/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1e9 || isNaN(data4)) {
          const err15 = { instancePath: instancePath + "/queueLimitPerInstance", schemaPath: "#/properties/queueLimitPerInstance/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err16 = { instancePath: instancePath + "/queueLimitPerInstance", schemaPath: "#/properties/queueLimitPerInstance/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.timeoutSeconds !== void 0) {
      let data5 = data.timeoutSeconds;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 86400 || isNaN(data5)) {
          const err17 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data5 <= 0 || isNaN(data5)) {
          const err18 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/timeoutSeconds", schemaPath: "#/properties/timeoutSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.startup !== void 0) {
      if (!validate42(data.startup, { instancePath: instancePath + "/startup", parentData: data, parentDataProperty: "startup", rootData })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.drainSeconds !== void 0) {
      let data7 = data.drainSeconds;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 > 3600 || isNaN(data7)) {
          const err20 = { instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data7 < 0 || isNaN(data7)) {
          const err21 = { instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/drainSeconds", schemaPath: "#/properties/drainSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.pricePerInstanceHour !== void 0) {
      let data8 = data.pricePerInstanceHour;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 > 1e6 || isNaN(data8)) {
          const err23 = { instancePath: instancePath + "/pricePerInstanceHour", schemaPath: "#/properties/pricePerInstanceHour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        if (data8 < 0 || isNaN(data8)) {
          const err24 = { instancePath: instancePath + "/pricePerInstanceHour", schemaPath: "#/properties/pricePerInstanceHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/pricePerInstanceHour", schemaPath: "#/properties/pricePerInstanceHour/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.utilizationPercentAtCapacity !== void 0) {
      let data9 = data.utilizationPercentAtCapacity;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 > 1e5 || isNaN(data9)) {
          const err26 = { instancePath: instancePath + "/utilizationPercentAtCapacity", schemaPath: "#/properties/utilizationPercentAtCapacity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data9 <= 0 || isNaN(data9)) {
          const err27 = { instancePath: instancePath + "/utilizationPercentAtCapacity", schemaPath: "#/properties/utilizationPercentAtCapacity/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
      } else {
        const err28 = { instancePath: instancePath + "/utilizationPercentAtCapacity", schemaPath: "#/properties/utilizationPercentAtCapacity/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    const given0 = ["requestsPerSecondPerInstance", "concurrencyPerInstance"].filter((name) => data[name] !== void 0);
    if (given0.length !== 1) {
      const err29 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["requestsPerSecondPerInstance", "concurrencyPerInstance"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    }
  } else {
    const err30 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err30];
    } else {
      vErrors.push(err30);
    }
    errors++;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
var schema62 = { "$id": "Load", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "example": "evening rush" }, "constant": { "$ref": "ConstantLoad" }, "ramp": { "$ref": "RampLoad" }, "step": { "$ref": "StepLoad" }, "spike": { "$ref": "SpikeLoad" }, "diurnal": { "$ref": "DiurnalLoad" }, "flashCrowd": { "$ref": "FlashCrowdLoad" }, "trace": { "$ref": "TraceLoad" }, "sequence": { "type": "array", "items": { "$ref": "LoadPart" }, "minItems": 1, "maxItems": 50 }, "sum": { "type": "array", "items": { "$ref": "LoadPart" }, "minItems": 1, "maxItems": 50 }, "noise": { "$ref": "LoadNoise" }, "durationSeconds": { "type": "number", "unit": "seconds", "minimum": 60, "maximum": 2678400 }, "startTime": { "type": "string", "minLength": 20, "maxLength": 35, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$", "patternHint": "RFC 3339 with Z or an offset, as 2027-01-04T16:45:00Z", "example": "2027-01-04T16:45:00Z" }, "faults": { "type": "array", "items": { "$ref": "LoadFault" }, "maxItems": 20 } }, "required": ["name"], "additionalProperties": false, "exactlyOneOf": [["constant", "ramp", "step", "spike", "diurnal", "flashCrowd", "trace", "sequence", "sum"]] };
var schema70 = { "$id": "LoadPart", "type": "object", "properties": { "constant": { "$ref": "ConstantLoad" }, "ramp": { "$ref": "RampLoad" }, "step": { "$ref": "StepLoad" }, "spike": { "$ref": "SpikeLoad" }, "diurnal": { "$ref": "DiurnalLoad" }, "flashCrowd": { "$ref": "FlashCrowdLoad" }, "trace": { "$ref": "TraceLoad" }, "sequence": { "type": "array", "items": { "$ref": "LoadPart" }, "minItems": 1, "maxItems": 50 }, "sum": { "type": "array", "items": { "$ref": "LoadPart" }, "minItems": 1, "maxItems": 50 }, "noise": { "$ref": "LoadNoise" }, "durationSeconds": { "type": "number", "unit": "seconds", "minimum": 60, "maximum": 2678400 } }, "required": [], "additionalProperties": false, "exactlyOneOf": [["constant", "ramp", "step", "spike", "diurnal", "flashCrowd", "trace", "sequence", "sum"]] };
var wrapper0 = { validate: validate46 };
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func19.call(schema70.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.constant !== void 0) {
      let data0 = data.constant;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.rps === void 0) {
          const err1 = { instancePath: instancePath + "/constant", schemaPath: "ConstantLoad/required", keyword: "required", params: { missingProperty: "rps" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "rps")) {
            const err2 = { instancePath: instancePath + "/constant", schemaPath: "ConstantLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data0.rps !== void 0) {
          let data1 = data0.rps;
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 1e9 || isNaN(data1)) {
              const err3 = { instancePath: instancePath + "/constant/rps", schemaPath: "ConstantLoad/properties/rps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              const err4 = { instancePath: instancePath + "/constant/rps", schemaPath: "ConstantLoad/properties/rps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/constant/rps", schemaPath: "ConstantLoad/properties/rps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/constant", schemaPath: "ConstantLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.ramp !== void 0) {
      let data2 = data.ramp;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.fromRps === void 0) {
          const err7 = { instancePath: instancePath + "/ramp", schemaPath: "RampLoad/required", keyword: "required", params: { missingProperty: "fromRps" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.toRps === void 0) {
          const err8 = { instancePath: instancePath + "/ramp", schemaPath: "RampLoad/required", keyword: "required", params: { missingProperty: "toRps" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2.rampSeconds === void 0) {
          const err9 = { instancePath: instancePath + "/ramp", schemaPath: "RampLoad/required", keyword: "required", params: { missingProperty: "rampSeconds" } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key2 in data2) {
          if (!(key2 === "fromRps" || key2 === "toRps" || key2 === "rampSeconds" || key2 === "startSeconds")) {
            const err10 = { instancePath: instancePath + "/ramp", schemaPath: "RampLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.fromRps !== void 0) {
          let data3 = data2.fromRps;
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 1e9 || isNaN(data3)) {
              const err11 = { instancePath: instancePath + "/ramp/fromRps", schemaPath: "RampLoad/properties/fromRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data3 < 0 || isNaN(data3)) {
              const err12 = { instancePath: instancePath + "/ramp/fromRps", schemaPath: "RampLoad/properties/fromRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/ramp/fromRps", schemaPath: "RampLoad/properties/fromRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data2.toRps !== void 0) {
          let data4 = data2.toRps;
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 1e9 || isNaN(data4)) {
              const err14 = { instancePath: instancePath + "/ramp/toRps", schemaPath: "RampLoad/properties/toRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              const err15 = { instancePath: instancePath + "/ramp/toRps", schemaPath: "RampLoad/properties/toRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/ramp/toRps", schemaPath: "RampLoad/properties/toRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data2.rampSeconds !== void 0) {
          let data5 = data2.rampSeconds;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 2678400 || isNaN(data5)) {
              const err17 = { instancePath: instancePath + "/ramp/rampSeconds", schemaPath: "RampLoad/properties/rampSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data5 <= 0 || isNaN(data5)) {
              const err18 = { instancePath: instancePath + "/ramp/rampSeconds", schemaPath: "RampLoad/properties/rampSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/ramp/rampSeconds", schemaPath: "RampLoad/properties/rampSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data2.startSeconds !== void 0) {
          let data6 = data2.startSeconds;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 2678400 || isNaN(data6)) {
              const err20 = { instancePath: instancePath + "/ramp/startSeconds", schemaPath: "RampLoad/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data6 < 0 || isNaN(data6)) {
              const err21 = { instancePath: instancePath + "/ramp/startSeconds", schemaPath: "RampLoad/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/ramp/startSeconds", schemaPath: "RampLoad/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/ramp", schemaPath: "RampLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.step !== void 0) {
      let data7 = data.step;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.fromRps === void 0) {
          const err24 = { instancePath: instancePath + "/step", schemaPath: "StepLoad/required", keyword: "required", params: { missingProperty: "fromRps" } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        if (data7.toRps === void 0) {
          const err25 = { instancePath: instancePath + "/step", schemaPath: "StepLoad/required", keyword: "required", params: { missingProperty: "toRps" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data7.atSeconds === void 0) {
          const err26 = { instancePath: instancePath + "/step", schemaPath: "StepLoad/required", keyword: "required", params: { missingProperty: "atSeconds" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        for (const key3 in data7) {
          if (!(key3 === "fromRps" || key3 === "toRps" || key3 === "atSeconds")) {
            const err27 = { instancePath: instancePath + "/step", schemaPath: "StepLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data7.fromRps !== void 0) {
          let data8 = data7.fromRps;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 1e9 || isNaN(data8)) {
              const err28 = { instancePath: instancePath + "/step/fromRps", schemaPath: "StepLoad/properties/fromRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err29 = { instancePath: instancePath + "/step/fromRps", schemaPath: "StepLoad/properties/fromRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
          } else {
            const err30 = { instancePath: instancePath + "/step/fromRps", schemaPath: "StepLoad/properties/fromRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data7.toRps !== void 0) {
          let data9 = data7.toRps;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 1e9 || isNaN(data9)) {
              const err31 = { instancePath: instancePath + "/step/toRps", schemaPath: "StepLoad/properties/toRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err32 = { instancePath: instancePath + "/step/toRps", schemaPath: "StepLoad/properties/toRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/step/toRps", schemaPath: "StepLoad/properties/toRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data7.atSeconds !== void 0) {
          let data10 = data7.atSeconds;
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 2678400 || isNaN(data10)) {
              const err34 = { instancePath: instancePath + "/step/atSeconds", schemaPath: "StepLoad/properties/atSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              const err35 = { instancePath: instancePath + "/step/atSeconds", schemaPath: "StepLoad/properties/atSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
          } else {
            const err36 = { instancePath: instancePath + "/step/atSeconds", schemaPath: "StepLoad/properties/atSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/step", schemaPath: "StepLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.spike !== void 0) {
      let data11 = data.spike;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.baseRps === void 0) {
          const err38 = { instancePath: instancePath + "/spike", schemaPath: "SpikeLoad/required", keyword: "required", params: { missingProperty: "baseRps" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data11.peakRps === void 0) {
          const err39 = { instancePath: instancePath + "/spike", schemaPath: "SpikeLoad/required", keyword: "required", params: { missingProperty: "peakRps" } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        if (data11.rampSeconds === void 0) {
          const err40 = { instancePath: instancePath + "/spike", schemaPath: "SpikeLoad/required", keyword: "required", params: { missingProperty: "rampSeconds" } };
          if (vErrors === null) {
            vErrors = [err40];
          } else {
            vErrors.push(err40);
          }
          errors++;
        }
        if (data11.holdSeconds === void 0) {
          const err41 = { instancePath: instancePath + "/spike", schemaPath: "SpikeLoad/required", keyword: "required", params: { missingProperty: "holdSeconds" } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        for (const key4 in data11) {
          if (!(key4 === "baseRps" || key4 === "peakRps" || key4 === "startSeconds" || key4 === "rampSeconds" || key4 === "holdSeconds" || key4 === "fallSeconds")) {
            const err42 = { instancePath: instancePath + "/spike", schemaPath: "SpikeLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
        if (data11.baseRps !== void 0) {
          let data12 = data11.baseRps;
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 1e9 || isNaN(data12)) {
              const err43 = { instancePath: instancePath + "/spike/baseRps", schemaPath: "SpikeLoad/properties/baseRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err43];
              } else {
                vErrors.push(err43);
              }
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              const err44 = { instancePath: instancePath + "/spike/baseRps", schemaPath: "SpikeLoad/properties/baseRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/spike/baseRps", schemaPath: "SpikeLoad/properties/baseRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
        }
        if (data11.peakRps !== void 0) {
          let data13 = data11.peakRps;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 1e9 || isNaN(data13)) {
              const err46 = { instancePath: instancePath + "/spike/peakRps", schemaPath: "SpikeLoad/properties/peakRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err46];
              } else {
                vErrors.push(err46);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err47 = { instancePath: instancePath + "/spike/peakRps", schemaPath: "SpikeLoad/properties/peakRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
          } else {
            const err48 = { instancePath: instancePath + "/spike/peakRps", schemaPath: "SpikeLoad/properties/peakRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err48];
            } else {
              vErrors.push(err48);
            }
            errors++;
          }
        }
        if (data11.startSeconds !== void 0) {
          let data14 = data11.startSeconds;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 2678400 || isNaN(data14)) {
              const err49 = { instancePath: instancePath + "/spike/startSeconds", schemaPath: "SpikeLoad/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err49];
              } else {
                vErrors.push(err49);
              }
              errors++;
            }
            if (data14 < 0 || isNaN(data14)) {
              const err50 = { instancePath: instancePath + "/spike/startSeconds", schemaPath: "SpikeLoad/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/spike/startSeconds", schemaPath: "SpikeLoad/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        if (data11.rampSeconds !== void 0) {
          let data15 = data11.rampSeconds;
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 2678400 || isNaN(data15)) {
              const err52 = { instancePath: instancePath + "/spike/rampSeconds", schemaPath: "SpikeLoad/properties/rampSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              const err53 = { instancePath: instancePath + "/spike/rampSeconds", schemaPath: "SpikeLoad/properties/rampSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/spike/rampSeconds", schemaPath: "SpikeLoad/properties/rampSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data11.holdSeconds !== void 0) {
          let data16 = data11.holdSeconds;
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 2678400 || isNaN(data16)) {
              const err55 = { instancePath: instancePath + "/spike/holdSeconds", schemaPath: "SpikeLoad/properties/holdSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
              const err56 = { instancePath: instancePath + "/spike/holdSeconds", schemaPath: "SpikeLoad/properties/holdSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/spike/holdSeconds", schemaPath: "SpikeLoad/properties/holdSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data11.fallSeconds !== void 0) {
          let data17 = data11.fallSeconds;
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 2678400 || isNaN(data17)) {
              const err58 = { instancePath: instancePath + "/spike/fallSeconds", schemaPath: "SpikeLoad/properties/fallSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              const err59 = { instancePath: instancePath + "/spike/fallSeconds", schemaPath: "SpikeLoad/properties/fallSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/spike/fallSeconds", schemaPath: "SpikeLoad/properties/fallSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/spike", schemaPath: "SpikeLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.diurnal !== void 0) {
      let data18 = data.diurnal;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        if (data18.baseRps === void 0) {
          const err62 = { instancePath: instancePath + "/diurnal", schemaPath: "DiurnalLoad/required", keyword: "required", params: { missingProperty: "baseRps" } };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
        if (data18.peakRps === void 0) {
          const err63 = { instancePath: instancePath + "/diurnal", schemaPath: "DiurnalLoad/required", keyword: "required", params: { missingProperty: "peakRps" } };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        for (const key5 in data18) {
          if (!(key5 === "baseRps" || key5 === "peakRps" || key5 === "peakHour" || key5 === "timezone" || key5 === "weekendFactor")) {
            const err64 = { instancePath: instancePath + "/diurnal", schemaPath: "DiurnalLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        if (data18.baseRps !== void 0) {
          let data19 = data18.baseRps;
          if (typeof data19 == "number" && isFinite(data19)) {
            if (data19 > 1e9 || isNaN(data19)) {
              const err65 = { instancePath: instancePath + "/diurnal/baseRps", schemaPath: "DiurnalLoad/properties/baseRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
            if (data19 < 0 || isNaN(data19)) {
              const err66 = { instancePath: instancePath + "/diurnal/baseRps", schemaPath: "DiurnalLoad/properties/baseRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err66];
              } else {
                vErrors.push(err66);
              }
              errors++;
            }
          } else {
            const err67 = { instancePath: instancePath + "/diurnal/baseRps", schemaPath: "DiurnalLoad/properties/baseRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err67];
            } else {
              vErrors.push(err67);
            }
            errors++;
          }
        }
        if (data18.peakRps !== void 0) {
          let data20 = data18.peakRps;
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 1e9 || isNaN(data20)) {
              const err68 = { instancePath: instancePath + "/diurnal/peakRps", schemaPath: "DiurnalLoad/properties/peakRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err68];
              } else {
                vErrors.push(err68);
              }
              errors++;
            }
            if (data20 < 0 || isNaN(data20)) {
              const err69 = { instancePath: instancePath + "/diurnal/peakRps", schemaPath: "DiurnalLoad/properties/peakRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
          } else {
            const err70 = { instancePath: instancePath + "/diurnal/peakRps", schemaPath: "DiurnalLoad/properties/peakRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
        }
        if (data18.peakHour !== void 0) {
          let data21 = data18.peakHour;
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 < 0 || isNaN(data21)) {
              const err71 = { instancePath: instancePath + "/diurnal/peakHour", schemaPath: "DiurnalLoad/properties/peakHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            if (data21 >= 24 || isNaN(data21)) {
              const err72 = { instancePath: instancePath + "/diurnal/peakHour", schemaPath: "DiurnalLoad/properties/peakHour/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 24 } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
          } else {
            const err73 = { instancePath: instancePath + "/diurnal/peakHour", schemaPath: "DiurnalLoad/properties/peakHour/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data18.timezone !== void 0) {
          if (typeof data18.timezone !== "string") {
            const err74 = { instancePath: instancePath + "/diurnal/timezone", schemaPath: "DiurnalLoad/properties/timezone/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data18.weekendFactor !== void 0) {
          let data23 = data18.weekendFactor;
          if (typeof data23 == "number" && isFinite(data23)) {
            if (data23 > 100 || isNaN(data23)) {
              const err75 = { instancePath: instancePath + "/diurnal/weekendFactor", schemaPath: "DiurnalLoad/properties/weekendFactor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data23 < 0 || isNaN(data23)) {
              const err76 = { instancePath: instancePath + "/diurnal/weekendFactor", schemaPath: "DiurnalLoad/properties/weekendFactor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/diurnal/weekendFactor", schemaPath: "DiurnalLoad/properties/weekendFactor/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/diurnal", schemaPath: "DiurnalLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.flashCrowd !== void 0) {
      let data24 = data.flashCrowd;
      if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
        if (data24.baseRps === void 0) {
          const err79 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/required", keyword: "required", params: { missingProperty: "baseRps" } };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (data24.peakRps === void 0) {
          const err80 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/required", keyword: "required", params: { missingProperty: "peakRps" } };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        if (data24.atSeconds === void 0) {
          const err81 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/required", keyword: "required", params: { missingProperty: "atSeconds" } };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        if (data24.riseSeconds === void 0) {
          const err82 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/required", keyword: "required", params: { missingProperty: "riseSeconds" } };
          if (vErrors === null) {
            vErrors = [err82];
          } else {
            vErrors.push(err82);
          }
          errors++;
        }
        if (data24.decaySeconds === void 0) {
          const err83 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/required", keyword: "required", params: { missingProperty: "decaySeconds" } };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        for (const key6 in data24) {
          if (!(key6 === "baseRps" || key6 === "peakRps" || key6 === "atSeconds" || key6 === "riseSeconds" || key6 === "decaySeconds")) {
            const err84 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
        if (data24.baseRps !== void 0) {
          let data25 = data24.baseRps;
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 1e9 || isNaN(data25)) {
              const err85 = { instancePath: instancePath + "/flashCrowd/baseRps", schemaPath: "FlashCrowdLoad/properties/baseRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err85];
              } else {
                vErrors.push(err85);
              }
              errors++;
            }
            if (data25 < 0 || isNaN(data25)) {
              const err86 = { instancePath: instancePath + "/flashCrowd/baseRps", schemaPath: "FlashCrowdLoad/properties/baseRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
          } else {
            const err87 = { instancePath: instancePath + "/flashCrowd/baseRps", schemaPath: "FlashCrowdLoad/properties/baseRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data24.peakRps !== void 0) {
          let data26 = data24.peakRps;
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 > 1e9 || isNaN(data26)) {
              const err88 = { instancePath: instancePath + "/flashCrowd/peakRps", schemaPath: "FlashCrowdLoad/properties/peakRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data26 < 0 || isNaN(data26)) {
              const err89 = { instancePath: instancePath + "/flashCrowd/peakRps", schemaPath: "FlashCrowdLoad/properties/peakRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          } else {
            const err90 = { instancePath: instancePath + "/flashCrowd/peakRps", schemaPath: "FlashCrowdLoad/properties/peakRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err90];
            } else {
              vErrors.push(err90);
            }
            errors++;
          }
        }
        if (data24.atSeconds !== void 0) {
          let data27 = data24.atSeconds;
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 2678400 || isNaN(data27)) {
              const err91 = { instancePath: instancePath + "/flashCrowd/atSeconds", schemaPath: "FlashCrowdLoad/properties/atSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            if (data27 < 0 || isNaN(data27)) {
              const err92 = { instancePath: instancePath + "/flashCrowd/atSeconds", schemaPath: "FlashCrowdLoad/properties/atSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
          } else {
            const err93 = { instancePath: instancePath + "/flashCrowd/atSeconds", schemaPath: "FlashCrowdLoad/properties/atSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
        }
        if (data24.riseSeconds !== void 0) {
          let data28 = data24.riseSeconds;
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 > 2678400 || isNaN(data28)) {
              const err94 = { instancePath: instancePath + "/flashCrowd/riseSeconds", schemaPath: "FlashCrowdLoad/properties/riseSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (data28 < 0 || isNaN(data28)) {
              const err95 = { instancePath: instancePath + "/flashCrowd/riseSeconds", schemaPath: "FlashCrowdLoad/properties/riseSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
          } else {
            const err96 = { instancePath: instancePath + "/flashCrowd/riseSeconds", schemaPath: "FlashCrowdLoad/properties/riseSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err96];
            } else {
              vErrors.push(err96);
            }
            errors++;
          }
        }
        if (data24.decaySeconds !== void 0) {
          let data29 = data24.decaySeconds;
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 > 2678400 || isNaN(data29)) {
              const err97 = { instancePath: instancePath + "/flashCrowd/decaySeconds", schemaPath: "FlashCrowdLoad/properties/decaySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            if (data29 <= 0 || isNaN(data29)) {
              const err98 = { instancePath: instancePath + "/flashCrowd/decaySeconds", schemaPath: "FlashCrowdLoad/properties/decaySeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
          } else {
            const err99 = { instancePath: instancePath + "/flashCrowd/decaySeconds", schemaPath: "FlashCrowdLoad/properties/decaySeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
        }
      } else {
        const err100 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err100];
        } else {
          vErrors.push(err100);
        }
        errors++;
      }
    }
    if (data.trace !== void 0) {
      let data30 = data.trace;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        if (data30.rps === void 0) {
          const err101 = { instancePath: instancePath + "/trace", schemaPath: "TraceLoad/required", keyword: "required", params: { missingProperty: "rps" } };
          if (vErrors === null) {
            vErrors = [err101];
          } else {
            vErrors.push(err101);
          }
          errors++;
        }
        if (data30.stepSeconds === void 0) {
          const err102 = { instancePath: instancePath + "/trace", schemaPath: "TraceLoad/required", keyword: "required", params: { missingProperty: "stepSeconds" } };
          if (vErrors === null) {
            vErrors = [err102];
          } else {
            vErrors.push(err102);
          }
          errors++;
        }
        for (const key7 in data30) {
          if (!(key7 === "rps" || key7 === "stepSeconds")) {
            const err103 = { instancePath: instancePath + "/trace", schemaPath: "TraceLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
        if (data30.rps !== void 0) {
          let data31 = data30.rps;
          if (Array.isArray(data31)) {
            if (data31.length > 5e4) {
              const err104 = { instancePath: instancePath + "/trace/rps", schemaPath: "TraceLoad/properties/rps/maxItems", keyword: "maxItems", params: { limit: 5e4 } };
              if (vErrors === null) {
                vErrors = [err104];
              } else {
                vErrors.push(err104);
              }
              errors++;
            }
            if (data31.length < 1) {
              const err105 = { instancePath: instancePath + "/trace/rps", schemaPath: "TraceLoad/properties/rps/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err105];
              } else {
                vErrors.push(err105);
              }
              errors++;
            }
            const len0 = data31.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data32 = data31[i0];
              if (typeof data32 == "number" && isFinite(data32)) {
                if (data32 > 1e9 || isNaN(data32)) {
                  const err106 = { instancePath: instancePath + "/trace/rps/" + i0, schemaPath: "TraceLoad/properties/rps/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  if (vErrors === null) {
                    vErrors = [err106];
                  } else {
                    vErrors.push(err106);
                  }
                  errors++;
                }
                if (data32 < 0 || isNaN(data32)) {
                  const err107 = { instancePath: instancePath + "/trace/rps/" + i0, schemaPath: "TraceLoad/properties/rps/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err107];
                  } else {
                    vErrors.push(err107);
                  }
                  errors++;
                }
              } else {
                const err108 = { instancePath: instancePath + "/trace/rps/" + i0, schemaPath: "TraceLoad/properties/rps/items/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            }
          } else {
            const err109 = { instancePath: instancePath + "/trace/rps", schemaPath: "TraceLoad/properties/rps/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err109];
            } else {
              vErrors.push(err109);
            }
            errors++;
          }
        }
        if (data30.stepSeconds !== void 0) {
          let data33 = data30.stepSeconds;
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 > 86400 || isNaN(data33)) {
              const err110 = { instancePath: instancePath + "/trace/stepSeconds", schemaPath: "TraceLoad/properties/stepSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
            if (data33 <= 0 || isNaN(data33)) {
              const err111 = { instancePath: instancePath + "/trace/stepSeconds", schemaPath: "TraceLoad/properties/stepSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err111];
              } else {
                vErrors.push(err111);
              }
              errors++;
            }
          } else {
            const err112 = { instancePath: instancePath + "/trace/stepSeconds", schemaPath: "TraceLoad/properties/stepSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err112];
            } else {
              vErrors.push(err112);
            }
            errors++;
          }
        }
      } else {
        const err113 = { instancePath: instancePath + "/trace", schemaPath: "TraceLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data.sequence !== void 0) {
      let data34 = data.sequence;
      if (Array.isArray(data34)) {
        if (data34.length > 50) {
          const err114 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err114];
          } else {
            vErrors.push(err114);
          }
          errors++;
        }
        if (data34.length < 1) {
          const err115 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err115];
          } else {
            vErrors.push(err115);
          }
          errors++;
        }
        const len1 = data34.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!wrapper0.validate(data34[i1], { instancePath: instancePath + "/sequence/" + i1, parentData: data34, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err116 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err116];
        } else {
          vErrors.push(err116);
        }
        errors++;
      }
    }
    if (data.sum !== void 0) {
      let data36 = data.sum;
      if (Array.isArray(data36)) {
        if (data36.length > 50) {
          const err117 = { instancePath: instancePath + "/sum", schemaPath: "#/properties/sum/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err117];
          } else {
            vErrors.push(err117);
          }
          errors++;
        }
        if (data36.length < 1) {
          const err118 = { instancePath: instancePath + "/sum", schemaPath: "#/properties/sum/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        const len2 = data36.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!wrapper0.validate(data36[i2], { instancePath: instancePath + "/sum/" + i2, parentData: data36, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err119 = { instancePath: instancePath + "/sum", schemaPath: "#/properties/sum/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err119];
        } else {
          vErrors.push(err119);
        }
        errors++;
      }
    }
    if (data.noise !== void 0) {
      let data38 = data.noise;
      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
        if (data38.relativeStandardDeviation === void 0) {
          const err120 = { instancePath: instancePath + "/noise", schemaPath: "LoadNoise/required", keyword: "required", params: { missingProperty: "relativeStandardDeviation" } };
          if (vErrors === null) {
            vErrors = [err120];
          } else {
            vErrors.push(err120);
          }
          errors++;
        }
        for (const key8 in data38) {
          if (!(key8 === "relativeStandardDeviation" || key8 === "correlationSeconds")) {
            const err121 = { instancePath: instancePath + "/noise", schemaPath: "LoadNoise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err121];
            } else {
              vErrors.push(err121);
            }
            errors++;
          }
        }
        if (data38.relativeStandardDeviation !== void 0) {
          let data39 = data38.relativeStandardDeviation;
          if (typeof data39 == "number" && isFinite(data39)) {
            if (data39 > 5 || isNaN(data39)) {
              const err122 = { instancePath: instancePath + "/noise/relativeStandardDeviation", schemaPath: "LoadNoise/properties/relativeStandardDeviation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
              if (vErrors === null) {
                vErrors = [err122];
              } else {
                vErrors.push(err122);
              }
              errors++;
            }
            if (data39 < 0 || isNaN(data39)) {
              const err123 = { instancePath: instancePath + "/noise/relativeStandardDeviation", schemaPath: "LoadNoise/properties/relativeStandardDeviation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err123];
              } else {
                vErrors.push(err123);
              }
              errors++;
            }
          } else {
            const err124 = { instancePath: instancePath + "/noise/relativeStandardDeviation", schemaPath: "LoadNoise/properties/relativeStandardDeviation/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err124];
            } else {
              vErrors.push(err124);
            }
            errors++;
          }
        }
        if (data38.correlationSeconds !== void 0) {
          let data40 = data38.correlationSeconds;
          if (typeof data40 == "number" && isFinite(data40)) {
            if (data40 > 2678400 || isNaN(data40)) {
              const err125 = { instancePath: instancePath + "/noise/correlationSeconds", schemaPath: "LoadNoise/properties/correlationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err125];
              } else {
                vErrors.push(err125);
              }
              errors++;
            }
            if (data40 < 1 || isNaN(data40)) {
              const err126 = { instancePath: instancePath + "/noise/correlationSeconds", schemaPath: "LoadNoise/properties/correlationSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
          } else {
            const err127 = { instancePath: instancePath + "/noise/correlationSeconds", schemaPath: "LoadNoise/properties/correlationSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
      } else {
        const err128 = { instancePath: instancePath + "/noise", schemaPath: "LoadNoise/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err128];
        } else {
          vErrors.push(err128);
        }
        errors++;
      }
    }
    if (data.durationSeconds !== void 0) {
      let data41 = data.durationSeconds;
      if (typeof data41 == "number" && isFinite(data41)) {
        if (data41 > 2678400 || isNaN(data41)) {
          const err129 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err129];
          } else {
            vErrors.push(err129);
          }
          errors++;
        }
        if (data41 < 60 || isNaN(data41)) {
          const err130 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
          if (vErrors === null) {
            vErrors = [err130];
          } else {
            vErrors.push(err130);
          }
          errors++;
        }
      } else {
        const err131 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err131];
        } else {
          vErrors.push(err131);
        }
        errors++;
      }
    }
    const given0 = ["constant", "ramp", "step", "spike", "diurnal", "flashCrowd", "trace", "sequence", "sum"].filter((name) => data[name] !== void 0);
    if (given0.length !== 1) {
      const err132 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["constant", "ramp", "step", "spike", "diurnal", "flashCrowd", "trace", "sequence", "sum"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err132];
      } else {
        vErrors.push(err132);
      }
      errors++;
    }
  } else {
    const err133 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err133];
    } else {
      vErrors.push(err133);
    }
    errors++;
  }
  validate46.errors = vErrors;
  return errors === 0;
}
var schema80 = { "$id": "LoadFault", "type": "object", "properties": { "metricOutage": { "$ref": "MetricOutageFault" }, "metricDelay": { "$ref": "MetricDelayFault" }, "metricWrong": { "$ref": "MetricWrongFault" }, "slowStart": { "$ref": "SlowStartFault" }, "failingStart": { "$ref": "FailingStartFault" }, "capacityShortage": { "$ref": "CapacityShortageFault" }, "zoneLoss": { "$ref": "ZoneLossFault" }, "retries": { "$ref": "RetriesFault" }, "rollout": { "$ref": "RolloutFault" } }, "required": [], "additionalProperties": false, "exactlyOneOf": [["metricOutage", "metricDelay", "metricWrong", "slowStart", "failingStart", "capacityShortage", "zoneLoss", "retries", "rollout"]] };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func19.call(schema80.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.metricOutage !== void 0) {
      let data0 = data.metricOutage;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.startSeconds === void 0) {
          const err1 = { instancePath: instancePath + "/metricOutage", schemaPath: "MetricOutageFault/required", keyword: "required", params: { missingProperty: "startSeconds" } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0.durationSeconds === void 0) {
          const err2 = { instancePath: instancePath + "/metricOutage", schemaPath: "MetricOutageFault/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        for (const key1 in data0) {
          if (!(key1 === "startSeconds" || key1 === "durationSeconds")) {
            const err3 = { instancePath: instancePath + "/metricOutage", schemaPath: "MetricOutageFault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data0.startSeconds !== void 0) {
          let data1 = data0.startSeconds;
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 2678400 || isNaN(data1)) {
              const err4 = { instancePath: instancePath + "/metricOutage/startSeconds", schemaPath: "MetricOutageFault/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/metricOutage/startSeconds", schemaPath: "MetricOutageFault/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/metricOutage/startSeconds", schemaPath: "MetricOutageFault/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data0.durationSeconds !== void 0) {
          let data2 = data0.durationSeconds;
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 2678400 || isNaN(data2)) {
              const err7 = { instancePath: instancePath + "/metricOutage/durationSeconds", schemaPath: "MetricOutageFault/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2 <= 0 || isNaN(data2)) {
              const err8 = { instancePath: instancePath + "/metricOutage/durationSeconds", schemaPath: "MetricOutageFault/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/metricOutage/durationSeconds", schemaPath: "MetricOutageFault/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/metricOutage", schemaPath: "MetricOutageFault/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.metricDelay !== void 0) {
      let data3 = data.metricDelay;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.startSeconds === void 0) {
          const err11 = { instancePath: instancePath + "/metricDelay", schemaPath: "MetricDelayFault/required", keyword: "required", params: { missingProperty: "startSeconds" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.durationSeconds === void 0) {
          const err12 = { instancePath: instancePath + "/metricDelay", schemaPath: "MetricDelayFault/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.delaySeconds === void 0) {
          const err13 = { instancePath: instancePath + "/metricDelay", schemaPath: "MetricDelayFault/required", keyword: "required", params: { missingProperty: "delaySeconds" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key2 in data3) {
          if (!(key2 === "startSeconds" || key2 === "durationSeconds" || key2 === "delaySeconds")) {
            const err14 = { instancePath: instancePath + "/metricDelay", schemaPath: "MetricDelayFault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.startSeconds !== void 0) {
          let data4 = data3.startSeconds;
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 2678400 || isNaN(data4)) {
              const err15 = { instancePath: instancePath + "/metricDelay/startSeconds", schemaPath: "MetricDelayFault/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              const err16 = { instancePath: instancePath + "/metricDelay/startSeconds", schemaPath: "MetricDelayFault/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/metricDelay/startSeconds", schemaPath: "MetricDelayFault/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.durationSeconds !== void 0) {
          let data5 = data3.durationSeconds;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 2678400 || isNaN(data5)) {
              const err18 = { instancePath: instancePath + "/metricDelay/durationSeconds", schemaPath: "MetricDelayFault/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data5 <= 0 || isNaN(data5)) {
              const err19 = { instancePath: instancePath + "/metricDelay/durationSeconds", schemaPath: "MetricDelayFault/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/metricDelay/durationSeconds", schemaPath: "MetricDelayFault/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.delaySeconds !== void 0) {
          let data6 = data3.delaySeconds;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 2678400 || isNaN(data6)) {
              const err21 = { instancePath: instancePath + "/metricDelay/delaySeconds", schemaPath: "MetricDelayFault/properties/delaySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data6 <= 0 || isNaN(data6)) {
              const err22 = { instancePath: instancePath + "/metricDelay/delaySeconds", schemaPath: "MetricDelayFault/properties/delaySeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/metricDelay/delaySeconds", schemaPath: "MetricDelayFault/properties/delaySeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/metricDelay", schemaPath: "MetricDelayFault/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.metricWrong !== void 0) {
      let data7 = data.metricWrong;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.startSeconds === void 0) {
          const err25 = { instancePath: instancePath + "/metricWrong", schemaPath: "MetricWrongFault/required", keyword: "required", params: { missingProperty: "startSeconds" } };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        if (data7.durationSeconds === void 0) {
          const err26 = { instancePath: instancePath + "/metricWrong", schemaPath: "MetricWrongFault/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        if (data7.value === void 0) {
          const err27 = { instancePath: instancePath + "/metricWrong", schemaPath: "MetricWrongFault/required", keyword: "required", params: { missingProperty: "value" } };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        for (const key3 in data7) {
          if (!(key3 === "startSeconds" || key3 === "durationSeconds" || key3 === "value")) {
            const err28 = { instancePath: instancePath + "/metricWrong", schemaPath: "MetricWrongFault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data7.startSeconds !== void 0) {
          let data8 = data7.startSeconds;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 2678400 || isNaN(data8)) {
              const err29 = { instancePath: instancePath + "/metricWrong/startSeconds", schemaPath: "MetricWrongFault/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err30 = { instancePath: instancePath + "/metricWrong/startSeconds", schemaPath: "MetricWrongFault/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/metricWrong/startSeconds", schemaPath: "MetricWrongFault/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data7.durationSeconds !== void 0) {
          let data9 = data7.durationSeconds;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 2678400 || isNaN(data9)) {
              const err32 = { instancePath: instancePath + "/metricWrong/durationSeconds", schemaPath: "MetricWrongFault/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data9 <= 0 || isNaN(data9)) {
              const err33 = { instancePath: instancePath + "/metricWrong/durationSeconds", schemaPath: "MetricWrongFault/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/metricWrong/durationSeconds", schemaPath: "MetricWrongFault/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data7.value !== void 0) {
          let data10 = data7.value;
          if (!(typeof data10 == "number" && isFinite(data10))) {
            const err35 = { instancePath: instancePath + "/metricWrong/value", schemaPath: "MetricWrongFault/properties/value/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
      } else {
        const err36 = { instancePath: instancePath + "/metricWrong", schemaPath: "MetricWrongFault/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.slowStart !== void 0) {
      let data11 = data.slowStart;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        if (data11.startSeconds === void 0) {
          const err37 = { instancePath: instancePath + "/slowStart", schemaPath: "SlowStartFault/required", keyword: "required", params: { missingProperty: "startSeconds" } };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
        if (data11.durationSeconds === void 0) {
          const err38 = { instancePath: instancePath + "/slowStart", schemaPath: "SlowStartFault/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data11.factor === void 0) {
          const err39 = { instancePath: instancePath + "/slowStart", schemaPath: "SlowStartFault/required", keyword: "required", params: { missingProperty: "factor" } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
        for (const key4 in data11) {
          if (!(key4 === "startSeconds" || key4 === "durationSeconds" || key4 === "factor")) {
            const err40 = { instancePath: instancePath + "/slowStart", schemaPath: "SlowStartFault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
        if (data11.startSeconds !== void 0) {
          let data12 = data11.startSeconds;
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 2678400 || isNaN(data12)) {
              const err41 = { instancePath: instancePath + "/slowStart/startSeconds", schemaPath: "SlowStartFault/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data12 < 0 || isNaN(data12)) {
              const err42 = { instancePath: instancePath + "/slowStart/startSeconds", schemaPath: "SlowStartFault/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
          } else {
            const err43 = { instancePath: instancePath + "/slowStart/startSeconds", schemaPath: "SlowStartFault/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
        if (data11.durationSeconds !== void 0) {
          let data13 = data11.durationSeconds;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 2678400 || isNaN(data13)) {
              const err44 = { instancePath: instancePath + "/slowStart/durationSeconds", schemaPath: "SlowStartFault/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
            if (data13 <= 0 || isNaN(data13)) {
              const err45 = { instancePath: instancePath + "/slowStart/durationSeconds", schemaPath: "SlowStartFault/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/slowStart/durationSeconds", schemaPath: "SlowStartFault/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data11.factor !== void 0) {
          let data14 = data11.factor;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 100 || isNaN(data14)) {
              const err47 = { instancePath: instancePath + "/slowStart/factor", schemaPath: "SlowStartFault/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data14 < 1 || isNaN(data14)) {
              const err48 = { instancePath: instancePath + "/slowStart/factor", schemaPath: "SlowStartFault/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/slowStart/factor", schemaPath: "SlowStartFault/properties/factor/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/slowStart", schemaPath: "SlowStartFault/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.failingStart !== void 0) {
      let data15 = data.failingStart;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.startSeconds === void 0) {
          const err51 = { instancePath: instancePath + "/failingStart", schemaPath: "FailingStartFault/required", keyword: "required", params: { missingProperty: "startSeconds" } };
          if (vErrors === null) {
            vErrors = [err51];
          } else {
            vErrors.push(err51);
          }
          errors++;
        }
        if (data15.durationSeconds === void 0) {
          const err52 = { instancePath: instancePath + "/failingStart", schemaPath: "FailingStartFault/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
          if (vErrors === null) {
            vErrors = [err52];
          } else {
            vErrors.push(err52);
          }
          errors++;
        }
        if (data15.fraction === void 0) {
          const err53 = { instancePath: instancePath + "/failingStart", schemaPath: "FailingStartFault/required", keyword: "required", params: { missingProperty: "fraction" } };
          if (vErrors === null) {
            vErrors = [err53];
          } else {
            vErrors.push(err53);
          }
          errors++;
        }
        for (const key5 in data15) {
          if (!(key5 === "startSeconds" || key5 === "durationSeconds" || key5 === "fraction")) {
            const err54 = { instancePath: instancePath + "/failingStart", schemaPath: "FailingStartFault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
        if (data15.startSeconds !== void 0) {
          let data16 = data15.startSeconds;
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 2678400 || isNaN(data16)) {
              const err55 = { instancePath: instancePath + "/failingStart/startSeconds", schemaPath: "FailingStartFault/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err55];
              } else {
                vErrors.push(err55);
              }
              errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
              const err56 = { instancePath: instancePath + "/failingStart/startSeconds", schemaPath: "FailingStartFault/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/failingStart/startSeconds", schemaPath: "FailingStartFault/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data15.durationSeconds !== void 0) {
          let data17 = data15.durationSeconds;
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 2678400 || isNaN(data17)) {
              const err58 = { instancePath: instancePath + "/failingStart/durationSeconds", schemaPath: "FailingStartFault/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err58];
              } else {
                vErrors.push(err58);
              }
              errors++;
            }
            if (data17 <= 0 || isNaN(data17)) {
              const err59 = { instancePath: instancePath + "/failingStart/durationSeconds", schemaPath: "FailingStartFault/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
          } else {
            const err60 = { instancePath: instancePath + "/failingStart/durationSeconds", schemaPath: "FailingStartFault/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err60];
            } else {
              vErrors.push(err60);
            }
            errors++;
          }
        }
        if (data15.fraction !== void 0) {
          let data18 = data15.fraction;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 1 || isNaN(data18)) {
              const err61 = { instancePath: instancePath + "/failingStart/fraction", schemaPath: "FailingStartFault/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data18 <= 0 || isNaN(data18)) {
              const err62 = { instancePath: instancePath + "/failingStart/fraction", schemaPath: "FailingStartFault/properties/fraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/failingStart/fraction", schemaPath: "FailingStartFault/properties/fraction/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
        }
      } else {
        const err64 = { instancePath: instancePath + "/failingStart", schemaPath: "FailingStartFault/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
    }
    if (data.capacityShortage !== void 0) {
      let data19 = data.capacityShortage;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.startSeconds === void 0) {
          const err65 = { instancePath: instancePath + "/capacityShortage", schemaPath: "CapacityShortageFault/required", keyword: "required", params: { missingProperty: "startSeconds" } };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        if (data19.durationSeconds === void 0) {
          const err66 = { instancePath: instancePath + "/capacityShortage", schemaPath: "CapacityShortageFault/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (data19.maxInstances === void 0) {
          const err67 = { instancePath: instancePath + "/capacityShortage", schemaPath: "CapacityShortageFault/required", keyword: "required", params: { missingProperty: "maxInstances" } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        for (const key6 in data19) {
          if (!(key6 === "startSeconds" || key6 === "durationSeconds" || key6 === "maxInstances")) {
            const err68 = { instancePath: instancePath + "/capacityShortage", schemaPath: "CapacityShortageFault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data19.startSeconds !== void 0) {
          let data20 = data19.startSeconds;
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 2678400 || isNaN(data20)) {
              const err69 = { instancePath: instancePath + "/capacityShortage/startSeconds", schemaPath: "CapacityShortageFault/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data20 < 0 || isNaN(data20)) {
              const err70 = { instancePath: instancePath + "/capacityShortage/startSeconds", schemaPath: "CapacityShortageFault/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          } else {
            const err71 = { instancePath: instancePath + "/capacityShortage/startSeconds", schemaPath: "CapacityShortageFault/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data19.durationSeconds !== void 0) {
          let data21 = data19.durationSeconds;
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 2678400 || isNaN(data21)) {
              const err72 = { instancePath: instancePath + "/capacityShortage/durationSeconds", schemaPath: "CapacityShortageFault/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data21 <= 0 || isNaN(data21)) {
              const err73 = { instancePath: instancePath + "/capacityShortage/durationSeconds", schemaPath: "CapacityShortageFault/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          } else {
            const err74 = { instancePath: instancePath + "/capacityShortage/durationSeconds", schemaPath: "CapacityShortageFault/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data19.maxInstances !== void 0) {
          let data22 = data19.maxInstances;
          if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
            const err75 = { instancePath: instancePath + "/capacityShortage/maxInstances", schemaPath: "CapacityShortageFault/properties/maxInstances/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 > 1e6 || isNaN(data22)) {
              const err76 = { instancePath: instancePath + "/capacityShortage/maxInstances", schemaPath: "CapacityShortageFault/properties/maxInstances/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
            if (data22 < 0 || isNaN(data22)) {
              const err77 = { instancePath: instancePath + "/capacityShortage/maxInstances", schemaPath: "CapacityShortageFault/properties/maxInstances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err77];
              } else {
                vErrors.push(err77);
              }
              errors++;
            }
          }
        }
      } else {
        const err78 = { instancePath: instancePath + "/capacityShortage", schemaPath: "CapacityShortageFault/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err78];
        } else {
          vErrors.push(err78);
        }
        errors++;
      }
    }
    if (data.zoneLoss !== void 0) {
      let data23 = data.zoneLoss;
      if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
        if (data23.startSeconds === void 0) {
          const err79 = { instancePath: instancePath + "/zoneLoss", schemaPath: "ZoneLossFault/required", keyword: "required", params: { missingProperty: "startSeconds" } };
          if (vErrors === null) {
            vErrors = [err79];
          } else {
            vErrors.push(err79);
          }
          errors++;
        }
        if (data23.durationSeconds === void 0) {
          const err80 = { instancePath: instancePath + "/zoneLoss", schemaPath: "ZoneLossFault/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
          if (vErrors === null) {
            vErrors = [err80];
          } else {
            vErrors.push(err80);
          }
          errors++;
        }
        if (data23.fraction === void 0) {
          const err81 = { instancePath: instancePath + "/zoneLoss", schemaPath: "ZoneLossFault/required", keyword: "required", params: { missingProperty: "fraction" } };
          if (vErrors === null) {
            vErrors = [err81];
          } else {
            vErrors.push(err81);
          }
          errors++;
        }
        for (const key7 in data23) {
          if (!(key7 === "startSeconds" || key7 === "durationSeconds" || key7 === "fraction")) {
            const err82 = { instancePath: instancePath + "/zoneLoss", schemaPath: "ZoneLossFault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data23.startSeconds !== void 0) {
          let data24 = data23.startSeconds;
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 > 2678400 || isNaN(data24)) {
              const err83 = { instancePath: instancePath + "/zoneLoss/startSeconds", schemaPath: "ZoneLossFault/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err83];
              } else {
                vErrors.push(err83);
              }
              errors++;
            }
            if (data24 < 0 || isNaN(data24)) {
              const err84 = { instancePath: instancePath + "/zoneLoss/startSeconds", schemaPath: "ZoneLossFault/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err84];
              } else {
                vErrors.push(err84);
              }
              errors++;
            }
          } else {
            const err85 = { instancePath: instancePath + "/zoneLoss/startSeconds", schemaPath: "ZoneLossFault/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
        if (data23.durationSeconds !== void 0) {
          let data25 = data23.durationSeconds;
          if (typeof data25 == "number" && isFinite(data25)) {
            if (data25 > 2678400 || isNaN(data25)) {
              const err86 = { instancePath: instancePath + "/zoneLoss/durationSeconds", schemaPath: "ZoneLossFault/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            if (data25 <= 0 || isNaN(data25)) {
              const err87 = { instancePath: instancePath + "/zoneLoss/durationSeconds", schemaPath: "ZoneLossFault/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err87];
              } else {
                vErrors.push(err87);
              }
              errors++;
            }
          } else {
            const err88 = { instancePath: instancePath + "/zoneLoss/durationSeconds", schemaPath: "ZoneLossFault/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data23.fraction !== void 0) {
          let data26 = data23.fraction;
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 > 1 || isNaN(data26)) {
              const err89 = { instancePath: instancePath + "/zoneLoss/fraction", schemaPath: "ZoneLossFault/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            if (data26 <= 0 || isNaN(data26)) {
              const err90 = { instancePath: instancePath + "/zoneLoss/fraction", schemaPath: "ZoneLossFault/properties/fraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          } else {
            const err91 = { instancePath: instancePath + "/zoneLoss/fraction", schemaPath: "ZoneLossFault/properties/fraction/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
      } else {
        const err92 = { instancePath: instancePath + "/zoneLoss", schemaPath: "ZoneLossFault/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err92];
        } else {
          vErrors.push(err92);
        }
        errors++;
      }
    }
    if (data.retries !== void 0) {
      let data27 = data.retries;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        if (data27.fraction === void 0) {
          const err93 = { instancePath: instancePath + "/retries", schemaPath: "RetriesFault/required", keyword: "required", params: { missingProperty: "fraction" } };
          if (vErrors === null) {
            vErrors = [err93];
          } else {
            vErrors.push(err93);
          }
          errors++;
        }
        for (const key8 in data27) {
          if (!(key8 === "fraction" || key8 === "startSeconds" || key8 === "durationSeconds")) {
            const err94 = { instancePath: instancePath + "/retries", schemaPath: "RetriesFault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data27.fraction !== void 0) {
          let data28 = data27.fraction;
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 > 1 || isNaN(data28)) {
              const err95 = { instancePath: instancePath + "/retries/fraction", schemaPath: "RetriesFault/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data28 <= 0 || isNaN(data28)) {
              const err96 = { instancePath: instancePath + "/retries/fraction", schemaPath: "RetriesFault/properties/fraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          } else {
            const err97 = { instancePath: instancePath + "/retries/fraction", schemaPath: "RetriesFault/properties/fraction/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data27.startSeconds !== void 0) {
          let data29 = data27.startSeconds;
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 > 2678400 || isNaN(data29)) {
              const err98 = { instancePath: instancePath + "/retries/startSeconds", schemaPath: "RetriesFault/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (data29 < 0 || isNaN(data29)) {
              const err99 = { instancePath: instancePath + "/retries/startSeconds", schemaPath: "RetriesFault/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
          } else {
            const err100 = { instancePath: instancePath + "/retries/startSeconds", schemaPath: "RetriesFault/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data27.durationSeconds !== void 0) {
          let data30 = data27.durationSeconds;
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 > 2678400 || isNaN(data30)) {
              const err101 = { instancePath: instancePath + "/retries/durationSeconds", schemaPath: "RetriesFault/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if (data30 <= 0 || isNaN(data30)) {
              const err102 = { instancePath: instancePath + "/retries/durationSeconds", schemaPath: "RetriesFault/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
          } else {
            const err103 = { instancePath: instancePath + "/retries/durationSeconds", schemaPath: "RetriesFault/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
      } else {
        const err104 = { instancePath: instancePath + "/retries", schemaPath: "RetriesFault/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
    }
    if (data.rollout !== void 0) {
      let data31 = data.rollout;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.startSeconds === void 0) {
          const err105 = { instancePath: instancePath + "/rollout", schemaPath: "RolloutFault/required", keyword: "required", params: { missingProperty: "startSeconds" } };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
        if (data31.durationSeconds === void 0) {
          const err106 = { instancePath: instancePath + "/rollout", schemaPath: "RolloutFault/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
        if (data31.fraction === void 0) {
          const err107 = { instancePath: instancePath + "/rollout", schemaPath: "RolloutFault/required", keyword: "required", params: { missingProperty: "fraction" } };
          if (vErrors === null) {
            vErrors = [err107];
          } else {
            vErrors.push(err107);
          }
          errors++;
        }
        for (const key9 in data31) {
          if (!(key9 === "startSeconds" || key9 === "durationSeconds" || key9 === "fraction")) {
            const err108 = { instancePath: instancePath + "/rollout", schemaPath: "RolloutFault/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
        if (data31.startSeconds !== void 0) {
          let data32 = data31.startSeconds;
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 > 2678400 || isNaN(data32)) {
              const err109 = { instancePath: instancePath + "/rollout/startSeconds", schemaPath: "RolloutFault/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
            if (data32 < 0 || isNaN(data32)) {
              const err110 = { instancePath: instancePath + "/rollout/startSeconds", schemaPath: "RolloutFault/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err110];
              } else {
                vErrors.push(err110);
              }
              errors++;
            }
          } else {
            const err111 = { instancePath: instancePath + "/rollout/startSeconds", schemaPath: "RolloutFault/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
        }
        if (data31.durationSeconds !== void 0) {
          let data33 = data31.durationSeconds;
          if (typeof data33 == "number" && isFinite(data33)) {
            if (data33 > 2678400 || isNaN(data33)) {
              const err112 = { instancePath: instancePath + "/rollout/durationSeconds", schemaPath: "RolloutFault/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
            if (data33 <= 0 || isNaN(data33)) {
              const err113 = { instancePath: instancePath + "/rollout/durationSeconds", schemaPath: "RolloutFault/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          } else {
            const err114 = { instancePath: instancePath + "/rollout/durationSeconds", schemaPath: "RolloutFault/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err114];
            } else {
              vErrors.push(err114);
            }
            errors++;
          }
        }
        if (data31.fraction !== void 0) {
          let data34 = data31.fraction;
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 1 || isNaN(data34)) {
              const err115 = { instancePath: instancePath + "/rollout/fraction", schemaPath: "RolloutFault/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data34 <= 0 || isNaN(data34)) {
              const err116 = { instancePath: instancePath + "/rollout/fraction", schemaPath: "RolloutFault/properties/fraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
          } else {
            const err117 = { instancePath: instancePath + "/rollout/fraction", schemaPath: "RolloutFault/properties/fraction/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err117];
            } else {
              vErrors.push(err117);
            }
            errors++;
          }
        }
      } else {
        const err118 = { instancePath: instancePath + "/rollout", schemaPath: "RolloutFault/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err118];
        } else {
          vErrors.push(err118);
        }
        errors++;
      }
    }
    const given0 = ["metricOutage", "metricDelay", "metricWrong", "slowStart", "failingStart", "capacityShortage", "zoneLoss", "retries", "rollout"].filter((name) => data[name] !== void 0);
    if (given0.length !== 1) {
      const err119 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["metricOutage", "metricDelay", "metricWrong", "slowStart", "failingStart", "capacityShortage", "zoneLoss", "retries", "rollout"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err119];
      } else {
        vErrors.push(err119);
      }
      errors++;
    }
  } else {
    const err120 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err120];
    } else {
      vErrors.push(err120);
    }
    errors++;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var pattern14 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$", "u");
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func19.call(schema62.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 100) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.constant !== void 0) {
      let data1 = data.constant;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.rps === void 0) {
          const err5 = { instancePath: instancePath + "/constant", schemaPath: "ConstantLoad/required", keyword: "required", params: { missingProperty: "rps" } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        for (const key1 in data1) {
          if (!(key1 === "rps")) {
            const err6 = { instancePath: instancePath + "/constant", schemaPath: "ConstantLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data1.rps !== void 0) {
          let data2 = data1.rps;
          if (typeof data2 == "number" && isFinite(data2)) {
            if (data2 > 1e9 || isNaN(data2)) {
              const err7 = { instancePath: instancePath + "/constant/rps", schemaPath: "ConstantLoad/properties/rps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data2 < 0 || isNaN(data2)) {
              const err8 = { instancePath: instancePath + "/constant/rps", schemaPath: "ConstantLoad/properties/rps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = { instancePath: instancePath + "/constant/rps", schemaPath: "ConstantLoad/properties/rps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/constant", schemaPath: "ConstantLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.ramp !== void 0) {
      let data3 = data.ramp;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.fromRps === void 0) {
          const err11 = { instancePath: instancePath + "/ramp", schemaPath: "RampLoad/required", keyword: "required", params: { missingProperty: "fromRps" } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data3.toRps === void 0) {
          const err12 = { instancePath: instancePath + "/ramp", schemaPath: "RampLoad/required", keyword: "required", params: { missingProperty: "toRps" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data3.rampSeconds === void 0) {
          const err13 = { instancePath: instancePath + "/ramp", schemaPath: "RampLoad/required", keyword: "required", params: { missingProperty: "rampSeconds" } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        for (const key2 in data3) {
          if (!(key2 === "fromRps" || key2 === "toRps" || key2 === "rampSeconds" || key2 === "startSeconds")) {
            const err14 = { instancePath: instancePath + "/ramp", schemaPath: "RampLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.fromRps !== void 0) {
          let data4 = data3.fromRps;
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 > 1e9 || isNaN(data4)) {
              const err15 = { instancePath: instancePath + "/ramp/fromRps", schemaPath: "RampLoad/properties/fromRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
            if (data4 < 0 || isNaN(data4)) {
              const err16 = { instancePath: instancePath + "/ramp/fromRps", schemaPath: "RampLoad/properties/fromRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/ramp/fromRps", schemaPath: "RampLoad/properties/fromRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data3.toRps !== void 0) {
          let data5 = data3.toRps;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 > 1e9 || isNaN(data5)) {
              const err18 = { instancePath: instancePath + "/ramp/toRps", schemaPath: "RampLoad/properties/toRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data5 < 0 || isNaN(data5)) {
              const err19 = { instancePath: instancePath + "/ramp/toRps", schemaPath: "RampLoad/properties/toRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/ramp/toRps", schemaPath: "RampLoad/properties/toRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data3.rampSeconds !== void 0) {
          let data6 = data3.rampSeconds;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 > 2678400 || isNaN(data6)) {
              const err21 = { instancePath: instancePath + "/ramp/rampSeconds", schemaPath: "RampLoad/properties/rampSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            if (data6 <= 0 || isNaN(data6)) {
              const err22 = { instancePath: instancePath + "/ramp/rampSeconds", schemaPath: "RampLoad/properties/rampSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/ramp/rampSeconds", schemaPath: "RampLoad/properties/rampSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data3.startSeconds !== void 0) {
          let data7 = data3.startSeconds;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 > 2678400 || isNaN(data7)) {
              const err24 = { instancePath: instancePath + "/ramp/startSeconds", schemaPath: "RampLoad/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            if (data7 < 0 || isNaN(data7)) {
              const err25 = { instancePath: instancePath + "/ramp/startSeconds", schemaPath: "RampLoad/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
          } else {
            const err26 = { instancePath: instancePath + "/ramp/startSeconds", schemaPath: "RampLoad/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/ramp", schemaPath: "RampLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.step !== void 0) {
      let data8 = data.step;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.fromRps === void 0) {
          const err28 = { instancePath: instancePath + "/step", schemaPath: "StepLoad/required", keyword: "required", params: { missingProperty: "fromRps" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data8.toRps === void 0) {
          const err29 = { instancePath: instancePath + "/step", schemaPath: "StepLoad/required", keyword: "required", params: { missingProperty: "toRps" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        if (data8.atSeconds === void 0) {
          const err30 = { instancePath: instancePath + "/step", schemaPath: "StepLoad/required", keyword: "required", params: { missingProperty: "atSeconds" } };
          if (vErrors === null) {
            vErrors = [err30];
          } else {
            vErrors.push(err30);
          }
          errors++;
        }
        for (const key3 in data8) {
          if (!(key3 === "fromRps" || key3 === "toRps" || key3 === "atSeconds")) {
            const err31 = { instancePath: instancePath + "/step", schemaPath: "StepLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data8.fromRps !== void 0) {
          let data9 = data8.fromRps;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 1e9 || isNaN(data9)) {
              const err32 = { instancePath: instancePath + "/step/fromRps", schemaPath: "StepLoad/properties/fromRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err33 = { instancePath: instancePath + "/step/fromRps", schemaPath: "StepLoad/properties/fromRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
          } else {
            const err34 = { instancePath: instancePath + "/step/fromRps", schemaPath: "StepLoad/properties/fromRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
        if (data8.toRps !== void 0) {
          let data10 = data8.toRps;
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 1e9 || isNaN(data10)) {
              const err35 = { instancePath: instancePath + "/step/toRps", schemaPath: "StepLoad/properties/toRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data10 < 0 || isNaN(data10)) {
              const err36 = { instancePath: instancePath + "/step/toRps", schemaPath: "StepLoad/properties/toRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/step/toRps", schemaPath: "StepLoad/properties/toRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        if (data8.atSeconds !== void 0) {
          let data11 = data8.atSeconds;
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 2678400 || isNaN(data11)) {
              const err38 = { instancePath: instancePath + "/step/atSeconds", schemaPath: "StepLoad/properties/atSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data11 < 0 || isNaN(data11)) {
              const err39 = { instancePath: instancePath + "/step/atSeconds", schemaPath: "StepLoad/properties/atSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
          } else {
            const err40 = { instancePath: instancePath + "/step/atSeconds", schemaPath: "StepLoad/properties/atSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/step", schemaPath: "StepLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.spike !== void 0) {
      let data12 = data.spike;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.baseRps === void 0) {
          const err42 = { instancePath: instancePath + "/spike", schemaPath: "SpikeLoad/required", keyword: "required", params: { missingProperty: "baseRps" } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data12.peakRps === void 0) {
          const err43 = { instancePath: instancePath + "/spike", schemaPath: "SpikeLoad/required", keyword: "required", params: { missingProperty: "peakRps" } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data12.rampSeconds === void 0) {
          const err44 = { instancePath: instancePath + "/spike", schemaPath: "SpikeLoad/required", keyword: "required", params: { missingProperty: "rampSeconds" } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data12.holdSeconds === void 0) {
          const err45 = { instancePath: instancePath + "/spike", schemaPath: "SpikeLoad/required", keyword: "required", params: { missingProperty: "holdSeconds" } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
        for (const key4 in data12) {
          if (!(key4 === "baseRps" || key4 === "peakRps" || key4 === "startSeconds" || key4 === "rampSeconds" || key4 === "holdSeconds" || key4 === "fallSeconds")) {
            const err46 = { instancePath: instancePath + "/spike", schemaPath: "SpikeLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        if (data12.baseRps !== void 0) {
          let data13 = data12.baseRps;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 > 1e9 || isNaN(data13)) {
              const err47 = { instancePath: instancePath + "/spike/baseRps", schemaPath: "SpikeLoad/properties/baseRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            if (data13 < 0 || isNaN(data13)) {
              const err48 = { instancePath: instancePath + "/spike/baseRps", schemaPath: "SpikeLoad/properties/baseRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err48];
              } else {
                vErrors.push(err48);
              }
              errors++;
            }
          } else {
            const err49 = { instancePath: instancePath + "/spike/baseRps", schemaPath: "SpikeLoad/properties/baseRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data12.peakRps !== void 0) {
          let data14 = data12.peakRps;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 > 1e9 || isNaN(data14)) {
              const err50 = { instancePath: instancePath + "/spike/peakRps", schemaPath: "SpikeLoad/properties/peakRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (data14 < 0 || isNaN(data14)) {
              const err51 = { instancePath: instancePath + "/spike/peakRps", schemaPath: "SpikeLoad/properties/peakRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          } else {
            const err52 = { instancePath: instancePath + "/spike/peakRps", schemaPath: "SpikeLoad/properties/peakRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data12.startSeconds !== void 0) {
          let data15 = data12.startSeconds;
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 > 2678400 || isNaN(data15)) {
              const err53 = { instancePath: instancePath + "/spike/startSeconds", schemaPath: "SpikeLoad/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
            if (data15 < 0 || isNaN(data15)) {
              const err54 = { instancePath: instancePath + "/spike/startSeconds", schemaPath: "SpikeLoad/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err54];
              } else {
                vErrors.push(err54);
              }
              errors++;
            }
          } else {
            const err55 = { instancePath: instancePath + "/spike/startSeconds", schemaPath: "SpikeLoad/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data12.rampSeconds !== void 0) {
          let data16 = data12.rampSeconds;
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 > 2678400 || isNaN(data16)) {
              const err56 = { instancePath: instancePath + "/spike/rampSeconds", schemaPath: "SpikeLoad/properties/rampSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
            if (data16 < 0 || isNaN(data16)) {
              const err57 = { instancePath: instancePath + "/spike/rampSeconds", schemaPath: "SpikeLoad/properties/rampSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err57];
              } else {
                vErrors.push(err57);
              }
              errors++;
            }
          } else {
            const err58 = { instancePath: instancePath + "/spike/rampSeconds", schemaPath: "SpikeLoad/properties/rampSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
        }
        if (data12.holdSeconds !== void 0) {
          let data17 = data12.holdSeconds;
          if (typeof data17 == "number" && isFinite(data17)) {
            if (data17 > 2678400 || isNaN(data17)) {
              const err59 = { instancePath: instancePath + "/spike/holdSeconds", schemaPath: "SpikeLoad/properties/holdSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data17 < 0 || isNaN(data17)) {
              const err60 = { instancePath: instancePath + "/spike/holdSeconds", schemaPath: "SpikeLoad/properties/holdSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          } else {
            const err61 = { instancePath: instancePath + "/spike/holdSeconds", schemaPath: "SpikeLoad/properties/holdSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err61];
            } else {
              vErrors.push(err61);
            }
            errors++;
          }
        }
        if (data12.fallSeconds !== void 0) {
          let data18 = data12.fallSeconds;
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 > 2678400 || isNaN(data18)) {
              const err62 = { instancePath: instancePath + "/spike/fallSeconds", schemaPath: "SpikeLoad/properties/fallSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            if (data18 < 0 || isNaN(data18)) {
              const err63 = { instancePath: instancePath + "/spike/fallSeconds", schemaPath: "SpikeLoad/properties/fallSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err63];
              } else {
                vErrors.push(err63);
              }
              errors++;
            }
          } else {
            const err64 = { instancePath: instancePath + "/spike/fallSeconds", schemaPath: "SpikeLoad/properties/fallSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
      } else {
        const err65 = { instancePath: instancePath + "/spike", schemaPath: "SpikeLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.diurnal !== void 0) {
      let data19 = data.diurnal;
      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
        if (data19.baseRps === void 0) {
          const err66 = { instancePath: instancePath + "/diurnal", schemaPath: "DiurnalLoad/required", keyword: "required", params: { missingProperty: "baseRps" } };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
        if (data19.peakRps === void 0) {
          const err67 = { instancePath: instancePath + "/diurnal", schemaPath: "DiurnalLoad/required", keyword: "required", params: { missingProperty: "peakRps" } };
          if (vErrors === null) {
            vErrors = [err67];
          } else {
            vErrors.push(err67);
          }
          errors++;
        }
        for (const key5 in data19) {
          if (!(key5 === "baseRps" || key5 === "peakRps" || key5 === "peakHour" || key5 === "timezone" || key5 === "weekendFactor")) {
            const err68 = { instancePath: instancePath + "/diurnal", schemaPath: "DiurnalLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
        if (data19.baseRps !== void 0) {
          let data20 = data19.baseRps;
          if (typeof data20 == "number" && isFinite(data20)) {
            if (data20 > 1e9 || isNaN(data20)) {
              const err69 = { instancePath: instancePath + "/diurnal/baseRps", schemaPath: "DiurnalLoad/properties/baseRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err69];
              } else {
                vErrors.push(err69);
              }
              errors++;
            }
            if (data20 < 0 || isNaN(data20)) {
              const err70 = { instancePath: instancePath + "/diurnal/baseRps", schemaPath: "DiurnalLoad/properties/baseRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err70];
              } else {
                vErrors.push(err70);
              }
              errors++;
            }
          } else {
            const err71 = { instancePath: instancePath + "/diurnal/baseRps", schemaPath: "DiurnalLoad/properties/baseRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err71];
            } else {
              vErrors.push(err71);
            }
            errors++;
          }
        }
        if (data19.peakRps !== void 0) {
          let data21 = data19.peakRps;
          if (typeof data21 == "number" && isFinite(data21)) {
            if (data21 > 1e9 || isNaN(data21)) {
              const err72 = { instancePath: instancePath + "/diurnal/peakRps", schemaPath: "DiurnalLoad/properties/peakRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err72];
              } else {
                vErrors.push(err72);
              }
              errors++;
            }
            if (data21 < 0 || isNaN(data21)) {
              const err73 = { instancePath: instancePath + "/diurnal/peakRps", schemaPath: "DiurnalLoad/properties/peakRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err73];
              } else {
                vErrors.push(err73);
              }
              errors++;
            }
          } else {
            const err74 = { instancePath: instancePath + "/diurnal/peakRps", schemaPath: "DiurnalLoad/properties/peakRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
        }
        if (data19.peakHour !== void 0) {
          let data22 = data19.peakHour;
          if (typeof data22 == "number" && isFinite(data22)) {
            if (data22 < 0 || isNaN(data22)) {
              const err75 = { instancePath: instancePath + "/diurnal/peakHour", schemaPath: "DiurnalLoad/properties/peakHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err75];
              } else {
                vErrors.push(err75);
              }
              errors++;
            }
            if (data22 >= 24 || isNaN(data22)) {
              const err76 = { instancePath: instancePath + "/diurnal/peakHour", schemaPath: "DiurnalLoad/properties/peakHour/exclusiveMaximum", keyword: "exclusiveMaximum", params: { comparison: "<", limit: 24 } };
              if (vErrors === null) {
                vErrors = [err76];
              } else {
                vErrors.push(err76);
              }
              errors++;
            }
          } else {
            const err77 = { instancePath: instancePath + "/diurnal/peakHour", schemaPath: "DiurnalLoad/properties/peakHour/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data19.timezone !== void 0) {
          if (typeof data19.timezone !== "string") {
            const err78 = { instancePath: instancePath + "/diurnal/timezone", schemaPath: "DiurnalLoad/properties/timezone/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data19.weekendFactor !== void 0) {
          let data24 = data19.weekendFactor;
          if (typeof data24 == "number" && isFinite(data24)) {
            if (data24 > 100 || isNaN(data24)) {
              const err79 = { instancePath: instancePath + "/diurnal/weekendFactor", schemaPath: "DiurnalLoad/properties/weekendFactor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
              if (vErrors === null) {
                vErrors = [err79];
              } else {
                vErrors.push(err79);
              }
              errors++;
            }
            if (data24 < 0 || isNaN(data24)) {
              const err80 = { instancePath: instancePath + "/diurnal/weekendFactor", schemaPath: "DiurnalLoad/properties/weekendFactor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
          } else {
            const err81 = { instancePath: instancePath + "/diurnal/weekendFactor", schemaPath: "DiurnalLoad/properties/weekendFactor/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
      } else {
        const err82 = { instancePath: instancePath + "/diurnal", schemaPath: "DiurnalLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err82];
        } else {
          vErrors.push(err82);
        }
        errors++;
      }
    }
    if (data.flashCrowd !== void 0) {
      let data25 = data.flashCrowd;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        if (data25.baseRps === void 0) {
          const err83 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/required", keyword: "required", params: { missingProperty: "baseRps" } };
          if (vErrors === null) {
            vErrors = [err83];
          } else {
            vErrors.push(err83);
          }
          errors++;
        }
        if (data25.peakRps === void 0) {
          const err84 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/required", keyword: "required", params: { missingProperty: "peakRps" } };
          if (vErrors === null) {
            vErrors = [err84];
          } else {
            vErrors.push(err84);
          }
          errors++;
        }
        if (data25.atSeconds === void 0) {
          const err85 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/required", keyword: "required", params: { missingProperty: "atSeconds" } };
          if (vErrors === null) {
            vErrors = [err85];
          } else {
            vErrors.push(err85);
          }
          errors++;
        }
        if (data25.riseSeconds === void 0) {
          const err86 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/required", keyword: "required", params: { missingProperty: "riseSeconds" } };
          if (vErrors === null) {
            vErrors = [err86];
          } else {
            vErrors.push(err86);
          }
          errors++;
        }
        if (data25.decaySeconds === void 0) {
          const err87 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/required", keyword: "required", params: { missingProperty: "decaySeconds" } };
          if (vErrors === null) {
            vErrors = [err87];
          } else {
            vErrors.push(err87);
          }
          errors++;
        }
        for (const key6 in data25) {
          if (!(key6 === "baseRps" || key6 === "peakRps" || key6 === "atSeconds" || key6 === "riseSeconds" || key6 === "decaySeconds")) {
            const err88 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
        if (data25.baseRps !== void 0) {
          let data26 = data25.baseRps;
          if (typeof data26 == "number" && isFinite(data26)) {
            if (data26 > 1e9 || isNaN(data26)) {
              const err89 = { instancePath: instancePath + "/flashCrowd/baseRps", schemaPath: "FlashCrowdLoad/properties/baseRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
            if (data26 < 0 || isNaN(data26)) {
              const err90 = { instancePath: instancePath + "/flashCrowd/baseRps", schemaPath: "FlashCrowdLoad/properties/baseRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err90];
              } else {
                vErrors.push(err90);
              }
              errors++;
            }
          } else {
            const err91 = { instancePath: instancePath + "/flashCrowd/baseRps", schemaPath: "FlashCrowdLoad/properties/baseRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err91];
            } else {
              vErrors.push(err91);
            }
            errors++;
          }
        }
        if (data25.peakRps !== void 0) {
          let data27 = data25.peakRps;
          if (typeof data27 == "number" && isFinite(data27)) {
            if (data27 > 1e9 || isNaN(data27)) {
              const err92 = { instancePath: instancePath + "/flashCrowd/peakRps", schemaPath: "FlashCrowdLoad/properties/peakRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err92];
              } else {
                vErrors.push(err92);
              }
              errors++;
            }
            if (data27 < 0 || isNaN(data27)) {
              const err93 = { instancePath: instancePath + "/flashCrowd/peakRps", schemaPath: "FlashCrowdLoad/properties/peakRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err93];
              } else {
                vErrors.push(err93);
              }
              errors++;
            }
          } else {
            const err94 = { instancePath: instancePath + "/flashCrowd/peakRps", schemaPath: "FlashCrowdLoad/properties/peakRps/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err94];
            } else {
              vErrors.push(err94);
            }
            errors++;
          }
        }
        if (data25.atSeconds !== void 0) {
          let data28 = data25.atSeconds;
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 > 2678400 || isNaN(data28)) {
              const err95 = { instancePath: instancePath + "/flashCrowd/atSeconds", schemaPath: "FlashCrowdLoad/properties/atSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
            if (data28 < 0 || isNaN(data28)) {
              const err96 = { instancePath: instancePath + "/flashCrowd/atSeconds", schemaPath: "FlashCrowdLoad/properties/atSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err96];
              } else {
                vErrors.push(err96);
              }
              errors++;
            }
          } else {
            const err97 = { instancePath: instancePath + "/flashCrowd/atSeconds", schemaPath: "FlashCrowdLoad/properties/atSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err97];
            } else {
              vErrors.push(err97);
            }
            errors++;
          }
        }
        if (data25.riseSeconds !== void 0) {
          let data29 = data25.riseSeconds;
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 > 2678400 || isNaN(data29)) {
              const err98 = { instancePath: instancePath + "/flashCrowd/riseSeconds", schemaPath: "FlashCrowdLoad/properties/riseSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err98];
              } else {
                vErrors.push(err98);
              }
              errors++;
            }
            if (data29 < 0 || isNaN(data29)) {
              const err99 = { instancePath: instancePath + "/flashCrowd/riseSeconds", schemaPath: "FlashCrowdLoad/properties/riseSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err99];
              } else {
                vErrors.push(err99);
              }
              errors++;
            }
          } else {
            const err100 = { instancePath: instancePath + "/flashCrowd/riseSeconds", schemaPath: "FlashCrowdLoad/properties/riseSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err100];
            } else {
              vErrors.push(err100);
            }
            errors++;
          }
        }
        if (data25.decaySeconds !== void 0) {
          let data30 = data25.decaySeconds;
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 > 2678400 || isNaN(data30)) {
              const err101 = { instancePath: instancePath + "/flashCrowd/decaySeconds", schemaPath: "FlashCrowdLoad/properties/decaySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
            if (data30 <= 0 || isNaN(data30)) {
              const err102 = { instancePath: instancePath + "/flashCrowd/decaySeconds", schemaPath: "FlashCrowdLoad/properties/decaySeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err102];
              } else {
                vErrors.push(err102);
              }
              errors++;
            }
          } else {
            const err103 = { instancePath: instancePath + "/flashCrowd/decaySeconds", schemaPath: "FlashCrowdLoad/properties/decaySeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err103];
            } else {
              vErrors.push(err103);
            }
            errors++;
          }
        }
      } else {
        const err104 = { instancePath: instancePath + "/flashCrowd", schemaPath: "FlashCrowdLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err104];
        } else {
          vErrors.push(err104);
        }
        errors++;
      }
    }
    if (data.trace !== void 0) {
      let data31 = data.trace;
      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
        if (data31.rps === void 0) {
          const err105 = { instancePath: instancePath + "/trace", schemaPath: "TraceLoad/required", keyword: "required", params: { missingProperty: "rps" } };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
        if (data31.stepSeconds === void 0) {
          const err106 = { instancePath: instancePath + "/trace", schemaPath: "TraceLoad/required", keyword: "required", params: { missingProperty: "stepSeconds" } };
          if (vErrors === null) {
            vErrors = [err106];
          } else {
            vErrors.push(err106);
          }
          errors++;
        }
        for (const key7 in data31) {
          if (!(key7 === "rps" || key7 === "stepSeconds")) {
            const err107 = { instancePath: instancePath + "/trace", schemaPath: "TraceLoad/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
            if (vErrors === null) {
              vErrors = [err107];
            } else {
              vErrors.push(err107);
            }
            errors++;
          }
        }
        if (data31.rps !== void 0) {
          let data32 = data31.rps;
          if (Array.isArray(data32)) {
            if (data32.length > 5e4) {
              const err108 = { instancePath: instancePath + "/trace/rps", schemaPath: "TraceLoad/properties/rps/maxItems", keyword: "maxItems", params: { limit: 5e4 } };
              if (vErrors === null) {
                vErrors = [err108];
              } else {
                vErrors.push(err108);
              }
              errors++;
            }
            if (data32.length < 1) {
              const err109 = { instancePath: instancePath + "/trace/rps", schemaPath: "TraceLoad/properties/rps/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
            const len0 = data32.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data33 = data32[i0];
              if (typeof data33 == "number" && isFinite(data33)) {
                if (data33 > 1e9 || isNaN(data33)) {
                  const err110 = { instancePath: instancePath + "/trace/rps/" + i0, schemaPath: "TraceLoad/properties/rps/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
                  if (vErrors === null) {
                    vErrors = [err110];
                  } else {
                    vErrors.push(err110);
                  }
                  errors++;
                }
                if (data33 < 0 || isNaN(data33)) {
                  const err111 = { instancePath: instancePath + "/trace/rps/" + i0, schemaPath: "TraceLoad/properties/rps/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
                  if (vErrors === null) {
                    vErrors = [err111];
                  } else {
                    vErrors.push(err111);
                  }
                  errors++;
                }
              } else {
                const err112 = { instancePath: instancePath + "/trace/rps/" + i0, schemaPath: "TraceLoad/properties/rps/items/type", keyword: "type", params: { type: "number" } };
                if (vErrors === null) {
                  vErrors = [err112];
                } else {
                  vErrors.push(err112);
                }
                errors++;
              }
            }
          } else {
            const err113 = { instancePath: instancePath + "/trace/rps", schemaPath: "TraceLoad/properties/rps/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err113];
            } else {
              vErrors.push(err113);
            }
            errors++;
          }
        }
        if (data31.stepSeconds !== void 0) {
          let data34 = data31.stepSeconds;
          if (typeof data34 == "number" && isFinite(data34)) {
            if (data34 > 86400 || isNaN(data34)) {
              const err114 = { instancePath: instancePath + "/trace/stepSeconds", schemaPath: "TraceLoad/properties/stepSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
              if (vErrors === null) {
                vErrors = [err114];
              } else {
                vErrors.push(err114);
              }
              errors++;
            }
            if (data34 <= 0 || isNaN(data34)) {
              const err115 = { instancePath: instancePath + "/trace/stepSeconds", schemaPath: "TraceLoad/properties/stepSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
          } else {
            const err116 = { instancePath: instancePath + "/trace/stepSeconds", schemaPath: "TraceLoad/properties/stepSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          }
        }
      } else {
        const err117 = { instancePath: instancePath + "/trace", schemaPath: "TraceLoad/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
    }
    if (data.sequence !== void 0) {
      let data35 = data.sequence;
      if (Array.isArray(data35)) {
        if (data35.length > 50) {
          const err118 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err118];
          } else {
            vErrors.push(err118);
          }
          errors++;
        }
        if (data35.length < 1) {
          const err119 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err119];
          } else {
            vErrors.push(err119);
          }
          errors++;
        }
        const len1 = data35.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate46(data35[i1], { instancePath: instancePath + "/sequence/" + i1, parentData: data35, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err120 = { instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err120];
        } else {
          vErrors.push(err120);
        }
        errors++;
      }
    }
    if (data.sum !== void 0) {
      let data37 = data.sum;
      if (Array.isArray(data37)) {
        if (data37.length > 50) {
          const err121 = { instancePath: instancePath + "/sum", schemaPath: "#/properties/sum/maxItems", keyword: "maxItems", params: { limit: 50 } };
          if (vErrors === null) {
            vErrors = [err121];
          } else {
            vErrors.push(err121);
          }
          errors++;
        }
        if (data37.length < 1) {
          const err122 = { instancePath: instancePath + "/sum", schemaPath: "#/properties/sum/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err122];
          } else {
            vErrors.push(err122);
          }
          errors++;
        }
        const len2 = data37.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate46(data37[i2], { instancePath: instancePath + "/sum/" + i2, parentData: data37, parentDataProperty: i2, rootData })) {
            vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err123 = { instancePath: instancePath + "/sum", schemaPath: "#/properties/sum/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err123];
        } else {
          vErrors.push(err123);
        }
        errors++;
      }
    }
    if (data.noise !== void 0) {
      let data39 = data.noise;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        if (data39.relativeStandardDeviation === void 0) {
          const err124 = { instancePath: instancePath + "/noise", schemaPath: "LoadNoise/required", keyword: "required", params: { missingProperty: "relativeStandardDeviation" } };
          if (vErrors === null) {
            vErrors = [err124];
          } else {
            vErrors.push(err124);
          }
          errors++;
        }
        for (const key8 in data39) {
          if (!(key8 === "relativeStandardDeviation" || key8 === "correlationSeconds")) {
            const err125 = { instancePath: instancePath + "/noise", schemaPath: "LoadNoise/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err125];
            } else {
              vErrors.push(err125);
            }
            errors++;
          }
        }
        if (data39.relativeStandardDeviation !== void 0) {
          let data40 = data39.relativeStandardDeviation;
          if (typeof data40 == "number" && isFinite(data40)) {
            if (data40 > 5 || isNaN(data40)) {
              const err126 = { instancePath: instancePath + "/noise/relativeStandardDeviation", schemaPath: "LoadNoise/properties/relativeStandardDeviation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
              if (vErrors === null) {
                vErrors = [err126];
              } else {
                vErrors.push(err126);
              }
              errors++;
            }
            if (data40 < 0 || isNaN(data40)) {
              const err127 = { instancePath: instancePath + "/noise/relativeStandardDeviation", schemaPath: "LoadNoise/properties/relativeStandardDeviation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err127];
              } else {
                vErrors.push(err127);
              }
              errors++;
            }
          } else {
            const err128 = { instancePath: instancePath + "/noise/relativeStandardDeviation", schemaPath: "LoadNoise/properties/relativeStandardDeviation/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
        if (data39.correlationSeconds !== void 0) {
          let data41 = data39.correlationSeconds;
          if (typeof data41 == "number" && isFinite(data41)) {
            if (data41 > 2678400 || isNaN(data41)) {
              const err129 = { instancePath: instancePath + "/noise/correlationSeconds", schemaPath: "LoadNoise/properties/correlationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
              if (vErrors === null) {
                vErrors = [err129];
              } else {
                vErrors.push(err129);
              }
              errors++;
            }
            if (data41 < 1 || isNaN(data41)) {
              const err130 = { instancePath: instancePath + "/noise/correlationSeconds", schemaPath: "LoadNoise/properties/correlationSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err130];
              } else {
                vErrors.push(err130);
              }
              errors++;
            }
          } else {
            const err131 = { instancePath: instancePath + "/noise/correlationSeconds", schemaPath: "LoadNoise/properties/correlationSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err131];
            } else {
              vErrors.push(err131);
            }
            errors++;
          }
        }
      } else {
        const err132 = { instancePath: instancePath + "/noise", schemaPath: "LoadNoise/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err132];
        } else {
          vErrors.push(err132);
        }
        errors++;
      }
    }
    if (data.durationSeconds !== void 0) {
      let data42 = data.durationSeconds;
      if (typeof data42 == "number" && isFinite(data42)) {
        if (data42 > 2678400 || isNaN(data42)) {
          const err133 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err133];
          } else {
            vErrors.push(err133);
          }
          errors++;
        }
        if (data42 < 60 || isNaN(data42)) {
          const err134 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
          if (vErrors === null) {
            vErrors = [err134];
          } else {
            vErrors.push(err134);
          }
          errors++;
        }
      } else {
        const err135 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err135];
        } else {
          vErrors.push(err135);
        }
        errors++;
      }
    }
    if (data.startTime !== void 0) {
      let data43 = data.startTime;
      if (typeof data43 === "string") {
        if (func2(data43) > 35) {
          const err136 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/maxLength", keyword: "maxLength", params: { limit: 35 } };
          if (vErrors === null) {
            vErrors = [err136];
          } else {
            vErrors.push(err136);
          }
          errors++;
        }
        if (func2(data43) < 20) {
          const err137 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/minLength", keyword: "minLength", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err137];
          } else {
            vErrors.push(err137);
          }
          errors++;
        }
        if (!pattern14.test(data43)) {
          const err138 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$" } };
          if (vErrors === null) {
            vErrors = [err138];
          } else {
            vErrors.push(err138);
          }
          errors++;
        }
      } else {
        const err139 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err139];
        } else {
          vErrors.push(err139);
        }
        errors++;
      }
    }
    if (data.faults !== void 0) {
      let data44 = data.faults;
      if (Array.isArray(data44)) {
        if (data44.length > 20) {
          const err140 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err140];
          } else {
            vErrors.push(err140);
          }
          errors++;
        }
        const len3 = data44.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate49(data44[i3], { instancePath: instancePath + "/faults/" + i3, parentData: data44, parentDataProperty: i3, rootData })) {
            vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err141 = { instancePath: instancePath + "/faults", schemaPath: "#/properties/faults/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err141];
        } else {
          vErrors.push(err141);
        }
        errors++;
      }
    }
    const given0 = ["constant", "ramp", "step", "spike", "diurnal", "flashCrowd", "trace", "sequence", "sum"].filter((name) => data[name] !== void 0);
    if (given0.length !== 1) {
      const err142 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["constant", "ramp", "step", "spike", "diurnal", "flashCrowd", "trace", "sequence", "sum"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err142];
      } else {
        vErrors.push(err142);
      }
      errors++;
    }
  } else {
    const err143 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err143];
    } else {
      vErrors.push(err143);
    }
    errors++;
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.loads === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loads" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.objectives === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectives" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "service" || key0 === "loads" || key0 === "objectives" || key0 === "onViolation" || key0 === "seeds" || key0 === "aggregation" || key0 === "assumptions" || key0 === "stepSeconds")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (!validate41(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.loads !== void 0) {
      let data1 = data.loads;
      if (Array.isArray(data1)) {
        if (data1.length > 20) {
          const err4 = { instancePath: instancePath + "/loads", schemaPath: "#/properties/loads/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/loads", schemaPath: "#/properties/loads/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate45(data1[i0], { instancePath: instancePath + "/loads/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
        const seen0 = /* @__PURE__ */ new Map();
        for (let index0 = 0; index0 < data1.length; index0++) {
          const key1 = data1[index0]?.["name"];
          if (typeof key1 === "string" || typeof key1 === "number") {
            const first0 = seen0.get(key1);
            if (first0 === void 0) {
              seen0.set(key1, index0);
            } else {
              const err6 = { instancePath: instancePath + "/loads", schemaPath: "#/properties/loads/uniqueBy", keyword: "uniqueBy", params: { index: index0, first: first0 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/loads", schemaPath: "#/properties/loads/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.objectives !== void 0) {
      let data3 = data.objectives;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key2 in data3) {
          if (!func19.call(schema90.properties, key2)) {
            const err8 = { instancePath: instancePath + "/objectives", schemaPath: "Objectives/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data3.maxOverloadSeconds !== void 0) {
          let data4 = data3.maxOverloadSeconds;
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err9 = { instancePath: instancePath + "/objectives/maxOverloadSeconds", schemaPath: "Objectives/properties/maxOverloadSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/objectives/maxOverloadSeconds", schemaPath: "Objectives/properties/maxOverloadSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.maxQueueDelayP50Seconds !== void 0) {
          let data5 = data3.maxQueueDelayP50Seconds;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err11 = { instancePath: instancePath + "/objectives/maxQueueDelayP50Seconds", schemaPath: "Objectives/properties/maxQueueDelayP50Seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/objectives/maxQueueDelayP50Seconds", schemaPath: "Objectives/properties/maxQueueDelayP50Seconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.maxQueueDelayP95Seconds !== void 0) {
          let data6 = data3.maxQueueDelayP95Seconds;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              const err13 = { instancePath: instancePath + "/objectives/maxQueueDelayP95Seconds", schemaPath: "Objectives/properties/maxQueueDelayP95Seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/objectives/maxQueueDelayP95Seconds", schemaPath: "Objectives/properties/maxQueueDelayP95Seconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.maxQueueDelayP99Seconds !== void 0) {
          let data7 = data3.maxQueueDelayP99Seconds;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err15 = { instancePath: instancePath + "/objectives/maxQueueDelayP99Seconds", schemaPath: "Objectives/properties/maxQueueDelayP99Seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/objectives/maxQueueDelayP99Seconds", schemaPath: "Objectives/properties/maxQueueDelayP99Seconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3.maxDroppedFraction !== void 0) {
          let data8 = data3.maxDroppedFraction;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 1 || isNaN(data8)) {
              const err17 = { instancePath: instancePath + "/objectives/maxDroppedFraction", schemaPath: "Objectives/properties/maxDroppedFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err18 = { instancePath: instancePath + "/objectives/maxDroppedFraction", schemaPath: "Objectives/properties/maxDroppedFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/objectives/maxDroppedFraction", schemaPath: "Objectives/properties/maxDroppedFraction/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3.maxDelayedFraction !== void 0) {
          let data9 = data3.maxDelayedFraction;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 1 || isNaN(data9)) {
              const err20 = { instancePath: instancePath + "/objectives/maxDelayedFraction", schemaPath: "Objectives/properties/maxDelayedFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err21 = { instancePath: instancePath + "/objectives/maxDelayedFraction", schemaPath: "Objectives/properties/maxDelayedFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/objectives/maxDelayedFraction", schemaPath: "Objectives/properties/maxDelayedFraction/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data3.delayedAfterSeconds !== void 0) {
          let data10 = data3.delayedAfterSeconds;
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 86400 || isNaN(data10)) {
              const err23 = { instancePath: instancePath + "/objectives/delayedAfterSeconds", schemaPath: "Objectives/properties/delayedAfterSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data10 <= 0 || isNaN(data10)) {
              const err24 = { instancePath: instancePath + "/objectives/delayedAfterSeconds", schemaPath: "Objectives/properties/delayedAfterSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/objectives/delayedAfterSeconds", schemaPath: "Objectives/properties/delayedAfterSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data3.maxTimeToCapacitySeconds !== void 0) {
          let data11 = data3.maxTimeToCapacitySeconds;
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err26 = { instancePath: instancePath + "/objectives/maxTimeToCapacitySeconds", schemaPath: "Objectives/properties/maxTimeToCapacitySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/objectives/maxTimeToCapacitySeconds", schemaPath: "Objectives/properties/maxTimeToCapacitySeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data3.maxUnmetAtMaximumSeconds !== void 0) {
          let data12 = data3.maxUnmetAtMaximumSeconds;
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err28 = { instancePath: instancePath + "/objectives/maxUnmetAtMaximumSeconds", schemaPath: "Objectives/properties/maxUnmetAtMaximumSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/objectives/maxUnmetAtMaximumSeconds", schemaPath: "Objectives/properties/maxUnmetAtMaximumSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data3.maxFlapsPerHour !== void 0) {
          let data13 = data3.maxFlapsPerHour;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err30 = { instancePath: instancePath + "/objectives/maxFlapsPerHour", schemaPath: "Objectives/properties/maxFlapsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/objectives/maxFlapsPerHour", schemaPath: "Objectives/properties/maxFlapsPerHour/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data3.maxScalingActionsPerHour !== void 0) {
          let data14 = data3.maxScalingActionsPerHour;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err32 = { instancePath: instancePath + "/objectives/maxScalingActionsPerHour", schemaPath: "Objectives/properties/maxScalingActionsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/objectives/maxScalingActionsPerHour", schemaPath: "Objectives/properties/maxScalingActionsPerHour/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data3.maxInstanceHoursPerDay !== void 0) {
          let data15 = data3.maxInstanceHoursPerDay;
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 < 0 || isNaN(data15)) {
              const err34 = { instancePath: instancePath + "/objectives/maxInstanceHoursPerDay", schemaPath: "Objectives/properties/maxInstanceHoursPerDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/objectives/maxInstanceHoursPerDay", schemaPath: "Objectives/properties/maxInstanceHoursPerDay/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data3.maxMonthlyCost !== void 0) {
          let data16 = data3.maxMonthlyCost;
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              const err36 = { instancePath: instancePath + "/objectives/maxMonthlyCost", schemaPath: "Objectives/properties/maxMonthlyCost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/objectives/maxMonthlyCost", schemaPath: "Objectives/properties/maxMonthlyCost/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        const given0 = ["maxOverloadSeconds", "maxQueueDelayP50Seconds", "maxQueueDelayP95Seconds", "maxQueueDelayP99Seconds", "maxDroppedFraction", "maxDelayedFraction", "maxTimeToCapacitySeconds", "maxUnmetAtMaximumSeconds", "maxFlapsPerHour", "maxScalingActionsPerHour", "maxInstanceHoursPerDay", "maxMonthlyCost"].filter((name) => data3[name] !== void 0);
        if (given0.length < 1) {
          const err38 = { instancePath: instancePath + "/objectives", schemaPath: "Objectives/atLeastOneOf", keyword: "atLeastOneOf", params: { names: ["maxOverloadSeconds", "maxQueueDelayP50Seconds", "maxQueueDelayP95Seconds", "maxQueueDelayP99Seconds", "maxDroppedFraction", "maxDelayedFraction", "maxTimeToCapacitySeconds", "maxUnmetAtMaximumSeconds", "maxFlapsPerHour", "maxScalingActionsPerHour", "maxInstanceHoursPerDay", "maxMonthlyCost"], given: given0 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        const missing0 = ["maxDelayedFraction"].filter((other) => data3[other] === void 0);
        if (data3["delayedAfterSeconds"] !== void 0 && missing0.length > 0) {
          const err39 = { instancePath: instancePath + "/objectives", schemaPath: "Objectives/requires", keyword: "requires", params: { name: "delayedAfterSeconds", missing: missing0 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/objectives", schemaPath: "Objectives/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.onViolation !== void 0) {
      let data17 = data.onViolation;
      if (!(data17 === "Fail" || data17 === "Warn" || data17 === "Ignore")) {
        const err41 = { instancePath: instancePath + "/onViolation", schemaPath: "ViolationAction/enum", keyword: "enum", params: { allowedValues: schema91.enum } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.seeds !== void 0) {
      let data18 = data.seeds;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err42 = { instancePath: instancePath + "/seeds", schemaPath: "#/properties/seeds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 50 || isNaN(data18)) {
          const err43 = { instancePath: instancePath + "/seeds", schemaPath: "#/properties/seeds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data18 < 1 || isNaN(data18)) {
          const err44 = { instancePath: instancePath + "/seeds", schemaPath: "#/properties/seeds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      }
    }
    if (data.aggregation !== void 0) {
      let data19 = data.aggregation;
      if (!(data19 === "Median" || data19 === "Worst" || data19 === "Best")) {
        const err45 = { instancePath: instancePath + "/aggregation", schemaPath: "SeedAggregation/enum", keyword: "enum", params: { allowedValues: schema92.enum } };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.assumptions !== void 0) {
      if (!validate11(data.assumptions, { instancePath: instancePath + "/assumptions", parentData: data, parentDataProperty: "assumptions", rootData })) {
        vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.stepSeconds !== void 0) {
      let data21 = data.stepSeconds;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        const err46 = { instancePath: instancePath + "/stepSeconds", schemaPath: "#/properties/stepSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 60 || isNaN(data21)) {
          const err47 = { instancePath: instancePath + "/stepSeconds", schemaPath: "#/properties/stepSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 } };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
        if (data21 < 1 || isNaN(data21)) {
          const err48 = { instancePath: instancePath + "/stepSeconds", schemaPath: "#/properties/stepSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
      }
    }
  } else {
    const err49 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err49];
    } else {
      vErrors.push(err49);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scaling === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scaling" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func19.call(schema41.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.endpointName !== void 0) {
      let data0 = data.endpointName;
      if (typeof data0 === "string") {
        if (func2(data0) > 63) {
          const err2 = { instancePath: instancePath + "/endpointName", schemaPath: "#/properties/endpointName/maxLength", keyword: "maxLength", params: { limit: 63 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/endpointName", schemaPath: "#/properties/endpointName/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err4 = { instancePath: instancePath + "/endpointName", schemaPath: "#/properties/endpointName/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/endpointName", schemaPath: "#/properties/endpointName/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.variantName !== void 0) {
      let data1 = data.variantName;
      if (typeof data1 === "string") {
        if (func2(data1) > 63) {
          const err6 = { instancePath: instancePath + "/variantName", schemaPath: "#/properties/variantName/maxLength", keyword: "maxLength", params: { limit: 63 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (func2(data1) < 1) {
          const err7 = { instancePath: instancePath + "/variantName", schemaPath: "#/properties/variantName/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (!pattern5.test(data1)) {
          const err8 = { instancePath: instancePath + "/variantName", schemaPath: "#/properties/variantName/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$" } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/variantName", schemaPath: "#/properties/variantName/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.variantDimension !== void 0) {
      let data2 = data.variantDimension;
      if (!(data2 === "InstanceCount" || data2 === "ProvisionedConcurrency")) {
        const err10 = { instancePath: instancePath + "/variantDimension", schemaPath: "ScalableDimension/enum", keyword: "enum", params: { allowedValues: schema42.enum } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.async !== void 0) {
      if (typeof data.async !== "boolean") {
        const err11 = { instancePath: instancePath + "/async", schemaPath: "#/properties/async/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.instanceType !== void 0) {
      let data4 = data.instanceType;
      if (typeof data4 === "string") {
        if (!pattern7.test(data4)) {
          const err12 = { instancePath: instancePath + "/instanceType", schemaPath: "#/properties/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/instanceType", schemaPath: "#/properties/instanceType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.inferenceComponentName !== void 0) {
      let data5 = data.inferenceComponentName;
      if (typeof data5 === "string") {
        if (func2(data5) > 63) {
          const err14 = { instancePath: instancePath + "/inferenceComponentName", schemaPath: "#/properties/inferenceComponentName/maxLength", keyword: "maxLength", params: { limit: 63 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (func2(data5) < 1) {
          const err15 = { instancePath: instancePath + "/inferenceComponentName", schemaPath: "#/properties/inferenceComponentName/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (!pattern5.test(data5)) {
          const err16 = { instancePath: instancePath + "/inferenceComponentName", schemaPath: "#/properties/inferenceComponentName/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/inferenceComponentName", schemaPath: "#/properties/inferenceComponentName/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.resourceId !== void 0) {
      let data6 = data.resourceId;
      if (typeof data6 === "string") {
        if (func2(data6) > 1600) {
          const err18 = { instancePath: instancePath + "/resourceId", schemaPath: "#/properties/resourceId/maxLength", keyword: "maxLength", params: { limit: 1600 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (func2(data6) < 1) {
          const err19 = { instancePath: instancePath + "/resourceId", schemaPath: "#/properties/resourceId/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/resourceId", schemaPath: "#/properties/resourceId/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.serviceNamespace !== void 0) {
      let data7 = data.serviceNamespace;
      if (typeof data7 === "string") {
        if (func2(data7) > 64) {
          const err21 = { instancePath: instancePath + "/serviceNamespace", schemaPath: "#/properties/serviceNamespace/maxLength", keyword: "maxLength", params: { limit: 64 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/serviceNamespace", schemaPath: "#/properties/serviceNamespace/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.scalableDimension !== void 0) {
      let data8 = data.scalableDimension;
      if (typeof data8 === "string") {
        if (func2(data8) > 128) {
          const err23 = { instancePath: instancePath + "/scalableDimension", schemaPath: "#/properties/scalableDimension/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
      } else {
        const err24 = { instancePath: instancePath + "/scalableDimension", schemaPath: "#/properties/scalableDimension/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.scaling !== void 0) {
      if (!validate30(data.scaling, { instancePath: instancePath + "/scaling", parentData: data, parentDataProperty: "scaling", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.reliability !== void 0) {
      if (!validate40(data.reliability, { instancePath: instancePath + "/reliability", parentData: data, parentDataProperty: "reliability", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data11 = data.tags;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key1 in data11) {
          if (typeof data11[key1] !== "string") {
            const err25 = { instancePath: instancePath + "/tags/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tags/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.ignoreScalingChanges !== void 0) {
      if (typeof data.ignoreScalingChanges !== "boolean") {
        const err27 = { instancePath: instancePath + "/ignoreScalingChanges", schemaPath: "#/properties/ignoreScalingChanges/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    const given0 = ["resourceId", "endpointName", "inferenceComponentName"].filter((name) => data[name] !== void 0);
    if (given0.length !== 1) {
      const err28 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["resourceId", "endpointName", "inferenceComponentName"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err28];
      } else {
        vErrors.push(err28);
      }
      errors++;
    }
    const missing0 = ["variantName"].filter((other) => data[other] === void 0);
    if (data["endpointName"] !== void 0 && missing0.length > 0) {
      const err29 = { instancePath, schemaPath: "#/requires", keyword: "requires", params: { name: "endpointName", missing: missing0 } };
      if (vErrors === null) {
        vErrors = [err29];
      } else {
        vErrors.push(err29);
      }
      errors++;
    }
    const missing1 = ["endpointName"].filter((other) => data[other] === void 0);
    if (data["variantName"] !== void 0 && missing1.length > 0) {
      const err30 = { instancePath, schemaPath: "#/requires", keyword: "requires", params: { name: "variantName", missing: missing1 } };
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
    const missing2 = ["serviceNamespace", "scalableDimension"].filter((other) => data[other] === void 0);
    if (data["resourceId"] !== void 0 && missing2.length > 0) {
      const err31 = { instancePath, schemaPath: "#/requires", keyword: "requires", params: { name: "resourceId", missing: missing2 } };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    }
    const missing3 = ["resourceId"].filter((other) => data[other] === void 0);
    if (data["serviceNamespace"] !== void 0 && missing3.length > 0) {
      const err32 = { instancePath, schemaPath: "#/requires", keyword: "requires", params: { name: "serviceNamespace", missing: missing3 } };
      if (vErrors === null) {
        vErrors = [err32];
      } else {
        vErrors.push(err32);
      }
      errors++;
    }
    const missing4 = ["resourceId"].filter((other) => data[other] === void 0);
    if (data["scalableDimension"] !== void 0 && missing4.length > 0) {
      const err33 = { instancePath, schemaPath: "#/requires", keyword: "requires", params: { name: "scalableDimension", missing: missing4 } };
      if (vErrors === null) {
        vErrors = [err33];
      } else {
        vErrors.push(err33);
      }
      errors++;
    }
    const missing5 = ["endpointName"].filter((other) => data[other] === void 0);
    if (data["variantDimension"] !== void 0 && missing5.length > 0) {
      const err34 = { instancePath, schemaPath: "#/requires", keyword: "requires", params: { name: "variantDimension", missing: missing5 } };
      if (vErrors === null) {
        vErrors = [err34];
      } else {
        vErrors.push(err34);
      }
      errors++;
    }
    const missing6 = ["endpointName"].filter((other) => data[other] === void 0);
    if (data["async"] !== void 0 && missing6.length > 0) {
      const err35 = { instancePath, schemaPath: "#/requires", keyword: "requires", params: { name: "async", missing: missing6 } };
      if (vErrors === null) {
        vErrors = [err35];
      } else {
        vErrors.push(err35);
      }
      errors++;
    }
  } else {
    const err36 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err36];
    } else {
      vErrors.push(err36);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
exports.FailingStartFault = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.startSeconds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startSeconds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.durationSeconds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.fraction === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fraction" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "startSeconds" || key0 === "durationSeconds" || key0 === "fraction")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.startSeconds !== void 0) {
      let data0 = data.startSeconds;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2678400 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.durationSeconds !== void 0) {
      let data1 = data.durationSeconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2678400 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.fraction !== void 0) {
      let data2 = data.fraction;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
exports.FlashCrowdLoad = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.baseRps === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseRps" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.peakRps === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peakRps" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.atSeconds === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "atSeconds" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.riseSeconds === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "riseSeconds" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.decaySeconds === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "decaySeconds" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "baseRps" || key0 === "peakRps" || key0 === "atSeconds" || key0 === "riseSeconds" || key0 === "decaySeconds")) {
        const err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.baseRps !== void 0) {
      let data0 = data.baseRps;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e9 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/baseRps", schemaPath: "#/properties/baseRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err7 = { instancePath: instancePath + "/baseRps", schemaPath: "#/properties/baseRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/baseRps", schemaPath: "#/properties/baseRps/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.peakRps !== void 0) {
      let data1 = data.peakRps;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e9 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/peakRps", schemaPath: "#/properties/peakRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err10 = { instancePath: instancePath + "/peakRps", schemaPath: "#/properties/peakRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/peakRps", schemaPath: "#/properties/peakRps/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.atSeconds !== void 0) {
      let data2 = data.atSeconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2678400 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/atSeconds", schemaPath: "#/properties/atSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err13 = { instancePath: instancePath + "/atSeconds", schemaPath: "#/properties/atSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/atSeconds", schemaPath: "#/properties/atSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.riseSeconds !== void 0) {
      let data3 = data.riseSeconds;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2678400 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/riseSeconds", schemaPath: "#/properties/riseSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err16 = { instancePath: instancePath + "/riseSeconds", schemaPath: "#/properties/riseSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/riseSeconds", schemaPath: "#/properties/riseSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.decaySeconds !== void 0) {
      let data4 = data.decaySeconds;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 2678400 || isNaN(data4)) {
          const err18 = { instancePath: instancePath + "/decaySeconds", schemaPath: "#/properties/decaySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        if (data4 <= 0 || isNaN(data4)) {
          const err19 = { instancePath: instancePath + "/decaySeconds", schemaPath: "#/properties/decaySeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err19];
          } else {
            vErrors.push(err19);
          }
          errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/decaySeconds", schemaPath: "#/properties/decaySeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
exports.InferenceEndpoint = validate56;
var schema95 = { "$id": "InferenceEndpoint", "type": "object", "properties": { "endpointName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "reco" }, "variants": { "type": "array", "items": { "$ref": "Variant" }, "minItems": 1, "maxItems": 10, "uniqueBy": "name" }, "shadowVariants": { "type": "array", "items": { "$ref": "Variant" }, "maxItems": 10, "uniqueBy": "name" }, "scaling": { "$ref": "Scaling" }, "async": { "$ref": "AsyncInference" }, "dataCapture": { "$ref": "DataCapture" }, "deployment": { "$ref": "Deployment" }, "kmsKeyArn": { "type": "string", "maxLength": 2048, "input": true }, "executionRoleArn": { "type": "string", "minLength": 20, "maxLength": 2048, "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$", "patternHint": "an IAM role's ARN", "input": true }, "reliability": { "$ref": "Reliability" }, "tags": { "type": "object", "additionalProperties": { "type": "string", "input": true } }, "ignoreScalingChanges": { "type": "boolean" } }, "required": ["variants"], "additionalProperties": false, "atMostOneOf": [["async", "shadowVariants"]] };
var pattern17 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$", "u");
var schema96 = { "$id": "Variant", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "blue" }, "modelName": { "type": "string", "example": "reco-model", "input": true }, "model": { "$ref": "ModelSpec" }, "instanceType": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "patternHint": "a SageMaker hosting type, as ml.m5.xlarge", "example": "ml.m5.xlarge" }, "initialInstanceCount": { "type": "integer", "unit": "instances", "minimum": 1 }, "initialWeight": { "type": "number", "unit": "relative weight", "minimum": 0 }, "scaling": { "$ref": "Scaling" }, "scalingEnabled": { "type": "boolean" }, "service": { "$ref": "Service" }, "serverless": { "$ref": "ServerlessCapacity" }, "managedInstanceScaling": { "$ref": "ManagedInstanceScaling" }, "routingStrategy": { "$ref": "RoutingStrategy" }, "volumeSizeGb": { "type": "integer", "unit": "GB", "minimum": 1, "maximum": 512 }, "modelDataDownloadTimeoutSeconds": { "type": "integer", "unit": "seconds", "minimum": 60, "maximum": 3600 }, "containerStartupHealthCheckTimeoutSeconds": { "type": "integer", "unit": "seconds", "minimum": 60, "maximum": 3600 }, "enableSsmAccess": { "type": "boolean" }, "inferenceAmiVersion": { "type": "string" }, "coreDump": { "$ref": "CoreDump" }, "capacityReservationArn": { "type": "string", "input": true } }, "required": ["name"], "additionalProperties": false, "atLeastOneOf": [["instanceType", "serverless"]], "atMostOneOf": [["modelName", "model"], ["instanceType", "serverless"], ["serverless", "managedInstanceScaling"]], "requires": { "initialInstanceCount": ["instanceType"], "volumeSizeGb": ["instanceType"] } };
var schema101 = { "$id": "RoutingStrategy", "enum": ["RANDOM", "LEAST_OUTSTANDING_REQUESTS"] };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.executionRoleArn === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "executionRoleArn" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "image" || key0 === "modelPackageName" || key0 === "modelDataUrl" || key0 === "environment" || key0 === "executionRoleArn" || key0 === "enableNetworkIsolation" || key0 === "vpc")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.image !== void 0) {
      let data0 = data.image;
      if (typeof data0 === "string") {
        if (func2(data0) > 255) {
          const err2 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/maxLength", keyword: "maxLength", params: { limit: 255 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/image", schemaPath: "#/properties/image/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.modelPackageName !== void 0) {
      let data1 = data.modelPackageName;
      if (typeof data1 === "string") {
        if (func2(data1) > 176) {
          const err4 = { instancePath: instancePath + "/modelPackageName", schemaPath: "#/properties/modelPackageName/maxLength", keyword: "maxLength", params: { limit: 176 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/modelPackageName", schemaPath: "#/properties/modelPackageName/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.modelDataUrl !== void 0) {
      let data2 = data.modelDataUrl;
      if (typeof data2 === "string") {
        if (func2(data2) > 1024) {
          const err6 = { instancePath: instancePath + "/modelDataUrl", schemaPath: "#/properties/modelDataUrl/maxLength", keyword: "maxLength", params: { limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/modelDataUrl", schemaPath: "#/properties/modelDataUrl/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.environment !== void 0) {
      let data3 = data.environment;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key1 in data3) {
          if (typeof data3[key1] !== "string") {
            const err8 = { instancePath: instancePath + "/environment/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/environment/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/environment", schemaPath: "#/properties/environment/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.executionRoleArn !== void 0) {
      let data5 = data.executionRoleArn;
      if (typeof data5 === "string") {
        if (func2(data5) > 2048) {
          const err10 = { instancePath: instancePath + "/executionRoleArn", schemaPath: "#/properties/executionRoleArn/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (func2(data5) < 20) {
          const err11 = { instancePath: instancePath + "/executionRoleArn", schemaPath: "#/properties/executionRoleArn/minLength", keyword: "minLength", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (!pattern17.test(data5)) {
          const err12 = { instancePath: instancePath + "/executionRoleArn", schemaPath: "#/properties/executionRoleArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$" } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/executionRoleArn", schemaPath: "#/properties/executionRoleArn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.enableNetworkIsolation !== void 0) {
      if (typeof data.enableNetworkIsolation !== "boolean") {
        const err14 = { instancePath: instancePath + "/enableNetworkIsolation", schemaPath: "#/properties/enableNetworkIsolation/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.vpc !== void 0) {
      let data7 = data.vpc;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (data7.subnetIds === void 0) {
          const err15 = { instancePath: instancePath + "/vpc", schemaPath: "VpcPlacement/required", keyword: "required", params: { missingProperty: "subnetIds" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data7.securityGroupIds === void 0) {
          const err16 = { instancePath: instancePath + "/vpc", schemaPath: "VpcPlacement/required", keyword: "required", params: { missingProperty: "securityGroupIds" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key2 in data7) {
          if (!(key2 === "subnetIds" || key2 === "securityGroupIds")) {
            const err17 = { instancePath: instancePath + "/vpc", schemaPath: "VpcPlacement/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data7.subnetIds !== void 0) {
          let data8 = data7.subnetIds;
          if (Array.isArray(data8)) {
            if (data8.length > 16) {
              const err18 = { instancePath: instancePath + "/vpc/subnetIds", schemaPath: "VpcPlacement/properties/subnetIds/maxItems", keyword: "maxItems", params: { limit: 16 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data8.length < 1) {
              const err19 = { instancePath: instancePath + "/vpc/subnetIds", schemaPath: "VpcPlacement/properties/subnetIds/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            const len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (typeof data8[i0] !== "string") {
                const err20 = { instancePath: instancePath + "/vpc/subnetIds/" + i0, schemaPath: "VpcPlacement/properties/subnetIds/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err20];
                } else {
                  vErrors.push(err20);
                }
                errors++;
              }
            }
          } else {
            const err21 = { instancePath: instancePath + "/vpc/subnetIds", schemaPath: "VpcPlacement/properties/subnetIds/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data7.securityGroupIds !== void 0) {
          let data10 = data7.securityGroupIds;
          if (Array.isArray(data10)) {
            if (data10.length > 5) {
              const err22 = { instancePath: instancePath + "/vpc/securityGroupIds", schemaPath: "VpcPlacement/properties/securityGroupIds/maxItems", keyword: "maxItems", params: { limit: 5 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data10.length < 1) {
              const err23 = { instancePath: instancePath + "/vpc/securityGroupIds", schemaPath: "VpcPlacement/properties/securityGroupIds/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            const len1 = data10.length;
            for (let i1 = 0; i1 < len1; i1++) {
              if (typeof data10[i1] !== "string") {
                const err24 = { instancePath: instancePath + "/vpc/securityGroupIds/" + i1, schemaPath: "VpcPlacement/properties/securityGroupIds/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/vpc/securityGroupIds", schemaPath: "VpcPlacement/properties/securityGroupIds/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/vpc", schemaPath: "VpcPlacement/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    const given0 = ["image", "modelPackageName"].filter((name) => data[name] !== void 0);
    if (given0.length !== 1) {
      const err27 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["image", "modelPackageName"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err27];
      } else {
        vErrors.push(err27);
      }
      errors++;
    }
  } else {
    const err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate58.errors = vErrors;
  return errors === 0;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func19.call(schema96.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 63) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 63 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.modelName !== void 0) {
      if (typeof data.modelName !== "string") {
        const err6 = { instancePath: instancePath + "/modelName", schemaPath: "#/properties/modelName/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.model !== void 0) {
      if (!validate58(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.instanceType !== void 0) {
      let data3 = data.instanceType;
      if (typeof data3 === "string") {
        if (!pattern7.test(data3)) {
          const err7 = { instancePath: instancePath + "/instanceType", schemaPath: "#/properties/instanceType/pattern", keyword: "pattern", params: { pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$" } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/instanceType", schemaPath: "#/properties/instanceType/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.initialInstanceCount !== void 0) {
      let data4 = data.initialInstanceCount;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err9 = { instancePath: instancePath + "/initialInstanceCount", schemaPath: "#/properties/initialInstanceCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 1 || isNaN(data4)) {
          const err10 = { instancePath: instancePath + "/initialInstanceCount", schemaPath: "#/properties/initialInstanceCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.initialWeight !== void 0) {
      let data5 = data.initialWeight;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err11 = { instancePath: instancePath + "/initialWeight", schemaPath: "#/properties/initialWeight/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/initialWeight", schemaPath: "#/properties/initialWeight/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.scaling !== void 0) {
      if (!validate30(data.scaling, { instancePath: instancePath + "/scaling", parentData: data, parentDataProperty: "scaling", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.scalingEnabled !== void 0) {
      if (typeof data.scalingEnabled !== "boolean") {
        const err13 = { instancePath: instancePath + "/scalingEnabled", schemaPath: "#/properties/scalingEnabled/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (!validate41(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.serverless !== void 0) {
      let data9 = data.serverless;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.memorySizeMb === void 0) {
          const err14 = { instancePath: instancePath + "/serverless", schemaPath: "ServerlessCapacity/required", keyword: "required", params: { missingProperty: "memorySizeMb" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data9.maxConcurrency === void 0) {
          const err15 = { instancePath: instancePath + "/serverless", schemaPath: "ServerlessCapacity/required", keyword: "required", params: { missingProperty: "maxConcurrency" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data9) {
          if (!(key1 === "memorySizeMb" || key1 === "maxConcurrency" || key1 === "provisionedConcurrency")) {
            const err16 = { instancePath: instancePath + "/serverless", schemaPath: "ServerlessCapacity/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data9.memorySizeMb !== void 0) {
          let data10 = data9.memorySizeMb;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err17 = { instancePath: instancePath + "/serverless/memorySizeMb", schemaPath: "ServerlessCapacity/properties/memorySizeMb/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 6144 || isNaN(data10)) {
              const err18 = { instancePath: instancePath + "/serverless/memorySizeMb", schemaPath: "ServerlessCapacity/properties/memorySizeMb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6144 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data10 < 1024 || isNaN(data10)) {
              const err19 = { instancePath: instancePath + "/serverless/memorySizeMb", schemaPath: "ServerlessCapacity/properties/memorySizeMb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            let res0;
            if (res0 = data10 / 1024, res0 !== parseInt(res0)) {
              const err20 = { instancePath: instancePath + "/serverless/memorySizeMb", schemaPath: "ServerlessCapacity/properties/memorySizeMb/multipleOf", keyword: "multipleOf", params: { multipleOf: 1024 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          }
        }
        if (data9.maxConcurrency !== void 0) {
          let data11 = data9.maxConcurrency;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err21 = { instancePath: instancePath + "/serverless/maxConcurrency", schemaPath: "ServerlessCapacity/properties/maxConcurrency/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 200 || isNaN(data11)) {
              const err22 = { instancePath: instancePath + "/serverless/maxConcurrency", schemaPath: "ServerlessCapacity/properties/maxConcurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
              const err23 = { instancePath: instancePath + "/serverless/maxConcurrency", schemaPath: "ServerlessCapacity/properties/maxConcurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
          }
        }
        if (data9.provisionedConcurrency !== void 0) {
          let data12 = data9.provisionedConcurrency;
          if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
            const err24 = { instancePath: instancePath + "/serverless/provisionedConcurrency", schemaPath: "ServerlessCapacity/properties/provisionedConcurrency/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 > 200 || isNaN(data12)) {
              const err25 = { instancePath: instancePath + "/serverless/provisionedConcurrency", schemaPath: "ServerlessCapacity/properties/provisionedConcurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data12 < 1 || isNaN(data12)) {
              const err26 = { instancePath: instancePath + "/serverless/provisionedConcurrency", schemaPath: "ServerlessCapacity/properties/provisionedConcurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/serverless", schemaPath: "ServerlessCapacity/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.managedInstanceScaling !== void 0) {
      let data13 = data.managedInstanceScaling;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.minInstanceCount === void 0) {
          const err28 = { instancePath: instancePath + "/managedInstanceScaling", schemaPath: "ManagedInstanceScaling/required", keyword: "required", params: { missingProperty: "minInstanceCount" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data13.maxInstanceCount === void 0) {
          const err29 = { instancePath: instancePath + "/managedInstanceScaling", schemaPath: "ManagedInstanceScaling/required", keyword: "required", params: { missingProperty: "maxInstanceCount" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key2 in data13) {
          if (!(key2 === "minInstanceCount" || key2 === "maxInstanceCount")) {
            const err30 = { instancePath: instancePath + "/managedInstanceScaling", schemaPath: "ManagedInstanceScaling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data13.minInstanceCount !== void 0) {
          let data14 = data13.minInstanceCount;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err31 = { instancePath: instancePath + "/managedInstanceScaling/minInstanceCount", schemaPath: "ManagedInstanceScaling/properties/minInstanceCount/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err32 = { instancePath: instancePath + "/managedInstanceScaling/minInstanceCount", schemaPath: "ManagedInstanceScaling/properties/minInstanceCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          }
        }
        if (data13.maxInstanceCount !== void 0) {
          let data15 = data13.maxInstanceCount;
          if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
            const err33 = { instancePath: instancePath + "/managedInstanceScaling/maxInstanceCount", schemaPath: "ManagedInstanceScaling/properties/maxInstanceCount/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 < 1 || isNaN(data15)) {
              const err34 = { instancePath: instancePath + "/managedInstanceScaling/maxInstanceCount", schemaPath: "ManagedInstanceScaling/properties/maxInstanceCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/managedInstanceScaling", schemaPath: "ManagedInstanceScaling/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.routingStrategy !== void 0) {
      let data16 = data.routingStrategy;
      if (!(data16 === "RANDOM" || data16 === "LEAST_OUTSTANDING_REQUESTS")) {
        const err36 = { instancePath: instancePath + "/routingStrategy", schemaPath: "RoutingStrategy/enum", keyword: "enum", params: { allowedValues: schema101.enum } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.volumeSizeGb !== void 0) {
      let data17 = data.volumeSizeGb;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err37 = { instancePath: instancePath + "/volumeSizeGb", schemaPath: "#/properties/volumeSizeGb/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 512 || isNaN(data17)) {
          const err38 = { instancePath: instancePath + "/volumeSizeGb", schemaPath: "#/properties/volumeSizeGb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data17 < 1 || isNaN(data17)) {
          const err39 = { instancePath: instancePath + "/volumeSizeGb", schemaPath: "#/properties/volumeSizeGb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      }
    }
    if (data.modelDataDownloadTimeoutSeconds !== void 0) {
      let data18 = data.modelDataDownloadTimeoutSeconds;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err40 = { instancePath: instancePath + "/modelDataDownloadTimeoutSeconds", schemaPath: "#/properties/modelDataDownloadTimeoutSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 3600 || isNaN(data18)) {
          const err41 = { instancePath: instancePath + "/modelDataDownloadTimeoutSeconds", schemaPath: "#/properties/modelDataDownloadTimeoutSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data18 < 60 || isNaN(data18)) {
          const err42 = { instancePath: instancePath + "/modelDataDownloadTimeoutSeconds", schemaPath: "#/properties/modelDataDownloadTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
      }
    }
    if (data.containerStartupHealthCheckTimeoutSeconds !== void 0) {
      let data19 = data.containerStartupHealthCheckTimeoutSeconds;
      if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
        const err43 = { instancePath: instancePath + "/containerStartupHealthCheckTimeoutSeconds", schemaPath: "#/properties/containerStartupHealthCheckTimeoutSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data19 == "number" && isFinite(data19)) {
        if (data19 > 3600 || isNaN(data19)) {
          const err44 = { instancePath: instancePath + "/containerStartupHealthCheckTimeoutSeconds", schemaPath: "#/properties/containerStartupHealthCheckTimeoutSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data19 < 60 || isNaN(data19)) {
          const err45 = { instancePath: instancePath + "/containerStartupHealthCheckTimeoutSeconds", schemaPath: "#/properties/containerStartupHealthCheckTimeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 60 } };
          if (vErrors === null) {
            vErrors = [err45];
          } else {
            vErrors.push(err45);
          }
          errors++;
        }
      }
    }
    if (data.enableSsmAccess !== void 0) {
      if (typeof data.enableSsmAccess !== "boolean") {
        const err46 = { instancePath: instancePath + "/enableSsmAccess", schemaPath: "#/properties/enableSsmAccess/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.inferenceAmiVersion !== void 0) {
      if (typeof data.inferenceAmiVersion !== "string") {
        const err47 = { instancePath: instancePath + "/inferenceAmiVersion", schemaPath: "#/properties/inferenceAmiVersion/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
    }
    if (data.coreDump !== void 0) {
      let data22 = data.coreDump;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        if (data22.destinationS3Uri === void 0) {
          const err48 = { instancePath: instancePath + "/coreDump", schemaPath: "CoreDump/required", keyword: "required", params: { missingProperty: "destinationS3Uri" } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        for (const key3 in data22) {
          if (!(key3 === "destinationS3Uri" || key3 === "kmsKeyId")) {
            const err49 = { instancePath: instancePath + "/coreDump", schemaPath: "CoreDump/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data22.destinationS3Uri !== void 0) {
          let data23 = data22.destinationS3Uri;
          if (typeof data23 === "string") {
            if (func2(data23) > 512) {
              const err50 = { instancePath: instancePath + "/coreDump/destinationS3Uri", schemaPath: "CoreDump/properties/destinationS3Uri/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (!pattern2.test(data23)) {
              const err51 = { instancePath: instancePath + "/coreDump/destinationS3Uri", schemaPath: "CoreDump/properties/destinationS3Uri/pattern", keyword: "pattern", params: { pattern: "^(https|s3)://([^/])/?(.*)$" } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
          } else {
            const err52 = { instancePath: instancePath + "/coreDump/destinationS3Uri", schemaPath: "CoreDump/properties/destinationS3Uri/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data22.kmsKeyId !== void 0) {
          let data24 = data22.kmsKeyId;
          if (typeof data24 === "string") {
            if (func2(data24) > 2048) {
              const err53 = { instancePath: instancePath + "/coreDump/kmsKeyId", schemaPath: "CoreDump/properties/kmsKeyId/maxLength", keyword: "maxLength", params: { limit: 2048 } };
              if (vErrors === null) {
                vErrors = [err53];
              } else {
                vErrors.push(err53);
              }
              errors++;
            }
          } else {
            const err54 = { instancePath: instancePath + "/coreDump/kmsKeyId", schemaPath: "CoreDump/properties/kmsKeyId/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err54];
            } else {
              vErrors.push(err54);
            }
            errors++;
          }
        }
      } else {
        const err55 = { instancePath: instancePath + "/coreDump", schemaPath: "CoreDump/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.capacityReservationArn !== void 0) {
      if (typeof data.capacityReservationArn !== "string") {
        const err56 = { instancePath: instancePath + "/capacityReservationArn", schemaPath: "#/properties/capacityReservationArn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    const given0 = ["instanceType", "serverless"].filter((name) => data[name] !== void 0);
    if (given0.length < 1) {
      const err57 = { instancePath, schemaPath: "#/atLeastOneOf", keyword: "atLeastOneOf", params: { names: ["instanceType", "serverless"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err57];
      } else {
        vErrors.push(err57);
      }
      errors++;
    }
    const given1 = ["modelName", "model"].filter((name) => data[name] !== void 0);
    if (given1.length > 1) {
      const err58 = { instancePath, schemaPath: "#/atMostOneOf", keyword: "atMostOneOf", params: { names: ["modelName", "model"], given: given1 } };
      if (vErrors === null) {
        vErrors = [err58];
      } else {
        vErrors.push(err58);
      }
      errors++;
    }
    const given2 = ["instanceType", "serverless"].filter((name) => data[name] !== void 0);
    if (given2.length > 1) {
      const err59 = { instancePath, schemaPath: "#/atMostOneOf", keyword: "atMostOneOf", params: { names: ["instanceType", "serverless"], given: given2 } };
      if (vErrors === null) {
        vErrors = [err59];
      } else {
        vErrors.push(err59);
      }
      errors++;
    }
    const given3 = ["serverless", "managedInstanceScaling"].filter((name) => data[name] !== void 0);
    if (given3.length > 1) {
      const err60 = { instancePath, schemaPath: "#/atMostOneOf", keyword: "atMostOneOf", params: { names: ["serverless", "managedInstanceScaling"], given: given3 } };
      if (vErrors === null) {
        vErrors = [err60];
      } else {
        vErrors.push(err60);
      }
      errors++;
    }
    const missing0 = ["instanceType"].filter((other) => data[other] === void 0);
    if (data["initialInstanceCount"] !== void 0 && missing0.length > 0) {
      const err61 = { instancePath, schemaPath: "#/requires", keyword: "requires", params: { name: "initialInstanceCount", missing: missing0 } };
      if (vErrors === null) {
        vErrors = [err61];
      } else {
        vErrors.push(err61);
      }
      errors++;
    }
    const missing1 = ["instanceType"].filter((other) => data[other] === void 0);
    if (data["volumeSizeGb"] !== void 0 && missing1.length > 0) {
      const err62 = { instancePath, schemaPath: "#/requires", keyword: "requires", params: { name: "volumeSizeGb", missing: missing1 } };
      if (vErrors === null) {
        vErrors = [err62];
      } else {
        vErrors.push(err62);
      }
      errors++;
    }
  } else {
    const err63 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err63];
    } else {
      vErrors.push(err63);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.variants === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "variants" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func19.call(schema95.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.endpointName !== void 0) {
      let data0 = data.endpointName;
      if (typeof data0 === "string") {
        if (func2(data0) > 63) {
          const err2 = { instancePath: instancePath + "/endpointName", schemaPath: "#/properties/endpointName/maxLength", keyword: "maxLength", params: { limit: 63 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/endpointName", schemaPath: "#/properties/endpointName/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern5.test(data0)) {
          const err4 = { instancePath: instancePath + "/endpointName", schemaPath: "#/properties/endpointName/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/endpointName", schemaPath: "#/properties/endpointName/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.variants !== void 0) {
      let data1 = data.variants;
      if (Array.isArray(data1)) {
        if (data1.length > 10) {
          const err6 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/maxItems", keyword: "maxItems", params: { limit: 10 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err7 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate57(data1[i0], { instancePath: instancePath + "/variants/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
        const seen0 = /* @__PURE__ */ new Map();
        for (let index0 = 0; index0 < data1.length; index0++) {
          const key1 = data1[index0]?.["name"];
          if (typeof key1 === "string" || typeof key1 === "number") {
            const first0 = seen0.get(key1);
            if (first0 === void 0) {
              seen0.set(key1, index0);
            } else {
              const err8 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/uniqueBy", keyword: "uniqueBy", params: { index: index0, first: first0 } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/variants", schemaPath: "#/properties/variants/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.shadowVariants !== void 0) {
      let data3 = data.shadowVariants;
      if (Array.isArray(data3)) {
        if (data3.length > 10) {
          const err10 = { instancePath: instancePath + "/shadowVariants", schemaPath: "#/properties/shadowVariants/maxItems", keyword: "maxItems", params: { limit: 10 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate57(data3[i1], { instancePath: instancePath + "/shadowVariants/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
            errors = vErrors.length;
          }
        }
        const seen1 = /* @__PURE__ */ new Map();
        for (let index1 = 0; index1 < data3.length; index1++) {
          const key2 = data3[index1]?.["name"];
          if (typeof key2 === "string" || typeof key2 === "number") {
            const first1 = seen1.get(key2);
            if (first1 === void 0) {
              seen1.set(key2, index1);
            } else {
              const err11 = { instancePath: instancePath + "/shadowVariants", schemaPath: "#/properties/shadowVariants/uniqueBy", keyword: "uniqueBy", params: { index: index1, first: first1 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/shadowVariants", schemaPath: "#/properties/shadowVariants/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.scaling !== void 0) {
      if (!validate30(data.scaling, { instancePath: instancePath + "/scaling", parentData: data, parentDataProperty: "scaling", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.async !== void 0) {
      if (!validate14(data.async, { instancePath: instancePath + "/async", parentData: data, parentDataProperty: "async", rootData })) {
        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataCapture !== void 0) {
      if (!validate24(data.dataCapture, { instancePath: instancePath + "/dataCapture", parentData: data, parentDataProperty: "dataCapture", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.deployment !== void 0) {
      if (!validate25(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData })) {
        vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
        errors = vErrors.length;
      }
    }
    if (data.kmsKeyArn !== void 0) {
      let data9 = data.kmsKeyArn;
      if (typeof data9 === "string") {
        if (func2(data9) > 2048) {
          const err13 = { instancePath: instancePath + "/kmsKeyArn", schemaPath: "#/properties/kmsKeyArn/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/kmsKeyArn", schemaPath: "#/properties/kmsKeyArn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.executionRoleArn !== void 0) {
      let data10 = data.executionRoleArn;
      if (typeof data10 === "string") {
        if (func2(data10) > 2048) {
          const err15 = { instancePath: instancePath + "/executionRoleArn", schemaPath: "#/properties/executionRoleArn/maxLength", keyword: "maxLength", params: { limit: 2048 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (func2(data10) < 20) {
          const err16 = { instancePath: instancePath + "/executionRoleArn", schemaPath: "#/properties/executionRoleArn/minLength", keyword: "minLength", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        if (!pattern17.test(data10)) {
          const err17 = { instancePath: instancePath + "/executionRoleArn", schemaPath: "#/properties/executionRoleArn/pattern", keyword: "pattern", params: { pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$" } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
      } else {
        const err18 = { instancePath: instancePath + "/executionRoleArn", schemaPath: "#/properties/executionRoleArn/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.reliability !== void 0) {
      if (!validate40(data.reliability, { instancePath: instancePath + "/reliability", parentData: data, parentDataProperty: "reliability", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data12 = data.tags;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key3 in data12) {
          if (typeof data12[key3] !== "string") {
            const err19 = { instancePath: instancePath + "/tags/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/tags/additionalProperties/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.ignoreScalingChanges !== void 0) {
      if (typeof data.ignoreScalingChanges !== "boolean") {
        const err21 = { instancePath: instancePath + "/ignoreScalingChanges", schemaPath: "#/properties/ignoreScalingChanges/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    const given0 = ["async", "shadowVariants"].filter((name) => data[name] !== void 0);
    if (given0.length > 1) {
      const err22 = { instancePath, schemaPath: "#/atMostOneOf", keyword: "atMostOneOf", params: { names: ["async", "shadowVariants"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err22];
      } else {
        vErrors.push(err22);
      }
      errors++;
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
exports.Linear = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waitIntervalSeconds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waitIntervalSeconds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "stepPercent" || key0 === "stepInstances" || key0 === "waitIntervalSeconds")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.stepPercent !== void 0) {
      let data0 = data.stepPercent;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/stepPercent", schemaPath: "#/properties/stepPercent/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 50 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/stepPercent", schemaPath: "#/properties/stepPercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 10 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/stepPercent", schemaPath: "#/properties/stepPercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.stepInstances !== void 0) {
      let data1 = data.stepInstances;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/stepInstances", schemaPath: "#/properties/stepInstances/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/stepInstances", schemaPath: "#/properties/stepInstances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.waitIntervalSeconds !== void 0) {
      let data2 = data.waitIntervalSeconds;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/waitIntervalSeconds", schemaPath: "#/properties/waitIntervalSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 3600 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/waitIntervalSeconds", schemaPath: "#/properties/waitIntervalSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/waitIntervalSeconds", schemaPath: "#/properties/waitIntervalSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    const given0 = ["stepPercent", "stepInstances"].filter((name) => data[name] !== void 0);
    if (given0.length !== 1) {
      const err10 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["stepPercent", "stepInstances"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err10];
      } else {
        vErrors.push(err10);
      }
      errors++;
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
exports.Load = validate45;
exports.LoadFault = validate49;
exports.LoadFigures = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.holds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holds" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.summary === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.figures === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "figures" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "variantName" || key0 === "holds" || key0 === "summary" || key0 === "figures")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      if (typeof data.name !== "string") {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.variantName !== void 0) {
      if (typeof data.variantName !== "string") {
        const err6 = { instancePath: instancePath + "/variantName", schemaPath: "#/properties/variantName/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.holds !== void 0) {
      if (typeof data.holds !== "boolean") {
        const err7 = { instancePath: instancePath + "/holds", schemaPath: "#/properties/holds/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      if (typeof data.summary !== "string") {
        const err8 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.figures !== void 0) {
      let data4 = data.figures;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        for (const key1 in data4) {
          let data5 = data4[key1];
          if (!(typeof data5 == "number" && isFinite(data5))) {
            const err9 = { instancePath: instancePath + "/figures/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/figures/additionalProperties/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate70.errors = vErrors;
  return errors === 0;
}
exports.LoadNoise = validate71;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.relativeStandardDeviation === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "relativeStandardDeviation" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "relativeStandardDeviation" || key0 === "correlationSeconds")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.relativeStandardDeviation !== void 0) {
      let data0 = data.relativeStandardDeviation;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 5 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/relativeStandardDeviation", schemaPath: "#/properties/relativeStandardDeviation/maximum", keyword: "maximum", params: { comparison: "<=", limit: 5 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/relativeStandardDeviation", schemaPath: "#/properties/relativeStandardDeviation/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/relativeStandardDeviation", schemaPath: "#/properties/relativeStandardDeviation/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.correlationSeconds !== void 0) {
      let data1 = data.correlationSeconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2678400 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/correlationSeconds", schemaPath: "#/properties/correlationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/correlationSeconds", schemaPath: "#/properties/correlationSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/correlationSeconds", schemaPath: "#/properties/correlationSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate71.errors = vErrors;
  return errors === 0;
}
exports.LoadPart = validate46;
exports.ManagedInstanceScaling = validate72;
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.minInstanceCount === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minInstanceCount" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.maxInstanceCount === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maxInstanceCount" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "minInstanceCount" || key0 === "maxInstanceCount")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.minInstanceCount !== void 0) {
      let data0 = data.minInstanceCount;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/minInstanceCount", schemaPath: "#/properties/minInstanceCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/minInstanceCount", schemaPath: "#/properties/minInstanceCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.maxInstanceCount !== void 0) {
      let data1 = data.maxInstanceCount;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/maxInstanceCount", schemaPath: "#/properties/maxInstanceCount/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/maxInstanceCount", schemaPath: "#/properties/maxInstanceCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
exports.MetricAggregationType = validate73;
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "Average" || data === "Minimum" || data === "Maximum")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema48.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
exports.MetricDelayFault = validate74;
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.startSeconds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startSeconds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.durationSeconds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.delaySeconds === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "delaySeconds" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "startSeconds" || key0 === "durationSeconds" || key0 === "delaySeconds")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.startSeconds !== void 0) {
      let data0 = data.startSeconds;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2678400 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.durationSeconds !== void 0) {
      let data1 = data.durationSeconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2678400 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.delaySeconds !== void 0) {
      let data2 = data.delaySeconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2678400 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/delaySeconds", schemaPath: "#/properties/delaySeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/delaySeconds", schemaPath: "#/properties/delaySeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/delaySeconds", schemaPath: "#/properties/delaySeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
exports.MetricOutageFault = validate75;
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.startSeconds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startSeconds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.durationSeconds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "startSeconds" || key0 === "durationSeconds")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.startSeconds !== void 0) {
      let data0 = data.startSeconds;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2678400 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.durationSeconds !== void 0) {
      let data1 = data.durationSeconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2678400 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
exports.MetricWrongFault = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.startSeconds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startSeconds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.durationSeconds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.value === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "value" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "startSeconds" || key0 === "durationSeconds" || key0 === "value")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.startSeconds !== void 0) {
      let data0 = data.startSeconds;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2678400 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.durationSeconds !== void 0) {
      let data1 = data.durationSeconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2678400 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data2 = data.value;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
exports.ModelSpec = validate58;
exports.NotificationTopic = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "SUCCESS_NOTIFICATION_TOPIC" || data === "ERROR_NOTIFICATION_TOPIC")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema18.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate77.errors = vErrors;
  return errors === 0;
}
exports.Objectives = validate78;
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func19.call(schema90.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.maxOverloadSeconds !== void 0) {
      let data0 = data.maxOverloadSeconds;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/maxOverloadSeconds", schemaPath: "#/properties/maxOverloadSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/maxOverloadSeconds", schemaPath: "#/properties/maxOverloadSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.maxQueueDelayP50Seconds !== void 0) {
      let data1 = data.maxQueueDelayP50Seconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/maxQueueDelayP50Seconds", schemaPath: "#/properties/maxQueueDelayP50Seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/maxQueueDelayP50Seconds", schemaPath: "#/properties/maxQueueDelayP50Seconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.maxQueueDelayP95Seconds !== void 0) {
      let data2 = data.maxQueueDelayP95Seconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err5 = { instancePath: instancePath + "/maxQueueDelayP95Seconds", schemaPath: "#/properties/maxQueueDelayP95Seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/maxQueueDelayP95Seconds", schemaPath: "#/properties/maxQueueDelayP95Seconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.maxQueueDelayP99Seconds !== void 0) {
      let data3 = data.maxQueueDelayP99Seconds;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err7 = { instancePath: instancePath + "/maxQueueDelayP99Seconds", schemaPath: "#/properties/maxQueueDelayP99Seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/maxQueueDelayP99Seconds", schemaPath: "#/properties/maxQueueDelayP99Seconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.maxDroppedFraction !== void 0) {
      let data4 = data.maxDroppedFraction;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          const err9 = { instancePath: instancePath + "/maxDroppedFraction", schemaPath: "#/properties/maxDroppedFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err10 = { instancePath: instancePath + "/maxDroppedFraction", schemaPath: "#/properties/maxDroppedFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/maxDroppedFraction", schemaPath: "#/properties/maxDroppedFraction/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.maxDelayedFraction !== void 0) {
      let data5 = data.maxDelayedFraction;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1 || isNaN(data5)) {
          const err12 = { instancePath: instancePath + "/maxDelayedFraction", schemaPath: "#/properties/maxDelayedFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err13 = { instancePath: instancePath + "/maxDelayedFraction", schemaPath: "#/properties/maxDelayedFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/maxDelayedFraction", schemaPath: "#/properties/maxDelayedFraction/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.delayedAfterSeconds !== void 0) {
      let data6 = data.delayedAfterSeconds;
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 > 86400 || isNaN(data6)) {
          const err15 = { instancePath: instancePath + "/delayedAfterSeconds", schemaPath: "#/properties/delayedAfterSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        if (data6 <= 0 || isNaN(data6)) {
          const err16 = { instancePath: instancePath + "/delayedAfterSeconds", schemaPath: "#/properties/delayedAfterSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/delayedAfterSeconds", schemaPath: "#/properties/delayedAfterSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.maxTimeToCapacitySeconds !== void 0) {
      let data7 = data.maxTimeToCapacitySeconds;
      if (typeof data7 == "number" && isFinite(data7)) {
        if (data7 < 0 || isNaN(data7)) {
          const err18 = { instancePath: instancePath + "/maxTimeToCapacitySeconds", schemaPath: "#/properties/maxTimeToCapacitySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/maxTimeToCapacitySeconds", schemaPath: "#/properties/maxTimeToCapacitySeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.maxUnmetAtMaximumSeconds !== void 0) {
      let data8 = data.maxUnmetAtMaximumSeconds;
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 0 || isNaN(data8)) {
          const err20 = { instancePath: instancePath + "/maxUnmetAtMaximumSeconds", schemaPath: "#/properties/maxUnmetAtMaximumSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/maxUnmetAtMaximumSeconds", schemaPath: "#/properties/maxUnmetAtMaximumSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.maxFlapsPerHour !== void 0) {
      let data9 = data.maxFlapsPerHour;
      if (typeof data9 == "number" && isFinite(data9)) {
        if (data9 < 0 || isNaN(data9)) {
          const err22 = { instancePath: instancePath + "/maxFlapsPerHour", schemaPath: "#/properties/maxFlapsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/maxFlapsPerHour", schemaPath: "#/properties/maxFlapsPerHour/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.maxScalingActionsPerHour !== void 0) {
      let data10 = data.maxScalingActionsPerHour;
      if (typeof data10 == "number" && isFinite(data10)) {
        if (data10 < 0 || isNaN(data10)) {
          const err24 = { instancePath: instancePath + "/maxScalingActionsPerHour", schemaPath: "#/properties/maxScalingActionsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/maxScalingActionsPerHour", schemaPath: "#/properties/maxScalingActionsPerHour/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.maxInstanceHoursPerDay !== void 0) {
      let data11 = data.maxInstanceHoursPerDay;
      if (typeof data11 == "number" && isFinite(data11)) {
        if (data11 < 0 || isNaN(data11)) {
          const err26 = { instancePath: instancePath + "/maxInstanceHoursPerDay", schemaPath: "#/properties/maxInstanceHoursPerDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
      } else {
        const err27 = { instancePath: instancePath + "/maxInstanceHoursPerDay", schemaPath: "#/properties/maxInstanceHoursPerDay/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.maxMonthlyCost !== void 0) {
      let data12 = data.maxMonthlyCost;
      if (typeof data12 == "number" && isFinite(data12)) {
        if (data12 < 0 || isNaN(data12)) {
          const err28 = { instancePath: instancePath + "/maxMonthlyCost", schemaPath: "#/properties/maxMonthlyCost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
      } else {
        const err29 = { instancePath: instancePath + "/maxMonthlyCost", schemaPath: "#/properties/maxMonthlyCost/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    const given0 = ["maxOverloadSeconds", "maxQueueDelayP50Seconds", "maxQueueDelayP95Seconds", "maxQueueDelayP99Seconds", "maxDroppedFraction", "maxDelayedFraction", "maxTimeToCapacitySeconds", "maxUnmetAtMaximumSeconds", "maxFlapsPerHour", "maxScalingActionsPerHour", "maxInstanceHoursPerDay", "maxMonthlyCost"].filter((name) => data[name] !== void 0);
    if (given0.length < 1) {
      const err30 = { instancePath, schemaPath: "#/atLeastOneOf", keyword: "atLeastOneOf", params: { names: ["maxOverloadSeconds", "maxQueueDelayP50Seconds", "maxQueueDelayP95Seconds", "maxQueueDelayP99Seconds", "maxDroppedFraction", "maxDelayedFraction", "maxTimeToCapacitySeconds", "maxUnmetAtMaximumSeconds", "maxFlapsPerHour", "maxScalingActionsPerHour", "maxInstanceHoursPerDay", "maxMonthlyCost"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err30];
      } else {
        vErrors.push(err30);
      }
      errors++;
    }
    const missing0 = ["maxDelayedFraction"].filter((other) => data[other] === void 0);
    if (data["delayedAfterSeconds"] !== void 0 && missing0.length > 0) {
      const err31 = { instancePath, schemaPath: "#/requires", keyword: "requires", params: { name: "delayedAfterSeconds", missing: missing0 } };
      if (vErrors === null) {
        vErrors = [err31];
      } else {
        vErrors.push(err31);
      }
      errors++;
    }
  } else {
    const err32 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err32];
    } else {
      vErrors.push(err32);
    }
    errors++;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
exports.RampLoad = validate79;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fromRps === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fromRps" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.toRps === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "toRps" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rampSeconds === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rampSeconds" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fromRps" || key0 === "toRps" || key0 === "rampSeconds" || key0 === "startSeconds")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.fromRps !== void 0) {
      let data0 = data.fromRps;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e9 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/fromRps", schemaPath: "#/properties/fromRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/fromRps", schemaPath: "#/properties/fromRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/fromRps", schemaPath: "#/properties/fromRps/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.toRps !== void 0) {
      let data1 = data.toRps;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e9 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/toRps", schemaPath: "#/properties/toRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/toRps", schemaPath: "#/properties/toRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/toRps", schemaPath: "#/properties/toRps/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.rampSeconds !== void 0) {
      let data2 = data.rampSeconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2678400 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/rampSeconds", schemaPath: "#/properties/rampSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/rampSeconds", schemaPath: "#/properties/rampSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/rampSeconds", schemaPath: "#/properties/rampSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.startSeconds !== void 0) {
      let data3 = data.startSeconds;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2678400 || isNaN(data3)) {
          const err13 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
exports.Reliability = validate40;
exports.ReliabilityFigures = validate80;
function validate80(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.holds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.summary === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "summary" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.loads === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loads" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "holds" || key0 === "summary" || key0 === "loads")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.holds !== void 0) {
      if (typeof data.holds !== "boolean") {
        const err4 = { instancePath: instancePath + "/holds", schemaPath: "#/properties/holds/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      if (typeof data.summary !== "string") {
        const err5 = { instancePath: instancePath + "/summary", schemaPath: "#/properties/summary/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.loads !== void 0) {
      let data2 = data.loads;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.name === void 0) {
              const err6 = { instancePath: instancePath + "/loads/" + i0, schemaPath: "LoadFigures/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data3.holds === void 0) {
              const err7 = { instancePath: instancePath + "/loads/" + i0, schemaPath: "LoadFigures/required", keyword: "required", params: { missingProperty: "holds" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (data3.summary === void 0) {
              const err8 = { instancePath: instancePath + "/loads/" + i0, schemaPath: "LoadFigures/required", keyword: "required", params: { missingProperty: "summary" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data3.figures === void 0) {
              const err9 = { instancePath: instancePath + "/loads/" + i0, schemaPath: "LoadFigures/required", keyword: "required", params: { missingProperty: "figures" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key1 in data3) {
              if (!(key1 === "name" || key1 === "variantName" || key1 === "holds" || key1 === "summary" || key1 === "figures")) {
                const err10 = { instancePath: instancePath + "/loads/" + i0, schemaPath: "LoadFigures/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data3.name !== void 0) {
              if (typeof data3.name !== "string") {
                const err11 = { instancePath: instancePath + "/loads/" + i0 + "/name", schemaPath: "LoadFigures/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
            if (data3.variantName !== void 0) {
              if (typeof data3.variantName !== "string") {
                const err12 = { instancePath: instancePath + "/loads/" + i0 + "/variantName", schemaPath: "LoadFigures/properties/variantName/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data3.holds !== void 0) {
              if (typeof data3.holds !== "boolean") {
                const err13 = { instancePath: instancePath + "/loads/" + i0 + "/holds", schemaPath: "LoadFigures/properties/holds/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data3.summary !== void 0) {
              if (typeof data3.summary !== "string") {
                const err14 = { instancePath: instancePath + "/loads/" + i0 + "/summary", schemaPath: "LoadFigures/properties/summary/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data3.figures !== void 0) {
              let data8 = data3.figures;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (const key2 in data8) {
                  let data9 = data8[key2];
                  if (!(typeof data9 == "number" && isFinite(data9))) {
                    const err15 = { instancePath: instancePath + "/loads/" + i0 + "/figures/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "LoadFigures/properties/figures/additionalProperties/type", keyword: "type", params: { type: "number" } };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
              } else {
                const err16 = { instancePath: instancePath + "/loads/" + i0 + "/figures", schemaPath: "LoadFigures/properties/figures/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
          } else {
            const err17 = { instancePath: instancePath + "/loads/" + i0, schemaPath: "LoadFigures/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/loads", schemaPath: "#/properties/loads/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  } else {
    const err19 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err19];
    } else {
      vErrors.push(err19);
    }
    errors++;
  }
  validate80.errors = vErrors;
  return errors === 0;
}
exports.RetriesFault = validate81;
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fraction === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fraction" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fraction" || key0 === "startSeconds" || key0 === "durationSeconds")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.fraction !== void 0) {
      let data0 = data.fraction;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (data0 <= 0 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.startSeconds !== void 0) {
      let data1 = data.startSeconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2678400 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.durationSeconds !== void 0) {
      let data2 = data.durationSeconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2678400 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate81.errors = vErrors;
  return errors === 0;
}
exports.RollbackAlarm = validate26;
exports.Rolling = validate82;
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.waitIntervalSeconds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "waitIntervalSeconds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "maximumBatchPercent" || key0 === "maximumBatchInstances" || key0 === "rollbackBatchPercent" || key0 === "rollbackBatchInstances" || key0 === "waitIntervalSeconds")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.maximumBatchPercent !== void 0) {
      let data0 = data.maximumBatchPercent;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/maximumBatchPercent", schemaPath: "#/properties/maximumBatchPercent/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 50 || isNaN(data0)) {
          const err3 = { instancePath: instancePath + "/maximumBatchPercent", schemaPath: "#/properties/maximumBatchPercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 50 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0 < 5 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/maximumBatchPercent", schemaPath: "#/properties/maximumBatchPercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.maximumBatchInstances !== void 0) {
      let data1 = data.maximumBatchInstances;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err5 = { instancePath: instancePath + "/maximumBatchInstances", schemaPath: "#/properties/maximumBatchInstances/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 1 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/maximumBatchInstances", schemaPath: "#/properties/maximumBatchInstances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.rollbackBatchPercent !== void 0) {
      let data2 = data.rollbackBatchPercent;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err7 = { instancePath: instancePath + "/rollbackBatchPercent", schemaPath: "#/properties/rollbackBatchPercent/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/rollbackBatchPercent", schemaPath: "#/properties/rollbackBatchPercent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data2 < 5 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/rollbackBatchPercent", schemaPath: "#/properties/rollbackBatchPercent/minimum", keyword: "minimum", params: { comparison: ">=", limit: 5 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.rollbackBatchInstances !== void 0) {
      let data3 = data.rollbackBatchInstances;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err10 = { instancePath: instancePath + "/rollbackBatchInstances", schemaPath: "#/properties/rollbackBatchInstances/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 1 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/rollbackBatchInstances", schemaPath: "#/properties/rollbackBatchInstances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.waitIntervalSeconds !== void 0) {
      let data4 = data.waitIntervalSeconds;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err12 = { instancePath: instancePath + "/waitIntervalSeconds", schemaPath: "#/properties/waitIntervalSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 3600 || isNaN(data4)) {
          const err13 = { instancePath: instancePath + "/waitIntervalSeconds", schemaPath: "#/properties/waitIntervalSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err14 = { instancePath: instancePath + "/waitIntervalSeconds", schemaPath: "#/properties/waitIntervalSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      }
    }
    const given0 = ["maximumBatchPercent", "maximumBatchInstances"].filter((name) => data[name] !== void 0);
    if (given0.length !== 1) {
      const err15 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["maximumBatchPercent", "maximumBatchInstances"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err15];
      } else {
        vErrors.push(err15);
      }
      errors++;
    }
    const given1 = ["rollbackBatchPercent", "rollbackBatchInstances"].filter((name) => data[name] !== void 0);
    if (given1.length > 1) {
      const err16 = { instancePath, schemaPath: "#/atMostOneOf", keyword: "atMostOneOf", params: { names: ["rollbackBatchPercent", "rollbackBatchInstances"], given: given1 } };
      if (vErrors === null) {
        vErrors = [err16];
      } else {
        vErrors.push(err16);
      }
      errors++;
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err17];
    } else {
      vErrors.push(err17);
    }
    errors++;
  }
  validate82.errors = vErrors;
  return errors === 0;
}
exports.RolloutFault = validate83;
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.startSeconds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startSeconds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.durationSeconds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.fraction === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fraction" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "startSeconds" || key0 === "durationSeconds" || key0 === "fraction")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.startSeconds !== void 0) {
      let data0 = data.startSeconds;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2678400 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.durationSeconds !== void 0) {
      let data1 = data.durationSeconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2678400 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.fraction !== void 0) {
      let data2 = data.fraction;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate83.errors = vErrors;
  return errors === 0;
}
exports.RoutingStrategy = validate84;
function validate84(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "RANDOM" || data === "LEAST_OUTSTANDING_REQUESTS")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema101.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate84.errors = vErrors;
  return errors === 0;
}
exports.ScalableDimension = validate85;
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "InstanceCount" || data === "ProvisionedConcurrency")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema42.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate85.errors = vErrors;
  return errors === 0;
}
exports.Scaling = validate30;
exports.ScalingAlarm = validate35;
exports.ScalingChoice = validate86;
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.minCapacity === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "minCapacity" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.maxCapacity === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maxCapacity" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.target === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "target" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.scaleOutCooldownSeconds === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scaleOutCooldownSeconds" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.scaleInCooldownSeconds === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scaleInCooldownSeconds" } };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.holds === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holds" } };
      if (vErrors === null) {
        vErrors = [err5];
      } else {
        vErrors.push(err5);
      }
      errors++;
    }
    if (data.figures === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "figures" } };
      if (vErrors === null) {
        vErrors = [err6];
      } else {
        vErrors.push(err6);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "minCapacity" || key0 === "maxCapacity" || key0 === "target" || key0 === "scaleOutCooldownSeconds" || key0 === "scaleInCooldownSeconds" || key0 === "holds" || key0 === "figures")) {
        const err7 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.minCapacity !== void 0) {
      let data0 = data.minCapacity;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err8 = { instancePath: instancePath + "/minCapacity", schemaPath: "#/properties/minCapacity/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.maxCapacity !== void 0) {
      let data1 = data.maxCapacity;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err9 = { instancePath: instancePath + "/maxCapacity", schemaPath: "#/properties/maxCapacity/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.target !== void 0) {
      let data2 = data.target;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/target", schemaPath: "#/properties/target/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.scaleOutCooldownSeconds !== void 0) {
      let data3 = data.scaleOutCooldownSeconds;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err11 = { instancePath: instancePath + "/scaleOutCooldownSeconds", schemaPath: "#/properties/scaleOutCooldownSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.scaleInCooldownSeconds !== void 0) {
      let data4 = data.scaleInCooldownSeconds;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err12 = { instancePath: instancePath + "/scaleInCooldownSeconds", schemaPath: "#/properties/scaleInCooldownSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.holds !== void 0) {
      if (typeof data.holds !== "boolean") {
        const err13 = { instancePath: instancePath + "/holds", schemaPath: "#/properties/holds/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.figures !== void 0) {
      let data6 = data.figures;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          let data7 = data6[key1];
          if (!(typeof data7 == "number" && isFinite(data7))) {
            const err14 = { instancePath: instancePath + "/figures/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/figures/additionalProperties/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/figures", schemaPath: "#/properties/figures/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  } else {
    const err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err16];
    } else {
      vErrors.push(err16);
    }
    errors++;
  }
  validate86.errors = vErrors;
  return errors === 0;
}
exports.ScalingMetric = validate87;
function validate87(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "InvocationsPerInstance" || data === "ConcurrentRequestsPerModel" || data === "ProvisionedConcurrencyUtilization" || data === "InvocationsPerCopy" || data === "ConcurrentRequestsPerCopy" || data === "BacklogSizePerInstance" || data === "CpuUtilization" || data === "MemoryUtilization" || data === "GpuUtilization" || data === "GpuMemoryUtilization")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema45.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate87.errors = vErrors;
  return errors === 0;
}
exports.Schedule = validate88;
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func19.call(schema55.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 128) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9][a-zA-Z0-9-]*$" } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.at !== void 0) {
      if (typeof data.at !== "string") {
        const err6 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.rate !== void 0) {
      if (typeof data.rate !== "string") {
        const err7 = { instancePath: instancePath + "/rate", schemaPath: "#/properties/rate/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.cron !== void 0) {
      if (typeof data.cron !== "string") {
        const err8 = { instancePath: instancePath + "/cron", schemaPath: "#/properties/cron/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.timezone !== void 0) {
      if (typeof data.timezone !== "string") {
        const err9 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.minCapacity !== void 0) {
      let data5 = data.minCapacity;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err10 = { instancePath: instancePath + "/minCapacity", schemaPath: "#/properties/minCapacity/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 < 0 || isNaN(data5)) {
          const err11 = { instancePath: instancePath + "/minCapacity", schemaPath: "#/properties/minCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
    if (data.maxCapacity !== void 0) {
      let data6 = data.maxCapacity;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err12 = { instancePath: instancePath + "/maxCapacity", schemaPath: "#/properties/maxCapacity/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 1 || isNaN(data6)) {
          const err13 = { instancePath: instancePath + "/maxCapacity", schemaPath: "#/properties/maxCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      }
    }
    if (data.startTime !== void 0) {
      let data7 = data.startTime;
      if (typeof data7 === "string") {
        if (!pattern12.test(data7)) {
          const err14 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/startTime", schemaPath: "#/properties/startTime/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.endTime !== void 0) {
      let data8 = data.endTime;
      if (typeof data8 === "string") {
        if (!pattern12.test(data8)) {
          const err16 = { instancePath: instancePath + "/endTime", schemaPath: "#/properties/endTime/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$" } };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      } else {
        const err17 = { instancePath: instancePath + "/endTime", schemaPath: "#/properties/endTime/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    const given0 = ["at", "rate", "cron"].filter((name) => data[name] !== void 0);
    if (given0.length !== 1) {
      const err18 = { instancePath, schemaPath: "#/exactlyOneOf", keyword: "exactlyOneOf", params: { names: ["at", "rate", "cron"], given: given0 } };
      if (vErrors === null) {
        vErrors = [err18];
      } else {
        vErrors.push(err18);
      }
      errors++;
    }
    const given1 = ["minCapacity", "maxCapacity"].filter((name) => data[name] !== void 0);
    if (given1.length < 1) {
      const err19 = { instancePath, schemaPath: "#/atLeastOneOf", keyword: "atLeastOneOf", params: { names: ["minCapacity", "maxCapacity"], given: given1 } };
      if (vErrors === null) {
        vErrors = [err19];
      } else {
        vErrors.push(err19);
      }
      errors++;
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate88.errors = vErrors;
  return errors === 0;
}
exports.SeedAggregation = validate89;
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "Median" || data === "Worst" || data === "Best")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema92.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate89.errors = vErrors;
  return errors === 0;
}
exports.ServerlessCapacity = validate90;
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.memorySizeMb === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "memorySizeMb" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.maxConcurrency === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "maxConcurrency" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "memorySizeMb" || key0 === "maxConcurrency" || key0 === "provisionedConcurrency")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.memorySizeMb !== void 0) {
      let data0 = data.memorySizeMb;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err3 = { instancePath: instancePath + "/memorySizeMb", schemaPath: "#/properties/memorySizeMb/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 6144 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/memorySizeMb", schemaPath: "#/properties/memorySizeMb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6144 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 1024 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/memorySizeMb", schemaPath: "#/properties/memorySizeMb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1024 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        let res0;
        if (res0 = data0 / 1024, res0 !== parseInt(res0)) {
          const err6 = { instancePath: instancePath + "/memorySizeMb", schemaPath: "#/properties/memorySizeMb/multipleOf", keyword: "multipleOf", params: { multipleOf: 1024 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.maxConcurrency !== void 0) {
      let data1 = data.maxConcurrency;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err7 = { instancePath: instancePath + "/maxConcurrency", schemaPath: "#/properties/maxConcurrency/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 200 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/maxConcurrency", schemaPath: "#/properties/maxConcurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/maxConcurrency", schemaPath: "#/properties/maxConcurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.provisionedConcurrency !== void 0) {
      let data2 = data.provisionedConcurrency;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err10 = { instancePath: instancePath + "/provisionedConcurrency", schemaPath: "#/properties/provisionedConcurrency/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 200 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/provisionedConcurrency", schemaPath: "#/properties/provisionedConcurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/provisionedConcurrency", schemaPath: "#/properties/provisionedConcurrency/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate90.errors = vErrors;
  return errors === 0;
}
exports.Service = validate41;
exports.SlowStartFault = validate91;
function validate91(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.startSeconds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startSeconds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.durationSeconds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.factor === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "factor" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "startSeconds" || key0 === "durationSeconds" || key0 === "factor")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.startSeconds !== void 0) {
      let data0 = data.startSeconds;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2678400 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.durationSeconds !== void 0) {
      let data1 = data.durationSeconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2678400 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.factor !== void 0) {
      let data2 = data.factor;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 100 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/factor", schemaPath: "#/properties/factor/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate91.errors = vErrors;
  return errors === 0;
}
exports.SpikeLoad = validate92;
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.baseRps === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "baseRps" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.peakRps === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peakRps" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.rampSeconds === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rampSeconds" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.holdSeconds === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "holdSeconds" } };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "baseRps" || key0 === "peakRps" || key0 === "startSeconds" || key0 === "rampSeconds" || key0 === "holdSeconds" || key0 === "fallSeconds")) {
        const err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.baseRps !== void 0) {
      let data0 = data.baseRps;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e9 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/baseRps", schemaPath: "#/properties/baseRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err6 = { instancePath: instancePath + "/baseRps", schemaPath: "#/properties/baseRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/baseRps", schemaPath: "#/properties/baseRps/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.peakRps !== void 0) {
      let data1 = data.peakRps;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e9 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/peakRps", schemaPath: "#/properties/peakRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err9 = { instancePath: instancePath + "/peakRps", schemaPath: "#/properties/peakRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/peakRps", schemaPath: "#/properties/peakRps/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.startSeconds !== void 0) {
      let data2 = data.startSeconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2678400 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err12 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.rampSeconds !== void 0) {
      let data3 = data.rampSeconds;
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 2678400 || isNaN(data3)) {
          const err14 = { instancePath: instancePath + "/rampSeconds", schemaPath: "#/properties/rampSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err15 = { instancePath: instancePath + "/rampSeconds", schemaPath: "#/properties/rampSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/rampSeconds", schemaPath: "#/properties/rampSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.holdSeconds !== void 0) {
      let data4 = data.holdSeconds;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 2678400 || isNaN(data4)) {
          const err17 = { instancePath: instancePath + "/holdSeconds", schemaPath: "#/properties/holdSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        if (data4 < 0 || isNaN(data4)) {
          const err18 = { instancePath: instancePath + "/holdSeconds", schemaPath: "#/properties/holdSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/holdSeconds", schemaPath: "#/properties/holdSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.fallSeconds !== void 0) {
      let data5 = data.fallSeconds;
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 2678400 || isNaN(data5)) {
          const err20 = { instancePath: instancePath + "/fallSeconds", schemaPath: "#/properties/fallSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err21 = { instancePath: instancePath + "/fallSeconds", schemaPath: "#/properties/fallSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      } else {
        const err22 = { instancePath: instancePath + "/fallSeconds", schemaPath: "#/properties/fallSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
exports.Startup = validate42;
exports.StartupPreset = validate93;
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "SageMakerCpu" || data === "SageMakerGpu" || data === "SageMakerGpuCached" || data === "SageMakerLlm" || data === "KubernetesWarmNode" || data === "KubernetesGpuWarmImage" || data === "KubernetesGpuFreshNode")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema60.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate93.errors = vErrors;
  return errors === 0;
}
exports.StartupStage = validate94;
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.seconds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "seconds" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "seconds")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (func2(data0) > 100) {
          const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 100 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (func2(data0) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.seconds !== void 0) {
      let data1 = data.seconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 86400 || isNaN(data1)) {
          const err6 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate94.errors = vErrors;
  return errors === 0;
}
exports.Statistic = validate95;
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "Average" || data === "Sum" || data === "Minimum" || data === "Maximum" || data === "SampleCount")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema28.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate95.errors = vErrors;
  return errors === 0;
}
exports.Step = validate96;
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.adjustment === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "adjustment" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "lowerBound" || key0 === "upperBound" || key0 === "adjustment")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.lowerBound !== void 0) {
      let data0 = data.lowerBound;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/lowerBound", schemaPath: "#/properties/lowerBound/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.upperBound !== void 0) {
      let data1 = data.upperBound;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/upperBound", schemaPath: "#/properties/upperBound/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.adjustment !== void 0) {
      let data2 = data.adjustment;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err4 = { instancePath: instancePath + "/adjustment", schemaPath: "#/properties/adjustment/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
  } else {
    const err5 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
exports.StepLoad = validate97;
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.fromRps === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fromRps" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.toRps === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "toRps" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.atSeconds === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "atSeconds" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "fromRps" || key0 === "toRps" || key0 === "atSeconds")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.fromRps !== void 0) {
      let data0 = data.fromRps;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 1e9 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/fromRps", schemaPath: "#/properties/fromRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/fromRps", schemaPath: "#/properties/fromRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/fromRps", schemaPath: "#/properties/fromRps/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.toRps !== void 0) {
      let data1 = data.toRps;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1e9 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/toRps", schemaPath: "#/properties/toRps/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/toRps", schemaPath: "#/properties/toRps/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/toRps", schemaPath: "#/properties/toRps/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.atSeconds !== void 0) {
      let data2 = data.atSeconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 2678400 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/atSeconds", schemaPath: "#/properties/atSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/atSeconds", schemaPath: "#/properties/atSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/atSeconds", schemaPath: "#/properties/atSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
exports.StepScaling = validate34;
exports.TargetTracking = validate31;
exports.TraceLoad = validate98;
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.rps === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "rps" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.stepSeconds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "stepSeconds" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "rps" || key0 === "stepSeconds")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.rps !== void 0) {
      let data0 = data.rps;
      if (Array.isArray(data0)) {
        if (data0.length > 5e4) {
          const err3 = { instancePath: instancePath + "/rps", schemaPath: "#/properties/rps/maxItems", keyword: "maxItems", params: { limit: 5e4 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err4 = { instancePath: instancePath + "/rps", schemaPath: "#/properties/rps/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 == "number" && isFinite(data1)) {
            if (data1 > 1e9 || isNaN(data1)) {
              const err5 = { instancePath: instancePath + "/rps/" + i0, schemaPath: "#/properties/rps/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
            if (data1 < 0 || isNaN(data1)) {
              const err6 = { instancePath: instancePath + "/rps/" + i0, schemaPath: "#/properties/rps/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/rps/" + i0, schemaPath: "#/properties/rps/items/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/rps", schemaPath: "#/properties/rps/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.stepSeconds !== void 0) {
      let data2 = data.stepSeconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 86400 || isNaN(data2)) {
          const err9 = { instancePath: instancePath + "/stepSeconds", schemaPath: "#/properties/stepSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/stepSeconds", schemaPath: "#/properties/stepSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/stepSeconds", schemaPath: "#/properties/stepSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate98.errors = vErrors;
  return errors === 0;
}
exports.TreatMissingData = validate99;
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "missing" || data === "notBreaching" || data === "breaching" || data === "ignore")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema54.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate99.errors = vErrors;
  return errors === 0;
}
exports.Variant = validate57;
exports.ViolationAction = validate100;
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "Fail" || data === "Warn" || data === "Ignore")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema91.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
exports.VpcPlacement = validate101;
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.subnetIds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subnetIds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.securityGroupIds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "securityGroupIds" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "subnetIds" || key0 === "securityGroupIds")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.subnetIds !== void 0) {
      let data0 = data.subnetIds;
      if (Array.isArray(data0)) {
        if (data0.length > 16) {
          const err3 = { instancePath: instancePath + "/subnetIds", schemaPath: "#/properties/subnetIds/maxItems", keyword: "maxItems", params: { limit: 16 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data0.length < 1) {
          const err4 = { instancePath: instancePath + "/subnetIds", schemaPath: "#/properties/subnetIds/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data0[i0] !== "string") {
            const err5 = { instancePath: instancePath + "/subnetIds/" + i0, schemaPath: "#/properties/subnetIds/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/subnetIds", schemaPath: "#/properties/subnetIds/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.securityGroupIds !== void 0) {
      let data2 = data.securityGroupIds;
      if (Array.isArray(data2)) {
        if (data2.length > 5) {
          const err7 = { instancePath: instancePath + "/securityGroupIds", schemaPath: "#/properties/securityGroupIds/maxItems", keyword: "maxItems", params: { limit: 5 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2.length < 1) {
          const err8 = { instancePath: instancePath + "/securityGroupIds", schemaPath: "#/properties/securityGroupIds/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data2[i1] !== "string") {
            const err9 = { instancePath: instancePath + "/securityGroupIds/" + i1, schemaPath: "#/properties/securityGroupIds/items/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/securityGroupIds", schemaPath: "#/properties/securityGroupIds/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
exports.WakeFromZero = validate102;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "instances" || key0 === "cooldownSeconds" || key0 === "periodSeconds" || key0 === "evaluationPeriods")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.instances !== void 0) {
      let data0 = data.instances;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
        const err1 = { instancePath: instancePath + "/instances", schemaPath: "#/properties/instances/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 1 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/instances", schemaPath: "#/properties/instances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
    if (data.cooldownSeconds !== void 0) {
      let data1 = data.cooldownSeconds;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err3 = { instancePath: instancePath + "/cooldownSeconds", schemaPath: "#/properties/cooldownSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 3600 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/cooldownSeconds", schemaPath: "#/properties/cooldownSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/cooldownSeconds", schemaPath: "#/properties/cooldownSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.periodSeconds !== void 0) {
      let data2 = data.periodSeconds;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err6 = { instancePath: instancePath + "/periodSeconds", schemaPath: "#/properties/periodSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 3600 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/periodSeconds", schemaPath: "#/properties/periodSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 10 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/periodSeconds", schemaPath: "#/properties/periodSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 10 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
    }
    if (data.evaluationPeriods !== void 0) {
      let data3 = data.evaluationPeriods;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err9 = { instancePath: instancePath + "/evaluationPeriods", schemaPath: "#/properties/evaluationPeriods/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 60 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/evaluationPeriods", schemaPath: "#/properties/evaluationPeriods/maximum", keyword: "maximum", params: { comparison: "<=", limit: 60 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/evaluationPeriods", schemaPath: "#/properties/evaluationPeriods/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
exports.ZoneLossFault = validate103;
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.startSeconds === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "startSeconds" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.durationSeconds === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "durationSeconds" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.fraction === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fraction" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "startSeconds" || key0 === "durationSeconds" || key0 === "fraction")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.startSeconds !== void 0) {
      let data0 = data.startSeconds;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 > 2678400 || isNaN(data0)) {
          const err4 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err5 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/startSeconds", schemaPath: "#/properties/startSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.durationSeconds !== void 0) {
      let data1 = data.durationSeconds;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 2678400 || isNaN(data1)) {
          const err7 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2678400 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err8 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/durationSeconds", schemaPath: "#/properties/durationSeconds/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.fraction !== void 0) {
      let data2 = data.fraction;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 1 || isNaN(data2)) {
          const err10 = { instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data2 <= 0 || isNaN(data2)) {
          const err11 = { instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/fraction", schemaPath: "#/properties/fraction/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
exports.invocationsTarget = validate104;
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.peakRequestsPerSecondPerInstance === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "peakRequestsPerSecondPerInstance" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "peakRequestsPerSecondPerInstance" || key0 === "safetyFactor")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.peakRequestsPerSecondPerInstance !== void 0) {
      let data0 = data.peakRequestsPerSecondPerInstance;
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 <= 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/peakRequestsPerSecondPerInstance", schemaPath: "#/properties/peakRequestsPerSecondPerInstance/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/peakRequestsPerSecondPerInstance", schemaPath: "#/properties/peakRequestsPerSecondPerInstance/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.safetyFactor !== void 0) {
      let data1 = data.safetyFactor;
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/safetyFactor", schemaPath: "#/properties/safetyFactor/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 <= 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/safetyFactor", schemaPath: "#/properties/safetyFactor/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/safetyFactor", schemaPath: "#/properties/safetyFactor/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate104.errors = vErrors;
  return errors === 0;
}
exports.recommendScaling = validate105;
function validate105(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.service === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.loads === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "loads" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.objectives === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "objectives" } };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "service" || key0 === "loads" || key0 === "objectives" || key0 === "maxInstances")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.service !== void 0) {
      if (!validate41(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.loads !== void 0) {
      let data1 = data.loads;
      if (Array.isArray(data1)) {
        if (data1.length > 20) {
          const err4 = { instancePath: instancePath + "/loads", schemaPath: "#/properties/loads/maxItems", keyword: "maxItems", params: { limit: 20 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1.length < 1) {
          const err5 = { instancePath: instancePath + "/loads", schemaPath: "#/properties/loads/minItems", keyword: "minItems", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate45(data1[i0], { instancePath: instancePath + "/loads/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
            errors = vErrors.length;
          }
        }
        const seen0 = /* @__PURE__ */ new Map();
        for (let index0 = 0; index0 < data1.length; index0++) {
          const key1 = data1[index0]?.["name"];
          if (typeof key1 === "string" || typeof key1 === "number") {
            const first0 = seen0.get(key1);
            if (first0 === void 0) {
              seen0.set(key1, index0);
            } else {
              const err6 = { instancePath: instancePath + "/loads", schemaPath: "#/properties/loads/uniqueBy", keyword: "uniqueBy", params: { index: index0, first: first0 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/loads", schemaPath: "#/properties/loads/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.objectives !== void 0) {
      let data3 = data.objectives;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        for (const key2 in data3) {
          if (!func19.call(schema90.properties, key2)) {
            const err8 = { instancePath: instancePath + "/objectives", schemaPath: "Objectives/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data3.maxOverloadSeconds !== void 0) {
          let data4 = data3.maxOverloadSeconds;
          if (typeof data4 == "number" && isFinite(data4)) {
            if (data4 < 0 || isNaN(data4)) {
              const err9 = { instancePath: instancePath + "/objectives/maxOverloadSeconds", schemaPath: "Objectives/properties/maxOverloadSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          } else {
            const err10 = { instancePath: instancePath + "/objectives/maxOverloadSeconds", schemaPath: "Objectives/properties/maxOverloadSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data3.maxQueueDelayP50Seconds !== void 0) {
          let data5 = data3.maxQueueDelayP50Seconds;
          if (typeof data5 == "number" && isFinite(data5)) {
            if (data5 < 0 || isNaN(data5)) {
              const err11 = { instancePath: instancePath + "/objectives/maxQueueDelayP50Seconds", schemaPath: "Objectives/properties/maxQueueDelayP50Seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          } else {
            const err12 = { instancePath: instancePath + "/objectives/maxQueueDelayP50Seconds", schemaPath: "Objectives/properties/maxQueueDelayP50Seconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        if (data3.maxQueueDelayP95Seconds !== void 0) {
          let data6 = data3.maxQueueDelayP95Seconds;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              const err13 = { instancePath: instancePath + "/objectives/maxQueueDelayP95Seconds", schemaPath: "Objectives/properties/maxQueueDelayP95Seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          } else {
            const err14 = { instancePath: instancePath + "/objectives/maxQueueDelayP95Seconds", schemaPath: "Objectives/properties/maxQueueDelayP95Seconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data3.maxQueueDelayP99Seconds !== void 0) {
          let data7 = data3.maxQueueDelayP99Seconds;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err15 = { instancePath: instancePath + "/objectives/maxQueueDelayP99Seconds", schemaPath: "Objectives/properties/maxQueueDelayP99Seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err15];
              } else {
                vErrors.push(err15);
              }
              errors++;
            }
          } else {
            const err16 = { instancePath: instancePath + "/objectives/maxQueueDelayP99Seconds", schemaPath: "Objectives/properties/maxQueueDelayP99Seconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data3.maxDroppedFraction !== void 0) {
          let data8 = data3.maxDroppedFraction;
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 > 1 || isNaN(data8)) {
              const err17 = { instancePath: instancePath + "/objectives/maxDroppedFraction", schemaPath: "Objectives/properties/maxDroppedFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
            if (data8 < 0 || isNaN(data8)) {
              const err18 = { instancePath: instancePath + "/objectives/maxDroppedFraction", schemaPath: "Objectives/properties/maxDroppedFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/objectives/maxDroppedFraction", schemaPath: "Objectives/properties/maxDroppedFraction/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
        if (data3.maxDelayedFraction !== void 0) {
          let data9 = data3.maxDelayedFraction;
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 1 || isNaN(data9)) {
              const err20 = { instancePath: instancePath + "/objectives/maxDelayedFraction", schemaPath: "Objectives/properties/maxDelayedFraction/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data9 < 0 || isNaN(data9)) {
              const err21 = { instancePath: instancePath + "/objectives/maxDelayedFraction", schemaPath: "Objectives/properties/maxDelayedFraction/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/objectives/maxDelayedFraction", schemaPath: "Objectives/properties/maxDelayedFraction/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data3.delayedAfterSeconds !== void 0) {
          let data10 = data3.delayedAfterSeconds;
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 86400 || isNaN(data10)) {
              const err23 = { instancePath: instancePath + "/objectives/delayedAfterSeconds", schemaPath: "Objectives/properties/delayedAfterSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 } };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            if (data10 <= 0 || isNaN(data10)) {
              const err24 = { instancePath: instancePath + "/objectives/delayedAfterSeconds", schemaPath: "Objectives/properties/delayedAfterSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
          } else {
            const err25 = { instancePath: instancePath + "/objectives/delayedAfterSeconds", schemaPath: "Objectives/properties/delayedAfterSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data3.maxTimeToCapacitySeconds !== void 0) {
          let data11 = data3.maxTimeToCapacitySeconds;
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 < 0 || isNaN(data11)) {
              const err26 = { instancePath: instancePath + "/objectives/maxTimeToCapacitySeconds", schemaPath: "Objectives/properties/maxTimeToCapacitySeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
          } else {
            const err27 = { instancePath: instancePath + "/objectives/maxTimeToCapacitySeconds", schemaPath: "Objectives/properties/maxTimeToCapacitySeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data3.maxUnmetAtMaximumSeconds !== void 0) {
          let data12 = data3.maxUnmetAtMaximumSeconds;
          if (typeof data12 == "number" && isFinite(data12)) {
            if (data12 < 0 || isNaN(data12)) {
              const err28 = { instancePath: instancePath + "/objectives/maxUnmetAtMaximumSeconds", schemaPath: "Objectives/properties/maxUnmetAtMaximumSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          } else {
            const err29 = { instancePath: instancePath + "/objectives/maxUnmetAtMaximumSeconds", schemaPath: "Objectives/properties/maxUnmetAtMaximumSeconds/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data3.maxFlapsPerHour !== void 0) {
          let data13 = data3.maxFlapsPerHour;
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err30 = { instancePath: instancePath + "/objectives/maxFlapsPerHour", schemaPath: "Objectives/properties/maxFlapsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/objectives/maxFlapsPerHour", schemaPath: "Objectives/properties/maxFlapsPerHour/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data3.maxScalingActionsPerHour !== void 0) {
          let data14 = data3.maxScalingActionsPerHour;
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 0 || isNaN(data14)) {
              const err32 = { instancePath: instancePath + "/objectives/maxScalingActionsPerHour", schemaPath: "Objectives/properties/maxScalingActionsPerHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/objectives/maxScalingActionsPerHour", schemaPath: "Objectives/properties/maxScalingActionsPerHour/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data3.maxInstanceHoursPerDay !== void 0) {
          let data15 = data3.maxInstanceHoursPerDay;
          if (typeof data15 == "number" && isFinite(data15)) {
            if (data15 < 0 || isNaN(data15)) {
              const err34 = { instancePath: instancePath + "/objectives/maxInstanceHoursPerDay", schemaPath: "Objectives/properties/maxInstanceHoursPerDay/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
          } else {
            const err35 = { instancePath: instancePath + "/objectives/maxInstanceHoursPerDay", schemaPath: "Objectives/properties/maxInstanceHoursPerDay/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err35];
            } else {
              vErrors.push(err35);
            }
            errors++;
          }
        }
        if (data3.maxMonthlyCost !== void 0) {
          let data16 = data3.maxMonthlyCost;
          if (typeof data16 == "number" && isFinite(data16)) {
            if (data16 < 0 || isNaN(data16)) {
              const err36 = { instancePath: instancePath + "/objectives/maxMonthlyCost", schemaPath: "Objectives/properties/maxMonthlyCost/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
          } else {
            const err37 = { instancePath: instancePath + "/objectives/maxMonthlyCost", schemaPath: "Objectives/properties/maxMonthlyCost/type", keyword: "type", params: { type: "number" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
        const given0 = ["maxOverloadSeconds", "maxQueueDelayP50Seconds", "maxQueueDelayP95Seconds", "maxQueueDelayP99Seconds", "maxDroppedFraction", "maxDelayedFraction", "maxTimeToCapacitySeconds", "maxUnmetAtMaximumSeconds", "maxFlapsPerHour", "maxScalingActionsPerHour", "maxInstanceHoursPerDay", "maxMonthlyCost"].filter((name) => data3[name] !== void 0);
        if (given0.length < 1) {
          const err38 = { instancePath: instancePath + "/objectives", schemaPath: "Objectives/atLeastOneOf", keyword: "atLeastOneOf", params: { names: ["maxOverloadSeconds", "maxQueueDelayP50Seconds", "maxQueueDelayP95Seconds", "maxQueueDelayP99Seconds", "maxDroppedFraction", "maxDelayedFraction", "maxTimeToCapacitySeconds", "maxUnmetAtMaximumSeconds", "maxFlapsPerHour", "maxScalingActionsPerHour", "maxInstanceHoursPerDay", "maxMonthlyCost"], given: given0 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        const missing0 = ["maxDelayedFraction"].filter((other) => data3[other] === void 0);
        if (data3["delayedAfterSeconds"] !== void 0 && missing0.length > 0) {
          const err39 = { instancePath: instancePath + "/objectives", schemaPath: "Objectives/requires", keyword: "requires", params: { name: "delayedAfterSeconds", missing: missing0 } };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/objectives", schemaPath: "Objectives/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.maxInstances !== void 0) {
      let data17 = data.maxInstances;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err41 = { instancePath: instancePath + "/maxInstances", schemaPath: "#/properties/maxInstances/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 1e4 || isNaN(data17)) {
          const err42 = { instancePath: instancePath + "/maxInstances", schemaPath: "#/properties/maxInstances/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 } };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        if (data17 < 1 || isNaN(data17)) {
          const err43 = { instancePath: instancePath + "/maxInstances", schemaPath: "#/properties/maxInstances/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
      }
    }
  } else {
    const err44 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err44];
    } else {
      vErrors.push(err44);
    }
    errors++;
  }
  validate105.errors = vErrors;
  return errors === 0;
}
exports.simulate = validate108;
function validate108(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.scaling === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "scaling" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.reliability === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "reliability" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "scaling" || key0 === "reliability" || key0 === "scalableDimension" || key0 === "initialCapacity" || key0 === "async")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.scaling !== void 0) {
      if (!validate30(data.scaling, { instancePath: instancePath + "/scaling", parentData: data, parentDataProperty: "scaling", rootData })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.reliability !== void 0) {
      if (!validate40(data.reliability, { instancePath: instancePath + "/reliability", parentData: data, parentDataProperty: "reliability", rootData })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.scalableDimension !== void 0) {
      let data2 = data.scalableDimension;
      if (typeof data2 === "string") {
        if (func2(data2) > 128) {
          const err3 = { instancePath: instancePath + "/scalableDimension", schemaPath: "#/properties/scalableDimension/maxLength", keyword: "maxLength", params: { limit: 128 } };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/scalableDimension", schemaPath: "#/properties/scalableDimension/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.initialCapacity !== void 0) {
      let data3 = data.initialCapacity;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err5 = { instancePath: instancePath + "/initialCapacity", schemaPath: "#/properties/initialCapacity/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 < 0 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/initialCapacity", schemaPath: "#/properties/initialCapacity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.async !== void 0) {
      if (typeof data.async !== "boolean") {
        const err7 = { instancePath: instancePath + "/async", schemaPath: "#/properties/async/type", keyword: "type", params: { type: "boolean" } };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate108.errors = vErrors;
  return errors === 0;
}
exports.synthesizeSchedule = validate111;
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.load === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "load" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.service === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "service" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "load" || key0 === "service" || key0 === "timezone" || key0 === "maxActions" || key0 === "utilization")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.load !== void 0) {
      if (!validate45(data.load, { instancePath: instancePath + "/load", parentData: data, parentDataProperty: "load", rootData })) {
        vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
        errors = vErrors.length;
      }
    }
    if (data.service !== void 0) {
      if (!validate41(data.service, { instancePath: instancePath + "/service", parentData: data, parentDataProperty: "service", rootData })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
    if (data.timezone !== void 0) {
      if (typeof data.timezone !== "string") {
        const err3 = { instancePath: instancePath + "/timezone", schemaPath: "#/properties/timezone/type", keyword: "type", params: { type: "string" } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.maxActions !== void 0) {
      let data3 = data.maxActions;
      if (!(typeof data3 == "number" && (!(data3 % 1) && !isNaN(data3)) && isFinite(data3))) {
        const err4 = { instancePath: instancePath + "/maxActions", schemaPath: "#/properties/maxActions/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data3 == "number" && isFinite(data3)) {
        if (data3 > 200 || isNaN(data3)) {
          const err5 = { instancePath: instancePath + "/maxActions", schemaPath: "#/properties/maxActions/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        if (data3 < 1 || isNaN(data3)) {
          const err6 = { instancePath: instancePath + "/maxActions", schemaPath: "#/properties/maxActions/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.utilization !== void 0) {
      let data4 = data.utilization;
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 1 || isNaN(data4)) {
          const err7 = { instancePath: instancePath + "/utilization", schemaPath: "#/properties/utilization/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 } };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data4 <= 0 || isNaN(data4)) {
          const err8 = { instancePath: instancePath + "/utilization", schemaPath: "#/properties/utilization/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 } };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/utilization", schemaPath: "#/properties/utilization/type", keyword: "type", params: { type: "number" } };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
var validators = { ...exports };
var schemas = { "AdjustmentType": { "$id": "AdjustmentType", "enum": ["ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity"] }, "AlarmAssumptions": { "$id": "AlarmAssumptions", "type": "object", "properties": { "scaleOutDatapoints": { "type": "integer", "unit": "datapoints", "minimum": 1, "maximum": 60, "example": 3 }, "scaleInDatapoints": { "type": "integer", "unit": "datapoints", "minimum": 1, "maximum": 120, "example": 15 }, "scaleInThresholdFraction": { "type": "number", "unit": "fraction", "maximum": 1, "exclusiveMinimum": 0, "example": 0.9 }, "metricDelaySeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 3600, "example": 60 }, "metricValue": { "$ref": "BreachingValue" }, "maxScaleInFraction": { "type": "number", "unit": "fraction", "maximum": 1, "exclusiveMinimum": 0 }, "oneUpdateAtATime": { "type": "boolean" }, "cooldownStarts": { "$ref": "CooldownStart" } }, "required": [], "additionalProperties": false }, "AlarmMetric": { "$id": "AlarmMetric", "enum": ["Invocations", "InvocationsPerInstance", "Invocation4XXErrors", "Invocation5XXErrors", "ModelLatency", "OverheadLatency", "ConcurrentRequestsPerModel", "ApproximateBacklogSize", "ApproximateBacklogSizePerInstance", "HasBacklogWithoutCapacity", "NoCapacityInvocationFailures", "CPUUtilization", "MemoryUtilization", "GPUUtilization", "GPUMemoryUtilization", "DiskUtilization"] }, "AllAtOnce": { "$id": "AllAtOnce", "type": "object", "properties": { "waitIntervalSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600 } }, "required": [], "additionalProperties": false }, "AsyncInference": { "$id": "AsyncInference", "type": "object", "properties": { "outputS3Uri": { "type": "string", "maxLength": 1024, "pattern": "^(https|s3)://([^/]+)/?(.*)$", "patternHint": "an S3 location, as s3://bucket/prefix", "example": "s3://my-results/reco", "input": true }, "failureS3Uri": { "type": "string", "maxLength": 1024, "pattern": "^(https|s3)://([^/]+)/?(.*)$", "patternHint": "an S3 location, as s3://bucket/prefix", "input": true }, "kmsKeyId": { "type": "string", "maxLength": 2048, "input": true }, "maxConcurrentInvocationsPerInstance": { "type": "integer", "unit": "concurrent requests", "minimum": 1, "maximum": 1e3 }, "successTopicArn": { "type": "string", "maxLength": 2048, "input": true }, "errorTopicArn": { "type": "string", "maxLength": 2048, "input": true }, "includeInferenceResponseIn": { "type": "array", "items": { "$ref": "NotificationTopic" }, "maxItems": 2 } }, "required": ["outputS3Uri"], "additionalProperties": false }, "BreachingValue": { "$id": "BreachingValue", "enum": ["Last", "MeanOfBreaching"] }, "Canary": { "$id": "Canary", "type": "object", "properties": { "sizePercent": { "type": "integer", "unit": "percent", "minimum": 1, "maximum": 50, "example": 10 }, "sizeInstances": { "type": "integer", "unit": "instances", "minimum": 1 }, "waitIntervalSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600, "example": 300 } }, "required": ["waitIntervalSeconds"], "additionalProperties": false, "exactlyOneOf": [["sizePercent", "sizeInstances"]] }, "CapacityShortageFault": { "$id": "CapacityShortageFault", "type": "object", "properties": { "startSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400, "example": 900 }, "durationSeconds": { "type": "number", "unit": "seconds", "maximum": 2678400, "exclusiveMinimum": 0, "example": 600 }, "maxInstances": { "type": "integer", "unit": "instances", "minimum": 0, "maximum": 1e6, "example": 4 } }, "required": ["startSeconds", "durationSeconds", "maxInstances"], "additionalProperties": false }, "CaptureMode": { "$id": "CaptureMode", "enum": ["Input", "Output", "InputAndOutput"] }, "Comparison": { "$id": "Comparison", "enum": ["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"] }, "ConstantLoad": { "$id": "ConstantLoad", "type": "object", "properties": { "rps": { "type": "number", "unit": "requests per second", "minimum": 0, "maximum": 1e9, "example": 40 } }, "required": ["rps"], "additionalProperties": false }, "CooldownStart": { "$id": "CooldownStart", "enum": ["Decision", "Completion"] }, "CoreDump": { "$id": "CoreDump", "type": "object", "properties": { "destinationS3Uri": { "type": "string", "maxLength": 512, "pattern": "^(https|s3)://([^/])/?(.*)$", "patternHint": "an S3 location, as s3://bucket/prefix", "example": "s3://my-dumps/reco", "input": true }, "kmsKeyId": { "type": "string", "maxLength": 2048, "input": true } }, "required": ["destinationS3Uri"], "additionalProperties": false }, "CustomMetric": { "$id": "CustomMetric", "type": "object", "properties": { "namespace": { "type": "string", "minLength": 1, "maxLength": 255, "example": "MyService" }, "metricName": { "type": "string", "minLength": 1, "maxLength": 255, "example": "QueueDepthPerInstance" }, "statistic": { "$ref": "Statistic" }, "unit": { "type": "string", "maxLength": 1e3 }, "dimensions": { "type": "object", "additionalProperties": { "type": "string", "input": true }, "example": { "EndpointName": "reco", "VariantName": "blue" } } }, "required": ["namespace", "metricName"], "additionalProperties": false }, "DataCapture": { "$id": "DataCapture", "type": "object", "properties": { "destinationS3Uri": { "type": "string", "maxLength": 512, "pattern": "^(https|s3)://([^/]+)/?(.*)$", "patternHint": "an S3 location, as s3://bucket/prefix", "example": "s3://my-capture/reco", "input": true }, "samplingPercentage": { "type": "integer", "unit": "percent", "minimum": 0, "maximum": 100, "example": 10 }, "capture": { "type": "array", "items": { "$ref": "CaptureMode" }, "minItems": 1, "maxItems": 2 }, "enabled": { "type": "boolean" }, "kmsKeyId": { "type": "string", "maxLength": 2048, "input": true }, "csvContentTypes": { "type": "array", "items": { "type": "string" }, "minItems": 1, "maxItems": 10 }, "jsonContentTypes": { "type": "array", "items": { "type": "string" }, "minItems": 1, "maxItems": 10 } }, "required": ["destinationS3Uri", "samplingPercentage"], "additionalProperties": false }, "Deployment": { "$id": "Deployment", "type": "object", "properties": { "allAtOnce": { "$ref": "AllAtOnce" }, "canary": { "$ref": "Canary" }, "linear": { "$ref": "Linear" }, "rolling": { "$ref": "Rolling" }, "terminationWaitSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600 }, "maximumExecutionTimeoutSeconds": { "type": "integer", "unit": "seconds", "minimum": 600, "maximum": 14400 }, "rollbackAlarmNames": { "type": "array", "items": { "type": "string", "input": true }, "maxItems": 10 }, "rollbackAlarms": { "type": "array", "items": { "$ref": "RollbackAlarm" }, "maxItems": 10, "uniqueBy": "name" } }, "required": [], "additionalProperties": false, "exactlyOneOf": [["allAtOnce", "canary", "linear", "rolling"]], "atMostOneOf": [["rolling", "terminationWaitSeconds"]] }, "DiurnalLoad": { "$id": "DiurnalLoad", "type": "object", "properties": { "baseRps": { "type": "number", "unit": "requests per second", "minimum": 0, "maximum": 1e9, "example": 20 }, "peakRps": { "type": "number", "unit": "requests per second", "minimum": 0, "maximum": 1e9, "example": 120 }, "peakHour": { "type": "number", "unit": "hours", "minimum": 0, "exclusiveMaximum": 24 }, "timezone": { "type": "string", "example": "Europe/Berlin" }, "weekendFactor": { "type": "number", "unit": "ratio", "minimum": 0, "maximum": 100, "example": 0.6 } }, "required": ["baseRps", "peakRps"], "additionalProperties": false }, "EndpointScaling": { "$id": "EndpointScaling", "type": "object", "properties": { "endpointName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "the endpoint's name (letters, digits and inner dashes), not its ARN", "example": "reco", "input": true }, "variantName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "blue" }, "variantDimension": { "$ref": "ScalableDimension" }, "async": { "type": "boolean" }, "instanceType": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "patternHint": "a SageMaker hosting type, as ml.m5.xlarge", "example": "ml.m5.xlarge" }, "inferenceComponentName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "llm", "input": true }, "resourceId": { "type": "string", "minLength": 1, "maxLength": 1600, "example": "service/my-cluster/my-service", "input": true }, "serviceNamespace": { "type": "string", "maxLength": 64, "example": "ecs" }, "scalableDimension": { "type": "string", "maxLength": 128, "example": "ecs:service:DesiredCount" }, "scaling": { "$ref": "Scaling" }, "reliability": { "$ref": "Reliability" }, "tags": { "type": "object", "additionalProperties": { "type": "string", "input": true } }, "ignoreScalingChanges": { "type": "boolean" } }, "required": ["scaling"], "additionalProperties": false, "exactlyOneOf": [["resourceId", "endpointName", "inferenceComponentName"]], "requires": { "endpointName": ["variantName"], "variantName": ["endpointName"], "resourceId": ["serviceNamespace", "scalableDimension"], "serviceNamespace": ["resourceId"], "scalableDimension": ["resourceId"], "variantDimension": ["endpointName"], "async": ["endpointName"] } }, "FailingStartFault": { "$id": "FailingStartFault", "type": "object", "properties": { "startSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400, "example": 900 }, "durationSeconds": { "type": "number", "unit": "seconds", "maximum": 2678400, "exclusiveMinimum": 0, "example": 600 }, "fraction": { "type": "number", "unit": "fraction", "maximum": 1, "exclusiveMinimum": 0, "example": 0.5 } }, "required": ["startSeconds", "durationSeconds", "fraction"], "additionalProperties": false }, "FlashCrowdLoad": { "$id": "FlashCrowdLoad", "type": "object", "properties": { "baseRps": { "type": "number", "unit": "requests per second", "minimum": 0, "maximum": 1e9, "example": 40 }, "peakRps": { "type": "number", "unit": "requests per second", "minimum": 0, "maximum": 1e9, "example": 400 }, "atSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400, "example": 900 }, "riseSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400, "example": 60 }, "decaySeconds": { "type": "number", "unit": "seconds", "maximum": 2678400, "exclusiveMinimum": 0, "example": 1200 } }, "required": ["baseRps", "peakRps", "atSeconds", "riseSeconds", "decaySeconds"], "additionalProperties": false }, "InferenceEndpoint": { "$id": "InferenceEndpoint", "type": "object", "properties": { "endpointName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "reco" }, "variants": { "type": "array", "items": { "$ref": "Variant" }, "minItems": 1, "maxItems": 10, "uniqueBy": "name" }, "shadowVariants": { "type": "array", "items": { "$ref": "Variant" }, "maxItems": 10, "uniqueBy": "name" }, "scaling": { "$ref": "Scaling" }, "async": { "$ref": "AsyncInference" }, "dataCapture": { "$ref": "DataCapture" }, "deployment": { "$ref": "Deployment" }, "kmsKeyArn": { "type": "string", "maxLength": 2048, "input": true }, "executionRoleArn": { "type": "string", "minLength": 20, "maxLength": 2048, "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$", "patternHint": "an IAM role's ARN", "input": true }, "reliability": { "$ref": "Reliability" }, "tags": { "type": "object", "additionalProperties": { "type": "string", "input": true } }, "ignoreScalingChanges": { "type": "boolean" } }, "required": ["variants"], "additionalProperties": false, "atMostOneOf": [["async", "shadowVariants"]] }, "Linear": { "$id": "Linear", "type": "object", "properties": { "stepPercent": { "type": "integer", "unit": "percent", "minimum": 10, "maximum": 50, "example": 20 }, "stepInstances": { "type": "integer", "unit": "instances", "minimum": 1 }, "waitIntervalSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600, "example": 300 } }, "required": ["waitIntervalSeconds"], "additionalProperties": false, "exactlyOneOf": [["stepPercent", "stepInstances"]] }, "Load": { "$id": "Load", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "example": "evening rush" }, "constant": { "$ref": "ConstantLoad" }, "ramp": { "$ref": "RampLoad" }, "step": { "$ref": "StepLoad" }, "spike": { "$ref": "SpikeLoad" }, "diurnal": { "$ref": "DiurnalLoad" }, "flashCrowd": { "$ref": "FlashCrowdLoad" }, "trace": { "$ref": "TraceLoad" }, "sequence": { "type": "array", "items": { "$ref": "LoadPart" }, "minItems": 1, "maxItems": 50 }, "sum": { "type": "array", "items": { "$ref": "LoadPart" }, "minItems": 1, "maxItems": 50 }, "noise": { "$ref": "LoadNoise" }, "durationSeconds": { "type": "number", "unit": "seconds", "minimum": 60, "maximum": 2678400 }, "startTime": { "type": "string", "minLength": 20, "maxLength": 35, "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$", "patternHint": "RFC 3339 with Z or an offset, as 2027-01-04T16:45:00Z", "example": "2027-01-04T16:45:00Z" }, "faults": { "type": "array", "items": { "$ref": "LoadFault" }, "maxItems": 20 } }, "required": ["name"], "additionalProperties": false, "exactlyOneOf": [["constant", "ramp", "step", "spike", "diurnal", "flashCrowd", "trace", "sequence", "sum"]] }, "LoadFault": { "$id": "LoadFault", "type": "object", "properties": { "metricOutage": { "$ref": "MetricOutageFault" }, "metricDelay": { "$ref": "MetricDelayFault" }, "metricWrong": { "$ref": "MetricWrongFault" }, "slowStart": { "$ref": "SlowStartFault" }, "failingStart": { "$ref": "FailingStartFault" }, "capacityShortage": { "$ref": "CapacityShortageFault" }, "zoneLoss": { "$ref": "ZoneLossFault" }, "retries": { "$ref": "RetriesFault" }, "rollout": { "$ref": "RolloutFault" } }, "required": [], "additionalProperties": false, "exactlyOneOf": [["metricOutage", "metricDelay", "metricWrong", "slowStart", "failingStart", "capacityShortage", "zoneLoss", "retries", "rollout"]] }, "LoadFigures": { "$id": "LoadFigures", "type": "object", "properties": { "name": { "type": "string" }, "variantName": { "type": "string" }, "holds": { "type": "boolean" }, "summary": { "type": "string" }, "figures": { "type": "object", "additionalProperties": { "type": "number" } } }, "required": ["name", "holds", "summary", "figures"], "additionalProperties": false }, "LoadNoise": { "$id": "LoadNoise", "type": "object", "properties": { "relativeStandardDeviation": { "type": "number", "unit": "ratio", "minimum": 0, "maximum": 5, "example": 0.1 }, "correlationSeconds": { "type": "number", "unit": "seconds", "minimum": 1, "maximum": 2678400, "example": 300 } }, "required": ["relativeStandardDeviation"], "additionalProperties": false }, "LoadPart": { "$id": "LoadPart", "type": "object", "properties": { "constant": { "$ref": "ConstantLoad" }, "ramp": { "$ref": "RampLoad" }, "step": { "$ref": "StepLoad" }, "spike": { "$ref": "SpikeLoad" }, "diurnal": { "$ref": "DiurnalLoad" }, "flashCrowd": { "$ref": "FlashCrowdLoad" }, "trace": { "$ref": "TraceLoad" }, "sequence": { "type": "array", "items": { "$ref": "LoadPart" }, "minItems": 1, "maxItems": 50 }, "sum": { "type": "array", "items": { "$ref": "LoadPart" }, "minItems": 1, "maxItems": 50 }, "noise": { "$ref": "LoadNoise" }, "durationSeconds": { "type": "number", "unit": "seconds", "minimum": 60, "maximum": 2678400 } }, "required": [], "additionalProperties": false, "exactlyOneOf": [["constant", "ramp", "step", "spike", "diurnal", "flashCrowd", "trace", "sequence", "sum"]] }, "ManagedInstanceScaling": { "$id": "ManagedInstanceScaling", "type": "object", "properties": { "minInstanceCount": { "type": "integer", "unit": "instances", "minimum": 0 }, "maxInstanceCount": { "type": "integer", "unit": "instances", "minimum": 1 } }, "required": ["minInstanceCount", "maxInstanceCount"], "additionalProperties": false }, "MetricAggregationType": { "$id": "MetricAggregationType", "enum": ["Average", "Minimum", "Maximum"] }, "MetricDelayFault": { "$id": "MetricDelayFault", "type": "object", "properties": { "startSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400, "example": 900 }, "durationSeconds": { "type": "number", "unit": "seconds", "maximum": 2678400, "exclusiveMinimum": 0, "example": 600 }, "delaySeconds": { "type": "number", "unit": "seconds", "maximum": 2678400, "exclusiveMinimum": 0, "example": 300 } }, "required": ["startSeconds", "durationSeconds", "delaySeconds"], "additionalProperties": false }, "MetricOutageFault": { "$id": "MetricOutageFault", "type": "object", "properties": { "startSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400, "example": 900 }, "durationSeconds": { "type": "number", "unit": "seconds", "maximum": 2678400, "exclusiveMinimum": 0, "example": 600 } }, "required": ["startSeconds", "durationSeconds"], "additionalProperties": false }, "MetricWrongFault": { "$id": "MetricWrongFault", "type": "object", "properties": { "startSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400, "example": 900 }, "durationSeconds": { "type": "number", "unit": "seconds", "maximum": 2678400, "exclusiveMinimum": 0, "example": 600 }, "value": { "type": "number", "unit": "the metric's own", "example": 0 } }, "required": ["startSeconds", "durationSeconds", "value"], "additionalProperties": false }, "ModelSpec": { "$id": "ModelSpec", "type": "object", "properties": { "image": { "type": "string", "maxLength": 255, "example": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/reco@sha256:...", "input": true }, "modelPackageName": { "type": "string", "maxLength": 176, "input": true }, "modelDataUrl": { "type": "string", "maxLength": 1024, "example": "s3://my-models/reco/model.tar.gz", "input": true }, "environment": { "type": "object", "additionalProperties": { "type": "string", "input": true }, "secret": true }, "executionRoleArn": { "type": "string", "minLength": 20, "maxLength": 2048, "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$", "patternHint": "an IAM role's ARN", "example": "arn:aws:iam::123456789012:role/reco", "input": true }, "enableNetworkIsolation": { "type": "boolean" }, "vpc": { "$ref": "VpcPlacement" } }, "required": ["executionRoleArn"], "additionalProperties": false, "exactlyOneOf": [["image", "modelPackageName"]] }, "NotificationTopic": { "$id": "NotificationTopic", "enum": ["SUCCESS_NOTIFICATION_TOPIC", "ERROR_NOTIFICATION_TOPIC"] }, "Objectives": { "$id": "Objectives", "type": "object", "properties": { "maxOverloadSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "example": 60 }, "maxQueueDelayP50Seconds": { "type": "number", "unit": "seconds", "minimum": 0, "example": 0.1 }, "maxQueueDelayP95Seconds": { "type": "number", "unit": "seconds", "minimum": 0, "example": 0.5 }, "maxQueueDelayP99Seconds": { "type": "number", "unit": "seconds", "minimum": 0, "example": 1 }, "maxDroppedFraction": { "type": "number", "unit": "fraction", "minimum": 0, "maximum": 1, "example": 1e-3 }, "maxDelayedFraction": { "type": "number", "unit": "fraction", "minimum": 0, "maximum": 1, "example": 0.01 }, "delayedAfterSeconds": { "type": "number", "unit": "seconds", "maximum": 86400, "exclusiveMinimum": 0 }, "maxTimeToCapacitySeconds": { "type": "number", "unit": "seconds", "minimum": 0, "example": 300 }, "maxUnmetAtMaximumSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "example": 0 }, "maxFlapsPerHour": { "type": "number", "unit": "per hour", "minimum": 0, "example": 2 }, "maxScalingActionsPerHour": { "type": "number", "unit": "per hour", "minimum": 0, "example": 6 }, "maxInstanceHoursPerDay": { "type": "number", "unit": "instance-hours per day", "minimum": 0, "example": 120 }, "maxMonthlyCost": { "type": "number", "unit": "currency", "minimum": 0, "example": 2e3 } }, "required": [], "additionalProperties": false, "atLeastOneOf": [["maxOverloadSeconds", "maxQueueDelayP50Seconds", "maxQueueDelayP95Seconds", "maxQueueDelayP99Seconds", "maxDroppedFraction", "maxDelayedFraction", "maxTimeToCapacitySeconds", "maxUnmetAtMaximumSeconds", "maxFlapsPerHour", "maxScalingActionsPerHour", "maxInstanceHoursPerDay", "maxMonthlyCost"]], "requires": { "delayedAfterSeconds": ["maxDelayedFraction"] } }, "RampLoad": { "$id": "RampLoad", "type": "object", "properties": { "fromRps": { "type": "number", "unit": "requests per second", "minimum": 0, "maximum": 1e9, "example": 10 }, "toRps": { "type": "number", "unit": "requests per second", "minimum": 0, "maximum": 1e9, "example": 100 }, "rampSeconds": { "type": "number", "unit": "seconds", "maximum": 2678400, "exclusiveMinimum": 0, "example": 600 }, "startSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400 } }, "required": ["fromRps", "toRps", "rampSeconds"], "additionalProperties": false }, "Reliability": { "$id": "Reliability", "type": "object", "properties": { "service": { "$ref": "Service" }, "loads": { "type": "array", "items": { "$ref": "Load" }, "minItems": 1, "maxItems": 20, "uniqueBy": "name" }, "objectives": { "$ref": "Objectives" }, "onViolation": { "$ref": "ViolationAction" }, "seeds": { "type": "integer", "unit": "runs", "minimum": 1, "maximum": 50 }, "aggregation": { "$ref": "SeedAggregation" }, "assumptions": { "$ref": "AlarmAssumptions" }, "stepSeconds": { "type": "integer", "unit": "seconds", "minimum": 1, "maximum": 60 } }, "required": ["service", "loads", "objectives"], "additionalProperties": false }, "ReliabilityFigures": { "$id": "ReliabilityFigures", "type": "object", "properties": { "holds": { "type": "boolean" }, "summary": { "type": "string" }, "loads": { "type": "array", "items": { "$ref": "LoadFigures" } } }, "required": ["holds", "summary", "loads"], "additionalProperties": false }, "RetriesFault": { "$id": "RetriesFault", "type": "object", "properties": { "fraction": { "type": "number", "unit": "fraction", "maximum": 1, "exclusiveMinimum": 0, "example": 0.8 }, "startSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400 }, "durationSeconds": { "type": "number", "unit": "seconds", "maximum": 2678400, "exclusiveMinimum": 0 } }, "required": ["fraction"], "additionalProperties": false }, "RollbackAlarm": { "$id": "RollbackAlarm", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$", "patternHint": "letters, digits and dashes, beginning with a letter or digit", "example": "errors" }, "variantName": { "type": "string", "maxLength": 63 }, "metric": { "$ref": "AlarmMetric", "example": "Invocation5XXErrors" }, "statistic": { "$ref": "Statistic" }, "comparison": { "$ref": "Comparison" }, "threshold": { "type": "number", "unit": "the metric's own", "example": 5 }, "periodSeconds": { "type": "integer", "unit": "seconds", "minimum": 10, "maximum": 86400 }, "evaluationPeriods": { "type": "integer", "unit": "periods", "minimum": 1, "maximum": 8640 } }, "required": ["name", "metric", "threshold"], "additionalProperties": false }, "Rolling": { "$id": "Rolling", "type": "object", "properties": { "maximumBatchPercent": { "type": "integer", "unit": "percent", "minimum": 5, "maximum": 50, "example": 20 }, "maximumBatchInstances": { "type": "integer", "unit": "instances", "minimum": 1 }, "rollbackBatchPercent": { "type": "integer", "unit": "percent", "minimum": 5, "maximum": 100 }, "rollbackBatchInstances": { "type": "integer", "unit": "instances", "minimum": 1 }, "waitIntervalSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600, "example": 300 } }, "required": ["waitIntervalSeconds"], "additionalProperties": false, "exactlyOneOf": [["maximumBatchPercent", "maximumBatchInstances"]], "atMostOneOf": [["rollbackBatchPercent", "rollbackBatchInstances"]] }, "RolloutFault": { "$id": "RolloutFault", "type": "object", "properties": { "startSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400, "example": 900 }, "durationSeconds": { "type": "number", "unit": "seconds", "maximum": 2678400, "exclusiveMinimum": 0, "example": 600 }, "fraction": { "type": "number", "unit": "fraction", "maximum": 1, "exclusiveMinimum": 0, "example": 0.25 } }, "required": ["startSeconds", "durationSeconds", "fraction"], "additionalProperties": false }, "RoutingStrategy": { "$id": "RoutingStrategy", "enum": ["RANDOM", "LEAST_OUTSTANDING_REQUESTS"] }, "ScalableDimension": { "$id": "ScalableDimension", "enum": ["InstanceCount", "ProvisionedConcurrency"] }, "Scaling": { "$id": "Scaling", "type": "object", "properties": { "minCapacity": { "type": "integer", "unit": "instances", "minimum": 0, "example": 2 }, "maxCapacity": { "type": "integer", "unit": "instances", "minimum": 1, "example": 10 }, "targetTracking": { "type": "array", "items": { "$ref": "TargetTracking" }, "maxItems": 50, "uniqueBy": "name" }, "stepScaling": { "type": "array", "items": { "$ref": "StepScaling" }, "maxItems": 50, "uniqueBy": "name" }, "schedules": { "type": "array", "items": { "$ref": "Schedule" }, "maxItems": 200, "uniqueBy": "name" }, "wakeFromZero": { "$ref": "WakeFromZero" } }, "required": ["minCapacity", "maxCapacity"], "additionalProperties": false, "atLeastOneOf": [["targetTracking", "stepScaling", "schedules"]] }, "ScalingAlarm": { "$id": "ScalingAlarm", "type": "object", "properties": { "metric": { "$ref": "AlarmMetric", "example": "InvocationsPerInstance" }, "customMetric": { "$ref": "CustomMetric" }, "statistic": { "$ref": "Statistic" }, "comparison": { "$ref": "Comparison" }, "threshold": { "type": "number", "unit": "the metric's own", "example": 900 }, "periodSeconds": { "type": "integer", "unit": "seconds", "minimum": 10, "maximum": 86400 }, "evaluationPeriods": { "type": "integer", "unit": "periods", "minimum": 1, "maximum": 8640 }, "datapointsToAlarm": { "type": "integer", "unit": "periods", "minimum": 1, "maximum": 8640 }, "treatMissingData": { "$ref": "TreatMissingData" } }, "required": ["threshold"], "additionalProperties": false, "exactlyOneOf": [["metric", "customMetric"]] }, "ScalingChoice": { "$id": "ScalingChoice", "type": "object", "properties": { "minCapacity": { "type": "integer", "unit": "instances" }, "maxCapacity": { "type": "integer", "unit": "instances" }, "target": { "type": "number", "unit": "invocations per minute" }, "scaleOutCooldownSeconds": { "type": "integer", "unit": "seconds" }, "scaleInCooldownSeconds": { "type": "integer", "unit": "seconds" }, "holds": { "type": "boolean" }, "figures": { "type": "object", "additionalProperties": { "type": "number" } } }, "required": ["minCapacity", "maxCapacity", "target", "scaleOutCooldownSeconds", "scaleInCooldownSeconds", "holds", "figures"], "additionalProperties": false }, "ScalingMetric": { "$id": "ScalingMetric", "enum": ["InvocationsPerInstance", "ConcurrentRequestsPerModel", "ProvisionedConcurrencyUtilization", "InvocationsPerCopy", "ConcurrentRequestsPerCopy", "BacklogSizePerInstance", "CpuUtilization", "MemoryUtilization", "GpuUtilization", "GpuMemoryUtilization"] }, "Schedule": { "$id": "Schedule", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$", "patternHint": "letters, digits and dashes, beginning with a letter or digit", "example": "evening" }, "at": { "type": "string", "example": "2027-01-31T17:00:00" }, "rate": { "type": "string", "example": "1 day" }, "cron": { "type": "string", "example": "0 17 ? * MON-FRI *" }, "timezone": { "type": "string", "example": "Europe/Berlin" }, "minCapacity": { "type": "integer", "unit": "instances", "minimum": 0, "example": 4 }, "maxCapacity": { "type": "integer", "unit": "instances", "minimum": 1, "example": 10 }, "startTime": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "patternHint": "RFC 3339 in UTC, as 2027-01-31T00:00:00Z", "example": "2027-01-01T00:00:00Z" }, "endTime": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "patternHint": "RFC 3339 in UTC, as 2027-01-31T00:00:00Z", "example": "2027-12-31T00:00:00Z" } }, "required": ["name"], "additionalProperties": false, "exactlyOneOf": [["at", "rate", "cron"]], "atLeastOneOf": [["minCapacity", "maxCapacity"]] }, "SeedAggregation": { "$id": "SeedAggregation", "enum": ["Median", "Worst", "Best"] }, "ServerlessCapacity": { "$id": "ServerlessCapacity", "type": "object", "properties": { "memorySizeMb": { "type": "integer", "unit": "MB", "minimum": 1024, "maximum": 6144, "multipleOf": 1024, "example": 2048 }, "maxConcurrency": { "type": "integer", "unit": "concurrent requests", "minimum": 1, "maximum": 200, "example": 20 }, "provisionedConcurrency": { "type": "integer", "unit": "concurrent requests", "minimum": 1, "maximum": 200 } }, "required": ["memorySizeMb", "maxConcurrency"], "additionalProperties": false }, "Service": { "$id": "Service", "type": "object", "properties": { "requestsPerSecondPerInstance": { "type": "number", "unit": "requests per second", "maximum": 1e6, "exclusiveMinimum": 0, "example": 20 }, "concurrencyPerInstance": { "type": "number", "unit": "requests", "minimum": 1, "maximum": 1e6, "example": 4 }, "serviceTimeSeconds": { "type": "number", "unit": "seconds", "maximum": 3600, "exclusiveMinimum": 0, "example": 0.12 }, "serviceTimeVariation": { "type": "number", "unit": "ratio", "minimum": 0, "maximum": 20 }, "queueLimitPerInstance": { "type": "integer", "unit": "requests", "minimum": 0, "maximum": 1e9, "example": 100 }, "timeoutSeconds": { "type": "number", "unit": "seconds", "maximum": 86400, "exclusiveMinimum": 0 }, "startup": { "$ref": "Startup" }, "drainSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 3600 }, "pricePerInstanceHour": { "type": "number", "unit": "currency per hour", "minimum": 0, "maximum": 1e6, "example": 0.23 }, "utilizationPercentAtCapacity": { "type": "number", "unit": "percent", "maximum": 1e5, "exclusiveMinimum": 0 } }, "required": ["serviceTimeSeconds"], "additionalProperties": false, "exactlyOneOf": [["requestsPerSecondPerInstance", "concurrencyPerInstance"]] }, "SlowStartFault": { "$id": "SlowStartFault", "type": "object", "properties": { "startSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400, "example": 900 }, "durationSeconds": { "type": "number", "unit": "seconds", "maximum": 2678400, "exclusiveMinimum": 0, "example": 600 }, "factor": { "type": "number", "unit": "ratio", "minimum": 1, "maximum": 100, "example": 3 } }, "required": ["startSeconds", "durationSeconds", "factor"], "additionalProperties": false }, "SpikeLoad": { "$id": "SpikeLoad", "type": "object", "properties": { "baseRps": { "type": "number", "unit": "requests per second", "minimum": 0, "maximum": 1e9, "example": 40 }, "peakRps": { "type": "number", "unit": "requests per second", "minimum": 0, "maximum": 1e9, "example": 160 }, "startSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400 }, "rampSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400, "example": 300 }, "holdSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400, "example": 3600 }, "fallSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400 } }, "required": ["baseRps", "peakRps", "rampSeconds", "holdSeconds"], "additionalProperties": false }, "Startup": { "$id": "Startup", "type": "object", "properties": { "preset": { "$ref": "StartupPreset", "example": "SageMakerCpu" }, "seconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 86400, "example": 240 }, "stages": { "type": "array", "items": { "$ref": "StartupStage" }, "minItems": 1, "maxItems": 20, "uniqueBy": "name" }, "spread": { "type": "number", "unit": "ratio", "minimum": 0, "maximum": 2 }, "failureFraction": { "type": "number", "unit": "fraction", "minimum": 0, "maximum": 0.95 } }, "required": [], "additionalProperties": false, "exactlyOneOf": [["preset", "seconds", "stages"]] }, "StartupPreset": { "$id": "StartupPreset", "enum": ["SageMakerCpu", "SageMakerGpu", "SageMakerGpuCached", "SageMakerLlm", "KubernetesWarmNode", "KubernetesGpuWarmImage", "KubernetesGpuFreshNode"] }, "StartupStage": { "$id": "StartupStage", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 100, "example": "load weights" }, "seconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 86400, "example": 77 } }, "required": ["name", "seconds"], "additionalProperties": false }, "Statistic": { "$id": "Statistic", "enum": ["Average", "Sum", "Minimum", "Maximum", "SampleCount"] }, "Step": { "$id": "Step", "type": "object", "properties": { "lowerBound": { "type": "number", "unit": "the metric's own", "example": 0 }, "upperBound": { "type": "number", "unit": "the metric's own", "example": 100 }, "adjustment": { "type": "integer", "unit": "instances or percent", "example": 1 } }, "required": ["adjustment"], "additionalProperties": false }, "StepLoad": { "$id": "StepLoad", "type": "object", "properties": { "fromRps": { "type": "number", "unit": "requests per second", "minimum": 0, "maximum": 1e9, "example": 40 }, "toRps": { "type": "number", "unit": "requests per second", "minimum": 0, "maximum": 1e9, "example": 120 }, "atSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400, "example": 900 } }, "required": ["fromRps", "toRps", "atSeconds"], "additionalProperties": false }, "StepScaling": { "$id": "StepScaling", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$", "patternHint": "letters, digits and dashes, beginning with a letter or digit", "example": "surge" }, "adjustmentType": { "$ref": "AdjustmentType" }, "cooldownSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600 }, "minAdjustmentMagnitude": { "type": "integer", "unit": "instances", "minimum": 1 }, "metricAggregationType": { "$ref": "MetricAggregationType" }, "steps": { "type": "array", "items": { "$ref": "Step" }, "minItems": 1, "maxItems": 20 }, "alarm": { "$ref": "ScalingAlarm" } }, "required": ["name", "steps", "alarm"], "additionalProperties": false }, "TargetTracking": { "$id": "TargetTracking", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$", "patternHint": "letters, digits and dashes, beginning with a letter or digit" }, "metric": { "$ref": "ScalingMetric", "example": "InvocationsPerInstance" }, "customMetric": { "$ref": "CustomMetric" }, "predefinedMetricType": { "type": "string", "example": "ECSServiceAverageCPUUtilization" }, "resourceLabel": { "type": "string", "maxLength": 1023 }, "target": { "type": "number", "unit": "the metric's own", "exclusiveMinimum": 0, "example": 600 }, "peakRequestsPerSecondPerInstance": { "type": "number", "unit": "requests per second", "exclusiveMinimum": 0, "example": 20 }, "safetyFactor": { "type": "number", "unit": "fraction", "maximum": 1, "exclusiveMinimum": 0 }, "scaleInCooldownSeconds": { "type": "integer", "unit": "seconds", "minimum": 60, "maximum": 3600 }, "scaleOutCooldownSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 900 }, "disableScaleIn": { "type": "boolean" } }, "required": [], "additionalProperties": false, "exactlyOneOf": [["metric", "customMetric", "predefinedMetricType"], ["target", "peakRequestsPerSecondPerInstance"]], "requires": { "safetyFactor": ["peakRequestsPerSecondPerInstance"], "resourceLabel": ["predefinedMetricType"] } }, "TraceLoad": { "$id": "TraceLoad", "type": "object", "properties": { "rps": { "type": "array", "items": { "type": "number", "unit": "requests per second", "minimum": 0, "maximum": 1e9 }, "minItems": 1, "maxItems": 5e4, "example": [40, 55, 80, 120, 90] }, "stepSeconds": { "type": "number", "unit": "seconds", "maximum": 86400, "exclusiveMinimum": 0, "example": 60 } }, "required": ["rps", "stepSeconds"], "additionalProperties": false }, "TreatMissingData": { "$id": "TreatMissingData", "enum": ["missing", "notBreaching", "breaching", "ignore"] }, "Variant": { "$id": "Variant", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "blue" }, "modelName": { "type": "string", "example": "reco-model", "input": true }, "model": { "$ref": "ModelSpec" }, "instanceType": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "patternHint": "a SageMaker hosting type, as ml.m5.xlarge", "example": "ml.m5.xlarge" }, "initialInstanceCount": { "type": "integer", "unit": "instances", "minimum": 1 }, "initialWeight": { "type": "number", "unit": "relative weight", "minimum": 0 }, "scaling": { "$ref": "Scaling" }, "scalingEnabled": { "type": "boolean" }, "service": { "$ref": "Service" }, "serverless": { "$ref": "ServerlessCapacity" }, "managedInstanceScaling": { "$ref": "ManagedInstanceScaling" }, "routingStrategy": { "$ref": "RoutingStrategy" }, "volumeSizeGb": { "type": "integer", "unit": "GB", "minimum": 1, "maximum": 512 }, "modelDataDownloadTimeoutSeconds": { "type": "integer", "unit": "seconds", "minimum": 60, "maximum": 3600 }, "containerStartupHealthCheckTimeoutSeconds": { "type": "integer", "unit": "seconds", "minimum": 60, "maximum": 3600 }, "enableSsmAccess": { "type": "boolean" }, "inferenceAmiVersion": { "type": "string" }, "coreDump": { "$ref": "CoreDump" }, "capacityReservationArn": { "type": "string", "input": true } }, "required": ["name"], "additionalProperties": false, "atLeastOneOf": [["instanceType", "serverless"]], "atMostOneOf": [["modelName", "model"], ["instanceType", "serverless"], ["serverless", "managedInstanceScaling"]], "requires": { "initialInstanceCount": ["instanceType"], "volumeSizeGb": ["instanceType"] } }, "ViolationAction": { "$id": "ViolationAction", "enum": ["Fail", "Warn", "Ignore"] }, "VpcPlacement": { "$id": "VpcPlacement", "type": "object", "properties": { "subnetIds": { "type": "array", "items": { "type": "string", "input": true }, "minItems": 1, "maxItems": 16, "input": true }, "securityGroupIds": { "type": "array", "items": { "type": "string", "input": true }, "minItems": 1, "maxItems": 5, "input": true } }, "required": ["subnetIds", "securityGroupIds"], "additionalProperties": false }, "WakeFromZero": { "$id": "WakeFromZero", "type": "object", "properties": { "instances": { "type": "integer", "unit": "instances", "minimum": 1 }, "cooldownSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600 }, "periodSeconds": { "type": "integer", "unit": "seconds", "minimum": 10, "maximum": 3600 }, "evaluationPeriods": { "type": "integer", "unit": "periods", "minimum": 1, "maximum": 60 } }, "required": [], "additionalProperties": false }, "ZoneLossFault": { "$id": "ZoneLossFault", "type": "object", "properties": { "startSeconds": { "type": "number", "unit": "seconds", "minimum": 0, "maximum": 2678400, "example": 900 }, "durationSeconds": { "type": "number", "unit": "seconds", "maximum": 2678400, "exclusiveMinimum": 0, "example": 600 }, "fraction": { "type": "number", "unit": "fraction", "maximum": 1, "exclusiveMinimum": 0, "example": 0.33 } }, "required": ["startSeconds", "durationSeconds", "fraction"], "additionalProperties": false }, "invocationsTarget": { "$id": "invocationsTarget", "type": "object", "properties": { "peakRequestsPerSecondPerInstance": { "type": "number", "unit": "requests per second", "exclusiveMinimum": 0, "example": 20 }, "safetyFactor": { "type": "number", "unit": "fraction", "maximum": 1, "exclusiveMinimum": 0 } }, "required": ["peakRequestsPerSecondPerInstance"], "additionalProperties": false }, "recommendScaling": { "$id": "recommendScaling", "type": "object", "properties": { "service": { "$ref": "Service" }, "loads": { "type": "array", "items": { "$ref": "Load" }, "minItems": 1, "maxItems": 20, "uniqueBy": "name" }, "objectives": { "$ref": "Objectives" }, "maxInstances": { "type": "integer", "unit": "instances", "minimum": 1, "maximum": 1e4, "example": 40 } }, "required": ["service", "loads", "objectives"], "additionalProperties": false }, "simulate": { "$id": "simulate", "type": "object", "properties": { "scaling": { "$ref": "Scaling" }, "reliability": { "$ref": "Reliability" }, "scalableDimension": { "type": "string", "maxLength": 128 }, "initialCapacity": { "type": "integer", "unit": "instances", "minimum": 0 }, "async": { "type": "boolean" } }, "required": ["scaling", "reliability"], "additionalProperties": false }, "synthesizeSchedule": { "$id": "synthesizeSchedule", "type": "object", "properties": { "load": { "$ref": "Load" }, "service": { "$ref": "Service" }, "timezone": { "type": "string", "example": "Europe/Berlin" }, "maxActions": { "type": "integer", "unit": "actions", "minimum": 1, "maximum": 200 }, "utilization": { "type": "number", "unit": "fraction", "maximum": 1, "exclusiveMinimum": 0 } }, "required": ["load", "service"], "additionalProperties": false } };
module.exports = { validators, schemas };
