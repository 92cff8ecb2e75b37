export { createSdkV1Server } from "./transport/sdk-v1.js";
