import { describeVendor } from "@medtainer/testing";
import { digitalocean } from "./vendor.js";

describeVendor(digitalocean);
