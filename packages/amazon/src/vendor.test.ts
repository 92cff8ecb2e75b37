import { describeVendor } from "@medtainer/testing";
import { amazon } from "./vendor.js";

describeVendor(amazon);
