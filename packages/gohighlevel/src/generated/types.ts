// @generated from specs/gohighlevel by "pnpm generate gohighlevel". Do not edit: change the spec or tools.yaml.

export interface paths {
  "/contacts/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search contacts
     * @description Lists contacts by words, filters or all of them, at most 500 on a page. Results lag a few seconds behind changes.
     */
    post: operations["searchContacts"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/search/duplicate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find a contact by address
     * @description Finds the one contact that has exactly this e-mail address or phone number, as HighLevel itself looks for duplicates.
     */
    get: operations["findDuplicateContact"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a contact
     * @description Adds a contact. Where the location allows no duplicates, one with the same e-mail address or phone is refused; upsertContact changes it instead.
     */
    post: operations["createContact"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/upsert": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or update a contact
     * @description Changes the contact that has this e-mail address or phone, or adds one where there is none. Repeating it does no harm.
     */
    post: operations["upsertContact"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{contactId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a contact
     * @description Everything about one contact: addresses, tags, custom fields, source, do-not-disturb settings.
     */
    get: operations["getContact"];
    /**
     * Update a contact
     * @description Changes what is given and leaves the rest as it is; tags alone are replaced as a whole.
     */
    put: operations["updateContact"];
    post?: never;
    /**
     * Delete a contact
     * @description Takes a contact away with its notes, tasks and deals.
     */
    delete: operations["deleteContact"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{contactId}/tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add tags to a contact
     * @description Gives a contact more tags; those that it has stay.
     */
    post: operations["addContactTags"];
    /**
     * Take tags off a contact
     * @description Takes these tags off a contact; the tags themselves stay.
     */
    delete: operations["removeContactTags"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{contactId}/appointments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a contact's appointments
     * @description Past and coming appointments of a contact. Times without an offset are in the location's time zone.
     */
    get: operations["listContactAppointments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{contactId}/workflow/{workflowId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Start a workflow for a contact
     * @description Puts a contact into an automation, which may send messages at once.
     */
    post: operations["addContactToWorkflow"];
    /**
     * End a workflow for a contact
     * @description Takes a contact out of an automation; what it has done stays done.
     */
    delete: operations["removeContactFromWorkflow"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{contactId}/notes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List notes
     * @description All notes on a contact.
     */
    get: operations["listNotes"];
    put?: never;
    /**
     * Write a note
     * @description Adds a note to a contact. Only people who work in the location see it.
     */
    post: operations["createNote"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{contactId}/notes/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a note
     * @description One note.
     */
    get: operations["getNote"];
    /**
     * Change a note
     * @description Changes a note; the old text is gone.
     */
    put: operations["updateNote"];
    post?: never;
    /**
     * Delete a note
     * @description Takes a note away for good.
     */
    delete: operations["deleteNote"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{contactId}/tasks": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a contact's tasks
     * @description All tasks of a contact, done and open.
     */
    get: operations["listTasks"];
    put?: never;
    /**
     * Create a task
     * @description Adds a task to a contact. Each call makes another one.
     */
    post: operations["createTask"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{contactId}/tasks/{taskId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a task
     * @description One task.
     */
    get: operations["getTask"];
    /**
     * Change a task
     * @description Changes what is given of a task.
     */
    put: operations["updateTask"];
    post?: never;
    /**
     * Delete a task
     * @description Takes a task away for good.
     */
    delete: operations["deleteTask"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/contacts/{contactId}/tasks/{taskId}/completed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Tick off a task
     * @description Marks a task as done, or as open again with `completed: false`.
     */
    put: operations["completeTask"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/opportunities/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search opportunities
     * @description Lists deals, at most 100 on a page, of a pipeline, stage, contact, user or status. Without `status` all of them.
     */
    get: operations["searchOpportunities"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/opportunities/pipelines": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List pipelines
     * @description The pipelines of the location, each with its stages in their order.
     */
    get: operations["listPipelines"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/opportunities/lost-reason": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List reasons for a loss
     * @description Why deals are lost, as the location words it.
     */
    get: operations["listLostReasons"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/opportunities/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create an opportunity
     * @description Adds a deal to a pipeline. Without a stage it begins at the first.
     */
    post: operations["createOpportunity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/opportunities/upsert": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create or update an opportunity
     * @description Changes a deal, or adds one where there is none. Repeating it does no harm.
     */
    post: operations["upsertOpportunity"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/opportunities/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an opportunity
     * @description One deal with its contact, stage, status and value.
     */
    get: operations["getOpportunity"];
    /**
     * Update an opportunity
     * @description Changes what is given of a deal. A move to another stage may start automations.
     */
    put: operations["updateOpportunity"];
    post?: never;
    /**
     * Delete an opportunity
     * @description Takes a deal away for good; the contact stays.
     */
    delete: operations["deleteOpportunity"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/opportunities/{id}/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Close or reopen an opportunity
     * @description Sets a deal to open, won, lost or abandoned.
     */
    put: operations["updateOpportunityStatus"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search conversations
     * @description Lists conversations, those with the newest message first; of one contact with `contactId`.
     */
    get: operations["searchConversations"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a conversation
     * @description Opens a conversation with a contact who has none. sendMessage does it by itself.
     */
    post: operations["createConversation"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations/{conversationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a conversation
     * @description One conversation without its messages.
     */
    get: operations["getConversation"];
    /**
     * Mark a conversation
     * @description Marks a conversation as read, unread or starred.
     */
    put: operations["updateConversation"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations/{conversationId}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List messages
     * @description The messages of a conversation, the newest first. E-mails may come without their text; getEmail has it.
     */
    get: operations["listMessages"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations/messages/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a message
     * @description One message.
     */
    get: operations["getMessage"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations/messages/email/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an e-mail
     * @description One e-mail with subject, sender, recipients and text.
     */
    get: operations["getEmail"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a message
     * @description Sends an e-mail, SMS or chat message to a contact. It cannot be called back; each call sends another one.
     */
    post: operations["sendMessage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/conversations/messages/email/{emailMessageId}/schedule": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Cancel a scheduled e-mail
     * @description Stops an e-mail that was to be sent later.
     */
    delete: operations["cancelScheduledEmail"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/calendars/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List calendars
     * @description The calendars that can be booked.
     */
    get: operations["listCalendars"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/calendars/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List appointments
     * @description Appointments between two times, of a user, a calendar or a group of calendars.
     */
    get: operations["listEvents"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/calendars/blocked-slots": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List blocked times
     * @description Times between two moments in which nobody can book.
     */
    get: operations["listBlockedSlots"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/calendars/events/appointments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Book an appointment
     * @description Books an appointment for a contact, and tells people as the calendar is set up to.
     */
    post: operations["createAppointment"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/calendars/events/appointments/{eventId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get an appointment
     * @description One appointment.
     */
    get: operations["getAppointment"];
    /**
     * Change an appointment
     * @description Moves an appointment, gives it to somebody else, or sets its status, such as cancelled.
     */
    put: operations["updateAppointment"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/calendars/events/{eventId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete an appointment
     * @description Takes an appointment or a blocked time away for good. To keep a trace, set its status to cancelled instead.
     */
    delete: operations["deleteEvent"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/calendars/{calendarId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a calendar
     * @description One calendar with the length of its slots.
     */
    get: operations["getCalendar"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/calendars/{calendarId}/free-slots": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List free slots
     * @description When a calendar can be booked, day by day; at most 31 days at a time.
     */
    get: operations["listFreeSlots"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/locations/{locationId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get the location
     * @description Name, address, time zone and settings of the location that the credential belongs to.
     */
    get: operations["getLocation"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/locations/{locationId}/tags": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List tags
     * @description All tags of the location.
     */
    get: operations["listTags"];
    put?: never;
    /**
     * Create a tag
     * @description Adds a tag that contacts can be given.
     */
    post: operations["createTag"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/locations/{locationId}/tags/{tagId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Rename a tag
     * @description Renames a tag on all contacts that have it.
     */
    put: operations["updateTag"];
    post?: never;
    /**
     * Delete a tag
     * @description Takes a tag away from the location and from all contacts.
     */
    delete: operations["deleteTag"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/locations/{locationId}/tasks/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Search tasks
     * @description Tasks of all contacts: open ones, those of a user, or by words.
     */
    post: operations["searchTasks"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/locations/{locationId}/customFields": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List custom fields
     * @description The fields that the location has added to contacts and deals, with their ids.
     */
    get: operations["listCustomFields"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/locations/{locationId}/customFields/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a custom field
     * @description One field that the location has added.
     */
    get: operations["getCustomField"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/locations/{locationId}/customValues": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List custom values
     * @description Values that messages of the location may hold, such as an address.
     */
    get: operations["listCustomValues"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List users
     * @description Who works in the location, with names and ids.
     */
    get: operations["listUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/search": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Search users
     * @description Finds users of a company (agency) by words; needs its id.
     */
    get: operations["searchUsers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Get a user
     * @description One user with name, e-mail address and roles.
     */
    get: operations["getUser"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Appointment: {
      calendarId: string;
      locationId: string;
      contactId: string;
      startTime?: string;
      endTime?: string;
      title?: string;
      /** @default default */
      meetingLocationType?: string;
      /** @enum {string} */
      appointmentStatus?: "new" | "confirmed" | "cancelled" | "showed" | "noshow" | "invalid" | "active" | "completed";
      assignedUserId?: string;
      address?: string;
      isRecurring?: boolean;
      rrule?: string;
      id: string;
    };
    AppointmentChange: {
      /** @description What the appointment is about. */
      title?: string;
      /**
       * @description Where people meet.
       * @enum {string}
       */
      meetingLocationType?: "custom" | "zoom" | "gmeet" | "phone" | "address" | "ms_teams" | "google";
      /**
       * @description Which of the calendar's places.
       * @default default
       */
      meetingLocationId?: string;
      /** @description True takes type and address given here instead of the calendar's. */
      overrideLocationConfig?: boolean;
      /**
       * @description How it stands.
       * @enum {string}
       */
      appointmentStatus?: "new" | "confirmed" | "cancelled" | "showed" | "noshow" | "invalid";
      /** @description Who holds it. */
      assignedUserId?: string;
      /** @description Notes for those who attend. */
      description?: string;
      /** @description Where, as people read it. */
      address?: string;
      /** @description True passes over the calendar's earliest and latest day. */
      ignoreDateRange?: boolean;
      /** @description False runs no automations and sends nothing. */
      toNotify?: boolean;
      /** @description True passes over whether the time is free. */
      ignoreFreeSlotValidation?: boolean;
      /** @description Repetition (RFC 5545). */
      rrule?: string;
      /** @description The calendar. */
      calendarId?: string;
      /** @description ISO 8601 with offset, such as 2026-03-02T09:00:00-05:00. */
      startTime?: string;
      /** @description ISO 8601 with offset. */
      endTime?: string;
    };
    AppointmentInput: {
      /** @description What the appointment is about. */
      title?: string;
      /**
       * @description Where people meet.
       * @enum {string}
       */
      meetingLocationType?: "custom" | "zoom" | "gmeet" | "phone" | "address" | "ms_teams" | "google";
      /**
       * @description Which of the calendar's places.
       * @default default
       */
      meetingLocationId?: string;
      /** @description True takes type and address given here instead of the calendar's. */
      overrideLocationConfig?: boolean;
      /**
       * @description How it stands.
       * @enum {string}
       */
      appointmentStatus?: "new" | "confirmed" | "cancelled" | "showed" | "noshow" | "invalid";
      /** @description Who holds it. */
      assignedUserId?: string;
      /** @description Notes for those who attend. */
      description?: string;
      /** @description Where, as people read it. */
      address?: string;
      /** @description True passes over the calendar's earliest and latest day. */
      ignoreDateRange?: boolean;
      /** @description False runs no automations and sends nothing. */
      toNotify?: boolean;
      /** @description True passes over whether the time is free. */
      ignoreFreeSlotValidation?: boolean;
      /** @description Repetition (RFC 5545). */
      rrule?: string;
      /** @description The calendar. */
      calendarId: string;
      /** @description The location. */
      locationId: string;
      /** @description Who comes. */
      contactId: string;
      /** @description ISO 8601 with offset, such as 2026-03-02T09:00:00-05:00. */
      startTime: string;
      /** @description ISO 8601 with offset. */
      endTime?: string;
    };
    Attribution: {
      url: string;
      campaign?: string | null;
      utmSource?: string | null;
      utmMedium?: string | null;
      utmContent?: string | null;
      referrer?: string | null;
      campaignId?: string | null;
      fbclid?: string | null;
      gclid?: string | null;
      msclikid?: string | null;
      dclid?: string | null;
      fbc?: string | null;
      fbp?: string | null;
      fbEventId?: string | null;
      userAgent?: string | null;
      ip?: string | null;
      medium?: string | null;
      mediumId?: string | null;
    };
    Calendar: {
      id: string;
      locationId: string;
      groupId?: string;
      name: string;
      description?: string;
      /** @default true */
      isActive?: boolean;
      /** @enum {string} */
      calendarType?: "round_robin" | "event" | "class_booking" | "collective" | "service_booking" | "personal";
      slug?: string;
      widgetSlug?: string;
      /** @default {{contact.name}} */
      eventTitle?: string;
      /** @default 30 */
      slotDuration?: number;
      /** @enum {string} */
      slotDurationUnit?: "mins" | "hours";
      /** @default 30 */
      slotInterval?: number;
      slotBuffer?: number;
      /** @default true */
      autoConfirm?: boolean;
      /** @default true */
      allowReschedule?: boolean;
      /** @default true */
      allowCancellation?: boolean;
      notes?: string;
    };
    CalendarEvent: {
      id: string;
      address?: string;
      title: string;
      calendarId: string;
      locationId: string;
      contactId: string;
      groupId?: string;
      appointmentStatus: string;
      assignedUserId?: string;
      users?: string[];
      notes?: string;
      description?: string;
      isRecurring?: boolean;
      rrule?: string;
      startTime: string;
      endTime: string;
      dateAdded?: string;
      dateUpdated?: string;
      assignedResources?: string[];
      createdBy?: {
        userId?: string;
        source: string;
      };
      masterEventId?: string;
    };
    CalendarEventReply: {
      event: components["schemas"]["CalendarEvent"];
    };
    CalendarEventsReply: {
      events: components["schemas"]["CalendarEvent"][];
    };
    CalendarReply: {
      calendar: components["schemas"]["Calendar"];
    };
    CalendarsReply: {
      calendars: components["schemas"]["Calendar"][];
    };
    Contact: {
      id: string;
      name?: string;
      locationId?: string;
      firstName?: string;
      lastName?: string;
      email?: string;
      emailLowerCase?: string;
      timezone?: string;
      companyName?: string;
      phone?: string;
      dnd?: boolean;
      dndSettings?: components["schemas"]["DndSettings"];
      type?: string;
      source?: string;
      assignedTo?: string;
      address1?: string;
      city?: string;
      state?: string;
      country?: string;
      postalCode?: string;
      website?: string;
      tags?: string[];
      dateOfBirth?: string;
      dateAdded?: string;
      dateUpdated?: string;
      attachments?: string;
      keyword?: string;
      firstNameLowerCase?: string;
      fullNameLowerCase?: string;
      lastNameLowerCase?: string;
      lastActivity?: string;
      customFields?: components["schemas"]["CustomField"][];
      businessId?: string;
      attributionSource?: components["schemas"]["Attribution"];
      lastAttributionSource?: components["schemas"]["Attribution"];
      visitorId?: string;
    };
    ContactAppointment: {
      id: string;
      calendarId?: string;
      status?: string;
      title?: string;
      assignedUserId?: string;
      notes?: string;
      startTime?: string;
      endTime?: string;
      address?: string;
      locationId?: string;
      contactId?: string;
      groupId?: string;
      appointmentStatus?: string;
      users?: string[];
      dateAdded?: string;
      dateUpdated?: string;
      assignedResources?: string[];
    };
    ContactAppointmentsReply: {
      events: components["schemas"]["ContactAppointment"][];
    };
    ContactChange: {
      /** @description Given name. */
      firstName?: string | null;
      /** @description Family name. */
      lastName?: string | null;
      /** @description Whole name; HighLevel splits it where the two above are left out. */
      name?: string | null;
      /** @description E-mail address. */
      email?: string | null;
      /** @description In E.164 where possible, such as +18135550142. */
      phone?: string | null;
      /** @description Street and number. */
      address1?: string | null;
      /** @description Town. */
      city?: string | null;
      /** @description State or region. */
      state?: string | null;
      /** @description Postal code. */
      postalCode?: string;
      /** @description Web address. */
      website?: string | null;
      /** @description IANA name, such as America/New_York. */
      timezone?: string | null;
      /** @description True stops all messages to the contact. */
      dnd?: boolean;
      dndSettings?: components["schemas"]["DndSettings"];
      inboundDndSettings?: components["schemas"]["InboundDndSettings"];
      /** @description Tags. In an update they take the place of all that were there. */
      tags?: string[];
      customFields?: components["schemas"]["CustomFieldInput"][];
      /** @description Where the contact came from, in words of your own. */
      source?: string | null;
      /** @description The day of birth, such as 1984-02-29. */
      dateOfBirth?: Record<string, unknown> | string | null;
      /** @description Two letters, such as US. */
      country?: string;
      /** @description Id of the user in charge. */
      assignedTo?: string | null;
    };
    ContactCreatedReply: {
      contact: components["schemas"]["CreatedContact"];
    };
    ContactFilter: {
      /** @description Such as email, phone, tags, assignedTo, dateAdded. */
      field: string;
      /**
       * @description How it is compared.
       * @enum {string}
       */
      operator: "eq" | "not_eq" | "contains" | "not_contains" | "wildcard" | "not_wildcard" | "match" | "not_match" | "range" | "exists" | "not_exists";
      /** @description Left out for exists and not_exists; for range `{gte, lte}`. */
      value?: string | number | boolean | unknown[] | Record<string, unknown>;
    };
    ContactInput: {
      /** @description Given name. */
      firstName?: string | null;
      /** @description Family name. */
      lastName?: string | null;
      /** @description Whole name; HighLevel splits it where the two above are left out. */
      name?: string | null;
      /** @description E-mail address. */
      email?: string | null;
      /** @description The location. */
      locationId: string;
      /** @description Gender, in words of your own. */
      gender?: string;
      /** @description In E.164 where possible, such as +18135550142. */
      phone?: string | null;
      /** @description Street and number. */
      address1?: string | null;
      /** @description Town. */
      city?: string | null;
      /** @description State or region. */
      state?: string | null;
      /** @description Postal code. */
      postalCode?: string;
      /** @description Web address. */
      website?: string | null;
      /** @description IANA name, such as America/New_York. */
      timezone?: string | null;
      /** @description True stops all messages to the contact. */
      dnd?: boolean;
      dndSettings?: components["schemas"]["DndSettings"];
      inboundDndSettings?: components["schemas"]["InboundDndSettings"];
      /** @description Tags. In an update they take the place of all that were there. */
      tags?: string[];
      customFields?: components["schemas"]["CustomFieldInput"][];
      /** @description Where the contact came from, in words of your own. */
      source?: string;
      /** @description The day of birth, such as 1984-02-29. */
      dateOfBirth?: Record<string, unknown> | string | null;
      /** @description Two letters, such as US. */
      country?: string;
      /** @description The company that the contact belongs to. */
      companyName?: string | null;
      /** @description Id of the user in charge. */
      assignedTo?: string;
    };
    ContactPage: {
      contacts: components["schemas"]["FoundContact"][];
      total: number;
    };
    ContactReply: {
      contact: components["schemas"]["Contact"];
    };
    ContactSearch: {
      /** @description The location. */
      locationId: string;
      /** @description How many on a page, at most 500. */
      pageLimit: number;
      /** @description Page number from 1; only the first 10,000 contacts can be reached so. */
      page?: number;
      /** @description `searchAfter` of the last contact of the page before; reaches all of them. Not together with `page`. */
      searchAfter?: (string | number)[];
      /** @description Words that stand in name, e-mail address, phone or company. */
      query?: string;
      /** @description Contacts that meet all of these. */
      filters?: components["schemas"]["ContactFilter"][];
      /** @description The order. */
      sort?: {
        /** @description Such as dateAdded. */
        field: string;
        /**
         * @description asc or desc.
         * @enum {string}
         */
        direction: "asc" | "desc";
      }[];
    };
    ContactUpdatedReply: {
      succeded?: boolean;
      contact: components["schemas"]["Contact"];
    };
    ContactUpsert: {
      /** @description Given name. */
      firstName?: string | null;
      /** @description Family name. */
      lastName?: string | null;
      /** @description Whole name; HighLevel splits it where the two above are left out. */
      name?: string | null;
      /** @description E-mail address. */
      email?: string | null;
      /** @description The location. */
      locationId: string;
      /** @description Gender, in words of your own. */
      gender?: string;
      /** @description In E.164 where possible, such as +18135550142. */
      phone?: string | null;
      /** @description Street and number. */
      address1?: string | null;
      /** @description Town. */
      city?: string | null;
      /** @description State or region. */
      state?: string | null;
      /** @description Postal code. */
      postalCode?: string;
      /** @description Web address. */
      website?: string | null;
      /** @description IANA name, such as America/New_York. */
      timezone?: string | null;
      /** @description True stops all messages to the contact. */
      dnd?: boolean;
      dndSettings?: components["schemas"]["DndSettings"];
      inboundDndSettings?: components["schemas"]["InboundDndSettings"];
      /** @description Tags. In an update they take the place of all that were there. */
      tags?: string[];
      customFields?: components["schemas"]["CustomFieldInput"][];
      /** @description Where the contact came from, in words of your own. */
      source?: string;
      /** @description The day of birth, such as 1984-02-29. */
      dateOfBirth?: Record<string, unknown> | string | null;
      /** @description Two letters, such as US. */
      country?: string;
      /** @description The company that the contact belongs to. */
      companyName?: string | null;
      /** @description Id of the user in charge. */
      assignedTo?: string;
      /** @default false */
      createNewIfDuplicateAllowed?: boolean;
    };
    ContactUpsertedReply: {
      new?: boolean;
      contact: components["schemas"]["Contact"];
      traceId?: string;
    };
    Conversation: {
      id: string;
      contactId: string;
      locationId: string;
      lastMessageBody?: string;
      lastMessageType?: components["schemas"]["MessageType"];
      /** @enum {string} */
      type?: "TYPE_PHONE" | "TYPE_EMAIL" | "TYPE_FB_MESSENGER" | "TYPE_REVIEW" | "TYPE_GROUP_SMS";
      unreadCount?: number;
      fullName?: string;
      contactName?: string;
      email?: string;
      phone?: string;
      lastMessageDate?: number | string;
      /** @enum {string} */
      lastMessageDirection?: "inbound" | "outbound";
      dateAdded?: number | string;
      dateUpdated?: number | string;
    };
    ConversationChange: {
      /** @description The location. */
      locationId: string;
      /** @description How many messages count as unread; 0 marks all as read. */
      unreadCount?: number;
      /** @description True marks the conversation with a star. */
      starred?: boolean;
      /** @description HighLevel's own; leave it out. */
      feedback?: Record<string, unknown>;
    };
    ConversationChangedReply: {
      success: boolean;
      conversation: {
        id?: string;
        locationId: string;
        contactId: string;
        assignedTo?: string;
        userId?: string;
        lastMessageBody?: string;
        lastMessageDate?: string;
        lastMessageType?: components["schemas"]["MessageType"];
        unreadCount?: number;
        inbox?: boolean;
        starred?: boolean;
        deleted: boolean;
      };
    };
    ConversationCreatedReply: {
      success: boolean;
      conversation: {
        id: string;
        dateUpdated: string;
        dateAdded: string;
        deleted: boolean;
        contactId: string;
        locationId: string;
        lastMessageDate: string;
        assignedTo?: string;
      };
    };
    ConversationInput: {
      /** @description The location. */
      locationId: string;
      /** @description With whom. */
      contactId: string;
    };
    ConversationsReply: {
      conversations: components["schemas"]["Conversation"][];
      total: number;
    };
    CreatedContact: {
      id: string;
      dateAdded?: string;
      dateUpdated?: string;
      deleted?: boolean;
      tags?: string[];
      type?: string;
      customFields?: components["schemas"]["CustomField"][];
      locationId?: string;
      firstName?: string;
      firstNameLowerCase?: string;
      fullNameLowerCase?: string;
      lastName?: string;
      lastNameLowerCase?: string;
      email?: string;
      emailLowerCase?: string;
      bounceEmail?: boolean;
      unsubscribeEmail?: boolean;
      dnd?: boolean;
      dndSettings?: components["schemas"]["DndSettings"];
      phone?: string;
      address1?: string;
      city?: string;
      state?: string;
      country?: string;
      postalCode?: string;
      website?: string;
      source?: string;
      companyName?: string;
      dateOfBirth?: string;
      birthMonth?: number;
      birthDay?: number;
      lastSessionActivityAt?: string;
      offers?: string[];
      products?: string[];
      businessId?: string;
      assignedTo?: string;
    };
    CustomField: {
      id?: string;
      value?: string;
    };
    CustomFieldInput: {
      /** @description The field's id, from listCustomFields. */
      id: string;
      /** @description The field's key. */
      key?: string;
      /** @description As the field's type wants it: a text, a number, a list of texts. */
      field_value?: string | number | Record<string, unknown> | unknown[];
    };
    CustomFieldValue: {
      id?: string;
      value?: unknown;
    };
    CustomValue: {
      id: string;
      name?: string;
      fieldKey?: string;
      value?: string;
      locationId?: string;
    };
    CustomValuesReply: {
      customValues: components["schemas"]["CustomValue"][];
    };
    DndSetting: {
      /**
       * @description `active` stops messages of this kind.
       * @enum {string}
       */
      status: "active" | "inactive" | "permanent";
      /** @description Why. */
      message?: string;
      /** @description HighLevel's own code of the reason. */
      code?: string;
    };
    DndSettings: {
      Call?: components["schemas"]["DndSetting"];
      Email?: components["schemas"]["DndSetting"];
      SMS?: components["schemas"]["DndSetting"];
      WhatsApp?: components["schemas"]["DndSetting"];
      GMB?: components["schemas"]["DndSetting"];
      FB?: components["schemas"]["DndSetting"];
    };
    Done: {
      succeded?: boolean;
    };
    DuplicateReply: {
      contact?: components["schemas"]["Contact"] | null;
    };
    Email: {
      id: string;
      altId?: string;
      threadId: string;
      locationId: string;
      contactId: string;
      conversationId: string;
      dateAdded: string;
      subject?: string;
      body: string;
      /** @enum {string} */
      direction: "inbound" | "outbound";
      /** @enum {string} */
      status?: "pending" | "scheduled" | "sent" | "delivered" | "read" | "undelivered" | "connected" | "failed" | "opened";
      contentType: string;
      attachments?: string[];
      provider?: string;
      from: string;
      to: string[];
      cc?: string[];
      bcc?: string[];
      replyToMessageId?: string;
      /** @enum {string} */
      source?: "workflow" | "bulk_actions" | "campaign" | "api" | "app";
      conversationProviderId?: string;
    };
    EventDeleted: {
      succeeded?: boolean;
    };
    Failure: {
      statusCode?: number;
      message?: string | string[];
      error?: string;
      traceId?: string;
    };
    FieldDefinition: {
      id: string;
      name?: string;
      fieldKey?: string;
      placeholder?: string;
      dataType?: string;
      position?: number;
      picklistOptions?: string[];
      picklistImageOptions?: string[];
      isAllowedCustomOption?: boolean;
      isMultiFileAllowed?: boolean;
      maxFileLimit?: number;
      locationId?: string;
      /** @enum {string} */
      model?: "contact" | "opportunity";
    };
    FieldReply: {
      customField: components["schemas"]["FieldDefinition"];
    };
    FieldsReply: {
      customFields: components["schemas"]["FieldDefinition"][];
    };
    FoundContact: {
      id: string;
      locationId?: string;
      searchAfter?: (string | number)[];
      firstName?: string | null;
      lastName?: string | null;
      firstNameLowerCase?: string | null;
      lastNameLowerCase?: string | null;
      contactName?: string | null;
      companyName?: string | null;
      email?: string | null;
      phone?: string | null;
      type?: string | null;
      source?: string | null;
      assignedTo?: string | null;
      address?: string | null;
      address1?: string | null;
      city?: string | null;
      state?: string | null;
      country?: string | null;
      postalCode?: string | null;
      website?: string | null;
      timezone?: string | null;
      businessName?: string | null;
      businessId?: string | null;
      dateOfBirth?: string | null;
      dateAdded?: string | null;
      dateUpdated?: string | null;
      lastActivity?: string | null;
      dnd?: boolean;
      tags?: string[];
      additionalEmails?: (string | Record<string, unknown>)[];
      additionalPhones?: (string | Record<string, unknown>)[];
      customFields?: components["schemas"]["CustomFieldValue"][];
    };
    FoundTask: {
      id: string;
      title?: string;
      body?: string;
      dueDate?: string;
      completed?: boolean;
      contactId?: string;
      assignedTo?: string | null;
    };
    FoundTasksReply: {
      tasks: components["schemas"]["FoundTask"][];
    };
    FreeSlots: {
      [key: string]: {
        slots: string[];
      };
    };
    InboundDndSettings: {
      all?: {
        /**
         * @description `active` stops messages from the contact.
         * @enum {string}
         */
        status: "active" | "inactive";
        /** @description Why. */
        message?: string;
      };
    };
    Location: {
      id: string;
      companyId?: string;
      name: string;
      domain?: string;
      address?: string;
      city?: string;
      state?: string;
      logoUrl?: string;
      country?: string;
      postalCode?: string;
      website?: string;
      timezone?: string;
      firstName?: string;
      lastName?: string;
      email?: string;
      phone?: string;
      business?: {
        name?: string;
        address?: string;
        city?: string;
        state?: string;
        country?: string;
        postalCode?: string;
        website?: string;
        timezone?: string;
        logoUrl?: string;
      };
      social?: {
        facebookUrl?: string;
        googlePlus?: string;
        linkedIn?: string;
        foursquare?: string;
        twitter?: string;
        yelp?: string;
        instagram?: string;
        youtube?: string;
        pinterest?: string;
        blogRss?: string;
        googlePlacesId?: string;
      };
      settings?: {
        allowDuplicateContact?: boolean;
        allowDuplicateOpportunity?: boolean;
        allowFacebookNameMerge?: boolean;
        disableContactTimezone?: boolean;
      };
      reseller?: Record<string, unknown>;
    };
    LocationReply: {
      location: components["schemas"]["Location"];
    };
    LocationTagsReply: {
      tags: components["schemas"]["Tag"][];
    };
    LocationUsersReply: {
      users: components["schemas"]["User"][];
    };
    LostReasonsReply: {
      lostReasons?: {
        id?: string;
        name?: string;
        locationId?: string;
        /** Format: date-time */
        updatedAt?: string;
        /** Format: date-time */
        createdAt?: string;
      }[];
      total?: number;
    };
    Message: {
      id: string;
      type: number;
      messageType: components["schemas"]["MessageType"];
      locationId: string;
      contactId: string;
      conversationId: string;
      dateAdded: string;
      body?: string;
      /** @enum {string} */
      direction: "inbound" | "outbound";
      /** @enum {string} */
      status?: "connected" | "delivered" | "failed" | "opened" | "pending" | "read" | "scheduled" | "sent" | "undelivered" | "clicked" | "opt_out" | "queued";
      contentType: string;
      attachments?: string[];
      meta?: {
        callDuration?: string;
        /** @enum {string} */
        callStatus?: "pending" | "completed" | "answered" | "busy" | "no-answer" | "failed" | "canceled" | "voicemail";
        email?: Record<string, unknown>;
      };
      /** @enum {string} */
      source?: "workflow" | "bulk_actions" | "campaign" | "api" | "app";
      userId?: string;
      conversationProviderId?: string;
      chatWidgetId?: string;
    };
    MessageInput: {
      /**
       * @description How it is sent.
       * @enum {string}
       */
      type: "SMS" | "RCS" | "Email" | "WhatsApp" | "IG" | "FB" | "Custom" | "Live_Chat" | "TIKTOK";
      /** @description To whom. */
      contactId: string;
      /** @description The appointment that it is about. */
      appointmentId?: string;
      /** @description Addresses of files. */
      attachments?: string[];
      /** @description Sender; the location's own where it is left out. */
      emailFrom?: string;
      /** @description Who gets a copy. */
      emailCc?: string[];
      /** @description Who gets a blind copy. */
      emailBcc?: string[];
      /** @description The text of an e-mail, as HTML. */
      html?: string;
      /** @description The text of an SMS or chat message, or of an e-mail without HTML. */
      message?: string;
      /** @description The subject of an e-mail. */
      subject?: string;
      /** @description The message that it answers. */
      replyMessageId?: string;
      /** @description A template's id. */
      templateId?: string;
      /** @description The thread of an e-mail. */
      threadId?: string;
      /** @description When it is sent: seconds since 1970. Left out, at once. */
      scheduledTimestamp?: number;
      /** @description The provider of a custom channel. */
      conversationProviderId?: string;
      /** @description Another address of the contact than the first. */
      emailTo?: string;
      /** @description What recipients can unsubscribe from. */
      customSubtypeId?: string;
      /**
       * @description Whom an answer goes to.
       * @enum {string}
       */
      emailReplyMode?: "reply" | "reply_all";
      /** @description The number that it is sent from. */
      fromNumber?: string;
      /** @description The number that it is sent to. */
      toNumber?: string;
      /** @description True lets HighLevel choose the time. */
      usesNativeSchedulingAi?: boolean;
      /**
       * @description Within which time HighLevel chooses.
       * @enum {string}
       */
      optimizationPeriod?: "24h" | "48h" | "72h";
    };
    MessageList: {
      lastMessageId?: string | null;
      nextPage?: boolean;
      messages: components["schemas"]["Message"][];
    };
    MessageSentReply: {
      conversationId: string;
      emailMessageId?: string;
      messageId: string;
      messageIds?: string[];
      msg?: string;
      /** @enum {string} */
      status?: "delivered" | "failed" | "pending" | "read";
    };
    /** @enum {string} */
    MessageType: "TYPE_CALL" | "TYPE_SMS" | "TYPE_RCS" | "TYPE_EMAIL" | "TYPE_SMS_REVIEW_REQUEST" | "TYPE_WEBCHAT" | "TYPE_SMS_NO_SHOW_REQUEST" | "TYPE_CAMPAIGN_SMS" | "TYPE_CAMPAIGN_CALL" | "TYPE_CAMPAIGN_EMAIL" | "TYPE_CAMPAIGN_VOICEMAIL" | "TYPE_FACEBOOK" | "TYPE_CAMPAIGN_FACEBOOK" | "TYPE_CAMPAIGN_MANUAL_CALL" | "TYPE_CAMPAIGN_MANUAL_SMS" | "TYPE_GMB" | "TYPE_CAMPAIGN_GMB" | "TYPE_REVIEW" | "TYPE_INSTAGRAM" | "TYPE_WHATSAPP" | "TYPE_CUSTOM_SMS" | "TYPE_CUSTOM_EMAIL" | "TYPE_CUSTOM_PROVIDER_SMS" | "TYPE_CUSTOM_PROVIDER_EMAIL" | "TYPE_IVR_CALL" | "TYPE_ACTIVITY_CONTACT" | "TYPE_ACTIVITY_INVOICE" | "TYPE_ACTIVITY_PAYMENT" | "TYPE_ACTIVITY_OPPORTUNITY" | "TYPE_LIVE_CHAT" | "TYPE_LIVE_CHAT_INFO_MESSAGE" | "TYPE_ACTIVITY_APPOINTMENT" | "TYPE_FACEBOOK_COMMENT" | "TYPE_INSTAGRAM_COMMENT" | "TYPE_CUSTOM_CALL" | "TYPE_INTERNAL_COMMENT" | "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG" | "TYPE_TIKTOK" | "TYPE_TIKTOK_COMMENT" | "TYPE_ACTIVITY_WHATSAPP" | "TYPE_FORM_SUBMISSION" | "TYPE_SMS_REACTION";
    MessagesReply: {
      lastMessageId?: string | null;
      nextPage?: boolean;
      messages: components["schemas"]["Message"][] | components["schemas"]["MessageList"];
    };
    Note: {
      id: string;
      body?: string;
      userId?: string;
      dateAdded?: string;
      contactId?: string;
      title?: string;
      color?: string;
      pinned?: boolean;
    };
    NoteChange: {
      /** @description Who wrote it. */
      userId?: string;
      /** @description The text. */
      body?: string;
      /** @description A heading. */
      title?: string;
      /** @description Colour of the card, such as #FFAA00. */
      color?: string;
      /** @description True keeps it on top. */
      pinned?: boolean;
    };
    NoteInput: {
      /** @description Who wrote it. */
      userId?: string;
      /** @description The text. */
      body: string;
      /** @description A heading. */
      title?: string;
      /** @description Colour of the card, such as #FFAA00. */
      color?: string;
      /** @description True keeps it on top. */
      pinned?: boolean;
    };
    NoteReply: {
      note: components["schemas"]["Note"];
    };
    NotesReply: {
      notes: components["schemas"]["Note"][];
    };
    OneConversation: {
      contactId: string;
      locationId: string;
      deleted: boolean;
      inbox: boolean;
      type: number;
      unreadCount: number;
      assignedTo?: string;
      id: string;
      starred?: boolean;
    };
    Opportunity: {
      id: string;
      name?: string;
      monetaryValue?: number;
      pipelineId?: string;
      pipelineStageId?: string;
      assignedTo?: string;
      status?: string;
      source?: string;
      lastStatusChangeAt?: string;
      lastStageChangeAt?: string;
      lastActionDate?: string;
      indexVersion?: string;
      createdAt?: string;
      updatedAt?: string;
      contactId?: string;
      locationId?: string;
      contact?: components["schemas"]["OpportunityContact"];
      lostReasonId?: string;
      customFields?: components["schemas"]["OpportunityField"][];
      externalObjectId?: string;
    };
    OpportunityChange: {
      /** @description The pipeline, from listPipelines. */
      pipelineId?: string;
      /** @description What the deal is called. */
      name?: string;
      /** @description The stage within the pipeline. */
      pipelineStageId?: string;
      status?: components["schemas"]["OpportunityStatus"];
      /** @description What it is worth, in whole units of the location's currency: 1250.5. */
      monetaryValue?: number;
      /** @description Id of the user in charge. */
      assignedTo?: string;
      customFields?: components["schemas"]["OpportunityFieldInput"][];
    };
    OpportunityContact: {
      id?: string;
      name?: string;
      companyName?: string;
      email?: string;
      phone?: string;
      tags?: string[];
    };
    OpportunityField: {
      id: string;
      fieldValue: unknown;
    };
    OpportunityFieldInput: {
      /** @description The field's id, from listCustomFields. */
      id?: string;
      /** @description The field's key. */
      key?: string;
      /** @description As the field's type wants it: a text, a number, a list of texts. */
      field_value?: string | number | Record<string, unknown> | unknown[];
    };
    OpportunityInput: {
      /** @description The pipeline, from listPipelines. */
      pipelineId: string;
      /** @description The location. */
      locationId: string;
      /** @description What the deal is called. */
      name: string;
      /** @description The stage within the pipeline. */
      pipelineStageId?: string;
      status: components["schemas"]["OpportunityStatus"];
      /** @description Whose deal it is. */
      contactId: string;
      /** @description What it is worth, in whole units of the location's currency: 1250.5. */
      monetaryValue?: number;
      /** @description Id of the user in charge. */
      assignedTo?: string;
      customFields?: components["schemas"]["OpportunityFieldInput"][];
    };
    OpportunityMeta: {
      total?: number;
      nextPageUrl?: string | null;
      startAfterId?: string | null;
      startAfter?: number | null;
      currentPage?: number;
      nextPage?: number | null;
      prevPage?: number | null;
    };
    OpportunityPage: {
      opportunities: components["schemas"]["Opportunity"][];
      meta: components["schemas"]["OpportunityMeta"];
      aggregations?: Record<string, unknown>;
    };
    OpportunityReply: {
      opportunity: components["schemas"]["Opportunity"];
    };
    /**
     * @description How the deal stands; `all` only for a search.
     * @enum {string}
     */
    OpportunityStatus: "open" | "won" | "lost" | "abandoned" | "all";
    OpportunityStatusChange: {
      status: components["schemas"]["OpportunityStatus"];
      /** @description Why it was lost, from listLostReasons. */
      lostReasonId?: string;
    };
    OpportunityUpsert: {
      /** @description Its id, where it is known; else pipeline and contact tell. */
      id?: string;
      /** @description The pipeline, from listPipelines. */
      pipelineId: string;
      /** @description The location. */
      locationId: string;
      /** @description Ids of users who are told of changes; may be empty. */
      followers: string[];
      /** @description True takes all followers away first. */
      isRemoveAllFollowers: boolean;
      /**
       * @description Whether the followers given are added or taken away.
       * @enum {string}
       */
      followersActionType: "add" | "remove";
      /** @description What the deal is called. */
      name?: string;
      status?: components["schemas"]["OpportunityStatus"];
      /** @description The stage within the pipeline. */
      pipelineStageId?: string;
      /** @description What it is worth, in whole units of the location's currency. */
      monetaryValue?: number | Record<string, unknown>;
      /** @description Id of the user in charge. */
      assignedTo?: string;
      /** @description Why it was lost, from listLostReasons. */
      lostReasonId?: string;
    };
    OpportunityUpsertedReply: {
      opportunity: components["schemas"]["Opportunity"];
      new: boolean;
    };
    Pipeline: {
      id: string;
      name: string;
      stages: components["schemas"]["Stage"][];
      showInFunnel?: boolean;
      showInPieChart?: boolean;
      locationId?: string;
      /** @enum {string} */
      colorRenderMode?: "dot" | "bg-tint" | "none";
    };
    PipelinesReply: {
      pipelines: components["schemas"]["Pipeline"][];
    };
    ScheduleCancelledReply: {
      status: number;
      message: string;
    };
    Stage: {
      id: string;
      name: string;
      position?: number;
      showInFunnel?: boolean;
      showInPieChart?: boolean;
    };
    Tag: {
      name: string;
      locationId?: string;
      id: string;
    };
    TagInput: {
      /** @description The tag as people read it. */
      name: string;
    };
    TagReply: {
      tag: components["schemas"]["Tag"];
    };
    Tags: {
      /** @description Tags as people read them; unknown ones are made. */
      tags: string[];
    };
    TagsReply: {
      tags?: string[];
    };
    Task: {
      id: string;
      title?: string;
      body?: string;
      assignedTo?: string;
      dueDate?: string;
      completed?: boolean;
      contactId?: string;
    };
    TaskChange: {
      /** @description What is to be done. */
      title?: string;
      /** @description More about it. */
      body?: string;
      /** @description When it is due: ISO 8601 with offset. */
      dueDate?: string;
      /** @description True once it is done. */
      completed?: boolean;
      /** @description Id of the user who shall do it. */
      assignedTo?: string;
    };
    TaskCompletion: {
      /** @description True once it is done. */
      completed: boolean;
    };
    TaskInput: {
      /** @description What is to be done. */
      title: string;
      /** @description More about it. */
      body?: string;
      /** @description When it is due: ISO 8601 with offset. */
      dueDate: string;
      /** @description True once it is done. */
      completed: boolean;
      /** @description Id of the user who shall do it. */
      assignedTo?: string;
    };
    TaskReply: {
      task: components["schemas"]["Task"];
    };
    TaskSearch: {
      /** @description Only tasks of these contacts. */
      contactId?: string[];
      /** @description Only those that are, or are not, done. */
      completed?: boolean;
      /** @description Only tasks of these users. */
      assignedTo?: string[];
      /** @description Words of title or text. */
      query?: string;
      /**
       * @description How many on a page.
       * @default 25
       */
      limit?: number;
      /**
       * @description How many to pass over.
       * @default 0
       */
      skip?: number;
      /** @description Only tasks of this company. */
      businessId?: string;
    };
    TasksReply: {
      tasks: components["schemas"]["Task"][];
    };
    User: {
      id: string;
      name?: string;
      firstName?: string;
      lastName?: string;
      email?: string;
      phone?: string;
      extension?: string;
      roles?: {
        type?: string;
        role?: string;
        locationIds?: string[];
        restrictSubAccount?: boolean;
      };
      deleted?: boolean;
      lcPhone?: Record<string, unknown>;
      /** @enum {string} */
      platformLanguage?: "en_US" | "es" | "fr_CA" | "fr_FR" | "nl" | "de" | "pt_PT" | "pt_BR" | "it" | "sv" | "da" | "fi" | "no";
    };
    UsersReply: {
      users: components["schemas"]["User"][];
      count?: number;
    };
    WorkflowStart: {
      /** @description When what the workflow is about begins: ISO 8601 with offset. */
      eventStartTime?: string;
    };
  };
  responses: {
    /** @description What was wrong. */
    Failure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["Failure"];
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
  searchContacts: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactSearch"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactPage"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  findDuplicateContact: {
    parameters: {
      query: {
        /** @description The location. */
        locationId: string;
        /** @description Phone number, in E.164 with its plus. */
        number?: string;
        /** @description E-mail address. */
        email?: string;
      };
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DuplicateReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createContact: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactInput"];
      };
    };
    responses: {
      /** @description The answer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactCreatedReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  upsertContact: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactUpsert"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactUpsertedReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getContact: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateContact: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactChange"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactUpdatedReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  deleteContact: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Done"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  addContactTags: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Tags"];
      };
    };
    responses: {
      /** @description The answer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TagsReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  removeContactTags: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Tags"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TagsReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listContactAppointments: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ContactAppointmentsReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  addContactToWorkflow: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
        /** @description The id of the workflow. */
        workflowId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WorkflowStart"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Done"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  removeContactFromWorkflow: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
        /** @description The id of the workflow. */
        workflowId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["WorkflowStart"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Done"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listNotes: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NotesReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createNote: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NoteInput"];
      };
    };
    responses: {
      /** @description The answer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NoteReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getNote: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NoteReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateNote: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NoteChange"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NoteReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  deleteNote: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Done"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listTasks: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TasksReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createTask: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskInput"];
      };
    };
    responses: {
      /** @description The answer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getTask: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
        /** @description The id of the task. */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateTask: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
        /** @description The id of the task. */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskChange"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  deleteTask: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
        /** @description The id of the task. */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Done"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  completeTask: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The contact's id, from gohighlevel_read_contacts. */
        contactId: string;
        /** @description The id of the task. */
        taskId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskCompletion"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TaskReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  searchOpportunities: {
    parameters: {
      query: {
        /** @description Words of the name of deal or contact. */
        q?: string;
        /** @description The location. */
        location_id: string;
        /** @description Only this pipeline. */
        pipeline_id?: string;
        /** @description Only this stage. */
        pipeline_stage_id?: string;
        /** @description Only this contact's. */
        contact_id?: string;
        /** @description How they stand; `all` for any. */
        status?: components["schemas"]["OpportunityStatus"];
        /** @description Only those of this user. */
        assigned_to?: string;
        /** @description Only those of this campaign. */
        campaignId?: string;
        /** @description Only this one. */
        id?: string;
        /** @description The order, such as added_asc. */
        order?: string;
        /** @description Only those added until this day, mm-dd-yyyy. */
        endDate?: string;
        /** @description `meta.startAfter` of the page before, together with `startAfterId`. */
        startAfter?: string;
        /** @description `meta.startAfterId` of the page before. */
        startAfterId?: string;
        /** @description Only those added from this day on, mm-dd-yyyy. */
        date?: string;
        /** @description Only contacts of this country. */
        country?: string;
        /** @description Page number from 1. */
        page?: number;
        /** @description How many on a page, at most 100. */
        limit?: number;
        /** @description True shows tasks too. */
        getTasks?: boolean;
        /** @description True shows notes too. */
        getNotes?: boolean;
        /** @description True shows appointments too. */
        getCalendarEvents?: boolean;
      };
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OpportunityPage"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listPipelines: {
    parameters: {
      query: {
        /** @description The location. */
        locationId: string;
      };
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PipelinesReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listLostReasons: {
    parameters: {
      query: {
        /** @description The location. */
        locationId: string;
        /** @description Only the reason of exactly this name. */
        name?: string;
        /** @description True shows deleted ones too. */
        deleted?: boolean;
        /** @description Words of the name. */
        query?: string;
        /** @description How many to pass over. */
        skip?: number;
        /** @description How many. */
        limit?: number;
        /** @description True counts them too. */
        getCount?: boolean;
      };
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LostReasonsReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createOpportunity: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityInput"];
      };
    };
    responses: {
      /** @description The answer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OpportunityReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  upsertOpportunity: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityUpsert"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OpportunityUpsertedReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getOpportunity: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OpportunityReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateOpportunity: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityChange"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OpportunityReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  deleteOpportunity: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Done"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateOpportunityStatus: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OpportunityStatusChange"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Done"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  searchConversations: {
    parameters: {
      query: {
        /** @description The location. */
        locationId: string;
        /** @description Only this contact's. */
        contactId?: string;
        /** @description Ids of users, separated by commas. */
        assignedTo?: string;
        /** @description Ids of users who follow them, separated by commas. */
        followers?: string;
        /** @description Ids of users who are mentioned, separated by commas. */
        mentions?: string;
        /** @description Words to look for. */
        query?: string;
        /** @description asc or desc. */
        sort?: "asc" | "desc";
        /** @description Sort value of the last one of the page before. */
        startAfterDate?: number | string;
        /** @description Only this one. */
        id?: string;
        /** @description How many, at most 100. */
        limit?: number;
        /** @description Kind of the last message. */
        lastMessageType?: components["schemas"]["MessageType"];
        /** @description Who sent the last message: a person or an automation. */
        lastMessageAction?: "automated" | "manual";
        /** @description Which way the last message went. */
        lastMessageDirection?: "inbound" | "outbound";
        /** @description Only those that are, say, unread. */
        status?: "all" | "read" | "unread" | "starred" | "recents";
        /** @description What they are sorted by. */
        sortBy?: "last_manual_message_date" | "last_message_date" | "score_profile" | "overdue_at" | "due_at";
        /** @description The score to sort by. */
        sortScoreProfile?: string;
        /** @description The score that is compared. */
        scoreProfile?: string;
        /** @description Its least value. */
        scoreProfileMin?: number;
        /** @description Its greatest value. */
        scoreProfileMax?: number;
        /** @description From this time on: milliseconds since 1970. */
        startDate?: number;
        /** @description Until this time: milliseconds since 1970. */
        endDate?: number;
      };
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationsReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createConversation: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversationInput"];
      };
    };
    responses: {
      /** @description The answer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationCreatedReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getConversation: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path: {
        /** @description The id of the conversation. */
        conversationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["OneConversation"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateConversation: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path: {
        /** @description The id of the conversation. */
        conversationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ConversationChange"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ConversationChangedReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listMessages: {
    parameters: {
      query?: {
        /** @description `lastMessageId` of the page before. */
        lastMessageId?: string;
        /** @description How many, at most 100. */
        limit?: number;
        /** @description Only messages of this kind. */
        type?: "TYPE_CALL" | "TYPE_SMS" | "TYPE_RCS" | "TYPE_EMAIL" | "TYPE_FACEBOOK" | "TYPE_GMB" | "TYPE_INSTAGRAM" | "TYPE_WHATSAPP" | "TYPE_ACTIVITY_APPOINTMENT" | "TYPE_ACTIVITY_CONTACT" | "TYPE_ACTIVITY_INVOICE" | "TYPE_ACTIVITY_PAYMENT" | "TYPE_ACTIVITY_OPPORTUNITY" | "TYPE_LIVE_CHAT" | "TYPE_INTERNAL_COMMENTS" | "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG" | "TYPE_TIKTOK" | "TYPE_ACTIVITY_WHATSAPP" | "TYPE_FORM_SUBMISSION";
      };
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path: {
        /** @description The id of the conversation. */
        conversationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessagesReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getMessage: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path: {
        /** @description The id of the message. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Message"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getEmail: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path: {
        /** @description The id of the e-mail: `meta.email.messageIds` of its message. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Email"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  sendMessage: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageInput"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageSentReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  cancelScheduledEmail: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path: {
        /** @description The id of the e-mail, from sendMessage. */
        emailMessageId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ScheduleCancelledReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listCalendars: {
    parameters: {
      query: {
        /** @description The location. */
        locationId: string;
        /** @description Only this group of calendars. */
        groupId?: string;
        /** @description False leaves drafts out. */
        showDrafted?: boolean;
      };
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CalendarsReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listEvents: {
    parameters: {
      query: {
        /** @description The location. */
        locationId: string;
        /** @description Only this user's. One of user, calendar and group is needed. */
        userId?: string;
        /** @description Only this calendar. */
        calendarId?: string;
        /** @description Only this group of calendars. */
        groupId?: string;
        /** @description From: milliseconds since 1970. */
        startTime: string;
        /** @description To: milliseconds since 1970. */
        endTime: string;
      };
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CalendarEventsReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listBlockedSlots: {
    parameters: {
      query: {
        /** @description The location. */
        locationId: string;
        /** @description Only this user's. One of user, calendar and group is needed. */
        userId?: string;
        /** @description Only this calendar. */
        calendarId?: string;
        /** @description Only this group of calendars. */
        groupId?: string;
        /** @description From: milliseconds since 1970. */
        startTime: string;
        /** @description To: milliseconds since 1970. */
        endTime: string;
      };
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CalendarEventsReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createAppointment: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AppointmentInput"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Appointment"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getAppointment: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path: {
        /** @description The id of the appointment or event. */
        eventId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CalendarEventReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateAppointment: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path: {
        /** @description The id of the appointment or event. */
        eventId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AppointmentChange"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Appointment"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  deleteEvent: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path: {
        /** @description The id of the appointment or event. */
        eventId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EventDeleted"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getCalendar: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path: {
        /** @description The id of the calendar. */
        calendarId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CalendarReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listFreeSlots: {
    parameters: {
      query: {
        /** @description From: milliseconds since 1970. */
        startDate: number;
        /** @description To: milliseconds since 1970. */
        endDate: number;
        /** @description IANA name of the zone that slots are answered in. */
        timezone?: string;
        /** @description Only this user's. */
        userId?: string;
        /** @description Only these users'. */
        userIds?: string[];
      };
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-04-15";
      };
      path: {
        /** @description The id of the calendar. */
        calendarId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FreeSlots"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getLocation: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The location. */
        locationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LocationReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listTags: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The location. */
        locationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LocationTagsReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  createTag: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The location. */
        locationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TagInput"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TagReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  updateTag: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The location. */
        locationId: string;
        /** @description The id of the tag. */
        tagId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TagInput"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TagReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  deleteTag: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The location. */
        locationId: string;
        /** @description The id of the tag. */
        tagId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Done"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  searchTasks: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The location. */
        locationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["TaskSearch"];
      };
    };
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FoundTasksReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listCustomFields: {
    parameters: {
      query?: {
        /** @description Fields of contacts, of opportunities, or all. */
        model?: "contact" | "opportunity" | "all";
      };
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The location. */
        locationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FieldsReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getCustomField: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The location. */
        locationId: string;
        /** @description Its id. */
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["FieldReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listCustomValues: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The location. */
        locationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomValuesReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  listUsers: {
    parameters: {
      query: {
        /** @description The location. */
        locationId: string;
      };
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["LocationUsersReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  searchUsers: {
    parameters: {
      query: {
        /** @description The agency's id, from getLocation. */
        companyId: string;
        /** @description Words of name, e-mail address or phone. */
        query?: string;
        /** @description How many to pass over. */
        skip?: string;
        /** @description How many. */
        limit?: string;
        /** @description The location. */
        locationId?: string;
        /** @description agency or account. */
        type?: string;
        /** @description admin or user. */
        role?: string;
        /** @description Only these, separated by commas. */
        ids?: string;
        /** @description What they are sorted by. */
        sort?: string;
        /** @description asc or desc. */
        sortDirection?: string;
        /** @description Only users whose calendar is synced both ways. */
        enabled2waySync?: boolean;
      };
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UsersReply"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
  getUser: {
    parameters: {
      query?: never;
      header: {
        /** @description The version of the API that this call is written for. */
        Version: "2021-07-28";
      };
      path: {
        /** @description The id of the user. */
        userId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["User"];
        };
      };
      "4XX": components["responses"]["Failure"];
      "5XX": components["responses"]["Failure"];
    };
  };
}
