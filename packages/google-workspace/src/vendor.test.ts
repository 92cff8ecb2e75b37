import { describeVendor } from "@medtainer/testing";
import { googleWorkspace } from "./vendor.js";

describeVendor(googleWorkspace);
