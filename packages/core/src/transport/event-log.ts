import type { EventStore, JSONRPCMessage } from "@modelcontextprotocol/server";

interface LoggedEvent {
  readonly id: string;
  readonly streamId: string;
  readonly message: JSONRPCMessage;
}

const mostEvents = 500;

/** The latest events of one session, so that a client whose stream broke can read what it missed. */
export function createEventLog(): EventStore {
  const events: LoggedEvent[] = [];
  let count = 0;
  return {
    async storeEvent(streamId, message) {
      count += 1;
      const id = `${streamId}_${count}`;
      events.push({ id, streamId, message });
      if (events.length > mostEvents) events.shift();
      return id;
    },
    async getStreamIdForEventId(eventId) {
      return events.find(({ id }) => id === eventId)?.streamId;
    },
    async replayEventsAfter(lastEventId, { send }) {
      const position = events.findIndex(({ id }) => id === lastEventId);
      const streamId = events[position]?.streamId ?? "";
      const missed =
        position < 0 ? [] : events.slice(position + 1).filter((event) => event.streamId === streamId);
      for (const { id, message } of missed) await send(id, message);
      return streamId;
    },
  };
}
