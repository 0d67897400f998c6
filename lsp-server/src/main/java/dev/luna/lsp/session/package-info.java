/// One conversation with an editor, from `initialize` to `exit`.
@NullMarked
package dev.luna.lsp.session;

import org.jspecify.annotations.NullMarked;
