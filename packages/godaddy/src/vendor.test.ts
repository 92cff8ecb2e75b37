import { describeVendor } from "@medtainer/testing";
import { godaddy } from "./vendor.js";

describeVendor(godaddy);
