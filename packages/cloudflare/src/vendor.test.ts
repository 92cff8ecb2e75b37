import { describeVendor } from "@medtainer/testing";
import { cloudflare } from "./vendor.js";

describeVendor(cloudflare);
