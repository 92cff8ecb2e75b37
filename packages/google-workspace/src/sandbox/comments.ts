import type { Behaviour, SandboxCall } from "@medtainer/sandbox";
import type { components } from "../generated/types.js";
import { drivePage, googleReply } from "./reply.js";
import { type GoogleTables, type GoogleWorld, iso, type KeptComment, ME } from "./tables.js";

type Schemas = components["schemas"];

type Query = {
  readonly fields?: string;
  readonly pageSize?: number;
  readonly pageToken?: string;
  readonly includeDeleted?: boolean;
  readonly startModifiedTime?: string;
};

type CommentCall<Body = undefined> = SandboxCall<
  GoogleTables,
  { path: { fileId: string; commentId: string }; query: Query; body: Body }
>;

/** What people said of a file. Drive shows nothing of it unless `fields` says what. */
export const comments: Behaviour<GoogleTables> = {
  listComments: ({ path, query, tables }: CommentCall) => {
    const { id } = tables.files.find(path.fileId);
    const since = query.startModifiedTime ?? "";
    const own = tables.comments
      .list()
      .filter(
        ({ fileId, deleted, modifiedTime = "" }) =>
          fileId === id && modifiedTime >= since && (query.includeDeleted === true || !deleted),
      );
    const { items, nextPageToken } = drivePage(own, { pageSize: 20, ...query });
    return googleReply({ kind: "drive#commentList", nextPageToken, comments: items.map(show) }, query.fields);
  },
  createComment: ({ path, query, body, tables, random, now }: CommentCall<Schemas["CommentContent"]>) => {
    const { id: fileId } = tables.files.find(path.fileId);
    const time = iso(now);
    const made = tables.comments.add({
      ...body,
      kind: "drive#comment",
      id: `AAAA${random.hex(8)}`,
      fileId,
      htmlContent: body.content,
      author: ME,
      createdTime: time,
      modifiedTime: time,
      resolved: false,
      deleted: false,
      replies: [],
    });
    return googleReply(show(made), query.fields);
  },
  getComment: ({ path, query, tables }: CommentCall) =>
    googleReply(show(findComment(tables, path)), query.fields),
  updateComment: ({ path, query, body, tables, now }: CommentCall<Schemas["CommentContent"]>) => {
    const { id } = findComment(tables, path);
    const { content } = body;
    return googleReply(
      show(tables.comments.update(id, { content, htmlContent: content, modifiedTime: iso(now) })),
      query.fields,
    );
  },
  deleteComment: ({ path, tables, now }: CommentCall) => {
    const { id } = findComment(tables, path);
    tables.comments.update(id, { deleted: true, content: "", htmlContent: "", modifiedTime: iso(now) });
    return {};
  },
  listReplies: ({ path, query, tables }: CommentCall) => {
    const { items, nextPageToken } = drivePage(findComment(tables, path).replies, { pageSize: 20, ...query });
    return googleReply({ kind: "drive#replyList", nextPageToken, replies: items }, query.fields);
  },
  createReply: ({
    path,
    query,
    body,
    tables,
    random,
    now,
  }: CommentCall<Schemas["ReplyContent"] | undefined>) => {
    const { id, replies } = findComment(tables, path);
    const { content = "", action } = body ?? {};
    const reply = {
      kind: "drive#reply",
      id: `AAAA${random.hex(8)}`,
      content,
      htmlContent: content,
      ...(action !== undefined && { action }),
      author: ME,
      createdTime: iso(now),
      modifiedTime: iso(now),
      deleted: false,
    };
    const settled = action === undefined ? {} : { resolved: action === "resolve" };
    tables.comments.update(id, { ...settled, modifiedTime: iso(now), replies: [...replies, reply] });
    return googleReply(reply, query.fields);
  },
};

function findComment(
  { comments: table }: GoogleWorld,
  { commentId }: { readonly commentId: string },
): KeptComment {
  return table.find(commentId);
}

function show({ fileId: _, ...shown }: KeptComment) {
  return shown;
}
