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
exports.AlarmMetric = validate11;
var schema12 = { "$id": "AlarmMetric", "enum": ["Invocations", "InvocationsPerInstance", "Invocation4XXErrors", "Invocation5XXErrors", "ModelLatency", "OverheadLatency", "ConcurrentRequestsPerModel", "ApproximateBacklogSize", "ApproximateBacklogSizePerInstance", "HasBacklogWithoutCapacity", "NoCapacityInvocationFailures", "CPUUtilization", "MemoryUtilization", "GPUUtilization", "GPUMemoryUtilization", "DiskUtilization"] };
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "Invocations" || data === "InvocationsPerInstance" || data === "Invocation4XXErrors" || data === "Invocation5XXErrors" || data === "ModelLatency" || data === "OverheadLatency" || data === "ConcurrentRequestsPerModel" || data === "ApproximateBacklogSize" || data === "ApproximateBacklogSizePerInstance" || data === "HasBacklogWithoutCapacity" || data === "NoCapacityInvocationFailures" || data === "CPUUtilization" || data === "MemoryUtilization" || data === "GPUUtilization" || data === "GPUMemoryUtilization" || data === "DiskUtilization")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema12.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
exports.AllAtOnce = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate12.errors = vErrors;
  return errors === 0;
}
exports.AsyncInference = validate13;
var schema15 = { "$id": "NotificationTopic", "enum": ["SUCCESS_NOTIFICATION_TOPIC", "ERROR_NOTIFICATION_TOPIC"] };
var func2 = require_ucs2length().default;
var pattern0 = new RegExp("^(https|s3)://([^/]+)/?(.*)$", "u");
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            const err18 = { instancePath: instancePath + "/includeInferenceResponseIn/" + i0, schemaPath: "NotificationTopic/enum", keyword: "enum", params: { allowedValues: schema15.enum } };
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
  validate13.errors = vErrors;
  return errors === 0;
}
exports.Canary = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate14.errors = vErrors;
  return errors === 0;
}
exports.CaptureMode = validate15;
var schema17 = { "$id": "CaptureMode", "enum": ["Input", "Output", "InputAndOutput"] };
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "Input" || data === "Output" || data === "InputAndOutput")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema17.enum } };
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
exports.Comparison = validate16;
var schema18 = { "$id": "Comparison", "enum": ["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"] };
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "GreaterThanOrEqualToThreshold" || data === "GreaterThanThreshold" || data === "LessThanThreshold" || data === "LessThanOrEqualToThreshold")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema18.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate16.errors = vErrors;
  return errors === 0;
}
exports.CoreDump = validate17;
var pattern2 = new RegExp("^(https|s3)://([^/])/?(.*)$", "u");
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate17.errors = vErrors;
  return errors === 0;
}
exports.CustomMetric = validate18;
var schema21 = { "$id": "Statistic", "enum": ["Average", "Sum", "Minimum", "Maximum", "SampleCount"] };
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err9 = { instancePath: instancePath + "/statistic", schemaPath: "Statistic/enum", keyword: "enum", params: { allowedValues: schema21.enum } };
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
  validate18.errors = vErrors;
  return errors === 0;
}
exports.DataCapture = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
            const err11 = { instancePath: instancePath + "/capture/" + i0, schemaPath: "CaptureMode/enum", keyword: "enum", params: { allowedValues: schema17.enum } };
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
  validate19.errors = vErrors;
  return errors === 0;
}
exports.Deployment = validate20;
var pattern4 = new RegExp("^[a-zA-Z0-9][a-zA-Z0-9-]*$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err10 = { instancePath: instancePath + "/metric", schemaPath: "AlarmMetric/enum", keyword: "enum", params: { allowedValues: schema12.enum } };
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
        const err11 = { instancePath: instancePath + "/statistic", schemaPath: "Statistic/enum", keyword: "enum", params: { allowedValues: schema21.enum } };
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
        const err12 = { instancePath: instancePath + "/comparison", schemaPath: "Comparison/enum", keyword: "enum", params: { allowedValues: schema18.enum } };
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
  validate21.errors = vErrors;
  return errors === 0;
}
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate21(data20[i1], { instancePath: instancePath + "/rollbackAlarms/" + i1, parentData: data20, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
  validate20.errors = vErrors;
  return errors === 0;
}
exports.EndpointScaling = validate23;
var schema33 = { "$id": "EndpointScaling", "type": "object", "properties": { "endpointName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "the endpoint's name (letters, digits and inner dashes), not its ARN", "example": "reco", "input": true }, "variantName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "blue" }, "variantDimension": { "$ref": "ScalableDimension" }, "async": { "type": "boolean" }, "instanceType": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "patternHint": "a SageMaker hosting type, as ml.m5.xlarge", "example": "ml.m5.xlarge" }, "inferenceComponentName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "llm", "input": true }, "resourceId": { "type": "string", "minLength": 1, "maxLength": 1600, "example": "service/my-cluster/my-service", "input": true }, "serviceNamespace": { "type": "string", "maxLength": 64, "example": "ecs" }, "scalableDimension": { "type": "string", "maxLength": 128, "example": "ecs:service:DesiredCount" }, "scaling": { "$ref": "Scaling" }, "tags": { "type": "object", "additionalProperties": { "type": "string", "input": true } }, "ignoreScalingChanges": { "type": "boolean" } }, "required": ["scaling"], "additionalProperties": false, "exactlyOneOf": [["resourceId", "endpointName", "inferenceComponentName"]], "requires": { "endpointName": ["variantName"], "variantName": ["endpointName"], "resourceId": ["serviceNamespace", "scalableDimension"], "serviceNamespace": ["resourceId"], "scalableDimension": ["resourceId"], "variantDimension": ["endpointName"], "async": ["endpointName"] } };
var schema34 = { "$id": "ScalableDimension", "enum": ["InstanceCount", "ProvisionedConcurrency"] };
var func19 = Object.prototype.hasOwnProperty;
var pattern5 = new RegExp("^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "u");
var pattern7 = new RegExp("^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "u");
var schema47 = { "$id": "Schedule", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$", "patternHint": "letters, digits and dashes, beginning with a letter or digit", "example": "evening" }, "at": { "type": "string", "example": "2027-01-31T17:00:00" }, "rate": { "type": "string", "example": "1 day" }, "cron": { "type": "string", "example": "0 17 ? * MON-FRI *" }, "timezone": { "type": "string", "example": "Europe/Berlin" }, "minCapacity": { "type": "integer", "unit": "instances", "minimum": 0, "example": 4 }, "maxCapacity": { "type": "integer", "unit": "instances", "minimum": 1, "example": 10 }, "startTime": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "patternHint": "RFC 3339 in UTC, as 2027-01-31T00:00:00Z", "example": "2027-01-01T00:00:00Z" }, "endTime": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "patternHint": "RFC 3339 in UTC, as 2027-01-31T00:00:00Z", "example": "2027-12-31T00:00:00Z" } }, "required": ["name"], "additionalProperties": false, "exactlyOneOf": [["at", "rate", "cron"]], "atLeastOneOf": [["minCapacity", "maxCapacity"]] };
var schema36 = { "$id": "TargetTracking", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$", "patternHint": "letters, digits and dashes, beginning with a letter or digit" }, "metric": { "$ref": "ScalingMetric", "example": "InvocationsPerInstance" }, "customMetric": { "$ref": "CustomMetric" }, "predefinedMetricType": { "type": "string", "example": "ECSServiceAverageCPUUtilization" }, "resourceLabel": { "type": "string", "maxLength": 1023 }, "target": { "type": "number", "unit": "the metric's own", "exclusiveMinimum": 0, "example": 600 }, "peakRequestsPerSecondPerInstance": { "type": "number", "unit": "requests per second", "exclusiveMinimum": 0, "example": 20 }, "safetyFactor": { "type": "number", "unit": "fraction", "maximum": 1, "exclusiveMinimum": 0 }, "scaleInCooldownSeconds": { "type": "integer", "unit": "seconds", "minimum": 60, "maximum": 3600 }, "scaleOutCooldownSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 900 }, "disableScaleIn": { "type": "boolean" } }, "required": [], "additionalProperties": false, "exactlyOneOf": [["metric", "customMetric", "predefinedMetricType"], ["target", "peakRequestsPerSecondPerInstance"]], "requires": { "safetyFactor": ["peakRequestsPerSecondPerInstance"], "resourceLabel": ["predefinedMetricType"] } };
var schema37 = { "$id": "ScalingMetric", "enum": ["InvocationsPerInstance", "ConcurrentRequestsPerModel", "ProvisionedConcurrencyUtilization", "InvocationsPerCopy", "ConcurrentRequestsPerCopy", "BacklogSizePerInstance", "CpuUtilization", "MemoryUtilization", "GpuUtilization", "GpuMemoryUtilization"] };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func19.call(schema36.properties, key0)) {
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
        const err5 = { instancePath: instancePath + "/metric", schemaPath: "ScalingMetric/enum", keyword: "enum", params: { allowedValues: schema37.enum } };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.customMetric !== void 0) {
      if (!validate18(data.customMetric, { instancePath: instancePath + "/customMetric", parentData: data, parentDataProperty: "customMetric", rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
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
  validate25.errors = vErrors;
  return errors === 0;
}
var schema40 = { "$id": "MetricAggregationType", "enum": ["Average", "Minimum", "Maximum"] };
var schema42 = { "$id": "ScalingAlarm", "type": "object", "properties": { "metric": { "$ref": "AlarmMetric", "example": "InvocationsPerInstance" }, "customMetric": { "$ref": "CustomMetric" }, "statistic": { "$ref": "Statistic" }, "comparison": { "$ref": "Comparison" }, "threshold": { "type": "number", "unit": "the metric's own", "example": 900 }, "periodSeconds": { "type": "integer", "unit": "seconds", "minimum": 10, "maximum": 86400 }, "evaluationPeriods": { "type": "integer", "unit": "periods", "minimum": 1, "maximum": 8640 }, "datapointsToAlarm": { "type": "integer", "unit": "periods", "minimum": 1, "maximum": 8640 }, "treatMissingData": { "$ref": "TreatMissingData" } }, "required": ["threshold"], "additionalProperties": false, "exactlyOneOf": [["metric", "customMetric"]] };
var schema46 = { "$id": "TreatMissingData", "enum": ["missing", "notBreaching", "breaching", "ignore"] };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func19.call(schema42.properties, key0)) {
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
        const err2 = { instancePath: instancePath + "/metric", schemaPath: "AlarmMetric/enum", keyword: "enum", params: { allowedValues: schema12.enum } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.customMetric !== void 0) {
      if (!validate18(data.customMetric, { instancePath: instancePath + "/customMetric", parentData: data, parentDataProperty: "customMetric", rootData })) {
        vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
        errors = vErrors.length;
      }
    }
    if (data.statistic !== void 0) {
      let data2 = data.statistic;
      if (!(data2 === "Average" || data2 === "Sum" || data2 === "Minimum" || data2 === "Maximum" || data2 === "SampleCount")) {
        const err3 = { instancePath: instancePath + "/statistic", schemaPath: "Statistic/enum", keyword: "enum", params: { allowedValues: schema21.enum } };
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
        const err4 = { instancePath: instancePath + "/comparison", schemaPath: "Comparison/enum", keyword: "enum", params: { allowedValues: schema18.enum } };
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
        const err15 = { instancePath: instancePath + "/treatMissingData", schemaPath: "TreatMissingData/enum", keyword: "enum", params: { allowedValues: schema46.enum } };
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
  validate29.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        const err14 = { instancePath: instancePath + "/metricAggregationType", schemaPath: "MetricAggregationType/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
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
      if (!validate29(data.alarm, { instancePath: instancePath + "/alarm", parentData: data, parentDataProperty: "alarm", rootData })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
  validate28.errors = vErrors;
  return errors === 0;
}
var pattern12 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "u");
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate25(data2[i0], { instancePath: instancePath + "/targetTracking/" + i0, parentData: data2, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
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
          if (!validate28(data4[i1], { instancePath: instancePath + "/stepScaling/" + i1, parentData: data4, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
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
              if (!func19.call(schema47.properties, key3)) {
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
  validate24.errors = vErrors;
  return errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func19.call(schema33.properties, key0)) {
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
        const err10 = { instancePath: instancePath + "/variantDimension", schemaPath: "ScalableDimension/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
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
      if (!validate24(data.scaling, { instancePath: instancePath + "/scaling", parentData: data, parentDataProperty: "scaling", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data10 = data.tags;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          if (typeof data10[key1] !== "string") {
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
  validate23.errors = vErrors;
  return errors === 0;
}
exports.InferenceEndpoint = validate34;
var schema49 = { "$id": "InferenceEndpoint", "type": "object", "properties": { "endpointName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "reco" }, "variants": { "type": "array", "items": { "$ref": "Variant" }, "minItems": 1, "maxItems": 10, "uniqueBy": "name" }, "shadowVariants": { "type": "array", "items": { "$ref": "Variant" }, "maxItems": 10, "uniqueBy": "name" }, "scaling": { "$ref": "Scaling" }, "async": { "$ref": "AsyncInference" }, "dataCapture": { "$ref": "DataCapture" }, "deployment": { "$ref": "Deployment" }, "kmsKeyArn": { "type": "string", "maxLength": 2048, "input": true }, "executionRoleArn": { "type": "string", "minLength": 20, "maxLength": 2048, "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$", "patternHint": "an IAM role's ARN", "input": true }, "tags": { "type": "object", "additionalProperties": { "type": "string", "input": true } }, "ignoreScalingChanges": { "type": "boolean" } }, "required": ["variants"], "additionalProperties": false, "atMostOneOf": [["async", "shadowVariants"]] };
var pattern16 = new RegExp("^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$", "u");
var schema50 = { "$id": "Variant", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "blue" }, "modelName": { "type": "string", "example": "reco-model", "input": true }, "model": { "$ref": "ModelSpec" }, "instanceType": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "patternHint": "a SageMaker hosting type, as ml.m5.xlarge", "example": "ml.m5.xlarge" }, "initialInstanceCount": { "type": "integer", "unit": "instances", "minimum": 1 }, "initialWeight": { "type": "number", "unit": "relative weight", "minimum": 0 }, "scaling": { "$ref": "Scaling" }, "scalingEnabled": { "type": "boolean" }, "serverless": { "$ref": "ServerlessCapacity" }, "managedInstanceScaling": { "$ref": "ManagedInstanceScaling" }, "routingStrategy": { "$ref": "RoutingStrategy" }, "volumeSizeGb": { "type": "integer", "unit": "GB", "minimum": 1, "maximum": 512 }, "modelDataDownloadTimeoutSeconds": { "type": "integer", "unit": "seconds", "minimum": 60, "maximum": 3600 }, "containerStartupHealthCheckTimeoutSeconds": { "type": "integer", "unit": "seconds", "minimum": 60, "maximum": 3600 }, "enableSsmAccess": { "type": "boolean" }, "inferenceAmiVersion": { "type": "string" }, "coreDump": { "$ref": "CoreDump" }, "capacityReservationArn": { "type": "string", "input": true } }, "required": ["name"], "additionalProperties": false, "atLeastOneOf": [["instanceType", "serverless"]], "atMostOneOf": [["modelName", "model"], ["instanceType", "serverless"], ["serverless", "managedInstanceScaling"]], "requires": { "initialInstanceCount": ["instanceType"], "volumeSizeGb": ["instanceType"] } };
var schema55 = { "$id": "RoutingStrategy", "enum": ["RANDOM", "LEAST_OUTSTANDING_REQUESTS"] };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
        if (!pattern16.test(data5)) {
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
  validate36.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!validate36(data.model, { instancePath: instancePath + "/model", parentData: data, parentDataProperty: "model", rootData })) {
        vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
      if (!validate24(data.scaling, { instancePath: instancePath + "/scaling", parentData: data, parentDataProperty: "scaling", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
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
    if (data.serverless !== void 0) {
      let data8 = data.serverless;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.memorySizeMb === void 0) {
          const err14 = { instancePath: instancePath + "/serverless", schemaPath: "ServerlessCapacity/required", keyword: "required", params: { missingProperty: "memorySizeMb" } };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data8.maxConcurrency === void 0) {
          const err15 = { instancePath: instancePath + "/serverless", schemaPath: "ServerlessCapacity/required", keyword: "required", params: { missingProperty: "maxConcurrency" } };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key1 in data8) {
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
        if (data8.memorySizeMb !== void 0) {
          let data9 = data8.memorySizeMb;
          if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
            const err17 = { instancePath: instancePath + "/serverless/memorySizeMb", schemaPath: "ServerlessCapacity/properties/memorySizeMb/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 > 6144 || isNaN(data9)) {
              const err18 = { instancePath: instancePath + "/serverless/memorySizeMb", schemaPath: "ServerlessCapacity/properties/memorySizeMb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6144 } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            if (data9 < 1024 || isNaN(data9)) {
              const err19 = { instancePath: instancePath + "/serverless/memorySizeMb", schemaPath: "ServerlessCapacity/properties/memorySizeMb/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1024 } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            let res0;
            if (res0 = data9 / 1024, res0 !== parseInt(res0)) {
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
        if (data8.maxConcurrency !== void 0) {
          let data10 = data8.maxConcurrency;
          if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
            const err21 = { instancePath: instancePath + "/serverless/maxConcurrency", schemaPath: "ServerlessCapacity/properties/maxConcurrency/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
          if (typeof data10 == "number" && isFinite(data10)) {
            if (data10 > 200 || isNaN(data10)) {
              const err22 = { instancePath: instancePath + "/serverless/maxConcurrency", schemaPath: "ServerlessCapacity/properties/maxConcurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data10 < 1 || isNaN(data10)) {
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
        if (data8.provisionedConcurrency !== void 0) {
          let data11 = data8.provisionedConcurrency;
          if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
            const err24 = { instancePath: instancePath + "/serverless/provisionedConcurrency", schemaPath: "ServerlessCapacity/properties/provisionedConcurrency/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (typeof data11 == "number" && isFinite(data11)) {
            if (data11 > 200 || isNaN(data11)) {
              const err25 = { instancePath: instancePath + "/serverless/provisionedConcurrency", schemaPath: "ServerlessCapacity/properties/provisionedConcurrency/maximum", keyword: "maximum", params: { comparison: "<=", limit: 200 } };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            if (data11 < 1 || isNaN(data11)) {
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
      let data12 = data.managedInstanceScaling;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.minInstanceCount === void 0) {
          const err28 = { instancePath: instancePath + "/managedInstanceScaling", schemaPath: "ManagedInstanceScaling/required", keyword: "required", params: { missingProperty: "minInstanceCount" } };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        if (data12.maxInstanceCount === void 0) {
          const err29 = { instancePath: instancePath + "/managedInstanceScaling", schemaPath: "ManagedInstanceScaling/required", keyword: "required", params: { missingProperty: "maxInstanceCount" } };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        for (const key2 in data12) {
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
        if (data12.minInstanceCount !== void 0) {
          let data13 = data12.minInstanceCount;
          if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
            const err31 = { instancePath: instancePath + "/managedInstanceScaling/minInstanceCount", schemaPath: "ManagedInstanceScaling/properties/minInstanceCount/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
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
        if (data12.maxInstanceCount !== void 0) {
          let data14 = data12.maxInstanceCount;
          if (!(typeof data14 == "number" && (!(data14 % 1) && !isNaN(data14)) && isFinite(data14))) {
            const err33 = { instancePath: instancePath + "/managedInstanceScaling/maxInstanceCount", schemaPath: "ManagedInstanceScaling/properties/maxInstanceCount/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (typeof data14 == "number" && isFinite(data14)) {
            if (data14 < 1 || isNaN(data14)) {
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
      let data15 = data.routingStrategy;
      if (!(data15 === "RANDOM" || data15 === "LEAST_OUTSTANDING_REQUESTS")) {
        const err36 = { instancePath: instancePath + "/routingStrategy", schemaPath: "RoutingStrategy/enum", keyword: "enum", params: { allowedValues: schema55.enum } };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.volumeSizeGb !== void 0) {
      let data16 = data.volumeSizeGb;
      if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
        const err37 = { instancePath: instancePath + "/volumeSizeGb", schemaPath: "#/properties/volumeSizeGb/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
      if (typeof data16 == "number" && isFinite(data16)) {
        if (data16 > 512 || isNaN(data16)) {
          const err38 = { instancePath: instancePath + "/volumeSizeGb", schemaPath: "#/properties/volumeSizeGb/maximum", keyword: "maximum", params: { comparison: "<=", limit: 512 } };
          if (vErrors === null) {
            vErrors = [err38];
          } else {
            vErrors.push(err38);
          }
          errors++;
        }
        if (data16 < 1 || isNaN(data16)) {
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
      let data17 = data.modelDataDownloadTimeoutSeconds;
      if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
        const err40 = { instancePath: instancePath + "/modelDataDownloadTimeoutSeconds", schemaPath: "#/properties/modelDataDownloadTimeoutSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 > 3600 || isNaN(data17)) {
          const err41 = { instancePath: instancePath + "/modelDataDownloadTimeoutSeconds", schemaPath: "#/properties/modelDataDownloadTimeoutSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err41];
          } else {
            vErrors.push(err41);
          }
          errors++;
        }
        if (data17 < 60 || isNaN(data17)) {
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
      let data18 = data.containerStartupHealthCheckTimeoutSeconds;
      if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
        const err43 = { instancePath: instancePath + "/containerStartupHealthCheckTimeoutSeconds", schemaPath: "#/properties/containerStartupHealthCheckTimeoutSeconds/type", keyword: "type", params: { type: "integer" } };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
      if (typeof data18 == "number" && isFinite(data18)) {
        if (data18 > 3600 || isNaN(data18)) {
          const err44 = { instancePath: instancePath + "/containerStartupHealthCheckTimeoutSeconds", schemaPath: "#/properties/containerStartupHealthCheckTimeoutSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 3600 } };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        if (data18 < 60 || isNaN(data18)) {
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
      let data21 = data.coreDump;
      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
        if (data21.destinationS3Uri === void 0) {
          const err48 = { instancePath: instancePath + "/coreDump", schemaPath: "CoreDump/required", keyword: "required", params: { missingProperty: "destinationS3Uri" } };
          if (vErrors === null) {
            vErrors = [err48];
          } else {
            vErrors.push(err48);
          }
          errors++;
        }
        for (const key3 in data21) {
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
        if (data21.destinationS3Uri !== void 0) {
          let data22 = data21.destinationS3Uri;
          if (typeof data22 === "string") {
            if (func2(data22) > 512) {
              const err50 = { instancePath: instancePath + "/coreDump/destinationS3Uri", schemaPath: "CoreDump/properties/destinationS3Uri/maxLength", keyword: "maxLength", params: { limit: 512 } };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
            if (!pattern2.test(data22)) {
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
        if (data21.kmsKeyId !== void 0) {
          let data23 = data21.kmsKeyId;
          if (typeof data23 === "string") {
            if (func2(data23) > 2048) {
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
  validate35.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func19.call(schema49.properties, key0)) {
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
          if (!validate35(data1[i0], { instancePath: instancePath + "/variants/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
          if (!validate35(data3[i1], { instancePath: instancePath + "/shadowVariants/" + i1, parentData: data3, parentDataProperty: i1, rootData })) {
            vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
      if (!validate24(data.scaling, { instancePath: instancePath + "/scaling", parentData: data, parentDataProperty: "scaling", rootData })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.async !== void 0) {
      if (!validate13(data.async, { instancePath: instancePath + "/async", parentData: data, parentDataProperty: "async", rootData })) {
        vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.dataCapture !== void 0) {
      if (!validate19(data.dataCapture, { instancePath: instancePath + "/dataCapture", parentData: data, parentDataProperty: "dataCapture", rootData })) {
        vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
        errors = vErrors.length;
      }
    }
    if (data.deployment !== void 0) {
      if (!validate20(data.deployment, { instancePath: instancePath + "/deployment", parentData: data, parentDataProperty: "deployment", rootData })) {
        vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
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
        if (!pattern16.test(data10)) {
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
    if (data.tags !== void 0) {
      let data11 = data.tags;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key3 in data11) {
          if (typeof data11[key3] !== "string") {
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
  validate34.errors = vErrors;
  return errors === 0;
}
exports.Linear = validate45;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate45.errors = vErrors;
  return errors === 0;
}
exports.ManagedInstanceScaling = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate46.errors = vErrors;
  return errors === 0;
}
exports.MetricAggregationType = validate47;
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "Average" || data === "Minimum" || data === "Maximum")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema40.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
exports.ModelSpec = validate36;
exports.NotificationTopic = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "SUCCESS_NOTIFICATION_TOPIC" || data === "ERROR_NOTIFICATION_TOPIC")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema15.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
exports.RollbackAlarm = validate21;
exports.Rolling = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate49.errors = vErrors;
  return errors === 0;
}
exports.RoutingStrategy = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "RANDOM" || data === "LEAST_OUTSTANDING_REQUESTS")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema55.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
exports.ScalableDimension = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "InstanceCount" || data === "ProvisionedConcurrency")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema34.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
exports.Scaling = validate24;
exports.ScalingAlarm = validate29;
exports.ScalingMetric = validate52;
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "InvocationsPerInstance" || data === "ConcurrentRequestsPerModel" || data === "ProvisionedConcurrencyUtilization" || data === "InvocationsPerCopy" || data === "ConcurrentRequestsPerCopy" || data === "BacklogSizePerInstance" || data === "CpuUtilization" || data === "MemoryUtilization" || data === "GpuUtilization" || data === "GpuMemoryUtilization")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema37.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
exports.Schedule = validate53;
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      if (!func19.call(schema47.properties, key0)) {
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
  validate53.errors = vErrors;
  return errors === 0;
}
exports.ServerlessCapacity = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate54.errors = vErrors;
  return errors === 0;
}
exports.Statistic = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "Average" || data === "Sum" || data === "Minimum" || data === "Maximum" || data === "SampleCount")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema21.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
exports.Step = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate56.errors = vErrors;
  return errors === 0;
}
exports.StepScaling = validate28;
exports.TargetTracking = validate25;
exports.TreatMissingData = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (!(data === "missing" || data === "notBreaching" || data === "breaching" || data === "ignore")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema46.enum } };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
exports.Variant = validate35;
exports.VpcPlacement = validate58;
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate58.errors = vErrors;
  return errors === 0;
}
exports.WakeFromZero = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate59.errors = vErrors;
  return errors === 0;
}
exports.invocationsTarget = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
  validate60.errors = vErrors;
  return errors === 0;
}
var validators = { ...exports };
var schemas = { "AdjustmentType": { "$id": "AdjustmentType", "enum": ["ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity"] }, "AlarmMetric": { "$id": "AlarmMetric", "enum": ["Invocations", "InvocationsPerInstance", "Invocation4XXErrors", "Invocation5XXErrors", "ModelLatency", "OverheadLatency", "ConcurrentRequestsPerModel", "ApproximateBacklogSize", "ApproximateBacklogSizePerInstance", "HasBacklogWithoutCapacity", "NoCapacityInvocationFailures", "CPUUtilization", "MemoryUtilization", "GPUUtilization", "GPUMemoryUtilization", "DiskUtilization"] }, "AllAtOnce": { "$id": "AllAtOnce", "type": "object", "properties": { "waitIntervalSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600 } }, "required": [], "additionalProperties": false }, "AsyncInference": { "$id": "AsyncInference", "type": "object", "properties": { "outputS3Uri": { "type": "string", "maxLength": 1024, "pattern": "^(https|s3)://([^/]+)/?(.*)$", "patternHint": "an S3 location, as s3://bucket/prefix", "example": "s3://my-results/reco", "input": true }, "failureS3Uri": { "type": "string", "maxLength": 1024, "pattern": "^(https|s3)://([^/]+)/?(.*)$", "patternHint": "an S3 location, as s3://bucket/prefix", "input": true }, "kmsKeyId": { "type": "string", "maxLength": 2048, "input": true }, "maxConcurrentInvocationsPerInstance": { "type": "integer", "unit": "concurrent requests", "minimum": 1, "maximum": 1e3 }, "successTopicArn": { "type": "string", "maxLength": 2048, "input": true }, "errorTopicArn": { "type": "string", "maxLength": 2048, "input": true }, "includeInferenceResponseIn": { "type": "array", "items": { "$ref": "NotificationTopic" }, "maxItems": 2 } }, "required": ["outputS3Uri"], "additionalProperties": false }, "Canary": { "$id": "Canary", "type": "object", "properties": { "sizePercent": { "type": "integer", "unit": "percent", "minimum": 1, "maximum": 50, "example": 10 }, "sizeInstances": { "type": "integer", "unit": "instances", "minimum": 1 }, "waitIntervalSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600, "example": 300 } }, "required": ["waitIntervalSeconds"], "additionalProperties": false, "exactlyOneOf": [["sizePercent", "sizeInstances"]] }, "CaptureMode": { "$id": "CaptureMode", "enum": ["Input", "Output", "InputAndOutput"] }, "Comparison": { "$id": "Comparison", "enum": ["GreaterThanOrEqualToThreshold", "GreaterThanThreshold", "LessThanThreshold", "LessThanOrEqualToThreshold"] }, "CoreDump": { "$id": "CoreDump", "type": "object", "properties": { "destinationS3Uri": { "type": "string", "maxLength": 512, "pattern": "^(https|s3)://([^/])/?(.*)$", "patternHint": "an S3 location, as s3://bucket/prefix", "example": "s3://my-dumps/reco", "input": true }, "kmsKeyId": { "type": "string", "maxLength": 2048, "input": true } }, "required": ["destinationS3Uri"], "additionalProperties": false }, "CustomMetric": { "$id": "CustomMetric", "type": "object", "properties": { "namespace": { "type": "string", "minLength": 1, "maxLength": 255, "example": "MyService" }, "metricName": { "type": "string", "minLength": 1, "maxLength": 255, "example": "QueueDepthPerInstance" }, "statistic": { "$ref": "Statistic" }, "unit": { "type": "string", "maxLength": 1e3 }, "dimensions": { "type": "object", "additionalProperties": { "type": "string", "input": true }, "example": { "EndpointName": "reco", "VariantName": "blue" } } }, "required": ["namespace", "metricName"], "additionalProperties": false }, "DataCapture": { "$id": "DataCapture", "type": "object", "properties": { "destinationS3Uri": { "type": "string", "maxLength": 512, "pattern": "^(https|s3)://([^/]+)/?(.*)$", "patternHint": "an S3 location, as s3://bucket/prefix", "example": "s3://my-capture/reco", "input": true }, "samplingPercentage": { "type": "integer", "unit": "percent", "minimum": 0, "maximum": 100, "example": 10 }, "capture": { "type": "array", "items": { "$ref": "CaptureMode" }, "minItems": 1, "maxItems": 2 }, "enabled": { "type": "boolean" }, "kmsKeyId": { "type": "string", "maxLength": 2048, "input": true }, "csvContentTypes": { "type": "array", "items": { "type": "string" }, "minItems": 1, "maxItems": 10 }, "jsonContentTypes": { "type": "array", "items": { "type": "string" }, "minItems": 1, "maxItems": 10 } }, "required": ["destinationS3Uri", "samplingPercentage"], "additionalProperties": false }, "Deployment": { "$id": "Deployment", "type": "object", "properties": { "allAtOnce": { "$ref": "AllAtOnce" }, "canary": { "$ref": "Canary" }, "linear": { "$ref": "Linear" }, "rolling": { "$ref": "Rolling" }, "terminationWaitSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600 }, "maximumExecutionTimeoutSeconds": { "type": "integer", "unit": "seconds", "minimum": 600, "maximum": 14400 }, "rollbackAlarmNames": { "type": "array", "items": { "type": "string", "input": true }, "maxItems": 10 }, "rollbackAlarms": { "type": "array", "items": { "$ref": "RollbackAlarm" }, "maxItems": 10, "uniqueBy": "name" } }, "required": [], "additionalProperties": false, "exactlyOneOf": [["allAtOnce", "canary", "linear", "rolling"]], "atMostOneOf": [["rolling", "terminationWaitSeconds"]] }, "EndpointScaling": { "$id": "EndpointScaling", "type": "object", "properties": { "endpointName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "the endpoint's name (letters, digits and inner dashes), not its ARN", "example": "reco", "input": true }, "variantName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "blue" }, "variantDimension": { "$ref": "ScalableDimension" }, "async": { "type": "boolean" }, "instanceType": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "patternHint": "a SageMaker hosting type, as ml.m5.xlarge", "example": "ml.m5.xlarge" }, "inferenceComponentName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "llm", "input": true }, "resourceId": { "type": "string", "minLength": 1, "maxLength": 1600, "example": "service/my-cluster/my-service", "input": true }, "serviceNamespace": { "type": "string", "maxLength": 64, "example": "ecs" }, "scalableDimension": { "type": "string", "maxLength": 128, "example": "ecs:service:DesiredCount" }, "scaling": { "$ref": "Scaling" }, "tags": { "type": "object", "additionalProperties": { "type": "string", "input": true } }, "ignoreScalingChanges": { "type": "boolean" } }, "required": ["scaling"], "additionalProperties": false, "exactlyOneOf": [["resourceId", "endpointName", "inferenceComponentName"]], "requires": { "endpointName": ["variantName"], "variantName": ["endpointName"], "resourceId": ["serviceNamespace", "scalableDimension"], "serviceNamespace": ["resourceId"], "scalableDimension": ["resourceId"], "variantDimension": ["endpointName"], "async": ["endpointName"] } }, "InferenceEndpoint": { "$id": "InferenceEndpoint", "type": "object", "properties": { "endpointName": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "reco" }, "variants": { "type": "array", "items": { "$ref": "Variant" }, "minItems": 1, "maxItems": 10, "uniqueBy": "name" }, "shadowVariants": { "type": "array", "items": { "$ref": "Variant" }, "maxItems": 10, "uniqueBy": "name" }, "scaling": { "$ref": "Scaling" }, "async": { "$ref": "AsyncInference" }, "dataCapture": { "$ref": "DataCapture" }, "deployment": { "$ref": "Deployment" }, "kmsKeyArn": { "type": "string", "maxLength": 2048, "input": true }, "executionRoleArn": { "type": "string", "minLength": 20, "maxLength": 2048, "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$", "patternHint": "an IAM role's ARN", "input": true }, "tags": { "type": "object", "additionalProperties": { "type": "string", "input": true } }, "ignoreScalingChanges": { "type": "boolean" } }, "required": ["variants"], "additionalProperties": false, "atMostOneOf": [["async", "shadowVariants"]] }, "Linear": { "$id": "Linear", "type": "object", "properties": { "stepPercent": { "type": "integer", "unit": "percent", "minimum": 10, "maximum": 50, "example": 20 }, "stepInstances": { "type": "integer", "unit": "instances", "minimum": 1 }, "waitIntervalSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600, "example": 300 } }, "required": ["waitIntervalSeconds"], "additionalProperties": false, "exactlyOneOf": [["stepPercent", "stepInstances"]] }, "ManagedInstanceScaling": { "$id": "ManagedInstanceScaling", "type": "object", "properties": { "minInstanceCount": { "type": "integer", "unit": "instances", "minimum": 0 }, "maxInstanceCount": { "type": "integer", "unit": "instances", "minimum": 1 } }, "required": ["minInstanceCount", "maxInstanceCount"], "additionalProperties": false }, "MetricAggregationType": { "$id": "MetricAggregationType", "enum": ["Average", "Minimum", "Maximum"] }, "ModelSpec": { "$id": "ModelSpec", "type": "object", "properties": { "image": { "type": "string", "maxLength": 255, "example": "123456789012.dkr.ecr.eu-west-1.amazonaws.com/reco@sha256:...", "input": true }, "modelPackageName": { "type": "string", "maxLength": 176, "input": true }, "modelDataUrl": { "type": "string", "maxLength": 1024, "example": "s3://my-models/reco/model.tar.gz", "input": true }, "environment": { "type": "object", "additionalProperties": { "type": "string", "input": true }, "secret": true }, "executionRoleArn": { "type": "string", "minLength": 20, "maxLength": 2048, "pattern": "^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@/-]+$", "patternHint": "an IAM role's ARN", "example": "arn:aws:iam::123456789012:role/reco", "input": true }, "enableNetworkIsolation": { "type": "boolean" }, "vpc": { "$ref": "VpcPlacement" } }, "required": ["executionRoleArn"], "additionalProperties": false, "exactlyOneOf": [["image", "modelPackageName"]] }, "NotificationTopic": { "$id": "NotificationTopic", "enum": ["SUCCESS_NOTIFICATION_TOPIC", "ERROR_NOTIFICATION_TOPIC"] }, "RollbackAlarm": { "$id": "RollbackAlarm", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$", "patternHint": "letters, digits and dashes, beginning with a letter or digit", "example": "errors" }, "variantName": { "type": "string", "maxLength": 63 }, "metric": { "$ref": "AlarmMetric", "example": "Invocation5XXErrors" }, "statistic": { "$ref": "Statistic" }, "comparison": { "$ref": "Comparison" }, "threshold": { "type": "number", "unit": "the metric's own", "example": 5 }, "periodSeconds": { "type": "integer", "unit": "seconds", "minimum": 10, "maximum": 86400 }, "evaluationPeriods": { "type": "integer", "unit": "periods", "minimum": 1, "maximum": 8640 } }, "required": ["name", "metric", "threshold"], "additionalProperties": false }, "Rolling": { "$id": "Rolling", "type": "object", "properties": { "maximumBatchPercent": { "type": "integer", "unit": "percent", "minimum": 5, "maximum": 50, "example": 20 }, "maximumBatchInstances": { "type": "integer", "unit": "instances", "minimum": 1 }, "rollbackBatchPercent": { "type": "integer", "unit": "percent", "minimum": 5, "maximum": 100 }, "rollbackBatchInstances": { "type": "integer", "unit": "instances", "minimum": 1 }, "waitIntervalSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600, "example": 300 } }, "required": ["waitIntervalSeconds"], "additionalProperties": false, "exactlyOneOf": [["maximumBatchPercent", "maximumBatchInstances"]], "atMostOneOf": [["rollbackBatchPercent", "rollbackBatchInstances"]] }, "RoutingStrategy": { "$id": "RoutingStrategy", "enum": ["RANDOM", "LEAST_OUTSTANDING_REQUESTS"] }, "ScalableDimension": { "$id": "ScalableDimension", "enum": ["InstanceCount", "ProvisionedConcurrency"] }, "Scaling": { "$id": "Scaling", "type": "object", "properties": { "minCapacity": { "type": "integer", "unit": "instances", "minimum": 0, "example": 2 }, "maxCapacity": { "type": "integer", "unit": "instances", "minimum": 1, "example": 10 }, "targetTracking": { "type": "array", "items": { "$ref": "TargetTracking" }, "maxItems": 50, "uniqueBy": "name" }, "stepScaling": { "type": "array", "items": { "$ref": "StepScaling" }, "maxItems": 50, "uniqueBy": "name" }, "schedules": { "type": "array", "items": { "$ref": "Schedule" }, "maxItems": 200, "uniqueBy": "name" }, "wakeFromZero": { "$ref": "WakeFromZero" } }, "required": ["minCapacity", "maxCapacity"], "additionalProperties": false, "atLeastOneOf": [["targetTracking", "stepScaling", "schedules"]] }, "ScalingAlarm": { "$id": "ScalingAlarm", "type": "object", "properties": { "metric": { "$ref": "AlarmMetric", "example": "InvocationsPerInstance" }, "customMetric": { "$ref": "CustomMetric" }, "statistic": { "$ref": "Statistic" }, "comparison": { "$ref": "Comparison" }, "threshold": { "type": "number", "unit": "the metric's own", "example": 900 }, "periodSeconds": { "type": "integer", "unit": "seconds", "minimum": 10, "maximum": 86400 }, "evaluationPeriods": { "type": "integer", "unit": "periods", "minimum": 1, "maximum": 8640 }, "datapointsToAlarm": { "type": "integer", "unit": "periods", "minimum": 1, "maximum": 8640 }, "treatMissingData": { "$ref": "TreatMissingData" } }, "required": ["threshold"], "additionalProperties": false, "exactlyOneOf": [["metric", "customMetric"]] }, "ScalingMetric": { "$id": "ScalingMetric", "enum": ["InvocationsPerInstance", "ConcurrentRequestsPerModel", "ProvisionedConcurrencyUtilization", "InvocationsPerCopy", "ConcurrentRequestsPerCopy", "BacklogSizePerInstance", "CpuUtilization", "MemoryUtilization", "GpuUtilization", "GpuMemoryUtilization"] }, "Schedule": { "$id": "Schedule", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$", "patternHint": "letters, digits and dashes, beginning with a letter or digit", "example": "evening" }, "at": { "type": "string", "example": "2027-01-31T17:00:00" }, "rate": { "type": "string", "example": "1 day" }, "cron": { "type": "string", "example": "0 17 ? * MON-FRI *" }, "timezone": { "type": "string", "example": "Europe/Berlin" }, "minCapacity": { "type": "integer", "unit": "instances", "minimum": 0, "example": 4 }, "maxCapacity": { "type": "integer", "unit": "instances", "minimum": 1, "example": 10 }, "startTime": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "patternHint": "RFC 3339 in UTC, as 2027-01-31T00:00:00Z", "example": "2027-01-01T00:00:00Z" }, "endTime": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$", "patternHint": "RFC 3339 in UTC, as 2027-01-31T00:00:00Z", "example": "2027-12-31T00:00:00Z" } }, "required": ["name"], "additionalProperties": false, "exactlyOneOf": [["at", "rate", "cron"]], "atLeastOneOf": [["minCapacity", "maxCapacity"]] }, "ServerlessCapacity": { "$id": "ServerlessCapacity", "type": "object", "properties": { "memorySizeMb": { "type": "integer", "unit": "MB", "minimum": 1024, "maximum": 6144, "multipleOf": 1024, "example": 2048 }, "maxConcurrency": { "type": "integer", "unit": "concurrent requests", "minimum": 1, "maximum": 200, "example": 20 }, "provisionedConcurrency": { "type": "integer", "unit": "concurrent requests", "minimum": 1, "maximum": 200 } }, "required": ["memorySizeMb", "maxConcurrency"], "additionalProperties": false }, "Statistic": { "$id": "Statistic", "enum": ["Average", "Sum", "Minimum", "Maximum", "SampleCount"] }, "Step": { "$id": "Step", "type": "object", "properties": { "lowerBound": { "type": "number", "unit": "the metric's own", "example": 0 }, "upperBound": { "type": "number", "unit": "the metric's own", "example": 100 }, "adjustment": { "type": "integer", "unit": "instances or percent", "example": 1 } }, "required": ["adjustment"], "additionalProperties": false }, "StepScaling": { "$id": "StepScaling", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$", "patternHint": "letters, digits and dashes, beginning with a letter or digit", "example": "surge" }, "adjustmentType": { "$ref": "AdjustmentType" }, "cooldownSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600 }, "minAdjustmentMagnitude": { "type": "integer", "unit": "instances", "minimum": 1 }, "metricAggregationType": { "$ref": "MetricAggregationType" }, "steps": { "type": "array", "items": { "$ref": "Step" }, "minItems": 1, "maxItems": 20 }, "alarm": { "$ref": "ScalingAlarm" } }, "required": ["name", "steps", "alarm"], "additionalProperties": false }, "TargetTracking": { "$id": "TargetTracking", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 128, "pattern": "^[a-zA-Z0-9][a-zA-Z0-9-]*$", "patternHint": "letters, digits and dashes, beginning with a letter or digit" }, "metric": { "$ref": "ScalingMetric", "example": "InvocationsPerInstance" }, "customMetric": { "$ref": "CustomMetric" }, "predefinedMetricType": { "type": "string", "example": "ECSServiceAverageCPUUtilization" }, "resourceLabel": { "type": "string", "maxLength": 1023 }, "target": { "type": "number", "unit": "the metric's own", "exclusiveMinimum": 0, "example": 600 }, "peakRequestsPerSecondPerInstance": { "type": "number", "unit": "requests per second", "exclusiveMinimum": 0, "example": 20 }, "safetyFactor": { "type": "number", "unit": "fraction", "maximum": 1, "exclusiveMinimum": 0 }, "scaleInCooldownSeconds": { "type": "integer", "unit": "seconds", "minimum": 60, "maximum": 3600 }, "scaleOutCooldownSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 900 }, "disableScaleIn": { "type": "boolean" } }, "required": [], "additionalProperties": false, "exactlyOneOf": [["metric", "customMetric", "predefinedMetricType"], ["target", "peakRequestsPerSecondPerInstance"]], "requires": { "safetyFactor": ["peakRequestsPerSecondPerInstance"], "resourceLabel": ["predefinedMetricType"] } }, "TreatMissingData": { "$id": "TreatMissingData", "enum": ["missing", "notBreaching", "breaching", "ignore"] }, "Variant": { "$id": "Variant", "type": "object", "properties": { "name": { "type": "string", "minLength": 1, "maxLength": 63, "pattern": "^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$", "patternHint": "letters, digits and inner dashes, at most 63", "example": "blue" }, "modelName": { "type": "string", "example": "reco-model", "input": true }, "model": { "$ref": "ModelSpec" }, "instanceType": { "type": "string", "pattern": "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "patternHint": "a SageMaker hosting type, as ml.m5.xlarge", "example": "ml.m5.xlarge" }, "initialInstanceCount": { "type": "integer", "unit": "instances", "minimum": 1 }, "initialWeight": { "type": "number", "unit": "relative weight", "minimum": 0 }, "scaling": { "$ref": "Scaling" }, "scalingEnabled": { "type": "boolean" }, "serverless": { "$ref": "ServerlessCapacity" }, "managedInstanceScaling": { "$ref": "ManagedInstanceScaling" }, "routingStrategy": { "$ref": "RoutingStrategy" }, "volumeSizeGb": { "type": "integer", "unit": "GB", "minimum": 1, "maximum": 512 }, "modelDataDownloadTimeoutSeconds": { "type": "integer", "unit": "seconds", "minimum": 60, "maximum": 3600 }, "containerStartupHealthCheckTimeoutSeconds": { "type": "integer", "unit": "seconds", "minimum": 60, "maximum": 3600 }, "enableSsmAccess": { "type": "boolean" }, "inferenceAmiVersion": { "type": "string" }, "coreDump": { "$ref": "CoreDump" }, "capacityReservationArn": { "type": "string", "input": true } }, "required": ["name"], "additionalProperties": false, "atLeastOneOf": [["instanceType", "serverless"]], "atMostOneOf": [["modelName", "model"], ["instanceType", "serverless"], ["serverless", "managedInstanceScaling"]], "requires": { "initialInstanceCount": ["instanceType"], "volumeSizeGb": ["instanceType"] } }, "VpcPlacement": { "$id": "VpcPlacement", "type": "object", "properties": { "subnetIds": { "type": "array", "items": { "type": "string", "input": true }, "minItems": 1, "maxItems": 16, "input": true }, "securityGroupIds": { "type": "array", "items": { "type": "string", "input": true }, "minItems": 1, "maxItems": 5, "input": true } }, "required": ["subnetIds", "securityGroupIds"], "additionalProperties": false }, "WakeFromZero": { "$id": "WakeFromZero", "type": "object", "properties": { "instances": { "type": "integer", "unit": "instances", "minimum": 1 }, "cooldownSeconds": { "type": "integer", "unit": "seconds", "minimum": 0, "maximum": 3600 }, "periodSeconds": { "type": "integer", "unit": "seconds", "minimum": 10, "maximum": 3600 }, "evaluationPeriods": { "type": "integer", "unit": "periods", "minimum": 1, "maximum": 60 } }, "required": [], "additionalProperties": false }, "invocationsTarget": { "$id": "invocationsTarget", "type": "object", "properties": { "peakRequestsPerSecondPerInstance": { "type": "number", "unit": "requests per second", "exclusiveMinimum": 0, "example": 20 }, "safetyFactor": { "type": "number", "unit": "fraction", "maximum": 1, "exclusiveMinimum": 0 } }, "required": ["peakRequestsPerSecondPerInstance"], "additionalProperties": false } };
module.exports = { validators, schemas };
