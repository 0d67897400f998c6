/// Between the protocol's types and Luna's: positions in the client's encoding, URIs in their one
/// canonical spelling, records in the form that this client understands.
@NullMarked
package dev.luna.lsp.convert;

import org.jspecify.annotations.NullMarked;
