import { type Behaviour, Refusal, resource, type SandboxReply } from "@medtainer/sandbox";
import { showAction, startAction } from "../actions.js";
import { isApplication } from "../seed/catalogue.js";
import type { DigitalOceanCall, DigitalOceanStore, DigitalOceanTables, Image } from "../tables.js";

type ImageBody = Partial<Pick<Image, "name" | "description" | "distribution">>;
type ImageActionCall = DigitalOceanCall<{ body: { type: string; region?: string } }>;

/** Images and snapshots: what droplets and volumes are made from. */
export const images: readonly Behaviour<DigitalOceanTables>[] = [
  resource<DigitalOceanTables, "images">({
    table: "images",
    path: "/v2/images",
    item: "/v2/images/{image_id}",
    listKey: "images",
    itemKey: "image",
    findBy: ["id", "slug"],
    filters: {
      type: (image, type) => image.type === "base" && isApplication(image) === (type === "application"),
      private: (image, isPrivate) => image.public !== isPrivate,
      tag_name: ({ tags }, tag) => tags.includes(String(tag)),
    },
    update: (image, { body }) => {
      refusePublic(image);
      const change: ImageBody = body;
      return change;
    },
    remove: (image, { tables }) => {
      refusePublic(image);
      forgetImage(tables, image.id);
      if (tables.snapshots.get(image.id)) tables.snapshots.remove(image.id);
    },
  }),
  { "POST /v2/images/{image_id}/actions": startImageAction },
  resource<DigitalOceanTables, "snapshots">({
    table: "snapshots",
    path: "/v2/snapshots",
    item: "/v2/snapshots/{snapshot_id}",
    listKey: "snapshots",
    itemKey: "snapshot",
    filters: { resource_type: ({ resource_type }, type) => resource_type === type },
    remove: ({ id, resource_type }, { tables }) => {
      if (resource_type === "volume") return;
      forgetImage(tables, Number(id));
      tables.images.remove(id);
    },
  }),
];

function refusePublic(image: Image): void {
  if (image.public) throw new Refusal(403, "A public image cannot be changed.");
}

function forgetImage({ droplets }: DigitalOceanStore, imageId: number): void {
  for (const { id, snapshot_ids, backup_ids } of droplets.list()) {
    droplets.update(id, {
      snapshot_ids: snapshot_ids.filter((other) => other !== imageId),
      backup_ids: backup_ids.filter((other) => other !== imageId),
    });
  }
}

function startImageAction(call: ImageActionCall): SandboxReply {
  const { body, path, tables } = call;
  const image = tables.images.find(Number(path.image_id));
  refusePublic(image);
  const [home = ""] = image.regions;
  const target = body.region ?? home;
  if (body.type === "transfer" && body.region === undefined) throw new Refusal(422, "transfer needs region.");
  if (!tables.regions.get(target)) throw new Refusal(422, `There is no region ${target}.`);
  if (body.type === "convert" && image.type !== "backup")
    throw new Refusal(422, "Only a backup can be converted.");
  const change: Partial<Image> =
    body.type === "convert" ? { type: "snapshot" } : { regions: [...new Set([...image.regions, target])] };
  const action = startAction(call, {
    type: body.type,
    urn: `do:image:${image.id}`,
    resourceId: image.id,
    resourceType: "image",
    region: target,
    complete: () => {
      if (tables.images.get(image.id)) tables.images.update(image.id, change);
    },
  });
  return { body: { action: showAction(action, tables) } };
}
