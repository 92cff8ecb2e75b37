// @generated from specs/gohighlevel by "pnpm generate gohighlevel". Do not edit: change the spec or tools.yaml.

/** Input of searchContacts. */
export interface SearchContactsInput {
  /** How many on a page, at most 500. */
  pageLimit: number;
  /** Page number from 1; only the first 10,000 contacts can be reached so. */
  page?: number;
  /** `searchAfter` of the last contact of the page before; reaches all of them. Not together with `page`. */
  searchAfter?: (string | number)[];
  /** Words that stand in name, e-mail address, phone or company. */
  query?: string;
  /** Contacts that meet all of these. */
  filters?: ({
    /** Such as email, phone, tags, assignedTo, dateAdded. */
    field: string;
    /** How it is compared. */
    operator: "eq" | "not_eq" | "contains" | "not_contains" | "wildcard" | "not_wildcard" | "match" | "not_match" | "range" | "exists" | "not_exists";
    /** Left out for exists and not_exists; for range `{gte, lte}`. */
    value?: string | number | boolean | unknown[] | Record<string, unknown>;
  })[];
  /** The order. */
  sort?: ({
    /** Such as dateAdded. */
    field: string;
    /** asc or desc. */
    direction: "asc" | "desc";
  })[];
}

/** Input of findDuplicateContact. */
export interface FindDuplicateContactInput {
  /** Phone number, in E.164 with its plus. */
  number?: string;
  /** E-mail address. */
  email?: string;
}

/** Input of createContact. */
export interface CreateContactInput {
  /** Given name. */
  firstName?: string | null;
  /** Family name. */
  lastName?: string | null;
  /** Whole name; HighLevel splits it where the two above are left out. */
  name?: string | null;
  /** E-mail address. */
  email?: string | null;
  /** Gender, in words of your own. */
  gender?: string;
  /** In E.164 where possible, such as +18135550142. */
  phone?: string | null;
  /** Street and number. */
  address1?: string | null;
  /** Town. */
  city?: string | null;
  /** State or region. */
  state?: string | null;
  /** Postal code. */
  postalCode?: string;
  /** Web address. */
  website?: string | null;
  /** IANA name, such as America/New_York. */
  timezone?: string | null;
  /** True stops all messages to the contact. */
  dnd?: boolean;
  dndSettings?: {
    Call?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    Email?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    SMS?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    WhatsApp?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    GMB?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    FB?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
  };
  inboundDndSettings?: {
    all?: {
      /** `active` stops messages from the contact. */
      status: "active" | "inactive";
      /** Why. */
      message?: string;
    };
  };
  /** Tags. In an update they take the place of all that were there. */
  tags?: string[];
  customFields?: ({
    /** The field's id, from listCustomFields. */
    id: string;
    /** The field's key. */
    key?: string;
    /** As the field's type wants it: a text, a number, a list of texts. */
    field_value?: string | number | Record<string, unknown> | unknown[];
  })[];
  /** Where the contact came from, in words of your own. */
  source?: string;
  /** The day of birth, such as 1984-02-29. */
  dateOfBirth?: Record<string, unknown> | string | null;
  /** Two letters, such as US. */
  country?: string;
  /** The company that the contact belongs to. */
  companyName?: string | null;
  /** Id of the user in charge. */
  assignedTo?: string;
}

/** Input of upsertContact. */
export interface UpsertContactInput {
  /** Given name. */
  firstName?: string | null;
  /** Family name. */
  lastName?: string | null;
  /** Whole name; HighLevel splits it where the two above are left out. */
  name?: string | null;
  /** E-mail address. */
  email?: string | null;
  /** Gender, in words of your own. */
  gender?: string;
  /** In E.164 where possible, such as +18135550142. */
  phone?: string | null;
  /** Street and number. */
  address1?: string | null;
  /** Town. */
  city?: string | null;
  /** State or region. */
  state?: string | null;
  /** Postal code. */
  postalCode?: string;
  /** Web address. */
  website?: string | null;
  /** IANA name, such as America/New_York. */
  timezone?: string | null;
  /** True stops all messages to the contact. */
  dnd?: boolean;
  dndSettings?: {
    Call?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    Email?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    SMS?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    WhatsApp?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    GMB?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    FB?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
  };
  inboundDndSettings?: {
    all?: {
      /** `active` stops messages from the contact. */
      status: "active" | "inactive";
      /** Why. */
      message?: string;
    };
  };
  /** Tags. In an update they take the place of all that were there. */
  tags?: string[];
  customFields?: ({
    /** The field's id, from listCustomFields. */
    id: string;
    /** The field's key. */
    key?: string;
    /** As the field's type wants it: a text, a number, a list of texts. */
    field_value?: string | number | Record<string, unknown> | unknown[];
  })[];
  /** Where the contact came from, in words of your own. */
  source?: string;
  /** The day of birth, such as 1984-02-29. */
  dateOfBirth?: Record<string, unknown> | string | null;
  /** Two letters, such as US. */
  country?: string;
  /** The company that the contact belongs to. */
  companyName?: string | null;
  /** Id of the user in charge. */
  assignedTo?: string;
  createNewIfDuplicateAllowed?: boolean;
}

/** Input of getContact. */
export interface GetContactInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
}

/** Input of updateContact. */
export interface UpdateContactInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** Given name. */
  firstName?: string | null;
  /** Family name. */
  lastName?: string | null;
  /** Whole name; HighLevel splits it where the two above are left out. */
  name?: string | null;
  /** E-mail address. */
  email?: string | null;
  /** In E.164 where possible, such as +18135550142. */
  phone?: string | null;
  /** Street and number. */
  address1?: string | null;
  /** Town. */
  city?: string | null;
  /** State or region. */
  state?: string | null;
  /** Postal code. */
  postalCode?: string;
  /** Web address. */
  website?: string | null;
  /** IANA name, such as America/New_York. */
  timezone?: string | null;
  /** True stops all messages to the contact. */
  dnd?: boolean;
  dndSettings?: {
    Call?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    Email?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    SMS?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    WhatsApp?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    GMB?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
    FB?: {
      /** `active` stops messages of this kind. */
      status: "active" | "inactive" | "permanent";
      /** Why. */
      message?: string;
      /** HighLevel's own code of the reason. */
      code?: string;
    };
  };
  inboundDndSettings?: {
    all?: {
      /** `active` stops messages from the contact. */
      status: "active" | "inactive";
      /** Why. */
      message?: string;
    };
  };
  /** Tags. In an update they take the place of all that were there. */
  tags?: string[];
  customFields?: ({
    /** The field's id, from listCustomFields. */
    id: string;
    /** The field's key. */
    key?: string;
    /** As the field's type wants it: a text, a number, a list of texts. */
    field_value?: string | number | Record<string, unknown> | unknown[];
  })[];
  /** Where the contact came from, in words of your own. */
  source?: string | null;
  /** The day of birth, such as 1984-02-29. */
  dateOfBirth?: Record<string, unknown> | string | null;
  /** Two letters, such as US. */
  country?: string;
  /** Id of the user in charge. */
  assignedTo?: string | null;
}

/** Input of deleteContact. */
export interface DeleteContactInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
}

/** Input of addContactTags. */
export interface AddContactTagsInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** Tags as people read them; unknown ones are made. */
  tags: string[];
}

/** Input of removeContactTags. */
export interface RemoveContactTagsInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** Tags as people read them; unknown ones are made. */
  tags: string[];
}

/** Input of listContactAppointments. */
export interface ListContactAppointmentsInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
}

/** Input of addContactToWorkflow. */
export interface AddContactToWorkflowInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** The id of the workflow. */
  workflowId: string;
  /** When what the workflow is about begins: ISO 8601 with offset. */
  eventStartTime?: string;
}

/** Input of removeContactFromWorkflow. */
export interface RemoveContactFromWorkflowInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** The id of the workflow. */
  workflowId: string;
  /** When what the workflow is about begins: ISO 8601 with offset. */
  eventStartTime?: string;
}

/** Input of listNotes. */
export interface ListNotesInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
}

/** Input of createNote. */
export interface CreateNoteInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** Who wrote it. */
  userId?: string;
  /** The text. */
  body: string;
  /** A heading. */
  title?: string;
  /** Colour of the card, such as #FFAA00. */
  color?: string;
  /** True keeps it on top. */
  pinned?: boolean;
}

/** Input of getNote. */
export interface GetNoteInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** Its id. */
  id: string;
}

/** Input of updateNote. */
export interface UpdateNoteInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** Its id. */
  id: string;
  /** Who wrote it. */
  userId?: string;
  /** The text. */
  body?: string;
  /** A heading. */
  title?: string;
  /** Colour of the card, such as #FFAA00. */
  color?: string;
  /** True keeps it on top. */
  pinned?: boolean;
}

/** Input of deleteNote. */
export interface DeleteNoteInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** Its id. */
  id: string;
}

/** Input of listTasks. */
export interface ListTasksInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
}

/** Input of createTask. */
export interface CreateTaskInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** What is to be done. */
  title: string;
  /** More about it. */
  body?: string;
  /** When it is due: ISO 8601 with offset. */
  dueDate: string;
  /** True once it is done. */
  completed: boolean;
  /** Id of the user who shall do it. */
  assignedTo?: string;
}

/** Input of getTask. */
export interface GetTaskInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** The id of the task. */
  taskId: string;
}

/** Input of updateTask. */
export interface UpdateTaskInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** The id of the task. */
  taskId: string;
  /** What is to be done. */
  title?: string;
  /** More about it. */
  body?: string;
  /** When it is due: ISO 8601 with offset. */
  dueDate?: string;
  /** True once it is done. */
  completed?: boolean;
  /** Id of the user who shall do it. */
  assignedTo?: string;
}

/** Input of deleteTask. */
export interface DeleteTaskInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** The id of the task. */
  taskId: string;
}

/** Input of completeTask. */
export interface CompleteTaskInput {
  /** The contact's id, from gohighlevel_read_contacts. */
  contactId: string;
  /** The id of the task. */
  taskId: string;
  /** True once it is done. */
  completed: boolean;
}

/** Input of searchOpportunities. */
export interface SearchOpportunitiesInput {
  /** Words of the name of deal or contact. */
  q?: string;
  /** Only this pipeline. */
  pipeline_id?: string;
  /** Only this stage. */
  pipeline_stage_id?: string;
  /** Only this contact's. */
  contact_id?: string;
  /** How they stand; `all` for any. */
  status?: "open" | "won" | "lost" | "abandoned" | "all";
  /** Only those of this user. */
  assigned_to?: string;
  /** Only those of this campaign. */
  campaignId?: string;
  /** Only this one. */
  id?: string;
  /** The order, such as added_asc. */
  order?: string;
  /** Only those added until this day, mm-dd-yyyy. */
  endDate?: string;
  /** `meta.startAfter` of the page before, together with `startAfterId`. */
  startAfter?: string;
  /** `meta.startAfterId` of the page before. */
  startAfterId?: string;
  /** Only those added from this day on, mm-dd-yyyy. */
  date?: string;
  /** Only contacts of this country. */
  country?: string;
  /** Page number from 1. */
  page?: number;
  /** How many on a page, at most 100. */
  limit?: number;
  /** True shows tasks too. */
  getTasks?: boolean;
  /** True shows notes too. */
  getNotes?: boolean;
  /** True shows appointments too. */
  getCalendarEvents?: boolean;
}

/** Input of listPipelines. */
export type ListPipelinesInput = Record<string, never>;

/** Input of listLostReasons. */
export interface ListLostReasonsInput {
  /** Only the reason of exactly this name. */
  name?: string;
  /** True shows deleted ones too. */
  deleted?: boolean;
  /** Words of the name. */
  query?: string;
  /** How many to pass over. */
  skip?: number;
  /** How many. */
  limit?: number;
  /** True counts them too. */
  getCount?: boolean;
}

/** Input of createOpportunity. */
export interface CreateOpportunityInput {
  /** The pipeline, from listPipelines. */
  pipelineId: string;
  /** What the deal is called. */
  name: string;
  /** The stage within the pipeline. */
  pipelineStageId?: string;
  /** How the deal stands; `all` only for a search. */
  status: "open" | "won" | "lost" | "abandoned" | "all";
  /** Whose deal it is. */
  contactId: string;
  /** What it is worth, in whole units of the location's currency: 1250.5. */
  monetaryValue?: number;
  /** Id of the user in charge. */
  assignedTo?: string;
  customFields?: ({
    /** The field's id, from listCustomFields. */
    id?: string;
    /** The field's key. */
    key?: string;
    /** As the field's type wants it: a text, a number, a list of texts. */
    field_value?: string | number | Record<string, unknown> | unknown[];
  })[];
}

/** Input of upsertOpportunity. */
export interface UpsertOpportunityInput {
  /** Its id, where it is known; else pipeline and contact tell. */
  id?: string;
  /** The pipeline, from listPipelines. */
  pipelineId: string;
  /** Ids of users who are told of changes; may be empty. */
  followers: string[];
  /** True takes all followers away first. */
  isRemoveAllFollowers: boolean;
  /** Whether the followers given are added or taken away. */
  followersActionType: "add" | "remove";
  /** What the deal is called. */
  name?: string;
  /** How the deal stands; `all` only for a search. */
  status?: "open" | "won" | "lost" | "abandoned" | "all";
  /** The stage within the pipeline. */
  pipelineStageId?: string;
  /** What it is worth, in whole units of the location's currency. */
  monetaryValue?: number | Record<string, unknown>;
  /** Id of the user in charge. */
  assignedTo?: string;
  /** Why it was lost, from listLostReasons. */
  lostReasonId?: string;
}

/** Input of getOpportunity. */
export interface GetOpportunityInput {
  /** Its id. */
  id: string;
}

/** Input of updateOpportunity. */
export interface UpdateOpportunityInput {
  /** Its id. */
  id: string;
  /** The pipeline, from listPipelines. */
  pipelineId?: string;
  /** What the deal is called. */
  name?: string;
  /** The stage within the pipeline. */
  pipelineStageId?: string;
  /** How the deal stands; `all` only for a search. */
  status?: "open" | "won" | "lost" | "abandoned" | "all";
  /** What it is worth, in whole units of the location's currency: 1250.5. */
  monetaryValue?: number;
  /** Id of the user in charge. */
  assignedTo?: string;
  customFields?: ({
    /** The field's id, from listCustomFields. */
    id?: string;
    /** The field's key. */
    key?: string;
    /** As the field's type wants it: a text, a number, a list of texts. */
    field_value?: string | number | Record<string, unknown> | unknown[];
  })[];
}

/** Input of deleteOpportunity. */
export interface DeleteOpportunityInput {
  /** Its id. */
  id: string;
}

/** Input of updateOpportunityStatus. */
export interface UpdateOpportunityStatusInput {
  /** Its id. */
  id: string;
  /** How the deal stands; `all` only for a search. */
  status: "open" | "won" | "lost" | "abandoned" | "all";
  /** Why it was lost, from listLostReasons. */
  lostReasonId?: string;
}

/** Input of searchConversations. */
export interface SearchConversationsInput {
  /** Only this contact's. */
  contactId?: string;
  /** Ids of users, separated by commas. */
  assignedTo?: string;
  /** Ids of users who follow them, separated by commas. */
  followers?: string;
  /** Ids of users who are mentioned, separated by commas. */
  mentions?: string;
  /** Words to look for. */
  query?: string;
  /** asc or desc. */
  sort?: "asc" | "desc";
  /** Sort value of the last one of the page before. */
  startAfterDate?: number | string;
  /** Only this one. */
  id?: string;
  /** How many, at most 100. */
  limit?: number;
  /** Kind of the last message. */
  lastMessageType?: "TYPE_CALL" | "TYPE_SMS" | "TYPE_RCS" | "TYPE_EMAIL" | "TYPE_SMS_REVIEW_REQUEST" | "TYPE_WEBCHAT" | "TYPE_SMS_NO_SHOW_REQUEST" | "TYPE_CAMPAIGN_SMS" | "TYPE_CAMPAIGN_CALL" | "TYPE_CAMPAIGN_EMAIL" | "TYPE_CAMPAIGN_VOICEMAIL" | "TYPE_FACEBOOK" | "TYPE_CAMPAIGN_FACEBOOK" | "TYPE_CAMPAIGN_MANUAL_CALL" | "TYPE_CAMPAIGN_MANUAL_SMS" | "TYPE_GMB" | "TYPE_CAMPAIGN_GMB" | "TYPE_REVIEW" | "TYPE_INSTAGRAM" | "TYPE_WHATSAPP" | "TYPE_CUSTOM_SMS" | "TYPE_CUSTOM_EMAIL" | "TYPE_CUSTOM_PROVIDER_SMS" | "TYPE_CUSTOM_PROVIDER_EMAIL" | "TYPE_IVR_CALL" | "TYPE_ACTIVITY_CONTACT" | "TYPE_ACTIVITY_INVOICE" | "TYPE_ACTIVITY_PAYMENT" | "TYPE_ACTIVITY_OPPORTUNITY" | "TYPE_LIVE_CHAT" | "TYPE_LIVE_CHAT_INFO_MESSAGE" | "TYPE_ACTIVITY_APPOINTMENT" | "TYPE_FACEBOOK_COMMENT" | "TYPE_INSTAGRAM_COMMENT" | "TYPE_CUSTOM_CALL" | "TYPE_INTERNAL_COMMENT" | "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG" | "TYPE_TIKTOK" | "TYPE_TIKTOK_COMMENT" | "TYPE_ACTIVITY_WHATSAPP" | "TYPE_FORM_SUBMISSION" | "TYPE_SMS_REACTION";
  /** Who sent the last message: a person or an automation. */
  lastMessageAction?: "automated" | "manual";
  /** Which way the last message went. */
  lastMessageDirection?: "inbound" | "outbound";
  /** Only those that are, say, unread. */
  status?: "all" | "read" | "unread" | "starred" | "recents";
  /** What they are sorted by. */
  sortBy?: "last_manual_message_date" | "last_message_date" | "score_profile" | "overdue_at" | "due_at";
  /** The score to sort by. */
  sortScoreProfile?: string;
  /** The score that is compared. */
  scoreProfile?: string;
  /** Its least value. */
  scoreProfileMin?: number;
  /** Its greatest value. */
  scoreProfileMax?: number;
  /** From this time on: milliseconds since 1970. */
  startDate?: number;
  /** Until this time: milliseconds since 1970. */
  endDate?: number;
}

/** Input of createConversation. */
export interface CreateConversationInput {
  /** With whom. */
  contactId: string;
}

/** Input of getConversation. */
export interface GetConversationInput {
  /** The id of the conversation. */
  conversationId: string;
}

/** Input of updateConversation. */
export interface UpdateConversationInput {
  /** The id of the conversation. */
  conversationId: string;
  /** How many messages count as unread; 0 marks all as read. */
  unreadCount?: number;
  /** True marks the conversation with a star. */
  starred?: boolean;
  /** HighLevel's own; leave it out. */
  feedback?: Record<string, unknown>;
}

/** Input of listMessages. */
export interface ListMessagesInput {
  /** The id of the conversation. */
  conversationId: string;
  /** `lastMessageId` of the page before. */
  lastMessageId?: string;
  /** How many, at most 100. */
  limit?: number;
  /** Only messages of this kind. */
  type?: "TYPE_CALL" | "TYPE_SMS" | "TYPE_RCS" | "TYPE_EMAIL" | "TYPE_FACEBOOK" | "TYPE_GMB" | "TYPE_INSTAGRAM" | "TYPE_WHATSAPP" | "TYPE_ACTIVITY_APPOINTMENT" | "TYPE_ACTIVITY_CONTACT" | "TYPE_ACTIVITY_INVOICE" | "TYPE_ACTIVITY_PAYMENT" | "TYPE_ACTIVITY_OPPORTUNITY" | "TYPE_LIVE_CHAT" | "TYPE_INTERNAL_COMMENTS" | "TYPE_ACTIVITY_EMPLOYEE_ACTION_LOG" | "TYPE_TIKTOK" | "TYPE_ACTIVITY_WHATSAPP" | "TYPE_FORM_SUBMISSION";
}

/** Input of getMessage. */
export interface GetMessageInput {
  /** The id of the message. */
  id: string;
}

/** Input of getEmail. */
export interface GetEmailInput {
  /** The id of the e-mail: `meta.email.messageIds` of its message. */
  id: string;
}

/** Input of sendMessage. */
export interface SendMessageInput {
  /** How it is sent. */
  type: "SMS" | "RCS" | "Email" | "WhatsApp" | "IG" | "FB" | "Custom" | "Live_Chat" | "TIKTOK";
  /** To whom. */
  contactId: string;
  /** The appointment that it is about. */
  appointmentId?: string;
  /** Addresses of files. */
  attachments?: string[];
  /** Sender; the location's own where it is left out. */
  emailFrom?: string;
  /** Who gets a copy. */
  emailCc?: string[];
  /** Who gets a blind copy. */
  emailBcc?: string[];
  /** The text of an e-mail, as HTML. */
  html?: string;
  /** The text of an SMS or chat message, or of an e-mail without HTML. */
  message?: string;
  /** The subject of an e-mail. */
  subject?: string;
  /** The message that it answers. */
  replyMessageId?: string;
  /** A template's id. */
  templateId?: string;
  /** The thread of an e-mail. */
  threadId?: string;
  /** When it is sent: seconds since 1970. Left out, at once. */
  scheduledTimestamp?: number;
  /** The provider of a custom channel. */
  conversationProviderId?: string;
  /** Another address of the contact than the first. */
  emailTo?: string;
  /** What recipients can unsubscribe from. */
  customSubtypeId?: string;
  /** Whom an answer goes to. */
  emailReplyMode?: "reply" | "reply_all";
  /** The number that it is sent from. */
  fromNumber?: string;
  /** The number that it is sent to. */
  toNumber?: string;
  /** True lets HighLevel choose the time. */
  usesNativeSchedulingAi?: boolean;
  /** Within which time HighLevel chooses. */
  optimizationPeriod?: "24h" | "48h" | "72h";
}

/** Input of cancelScheduledEmail. */
export interface CancelScheduledEmailInput {
  /** The id of the e-mail, from sendMessage. */
  emailMessageId: string;
}

/** Input of listCalendars. */
export interface ListCalendarsInput {
  /** Only this group of calendars. */
  groupId?: string;
  /** False leaves drafts out. */
  showDrafted?: boolean;
}

/** Input of listEvents. */
export interface ListEventsInput {
  /** Only this user's. One of user, calendar and group is needed. */
  userId?: string;
  /** Only this calendar. */
  calendarId?: string;
  /** Only this group of calendars. */
  groupId?: string;
  /** From: milliseconds since 1970. */
  startTime: string;
  /** To: milliseconds since 1970. */
  endTime: string;
}

/** Input of listBlockedSlots. */
export interface ListBlockedSlotsInput {
  /** Only this user's. One of user, calendar and group is needed. */
  userId?: string;
  /** Only this calendar. */
  calendarId?: string;
  /** Only this group of calendars. */
  groupId?: string;
  /** From: milliseconds since 1970. */
  startTime: string;
  /** To: milliseconds since 1970. */
  endTime: string;
}

/** Input of createAppointment. */
export interface CreateAppointmentInput {
  /** What the appointment is about. */
  title?: string;
  /** Where people meet. */
  meetingLocationType?: "custom" | "zoom" | "gmeet" | "phone" | "address" | "ms_teams" | "google";
  /** Which of the calendar's places. */
  meetingLocationId?: string;
  /** True takes type and address given here instead of the calendar's. */
  overrideLocationConfig?: boolean;
  /** How it stands. */
  appointmentStatus?: "new" | "confirmed" | "cancelled" | "showed" | "noshow" | "invalid";
  /** Who holds it. */
  assignedUserId?: string;
  /** Notes for those who attend. */
  description?: string;
  /** Where, as people read it. */
  address?: string;
  /** True passes over the calendar's earliest and latest day. */
  ignoreDateRange?: boolean;
  /** False runs no automations and sends nothing. */
  toNotify?: boolean;
  /** True passes over whether the time is free. */
  ignoreFreeSlotValidation?: boolean;
  /** Repetition (RFC 5545). */
  rrule?: string;
  /** The calendar. */
  calendarId: string;
  /** Who comes. */
  contactId: string;
  /** ISO 8601 with offset, such as 2026-03-02T09:00:00-05:00. */
  startTime: string;
  /** ISO 8601 with offset. */
  endTime?: string;
}

/** Input of getAppointment. */
export interface GetAppointmentInput {
  /** The id of the appointment or event. */
  eventId: string;
}

/** Input of updateAppointment. */
export interface UpdateAppointmentInput {
  /** The id of the appointment or event. */
  eventId: string;
  /** What the appointment is about. */
  title?: string;
  /** Where people meet. */
  meetingLocationType?: "custom" | "zoom" | "gmeet" | "phone" | "address" | "ms_teams" | "google";
  /** Which of the calendar's places. */
  meetingLocationId?: string;
  /** True takes type and address given here instead of the calendar's. */
  overrideLocationConfig?: boolean;
  /** How it stands. */
  appointmentStatus?: "new" | "confirmed" | "cancelled" | "showed" | "noshow" | "invalid";
  /** Who holds it. */
  assignedUserId?: string;
  /** Notes for those who attend. */
  description?: string;
  /** Where, as people read it. */
  address?: string;
  /** True passes over the calendar's earliest and latest day. */
  ignoreDateRange?: boolean;
  /** False runs no automations and sends nothing. */
  toNotify?: boolean;
  /** True passes over whether the time is free. */
  ignoreFreeSlotValidation?: boolean;
  /** Repetition (RFC 5545). */
  rrule?: string;
  /** The calendar. */
  calendarId?: string;
  /** ISO 8601 with offset, such as 2026-03-02T09:00:00-05:00. */
  startTime?: string;
  /** ISO 8601 with offset. */
  endTime?: string;
}

/** Input of deleteEvent. */
export interface DeleteEventInput {
  /** The id of the appointment or event. */
  eventId: string;
}

/** Input of getCalendar. */
export interface GetCalendarInput {
  /** The id of the calendar. */
  calendarId: string;
}

/** Input of listFreeSlots. */
export interface ListFreeSlotsInput {
  /** The id of the calendar. */
  calendarId: string;
  /** From: milliseconds since 1970. */
  startDate: number;
  /** To: milliseconds since 1970. */
  endDate: number;
  /** IANA name of the zone that slots are answered in. */
  timezone?: string;
  /** Only this user's. */
  userId?: string;
  /** Only these users'. */
  userIds?: string[];
}

/** Input of getLocation. */
export type GetLocationInput = Record<string, never>;

/** Input of listTags. */
export type ListTagsInput = Record<string, never>;

/** Input of createTag. */
export interface CreateTagInput {
  /** The tag as people read it. */
  name: string;
}

/** Input of updateTag. */
export interface UpdateTagInput {
  /** The id of the tag. */
  tagId: string;
  /** The tag as people read it. */
  name: string;
}

/** Input of deleteTag. */
export interface DeleteTagInput {
  /** The id of the tag. */
  tagId: string;
}

/** Input of searchTasks. */
export interface SearchTasksInput {
  /** Only tasks of these contacts. */
  contactId?: string[];
  /** Only those that are, or are not, done. */
  completed?: boolean;
  /** Only tasks of these users. */
  assignedTo?: string[];
  /** Words of title or text. */
  query?: string;
  /** How many on a page. */
  limit?: number;
  /** How many to pass over. */
  skip?: number;
  /** Only tasks of this company. */
  businessId?: string;
}

/** Input of listCustomFields. */
export interface ListCustomFieldsInput {
  /** Fields of contacts, of opportunities, or all. */
  model?: "contact" | "opportunity" | "all";
}

/** Input of getCustomField. */
export interface GetCustomFieldInput {
  /** Its id. */
  id: string;
}

/** Input of listCustomValues. */
export type ListCustomValuesInput = Record<string, never>;

/** Input of listUsers. */
export type ListUsersInput = Record<string, never>;

/** Input of searchUsers. */
export interface SearchUsersInput {
  /** The agency's id, from getLocation. */
  companyId: string;
  /** Words of name, e-mail address or phone. */
  query?: string;
  /** How many to pass over. */
  skip?: string;
  /** How many. */
  limit?: string;
  /** agency or account. */
  type?: string;
  /** admin or user. */
  role?: string;
  /** Only these, separated by commas. */
  ids?: string;
  /** What they are sorted by. */
  sort?: string;
  /** asc or desc. */
  sortDirection?: string;
  /** Only users whose calendar is synced both ways. */
  enabled2waySync?: boolean;
}

/** Input of getUser. */
export interface GetUserInput {
  /** The id of the user. */
  userId: string;
}
