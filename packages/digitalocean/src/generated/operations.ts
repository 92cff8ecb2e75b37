// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

import type { Operation } from "@medtainer/core";
import {
  listDroplets,
  createDroplet,
  getDroplet,
  deleteDroplet,
  listDropletBackups,
  listDropletSnapshots,
  listDropletKernels,
  listDropletFirewalls,
  listDropletNeighbors,
} from "./operations/droplets.js";
import { listDropletActions, createDropletAction, getDropletAction } from "./operations/droplet-actions.js";
import { listActions, getAction } from "./operations/actions.js";
import {
  listImages,
  getImage,
  updateImage,
  deleteImage,
  listImageActions,
  createImageAction,
} from "./operations/images.js";
import { listSizes } from "./operations/sizes.js";
import { listRegions } from "./operations/regions.js";
import { listSshKeys, createSshKey, getSshKey, updateSshKey, deleteSshKey } from "./operations/ssh-keys.js";
import {
  listVolumes,
  createVolume,
  getVolume,
  deleteVolume,
  createVolumeAction,
  listVolumeSnapshots,
  createVolumeSnapshot,
} from "./operations/volumes.js";
import { listSnapshots, getSnapshot, deleteSnapshot } from "./operations/snapshots.js";
import { listDomains, createDomain, getDomain, deleteDomain } from "./operations/domains.js";
import {
  listDomainRecords,
  createDomainRecord,
  getDomainRecord,
  updateDomainRecord,
  deleteDomainRecord,
  patchDomainRecord,
} from "./operations/domain-records.js";
import {
  listFirewalls,
  createFirewall,
  getFirewall,
  updateFirewall,
  deleteFirewall,
  addFirewallDroplets,
  removeFirewallDroplets,
  addFirewallTags,
  removeFirewallTags,
  addFirewallRules,
  removeFirewallRules,
} from "./operations/firewalls.js";
import {
  listReservedIps,
  createReservedIp,
  getReservedIp,
  deleteReservedIp,
  listReservedIpActions,
  createReservedIpAction,
} from "./operations/reserved-ips.js";
import {
  listProjects,
  createProject,
  getDefaultProject,
  getProject,
  updateProject,
  deleteProject,
  patchProject,
  listProjectResources,
  assignProjectResources,
} from "./operations/projects.js";
import { listTags, createTag, getTag, deleteTag, tagResources, untagResources } from "./operations/tags.js";
import { getAccount } from "./operations/account.js";
import { getBalance, listBillingHistory, listInvoices } from "./operations/billing.js";
import {
  getDropletCpuMetrics,
  getDropletMemoryMetrics,
  getDropletFilesystemMetrics,
  getDropletBandwidthMetrics,
} from "./operations/metrics.js";
import {
  listAlertPolicies,
  createAlertPolicy,
  getAlertPolicy,
  updateAlertPolicy,
  deleteAlertPolicy,
} from "./operations/alert-policies.js";

export * from "./operations/droplets.js";
export * from "./operations/droplet-actions.js";
export * from "./operations/actions.js";
export * from "./operations/images.js";
export * from "./operations/sizes.js";
export * from "./operations/regions.js";
export * from "./operations/ssh-keys.js";
export * from "./operations/volumes.js";
export * from "./operations/snapshots.js";
export * from "./operations/domains.js";
export * from "./operations/domain-records.js";
export * from "./operations/firewalls.js";
export * from "./operations/reserved-ips.js";
export * from "./operations/projects.js";
export * from "./operations/tags.js";
export * from "./operations/account.js";
export * from "./operations/billing.js";
export * from "./operations/metrics.js";
export * from "./operations/alert-policies.js";

/** Every operation of the API. */
export const operations: readonly Operation<never, unknown>[] = /* @__PURE__ */ Array.of<Operation<never, unknown>>(
  listDroplets,
  createDroplet,
  getDroplet,
  deleteDroplet,
  listDropletBackups,
  listDropletSnapshots,
  listDropletKernels,
  listDropletFirewalls,
  listDropletNeighbors,
  listDropletActions,
  createDropletAction,
  getDropletAction,
  listActions,
  getAction,
  listImages,
  getImage,
  updateImage,
  deleteImage,
  listImageActions,
  createImageAction,
  listSizes,
  listRegions,
  listSshKeys,
  createSshKey,
  getSshKey,
  updateSshKey,
  deleteSshKey,
  listVolumes,
  createVolume,
  getVolume,
  deleteVolume,
  createVolumeAction,
  listVolumeSnapshots,
  createVolumeSnapshot,
  listSnapshots,
  getSnapshot,
  deleteSnapshot,
  listDomains,
  createDomain,
  getDomain,
  deleteDomain,
  listDomainRecords,
  createDomainRecord,
  getDomainRecord,
  updateDomainRecord,
  deleteDomainRecord,
  patchDomainRecord,
  listFirewalls,
  createFirewall,
  getFirewall,
  updateFirewall,
  deleteFirewall,
  addFirewallDroplets,
  removeFirewallDroplets,
  addFirewallTags,
  removeFirewallTags,
  addFirewallRules,
  removeFirewallRules,
  listReservedIps,
  createReservedIp,
  getReservedIp,
  deleteReservedIp,
  listReservedIpActions,
  createReservedIpAction,
  listProjects,
  createProject,
  getDefaultProject,
  getProject,
  updateProject,
  deleteProject,
  patchProject,
  listProjectResources,
  assignProjectResources,
  listTags,
  createTag,
  getTag,
  deleteTag,
  tagResources,
  untagResources,
  getAccount,
  getBalance,
  listBillingHistory,
  listInvoices,
  getDropletCpuMetrics,
  getDropletMemoryMetrics,
  getDropletFilesystemMetrics,
  getDropletBandwidthMetrics,
  listAlertPolicies,
  createAlertPolicy,
  getAlertPolicy,
  updateAlertPolicy,
  deleteAlertPolicy,
);
