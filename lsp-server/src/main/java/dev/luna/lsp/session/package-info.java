/// One conversation with an editor, from `initialize` to `exit`.
///
/// Who does what: the *reader* ([FrameReader], [Session]) takes messages from the stream, checks
/// them and puts them into the [Inbox]; it waits for the next message, but not for what the others
/// are at, nor for the client to read. The *writer* ([Writer]) is the one thread that knows which
/// documents are open: it takes the inbox in order, folds consecutive edits of a document into one
/// change, parses the text after it, and publishes the snapshot. What is on disk it leaves to
/// [DiskView], which has it read in the background. A request takes its snapshot at its place in
/// the queue and is answered by a small pool ([Workers]); findings are worked out there too, after
/// a pause, behind all requests. What is to be sent goes through [FrameWriter], whose thread alone
/// waits for a slow client.
///
/// An answer that is no longer wanted ends with [dev.luna.index.Cancelled], caught in [Workers] and
/// nowhere else; so are bugs of ours, which cost their request an error and nobody else anything.
@NullMarked
package dev.luna.lsp.session;

import org.jspecify.annotations.NullMarked;
