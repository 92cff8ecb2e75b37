import { describeVendor } from "@medtainer/testing";
import { freshbooks } from "./vendor.js";

describeVendor(freshbooks);
