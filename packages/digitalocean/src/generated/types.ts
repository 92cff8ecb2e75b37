// @generated from specs/digitalocean by "pnpm generate digitalocean". Do not edit: change the spec or tools.yaml.

export interface paths {
  "/v2/droplets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List droplets
     * @description Lists the account's droplets with id, name, status, size, region, image and IP addresses. Start here to find the id that most other calls ask for. Without `type`, droplets with a GPU are left out.
     */
    get: operations["listDroplets"];
    put?: never;
    /**
     * Create a droplet
     * @description Creates one droplet, which costs money from that moment. Never repeat the call after a timeout without looking at the list first: each call makes another droplet. The reply comes while the droplet still has status `new` and no address; follow `links.actions[0].id` until it is completed.
     */
    post: operations["createDroplet"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/droplets/{droplet_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a droplet
     * @description Everything about one droplet, among it its status, IP addresses, size, image, tags and attached volumes.
     */
    get: operations["getDroplet"];
    put?: never;
    post?: never;
    /**
     * Delete a droplet
     * @description Destroys a droplet and its disk for good; nothing can bring it back but a snapshot taken before. Its snapshots, volumes and reserved IP stay and go on costing money. Replies with nothing.
     */
    delete: operations["deleteDroplet"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/droplets/{droplet_id}/backups": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a droplet's backups
     * @description Lists the automatic backups of one droplet, with the image ids that a restore asks for.
     */
    get: operations["listDropletBackups"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/droplets/{droplet_id}/snapshots": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a droplet's snapshots
     * @description Lists the snapshots that somebody took of one droplet. A new droplet can be made from any of them.
     */
    get: operations["listDropletSnapshots"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/droplets/{droplet_id}/kernels": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List kernels for a droplet
     * @description Lists the kernels that an old droplet could be switched to. Droplets made after March 2017 bring their own, so this is rarely needed.
     */
    get: operations["listDropletKernels"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/droplets/{droplet_id}/firewalls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a droplet's firewalls
     * @description Lists the firewalls that guard one droplet, with all their rules. Use it to see which ports of a droplet are open.
     */
    get: operations["listDropletFirewalls"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/droplets/{droplet_id}/neighbors": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a droplet's neighbors
     * @description Lists the account's other droplets that stand on the same physical machine, so that they would fail together. An empty list is good news.
     */
    get: operations["listDropletNeighbors"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/droplets/{droplet_id}/actions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a droplet's actions
     * @description Lists what was done to one droplet, with status and times.
     */
    get: operations["listDropletActions"];
    put?: never;
    /**
     * Start an action on a droplet
     * @description Starts one job on a droplet: power, resize, snapshot, restore, rebuild, rename, backups. `type` says which, the other members belong to certain types only. The reply is the action, mostly still in progress: read it again by its id until it is completed. While one runs, another is refused with 422.
     */
    post: operations["createDropletAction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/droplets/{droplet_id}/actions/{action_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a droplet's action
     * @description How far one action on a droplet is. The same as reading the action by its id alone, under another scope.
     */
    get: operations["getDropletAction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/actions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List actions
     * @description Lists the jobs that ran on any resource of the account. Use it to see what happened lately; for one droplet there is a list of its own.
     */
    get: operations["listActions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/actions/{action_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an action
     * @description How far one job is: `in-progress`, `completed` or `errored`. Ask again every few seconds after starting something, until it is no longer in progress.
     */
    get: operations["getAction"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/images": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List images
     * @description Lists images that a droplet can be made from, with the slug or id that creating one asks for. The public ones fill several pages: set `type: distribution` for plain Linux, or `private: true` for the account's own.
     */
    get: operations["listImages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/images/{image_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an image
     * @description One image with its regions, smallest disk and status.
     */
    get: operations["getImage"];
    /**
     * Update an image
     * @description Renames an image of the account. A custom image also takes a new description or distribution.
     */
    put: operations["updateImage"];
    post?: never;
    /**
     * Delete an image
     * @description Destroys a snapshot or custom image of the account for good. Droplets made from it are unharmed.
     */
    delete: operations["deleteImage"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/images/{image_id}/actions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List an image's actions
     * @description Lists what was done to one image, on a single page.
     */
    get: operations["listImageActions"];
    put?: never;
    /**
     * Start an action on an image
     * @description Copies an image to another region (`transfer`), or turns a backup into a snapshot that is kept (`convert`). The reply is the action: read it again until it is completed.
     */
    post: operations["createImageAction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/sizes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List sizes
     * @description Lists the plans of droplets: slug, memory, vCPUs, disk, transfer and price in US dollars, with the regions that have them. Read it before creating or resizing a droplet.
     */
    get: operations["listSizes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/regions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List regions
     * @description Lists the data centres: slug, city, whether new droplets are taken, and which sizes and features there are.
     */
    get: operations["listRegions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/account/keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List SSH keys
     * @description Lists the public keys of the account, with the ids that creating a droplet asks for. At most 10 calls a minute.
     */
    get: operations["listSshKeys"];
    put?: never;
    /**
     * Add an SSH key
     * @description Adds a public key to the account, so that new droplets can be made with it. It does not reach droplets that already exist. Never send a private key.
     */
    post: operations["createSshKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/account/keys/{ssh_key_identifier}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an SSH key
     * @description One public key with its id, fingerprint and name.
     */
    get: operations["getSshKey"];
    /**
     * Rename an SSH key
     * @description Changes the name of a key; the key itself stays as it is.
     */
    put: operations["updateSshKey"];
    post?: never;
    /**
     * Delete an SSH key
     * @description Takes a key off the account. Droplets that already trust it go on trusting it.
     */
    delete: operations["deleteSshKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/volumes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List volumes
     * @description Lists the block storage volumes with id, size, region and the droplet each is attached to.
     */
    get: operations["listVolumes"];
    put?: never;
    /**
     * Create a volume
     * @description Creates a block storage volume, empty or from a volume snapshot; it costs money until it is deleted. Attach it afterwards: it only reaches droplets of its own region.
     */
    post: operations["createVolume"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/volumes/{volume_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a volume
     * @description One volume with its size, region, file system and the droplet it is attached to.
     */
    get: operations["getVolume"];
    put?: never;
    post?: never;
    /**
     * Delete a volume
     * @description Destroys a volume and everything stored on it, for good. Detach it first. Replies with nothing.
     */
    delete: operations["deleteVolume"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/volumes/{volume_id}/actions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start an action on a volume
     * @description Attaches a volume to a droplet, detaches it, or makes it larger. The reply is the action, mostly still in progress: read it again by its id until it is completed.
     */
    post: operations["createVolumeAction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/volumes/{volume_id}/snapshots": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a volume's snapshots
     * @description Lists the snapshots of one volume. A new volume can be made from any of them.
     */
    get: operations["listVolumeSnapshots"];
    put?: never;
    /**
     * Take a snapshot of a volume
     * @description Saves the present contents of a volume as a snapshot, which costs money until it is deleted.
     */
    post: operations["createVolumeSnapshot"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/snapshots": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List snapshots
     * @description Lists all snapshots of droplets and volumes, with size, age and where each came from.
     */
    get: operations["listSnapshots"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/snapshots/{snapshot_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a snapshot
     * @description One snapshot with its size, its regions and the droplet or volume it was taken of.
     */
    get: operations["getSnapshot"];
    put?: never;
    post?: never;
    /**
     * Delete a snapshot
     * @description Destroys a snapshot for good. The droplet or volume it was taken of is unharmed, and so is whatever was made from it. Replies with nothing.
     */
    delete: operations["deleteSnapshot"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/domains": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List domains
     * @description Lists the DNS zones of the account, each with its default TTL and its whole zone file.
     */
    get: operations["listDomains"];
    put?: never;
    /**
     * Add a domain
     * @description Adds a DNS zone for a domain that is registered elsewhere. It takes effect once the registrar points the domain at DigitalOcean's name servers.
     */
    post: operations["createDomain"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/domains/{domain_name}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a domain
     * @description One DNS zone with its default TTL and its whole zone file.
     */
    get: operations["getDomain"];
    put?: never;
    post?: never;
    /**
     * Delete a domain
     * @description Removes a DNS zone with all its records, for good: web and mail under that domain stop resolving. The registration of the domain is untouched.
     */
    delete: operations["deleteDomain"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/domains/{domain_name}/records": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List DNS records
     * @description Lists the DNS records of one domain, with the ids that changing or deleting a record asks for.
     */
    get: operations["listDomainRecords"];
    put?: never;
    /**
     * Create a DNS record
     * @description Adds one record to a domain. It stands beside records that are already there for the same name, and replaces none of them.
     */
    post: operations["createDomainRecord"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/domains/{domain_name}/records/{domain_record_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a DNS record
     * @description One DNS record of a domain.
     */
    get: operations["getDomainRecord"];
    /**
     * Update a DNS record
     * @description Sets the members of a DNS record to new values; name servers elsewhere may answer with the old ones until its TTL has passed. The reply is the record as it now stands.
     */
    put: operations["updateDomainRecord"];
    post?: never;
    /**
     * Delete a DNS record
     * @description Removes one record; what it pointed at is no longer found under that name. Replies with nothing.
     */
    delete: operations["deleteDomainRecord"];
    options?: never;
    head?: never;
    /**
     * Change parts of a DNS record
     * @description Changes only the members that are sent, and `type` must be among them. Name servers elsewhere may answer with the old values until the record's TTL has passed. The reply is the record as it now stands.
     */
    patch: operations["patchDomainRecord"];
    trace?: never;
  };
  "/v2/firewalls": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List firewalls
     * @description Lists the firewalls with their rules and the droplets and tags they guard.
     */
    get: operations["listFirewalls"];
    put?: never;
    /**
     * Create a firewall
     * @description Creates a firewall and puts it in front of the named droplets and tags. Whatever no rule allows is blocked: a droplet without an inbound rule for port 22 can no longer be reached by SSH, and one without outbound rules reaches nothing.
     */
    post: operations["createFirewall"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/firewalls/{firewall_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a firewall
     * @description One firewall with all its rules, droplets, tags and changes that have not reached every droplet yet.
     */
    get: operations["getFirewall"];
    /**
     * Replace a firewall
     * @description Replaces a firewall as a whole: rules, droplets and tags that are not sent are dropped. Read the firewall first and send it back with the change, or add and remove single rules instead.
     */
    put: operations["updateFirewall"];
    post?: never;
    /**
     * Delete a firewall
     * @description Removes a firewall for good; its droplets are open to the network unless another one guards them.
     */
    delete: operations["deleteFirewall"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/firewalls/{firewall_id}/droplets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put droplets behind a firewall
     * @description Puts droplets behind a firewall, beside those already there. Traffic that no rule allows stops at once.
     */
    post: operations["addFirewallDroplets"];
    /**
     * Take droplets out from behind a firewall
     * @description Ends a firewall's protection of the named droplets. A droplet with no other firewall is wide open then.
     */
    delete: operations["removeFirewallDroplets"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/firewalls/{firewall_id}/tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Put tags behind a firewall
     * @description Makes a firewall guard every droplet with one of these tags, also those tagged later.
     */
    post: operations["addFirewallTags"];
    /**
     * Take tags out from behind a firewall
     * @description Ends a firewall's protection of the droplets that it guards by these tags.
     */
    delete: operations["removeFirewallTags"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/firewalls/{firewall_id}/rules": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add firewall rules
     * @description Opens more ports: adds inbound or outbound rules to a firewall, at least one. Rules that are there already stay. Replies with nothing.
     */
    post: operations["addFirewallRules"];
    /**
     * Remove firewall rules
     * @description Closes ports: removes rules from a firewall, at least one. Send each rule exactly as the firewall shows it. Replies with nothing.
     */
    delete: operations["removeFirewallRules"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/reserved_ips": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List reserved IPs
     * @description Lists the account's reserved IPv4 addresses, each with its region and the droplet it points at, which is null for an idle one.
     */
    get: operations["listReservedIps"];
    put?: never;
    /**
     * Reserve an IP
     * @description Reserves a public IPv4 address, either for a droplet (`droplet_id`) or for a region (`region`); send exactly one of the two. An address that no droplet uses costs money.
     */
    post: operations["createReservedIp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/reserved_ips/{reserved_ip}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a reserved IP
     * @description One reserved address with its region and the droplet it points at, if any.
     */
    get: operations["getReservedIp"];
    put?: never;
    post?: never;
    /**
     * Give up a reserved IP
     * @description Gives an address back for good; nobody can promise to get the same one again. Replies with nothing.
     */
    delete: operations["deleteReservedIp"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/reserved_ips/{reserved_ip}/actions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a reserved IP's actions
     * @description Lists when an address was assigned and unassigned, on a single page.
     */
    get: operations["listReservedIpActions"];
    put?: never;
    /**
     * Start an action on a reserved IP
     * @description Points a reserved address at a droplet (`assign`) or at nothing (`unassign`). Traffic moves with it. The reply is the action, mostly still in progress.
     */
    post: operations["createReservedIpAction"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/projects": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List projects
     * @description Lists the projects with id, name, purpose and environment, and which one is the default.
     */
    get: operations["listProjects"];
    put?: never;
    /**
     * Create a project
     * @description Creates an empty project. It costs nothing; resources are assigned to it afterwards.
     */
    post: operations["createProject"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/projects/default": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the default project
     * @description The project that new resources land in when no other is named.
     */
    get: operations["getDefaultProject"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/projects/{project_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a project
     * @description One project with its purpose, environment and owner. What is in it has a list of its own.
     */
    get: operations["getProject"];
    /**
     * Update a project
     * @description Sets all of a project's members anew; each must be sent. To change just some, there is a PATCH.
     */
    put: operations["updateProject"];
    post?: never;
    /**
     * Delete a project
     * @description Removes an empty project. As long as anything is assigned to it the call is refused with 412, so move its resources to another project first.
     */
    delete: operations["deleteProject"];
    options?: never;
    head?: never;
    /**
     * Change parts of a project
     * @description Renames a project, changes its description, purpose or environment, or makes it the default; send at least one member.
     */
    patch: operations["patchProject"];
    trace?: never;
  };
  "/v2/projects/{project_id}/resources": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a project's resources
     * @description Lists what is in a project as URNs such as `do:droplet:41200817`. Kinds that the token may not read are left out.
     */
    get: operations["listProjectResources"];
    put?: never;
    /**
     * Move resources to a project
     * @description Moves resources into a project, out of whichever they were in. The token must also be allowed to read each kind, such as `droplet:read`. Changes nothing about the resources themselves.
     */
    post: operations["assignProjectResources"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tags
     * @description Lists the account's tags with the number of resources that carry each.
     */
    get: operations["listTags"];
    put?: never;
    /**
     * Create a tag
     * @description Creates a tag that nothing carries yet. Tags given to a new droplet are created along with it.
     */
    post: operations["createTag"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/tags/{tag_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a tag
     * @description One tag with the number of resources of each kind that carry it.
     */
    get: operations["getTag"];
    put?: never;
    post?: never;
    /**
     * Delete a tag
     * @description Deletes a tag and takes it off everything that carries it; firewalls that guard by this tag lose those droplets. The resources themselves stay.
     */
    delete: operations["deleteTag"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/tags/{tag_id}/resources": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Tag resources
     * @description Puts a tag, which must exist, on droplets, images, volumes or volume snapshots. Firewalls that guard by this tag take them in. The token also needs the update scope of each kind. Replies with nothing.
     */
    post: operations["tagResources"];
    /**
     * Untag resources
     * @description Takes a tag off droplets, images, volumes or volume snapshots. The token also needs the update scope of each kind. Replies with nothing.
     */
    delete: operations["untagResources"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/account": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the account
     * @description Whose account the token belongs to, how many droplets and reserved IPs it may hold, and whether it is in good standing.
     */
    get: operations["getAccount"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/my/balance": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the balance
     * @description What the account owes now and what it has used this month, in US dollars.
     */
    get: operations["getBalance"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/my/billing_history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List billing history
     * @description Lists payments, invoices, credits and refunds of the account. Amounts that were paid are negative.
     */
    get: operations["listBillingHistory"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/customers/my/invoices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List invoices
     * @description Lists the invoices, one a month, and what the running month comes to so far (`invoice_preview`).
     */
    get: operations["listInvoices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/monitoring/metrics/droplet/cpu": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a droplet's CPU use
     * @description CPU time of a droplet over a window, one series for each mode (`idle`, `user`, `system`, `iowait` and so on). The values are seconds that only grow, so subtract neighbors: little growth of `idle` means a busy droplet.
     */
    get: operations["getDropletCpuMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/monitoring/metrics/droplet/memory_available": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a droplet's available memory
     * @description Memory that programs on a droplet could still have, in bytes, over a window. Compare it with the droplet's `memory`, which is in megabytes. Needs the monitoring agent on the droplet.
     */
    get: operations["getDropletMemoryMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/monitoring/metrics/droplet/filesystem_free": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a droplet's free disk space
     * @description Free space on each mounted file system of a droplet, in bytes, over a window. Use it to see whether a disk is about to fill up. Needs the monitoring agent on the droplet.
     */
    get: operations["getDropletFilesystemMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/monitoring/metrics/droplet/bandwidth": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a droplet's bandwidth
     * @description Network traffic of a droplet over a window, in megabits a second, for one interface and one direction.
     */
    get: operations["getDropletBandwidthMetrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/monitoring/alerts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List alert policies
     * @description Lists the rules that send mail or Slack messages when a metric crosses its threshold.
     */
    get: operations["listAlertPolicies"];
    put?: never;
    /**
     * Create an alert policy
     * @description Has DigitalOcean send mail or a Slack message when a metric stays above or below a threshold, such as CPU over 80 percent for 5 minutes.
     */
    post: operations["createAlertPolicy"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v2/monitoring/alerts/{alert_uuid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an alert policy
     * @description One alert policy with its threshold, its droplets and tags, and who is told.
     */
    get: operations["getAlertPolicy"];
    /**
     * Update an alert policy
     * @description Sets all of a policy's members anew; each must be sent. Read the policy first and send it back with the change.
     */
    put: operations["updateAlertPolicy"];
    post?: never;
    /**
     * Delete an alert policy
     * @description Removes a policy; nobody is told any more when its threshold is crossed. Replies with nothing.
     */
    delete: operations["deleteAlertPolicy"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Account: {
      /** @description Droplets that may exist at a time. */
      droplet_limit: number;
      /** @description Reserved IPs that may exist at a time. */
      floating_ip_limit: number;
      email: string;
      /** @description Display name of the person. */
      name?: string;
      /** @description Id of the person. */
      uuid: string;
      /** @default false */
      email_verified: boolean;
      /**
       * @description With `warning` and `locked` the owner has to act; `status_message` says why.
       * @default active
       * @enum {string}
       */
      status: "active" | "warning" | "locked";
      /** @description More about the status. */
      status_message: string;
      /** @description The team that the token belongs to. */
      team?: {
        uuid?: string;
        name?: string;
      };
    };
    /** @description A job on a resource. */
    Action: {
      /** @description Number of the action. */
      id: number;
      /**
       * @description How far it is. The last two are final.
       * @default in-progress
       * @enum {string}
       */
      status?: "in-progress" | "completed" | "errored";
      /** @description What it does. */
      type?: string;
      /** Format: date-time */
      started_at?: string;
      /**
       * Format: date-time
       * @description Null while it runs.
       */
      completed_at?: string | null;
      /** @description Number of the resource it works on. */
      resource_id?: number | null;
      /** @description Kind of that resource. */
      resource_type?: string;
      region?: components["schemas"]["Region"];
      region_slug?: string | null;
    };
    /** @description Points at an action. */
    ActionLink: {
      /** @description Number of the action. */
      id?: number;
      /** @description What the action does. */
      rel?: string;
      /**
       * Format: uri
       * @description Address of the action.
       */
      href?: string;
    };
    /** @description Who is told; an empty list for a way that is not used. */
    AlertChannels: {
      /** @description Mail addresses. */
      email: string[];
      /** @description Slack channels. */
      slack: {
        /** @description Name of the channel. */
        channel: string;
        /** @description The channel's webhook; a secret. */
        url: string;
      }[];
    };
    AlertPolicy: {
      /** @description UUID of the policy. */
      uuid: string;
      type: components["schemas"]["AlertType"];
      description: string;
      /** @enum {string} */
      compare: "GreaterThan" | "LessThan";
      /** Format: float */
      value: number;
      /** @enum {string} */
      window: "5m" | "10m" | "30m" | "1h";
      entities: string[];
      tags: string[];
      alerts: components["schemas"]["AlertChannels"];
      enabled: boolean;
    };
    AlertPolicyRequest: {
      type: components["schemas"]["AlertType"];
      /** @description Name that the message carries. */
      description: string;
      /**
       * @description Which side of `value` sets it off.
       * @enum {string}
       */
      compare: "GreaterThan" | "LessThan";
      /**
       * Format: float
       * @description Threshold: percent for CPU, memory and disk use.
       */
      value: number;
      /**
       * @description Time over which the metric is averaged.
       * @enum {string}
       */
      window: "5m" | "10m" | "30m" | "1h";
      /** @description Numbers of the droplets to watch, as text; may be empty where `tags` says which. */
      entities: string[];
      /** @description Tags whose droplets to watch; may be empty where `entities` says which. */
      tags: string[];
      alerts: components["schemas"]["AlertChannels"];
      /** @description False keeps the policy but sends nothing. */
      enabled: boolean;
    };
    /**
     * @description The metric. Those under `v1/insights/droplet` are for droplets.
     * @enum {string}
     */
    AlertType: "v1/insights/droplet/load_1" | "v1/insights/droplet/load_5" | "v1/insights/droplet/load_15" | "v1/insights/droplet/memory_utilization_percent" | "v1/insights/droplet/disk_utilization_percent" | "v1/insights/droplet/cpu" | "v1/insights/droplet/disk_read" | "v1/insights/droplet/disk_write" | "v1/insights/droplet/public_outbound_bandwidth" | "v1/insights/droplet/public_inbound_bandwidth" | "v1/insights/droplet/private_outbound_bandwidth" | "v1/insights/droplet/private_inbound_bandwidth" | "v1/insights/lbaas/avg_cpu_utilization_percent" | "v1/insights/lbaas/connection_utilization_percent" | "v1/insights/lbaas/droplet_health" | "v1/insights/lbaas/tls_connections_per_second_utilization_percent" | "v1/insights/lbaas/increase_in_http_error_rate_percentage_5xx" | "v1/insights/lbaas/increase_in_http_error_rate_percentage_4xx" | "v1/insights/lbaas/increase_in_http_error_rate_count_5xx" | "v1/insights/lbaas/increase_in_http_error_rate_count_4xx" | "v1/insights/lbaas/high_http_request_response_time" | "v1/insights/lbaas/high_http_request_response_time_50p" | "v1/insights/lbaas/high_http_request_response_time_95p" | "v1/insights/lbaas/high_http_request_response_time_99p" | "v1/dbaas/alerts/load_15_alerts" | "v1/dbaas/alerts/memory_utilization_alerts" | "v1/dbaas/alerts/disk_utilization_alerts" | "v1/dbaas/alerts/cpu_alerts" | "v1/droplet/autoscale_alerts/current_instances" | "v1/droplet/autoscale_alerts/target_instances" | "v1/droplet/autoscale_alerts/current_cpu_utilization" | "v1/droplet/autoscale_alerts/target_cpu_utilization" | "v1/droplet/autoscale_alerts/current_memory_utilization" | "v1/droplet/autoscale_alerts/target_memory_utilization" | "v1/droplet/autoscale_alerts/scale_up" | "v1/droplet/autoscale_alerts/scale_down";
    BackupPolicy: {
      /**
       * @description How often.
       * @enum {string}
       */
      plan?: "daily" | "weekly";
      /**
       * @description Day of a weekly backup.
       * @enum {string}
       */
      weekday?: "SUN" | "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT";
      /**
       * @description Hour at which the window opens.
       * @enum {integer}
       */
      hour?: 0 | 4 | 8 | 12 | 16 | 20;
    };
    BackupWindow: {
      /** Format: date-time */
      start?: string;
      /** Format: date-time */
      end?: string;
    };
    /** @description Amounts are decimal numbers of US dollars as text. */
    Balance: {
      /** @description Owed in all; the two others added up. */
      month_to_date_balance?: string;
      /** @description The balance without this month's usage. */
      account_balance?: string;
      /** @description Used since the month began. */
      month_to_date_usage?: string;
      /**
       * Format: date-time
       * @description When these were computed.
       */
      generated_at?: string;
    };
    BillingEntry: {
      description?: string;
      /** @description US dollars as text. */
      amount?: string;
      /** @description Number of its invoice. */
      invoice_id?: string;
      /** @description UUID of its invoice. */
      invoice_uuid?: string;
      /** Format: date-time */
      date?: string;
      /** @enum {string} */
      type?: "ACHFailure" | "Adjustment" | "AttemptFailed" | "Chargeback" | "Credit" | "CreditExpiration" | "Invoice" | "Payment" | "Refund" | "Reversal";
    };
    Capacity: {
      amount?: number;
      unit?: string;
    };
    CreateDropletActionRequest: {
      /**
       * @description What to do. `reboot` and `shutdown` ask the system politely and may fail; `power_cycle` and `power_off` cut the power, so unsaved data is lost. `restore` and `rebuild` overwrite the disk. `password_reset` mails a new root password. `enable_ipv6` cannot be undone. Some need a second token scope: `resize` droplet:create, `snapshot` image:create; `restore`, `rebuild` and `password_reset` droplet:admin.
       * @enum {string}
       */
      type: "enable_backups" | "disable_backups" | "change_backup_policy" | "reboot" | "power_cycle" | "shutdown" | "power_off" | "power_on" | "restore" | "password_reset" | "resize" | "rebuild" | "rename" | "change_kernel" | "enable_ipv6" | "snapshot";
      /** @description For `rebuild`: number or public slug of the image to start over from. For `restore`: number of a backup of this very droplet. */
      image?: string | number;
      /** @description For `resize`: slug from the list of sizes. */
      size?: string;
      /** @description For `resize`: true enlarges the disk too, which can never be undone; otherwise only memory and CPUs change. */
      disk?: boolean;
      /** @description For `rename`: the droplet's new name. For `snapshot`: the snapshot's name. */
      name?: string;
      /** @description For `change_kernel`: number from the droplet's list of kernels. */
      kernel?: number;
      /** @description For `change_backup_policy` (required there) and `enable_backups` (daily if left out): when backups are taken. */
      backup_policy?: components["schemas"]["BackupPolicy"];
    };
    CreateDropletRequest: {
      /** @description Name and hostname: letters, digits, dots and dashes. If it is a full name under one of the account's domains, its address will resolve back to it. */
      name: string;
      /** @description Slug from the list of regions. The beginning of one (`nyc`) lets DigitalOcean choose among them; left out, any region may be taken. */
      region?: string;
      /** @description Slug from the list of sizes; sets the price. */
      size: string;
      /** @description Slug of a public image, or the number of an image, snapshot or backup, from the list of images. */
      image: string | number;
      /**
       * @description Ids or fingerprints from the list of SSH keys; they may log in as root. Without any, the root password comes by mail.
       * @default []
       */
      ssh_keys?: (string | number)[];
      /**
       * @description True for automatic backups at an extra charge.
       * @default false
       */
      backups?: boolean;
      /** @description When backups are taken; daily if left out. Only with `backups`. */
      backup_policy?: components["schemas"]["BackupPolicy"];
      /**
       * @description True for a public IPv6 address as well.
       * @default false
       */
      ipv6?: boolean;
      /**
       * @description True to install the agent that measures memory and disk; free of charge.
       * @default false
       */
      monitoring?: boolean;
      /** @default [] */
      tags?: components["schemas"]["TagNames"];
      /** @description cloud-config or shell script that runs at the first start; plain text, at most 64 KiB. No secrets. */
      user_data?: string;
      /**
       * @description UUIDs of volumes to attach; they must be free and in the same region.
       * @default []
       */
      volumes?: string[];
      /** @description UUID of the private network. Left out, it is the region's default one. */
      vpc_uuid?: string;
      /** @description Agent for the web console. Left out, it is installed if the system allows it; true makes a failure fatal, false leaves it off. */
      with_droplet_agent?: boolean;
      /**
       * @description False for a droplet without any public address, now or later; `ipv6` must be false then.
       * @default true
       */
      public_networking?: boolean;
    };
    CreateVolumeActionRequest: {
      /**
       * @description `detach` asks that the file system be unmounted first; `resize` only makes larger.
       * @enum {string}
       */
      type: "attach" | "detach" | "resize";
      /** @description Slug of the volume's region; may be left out. */
      region?: components["schemas"]["RegionSlug"];
      /** @description For `attach` and `detach`, required there: number of the droplet. */
      droplet_id?: number;
      /** @description For `attach`: tags to put on the volume. */
      tags?: components["schemas"]["TagNames"];
      /** @description For `resize`, required there: new size in GiB, more than now. */
      size_gigabytes?: number;
    };
    CreateVolumeRequest: {
      /** @description Lower-case letters, digits and dashes, a letter first, at most 64 characters. */
      name: string;
      /** @description Free text. */
      description?: string;
      /** @description Size in GiB, from 1 to 16384. With `snapshot_id` the snapshot's own size counts. */
      size_gigabytes: number;
      tags?: components["schemas"]["TagNames"];
      /** @description UUID of a volume snapshot to start from. */
      snapshot_id?: string;
      /** @description `ext4` or `xfs` formats the volume; left out, it stays raw. */
      filesystem_type?: string;
      /** @description Slug of the region, that of the droplet it is for. */
      region: components["schemas"]["RegionSlug"];
      /** @description Label of the file system, at most 16 characters for ext4 and 12 for xfs. Only with `filesystem_type`. */
      filesystem_label?: string;
    };
    DiskInfo: {
      /**
       * @description `scratch` is found on droplets with a GPU and loses its contents.
       * @enum {string}
       */
      type?: "local" | "boot" | "scratch";
      size?: components["schemas"]["Capacity"];
    };
    /**
     * @description Operating system.
     * @enum {string}
     */
    Distribution: "Arch Linux" | "CentOS" | "CoreOS" | "Debian" | "Fedora" | "Fedora Atomic" | "FreeBSD" | "Gentoo" | "openSUSE" | "RancherOS" | "Rocky Linux" | "Ubuntu" | "Unknown";
    /** @description A DNS zone. */
    Domain: {
      /** @description The domain itself, which is its id. */
      name: string;
      /** @description Seconds that others may remember its records. */
      readonly ttl?: number | null;
      /** @description All records in zone file notation. */
      readonly zone_file?: string | null;
    };
    /** @description A DNS record. */
    DomainRecord: {
      /** @description Number of the record. */
      readonly id: number;
      /** @description Type of the record. */
      type: string;
      /** @description Host part of the name; `@` is the bare domain. */
      name?: string;
      /** @description What the name points at. */
      data?: string;
      /** @description For MX and SRV. */
      priority?: number | null;
      /** @description For SRV. */
      port?: number | null;
      /** @description Seconds that others may remember it. */
      ttl?: number;
      /** @description For SRV. */
      weight?: number | null;
      /** @description For CAA. */
      flags?: number | null;
      /** @description For CAA. */
      tag?: string | null;
    };
    DomainRecordRequest: {
      /**
       * @description Type of the record. A, AAAA, CNAME, NS and TXT need `name` and `data`; MX needs `data` and `priority`; CAA also `flags` and `tag`; SRV also `priority`, `port` and `weight`. Of SOA only `ttl` can be changed.
       * @enum {string}
       */
      type: "A" | "AAAA" | "CAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
      /** @description Host part without the domain: `www`, `*`, or `@` for the bare domain. For SRV `_service._protocol`. */
      name?: string;
      /** @description What the name points at: an IPv4 address (A), an IPv6 address (AAAA), a host name that ends in a dot or `@` (CNAME, MX, NS, SRV), a certificate authority's domain (CAA), or free text (TXT). */
      data?: string;
      /** @description For MX and SRV: the lowest is tried first. */
      priority?: number | null;
      /** @description For SRV: port of the service. */
      port?: number | null;
      /** @description Seconds that others may remember the record. Shorter before a change that is planned. */
      ttl?: number;
      /** @description For SRV: share among those of equal priority. */
      weight?: number | null;
      /** @description For CAA: 0 to 255, 0 as a rule. */
      flags?: number | null;
      /** @description For CAA: `issue`, `issuewild` or `iodef`. */
      tag?: string | null;
    };
    /** @description A virtual server. */
    Droplet: {
      /** @description Number of the droplet. */
      id: number;
      /** @description Its name and first hostname. */
      name: string;
      /** @description Memory in megabytes. */
      memory: number;
      /** @description Virtual CPUs. */
      vcpus: number;
      /** @description Disk in gigabytes. */
      disk: number;
      disk_info?: components["schemas"]["DiskInfo"][];
      /** @description True while an action runs that forbids others. */
      locked: boolean;
      /**
       * @description `new` is still being made, `active` runs, `off` is switched off (and still billed).
       * @enum {string}
       */
      status: "new" | "active" | "off" | "archive";
      /**
       * @deprecated
       * @description Null for every droplet made after March 2017.
       */
      kernel?: components["schemas"]["Kernel"] | null;
      /** Format: date-time */
      created_at: string;
      /** @description What is switched on, such as `backups`, `ipv6`. */
      features: string[];
      /** @description Image numbers of its backups. */
      backup_ids: number[];
      /** @description When the next backup will be taken; null without backups. */
      next_backup_window: components["schemas"]["BackupWindow"] | null;
      /** @description Image numbers of its snapshots. */
      snapshot_ids: number[];
      image: components["schemas"]["Image"];
      /** @description UUIDs of the attached volumes. */
      volume_ids: string[];
      size: components["schemas"]["Size"];
      /** @description Slug of the size. */
      size_slug: string;
      /** @description Its IP addresses. */
      networks: {
        v4?: components["schemas"]["NetworkV4"][];
        v6?: components["schemas"]["NetworkV6"][];
      };
      region: components["schemas"]["Region"];
      tags: string[];
      /** @description UUID of its private network. */
      vpc_uuid?: string;
      gpu_info?: components["schemas"]["GpuInfo"];
    };
    /** @description A snapshot or backup of a droplet. Its id is an image id. */
    DropletSnapshot: {
      /** @description Number of the image. */
      id: number;
      name: string;
      /** Format: date-time */
      created_at: string;
      /** @description Regions that hold it. */
      regions: string[];
      /** @description Gigabytes of disk that a droplet made from it needs. */
      min_disk_size: number;
      /**
       * Format: float
       * @description Size that is billed.
       */
      size_gigabytes: number;
      /** @enum {string} */
      type: "snapshot" | "backup";
    };
    Error: {
      /** @description Kind of error in one word. */
      id: string;
      /** @description What is wrong. */
      message: string;
      /** @description What DigitalOcean's support asks for. */
      request_id?: string;
    };
    /** @description Lets through what a rule allows, and nothing else. */
    Firewall: {
      /** @description UUID of the firewall. */
      readonly id: string;
      /**
       * @description Whether its last change has reached every droplet.
       * @enum {string}
       */
      readonly status?: "waiting" | "succeeded" | "failed";
      /** Format: date-time */
      readonly created_at?: string;
      /** @description Droplets that the last change has not reached yet. */
      readonly pending_changes?: {
        droplet_id?: number;
        /** @description True where the droplet is being taken out. */
        removing?: boolean;
        status?: string;
      }[];
      name?: components["schemas"]["FirewallName"];
      /** @description Numbers of the droplets it guards. */
      droplet_ids?: number[] | null;
      /** @description It guards every droplet with one of these tags. */
      tags?: components["schemas"]["TagNames"];
      inbound_rules?: components["schemas"]["InboundRules"];
      outbound_rules?: components["schemas"]["OutboundRules"];
    };
    FirewallDropletsRequest: {
      /** @description Numbers from the list of droplets. */
      droplet_ids: number[];
    };
    /** @description Letters, digits, dots and dashes; a letter or digit first. */
    FirewallName: string;
    FirewallRequest: {
      name: components["schemas"]["FirewallName"];
      /** @description Traffic that may come in. At least one of the two lists of rules must be sent. */
      inbound_rules?: components["schemas"]["InboundRules"];
      /** @description Traffic that may go out. Without any, the droplets reach nothing. */
      outbound_rules?: components["schemas"]["OutboundRules"];
      /** @description Numbers of the droplets to guard. */
      droplet_ids?: number[] | null;
      /** @description Tags whose droplets it shall guard; they must exist. */
      tags?: components["schemas"]["TagNames"];
    };
    FirewallRulesRequest: {
      inbound_rules?: components["schemas"]["InboundRules"];
      outbound_rules?: components["schemas"]["OutboundRules"];
    };
    FirewallTagsRequest: {
      /** @description Tags that exist. */
      tags: components["schemas"]["TagNames"];
    };
    /** @description The other end of the traffic; the members add up. */
    FirewallTarget: {
      /** @description IP addresses and CIDR blocks. `0.0.0.0/0` and `::/0` together are the whole internet. */
      addresses?: string[];
      /** @description Numbers of droplets. */
      droplet_ids?: number[];
      /** @description UUIDs of load balancers. */
      load_balancer_uids?: string[];
      /** @description UUIDs of Kubernetes clusters. */
      kubernetes_ids?: string[];
      /** @description All droplets with one of these tags. */
      tags?: components["schemas"]["TagNames"];
    };
    GpuInfo: {
      /** @description How many GPUs. */
      count?: number;
      model?: string;
      vram?: components["schemas"]["Capacity"];
    };
    /** @description What a droplet's disk is made from. */
    Image: {
      /** @description Number of the image. */
      readonly id: number;
      /** @description Its name. */
      name?: string;
      /**
       * @description `base` comes from DigitalOcean; `snapshot`, `backup` and `custom` belong to the account.
       * @enum {string}
       */
      type?: "base" | "snapshot" | "backup" | "custom" | "admin";
      distribution?: components["schemas"]["Distribution"];
      /** @description Name of a public image for calls. */
      slug?: string | null;
      /** @description True where every account may use it. */
      public?: boolean;
      /** @description Regions that hold it. */
      regions?: components["schemas"]["RegionSlug"][];
      /** Format: date-time */
      created_at?: string;
      /** @description Gigabytes of disk that a droplet made from it needs. */
      min_disk_size?: number | null;
      /**
       * Format: float
       * @description Size of the image itself.
       */
      size_gigabytes?: number | null;
      /** @description Free text. */
      description?: string;
      tags?: components["schemas"]["TagNames"];
      /**
       * @description A droplet can be made from it when it is `available`.
       * @enum {string}
       */
      status?: "NEW" | "available" | "pending" | "deleted" | "retired";
      /** @description Why the import of a custom image failed. */
      error_message?: string;
    };
    /** @description Traffic that may come in. */
    InboundRules: {
      protocol: components["schemas"]["Protocol"];
      ports: components["schemas"]["Ports"];
      /** @description Who may send it. */
      sources: components["schemas"]["FirewallTarget"];
    }[] | null;
    Invoice: {
      /** @description UUID of the invoice. */
      invoice_uuid?: string;
      /** @description Number printed on it. */
      invoice_id?: string;
      /** @description US dollars as text. */
      amount?: string;
      /** @description Month it is for. */
      invoice_period?: string;
      /** @description When the preview was computed; only there. */
      updated_at?: string;
    };
    Kernel: {
      /** @description Number of the kernel. */
      id?: number;
      /** @description Its name. */
      name?: string;
      /** @description Its version. */
      version?: string;
    };
    /** @description Addresses of other pages; empty where there is only one page. */
    Links: {
      pages?: {
        /** @description First page; absent on it. */
        first?: string;
        /** @description Page before this one. */
        prev?: string;
        /** @description Page after this one; absent on the last. */
        next?: string;
        /** @description Last page; absent on it. */
        last?: string;
      };
    };
    Meta: {
      /** @description How many items there are, on all pages together. */
      total: number;
    };
    Metrics: {
      /** @enum {string} */
      status: "success" | "error";
      data: {
        /** @enum {string} */
        resultType: "matrix";
        /** @description One series for each combination of labels. */
        result: {
          /** @description Labels of the series, such as `host_id`, `mode`, `device`, `mountpoint`. */
          metric: {
            [key: string]: string;
          };
          /** @description Pairs: Unix time in seconds, then the value as text. */
          values: (number | string)[][];
        }[];
      };
    };
    NetworkV4: {
      /** Format: ipv4 */
      ip_address?: string;
      /** Format: ipv4 */
      netmask?: string;
      /** @description Means nothing for a private address. */
      gateway?: string;
      /** @enum {string} */
      type?: "public" | "private";
    };
    NetworkV6: {
      /** Format: ipv6 */
      ip_address?: string;
      /** @description Length of the prefix in bits. */
      netmask?: number;
      /** Format: ipv6 */
      gateway?: string;
      /** @enum {string} */
      type?: "public";
    };
    OptionalMeta: {
      /** @description How many items there are, on all pages together. */
      total?: number;
    };
    /** @description Traffic that may go out. */
    OutboundRules: {
      protocol: components["schemas"]["Protocol"];
      ports: components["schemas"]["Ports"];
      /** @description Where it may go. */
      destinations: components["schemas"]["FirewallTarget"];
    }[] | null;
    /** @description One port (`443`), a range (`8000-8099`), or `0` for all ports. Always `0` for icmp. */
    Ports: string;
    /** @description A group of resources. */
    Project: {
      /**
       * Format: uuid
       * @description UUID of the project.
       */
      readonly id: string;
      /** @description Id of the owner as text. */
      readonly owner_uuid?: string;
      /** @description Id of the owner as a number. */
      readonly owner_id?: number;
      name?: components["schemas"]["ProjectName"];
      description?: components["schemas"]["ProjectDescription"];
      purpose?: components["schemas"]["ProjectPurpose"];
      environment?: components["schemas"]["ProjectEnvironment"];
      /** Format: date-time */
      readonly created_at?: string;
      /** Format: date-time */
      readonly updated_at?: string;
      is_default?: components["schemas"]["ProjectIsDefault"];
    };
    /** @description Free text. */
    ProjectDescription: string;
    /** @enum {string} */
    ProjectEnvironment: "Development" | "Staging" | "Production";
    /** @description True where new resources land here. */
    ProjectIsDefault: boolean;
    /** @description Unique in the account. */
    ProjectName: string;
    /** @description One of DigitalOcean's purposes, such as `Website or blog`, `Web Application`, `Service or API`; anything else is kept with `Other:` before it. */
    ProjectPurpose: string;
    ProjectResource: {
      urn?: components["schemas"]["Urn"];
      /**
       * Format: date-time
       * @description When it came into the project.
       */
      assigned_at?: string;
      links?: {
        /**
         * Format: uri
         * @description Address of the resource.
         */
        self?: string;
      };
      /**
       * @description How reading or moving this resource went.
       * @enum {string}
       */
      status?: "ok" | "not_found" | "assigned" | "already_assigned" | "service_down";
    };
    /** @enum {string} */
    Protocol: "tcp" | "udp" | "icmp";
    /** @description A data centre. */
    Region: {
      /** @description City and number. */
      name: string;
      /** @description Name of the region for calls. */
      slug: string;
      /** @description What droplets can have there. */
      features: string[];
      /** @description False where no new droplet can be made. */
      available: boolean;
      /** @description Slugs of the sizes it has. */
      sizes: string[];
    };
    /** @description Slug from the list of regions. */
    RegionSlug: string;
    /** @description A public IPv4 address that can move between droplets of its region. */
    ReservedIp: {
      /**
       * Format: ipv4
       * @description The address, which is its id.
       */
      ip: string;
      region?: components["schemas"]["Region"];
      /** @description The droplet it points at; null for an idle one. */
      droplet?: components["schemas"]["Droplet"] | null;
      /** @description True while an action runs that forbids others. */
      locked?: boolean;
      /**
       * Format: uuid
       * @description UUID of its project.
       */
      project_id?: string;
    };
    /** @description A plan of a droplet. */
    Size: {
      /** @description Name of the size for calls. */
      slug: string;
      /** @description Memory in megabytes. */
      memory: number;
      /** @description Virtual CPUs. */
      vcpus: number;
      /** @description Disk in gigabytes. */
      disk: number;
      /**
       * Format: float
       * @description Free outgoing traffic a month in terabytes.
       */
      transfer: number;
      /**
       * Format: float
       * @description US dollars a month.
       */
      price_monthly: number;
      /**
       * Format: float
       * @description US dollars an hour.
       */
      price_hourly: number;
      /** @description Regions that have it. */
      regions: string[];
      /**
       * @description False where no new droplet can be made with it.
       * @default true
       */
      available: boolean;
      /** @description Class of the size. */
      description: string;
      disk_info?: components["schemas"]["DiskInfo"][];
      gpu_info?: components["schemas"]["GpuInfo"];
    };
    /** @description A saved copy of a droplet or a volume. */
    Snapshot: {
      /** @description A droplet's snapshot has a number, a volume's a UUID. */
      id: string;
      name: string;
      /** Format: date-time */
      created_at: string;
      /** @description Regions that hold it. */
      regions: string[];
      /** @description Gigabytes that a disk made from it needs. */
      min_disk_size: number;
      /**
       * Format: float
       * @description Size that is billed.
       */
      size_gigabytes: number;
      /** @description Id of what it was taken of. */
      resource_id: string;
      /**
       * @description Kind of what it was taken of.
       * @enum {string}
       */
      resource_type: "droplet" | "volume";
      tags: string[] | null;
    };
    SshKey: {
      /** @description Number of the key. */
      readonly id: number;
      /** @description Hash of the key, as SSH shows it. */
      readonly fingerprint?: string;
      /** @description The key as it stands in `authorized_keys`. */
      public_key: string;
      /** @description Its name. */
      name: string;
    };
    /** @description A label, with what carries it. */
    Tag: {
      name: components["schemas"]["TagName"];
      readonly resources?: {
        /** @description How many resources carry the tag. */
        count?: number;
        /** @description Address of the one tagged last. */
        last_tagged_uri?: string;
        droplets?: components["schemas"]["TagStatistics"];
        images?: components["schemas"]["TagStatistics"];
        volumes?: components["schemas"]["TagStatistics"];
        volume_snapshots?: components["schemas"]["TagStatistics"];
        databases?: components["schemas"]["TagStatistics"];
      };
    };
    /** @description Letters, digits, colons, dashes and underscores. Capitals stay as they were first written. */
    TagName: string;
    /** @description Names of tags. */
    TagNames: string[] | null;
    TagResourcesRequest: {
      /** @description What to tag or untag. */
      resources: {
        /** @description Id of the resource as text, also where it is a number. */
        resource_id?: string;
        /**
         * @description Its kind.
         * @enum {string}
         */
        resource_type?: "droplet" | "image" | "volume" | "volume_snapshot";
      }[];
    };
    TagStatistics: {
      /** @description How many resources carry the tag. */
      count?: number;
      /** @description Address of the one tagged last. */
      last_tagged_uri?: string;
    };
    /** @description Kind and id of a resource: `do:droplet:<number>`, `do:volume:<uuid>`, `do:domain:<name>` and so on. */
    Urn: string;
    /** @description A disk that is attached to a droplet over the network. */
    Volume: {
      /** @description UUID of the volume. */
      readonly id: string;
      /** @description The droplet it is attached to; empty when it is free. Never more than one. */
      readonly droplet_ids?: number[] | null;
      name?: string;
      /** @description Free text. */
      description?: string;
      /** @description Size in GiB. */
      size_gigabytes?: number;
      /** @description When it was created. */
      readonly created_at?: string;
      tags?: components["schemas"]["TagNames"];
      readonly region?: components["schemas"]["Region"];
      filesystem_type?: string;
      filesystem_label?: string;
    };
  };
  responses: {
    /** @description The action. */
    Action: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          action: components["schemas"]["Action"];
        };
      };
    };
    /** @description Actions. */
    Actions: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          actions: components["schemas"]["Action"][];
          links?: components["schemas"]["Links"];
          meta: components["schemas"]["Meta"];
        };
      };
    };
    /** @description The alert policy. */
    AlertPolicy: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          policy: components["schemas"]["AlertPolicy"];
        };
      };
    };
    /** @description The domain. */
    Domain: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          domain: components["schemas"]["Domain"];
        };
      };
    };
    /** @description The record. */
    DomainRecord: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          domain_record: components["schemas"]["DomainRecord"];
        };
      };
    };
    /** @description The request was refused, or the vendor failed. */
    Error: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Error"];
      };
    };
    /** @description The firewall. */
    Firewall: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          firewall: components["schemas"]["Firewall"];
        };
      };
    };
    /** @description One page of firewalls. */
    Firewalls: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          firewalls: components["schemas"]["Firewall"][];
          links?: components["schemas"]["Links"];
          meta: components["schemas"]["Meta"];
        };
      };
    };
    /** @description The image. */
    Image: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          image: components["schemas"]["Image"];
        };
      };
    };
    /** @description The measured series. */
    Metrics: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Metrics"];
      };
    };
    /** @description The project. */
    Project: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          project: components["schemas"]["Project"];
        };
      };
    };
    /** @description The snapshot. */
    Snapshot: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          snapshot: components["schemas"]["Snapshot"];
        };
      };
    };
    /** @description One page of snapshots. */
    Snapshots: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          snapshots: components["schemas"]["Snapshot"][];
          links?: components["schemas"]["Links"];
          meta: components["schemas"]["Meta"];
        };
      };
    };
    /** @description The key. */
    SshKey: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          ssh_key: components["schemas"]["SshKey"];
        };
      };
    };
    /** @description The tag. */
    Tag: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          tag: components["schemas"]["Tag"];
        };
      };
    };
    /** @description The volume. */
    Volume: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": {
          volume: components["schemas"]["Volume"];
        };
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listDroplets: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
        /** @description Only droplets that carry this tag. Stands alone, without `name` or `type`. */
        tag_name?: string;
        /** @description Only droplets with exactly this name; capitals do not matter. Not together with `tag_name`. */
        name?: string;
        /** @description `gpus` lists the droplets with a GPU, `droplets` all others. Not together with `tag_name`. */
        type?: "droplets" | "gpus";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of droplets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            droplets: components["schemas"]["Droplet"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createDroplet: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateDropletRequest"];
      };
    };
    responses: {
      /** @description The droplet is being made. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            droplet: components["schemas"]["Droplet"];
            links: {
              actions?: components["schemas"]["ActionLink"][];
            };
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getDroplet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Number of the droplet, from the list of droplets. */
        droplet_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The droplet. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            droplet: components["schemas"]["Droplet"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteDroplet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Number of the droplet, from the list of droplets. */
        droplet_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The droplet is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listDropletBackups: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path: {
        /** @description Number of the droplet, from the list of droplets. */
        droplet_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of backups. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            backups: components["schemas"]["DropletSnapshot"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listDropletSnapshots: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path: {
        /** @description Number of the droplet, from the list of droplets. */
        droplet_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of snapshots. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            snapshots: components["schemas"]["DropletSnapshot"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listDropletKernels: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path: {
        /** @description Number of the droplet, from the list of droplets. */
        droplet_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of kernels. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            kernels: components["schemas"]["Kernel"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listDropletFirewalls: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path: {
        /** @description Number of the droplet, from the list of droplets. */
        droplet_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Firewalls"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listDropletNeighbors: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Number of the droplet, from the list of droplets. */
        droplet_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The neighbors, on one page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            droplets: components["schemas"]["Droplet"][];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listDropletActions: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path: {
        /** @description Number of the droplet, from the list of droplets. */
        droplet_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Actions"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createDropletAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Number of the droplet, from the list of droplets. */
        droplet_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateDropletActionRequest"];
      };
    };
    responses: {
      201: components["responses"]["Action"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getDropletAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Number of the droplet, from the list of droplets. */
        droplet_id: number;
        /** @description Number of the action, from the reply that started it or from a list of actions. */
        action_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Action"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listActions: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Actions"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Number of the action, from the reply that started it or from a list of actions. */
        action_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Action"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listImages: {
    parameters: {
      query?: {
        /** @description `distribution` for plain operating systems, `application` for ones with software installed. */
        type?: "application" | "distribution";
        /** @description True for the account's own snapshots, backups and custom images alone. */
        private?: boolean;
        /** @description Only images that carry this tag. */
        tag_name?: string;
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of images. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            images: components["schemas"]["Image"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Number of the image, or the slug of a public one such as `ubuntu-24-04-x64`. */
        image_id: number | string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Image"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  updateImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Number of the image, from the list of the account's own images. */
        image_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description New name of the image. */
          name?: string;
          /** @description Free text; custom images only. */
          description?: string;
          distribution?: components["schemas"]["Distribution"];
        };
      };
    };
    responses: {
      200: components["responses"]["Image"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteImage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Number of the image, from the list of the account's own images. */
        image_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The image is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listImageActions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Number of the image, from the list of the account's own images. */
        image_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Actions"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createImageAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Number of the image, from the list of the account's own images. */
        image_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description `transfer` to another region, or `convert` a backup to a snapshot.
           * @enum {string}
           */
          type: "convert" | "transfer";
          /** @description Region to copy to. Only `transfer` takes it, and cannot do without. */
          region?: components["schemas"]["RegionSlug"];
        };
      };
    };
    responses: {
      201: components["responses"]["Action"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listSizes: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of sizes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            sizes: components["schemas"]["Size"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listRegions: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of regions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            regions: components["schemas"]["Region"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listSshKeys: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            ssh_keys: components["schemas"]["SshKey"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createSshKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The whole line of the `.pub` file, beginning with its kind such as `ssh-ed25519`. */
          public_key: string;
          /** @description Name that people know the key by. */
          name: string;
        };
      };
    };
    responses: {
      201: components["responses"]["SshKey"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getSshKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id or fingerprint of the key, from the list of SSH keys. */
        ssh_key_identifier: number | string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["SshKey"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  updateSshKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id or fingerprint of the key, from the list of SSH keys. */
        ssh_key_identifier: number | string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description New name. */
          name?: string;
        };
      };
    };
    responses: {
      200: components["responses"]["SshKey"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteSshKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id or fingerprint of the key, from the list of SSH keys. */
        ssh_key_identifier: number | string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The key is off the account. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listVolumes: {
    parameters: {
      query?: {
        /** @description Only the volume of this name. A name is unique within a region. */
        name?: string;
        /** @description Only volumes of this region. */
        region?: components["schemas"]["RegionSlug"];
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of volumes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            volumes: components["schemas"]["Volume"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createVolume: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateVolumeRequest"];
      };
    };
    responses: {
      201: components["responses"]["Volume"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getVolume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the volume, from the list of volumes. */
        volume_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Volume"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteVolume: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the volume, from the list of volumes. */
        volume_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The volume is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createVolumeAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the volume, from the list of volumes. */
        volume_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateVolumeActionRequest"];
      };
    };
    responses: {
      202: components["responses"]["Action"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listVolumeSnapshots: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path: {
        /** @description UUID of the volume, from the list of volumes. */
        volume_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Snapshots"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createVolumeSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the volume, from the list of volumes. */
        volume_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Name of the snapshot. */
          name: string;
          tags?: components["schemas"]["TagNames"];
        };
      };
    };
    responses: {
      201: components["responses"]["Snapshot"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listSnapshots: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
        /** @description Only snapshots of droplets, or only those of volumes. */
        resource_type?: "droplet" | "volume";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Snapshots"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the snapshot, from a list of snapshots. A number for a droplet's, a UUID for a volume's. */
        snapshot_id: number | string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Snapshot"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteSnapshot: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description Id of the snapshot, from a list of snapshots. A number for a droplet's, a UUID for a volume's. */
        snapshot_id: number | string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The snapshot is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listDomains: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of domains. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            domains: components["schemas"]["Domain"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createDomain: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description The domain itself. */
          name: string;
          /** @description IPv4 address that the bare domain shall point to; makes an A record. */
          ip_address?: string;
        };
      };
    };
    responses: {
      201: components["responses"]["Domain"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The domain itself, as the list of domains names it. */
        domain_name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Domain"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteDomain: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The domain itself, as the list of domains names it. */
        domain_name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The zone and its records are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listDomainRecords: {
    parameters: {
      query?: {
        /** @description Only records of this full name, domain included. */
        name?: string;
        /** @description Only records of this type. */
        type?: "A" | "AAAA" | "CAA" | "CNAME" | "MX" | "NS" | "SOA" | "SRV" | "TXT";
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path: {
        /** @description The domain itself, as the list of domains names it. */
        domain_name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of records. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            domain_records: components["schemas"]["DomainRecord"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createDomainRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The domain itself, as the list of domains names it. */
        domain_name: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainRecordRequest"];
      };
    };
    responses: {
      201: components["responses"]["DomainRecord"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getDomainRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The domain itself, as the list of domains names it. */
        domain_name: string;
        /** @description Number of the record, from the list of the domain's records. */
        domain_record_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["DomainRecord"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  updateDomainRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The domain itself, as the list of domains names it. */
        domain_name: string;
        /** @description Number of the record, from the list of the domain's records. */
        domain_record_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainRecordRequest"];
      };
    };
    responses: {
      200: components["responses"]["DomainRecord"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteDomainRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The domain itself, as the list of domains names it. */
        domain_name: string;
        /** @description Number of the record, from the list of the domain's records. */
        domain_record_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The record is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  patchDomainRecord: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The domain itself, as the list of domains names it. */
        domain_name: string;
        /** @description Number of the record, from the list of the domain's records. */
        domain_record_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DomainRecordRequest"];
      };
    };
    responses: {
      200: components["responses"]["DomainRecord"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listFirewalls: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Firewalls"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createFirewall: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FirewallRequest"];
      };
    };
    responses: {
      202: components["responses"]["Firewall"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getFirewall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the firewall, from the list of firewalls. */
        firewall_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Firewall"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  updateFirewall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the firewall, from the list of firewalls. */
        firewall_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FirewallRequest"];
      };
    };
    responses: {
      200: components["responses"]["Firewall"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteFirewall: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the firewall, from the list of firewalls. */
        firewall_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The firewall is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  addFirewallDroplets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the firewall, from the list of firewalls. */
        firewall_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FirewallDropletsRequest"];
      };
    };
    responses: {
      /** @description The firewall guards the droplets. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  removeFirewallDroplets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the firewall, from the list of firewalls. */
        firewall_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FirewallDropletsRequest"];
      };
    };
    responses: {
      /** @description The firewall no longer guards the droplets. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  addFirewallTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the firewall, from the list of firewalls. */
        firewall_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FirewallTagsRequest"];
      };
    };
    responses: {
      /** @description The firewall guards the tags. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  removeFirewallTags: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the firewall, from the list of firewalls. */
        firewall_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FirewallTagsRequest"];
      };
    };
    responses: {
      /** @description The firewall no longer guards the tags. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  addFirewallRules: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the firewall, from the list of firewalls. */
        firewall_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FirewallRulesRequest"];
      };
    };
    responses: {
      /** @description The rules are in force. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  removeFirewallRules: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the firewall, from the list of firewalls. */
        firewall_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["FirewallRulesRequest"];
      };
    };
    responses: {
      /** @description The rules are gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listReservedIps: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of reserved IPs. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            reserved_ips: components["schemas"]["ReservedIp"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createReservedIp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description Number of the droplet that shall have the address. */
          droplet_id?: number;
          /** @description Slug of the region that shall keep the address. */
          region?: string;
          /**
           * Format: uuid
           * @description Id of the project it shall belong to; only with `region`.
           */
          project_id?: string;
        };
      };
    };
    responses: {
      /** @description The address is being reserved. */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            reserved_ip: components["schemas"]["ReservedIp"];
            links?: {
              droplets?: components["schemas"]["ActionLink"][];
              actions?: components["schemas"]["ActionLink"][];
            };
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getReservedIp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The reserved IPv4 address itself, from the list of reserved IPs. */
        reserved_ip: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The reserved IP. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            reserved_ip: components["schemas"]["ReservedIp"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteReservedIp: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The reserved IPv4 address itself, from the list of reserved IPs. */
        reserved_ip: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address is given up. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listReservedIpActions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The reserved IPv4 address itself, from the list of reserved IPs. */
        reserved_ip: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Actions"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createReservedIpAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The reserved IPv4 address itself, from the list of reserved IPs. */
        reserved_ip: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /**
           * @description `assign` to a droplet, or `unassign`.
           * @enum {string}
           */
          type: "assign" | "unassign";
          /** @description Number of the droplet, of the same region. Only `assign` takes it, and cannot do without. */
          droplet_id?: number;
        };
      };
    };
    responses: {
      /** @description The action that was started. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @description A job on a resource. */
            action: {
              /** @description Number of the action. */
              id: number;
              /**
               * @description How far it is. The last two are final.
               * @default in-progress
               * @enum {string}
               */
              status?: "in-progress" | "completed" | "errored";
              /** @description What it does. */
              type?: string;
              /** Format: date-time */
              started_at?: string;
              /**
               * Format: date-time
               * @description Null while it runs.
               */
              completed_at?: string | null;
              /** @description Number of the resource it works on. */
              resource_id?: number | null;
              /** @description Kind of that resource. */
              resource_type?: string;
              region?: components["schemas"]["Region"];
              region_slug?: string | null;
              /**
               * Format: uuid
               * @description Id of the project that the address belongs to.
               */
              project_id?: string;
            };
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listProjects: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of projects. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            projects: components["schemas"]["Project"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createProject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name: components["schemas"]["ProjectName"];
          description?: components["schemas"]["ProjectDescription"];
          purpose: components["schemas"]["ProjectPurpose"];
          environment?: components["schemas"]["ProjectEnvironment"];
        };
      };
    };
    responses: {
      201: components["responses"]["Project"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getDefaultProject: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Project"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the project, from the list of projects. */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Project"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  updateProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the project, from the list of projects. */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name: components["schemas"]["ProjectName"];
          description: components["schemas"]["ProjectDescription"];
          purpose: components["schemas"]["ProjectPurpose"];
          environment: components["schemas"]["ProjectEnvironment"];
          is_default: components["schemas"]["ProjectIsDefault"];
        };
      };
    };
    responses: {
      200: components["responses"]["Project"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the project, from the list of projects. */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The project is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      412: components["responses"]["Error"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  patchProject: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the project, from the list of projects. */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name?: components["schemas"]["ProjectName"];
          description?: components["schemas"]["ProjectDescription"];
          purpose?: components["schemas"]["ProjectPurpose"];
          environment?: components["schemas"]["ProjectEnvironment"];
          is_default?: components["schemas"]["ProjectIsDefault"];
        };
      };
    };
    responses: {
      200: components["responses"]["Project"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listProjectResources: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path: {
        /** @description UUID of the project, from the list of projects. */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of the project's resources. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            resources: components["schemas"]["ProjectResource"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  assignProjectResources: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the project, from the list of projects. */
        project_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          /** @description What to move, as URNs. */
          resources: components["schemas"]["Urn"][];
        };
      };
    };
    responses: {
      /** @description The project's resources, with the new ones. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            resources: components["schemas"]["ProjectResource"][];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listTags: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of tags. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            tags: components["schemas"]["Tag"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createTag: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": {
          name: components["schemas"]["TagName"];
        };
      };
    };
    responses: {
      201: components["responses"]["Tag"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getTag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The tag's name, with the capitals it was created with. */
        tag_id: components["schemas"]["TagName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Tag"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteTag: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The tag's name, with the capitals it was created with. */
        tag_id: components["schemas"]["TagName"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tag is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  tagResources: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The tag's name, with the capitals it was created with. */
        tag_id: components["schemas"]["TagName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TagResourcesRequest"];
      };
    };
    responses: {
      /** @description The resources carry the tag. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  untagResources: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The tag's name, with the capitals it was created with. */
        tag_id: components["schemas"]["TagName"];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TagResourcesRequest"];
      };
    };
    responses: {
      /** @description The resources no longer carry the tag. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The account. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            account: components["schemas"]["Account"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getBalance: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The balance. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Balance"];
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listBillingHistory: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The entries. The vendor's file documents no way to ask for another page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            billing_history: components["schemas"]["BillingEntry"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["OptionalMeta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listInvoices: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of invoices. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            invoices: components["schemas"]["Invoice"][];
            invoice_preview?: components["schemas"]["Invoice"];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getDropletCpuMetrics: {
    parameters: {
      query: {
        /** @description Number of the droplet, as text. */
        host_id: string;
        /** @description Begin of the window, in seconds since 1970 (Unix time), as text. */
        start: string;
        /** @description End of the window, in seconds since 1970 (Unix time), as text. */
        end: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Metrics"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getDropletMemoryMetrics: {
    parameters: {
      query: {
        /** @description Number of the droplet, as text. */
        host_id: string;
        /** @description Begin of the window, in seconds since 1970 (Unix time), as text. */
        start: string;
        /** @description End of the window, in seconds since 1970 (Unix time), as text. */
        end: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Metrics"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getDropletFilesystemMetrics: {
    parameters: {
      query: {
        /** @description Number of the droplet, as text. */
        host_id: string;
        /** @description Begin of the window, in seconds since 1970 (Unix time), as text. */
        start: string;
        /** @description End of the window, in seconds since 1970 (Unix time), as text. */
        end: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Metrics"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getDropletBandwidthMetrics: {
    parameters: {
      query: {
        /** @description Number of the droplet, as text. */
        host_id: string;
        /** @description The public network or the private one. */
        interface: "private" | "public";
        /** @description Traffic that the droplet received, or that it sent. */
        direction: "inbound" | "outbound";
        /** @description Begin of the window, in seconds since 1970 (Unix time), as text. */
        start: string;
        /** @description End of the window, in seconds since 1970 (Unix time), as text. */
        end: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["Metrics"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  listAlertPolicies: {
    parameters: {
      query?: {
        /** @description Items on a page. */
        per_page?: number;
        /** @description Number of the page, from 1. */
        page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page of alert policies. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            policies: components["schemas"]["AlertPolicy"][];
            links?: components["schemas"]["Links"];
            meta: components["schemas"]["Meta"];
          };
        };
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  createAlertPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AlertPolicyRequest"];
      };
    };
    responses: {
      200: components["responses"]["AlertPolicy"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  getAlertPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the policy, from the list of alert policies. */
        alert_uuid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["AlertPolicy"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  updateAlertPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the policy, from the list of alert policies. */
        alert_uuid: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AlertPolicyRequest"];
      };
    };
    responses: {
      200: components["responses"]["AlertPolicy"];
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
  deleteAlertPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description UUID of the policy, from the list of alert policies. */
        alert_uuid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The policy is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      "4XX": components["responses"]["Error"];
      "5XX": components["responses"]["Error"];
    };
  };
}
