import { type Behaviour, Refusal, resource, type SandboxReply } from "@medtainer/sandbox";
import type {
  Assignment,
  BodyCall,
  DigitalOceanCall,
  DigitalOceanServices,
  DigitalOceanStore,
  DigitalOceanTables,
  Project,
} from "../tables.js";
import { timestamp } from "../timestamp.js";

type ProjectBody = Partial<Pick<Project, "name" | "description" | "purpose" | "environment" | "is_default">>;
type NewProject = ProjectBody & { name: string; purpose: string };

const resources = resource<DigitalOceanTables, "projects">({
  table: "projects",
  path: "/v2/projects",
  item: "/v2/projects/{project_id}",
  listKey: "projects",
  itemKey: "project",
  create: createProject,
  update: updateProject,
  updateMethods: ["PUT", "PATCH"],
  remove: ({ id, is_default }, { tables }) => {
    if (is_default) throw new Refusal(409, "The default project cannot be deleted.");
    if (tables.assignments.list().some(({ project_id }) => project_id === id)) {
      throw new Refusal(412, "Move the project's resources to another project first.");
    }
  },
});

/** Puts a new resource into the default project, or into the one that is named. */
export function assign(
  call: DigitalOceanServices,
  urn: string,
  projectId = defaultProject(call.tables).id,
): Assignment {
  const { assignments, projects } = call.tables;
  const assignment = { urn, project_id: projects.find(projectId).id, assigned_at: timestamp(call.now) };
  return assignments.add(assignment);
}

/** Takes a resource that is being deleted out of its project. */
export function unassign({ assignments }: DigitalOceanStore, urn: string): void {
  if (assignments.get(urn)) assignments.remove(urn);
}

/** The project that new resources land in. */
function defaultProject({ projects }: DigitalOceanStore): Project {
  const found = projects.list().find(({ is_default }) => is_default);
  if (!found) throw new Refusal(404);
  return found;
}

/** Projects and what is in them. */
export const projects: readonly Behaviour<DigitalOceanTables>[] = [
  resources,
  {
    "GET /v2/projects/default": ({ tables }) => ({ body: { project: defaultProject(tables) } }),
    "GET /v2/projects/{project_id}/resources": listResources,
    "POST /v2/projects/{project_id}/resources": assignResources,
  },
];

function createProject(call: BodyCall<NewProject>): Project {
  const { body, random, now, tables } = call;
  refuseTakenName(tables, body.name);
  const owner = defaultProject(tables);
  return {
    id: random.uuid(),
    owner_uuid: owner.owner_uuid,
    owner_id: owner.owner_id,
    name: body.name,
    description: body.description ?? "",
    purpose: namePurpose(body.purpose),
    ...(body.environment !== undefined && { environment: body.environment }),
    is_default: false,
    created_at: timestamp(now),
    updated_at: timestamp(now),
  };
}

function updateProject(project: Project, { body, now, tables }: BodyCall<ProjectBody>): Partial<Project> {
  if (body.name !== undefined && body.name !== project.name) refuseTakenName(tables, body.name);
  if (project.is_default && body.is_default === false) {
    throw new Refusal(422, "Make another project the default one instead.");
  }
  if (body.is_default) {
    for (const { id, is_default } of tables.projects.list()) {
      if (is_default) tables.projects.update(id, { is_default: false });
    }
  }
  const purpose = body.purpose === undefined ? {} : { purpose: namePurpose(body.purpose) };
  return { ...body, ...purpose, updated_at: timestamp(now) };
}

function refuseTakenName({ projects: table }: DigitalOceanStore, name: string): void {
  if (table.list().some((project) => project.name === name))
    throw new Refusal(409, `The name ${name} is taken.`);
}

const PURPOSES = new Set([
  "Just trying out DigitalOcean",
  "Class project / Educational purposes",
  "Website or blog",
  "Web Application",
  "Service or API",
  "Mobile Application",
  "Machine learning / AI / Data processing",
  "IoT",
  "Operational / Developer tooling",
]);

function namePurpose(purpose: string): string {
  return PURPOSES.has(purpose) || purpose.startsWith("Other: ") ? purpose : `Other: ${purpose}`;
}

function listResources(call: DigitalOceanCall): SandboxReply {
  const { id } = call.tables.projects.find(String(call.path.project_id));
  const inside = call.tables.assignments.list().filter(({ project_id }) => project_id === id);
  const { items, envelope } = call.paginate(inside);
  return { body: { resources: items.map((item) => showResource(call, item, "ok")), ...envelope } };
}

function assignResources(call: DigitalOceanCall<{ body: { resources?: string[] } }>): SandboxReply {
  const { id } = call.tables.projects.find(String(call.path.project_id));
  const moved = (call.body.resources ?? []).map((urn) => {
    const current = call.tables.assignments.get(urn);
    if (!current) return { urn, status: "not_found" };
    if (current.project_id === id) return showResource(call, current, "already_assigned");
    return showResource(call, assign(call, urn, id), "assigned");
  });
  return { body: { resources: moved } };
}

const COLLECTIONS: Readonly<Record<string, string>> = {
  droplet: "droplets",
  volume: "volumes",
  domain: "domains",
  floatingip: "reserved_ips",
};

function showResource({ url }: DigitalOceanServices, { urn, assigned_at }: Assignment, status: string) {
  const [, kind = "", id = ""] = urn.split(":");
  return { urn, assigned_at, links: { self: `${url.origin}/v2/${COLLECTIONS[kind]}/${id}` }, status };
}
