import { defineVendor } from "@medtainer/core";
import { contacts, opportunities } from "./collections.js";
import { operations } from "./generated/operations.js";
import { operationTools } from "./generated/tools.js";
import { service } from "./service.js";
import { addContactContext } from "./tools/add-contact-context.js";
import { analyzeContact } from "./tools/analyze-contact.js";
import { createTask } from "./tools/create-task.js";
import { getContactInteractions } from "./tools/get-contact-interactions.js";
import { getInsights } from "./tools/get-insights.js";
import { getRecommendations } from "./tools/get-recommendations.js";
import { getSyncStats } from "./tools/get-sync-stats.js";
import { pipelineDigest } from "./tools/pipeline-digest.js";
import { readContacts } from "./tools/read-contacts.js";
import { searchByNickname } from "./tools/search-by-nickname.js";
import { sendEmail } from "./tools/send-email.js";
import { syncAllContacts } from "./tools/sync-all-contacts.js";
import { updatePipelineStage } from "./tools/update-pipeline-stage.js";

/** HighLevel whole: its service, its operations, its tools, its collections. */
export const gohighlevel = defineVendor({
  service,
  operations,
  operationTools,
  composedTools: [
    readContacts,
    searchByNickname,
    addContactContext,
    getContactInteractions,
    pipelineDigest,
    getInsights,
    analyzeContact,
    getRecommendations,
    syncAllContacts,
    getSyncStats,
    createTask,
    sendEmail,
    updatePipelineStage,
  ],
  collections: [contacts, opportunities],
});
