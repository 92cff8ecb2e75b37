import { describeVendor } from "@medtainer/testing";
import { quickbooks } from "./vendor.js";

describeVendor(quickbooks);
