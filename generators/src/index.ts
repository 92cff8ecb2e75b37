export type { Destination, Generation } from "./generate.js";
export { checkGeneration, generate, writeGeneration } from "./generate.js";
export type { Change, ComposedToolModel, LeftOut, OperationModel, ToolModel, VendorModel } from "./model.js";
export { readSpecFile, readVendorFolder } from "./read/read-vendor.js";
export type { Place } from "./spec-error.js";
export { SpecError } from "./spec-error.js";
export type { ToolAnnotations, ToolDescription } from "./write/describe-tool.js";
export { describeTool } from "./write/describe-tool.js";
export type { Tree } from "./write/render.js";
